"""Where lines begin on the right, the window stands mirrored: what is painted, what is clicked, and the arrows."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from unittest.mock import patch

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from opd_desk.domain.model import DayKey, Source
from opd_desk.services.hall import HallCard
from opd_desk.ui import paint
from opd_desk.ui.dialogs.going import GoDialog
from opd_desk.ui.hall import HallWindow
from opd_desk.ui.icons import draw_icon
from opd_desk.ui.metrics import metrics_for
from opd_desk.ui.mirror import turn
from opd_desk.ui.theme import LIGHT, Look
from opd_desk.ui.widgets.chips import Chips
from opd_desk.ui.widgets.field import Field
from opd_desk.ui.widgets.segments import Segments
from tests.ui.counter import DAY
from tests.ui.pseudo import leftward

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.ui.counter import Counter

NEAR = 12
"""Px that a text may stand off the mirror: Qt leaves the margins of layouts where they are."""
LOOK = Look(LIGHT, metrics_for(1366, 768))
ROOM = QRectF(0, 0, 120, 30)


@pytest.fixture
def rightward() -> Iterator[None]:
    with leftward():
        yield


def texts(widget: QWidget) -> dict[str, list[float]]:
    """What a widget and all in it paints, by its words: where the middle of each stands, from the left in px."""
    found: dict[str, list[float]] = {}
    draw = paint.text

    def listen(painter, rect, string, face, colour, align=paint.L):
        width = draw(painter, rect, string, face, colour, align)
        room = rect.width() - width
        left = rect.x() + (0 if align == paint.L else room if align == paint.R else room / 2)
        middle = painter.worldTransform().map(QPointF(left + width / 2, 0)).x()
        on = painter.device()
        middle += on.mapTo(widget, QPoint(0, 0)).x() if isinstance(on, QWidget) else 0
        found.setdefault(string, []).append(middle)
        return width

    with patch.object(paint, "text", listen), paint.Elisions():  # with these no row is a picture
        widget.grab()
    return found


@pytest.mark.parametrize("panel", ["top", "form", "action_bar", "bottom", "head", "queue", "doctors", "slots"])
def test_what_is_painted_stands_mirrored(panel: str, counter: Counter) -> None:
    key = DayKey(DAY, "DOC001")
    for source, name in zip(Source, ("Anita", "Bala", "Chitra", "Deepa", "Esha"), strict=True):
        counter.book(name, "09:00", source, key)
    widget = getattr(counter.window, panel)
    QApplication.sendPostedEvents()  # what the bookings have changed is laid out
    plain = texts(widget)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        counter.qtbot.waitUntil(lambda: counter.window.top.menu.x() < 100)
        turned = texts(widget)
    finally:
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert plain.keys() == turned.keys()
    for words, places in plain.items():
        mirrored = sorted(widget.width() - place for place in places)
        assert sorted(turned[words]) == pytest.approx(mirrored, abs=NEAR), words


@pytest.mark.usefixtures("rightward")
def test_the_doctors_stand_on_the_right_and_the_form_on_the_left(
    hospital: Path, open_counter: Callable[..., Counter]
) -> None:
    window = open_counter(hospital).window

    def left(widget: QWidget) -> int:
        return widget.mapTo(window, QPoint(0, 0)).x()

    assert left(window.doctors) > left(window.queue) > left(window.form)
    assert left(window.top.menu) < window.width() / 4
    heads = texts(window.doctors)
    assert min(heads["Dr. Rajesh Kumar"]) > window.doctors.width() / 2


class Patients:
    """A language of patients that says everything in English, from the side it is given."""

    code = "xx"

    def __init__(self, *, rightward: bool) -> None:
        self.rightward = rightward

    def text(self, words: str) -> str:
        return str(words)


def test_the_halls_screen_stands_as_the_patients_read(qtbot: QtBot) -> None:
    noon = datetime(2026, 1, 29, 12, 0)
    cards = (
        HallCard("DOC001", "4", "Dr. Rao", 17, next=(18, 22, 31), called_at=noon),
        HallCard("DOC002", "", "Dr. Nair", 108, late_minutes=40),
        HallCard("DOC003", "9", "Dr. Patel", starts=noon),
    )
    found = []
    for rightward in (True, False):
        hall = HallWindow("District Hospital", names=False, beside=Patients(rightward=rightward))
        qtbot.addWidget(hall)
        hall.resize(1280, 720)
        hall.show_time(noon)
        hall.show_cards(cards)
        found.append(texts(hall))
    plain, turned = found

    assert turned.pop("31  22  18") == pytest.approx([1280 - place for place in plain.pop("18  22  31")], abs=1)
    assert plain.keys() == turned.keys()
    for words, places in plain.items():
        assert turned[words] == pytest.approx([1280 - place for place in places], abs=1), words
    assert turned["17"][0] > turned["4"][0] > 640 > turned["108"][0]


def test_a_card_that_changes_is_painted_anew_where_it_stands_in_the_mirror(qtbot: QtBot) -> None:
    hall = HallWindow("District Hospital", names=False, beside=Patients(rightward=False))
    qtbot.addWidget(hall)
    hall.resize(1280, 720)
    cards = [HallCard(f"DOC00{number}", str(number), "Dr. Rao", number) for number in (1, 2)]
    hall.show_cards(cards)
    hall.show()
    qtbot.waitExposed(hall)
    asked: list[QRect] = []
    with patch.object(hall, "update", asked.append):
        hall.show_cards([replace(cards[0], number=7), cards[1]])

    (place,) = asked
    assert place.center().x() > 640
    before = hall.grab().toImage()
    hall.show_cards([replace(cards[0], number=8), cards[1]])
    QApplication.processEvents()
    now = hall.grab().toImage()
    assert before.copy(0, 0, 600, 720) == now.copy(0, 0, 600, 720)
    assert before.copy(place) != now.copy(place)


def painted(draw: Callable[[QPainter], object], *, turned: bool) -> QImage:
    image = QImage(120, 30, QImage.Format.Format_RGB32)
    image.fill("white")
    painter = QPainter(image)
    if turned:
        turn(painter, ROOM)
    draw(painter)
    painter.end()
    return image


@pytest.mark.usefixtures("qapp")
def test_words_can_be_read_and_things_recognised_in_the_mirror() -> None:
    face = paint.font(15)
    for draw in (
        lambda painter: paint.text(painter, ROOM, "Token 3", face, "#000000", paint.C),
        lambda painter: draw_icon(painter, "clock", 52, 7, 16, "#000000"),
    ):
        assert painted(draw, turned=True) == painted(draw, turned=False)


@pytest.mark.usefixtures("qapp")
def test_an_arrow_points_the_other_way() -> None:
    def draw(painter: QPainter) -> None:
        draw_icon(painter, "arrow", 52, 7, 16, "#000000")

    assert painted(draw, turned=True) == painted(draw, turned=False).flipped(Qt.Orientation.Horizontal)
    assert painted(draw, turned=True) != painted(draw, turned=False)


@pytest.mark.usefixtures("qapp")
def test_a_phone_number_keeps_its_halves_in_order() -> None:
    def draw(painter: QPainter) -> None:
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        paint.text(painter, ROOM, "98765 43210", paint.font(13), "#000000", paint.C)

    def plain(painter: QPainter) -> None:
        paint.text(painter, ROOM, "98765 43210", paint.font(13), "#000000", paint.C)

    assert painted(draw, turned=True) == painted(plain, turned=False)


@pytest.mark.usefixtures("rightward")
def test_a_click_takes_what_stands_there_and_arrows_lead_where_they_point(qtbot: QtBot) -> None:
    segments = Segments(LOOK, "Sex", ("Female", "Male", "Other"))
    qtbot.addWidget(segments)
    segments.resize(240, 32)
    segments.show()
    qtbot.mouseClick(segments, Qt.MouseButton.LeftButton, pos=QPoint(10, 16))
    assert segments.current == 2
    qtbot.keyClick(segments, Qt.Key.Key_Right)
    assert segments.current == 1


@pytest.mark.usefixtures("rightward")
def test_a_click_on_a_chip_picks_it(qtbot: QtBot) -> None:
    chips = Chips(LOOK, choosing=True)
    qtbot.addWidget(chips)
    chips.set_pairs([("1", "One"), ("2", "Two")])
    chips.resize(300, 28)
    chips.show()
    with qtbot.waitSignal(chips.picked) as picked:
        qtbot.mouseClick(chips, Qt.MouseButton.LeftButton, pos=QPoint(290, 14))
    assert picked.args == [0]
    qtbot.keyClick(chips, Qt.Key.Key_Left)
    assert chips.current == 1


@pytest.mark.usefixtures("rightward")
def test_a_field_leaves_its_icon_on_the_right_and_its_key_on_the_left(qtbot: QtBot) -> None:
    field = Field(LOOK, "Phone", icon="phone", key="Ctrl F")
    qtbot.addWidget(field)
    field.resize(300, field.height())
    field.show()
    before, behind = field.edit.x(), field.width() - field.edit.geometry().right()
    assert before > behind > 22


@pytest.mark.usefixtures("rightward")
def test_left_leads_to_the_next_date(hospital: Path, open_counter: Callable[..., Counter]) -> None:
    counter = open_counter(hospital)
    counter.keys("Ctrl+G")
    dialog = counter.dialog(GoDialog)
    counter.keys("Left")
    assert dialog.grid.chosen == DAY + timedelta(days=1)
    counter.leave(dialog)


@pytest.mark.usefixtures("rightward")
def test_what_is_found_stands_under_the_right_end_of_the_search(
    hospital: Path, open_counter: Callable[..., Counter]
) -> None:
    counter = open_counter(hospital)
    counter.book("Anita", "09:00")
    window = counter.window
    counter.keys("Ctrl+F")
    counter.qtbot.keyClicks(window.top.search.edit, "ani")
    counter.qtbot.waitUntil(window.results.isVisible)
    search = window.top.search
    right = search.mapTo(window, QPoint(search.width(), 0)).x()
    assert abs(window.results.geometry().right() - right) < NEAR
