"""The desk: settings, roster, doctor-days, patients, tokens, the log and what undo needs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from alembic import op

if TYPE_CHECKING:
    from sqlalchemy.sql.schema import SchemaItem

revision = "0001"
down_revision = None


def upgrade() -> None:
    _roster()
    _days()
    _patients()
    _tokens()
    _log()
    _paper()


def _word(name: str, length: int | None = None, *, null: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.String(length), nullable=null)


def _text(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Text(), nullable=False)


def _count(name: str, *, null: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.Integer(), nullable=null)


def _flag(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Boolean(), nullable=False)


def _moment(name: str, *, null: bool = False) -> sa.Column[Any]:
    return _word(name, 26, null=null)


def _date(name: str) -> sa.Column[Any]:
    return _word(name, 10)


def _key(table: str, *columns: str) -> SchemaItem:
    return sa.PrimaryKeyConstraint(*columns, name=f"pk_{table}")


def _refers(table: str, columns: list[str], to: str, others: list[str]) -> SchemaItem:
    name = f"fk_{table}_{'_'.join(columns)}"
    return sa.ForeignKeyConstraint(columns, [f"{to}.{other}" for other in others], name=name)


def _to_day(table: str) -> SchemaItem:
    return _refers(table, ["date", "doctor"], "doctor_days", ["date", "doctor"])


def _unique(table: str, *columns: str) -> SchemaItem:
    return sa.UniqueConstraint(*columns, name=f"uq_{table}_{'_'.join(columns)}")


def _check(table: str, name: str, condition: str) -> SchemaItem:
    return sa.CheckConstraint(condition, name=f"ck_{table}_{name}")


def _index(table: str, *columns: str) -> None:
    op.create_index(f"ix_{table}_{'_'.join(columns)}", table, list(columns))


def _roster() -> None:
    op.create_table("settings", _word("key"), _text("value"), _key("settings", "key"))
    op.create_table(
        "doctors",
        _word("code"),
        _word("name"),
        _word("specialization"),
        _word("room"),
        _count("consult_minutes", null=True),
        _flag("active"),
        _key("doctors", "code"),
        _check("doctors", "consult_minutes", "consult_minutes >= 1"),
    )
    op.create_table(
        "weekly_hours",
        _word("doctor"),
        _count("weekday"),
        _word("start", 15),
        _word("end", 15),
        _count("slot_minutes"),
        _count("capacity"),
        _count("reserve", null=True),
        _key("weekly_hours", "doctor", "weekday", "start"),
        _refers("weekly_hours", ["doctor"], "doctors", ["code"]),
        _check("weekly_hours", "weekday", "weekday BETWEEN 0 AND 6"),
        _check("weekly_hours", "places", "slot_minutes >= 1 AND capacity >= 1"),
    )


def _days() -> None:
    op.create_table(
        "doctor_days",
        _date("date"),
        _word("doctor"),
        _count("version"),
        _count("delay"),
        _count("last_number"),
        _moment("changed_at"),
        _text("policy"),
        _count("overflow_allowed", null=True),
        _key("doctor_days", "date", "doctor"),
        _refers("doctor_days", ["doctor"], "doctors", ["code"]),
        _check("doctor_days", "counts", "delay >= 0 AND last_number >= 0"),
    )
    op.create_table(
        "slots",
        _word("doctor"),
        _moment("start"),
        _date("date"),
        _moment("end"),
        _count("capacity"),
        _count("reserve"),
        _flag("open"),
        _flag("used"),
        _key("slots", "doctor", "start"),
        _to_day("slots"),
        _check("slots", "times", '"end" > start'),
        _check("slots", "places", "capacity >= 1 AND reserve BETWEEN 0 AND capacity"),
    )
    _index("slots", "date", "doctor")


def _patients() -> None:
    op.create_table(
        "patients",
        _count("id"),
        _word("name"),
        _word("name_key"),
        _word("phone", null=True),
        _word("phone_reversed", null=True),
        _count("age", null=True),
        _word("age_unit"),
        _word("gender"),
        _word("uhid"),
        _word("uhid_key"),
        _moment("created_at"),
        _key("patients", "id"),
        _unique("patients", "phone", "name_key"),
        _check("patients", "phone", "phone <> ''"),
    )
    _index("patients", "name_key")
    _index("patients", "phone_reversed")
    _index("patients", "uhid_key")


def _tokens() -> None:
    statuses = "'waitlisted', 'confirmed', 'checked_in', 'in_consultation', 'completed', 'cancelled', 'no_show'"
    stamps = ("booked", "waitlisted", "confirmed", "checked_in", "called", "completed", "cancelled", "no_show")
    op.create_table(
        "tokens",
        _word("id"),
        _word("doctor"),
        _date("date"),
        _count("number"),
        _moment("slot"),
        _count("patient"),
        _word("source"),
        _word("status"),
        _moment("requested_at"),
        _flag("arrived"),
        _flag("skipped"),
        _flag("inside"),
        _text("reason"),
        _word("booked_by"),
        _moment("arrived_at", null=True),
        *(_moment(stamp, null=True) for stamp in stamps),
        _key("tokens", "id"),
        _unique("tokens", "date", "doctor", "number"),
        _to_day("tokens"),
        _refers("tokens", ["doctor", "slot"], "slots", ["doctor", "start"]),
        _refers("tokens", ["patient"], "patients", ["id"]),
        _check("tokens", "number", "number >= 1"),
        _check("tokens", "source", "source IN ('emergency', 'paid', 'follow_up', 'online', 'walk_in')"),
        _check("tokens", "status", f"status IN ({statuses})"),
    )
    _index("tokens", "patient")
    _index("tokens", "doctor", "slot")


def _act(table: str) -> list[SchemaItem]:
    return [
        _count("id"),
        _word("act"),
        _moment("at"),
        _word("by"),
        _word("what"),
        _flag("clock"),
        _date("date"),
        _word("doctor"),
        _key(table, "id"),
        _to_day(table),
        _refers(table, ["token"], "tokens", ["id"]),
    ]


def _log() -> None:
    op.create_table(
        "events",
        *_act("events"),
        _word("kind"),
        _word("token", null=True),
        _count("number", null=True),
        _word("source", null=True),
        _word("before", null=True),
        _word("after", null=True),
        _moment("slot", null=True),
        _moment("from_slot", null=True),
        _word("from_reference", null=True),
        _text("why"),
        _count("cause", null=True),
        _word("value"),
    )
    _index("events", "date", "doctor")
    _index("events", "token")
    _index("events", "from_reference")
    op.create_table(
        "changes",
        *_act("changes"),
        _text("days"),
        _text("before"),
        _word("token", null=True),
        _count("number", null=True),
        _word("issued", null=True),
        _flag("undone"),
    )
    _index("changes", "date", "doctor")


def _paper() -> None:
    op.create_table(
        "imports",
        _word("booking_id"),
        _word("reference"),
        _word("outcome"),
        _moment("at"),
        _key("imports", "booking_id"),
    )
    op.create_table(
        "prints",
        _count("id"),
        _word("token"),
        _count("edition"),
        _moment("at"),
        _word("by"),
        _key("prints", "id"),
        _refers("prints", ["token"], "tokens", ["id"]),
    )
    _index("prints", "token")
