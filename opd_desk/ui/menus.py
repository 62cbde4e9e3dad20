"""Menus by keyboard: every entry has a letter of its own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from opd_desk.ui.dress import dress_menu

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from opd_desk.ui.theme import Look

_LETTER = re.compile(r"(?<!&)(?:&&)*&(\w)")
_BEHIND = re.compile(r" \(&\w\)$")


def new_menu(over: QWidget, look: Look) -> QMenu:
    """Return an empty menu over a widget, in the desk's look; it is gone when it closes."""
    menu = QMenu(over)
    menu.aboutToHide.connect(menu.deleteLater)
    dress_menu(menu, look)
    return menu


def give_letters(menu: QMenu) -> None:
    """Underline a letter in every entry of a menu, and of those in it, that has none of its own yet.

    It is the first that no other entry has: of those that begin a word, else of those inside one; of Latin letters.
    Of two entries that were given the same one behind their words, the first keeps it.
    """
    entries = [action for action in menu.actions() if not action.isSeparator()]
    taken: dict[str, QAction] = {}
    for action in entries:
        if found := _LETTER.search(action.text()):
            taken.setdefault(found[1].casefold(), action)
    for action in entries:
        words, tab, key = action.text().partition("\t")
        found = _LETTER.search(words)
        if found and taken[found[1].casefold()] is not action:
            words, found = _BEHIND.sub("", words), None
        if not found:
            lettered, letter = _lettered(words, taken)
            taken[letter] = action
            action.setText(f"{lettered}{tab}{key}")
        inner = action.menu()
        if isinstance(inner, QMenu):
            give_letters(inner)


def escaped(name: str) -> str:
    """Return a name as a menu shows it: an ampersand in it marks no letter."""
    return name.replace("&", "&&")


def _lettered(words: str, taken: Container[str]) -> tuple[str, str]:
    """Return an entry with a letter that is not taken, and that letter; as it is, and "", where there is none.

    Words of another script, which a keyboard may not have, get a digit behind them.
    """
    place = next((place for place in _places(words) if words[place].casefold() not in taken), -1)
    if place >= 0:
        return f"{words[:place]}&{words[place:]}", words[place].casefold()
    digit = next((digit for digit in "123456789" if digit not in taken), "")
    if not digit or words.isascii():
        return words, ""
    return f"{words} (&{digit})", digit


def _places(words: str) -> Iterator[int]:
    """Yield where letters stand: those that begin a word first."""
    letters = [place for place, letter in enumerate(words) if letter.isascii() and letter.isalnum()]
    yield from (place for place in letters if not place or not words[place - 1].isalnum())
    yield from letters
