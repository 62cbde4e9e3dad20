"""README's table of keys is the window's: no key is missing, none stands there that does nothing."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from opd_desk.ui.keys import KEYS

if TYPE_CHECKING:
    from collections.abc import Iterator

README = Path(__file__).parents[2] / "README.md"
SIGNS = {"↑": "Up", "↓": "Down", "←": "Left", "→": "Right", "PgDn": "PgDown", "Enter": "Return", "1–4": "1 2 3 4"}


def sequences(cell: str) -> Iterator[str]:
    """Read a cell: keys between commas, and several that share what is held down: `Alt ← → Home`."""
    for group in cell.split(", "):
        held = re.match(r"(?:(?:Ctrl|Alt|Shift) )*", group)
        assert held is not None
        keys = " ".join(SIGNS.get(key, key) for key in group[held.end() :].split(" "))
        yield from ("+".join([*held.group().split(), key]) for key in keys.split())


def in_readme() -> list[str]:
    chapter = README.read_text(encoding="utf-8").partition("\n## Keys\n")[2].partition("\n## ")[0]
    rows = [re.split(r" ?\| ?", line)[1:-1] for line in chapter.splitlines() if line.startswith("| ")][1:]
    return [key for row in rows for cell in row[::2] for key in sequences(cell)]


def test_readme_has_every_key_of_the_window_once():
    assert sorted(in_readme()) == sorted(key.sequence for key in KEYS)


@pytest.mark.parametrize(
    ("cell", "keys"),
    [
        ("F3, Ctrl F", ["F3", "Ctrl+F"]),
        ("Ctrl 1–4", ["Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4"]),
        ("Alt ← Home", ["Alt+Left", "Alt+Home"]),
        ("Ctrl Shift P", ["Ctrl+Shift+P"]),
    ],
)
def test_a_cell_is_read_as_it_is_meant(cell: str, keys: list[str]):
    assert list(sequences(cell)) == keys
