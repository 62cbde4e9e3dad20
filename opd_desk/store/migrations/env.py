"""Run the migrations in the transaction of the connection that is handed over."""

from __future__ import annotations

from alembic import context

context.configure(connection=context.config.attributes["connection"])
context.run_migrations()
