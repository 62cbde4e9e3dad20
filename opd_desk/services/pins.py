"""How PINs and passwords are kept: as argon2 hashes. The library is loaded by whoever first types one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opd_desk.domain.accounts import clean_secret

if TYPE_CHECKING:
    from argon2 import PasswordHasher

    from opd_desk.domain.accounts import Secret

_PASSES, _KIB, _LANES = 2, 19 * 1024, 1
"""What OWASP asks for at least: some 30 ms on a counter's PC, and 19 MiB."""


def hashed(secret: Secret) -> str:
    """Return the hash of a PIN or password, with a salt of its own."""
    return _hasher().hash(clean_secret(secret).text)


def fits(kept: str, secret: Secret) -> bool:
    """Tell whether a hash is the one of this PIN or password."""
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        return _hasher().verify(kept, clean_secret(secret).text)
    except (VerificationError, InvalidHashError):
        return False


def is_old(kept: str) -> bool:
    """Tell whether a hash was made with other costs than new ones are."""
    return _hasher().check_needs_rehash(kept)


def _hasher() -> PasswordHasher:
    from argon2 import PasswordHasher

    return PasswordHasher(time_cost=_PASSES, memory_cost=_KIB, parallelism=_LANES)
