"""A language in which every letter of a template wears a mark: what shows bare letters was not translated."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from string import Formatter
from unittest.mock import patch

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QCoreApplication, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QWidget,
)

from opd_desk.domain.said import DIGITS
from opd_desk.resources import resource
from opd_desk.ui import paint
from opd_desk.ui.languages import CONTEXT, tr

_MARKED = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "áƀćđéƒĝĥíĵķĺɱńóƥɋŕšťúṽŵẋýžÁƁĆĐÉƑĜĤÍĴĶĹṀŃÓƤɊŔŠŤÚṼŴẊÝŽ",
)
_KEYS = r"Ctrl|Alt|Shift|Enter|Esc|Tab|Home|End|Del|Space|PgUp|PgDown|PgDn|Up|Down|Left|Right|F\d+"
_DATA = re.compile(
    rf"(?<!\w)(?:(?:(?:Ctrl|Alt|Shift)[ +])+\w+|F10 [A-Z]|{_KEYS}|T-)(?!\w)"  # keys are as the keyboard has them
    r"|^[A-Z]{1,2}$"  # the letter of a key, beside a word that begins otherwise; the code of a country or a state
    r"|(?:T-)?[A-Z][A-Z0-9]*-\d{8}(?:-\d+)?|\b[A-Z]+\d+\b"  # references, codes of doctors
    r"|OPD Desk|[\w./-]+\.(?:db|pdf|toml|csv|xlsx)|https?://\S+|/[\w./-]+"
)
_TOP = QModelIndex()
_BARE = re.compile(r"[A-Za-z]{2,}|\b[A-Za-z]\b")


class Pseudo(QTranslator):
    """Marks the letters of every template, and of nothing that is put into it."""

    letters = _MARKED

    def translate(self, context: str, source: str, about: str | None = None, n: int = -1) -> str | None:
        """Return a template with its letters marked; None for what Qt itself says, which stays as it is."""
        if context != CONTEXT:
            return None
        return source if source == DIGITS else marked(source, self.letters)


_ARABIC = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "ابثدهفغحيجكلمنوپقرستعڤوخيزابثدهفغحيجكلمنوپقرستعڤوخيز",
)


class Arabic(Pseudo):
    """Writes the letters of every template in Arabic script: its lines begin on the right."""

    letters = _ARABIC


def marked(template: str, letters: dict[int, int] = _MARKED) -> str:
    """Return a template with its letters marked, but for those in its braces."""
    parts = []
    for text, name, how, _ in Formatter().parse(template):
        parts.append(text.translate(letters))
        if name is not None:
            parts.append("{" + name + (f":{how}" if how else "") + "}")
    return "".join(parts)


@contextmanager
def pseudo(translator: Pseudo | None = None) -> Iterator[None]:
    """Let the window speak the language of marks, or another one like it."""
    spoken, app = translator or Pseudo(), QCoreApplication.instance()
    assert app is not None
    app.installTranslator(spoken)
    try:
        yield
    finally:
        app.removeTranslator(spoken)


@contextmanager
def leftward() -> Iterator[None]:
    """Let the window speak a language whose lines begin on the right."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    with pseudo(Arabic()):
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        try:
            yield
        finally:
            app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@contextmanager
def spoken(code: str) -> Iterator[None]:
    """Let the window speak a shipped language."""
    app = QCoreApplication.instance()
    assert app is not None
    translators = [QTranslator() for _ in resource("translations", code).glob("*.qm")]
    for translator, file in zip(translators, resource("translations", code).glob("*.qm"), strict=True):
        assert translator.load(str(file))
        app.installTranslator(translator)
    try:
        yield
    finally:
        for translator in translators:
            app.removeTranslator(translator)


def bare(words: str) -> str:
    """Return what of words is in no language but English: no key, no reference; "" for nothing."""
    return " ".join(_BARE.findall(_DATA.sub(" ", words.replace("&", ""))))


def untranslated(root: QWidget) -> dict[str, str]:
    """Return what a clerk sees or hears of a widget and all in it that has bare letters, by where it is."""
    return {where: words for where, words in _seen(root) if bare(words)}


def _seen(root: QWidget) -> Iterator[tuple[str, str]]:
    yield "window title", root.windowTitle()
    for widget in (root, *root.findChildren(QWidget)):
        if widget is root or (widget.isVisibleTo(root) and widget.window() is root.window()):
            yield from _of_widget(widget)
    for words in painted(root):
        yield f"painted: {words}", words


def _of_widget(widget: QWidget) -> Iterator[tuple[str, str]]:
    where = f"{type(widget).__module__.removeprefix('opd_desk.')}.{type(widget).__name__}"
    yield f"{where} tooltip: {widget.toolTip()}", widget.toolTip()
    yield f"{where} accessible name: {widget.accessibleName()}", widget.accessibleName()
    yield f"{where} accessible description: {widget.accessibleDescription()}", widget.accessibleDescription()
    if isinstance(widget, (QLabel, QAbstractButton)):
        yield f"{where}: {widget.text()}", widget.text()
    if isinstance(widget, QLineEdit):
        yield f"{where} placeholder: {widget.placeholderText()}", widget.placeholderText()
        yield f"{where}: {widget.text()}", widget.text()
    if isinstance(widget, QComboBox):
        for place in range(widget.count()):
            yield f"{where}: {widget.itemText(place)}", widget.itemText(place)
    if isinstance(widget, QMenu):
        yield from ((f"entry: {action.text()}", action.text()) for action in entries(widget))
    if isinstance(widget, QAbstractItemView):
        yield from _cells(where, widget.model())


def entries(menu: QMenu) -> Iterator[QAction]:
    """Return all entries of a menu and of the menus in it."""
    for action in menu.actions():
        yield action
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from entries(inner)


def _cells(where: str, model: QAbstractItemModel | None) -> Iterator[tuple[str, str]]:
    if model is None:
        return
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(_TOP)  # private of a list
    for column in range(columns):
        head = model.headerData(column, Qt.Orientation.Horizontal) or ""
        yield f"{where} head: {head}", str(head)
    for row in range(min(model.rowCount(_TOP), 40)):
        for column in range(columns):
            for role in roles:
                words = model.index(row, column).data(role) or ""
                if isinstance(words, str):
                    yield f"{where} cell: {words}", words


def painted(widget: QWidget) -> list[str]:
    """Return what a widget and all in it paints, each line as it was to be drawn."""
    drawn: list[str] = []
    draw = paint.text

    def listen(painter, rect, string, *rest):
        drawn.append(tr(string))
        return draw(painter, rect, string, *rest)

    with patch.object(paint, "text", listen):
        widget.grab()
    return drawn
