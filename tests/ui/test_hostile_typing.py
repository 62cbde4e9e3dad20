"""Whatever is typed, pasted or scanned, and wherever: it is kept clean and shown as it was typed, or refused."""

from __future__ import annotations

import random
import re
from copy import deepcopy
from datetime import timedelta
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextDocument
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QWidget,
)

from opd_desk.demo import CLERK
from opd_desk.domain.model import Status
from opd_desk.domain.people import clean_name
from opd_desk.services.checking import check
from opd_desk.services.desk import Desk
from opd_desk.services.setup import apply_roster, load_presets, parse_roster
from opd_desk.simulation.stored import StoppedClock
from opd_desk.ui.binding.hall import HallScreen
from opd_desk.ui.messages import say_trouble
from opd_desk.ui.tips import as_typed
from tests.paper.hostile import hostile
from tests.ui.counter import KUMAR, ROSTER, Counter, at, plain_words
from tests.ui.every_dialog import leave_all, opened_by
from tests.ui.test_window_scanner import PLACES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SQL = "'); DROP TABLE tokens;--"
IMAGE = "<img src='file:///etc/hostname' width=500> & Co"
BOLD = "<b>Asha</b> &amp; <a href='http://127.0.0.1/'>x</a>"
FORMULA = "=cmd|' /C calc'!A0"
LONG = "Long " * 2000
ODD = (SQL, IMAGE, BOLD, FORMULA, LONG, "\u202eahsA", "a\x00b\x1b[31m\x07", "\ud800half\udfff", "%s %n {0} \\u0041", "")
texts = st.sampled_from(ODD) | hostile
few = settings(max_examples=25, deadline=None)


def paste(words: str, into: QLineEdit | QPlainTextEdit) -> None:
    """Put words in the place of what stands in a field, as Ctrl A and Ctrl V do."""
    QApplication.clipboard().setText(words)
    into.selectAll()
    into.paste()


def whole(counter: Counter) -> list[str]:
    """Return what is wrong with the file."""
    return list(check(counter.file.database).wrong)


def stored(words: str) -> str:
    """Return what a line of words from the clipboard is kept as; Qt's fields drop halves of letters, too."""
    return clean_name(words)


# what comes of it


def test_a_pasted_name_is_kept_clean_or_refused(counter: Counter) -> None:
    fields = counter.window.form.fields

    @few
    @given(texts, texts, texts)
    @example(SQL, "9812345678", "45")
    @example("\ud800", "", "")
    @example("\u202e", "", "")
    def try_(name: str, phone: str, age: str) -> None:
        before = {token.id for token in counter.tokens()}
        counter.keys("F2")
        counter.window.form.clear()
        for field, words in ((fields.phone, phone), (fields.name, name), (fields.age, age)):
            paste(words, field.edit)
            counter.keys("Tab")
        typed = fields.name.edit.text()
        counter.keys("F2", "Alt+D")
        counter.window.form.book()
        new = [token for token in counter.tokens() if token.id not in before]
        assert [token.patient.name for token in new] in ([], [stored(typed)])
        assert new or counter.refusal or counter.said or fields.name.edit.text() == typed
        counter.to_front()

    try_()
    assert not whole(counter)
    assert counter.tokens()


def test_a_search_finds_or_does_not_and_changes_nothing(two: Counter) -> None:
    before = two.tokens()

    @few
    @given(texts)
    def try_(words: str) -> None:
        two.keys("F3")
        paste(words, two.window.top.search.edit)
        QApplication.processEvents()
        two.keys("Down", "Esc", "Esc")

    try_()
    assert two.tokens() == before
    assert not whole(two)


def test_a_reason_is_kept_clean(two: Counter) -> None:
    for number, words in enumerate((SQL, IMAGE, FORMULA, "\u202eback\x00", "x" * 400), start=1):
        two.clock.now += timedelta(seconds=1)
        if number > 2:
            two.book("Chandra", "09:00")
        two.choose(number)
        two.keys("Alt+C")
        field = two.window.action_bar._question._words.edit
        field.setFocus()
        paste(words, field)
        two.keys("Return")
        assert two.token(number).reason == clean_name(words).strip()
    assert not whole(two)


