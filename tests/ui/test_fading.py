"""What another counter has changed stands out once and fades (LOOK §5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QProxyStyle, QStyle

from opd_desk.domain.booking import Request
from opd_desk.domain.model import Patient, Source
from opd_desk.services.rows import TokenRow
from tests.ui.counter import KUMAR

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from tests.ui.counter import Counter


def ground(counter: Counter, number: int) -> QColor:
    """The colour of a token's row, left of its phone."""
    queue = counter.window.queue
    place = counter.place_of(number)
    return queue.viewport().grab().toImage().pixelColor(queue.viewport().width() // 2, place.y() - 10)


def fades(counter: Counter) -> list[int]:
    queue = counter.window.queue
    return [row.number for row in counter.queue if isinstance(row, TokenRow) and queue.fading.left(row.id)]


@pytest.fixture
def seen(two: Counter) -> Counter:
    """The counter, having looked once at what others did, with no row chosen."""
    two.later(0)
    two.window.queue.choose("")
    return two


def test_a_row_that_another_counter_changes_is_tinted_and_fades(seen: Counter) -> None:
    plain = ground(seen, 2)
    seen.file.consulting.check_in(seen.token(2).id)
    seen.later(0)
    assert fades(seen) == [2]
    assert ground(seen, 2) != plain
    assert ground(seen, 1) == plain
    seen.qtbot.waitUntil(lambda: fades(seen) == [])
    assert ground(seen, 2) == plain


def test_a_row_that_comes_from_another_counter_is_tinted_and_the_later_times_of_the_rest_are_not(seen: Counter) -> None:
    seen.file.booking.book(KUMAR, Request(Patient("Chitra"), Source.EMERGENCY))
    seen.later(0)
    assert fades(seen) == [3]


def test_what_is_done_here_does_not_fade(seen: Counter) -> None:
    seen.choose(1)
    seen.keys("F6")
    seen.later(0)
    assert fades(seen) == []


class _Still(QProxyStyle):
    """A style in which nothing moves."""

    def styleHint(self, hint: QStyle.StyleHint, *more: Any) -> int:  # noqa: N802 - Qt's own
        return 0 if hint == QStyle.StyleHint.SH_Widget_Animation_Duration else super().styleHint(hint, *more)


def test_nothing_fades_where_nothing_is_to_move(seen: Counter) -> None:
    still = _Still()
    seen.window.queue.setStyle(still)
    seen.file.consulting.check_in(seen.token(2).id)
    seen.later(0)
    assert fades(seen) == []
    assert seen.row(2).arrived
