"""Accounts as the file has them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, insert, select, update

from opd_desk.domain.people import name_key
from opd_desk.domain.roles import Role
from opd_desk.store.desk_tables import accounts
from opd_desk.store.prepared import Prepared

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Connection

    from opd_desk.store.rows import Values


@dataclass(frozen=True, slots=True)
class Account:
    """One account; `tries`: wrong ones since the last right one, `tried_at` the last of them."""

    id: int
    name: str
    role: Role
    active: bool
    created_at: datetime
    tries: int = 0
    tried_at: datetime | None = None


_TABLE = accounts.c
_COLUMNS = (_TABLE.id, _TABLE.name, _TABLE.role, _TABLE.active, _TABLE.created_at, _TABLE.tries, _TABLE.tried_at)
_ANY = Prepared(select(_TABLE.id))
_STANDING = Prepared(select(_TABLE.role, _TABLE.active).where(_TABLE.id == bindparam("wanted")))
_NAMED = select(*_COLUMNS).where(_TABLE.name_key == bindparam("wanted"))


def there_are(connection: Connection) -> bool:
    """Tell whether this file has accounts."""
    return _ANY.first(connection) is not None


def standing(connection: Connection, account: int) -> Role | None:
    """Return what somebody is now; None: the account was switched off."""
    role, active = _STANDING.first(connection, wanted=account) or ("", False)
    return Role(role) if active else None


def everyone(connection: Connection) -> list[Account]:
    """Return all accounts by name, those switched off, too."""
    rows = connection.execute(select(*_COLUMNS).order_by(_TABLE.name_key)).mappings()
    return [_account(dict(row)) for row in rows]


def named(connection: Connection, name: str) -> Account | None:
    """Return the account of a name, written in capitals or not."""
    row = connection.execute(_NAMED, {"wanted": name_key(name)}).mappings().first()
    return None if row is None else _account(dict(row))


def secret_of(connection: Connection, account: int) -> str:
    """Return the hash of an account's PIN or password."""
    found: str = connection.execute(select(_TABLE.secret).where(_TABLE.id == account)).scalar_one()
    return found


def add(connection: Connection, name: str, role: Role, secret: str, at: datetime) -> Account:
    """Add an account; `secret` is a hash."""
    values: Values = {"name": name, "name_key": name_key(name), "role": role.value, "secret": secret}
    values |= {"active": True, "created_at": at, "tries": 0}
    made = connection.execute(insert(accounts), values).inserted_primary_key
    assert made is not None
    return Account(made[0], name, role, active=True, created_at=at)


def change(connection: Connection, account: int, **values: object) -> None:
    """Change some columns of an account."""
    connection.execute(update(accounts).where(_TABLE.id == account).values(**values))


def _account(row: Values) -> Account:
    return Account(**{**row, "role": Role(row["role"])})
