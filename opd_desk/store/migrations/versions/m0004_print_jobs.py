"""The print queue: what waits for a printer, what went out, and what did not."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.create_table(
        "print_jobs",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("desk", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("tokens", sa.Text(), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("done", sa.Integer(), nullable=False),
        sa.Column("mono", sa.Boolean(), nullable=False),
        sa.Column("copies", sa.Integer(), nullable=False),
        sa.Column("printer", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("unsure", sa.Boolean(), nullable=False),
        sa.Column("made_at", sa.String(26), nullable=False),
        sa.Column("changed_at", sa.String(26), nullable=False),
        # Last: whoever reads the other columns need not read through it.
        sa.Column("pdf", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_print_jobs"),
        sa.CheckConstraint("kind IN ('slips', 'report', 'register', 'sheet')", name="ck_print_jobs_kind"),
        sa.CheckConstraint("state IN ('waiting', 'sending', 'sent', 'failed', 'dropped')", name="ck_print_jobs_state"),
        sa.CheckConstraint("pages >= 1 AND copies >= 1 AND done BETWEEN 0 AND pages", name="ck_print_jobs_counts"),
    )
    op.create_index("ix_print_jobs_desk_state", "print_jobs", ["desk", "state"])
