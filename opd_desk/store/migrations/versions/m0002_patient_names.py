"""The words of patients' names, so that any of them finds the patient.

The default tokenizer takes the vowel signs of Hindi for gaps between words; these categories keep words whole. The
index holds no names of its own: it points into the table of patients, and triggers keep it in step.
"""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"

_INDEX = """
CREATE VIRTUAL TABLE patient_names USING fts5(
    name, content='patients', content_rowid='id', prefix='1 2 3',
    tokenize="unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'"
)
"""
_FORGET = "INSERT INTO patient_names(patient_names, rowid, name) VALUES ('delete', old.id, old.name);"
_LEARN = "INSERT INTO patient_names(rowid, name) VALUES (new.id, new.name);"


def upgrade() -> None:
    op.execute(_INDEX)
    op.execute(f"CREATE TRIGGER patient_added AFTER INSERT ON patients BEGIN {_LEARN} END")
    op.execute(f"CREATE TRIGGER patient_removed AFTER DELETE ON patients BEGIN {_FORGET} END")
    op.execute(f"CREATE TRIGGER patient_renamed AFTER UPDATE OF name ON patients BEGIN {_FORGET} {_LEARN} END")
    op.execute("INSERT INTO patient_names(patient_names) VALUES ('rebuild')")
