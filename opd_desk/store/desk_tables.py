"""The tables of what stands at a desk beside doctors' days: paper, windows, accounts."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from opd_desk.store.columns import Json, Moment
from opd_desk.store.columns import needed as _needed
from opd_desk.store.tables import metadata

prints = Table(
    "prints",
    metadata,
    Column("id", Integer, primary_key=True),
    _needed("token", String, ForeignKey("tokens.id")),
    _needed("edition", Integer),
    _needed("at", Moment),
    _needed("by", String),
    Index(None, "token"),
)

# Where a desk's window stood, for the day the power goes.
desk_states = Table(
    "desk_states",
    metadata,
    Column("desk", String, primary_key=True),
    _needed("at", Moment),
    _needed("value", Json),
)

# What goes to a printer. The document is emptied once it has gone out or was dropped: it is about patients.
print_jobs = Table(
    "print_jobs",
    metadata,
    Column("id", Integer, primary_key=True),
    *(_needed(name, String) for name in ("desk", "title", "what", "kind", "printer", "state")),
    *(_needed(name, Integer) for name in ("pages", "done", "copies")),
    *(_needed(name, Boolean) for name in ("mono", "unsure")),
    *(_needed(name, Moment) for name in ("made_at", "changed_at")),
    _needed("tokens", Json),
    _needed("why", Text),
    _needed("pdf", LargeBinary),
    CheckConstraint("kind IN ('slips', 'report', 'register', 'sheet')", name="kind"),
    CheckConstraint("state IN ('waiting', 'sending', 'sent', 'failed', 'dropped')", name="state"),
    CheckConstraint("pages >= 1 AND copies >= 1 AND done BETWEEN 0 AND pages", name="counts"),
    Index(None, "desk", "state"),
)

# Who may do what at the desk. `secret`: a hash, never the PIN; `tries`: wrong ones since the last right one.
accounts = Table(
    "accounts",
    metadata,
    Column("id", Integer, primary_key=True),
    *(_needed(name, String) for name in ("name", "name_key", "role", "secret")),
    *(_needed(name, kind) for name, kind in (("active", Boolean), ("created_at", Moment), ("tries", Integer))),
    Column("tried_at", Moment),
    UniqueConstraint("name_key"),
    CheckConstraint("role IN ('clerk', 'in-charge', 'administrator')", name="role"),
    CheckConstraint("tries >= 0", name="tries"),
)

# What was done at desks beside doctors' days: logins, accounts, approvals. `who`: the account it was about.
_DONE = [_needed(name, String) for name in ("by", "what", "who", "about")]
desk_log = Table("desk_log", metadata, Column("id", Integer, primary_key=True), _needed("at", Moment), *_DONE)
