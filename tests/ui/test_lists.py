"""The lists under real clicks and keys: who is chosen, who stays chosen, and that all of it can be read."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QHoverEvent, QImage, QPaintEvent, QRegion
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHBoxLayout, QVBoxLayout, QWidget

from opd_desk.domain.model import Source, Status, TokenId
from opd_desk.services.rows import DoctorRow, Mark, PersonRow, QueueRow, SectionRow, SlotRow, TokenRow
from opd_desk.ui import paint
from opd_desk.ui.lists import DoctorList, FamilyList, QueueTable, SlotList
from opd_desk.ui.lists.queue_columns import column_widths
from opd_desk.ui.metrics import MEDIUM, NARROW, NARROW_LOW, ROOMY, WIDE, WIDE_LOW, WIDE_SHORT, Metrics, metrics_for
from opd_desk.ui.models.day import DoctorsModel, SlotsModel
from opd_desk.ui.models.family import FamilyModel
from opd_desk.ui.models.queue import COLUMNS, QueueModel
from opd_desk.ui.theme import DARK, LIGHT, Look

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

DAY = datetime(2026, 1, 29)
NOW = DAY.replace(hour=10, minute=17, second=48)
LOOK = Look(LIGHT, WIDE)


@pytest.fixture(autouse=True)
def _fonts(qapp):
    paint.load_fonts()


def token_id(number: int) -> TokenId:
    return TokenId(f"DOC001-20260129-{number:04d}")


def token(number: int, **changes: Any) -> TokenRow:
    row = TokenRow(
        id=token_id(number),
        number=number,
        name="Anita Desai",
        age_sex="39 F",
        phone="98765 10293",
        source=Source.WALK_IN,
        status=Status.CHECKED_IN,
        slot=DAY.replace(hour=10),
        expected=NOW + timedelta(minutes=number % 60),
        since=NOW - timedelta(minutes=number, seconds=10),
    )
    return replace(row, **changes)


def late(number: int, seconds_left: float) -> TokenRow:
    until = NOW + timedelta(seconds=seconds_left)
    return token(number, status=Status.CONFIRMED, late_from=until - timedelta(minutes=15), late_until=until)


def crowded_queue() -> list[QueueRow]:
    """One of everything a queue can hold, at its widest."""
    finished = NOW - timedelta(minutes=2)
    return [
        token(117, name="Lakshmi Nair", status=Status.IN_CONSULTATION, source=Source.PAID),
        token(66, source=Source.EMERGENCY, remark="Over capacity"),
        token(973, source=Source.EMERGENCY, mark=Mark.COMES, mark_words="Comes here"),
        late(65, 899),
        late(27, -10),
        token(44, name="सुनीता देवी", age_sex="52 F", since=NOW - timedelta(hours=10, minutes=45)),
        token(52, mark=Mark.MOVES, mark_words="Moves to 11:00"),
        token(12, skipped=True, source=Source.FOLLOW_UP, remark="Gone for an X-ray"),
        SectionRow("Waitlist", 2, "68 is first, at the next free place"),
        token(68, status=Status.WAITLISTED, position=21),
        token(69, status=Status.WAITLISTED, position=22, phone=""),
        SectionRow("Finished", 3, "no-show 1, cancelled 1, completed 1"),
        token(20, status=Status.NO_SHOW, finished_at=finished, source=Source.ONLINE),
        token(33, status=Status.CANCELLED, finished_at=finished),
        token(49, status=Status.COMPLETED, finished_at=finished, source=Source.EMERGENCY),
    ]


def doctors(count: int = 4) -> list[DoctorRow]:
    rows = [
        DoctorRow("D1", "Dr. Rajesh Kumar", "Cardiology", "Room 4", 17, 11, 64, 96),
        DoctorRow("D2", "Dr. Priya Sharma", "Orthopaedics", "Room 7", None, 8, 38, 72, late_minutes=40),
        DoctorRow("D3", "Dr. Amit Patel", "General Medicine", "Room 2", 31, 14, 71, 80),
        DoctorRow("D4", "Dr. Farida Khan", "Paediatrics", "Room 9", 112, 4, 22, 40, away_from=DAY.replace(hour=11)),
    ]
    return [replace(rows[i % 4], code=f"D{i + 1}") for i in range(count)]


def slots() -> list[SlotRow]:
    held = [(12, 0, "ended"), (11, 0, "ended"), (14, 3, ""), (11, 0, ""), (8, 0, ""), (0, 0, "closed"), (3, 0, "")]
    start = DAY.replace(hour=9)
    half_hour = timedelta(minutes=30)
    return [
        SlotRow(start + i * half_hour, start + (i + 1) * half_hour, n, 12, int(n < 12), w, s != "closed", s == "ended")
        for i, (n, w, s) in enumerate(held)
    ]


FAMILY = [
    PersonRow(7, "Kamla Devi", "61 F", "Last here 15 Jan, Dr. Rajesh Kumar"),
    PersonRow(8, "Suresh Chand", "64 M", "Last here 3 Dec 2025, Dr. Amit Patel"),
    PersonRow(9, "Kavya", "7 mo F"),
]


class Clock:
    """A clock that stands until it is set."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


