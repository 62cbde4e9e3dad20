"""The tables of doctors' days, their constraints and indexes. Migrations make them; a test compares the two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from opd_desk.store.columns import Clock, Day, Json, Moment
from opd_desk.store.columns import needed as _needed

if TYPE_CHECKING:
    from sqlalchemy.sql.schema import SchemaItem

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    }
)


def _to_day() -> ForeignKeyConstraint:
    return ForeignKeyConstraint(["date", "doctor"], ["doctor_days.date", "doctor_days.doctor"])


settings = Table("settings", metadata, Column("key", String, primary_key=True), _needed("value", Json))

doctors = Table(
    "doctors",
    metadata,
    Column("code", String, primary_key=True),
    _needed("name", String),
    _needed("specialization", String),
    _needed("room", String),
    Column("consult_minutes", Integer),
    _needed("active", Boolean),
    CheckConstraint("consult_minutes >= 1", name="consult_minutes"),
)

weekly_hours = Table(
    "weekly_hours",
    metadata,
    Column("doctor", String, ForeignKey("doctors.code"), primary_key=True),
    Column("weekday", Integer, primary_key=True),
    Column("start", Clock, primary_key=True),
    _needed("end", Clock),
    _needed("slot_minutes", Integer),
    _needed("capacity", Integer),
    Column("reserve", Integer),
    CheckConstraint("weekday BETWEEN 0 AND 6", name="weekday"),
    CheckConstraint("slot_minutes >= 1 AND capacity >= 1", name="places"),
)

# overflow_allowed: the loosest overflow of all policies under which the day was ever changed; NULL is no limit.
# log_end: the link of its last entry in the log (chain.py); NULL: it has none.
doctor_days = Table(
    "doctor_days",
    metadata,
    Column("date", Day, primary_key=True),
    Column("doctor", String, ForeignKey("doctors.code"), primary_key=True),
    _needed("version", Integer),
    _needed("delay", Integer),
    _needed("last_number", Integer),
    _needed("changed_at", Moment),
    _needed("policy", Json),
    Column("overflow_allowed", Integer),
    Column("closed_at", Moment),
    Column("log_end", LargeBinary),
    CheckConstraint("delay >= 0 AND last_number >= 0", name="counts"),
)

# Dates on which a doctor does not come; doctor "" is a holiday of the whole hospital.
absences = Table(
    "absences",
    metadata,
    Column("date", Day, primary_key=True),
    Column("doctor", String, primary_key=True),
    _needed("reason", Text),
)

slots = Table(
    "slots",
    metadata,
    Column("doctor", String, primary_key=True),
    Column("start", Moment, primary_key=True),
    _needed("date", Day),
    _needed("end", Moment),
    _needed("capacity", Integer),
    _needed("reserve", Integer),
    _needed("open", Boolean),
    _needed("used", Boolean),
    _to_day(),
    CheckConstraint('"end" > start', name="times"),
    CheckConstraint("capacity >= 1 AND reserve BETWEEN 0 AND capacity", name="places"),
    Index(None, "date", "doctor"),
)

# A patient without a phone is nobody else's match: NULLs never clash (RULES §1).
patients = Table(
    "patients",
    metadata,
    Column("id", Integer, primary_key=True),
    _needed("name", String),
    _needed("name_key", String),
    Column("phone", String),
    Column("phone_reversed", String),
    Column("age", Integer),
    _needed("age_unit", String),
    _needed("gender", String),
    _needed("uhid", String),
    _needed("uhid_key", String),
    _needed("created_at", Moment),
    Column("second_phone", String),
    Column("second_phone_reversed", String),
    Column("place", String, nullable=False, server_default=""),
    UniqueConstraint("phone", "name_key"),
    CheckConstraint("phone <> ''", name="phone"),
    Index(None, "name_key"),
    Index(None, "phone_reversed"),
    Index(None, "uhid_key"),
    Index(None, "second_phone"),
    Index(None, "second_phone_reversed"),
)

# A patient that was merged into another is no longer there: `other` is who it was.
patient_log = Table(
    "patient_log",
    metadata,
    Column("id", Integer, primary_key=True),
    _needed("at", Moment),
    _needed("by", String),
    _needed("what", String),
    _needed("patient", Integer),
    Column("other", Integer),
    _needed("before", Json),
    _needed("after", Json),
    Index(None, "patient"),
    Index(None, "other"),
)

tokens = Table(
    "tokens",
    metadata,
    Column("id", String, primary_key=True),
    _needed("doctor", String),
    _needed("date", Day),
    _needed("number", Integer),
    _needed("slot", Moment),
    _needed("patient", Integer, ForeignKey("patients.id")),
    _needed("source", String),
    _needed("status", String),
    _needed("requested_at", Moment),
    _needed("arrived", Boolean),
    _needed("skipped", Boolean),
    _needed("inside", Boolean),
    _needed("reason", Text),
    _needed("booked_by", String),
    Column("arrived_at", Moment),
    Column("booked", Moment),
    Column("waitlisted", Moment),
    Column("confirmed", Moment),
    Column("checked_in", Moment),
    Column("called", Moment),
    Column("completed", Moment),
    Column("cancelled", Moment),
    Column("no_show", Moment),
    UniqueConstraint("date", "doctor", "number"),
    _to_day(),
    ForeignKeyConstraint(["doctor", "slot"], ["slots.doctor", "slots.start"]),
    CheckConstraint("number >= 1", name="number"),
    CheckConstraint("source IN ('emergency', 'paid', 'follow_up', 'online', 'walk_in')", name="source"),
    CheckConstraint(
        "status IN ('waitlisted', 'confirmed', 'checked_in', 'in_consultation', 'completed', 'cancelled', 'no_show')",
        name="status",
    ),
    Index("ix_tokens_patient", "patient", "slot"),
    Index(None, "doctor", "slot"),
)


def _act() -> list[SchemaItem]:
    return [
        Column("id", Integer, primary_key=True),
        _needed("act", String),
        _needed("at", Moment),
        _needed("by", String),
        _needed("what", String),
        _needed("clock", Boolean),
        _needed("date", Day),
        _needed("doctor", String),
        _to_day(),
    ]


# Append-only: triggers refuse every change and removal. link: see chain.py.
events = Table(
    "events",
    metadata,
    *_act(),
    _needed("kind", String),
    Column("token", String, ForeignKey("tokens.id")),
    Column("number", Integer),
    Column("source", String),
    Column("before", String),
    Column("after", String),
    Column("slot", Moment),
    Column("from_slot", Moment),
    Column("from_reference", String),
    _needed("why", Text),
    Column("cause", Integer),
    _needed("value", String),
    Column("link", LargeBinary),
    Index(None, "date", "doctor"),
    Index(None, "token"),
    Index(None, "from_reference"),
)

changes = Table(
    "changes",
    metadata,
    *_act(),
    _needed("days", Json),
    _needed("before", Json),
    Column("token", String, ForeignKey("tokens.id")),
    Column("number", Integer),
    Column("issued", String),
    _needed("undone", Boolean),
    Index(None, "date", "doctor"),
)

imports = Table(
    "imports",
    metadata,
    Column("booking_id", String, primary_key=True),
    _needed("reference", String),
    _needed("outcome", String),
    _needed("at", Moment),
)