def test_what_no_paper_has_room_for_is_refused_in_a_sentence(two: Counter) -> None:
    two.keys("F2", "Return")
    paste(LONG, two.window.form.fields.name.edit)
    two.keys("Return", "Return", "Return", "Return")
    assert "The name has 9,999 letters" in two.refusal + two.said
    assert len(two.tokens()) == 2
    two.keys("Esc", "Esc")
    two.choose(2)
    two.keys("Alt+C")
    field = two.window.action_bar._question._words.edit
    field.setFocus()
    paste(LONG, field)
    two.keys("Return")
    assert "The reason has 9,999 letters" in two.said
    assert two.token(2).status is Status.CONFIRMED


def typed_into(dialog: QDialog) -> list[QLineEdit | QPlainTextEdit]:
    """Return a dialog's fields that take typing."""
    found: list[QLineEdit | QPlainTextEdit] = [*dialog.findChildren(QLineEdit)]
    found += dialog.findChildren(QPlainTextEdit)
    return [each for each in found if each.isEnabled() and not each.isReadOnly()]


def test_every_field_of_every_dialog_takes_anything(two: Counter) -> None:
    chance = random.Random(4)
    tried = 0
    for dialog in opened_by(two):
        for words in (*ODD[:4], LONG[:2000], *chance.sample(ODD[5:], 2)):
            if QApplication.activeModalWidget() is not dialog:
                break  # it has taken what was typed
            fields = typed_into(dialog)
            for field in fields:
                paste(words, field)
                tried += 1
            if fields:
                fields[0].setFocus()
                two.keys("Return")
                QApplication.processEvents()
    assert tried > 150
    assert not whole(two)
    assert two.desk.views.hospital().name == clean_name(two.desk.views.hospital().name)


# bursts


@pytest.mark.parametrize("place", ["queue", "check in", "slot of the form", "phone", "search", "source", "doctors"])
def test_any_burst_at_any_speed_is_survived(two: Counter, place: str) -> None:
    widget = PLACES[place](two.window)

    @settings(max_examples=12, deadline=None)
    @given(st.text(st.characters(exclude_categories=["Cs"]), max_size=30), st.lists(st.integers(0, 400), min_size=1))
    @example("DOC001-20260129-0001", [3])
    @example("T-DOC001-99999999-99999999999999999999", [3])
    @example(SQL, [1, 300])
    def try_(words: str, pauses: list[int]) -> None:
        two.window.form.clear()
        widget.setFocus()
        now = 1_000_000
        for n, letter in enumerate((*words, "\r")):
            now += pauses[n % len(pauses)]
            key = Qt.Key.Key_Return if letter == "\r" else Qt.Key.Key_unknown
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
                event.setTimestamp(now)
                target = QApplication.focusWidget() or two.window
                QApplication.sendEvent(target, event)
        leave_all(two)
        two.keys("Esc", "Esc")

    try_()
    assert len(two.tokens()) == 2
    assert not whole(two)


# how it is shown


def text_shown(words: str) -> str:
    """Return what a tooltip or a label that guesses would show of its words."""
    if not GuiQt.mightBeRichText(words):
        return words
    document = QTextDocument()
    document.setHtml(words)
    return document.toPlainText().replace("\xa0", " ")


@given(texts)
def test_a_tooltip_shows_what_was_typed(words: str) -> None:
    plain = clean_name(words)
    told = as_typed(plain)
    assert told == plain or unescape(re.sub(r"<[^>]*>", "", told)).replace("\n", "") == plain.replace("\n", "")


NAMES = (IMAGE, BOLD)
MARK = re.compile(r"<(img|b|a|/b|/a)\b")


@pytest.fixture
def marked(tmp_path: Path, open_counter: Callable[..., Counter]) -> Counter:
    """Return a counter where hospital, doctors, rooms and patients have markup for names."""
    path = tmp_path / "marked.db"
    desk = Desk.open(path, StoppedClock(at("08:00")), CLERK.by, create=True)
    presets = load_presets()
    table: dict[str, Any] = deepcopy(ROSTER) | {"hospital": {"name": IMAGE, "address": BOLD, "phone": "<b>1</b>"}}
    for doctor, name in zip(table["doctor"], (*NAMES, IMAGE), strict=True):
        doctor |= {"name": f"{name} {doctor['code']}", "specialization": BOLD, "room": "<b>4</b>"}
    apply_roster(desk.database, parse_roster(table, presets), presets)
    desk.close()
    counter = open_counter(path)
    for n, name in enumerate((*NAMES, SQL, FORMULA, "&amp; <b>")):
        counter.book(name, "09:00" if n < 3 else "09:30", phone="9811120456")
    counter.clock.now = at("09:00")
    for token in counter.tokens()[:2]:
        counter.desk.consulting.check_in(token.id)
    counter.desk.consulting.call_next(KUMAR)
    counter.desk.booking.cancel(counter.tokens()[2].id, BOLD)
    counter.choose(1)
    return counter


