"""Restoring at a desk that is open: who may do it, and what the desk has to forget afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opd_desk.services.authority import need_of
from opd_desk.store import accounts
from opd_desk.store.database import StoreError

if TYPE_CHECKING:
    from opd_desk.services.desk import Desk


def may_restore(desk: Desk) -> str:
    """Return in whose name a backup is restored at a desk; raises NobodyHere and NotAllowed.

    Where the database cannot be read any more, who is at the desk is known from the last look.
    """
    need = need_of("restore")
    try:
        with desk.database.reading() as connection:
            desk.authority.require(connection, need)
    except StoreError:
        if need is not None:
            desk.authority.let(need)
    return desk.authority.by_for(need)


def reopen(desk: Desk) -> None:
    """Let a desk look at its file anew after a restore: whoever was logged in may be nobody there, or another."""
    desk.database.reopen()
    session = desk.authority.session
    with desk.database.reading() as connection:
        known = accounts.named(connection, session.name) if session is not None else None
        if session is not None and (known is None or known.id != session.account):
            desk.authority.sit(None)
        desk.authority.look(connection)
