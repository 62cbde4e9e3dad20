"""All that a clerk sees goes through the translation: in a language of marked letters none stands bare."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QDialog, QMenu

from opd_desk.demo import CLERK
from opd_desk.domain.model import DayKey, Source
from opd_desk.services.desk import Desk
from opd_desk.services.setup import apply_roster, load_presets, parse_roster
from opd_desk.ui.languages import tr
from tests.ui.counter import DAY, ROSTER, Counter, at, plain_words
from tests.ui.pseudo import bare, entries, marked, pseudo, untranslated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtGui import QAction

    from opd_desk.simulation.stored import StoppedClock

OWN = {
    "City Care Hospital": "सिटी केयर अस्पताल",
    "Dr. Rajesh Kumar": "डॉ. राजेश कुमार",
    "Dr. Meera Nair": "डॉ. मीरा नायर",
    "Dr. Amit Patel": "डॉ. अमित पटेल",
    "Cardiology": "हृदय रोग",
    "General Medicine": "सामान्य चिकित्सा",
}
"""The hospital's own words: no letter of them is Latin, so that what is bare comes from the program."""
DIALOGS = (
    *("Extra hours", "Go to a date", "Who needs a new date", "Log of the day", "Report of the day"),
    *("Register and figures", "Number sheet", "Type in a number sheet", "Slips of the day", "Print queue"),
    *("Printer and slips", "Leave", "Public holidays", "Doctors", "Policy", "People", "Training"),
)
"""Entries of the menu that open a dialog; help has its flows in each language (`tests/ui/flows`)."""
KEYS = ("Alt+H", "Ctrl+I")
PANELS = ("TopBar", "NewTokenForm", "ActionBar", "BottomBar", "QueueHead", "QueueTable")
NOT_YET = frozenset({"Public holidays", "Policy", "Training"})
"""What is not translated wholly yet: whoever does it takes it off."""


def _own(value):
    if isinstance(value, dict):
        return {key: _own(each) for key, each in value.items()}
    return [_own(each) for each in value] if isinstance(value, list) else OWN.get(value, value)


@pytest.fixture
def counter(tmp_path: Path, clock: StoppedClock, open_counter: Callable[..., Counter]) -> Iterator[Counter]:
    """Return a counter with all kinds of tokens, its hospital's words in Hindi, its window in marked letters."""
    path = tmp_path / "desk.db"
    desk = Desk.open(path, clock, "आशा", create=True)
    apply_roster(desk.database, parse_roster(_own(ROSTER), load_presets()), load_presets())
    desk.close()
    with pseudo():
        counter = open_counter(path, replace(CLERK, clerk="आशा", desk="१"))
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
    assert bool(left) == (panel in NOT_YET), left


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


def _entry(menu: QMenu, words: str) -> QAction:
    """Return the menu's entry that begins with these words, translated or not."""
    for action in entries(menu):
        if plain_words(action.text()).startswith((words, marked(words))):
            return action
    raise AssertionError(words)


def test_the_menu_shows_no_bare_letter(counter: Counter) -> None:
    counter.keys("F10")
    left = untranslated(counter.menu)
    counter.leave(counter.menu)
    assert bool(left) == ("menu" in NOT_YET), left


@pytest.mark.parametrize("words", DIALOGS)
def test_a_dialog_of_the_menu_shows_no_bare_letter(words: str, counter: Counter) -> None:
    counter.keys("F10")
    menu = counter.menu
    chosen = _entry(menu, words)
    menu.close()
    chosen.trigger()
    dialog = counter.dialog(QDialog)
    left = untranslated(dialog)
    dialog.close()
    assert bool(left) == (words in NOT_YET), left


@pytest.mark.parametrize("key", KEYS)
def test_a_dialog_behind_a_key_shows_no_bare_letter(key: str, counter: Counter) -> None:
    counter.window.queue.setFocus()
    counter.keys(key)
    dialog = counter.dialog(QDialog)
    left = untranslated(dialog)
    dialog.close()
    assert bool(left) == (key in NOT_YET), left
