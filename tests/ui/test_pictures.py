"""Rows that are put where they stand instead of being drawn anew look the same, and are drawn when they differ."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from opd_desk.ui import paint
from opd_desk.ui.delegates.pictures import Pictures

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from pytestqt.qtbot import QtBot

    from tests.ui.counter import Counter

ROOM = QRectF(0, 20, 60, 20)
WHITE, RED, BLUE = "#ffffff", "#ff0000", "#0000ff"


class Wall:
    """Something to paint on, at a scale, with a row that is one colour; how often that was drawn."""

    def __init__(self, scale: float = 1) -> None:
        self.image = QImage(round(60 * scale), round(60 * scale), QImage.Format.Format_RGB32)
        self.image.setDevicePixelRatio(scale)
        self.image.fill(WHITE)
        self.pictures = Pictures()
        self.drawn = 0

    def paint(self, ink: str, rect: QRectF = ROOM, key: int = 1) -> None:
        painter = QPainter(self.image)
        self.paint_by(painter, ink, rect, key)
        painter.end()

    def paint_by(self, painter: QPainter, ink: str, rect: QRectF = ROOM, key: int = 1) -> None:
        def draw(painter: QPainter, rect: QRectF) -> None:
            self.drawn += 1
            painter.fillRect(rect.adjusted(0, 0, 0, -1), QColor(ink))

        self.pictures.paint(painter, rect, key, ink, WHITE, draw)

    def colour(self, y: int) -> str:
        return self.image.pixelColor(QPoint(5, round(y * self.image.devicePixelRatio()))).name()


@pytest.mark.parametrize("scale", [1, 2])
def test_a_row_that_says_the_same_is_drawn_once_wherever_it_stands(scale: int) -> None:
    wall = Wall(scale)
    wall.paint(RED)
    wall.paint(RED, ROOM.translated(0, 20))
    assert wall.drawn == 1
    assert [wall.colour(y) for y in (10, 20, 38, 39, 40, 58)] == [WHITE, RED, RED, WHITE, RED, RED]


def test_a_row_that_says_something_else_or_is_wider_is_drawn_anew() -> None:
    wall = Wall()
    wall.paint(RED)
    wall.paint(BLUE)
    assert wall.colour(25) == BLUE
    wall.paint(BLUE, ROOM.adjusted(0, 0, -10, 0))
    wall.paint(BLUE, key=2)
    assert wall.drawn == 4


def test_a_row_out_of_view_is_forgotten() -> None:
    wall = Wall()
    wall.paint(RED)
    wall.paint(RED, key=2)
    wall.pictures.keep({2})
    wall.paint(RED, key=2)
    assert wall.drawn == 2
    wall.paint(RED)
    assert wall.drawn == 3


def test_where_rows_begin_between_two_pixels_each_is_drawn() -> None:
    wall = Wall(1.5)
    wall.paint(RED)
    wall.paint(RED)
    assert wall.drawn == 2


def test_the_scale_is_that_of_what_is_painted_on_not_of_the_widgets_screen(qtbot: QtBot) -> None:
    wall = Wall(1.5)

    class Painting(QWidget):
        def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
            painter = QPainter(self)
            wall.paint_by(painter, RED)
            painter.end()

    widget = Painting()
    qtbot.addWidget(widget)
    widget.resize(60, 60)
    widget.render(wall.image)
    widget.render(wall.image)
    assert wall.drawn == 2


def test_what_does_not_fit_is_found_in_a_row_that_was_drawn_before() -> None:
    wall = Wall()
    wall.paint(RED)
    with paint.Elisions():
        wall.paint(RED)
    assert wall.drawn == 2


def test_the_queue_looks_as_if_drawn_anew(counter: Counter) -> None:
    for name in ("Asha Rao", "Bala Iyer", "Chitra Sen"):
        counter.book(name)
    counter.choose(2)
    viewport = counter.window.queue.viewport()
    viewport.grab()
    counter.choose(1)
    counter.keys("F6")
    again = viewport.grab().toImage()
    with paint.Elisions():  # while they are collected everything is drawn
        assert viewport.grab().toImage() == again
