"""No sentence is written past `say`: what is raised for a clerk to read, and what widgets are given, can be said."""

from __future__ import annotations

import ast
import builtins
from typing import TYPE_CHECKING

import pytest

from opd_desk.resources import resource
from tests.translations.templates import PACKAGE
from tests.ui.pseudo import bare

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

OF_COMMANDS = (
    *("services/setup.py", "services/setup_dates.py", "services/sealing.py", "services/retention.py"),
    *("simulation/counter.py", "simulation/player.py", "paper/thermal_ways.py"),
)
"""Files whose refusals only commands print, in English."""
GIVEN = frozenset(
    (
        *("setText", "setWindowTitle", "setAccessibleName", "setAccessibleDescription", "setToolTip", "setTitle"),
        *("setPlaceholderText", "addAction", "addMenu", "addItem", "addItems", "announce", "set_words", "refuse"),
        *("KeyButton", "IconButton", "Field", "Segments", "offer", "note", "say_trouble", "QLabel", "Cell", "call"),
    )
)
"""What is called with words that a clerk sees or hears."""
ICONS = {file.stem for file in resource("icons").glob("*.svg")}


def files(*folders: str) -> list[Path]:
    found = [file for folder in folders for file in sorted((PACKAGE / folder).rglob("*.py"))]
    return [file for file in found if not file.relative_to(PACKAGE).as_posix().startswith(OF_COMMANDS)]


def plain(node: ast.expr) -> str:
    """Return the words of a literal, or of an f-string; "" for what is neither."""
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    return " ".join(part.value for part in parts if isinstance(part, ast.Constant) and isinstance(part.value, str))


def name_of(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def raised(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield the words that are raised, but for faults of the program: those are Python's own exceptions."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call) and not hasattr(builtins, name_of(node.exc)):
            yield from ((node.lineno, words) for each in node.exc.args if " " in (words := plain(each)).strip())


def given(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield the words that widgets are given as they are written."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and name_of(node) in GIVEN:
            found = (plain(each) for each in (*node.args, *(keyword.value for keyword in node.keywords)))
            yield from ((node.lineno, words) for words in found if bare(words) and words not in ICONS)


def test_words_past_say_are_found() -> None:
    tree = ast.parse(
        "raise Refused(f'no token {n}')\nbutton.setText('Undo')\nraise ValueError('a b')\nsetText(say('x'))"
    )
    assert list(raised(tree)) == [(1, "no token ")]
    assert list(given(tree)) == [(2, "Undo")]


@pytest.mark.parametrize("what", [raised, given])
def test_no_words_pass_say_by(what: object) -> None:
    assert callable(what)
    places = {}
    for file in (PACKAGE / "settings.py", *files("domain", "store", "services", "simulation", "paper", "ui")):
        for line, words in what(ast.parse(file.read_text("utf-8"))):
            places[f"{file.relative_to(PACKAGE).as_posix()}:{line}"] = words
    assert not places
