"""The index of the words in patients' names: SQLite's FTS5, kept up to date by triggers.

Another database would bring a module with the same function.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import text

from opd_desk.store.prepared import Prepared

if TYPE_CHECKING:
    from sqlalchemy import Connection


_MATCHING = Prepared(
    text(
        "SELECT id FROM patients "
        "WHERE id IN (SELECT rowid FROM patient_names WHERE patient_names MATCH :query LIMIT :limit) ORDER BY name_key"
    )
)


def rebuild(connection: Connection) -> None:
    """Make the index anew: words of names that are no more there leave it only so."""
    connection.execute(text("INSERT INTO patient_names(patient_names) VALUES ('rebuild')"))


def matching(connection: Connection, words: str, limit: int) -> list[int]:
    """Return the ids of up to `limit` patients in whose names every word given begins some word, by name."""
    if not words:
        return []
    query = " ".join('"' + word.replace('"', '""') + '"*' for word in words.split())
    return _MATCHING.firsts(connection, query=query, limit=limit)