class QueueStand:
    """A queue on the screen, and what it has said."""

    def __init__(self, qtbot: QtBot, rows: list[QueueRow], size: tuple[int, int] = (772, 500)) -> None:
        self.clock = Clock()
        self.model = QueueModel(self.clock)
        self.table = QueueTable(self.model, LOOK)
        qtbot.addWidget(self.table)
        self.table.resize(*size)
        self.model.show(rows)
        self.said: list[str] = []
        self.table.token_chosen.connect(self.said.append)
        with qtbot.waitExposed(self.table):
            self.table.show()

    def place(self, row: int, column: str = "name") -> QPoint:
        return self.table.visualRect(self.model.index(row, list(COLUMNS).index(column))).center()

    def click(self, qtbot: QtBot, row: int, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        qtbot.mouseClick(self.table.viewport(), button, pos=self.place(row))

    def selected_rows(self) -> list[int]:
        return sorted({index.row() for index in self.table.selectionModel().selectedIndexes()})


def waiting(*numbers: int) -> list[QueueRow]:
    return [token(number) for number in numbers]


WITH_HEADINGS: list[QueueRow] = [token(1), token(2), SectionRow("Waitlist", 1), token(3), SectionRow("Finished", 0)]


# choosing in the queue


def test_a_click_chooses_a_token_and_says_so_once(qtbot: QtBot):
    stand = QueueStand(qtbot, waiting(1, 2, 3))
    stand.click(qtbot, 1)
    stand.click(qtbot, 1)
    assert stand.said == [token_id(2)]
    assert (stand.table.chosen_key(), stand.selected_rows()) == (token_id(2), [1])


def test_clicks_choose_several_with_shift_and_ctrl_and_never_none(qtbot: QtBot):
    stand = QueueStand(qtbot, waiting(1, 2, 3, 4))
    viewport, left, control = stand.table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
    stand.click(qtbot, 0)
    qtbot.mouseClick(viewport, left, Qt.KeyboardModifier.ShiftModifier, stand.place(2))
    assert stand.table.chosen_keys() == (token_id(1), token_id(2), token_id(3))
    assert stand.table.chosen_key() == ""
    qtbot.mouseClick(viewport, left, control, stand.place(1))
    qtbot.mouseClick(viewport, left, control, stand.place(3))
    assert stand.selected_rows() == [0, 2, 3]
    for row in (0, 2, 3):
        qtbot.mouseClick(viewport, left, control, stand.place(row))
    qtbot.mouseClick(viewport, left, control, QPoint(100, 400))
    assert (stand.selected_rows(), stand.table.chosen_key()) == ([3], token_id(4))


def test_a_click_that_slips_chooses_one(qtbot: QtBot):
    stand = QueueStand(qtbot, waiting(1, 2, 3))
    viewport, left = stand.table.viewport(), Qt.MouseButton.LeftButton
    qtbot.mousePress(viewport, left, pos=stand.place(2))
    qtbot.mouseMove(viewport, stand.place(0))
    qtbot.mouseRelease(viewport, left, pos=stand.place(0))
    assert len(stand.selected_rows()) == 1
    assert stand.table.chosen_key() == stand.model.key_at(stand.model.index(stand.selected_rows()[0], 0))


def press(qtbot: QtBot, stand: QueueStand, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= modifier
    qtbot.keyClick(stand.table, key, held)


def test_shift_and_arrows_choose_several_past_headings(qtbot: QtBot):
    stand = QueueStand(qtbot, WITH_HEADINGS)
    stand.click(qtbot, 0)
    for _ in range(2):
        press(qtbot, stand, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert stand.table.chosen_keys() == (token_id(1), token_id(2), token_id(3))
    press(qtbot, stand, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert stand.table.chosen_keys() == (token_id(1), token_id(2))
    press(qtbot, stand, Qt.Key.Key_Up)
    assert stand.table.chosen_keys() == (token_id(1),)


def test_ctrl_a_chooses_every_token_and_esc_goes_back_to_one(qtbot: QtBot):
    stand = QueueStand(qtbot, WITH_HEADINGS)
    stand.click(qtbot, 1)
    press(qtbot, stand, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert stand.table.chosen_keys() == (token_id(1), token_id(2), token_id(3))
    press(qtbot, stand, Qt.Key.Key_Escape)
    assert stand.table.chosen_keys() == (token_id(2),)


def test_ctrl_space_keeps_what_is_chosen_and_takes_others_beside_it(qtbot: QtBot):
    stand = QueueStand(qtbot, waiting(1, 2, 3, 4))
    control = Qt.KeyboardModifier.ControlModifier
    stand.click(qtbot, 0)
    press(qtbot, stand, Qt.Key.Key_Space, control)
    press(qtbot, stand, Qt.Key.Key_Down)
    press(qtbot, stand, Qt.Key.Key_Down)
    assert stand.table.chosen_keys() == (token_id(1),)
    press(qtbot, stand, Qt.Key.Key_Space, control)
    press(qtbot, stand, Qt.Key.Key_Down)
    press(qtbot, stand, Qt.Key.Key_Space, control)
    assert stand.table.chosen_keys() == (token_id(1), token_id(3), token_id(4))
    press(qtbot, stand, Qt.Key.Key_Space, control)
    assert stand.table.chosen_keys() == (token_id(1), token_id(3))
    press(qtbot, stand, Qt.Key.Key_Escape)
    press(qtbot, stand, Qt.Key.Key_Up)
    assert stand.table.chosen_keys() == (token_id(3),)


def test_several_stay_chosen_through_a_reload_wherever_they_go(qtbot: QtBot):
    stand = QueueStand(qtbot, waiting(1, 2, 3, 4, 5))
    stand.click(qtbot, 1)
    for _ in range(2):
        press(qtbot, stand, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    stand.model.show([*waiting(4, 6, 2), SectionRow("Finished", 2), *waiting(3, 1)])
    assert stand.table.chosen_keys() == (token_id(4), token_id(2), token_id(3))
    stand.model.show(waiting(1, 2, 6))
    assert stand.table.chosen_keys() == (token_id(2),)
    stand.model.show(waiting(1, 6))
    assert stand.table.chosen_keys() == ()


def test_a_heading_is_passed_over_by_keys_and_not_chosen_by_a_click(qtbot: QtBot):
    stand = QueueStand(qtbot, WITH_HEADINGS)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        qtbot.keyClick(stand.table, key)
    assert stand.said == [token_id(1), token_id(2), token_id(3), token_id(2)]
    stand.click(qtbot, 2)
    assert stand.table.chosen_key() == token_id(2)
    assert stand.table.columnSpan(2, 0) == len(COLUMNS)


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        (Qt.Key.Key_Home, 1),
        (Qt.Key.Key_End, 40),
        (Qt.Key.Key_PageUp, 4),
        (Qt.Key.Key_PageDown, 36),
        (Qt.Key.Key_Left, 20),
        (Qt.Key.Key_Right, 20),
        (Qt.Key.Key_Space, 20),
    ],
)
def test_the_other_keys_of_a_list(qtbot: QtBot, key: Qt.Key, expected: int):
    stand = QueueStand(qtbot, waiting(*range(1, 41)))
    stand.table.choose(token_id(20))
    qtbot.keyClick(stand.table, key)
    assert stand.table.chosen_key() == token_id(expected)
    assert stand.table.viewport().rect().contains(stand.table.visualRect(stand.table.currentIndex()).center())


def test_what_a_scanner_types_chooses_nothing_and_does_nothing(qtbot: QtBot):
    stand = QueueStand(qtbot, waiting(1, 2, 3))
    activated: list[str] = []
    stand.table.activated_token.connect(activated.append)
    stand.table.choose(token_id(1))
    qtbot.keyClicks(stand.table, "DOC001-20260129-0003")
    assert (stand.table.chosen_key(), activated) == (token_id(1), [])


def test_enter_and_a_double_click_activate_a_token_but_no_heading(qtbot: QtBot):
    stand = QueueStand(qtbot, WITH_HEADINGS)
    activated: list[str] = []
    stand.table.activated_token.connect(activated.append)
    qtbot.keyClick(stand.table, Qt.Key.Key_Return)
    stand.table.choose(token_id(2))
    qtbot.keyClick(stand.table, Qt.Key.Key_Enter)
    for row in (0, 2):
        stand.click(qtbot, row)
        qtbot.mouseDClick(stand.table.viewport(), Qt.MouseButton.LeftButton, pos=stand.place(row))
        qtbot.mouseRelease(stand.table.viewport(), Qt.MouseButton.LeftButton, pos=stand.place(row))
    assert activated == [token_id(2), token_id(1)]


def ask_menu(table: QueueTable, reason: QContextMenuEvent.Reason, at: QPoint) -> None:
    event = QContextMenuEvent(reason, at, table.viewport().mapToGlobal(at))
    QApplication.sendEvent(table.viewport(), event)


def test_the_menu_is_asked_for_where_the_pointer_or_the_chosen_token_is(qtbot: QtBot):
    stand = QueueStand(qtbot, WITH_HEADINGS)
    asked: list[tuple[str, QPoint]] = []
    stand.table.menu_wanted.connect(lambda token, place: asked.append((token, place)))
    nowhere, mouse, key = QPoint(100, 400), QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard
    ask_menu(stand.table, key, nowhere)
    ask_menu(stand.table, mouse, nowhere)
    ask_menu(stand.table, mouse, stand.place(2))
    assert asked == []
    ask_menu(stand.table, mouse, stand.place(1))
    assert asked == [(token_id(2), stand.table.viewport().mapToGlobal(stand.place(1)))]
    assert stand.table.chosen_key() == token_id(2)
    ask_menu(stand.table, key, nowhere)
    row = stand.table.visualRect(stand.model.index(1, 0))
    assert asked[1][0] == token_id(2)
    assert row.top() <= stand.table.viewport().mapFromGlobal(asked[1][1]).y() <= row.bottom()


def test_the_focus_alone_chooses_nothing_and_is_seen_all_the_same(qtbot: QtBot):
    stand = QueueStand(qtbot, waiting(1, 2))
    stand.table.activateWindow()
    stand.table.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(stand.table.hasFocus)
    assert (stand.said, stand.selected_rows()) == ([], [])
    around = stand.table.viewport().grab().toImage()
    assert around.pixelColor(0, 300).name() == around.pixelColor(400, 0).name() == LIGHT.accent.lower()
    qtbot.keyClick(stand.table, Qt.Key.Key_Down)
    assert stand.said == [token_id(1)]


# what survives a reload


def test_the_choice_follows_its_token_through_a_reload(qtbot: QtBot):
    stand = QueueStand(qtbot, waiting(1, 2, 3, 4))
    stand.table.choose(token_id(2))
    stand.model.show([token(9), token(4), SectionRow("Finished", 1), token(3), token(2, status=Status.COMPLETED)])
    assert (stand.selected_rows(), stand.said) == ([4], [token_id(2)])
    assert stand.table.currentIndex().row() == 4
    assert [row for row in range(5) if stand.table.columnSpan(row, 0) > 1] == [2]


def test_only_headings_stand_across_all_columns_wherever_they_go(qtbot: QtBot):
    stand = QueueStand(qtbot, [token(1), SectionRow("Waitlist", 2), token(2), token(3)])
    stand.model.show([token(2), token(3), token(1), SectionRow("Waitlist", 2)])
    assert [stand.table.columnSpan(row, 0) for row in range(4)] == [1, 1, 1, len(COLUMNS)]


def test_a_token_that_goes_away_leaves_nothing_chosen(qtbot: QtBot):
    stand = QueueStand(qtbot, waiting(1, 2, 3))
    stand.table.choose(token_id(2))
    stand.model.show(waiting(1, 3))
    assert (stand.said, stand.table.chosen_key(), stand.selected_rows()) == ([token_id(2), ""], "", [])
    assert not stand.table.currentIndex().isValid()


def test_choosing_what_is_not_there_chooses_nothing(qtbot: QtBot):
    stand = QueueStand(qtbot, waiting(1, 2))
    stand.table.choose(token_id(1))
    stand.table.choose(token_id(77))
    assert (stand.said, stand.selected_rows()) == ([token_id(1), ""], [])


def test_the_scroll_survives_a_reload_and_a_chosen_token_is_brought_into_view(qtbot: QtBot):
    rows = waiting(*range(1, 61))
    stand = QueueStand(qtbot, rows)
    bar = stand.table.verticalScrollBar()
    bar.setValue(300)
    stand.model.show([replace(row, name="Vijay") if isinstance(row, TokenRow) else row for row in reversed(rows)])
    assert bar.value() == 300
    stand.table.choose(token_id(1))
    assert stand.table.viewport().rect().contains(stand.place(59))


def test_a_hairline_parts_the_headings_from_rows_that_are_scrolled_away_alone(qtbot: QtBot):
    stand = QueueStand(qtbot, waiting(*range(1, 61)))
    header = stand.table.horizontalHeader()
    at_top = header.grab().toImage()
    stand.table.verticalScrollBar().setValue(1)
    below = header.grab().toImage()
    foot = at_top.height() - 1
    assert at_top != below
    assert at_top.pixelColor(40, foot).name() == LIGHT.surface.lower()
    assert below.pixelColor(40, foot).name() == LIGHT.line.lower()
    stand.table.verticalScrollBar().setValue(0)
    assert header.grab().toImage() == at_top


# the queue's columns


@pytest.mark.parametrize(
    ("width", "metrics", "hidden"),
    [
        (1198, ROOMY, set()),
        (1000, ROOMY, {"note"}),
        (772, WIDE, {"note"}),
        (678, WIDE, {"note", "phone"}),
        (595, MEDIUM, {"note", "phone"}),
        (574, MEDIUM, {"note", "phone", "age"}),
        (599, NARROW, {"note", "phone"}),
    ],
)
def test_columns_give_way_to_the_name_remarks_first_then_phone_then_age(width: int, metrics: Metrics, hidden: set[str]):
    widths = column_widths(width, metrics)
    assert set(COLUMNS) - set(widths) == hidden
    assert sum(widths.values()) == width
    assert widths["name"] >= 116 * metrics.body / 13 - 1


def test_the_table_shows_just_those_columns_as_it_is_resized(qtbot: QtBot):
    stand = QueueStand(qtbot, waiting(1))
    for width in (900, 690, 560, 900):
        stand.table.resize(width, 400)
        shown = column_widths(stand.table.viewport().width(), WIDE)
        visible = [name for i, name in enumerate(COLUMNS) if not stand.table.isColumnHidden(i)]
        assert visible == [name for name in COLUMNS if name in shown]
        assert stand.table.horizontalHeader().length() == stand.table.viewport().width()


# what is painted


def test_only_cells_whose_words_the_clock_changed_are_repainted(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch):
    stand = QueueStand(qtbot, [late(1, 432), token(2), late(3, -5), token(4, status=Status.COMPLETED)])
    updated: list[tuple[int, str]] = []
    names = list(COLUMNS)
    monkeypatch.setattr(stand.table, "update", lambda index: updated.append((index.row(), names[index.column()])))
    stand.table.tick()
    updated.clear()
    stand.clock.now += timedelta(seconds=1)
    stand.table.tick()
    assert updated == [(0, "waited")]
    updated.clear()
    stand.clock.now += timedelta(seconds=50)
    stand.table.tick()
    assert updated == [(0, "waited"), (1, "waited")]


def test_the_countdown_runs_by_itself_while_it_can_be_seen(qtbot: QtBot):
    stand = QueueStand(qtbot, [late(1, 432)])
    before = stand.table.grab().toImage()
    assert stand.table.grab().toImage() == before
    stand.clock.now += timedelta(minutes=8)
    qtbot.waitUntil(lambda: stand.table.grab().toImage() != before, timeout=2000)
    timer = stand.table.findChild(type(stand.table._second))
    assert timer is not None
    assert timer.isActive()
    stand.table.hide()
    assert not timer.isActive()


def row_image(stand: QueueStand, row: int) -> QImage:
    top = stand.table.rowViewportPosition(row)
    return (
        stand.table.viewport().grab().toImage().copy(0, top, stand.table.viewport().width(), stand.table.rowHeight(row))
    )


def test_the_chosen_row_is_tinted_with_a_bar_and_ringed_only_in_focus(qtbot: QtBot):
    stand = QueueStand(qtbot, waiting(1, 2))
    stand.table.choose(token_id(2))
    QApplication.sendEvent(stand.table, QFocusEvent(QEvent.Type.FocusOut))
    image = row_image(stand, 1)
    assert image.pixelColor(1, 14).name() == LIGHT.accent.lower()
    assert image.pixelColor(300, 4).name() == LIGHT.tint.lower()
    assert row_image(stand, 0).pixelColor(300, 4).name() == LIGHT.surface.lower()
    stand.table.activateWindow()
    stand.table.setFocus()
    qtbot.waitUntil(stand.table.hasFocus)
    ringed = row_image(stand, 1)
    assert ringed.pixelColor(300, 0).name() == LIGHT.accent.lower()
    assert ringed.pixelColor(ringed.width() - 1, 14).name() == LIGHT.accent.lower()


def test_the_row_under_the_pointer_is_tinted_across_all_columns(qtbot: QtBot):
    stand = QueueStand(qtbot, waiting(1, 2, 3))
    for row in (0, 1):
        qtbot.mouseMove(stand.table.viewport(), stand.place(row))
    for column in ("number", "name", "waited"):
        assert row_image(stand, 1).pixelColor(stand.place(1, column).x(), 3).name() == LIGHT.hover.lower()
    for row in (0, 2):
        assert row_image(stand, row).pixelColor(300, 3).name() == LIGHT.surface.lower()
    QApplication.sendEvent(stand.table.viewport(), QHoverEvent(QEvent.Type.HoverLeave, QPointF(), QPointF(), QPointF()))
    assert row_image(stand, 1).pixelColor(300, 3).name() == LIGHT.surface.lower()


def test_a_preview_marks_who_comes_and_who_moves(qtbot: QtBot):
    comes = token(73, mark=Mark.COMES, mark_words="Comes here")
    stand = QueueStand(qtbot, [comes, token(52, mark=Mark.MOVES, mark_words="Moves to 11:00")])
    assert [row_image(stand, row).pixelColor(300, 3).name() for row in (0, 1)] == [
        LIGHT.danger_tint.lower(),
        LIGHT.warn_tint.lower(),
    ]


def test_an_empty_queue_says_what_will_stand_there(qtbot: QtBot):
    stand = QueueStand(qtbot, [])
    plain = stand.table.viewport().grab().toImage()
    stand.table.set_empty("wait", "Nobody yet", "Tokens stand here as they are booked")
    said = stand.table.viewport().grab().toImage()
    assert said != plain
    stand.model.show(waiting(1))
    stand.model.show([])
    assert stand.table.viewport().grab().toImage() == said


def test_another_theme_and_another_window_class_repaint_the_whole_queue(qtbot: QtBot):
    stand = QueueStand(qtbot, waiting(1))
    stand.table.set_look(Look(DARK, ROOMY))
    assert stand.table.rowHeight(0) == ROOMY.row
    image = stand.table.viewport().grab().toImage()
    assert image.pixelColor(300, 3).name() == image.pixelColor(300, 300).name() == DARK.surface.lower()


# what is painted


def settle() -> None:
    """Let all be laid out and painted that is to be."""
    loop = QEventLoop()
    while loop.processEvents():
        pass


class Eye(QObject):
    """Sees which part of a view is painted."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        settle()
        self.seen = QRegion()
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        if isinstance(event, QPaintEvent):
            self.seen += event.region()
        return False

    def look(self) -> QRect:
        settle()
        return self.seen.boundingRect()


def test_of_a_queue_only_the_row_that_changed_is_painted(qtbot: QtBot):
    rows = [*waiting(1, 2), SectionRow("Waitlist", 1), *waiting(3, 4)]
    stand = QueueStand(qtbot, rows)
    eye = Eye(stand.table)
    stand.model.show(rows)
    assert eye.look().isEmpty()
    stand.model.show([*rows[:3], token(3, name="Bala Iyer"), rows[4]])
    top, height = stand.table.rowViewportPosition(3), stand.table.rowHeight(3)
    assert eye.look() == QRect(0, top, stand.table.viewport().width(), height + 1)  # Qt's own pixel more


def test_of_a_queue_all_rows_are_painted_when_one_comes(qtbot: QtBot):
    stand = QueueStand(qtbot, [SectionRow("10:00–10:30", 2), *waiting(1, 3)])
    before = stand.table.viewport().grab().toImage()
    stand.model.show([SectionRow("10:00–10:30", 3), *waiting(1, 2, 3)])
    eye = Eye(stand.table)
    stand.model.show([SectionRow("10:00–10:30", 2), *waiting(1, 3)])
    assert eye.look() == stand.table.viewport().rect()
    assert stand.table.viewport().grab().toImage() == before


def test_headings_of_a_queue_are_not_painted_anew_when_another_is_chosen(qtbot: QtBot):
    stand = QueueStand(qtbot, waiting(1, 2))
    stand.table.choose(token_id(1))
    eye = Eye(stand.table.horizontalHeader())
    stand.table.choose(token_id(2))
    assert eye.look().isEmpty()


def test_of_doctors_and_slots_only_the_row_that_changed_is_painted(qtbot: QtBot):
    model = DoctorsModel()
    view = DoctorList(model, LOOK)
    qtbot.addWidget(view)
    model.show(doctors(4))
    with qtbot.waitExposed(view):
        view.show()
    eye = Eye(view)
    model.show(doctors(4))
    assert eye.look().isEmpty()
    model.show([*doctors(3), replace(doctors(4)[3], waiting=99)])
    assert eye.look() == view.visualRect(model.index(3, 0)).intersected(view.viewport().rect())


def test_nothing_moves_aside_for_the_scroll_bar(qtbot: QtBot):
    stand = QueueStand(qtbot, waiting(*range(1, 5)))
    header, width = stand.table.horizontalHeader(), stand.table.viewport().width()

    def look() -> tuple[QImage, QImage]:
        part = QRect(0, 2, width - 12, 20)  # without the focus ring, which goes round what is left of the queue
        return row_image(stand, 0).copy(part), header.grab().toImage().copy(part)

    few = look()
    stand.model.show(waiting(*range(1, 61)))
    settle()
    assert stand.table.viewport().width() == width - 8
    assert stand.table.horizontalScrollBar().maximum() == 0
    assert look() == few


# doctors, slots and family


class DayStand:
    """Doctors over slots, as in the window's left column or in its two strips."""

    def __init__(self, qtbot: QtBot, metrics: Metrics = WIDE, count: int = 4, height: int = 600) -> None:
        look = Look(LIGHT, metrics)
        self.doctors_model, self.slots_model = DoctorsModel(), SlotsModel()
        self.doctors = DoctorList(self.doctors_model, look)
        self.slots = SlotList(self.slots_model, look)
        self.window = QWidget()
        qtbot.addWidget(self.window)
        column = QVBoxLayout(self.window)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.doctors)
        column.addWidget(self.slots)
        column.addStretch(1)
        self.doctors_model.show(doctors(count))
        self.slots_model.show(slots())
        self.window.resize(metrics.left or 606, height)
        with qtbot.waitExposed(self.window):
            self.window.show()


def test_doctors_and_slots_are_chosen_by_click_and_key(qtbot: QtBot):
    stand = DayStand(qtbot)
    codes: list[str] = []
    starts: list[datetime | None] = []
    stand.doctors.chosen.connect(codes.append)
    stand.slots.slot_chosen.connect(starts.append)
    rect = stand.doctors.visualRect(stand.doctors_model.index(2, 0))
    qtbot.mouseClick(stand.doctors.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    qtbot.keyClick(stand.doctors, Qt.Key.Key_Up)
    qtbot.keyClicks(stand.doctors, "Dr. Farida")
    assert (codes, stand.doctors.chosen_key()) == (["D3", "D2"], "D2")
    stand.slots.choose(DAY.replace(hour=10))
    qtbot.keyClick(stand.slots, Qt.Key.Key_Down)
    assert starts == [DAY.replace(hour=10), DAY.replace(hour=10, minute=30)]
    stand.slots_model.show([])
    assert stand.slots.chosen_key() is None


def test_each_list_is_one_tab_stop(qtbot: QtBot):
    stand = DayStand(qtbot)
    tokens = QueueModel(Clock(), stand.window)
    tokens.show(waiting(1, 2, 3))
    queue = QueueTable(tokens, LOOK, stand.window)
    queue.choose(token_id(1))
    queue.show()
    stand.window.activateWindow()
    stand.doctors.setFocus()
    qtbot.waitUntil(stand.doctors.hasFocus)
    qtbot.keyClick(stand.doctors, Qt.Key.Key_Tab)
    assert stand.slots.hasFocus()
    qtbot.keyClick(stand.slots, Qt.Key.Key_Tab)
    assert queue.hasFocus()
    qtbot.keyClick(queue, Qt.Key.Key_Tab)
    assert stand.doctors.hasFocus()
    qtbot.keyClick(stand.doctors, Qt.Key.Key_Tab)
    qtbot.keyClick(stand.slots, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert stand.doctors.hasFocus()


@pytest.mark.parametrize(
    ("metrics", "count", "height"),
    [
        (WIDE, 5, WIDE.doctor),
        (WIDE, 6, WIDE.doctor_low),
        (WIDE_SHORT, 4, WIDE_SHORT.doctor),
        (ROOMY, 6, ROOMY.doctor_low),
    ],
)
def test_many_doctors_or_little_height_make_rows_of_two_lines(qtbot: QtBot, metrics: Metrics, count: int, height: int):
    stand = DayStand(qtbot, metrics, count, height=900)
    assert stand.doctors.visualRect(stand.doctors_model.index(0, 0)).height() == height
    assert stand.doctors.height() == count * height


def test_a_sixth_doctor_makes_the_others_rows_lower_too(qtbot: QtBot):
    stand = DayStand(qtbot, count=5, height=900)
    stand.doctors_model.show(doctors(6))
    qtbot.waitUntil(lambda: stand.doctors.height() == 6 * WIDE.doctor_low)
    assert stand.doctors.visualRect(stand.doctors_model.index(5, 0)).bottom() == 6 * WIDE.doctor_low - 1


def test_where_there_is_little_room_both_lists_scroll_and_keep_the_chosen_row_in_view(qtbot: QtBot):
    stand = DayStand(qtbot, WIDE_SHORT, count=12, height=700)
    stand.doctors.choose("D12")
    stand.slots.choose(DAY.replace(hour=12))
    stand.window.resize(WIDE_SHORT.left, 320)
    views = (stand.doctors, stand.slots)
    qtbot.waitUntil(lambda: all(view.verticalScrollBar().maximum() > 0 for view in views))
    for view in views:
        assert view.viewport().rect().contains(view.visualRect(view.currentIndex()).center())


@pytest.mark.parametrize("metrics", [WIDE, MEDIUM, ROOMY], ids=lambda metrics: metrics.name)
def test_what_is_over_capacity_never_runs_into_the_count(qtbot: QtBot, metrics: Metrics):
    stand = DayStand(qtbot, metrics, height=360)
    stand.slots.choose(DAY.replace(hour=10))
    assert stand.slots.verticalScrollBar().maximum() > 0
    rect = stand.slots.visualRect(stand.slots.currentIndex())
    image = stand.slots.viewport().grab(rect).toImage()
    top = rect.height() // 2 - 6  # only the cells over capacity stand out so high
    red = [x for x in range(rect.width()) if image.pixelColor(x, top).name() == LIGHT.danger.lower()]
    waitlist = 24 if metrics.left < 300 else 36
    count = rect.width() - metrics.pad - waitlist - paint.width_of("14/12", paint.font(metrics.small, True))
    assert sum(x - 1 not in red for x in red) == 2  # as many as are over
    assert max(red) < count - 1


def test_in_a_narrow_window_they_are_strips_that_share_the_width(qtbot: QtBot):
    stand = DayStand(qtbot, NARROW)
    rects = [stand.doctors.visualRect(stand.doctors_model.index(row, 0)) for row in range(4)]
    assert {rect.y() for rect in rects} == {0}
    assert {rect.width() for rect in rects} == {606 // 4}
    assert (stand.doctors.height(), stand.slots.height()) == (NARROW.doctor, NARROW.slot)
    stand.doctors.choose("D1")
    qtbot.keyClick(stand.doctors, Qt.Key.Key_Right)
    assert stand.doctors.chosen_key() == "D2"


def test_more_doctors_than_a_strip_holds_are_scrolled_to(qtbot: QtBot):
    stand = DayStand(qtbot, NARROW, count=9)
    stand.doctors.choose("D9")
    rect = stand.doctors.visualRect(stand.doctors_model.index(8, 0))
    assert rect.width() == 150
    assert stand.doctors.viewport().rect().contains(rect.center())


def test_a_window_that_widens_turns_strips_into_columns(qtbot: QtBot):
    stand = DayStand(qtbot, NARROW)
    for view in (stand.doctors, stand.slots):
        view.set_look(LOOK)
    stand.window.resize(WIDE.left, 700)
    qtbot.waitUntil(lambda: stand.doctors.height() == 4 * WIDE.doctor)
    rect = stand.doctors.visualRect(stand.doctors_model.index(3, 0))
    assert (rect.x(), rect.y(), rect.width()) == (0, 3 * WIDE.doctor, WIDE.left)


@pytest.fixture
def family(qtbot: QtBot) -> FamilyList:
    model = FamilyModel()
    view = FamilyList(model, LOOK)
    model.setParent(view)
    qtbot.addWidget(view)
    model.show(FAMILY)
    view.resize(290, 200)
    with qtbot.waitExposed(view):
        view.show()
    return view


def test_a_family_is_stepped_through_from_the_phone_field_and_taken_by_a_click(qtbot: QtBot, family: FamilyList):
    tinted: list[int | None] = []
    taken: list[int] = []
    family.person_chosen.connect(tinted.append)
    family.person_taken.connect(taken.append)
    for by in (1, 1, 1, 1, 1, -1):
        family.step(by)
    assert tinted == [7, 8, 9, 0, 9]
    family.choose(8)
    assert family.chosen_key() == 8
    last = family.visualRect(family.model().index(3, 0))
    qtbot.mouseClick(family.viewport(), Qt.MouseButton.LeftButton, pos=last.center())
    assert (taken, family.chosen_key()) == ([0], 0)
    assert family.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_a_family_is_as_high_as_its_people(family: FamilyList):
    assert family.sizeHint().height() == 3 * WIDE.family + 32
    family.set_look(Look(LIGHT, NARROW))
    assert family.sizeHint().height() == 4 * NARROW.family


# everything can be read in every window


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize(
    ("width", "height", "metrics"),
    [
        (1680, 900, ROOMY),
        (1280, 740, WIDE),
        (1280, 680, WIDE_LOW),
        (1280, 550, WIDE_SHORT),
        (1072, 530, MEDIUM),
        (880, 500, NARROW),
        (880, 430, NARROW_LOW),
    ],
)
def test_at_the_least_size_of_each_class_nothing_is_cut_short(qtbot: QtBot, width, height, metrics, theme):
    assert metrics_for(width, height) == metrics
    look = Look(theme, metrics)
    queue_model, doctors_model, slots_model, family_model = (
        QueueModel(Clock()),
        DoctorsModel(),
        SlotsModel(),
        FamilyModel(),
    )
    queue = QueueTable(queue_model, look)
    day = [DoctorList(doctors_model, look), SlotList(slots_model, look)]
    family = FamilyList(family_model, look)
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    middle = QVBoxLayout()
    for view in day:
        if metrics.strips:
            middle.addWidget(view)
        else:
            view.setFixedWidth(metrics.left)
            row.addWidget(view)
    middle.addWidget(queue)
    row.addLayout(middle)
    family.setFixedWidth(metrics.form - 2 * metrics.pad)
    row.addWidget(family)
    doctors_model.show(doctors(4))
    slots_model.show(slots())
    queue_model.show(crowded_queue())
    family_model.show(FAMILY)
    family.step(1)
    left = 0 if metrics.strips else metrics.left + 1
    window.resize(
        width - left - metrics.form - 1 + sum(v.width() for v in day if not metrics.strips) + family.width(), 700
    )
    with qtbot.waitExposed(window):
        window.show()
    assert abs(queue.width() - (width - left - metrics.form - 1)) <= 1
    with paint.Elisions() as lost:
        window.grab()
    assert lost.texts == []
