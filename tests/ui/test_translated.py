"""All that a clerk sees goes through the translation: in a language of marked letters none stands bare."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from opd_desk.domain.model import DayKey, Source
from opd_desk.ui.dialogs.about import AboutDialog
from opd_desk.ui.dialogs.help import HelpDialog
from opd_desk.ui.languages import tr
from tests.ui.counter import DAY, Counter, at
from tests.ui.every_dialog import opened_by
from tests.ui.foreign import SETTINGS, foreign_hospital, foreign_window
from tests.ui.pseudo import bare, marked, untranslated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from opd_desk.simulation.stored import StoppedClock

PANELS = ("TopBar", "NewTokenForm", "ActionBar", "BottomBar", "QueueHead", "QueueTable")


@pytest.fixture
def counter(tmp_path: Path, clock: StoppedClock, open_counter: Callable[..., Counter]) -> Iterator[Counter]:
    """Return a counter with all kinds of tokens, its hospital's words in Hindi, its window in marked letters."""
    path = foreign_hospital(tmp_path / "desk.db", clock)
    with foreign_window():
        counter = open_counter(path, SETTINGS)
        counter.clock.now = at("09:05")
        key = DayKey(DAY, "DOC001")
        for source, name in zip(Source, ("अनीता", "बाला", "चित्रा", "दीपा", "ईशा"), strict=True):
            counter.book(name, "09:00", source, key, phone="9876543210")
        counter.desk.consulting.call_next(key)
        counter.book("फ़रीदा", "10:00", Source.ONLINE, key)
        counter.choose(counter.numbers[0])
        yield counter


def test_marked_letters_are_told_from_bare_ones() -> None:
    assert not bare(marked("Token {number} is full: {held} of {capacity}").format(number=3, held=2, capacity=4))
    assert bare(marked("Token {name}").format(name="moved")) == "moved"
    assert not bare("F6 Ctrl Z Alt S Ctrl+Shift+P DOC001-20260129-0003 OPD Desk")
    assert bare("Undo Ctrl Z") == "Undo"


def _panels(counter: Counter):
    window = counter.window
    parts = (window.top, window.form, window.action_bar, window.bottom, window.head, window.queue)
    return {type(part).__name__: part for part in parts}


@pytest.mark.parametrize("panel", PANELS)
def test_a_panel_shows_no_bare_letter(panel: str, counter: Counter) -> None:
    left = untranslated(_panels(counter)[panel])
    assert not left


@pytest.mark.parametrize(
    "keys",
    [
        *(("F6",), ("Alt+E",), ("F7",), ("F8",), ("F12",), ("Ctrl+B", "Ctrl+B"), ("Ctrl+Shift+P",)),
        *(("F6", "Ctrl+Z"), ("Alt+C", "2", "Ctrl+Z", "Ctrl+Z"), ("Alt+M", "1")),
        *(("Ctrl+A", "Alt+C", "1"), ("Ctrl+A", "F6"), ("Ctrl+A", "Alt+M", "1")),
    ],
    ids="-".join,
)
def test_what_is_said_of_a_command_has_no_bare_letter(keys: tuple[str, ...], counter: Counter) -> None:
    counter.window.queue.setFocus()
    for pressed in keys:
        counter.keys(pressed)
    bottom = counter.window.bottom
    assert bottom.said
    assert not bare(tr(bottom.said)), bottom.said
    assert not bare(bottom.undo.toolTip())


def test_the_menu_shows_no_bare_letter(counter: Counter) -> None:
    counter.keys("F10")
    left = untranslated(counter.menu)
    counter.leave(counter.menu)
    assert not left


def test_no_dialog_shows_a_bare_letter(counter: Counter) -> None:
    """Help has its flows in a file of each language (`tests/ui/flows`), About the names of what it is made of."""
    left: dict[str, str] = {}
    seen = 0
    for dialog in opened_by(counter):
        seen += 1
        if not isinstance(dialog, (HelpDialog, AboutDialog)):
            left |= untranslated(dialog)
    assert not left
    assert seen > 20
