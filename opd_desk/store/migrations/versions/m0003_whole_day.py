"""The clerk's whole day: more of a patient, who changed it, absences, closed days, and where each desk stood."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    _patients()
    _absences()
    op.add_column("doctor_days", sa.Column("closed_at", sa.String(26)))
    op.create_table(
        "desk_states",
        sa.Column("desk", sa.String(), nullable=False),
        sa.Column("at", sa.String(26), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("desk", name="pk_desk_states"),
    )


def _patients() -> None:
    for name in ("second_phone", "second_phone_reversed"):
        op.add_column("patients", sa.Column(name, sa.String()))
        op.create_index(f"ix_patients_{name}", "patients", [name])
    op.add_column("patients", sa.Column("place", sa.String(), nullable=False, server_default=""))
    # By slot, too: the last visit of who has been here a thousand times is then one look.
    op.drop_index("ix_tokens_patient", "tokens")
    op.create_index("ix_tokens_patient", "tokens", ["patient", "slot"])
    op.create_table(
        "patient_log",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.String(26), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("patient", sa.Integer(), nullable=False),
        sa.Column("other", sa.Integer()),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("after", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_patient_log"),
    )
    for name in ("patient", "other"):
        op.create_index(f"ix_patient_log_{name}", "patient_log", [name])


def _absences() -> None:
    op.create_table(
        "absences",
        sa.Column("date", sa.String(10), nullable=False),
        sa.Column("doctor", sa.String(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("date", "doctor", name="pk_absences"),
    )
