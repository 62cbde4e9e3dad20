"""What can go wrong with the database, for those who may not know it: sentences that say what to do."""

from opd_desk.store.database import StoreError

__all__ = ["StoreError"]