def wrongly_shown(root: QObject) -> list[str]:
    """Return the texts below a widget that Qt would take for more than text."""
    wrong: list[str] = []
    for widget in (each for each in (root, *root.findChildren(QWidget)) if isinstance(each, QWidget)):
        if isinstance(widget, QLabel) and widget.textFormat() != Qt.TextFormat.PlainText:
            wrong += [f"label: {widget.text()}"] * GuiQt.mightBeRichText(widget.text())
        if isinstance(widget, QAbstractButton) and re.search(r"(?<!&)&(?!&)\W", widget.text()):
            wrong.append(f"button: {widget.text()}")
        wrong += [f"tip: {widget.toolTip()}"] * obeyed(widget.toolTip())
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            wrong += [f"item: {tip}" for tip in tips(widget.model()) if obeyed(tip)]
    return wrong


def obeyed(tip: str) -> bool:
    """Tell whether markup that somebody typed is in what Qt takes for rich text."""
    return GuiQt.mightBeRichText(tip) and bool(MARK.search(tip))


def tips(model: QAbstractItemModel) -> Iterator[str]:
    wide = model.columnCount() if isinstance(model, QAbstractTableModel) else 1
    for row in range(model.rowCount()):
        for column in range(wide):
            yield str(model.data(model.index(row, column), Qt.ItemDataRole.ToolTipRole) or "")


def test_names_are_shown_as_they_were_typed_in_the_window_and_all_its_dialogs(marked: Counter) -> None:
    seen = 0
    assert wrongly_shown(marked.window) == []
    assert any(IMAGE in text_shown(str(each.toolTip())) for each in marked.window.findChildren(QWidget))
    for dialog in opened_by(marked):
        dialog.grab()
        assert wrongly_shown(dialog) == [], dialog.windowTitle()
        seen += 1
    assert seen > 15


@pytest.mark.parametrize("key", ["F9", "Alt+M", "Alt+C", "Ctrl+Z", "F3", "Alt+L"])
def test_questions_and_previews_show_names_as_they_were_typed(marked: Counter, key: str) -> None:
    marked.keys("F2")
    paste("9811120456", marked.window.form.fields.phone.edit)
    marked.keys("Tab")
    paste(IMAGE, marked.window.form.fields.name.edit)
    if key in ("Alt+M", "Alt+C"):
        marked.choose(2)
    marked.keys(key)
    if key == "F3":
        marked.write("981112")
    QApplication.processEvents()
    assert wrongly_shown(marked.window) == []


def test_the_hall_shows_names_as_they_were_typed(marked: Counter) -> None:
    marked.keys("F11")
    (screen,) = marked.window.findChildren(HallScreen)
    assert screen.hall is not None
    screen.hall.grab()
    assert wrongly_shown(screen.hall) == []


def test_a_menu_shows_names_as_they_were_typed(marked: Counter) -> None:
    marked.keys("F10")
    menus = [plain_words(each.title()) for each in marked.menu.findChildren(QMenu)]
    assert any(IMAGE in words for words in menus), menus
    leave_all(marked)


def test_trouble_is_said_as_it_is(marked: Counter) -> None:
    say_trouble(marked.window, IMAGE, BOLD)
    box = marked.dialog(QMessageBox)
    assert box.textFormat() == Qt.TextFormat.PlainText
    assert wrongly_shown(box) == []
    marked.leave(box)


SOURCES = sorted(Path(__file__).parents[2].joinpath("opd_desk", "ui").rglob("*.py"))


def test_every_tooltip_of_words_goes_through_as_typed() -> None:
    told = [
        (path.name, found) for path in SOURCES for found in re.findall(r"setToolTip\((.*)", path.read_text("utf-8"))
    ]
    assert told
    assert [each for each in told if not each[1].startswith(("as_typed(", '"'))] == []
