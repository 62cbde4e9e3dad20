"""Menus by keyboard: letters that are each an entry's own, and the window's menu worked by them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from opd_desk.ui.dialogs.hours import HoursDialog
from opd_desk.ui.menus import escaped, give_letters
from tests.ui.counter import plain_words

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.counter import Counter


def made(qtbot: QtBot, *words: str) -> list[str]:
    menu = QMenu()
    qtbot.addWidget(menu)
    for each in words:
        menu.addAction(each)
    give_letters(menu)
    return [action.text() for action in menu.actions()]


def test_each_entry_has_a_letter_of_its_own(qtbot: QtBot) -> None:
    assert made(qtbot, "Day", "Doctor", "Dr. Day", "day\tCtrl D") == ["&Day", "D&octor", "D&r. Day", "d&ay\tCtrl D"]


def test_a_word_in_it_is_taken_before_a_letter_inside_one(qtbot: QtBot) -> None:
    assert made(qtbot, "Hall screen", "Hospital set-up") == ["&Hall screen", "Hospital &set-up"]


def test_an_ampersand_of_a_name_stays_one(qtbot: QtBot) -> None:
    (text,) = made(qtbot, escaped("&Ear, Nose & Throat"))
    assert text == "&&&Ear, Nose && Throat"
    assert plain_words(text) == "&Ear, Nose & Throat"


def test_a_letter_that_was_chosen_stays_and_nobody_else_has_it(qtbot: QtBot) -> None:
    assert made(qtbot, "Day", "Clos&e the day", "End") == ["&Day", "Clos&e the day", "E&nd"]


def test_an_entry_without_a_free_letter_has_none(qtbot: QtBot) -> None:
    assert made(qtbot, "ab", "ba", "a b") == ["&ab", "&ba", "a b"]


def test_the_menu_is_worked_by_letters_alone(counter: Counter) -> None:
    counter.keys("F10", "D", "L")

    assert counter.dialog(HoursDialog).windowTitle() == "Dr. Rajesh Kumar is late"


def test_words_of_another_script_have_a_digit_behind_them_where_they_name_no_letter(qtbot: QtBot) -> None:
    texts = made(qtbot, "छुट्टी (&L)", "डॉ. मीरा नायर", "डॉ. अमित", "OPD खोलें")

    assert texts == ["छुट्टी (&L)", "डॉ. मीरा नायर (&1)", "डॉ. अमित (&2)", "&OPD खोलें"]


def test_of_two_that_were_given_one_letter_the_first_keeps_it(qtbot: QtBot) -> None:
    texts = made(qtbot, "अभ्यास का दिन रोकें (&P)", "कागज़ (&P)\tCtrl P", "नियम (&N)")

    assert texts == ["अभ्यास का दिन रोकें (&P)", "कागज़ (&1)\tCtrl P", "नियम (&N)"]
