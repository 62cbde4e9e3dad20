"""The screen in the waiting hall, pixel by pixel, and fed by a real desk."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, QTimeLine, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPaintEvent, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle

from opd_desk.domain.model import DayKey
from opd_desk.domain.said import ENGLISH
from opd_desk.services.errors import StoreError
from opd_desk.services.hall import HallCard
from opd_desk.ui import paint
from opd_desk.ui.binding.hall import HallScreen
from opd_desk.ui.hall import PAGE_MS, PULSE_MS, HallWindow
from opd_desk.ui.hall_card import CALLED, brightened, notice_words
from opd_desk.ui.signals import FeedSignals
from opd_desk.ui.sound import HallSound
from opd_desk.ui.theme import HALL
from tests.ui.counter import KUMAR, NAIR, Counter, at

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from opd_desk.domain.doctor_day import DoctorDay

CALLED_AT = at("10:17")
FOUR = (
    HallCard("D1", "4", "Dr. Rajesh Kumar", 17, "Kamla Devi", (66, 70, 72), called_at=CALLED_AT),
    HallCard("D2", "7", "Dr. Meera Nair", starts=at("10:40")),
    HallCard("D3", "2", "Dr. Amit Patel", 31, "सीता देवी", (32, 35, 28), called_at=at("10:12")),
    HallCard("D4", "9", "Dr. Anil Iyer", 12, "Ravi Shankar", (14, 15, 19), called_at=at("10:08")),
)
FIRST, SECOND, THIRD = QRect(48, 136, 900, 400), QRect(972, 136, 900, 400), QRect(48, 560, 900, 400)
"""Where the cards of four stand on a screen of 1920 by 1080 (LOOK §2)."""
NUMBER, ROOM, NEXT = QRect(80, 10, 400, 275), QRect(560, 95, 310, 185), QRect(400, 300, 470, 95)
"""Where what a card says stands in it."""


@pytest.fixture
def open_hall(qapp: QApplication, qtbot: QtBot) -> Callable[..., HallWindow]:
    """Return what shows a hall's window with these cards at 10:17."""

    def open_(
        cards: Sequence[HallCard] = FOUR,
        size: tuple[int, int] = (1920, 1080),
        *,
        names: bool = False,
    ) -> HallWindow:
        hall = HallWindow("District Hospital, OPD", names=names)
        qtbot.addWidget(hall)
        hall.resize(*size)
        hall.show_time(CALLED_AT)
        hall.show_cards(cards)
        hall.show()
        qtbot.waitExposed(hall)
        qapp.processEvents()
        return hall

    return open_


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> Callable[[HallWindow], list[str]]:
    """Return what paints a hall and tells the words it painted."""

    def words(hall: HallWindow) -> list[str]:
        said: list[str] = []
        real = paint.text

        def text(painter: QPainter, rect: QRectF, string: str, *how: Any) -> float:
            said.append(string)
            return real(painter, rect, string, *how)

        with monkeypatch.context() as patched:
            patched.setattr(paint, "text", text)
            hall.grab()
        return [string for string in said if string]

    return words


class Painting(QObject):
    """Notes which parts of a hall are painted while it is entered."""

    def __init__(self, hall: HallWindow) -> None:
        super().__init__()
        self._hall, self.region = hall, QRegion()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        if isinstance(event, QPaintEvent):
            self.region += event.region()
        return False

    def __enter__(self) -> Painting:
        self._hall.installEventFilter(self)
        return self

    def __exit__(self, *_: object) -> None:
        QApplication.processEvents()
        self._hall.removeEventFilter(self)


def picture(hall: HallWindow) -> QImage:
    return hall.grab().toImage()


def colour(image: QImage, x: float, y: float) -> str:
    return image.pixelColor(round(x), round(y)).name().upper()


def ground(hall: HallWindow, card: QRect) -> str:
    """Return the ground of a card, read above its line at the right edge."""
    return colour(picture(hall), card.right() - 10, card.center().y())


def inked(image: QImage, card: QRect, part: QRect, ground: str) -> QRect:
    """Return where in a part of a card something differs from its ground by far."""
    base = QColor(ground)
    found = QRect()
    area = part.translated(card.topLeft())
    for y in range(area.top(), area.bottom() + 1):
        for x in range(area.left(), area.right() + 1):
            here = image.pixelColor(x, y)
            if abs(here.lightness() - base.lightness()) > 90:
                found |= QRect(x, y, 1, 1)
    return found.translated(-card.topLeft())


def called(card: HallCard, number: int, minutes: int = 1) -> HallCard:
    return replace(card, number=number, called_at=CALLED_AT + timedelta(minutes=minutes), starts=None)


# what is painted


def test_the_cards_stand_as_drawn_and_the_last_one_called_has_its_own_colour(
    open_hall: Callable[..., HallWindow],
) -> None:
    image = picture(open_hall())
    assert [colour(image, card.right() - 10, card.center().y()) for card in (FIRST, SECOND, THIRD)] == [
        HALL.call,
        HALL.card,
        HALL.card,
    ]
    for card in (FIRST, SECOND, THIRD):
        own = colour(image, card.right() - 10, card.center().y())
        assert colour(image, card.center().x(), card.top()) == own
        assert colour(image, card.center().x(), card.top() - 1) == HALL.ground
        assert colour(image, card.left() - 1, card.center().y()) == HALL.ground
    assert colour(image, FIRST.right() + 12, 300) == HALL.ground


@pytest.mark.parametrize(("number", "size"), [(17, 312), (117, 252)])
def test_numbers_are_as_large_as_ten_metres_need(open_hall: Callable[..., HallWindow], number: int, size: int) -> None:
    image = picture(open_hall((replace(FOUR[0], number=number, room="12"), *FOUR[1:])))
    capital = 0.714  # of the size: the height of a digit of Noto Sans
    assert inked(image, FIRST, NUMBER, HALL.call).height() == pytest.approx(size * capital, abs=6)
    assert inked(image, FIRST, ROOM, HALL.call).height() == pytest.approx(196 * capital, abs=5)
    following = inked(image, FIRST, NEXT, HALL.call)
    assert following.height() == pytest.approx(68 * capital, abs=4)
    assert following.right() == pytest.approx(900 - 44, abs=6)


def test_everything_grows_and_shrinks_with_the_window(open_hall: Callable[..., HallWindow]) -> None:
    large, small = picture(open_hall()), picture(open_hall(size=(960, 540)))
    again = small.scaled(large.size(), Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    wrong = 0
    for y in range(4, large.height(), 8):
        for x in range(4, large.width(), 8):
            wrong += abs(large.pixelColor(x, y).lightness() - again.pixelColor(x, y).lightness()) > 60
    assert wrong < large.width() * large.height() / 64 * 0.01


def test_numbers_and_rooms_but_no_names_unless_told_to(
    open_hall: Callable[..., HallWindow], painted: Callable[[HallWindow], list[str]]
) -> None:
    assert painted(open_hall()) == [
        "District Hospital, OPD",
        "10:17",
        "कृपया अपना नंबर आने पर ही कमरे में जाएँ",
        "Please go in when your number shows",
        *("17", "कमरा Room", "4", "फिर  Next", "66  70  72"),
        *("–", "कमरा Room", "7", "शुरू  Starts", "10:40"),
        *("31", "कमरा Room", "2", "फिर  Next", "32  35  28"),
        *("12", "कमरा Room", "9", "फिर  Next", "14  15  19"),
    ]
    named = painted(open_hall(names=True))
    assert {"Kamla Devi", "सीता देवी", "Ravi Shankar"} <= set(named)


def test_a_doctor_without_a_room_is_found_by_name(
    open_hall: Callable[..., HallWindow], painted: Callable[[HallWindow], list[str]]
) -> None:
    words = painted(open_hall((replace(FOUR[0], room=""),)))
    assert words[4:7] == ["17", "डॉक्टर Doctor", "Dr. Rajesh Kumar"]


def test_before_the_first_call_after_the_start_it_says_who_is_next(
    open_hall: Callable[..., HallWindow], painted: Callable[[HallWindow], list[str]]
) -> None:
    card = replace(FOUR[1], starts=None)
    assert painted(open_hall((replace(card, next=(5, 6)),)))[-2:] == ["फिर  Next", "5  6"]
    assert painted(open_hall((card,)))[-2:] == ["फिर  Next", "–"]


def test_late_and_away_are_said_in_both_languages(
    open_hall: Callable[..., HallWindow], painted: Callable[[HallWindow], list[str]]
) -> None:
    late, away = replace(FOUR[1], late_minutes=40), replace(FOUR[2], away_from=at("11:00"), late_minutes=10)
    hall = open_hall((FOUR[0], late, away))
    words = painted(hall)
    assert "40 मिनट देर  late 40 min" in words
    assert "11:00 से नहीं  away from 11:00" in words
    assert not any("10 min" in said for said in words)
    assert notice_words(FOUR[0], ENGLISH) == ""


def test_nobody_sits_or_the_day_is_over_is_said_and_a_day_not_read_yet_says_nothing(
    open_hall: Callable[..., HallWindow], painted: Callable[[HallWindow], list[str]]
) -> None:
    assert any("No doctor sits today" in said for said in painted(open_hall(())))
    hall = open_hall(())
    hall.show_cards((), over=True)
    assert any("The OPD is over for today" in said for said in painted(hall))
    unread = HallWindow("District Hospital, OPD", names=False)
    assert not any("No doctor" in said for said in painted(unread))
    unread.deleteLater()


@pytest.mark.parametrize("size", [(1920, 1080), (1366, 768), (1024, 768), (480, 270), (1080, 1920), (2560, 1080)])
@pytest.mark.parametrize("count", [3, 6])
def test_nothing_but_a_name_is_ever_cut(
    open_hall: Callable[..., HallWindow], size: tuple[int, int], count: int
) -> None:
    card = HallCard("D", "114", "Dr. Venkatanarasimharajuvaripeta", 888, "Ravi", (888, 889, 890), called_at=CALLED_AT)
    odd = [
        replace(card, late_minutes=120),
        replace(card, code="E", away_from=at("20:40")),
        replace(card, code="F", room="", late_minutes=120),
    ]
    hall = open_hall(tuple(replace(c, code=f"{c.code}{i}") for i in range(count // 3) for c in odd), size)
    with paint.Elisions() as lost:
        hall.grab()
    assert set(lost.texts) <= {card.doctor}


def test_more_than_four_stand_in_three_rows(open_hall: Callable[..., HallWindow]) -> None:
    image = picture(open_hall((*FOUR, FOUR[1])))
    rows = [y for y in range(136, 960) if colour(image, 72, y) != HALL.ground]
    edges = [y for y in rows if y - 1 not in rows]
    assert len(edges) == 3
    assert rows[0] == 136
    assert rows[-1] == 959


def test_in_three_rows_who_is_next_shrinks_less_than_the_card(open_hall: Callable[..., HallWindow]) -> None:
    image = picture(open_hall((*FOUR, FOUR[1])))
    following = inked(image, FIRST, QRect(400, 190, 470, 65), HALL.call)
    assert following.height() == pytest.approx(68 * 0.72 * 0.714, abs=2)


# what is painted again


def test_only_the_card_that_changed_is_painted_again(open_hall: Callable[..., HallWindow]) -> None:
    hall = open_hall()
    with Painting(hall) as seen:
        hall.show_cards(FOUR)
        hall.show_time(CALLED_AT + timedelta(seconds=40))
    assert seen.region.isEmpty()
    with Painting(hall) as seen:
        hall.show_cards((*FOUR[:2], replace(FOUR[2], next=(35, 28)), FOUR[3]))
    assert seen.region.boundingRect() == THIRD
    with Painting(hall) as seen:
        hall.show_time(CALLED_AT + timedelta(minutes=1))
    assert seen.region.boundingRect().bottom() < FIRST.top()
    assert seen.region.boundingRect().left() > 1920 / 2


def test_what_is_painted_in_part_looks_as_if_painted_whole(open_hall: Callable[..., HallWindow]) -> None:
    changed = (*FOUR[:2], replace(FOUR[2], next=(35, 28), late_minutes=20), FOUR[3])
    hall = open_hall(size=(701, 399))
    hall.show_cards(changed)
    hall.show_time(CALLED_AT + timedelta(minutes=1))
    QApplication.processEvents()
    there, whole = hall.screen().grabWindow(hall.winId()).toImage(), picture(hall)
    places = [(x, y) for x in range(whole.width()) for y in range(whole.height())]
    assert max(abs(there.pixelColor(*spot).lightness() - whole.pixelColor(*spot).lightness()) for spot in places) < 40


# turning


def test_what_was_called_before_the_hall_opened_makes_no_noise(
    open_hall: Callable[..., HallWindow], qtbot: QtBot
) -> None:
    hall = open_hall()
    with qtbot.assertNotEmitted(hall.called):
        hall.show_cards(FOUR)
    assert pulse(hall).state() is QTimeLine.State.NotRunning


def pulse(hall: HallWindow) -> QTimeLine:
    found = hall.findChild(QTimeLine)
    assert found is not None
    return found


def test_a_call_turns_its_card_at_once_and_pulses_twice_in_a_second(
    open_hall: Callable[..., HallWindow], qtbot: QtBot
) -> None:
    hall = open_hall()
    card = called(FOUR[2], 32)
    with qtbot.waitSignal(hall.called) as told:
        hall.show_cards((*FOUR[:2], card, FOUR[3]))
    assert told.args == [card]
    line = pulse(hall)
    assert line.state() is QTimeLine.State.Running
    assert line.duration() == PULSE_MS == 1000
    line.setPaused(True)
    seen = []
    for moment in (0, 250, 500, 750, 1000):
        line.setCurrentTime(moment)
        seen.append(ground(hall, THIRD))
    bright = brightened(1).ground.upper()
    assert seen == [HALL.call, bright, HALL.call, bright, HALL.call]
    assert QColor(bright).lightness() > QColor(HALL.call).lightness()
    assert ground(hall, FIRST) == HALL.card


def test_a_pulse_ends_and_paints_nothing_but_its_card(open_hall: Callable[..., HallWindow], qtbot: QtBot) -> None:
    hall = open_hall()
    hall.show_cards((*FOUR[:2], called(FOUR[2], 32), FOUR[3]))
    QApplication.processEvents()
    with Painting(hall) as seen, qtbot.waitSignal(pulse(hall).finished, timeout=5000):
        pass
    assert seen.region.boundingRect() == THIRD
    assert pulse(hall).state() is QTimeLine.State.NotRunning
    assert ground(hall, THIRD) == HALL.call


class Still(QProxyStyle):
    """A style whose animations take no time."""

    def styleHint(self, hint: QStyle.StyleHint, *_: object) -> int:  # noqa: N802 - Qt's own name
        return 0 if hint is QStyle.StyleHint.SH_Widget_Animation_Duration else 1


def test_nothing_pulses_where_the_style_has_no_animation(open_hall: Callable[..., HallWindow]) -> None:
    hall = open_hall()
    style = Still()
    style.setParent(hall)
    hall.setStyle(style)
    hall.show_cards((*FOUR[:2], called(FOUR[2], 32), FOUR[3]))
    assert pulse(hall).state() is QTimeLine.State.NotRunning
    assert (ground(hall, FIRST), ground(hall, THIRD)) == (HALL.card, HALL.call)


def test_one_who_leaves_takes_the_colour_away_and_one_brought_back_is_not_called_again(
    open_hall: Callable[..., HallWindow], qtbot: QtBot
) -> None:
    hall = open_hall()
    left = (replace(FOUR[0], number=None), *FOUR[1:])
    with qtbot.assertNotEmitted(hall.called):
        hall.show_cards(left)
        assert [ground(hall, card) for card in (FIRST, THIRD)] == [HALL.card, HALL.card]
        hall.show_cards(FOUR)  # the completion is undone
        assert ground(hall, FIRST) == HALL.call
        hall.show_cards((FOUR[0], FOUR[1], replace(FOUR[2], number=30, called_at=at("09:50")), FOUR[3]))
    assert ground(hall, FIRST) == HALL.call


def test_on_a_clock_that_stands_every_call_turns_its_card(open_hall: Callable[..., HallWindow], qtbot: QtBot) -> None:
    hall = open_hall()
    with qtbot.waitSignal(hall.called):
        hall.show_cards((*FOUR[:2], called(FOUR[2], 32, 0), FOUR[3]))
    assert (ground(hall, FIRST), ground(hall, THIRD)) == (HALL.card, HALL.call)


def test_the_ink_of_a_pulse_reads_better_than_at_rest() -> None:
    lights = [QColor(brightened(part).ground).lightness() for part in (0, 0.5, 1)]
    assert lights == sorted(set(lights))
    assert lights[0] == QColor(CALLED.ground).lightness() > 3 * QColor(CALLED.ink).lightness()


# pages


def many(count: int) -> tuple[HallCard, ...]:
    return tuple(HallCard(f"D{n}", str(n), "Dr.", n + 10, called_at=at("09:00")) for n in range(1, count + 1))


def paging(hall: HallWindow) -> QTimer:
    found = hall.findChild(QTimer)
    assert found is not None
    return found


@pytest.mark.parametrize(("count", "sizes"), [(1, [1]), (6, [6]), (7, [4, 3]), (12, [6, 6]), (13, [5, 5, 3])])
def test_pages_are_shared_out_evenly_and_come_round(
    open_hall: Callable[..., HallWindow], qtbot: QtBot, count: int, sizes: list[int]
) -> None:
    cards = many(count)
    hall = open_hall(cards)
    assert hall.pages == len(sizes)
    timer = paging(hall)
    assert timer.isActive() is (len(sizes) > 1)
    shown: list[HallCard] = []
    for size in sizes:
        assert len(hall.page) == size
        shown += hall.page
        if len(sizes) > 1:
            with qtbot.waitSignal(timer.timeout):
                timer.setInterval(1)
            timer.setInterval(PAGE_MS)
    assert tuple(shown) == cards
    assert hall.page == cards[: sizes[0]]
    assert PAGE_MS == 8000


def test_a_page_says_which_it_is(
    open_hall: Callable[..., HallWindow], painted: Callable[[HallWindow], list[str]]
) -> None:
    assert "1 / 2" in painted(open_hall(many(7)))
    assert not any("/" in said for said in painted(open_hall(many(6))))


def test_a_call_brings_its_page(open_hall: Callable[..., HallWindow]) -> None:
    cards = many(8)
    hall = open_hall(cards)
    assert hall.page == cards[:4]
    with Painting(hall) as seen:
        hall.show_cards((*cards[:6], called(cards[6], 40), cards[7]))
    assert [card.number for card in hall.page] == [15, 16, 40, 18]
    assert seen.region.boundingRect() == hall.rect()


def test_nothing_runs_that_nobody_sees(open_hall: Callable[..., HallWindow]) -> None:
    hall = open_hall(many(7))
    hall.hide()
    assert not paging(hall).isActive()
    hall.show_cards((called(many(1)[0], 50), *many(7)[1:]))
    assert pulse(hall).state() is QTimeLine.State.NotRunning
    assert not paging(hall).isActive()
    hall.show()
    assert paging(hall).isActive()
    hall.show_cards(many(2))
    assert not paging(hall).isActive()
    assert len(hall.page) == 2


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F11])
def test_it_closes_by_key(open_hall: Callable[..., HallWindow], qtbot: QtBot, key: Qt.Key) -> None:
    hall = open_hall()
    QTest.keyClick(hall, Qt.Key.Key_A)
    assert hall.isVisible()
    with qtbot.waitSignal(hall.closed):
        QTest.keyClick(hall, key)
    assert not hall.isVisible()


# fed by a desk


@pytest.fixture
def chimes() -> list[str]:
    return []


def bell(chimes: list[str]) -> HallSound:
    """Return the bell, which is heard as a word more."""
    return HallSound("bell", "", bell=lambda: chimes.append("chime"))


@pytest.fixture
def screen(counter: Counter, chimes: list[str]) -> Iterator[HallScreen]:
    """Return the hall of the counter's desk."""
    screen = HallScreen(counter.desk, counter.window, bell(chimes), names=False)
    yield screen
    screen.close()


def shown(screen: HallScreen) -> HallWindow:
    assert screen.hall is not None
    return screen.hall


def come(counter: Counter, name: str, key=KUMAR) -> None:
    counter.desk.consulting.check_in(counter.book(name, key=key))


def test_a_call_at_the_counter_shows_in_the_hall_and_chimes(
    counter: Counter, screen: HallScreen, chimes: list[str]
) -> None:
    come(counter, "Anita")
    come(counter, "Bala")
    screen.open()
    hall = shown(screen)
    assert [(card.number, card.next, card.starts) for card in hall.page[:2]] == [
        (None, (1, 2), at("09:00")),
        (None, (), at("09:00")),
    ]
    assert chimes == []
    counter.window.activateWindow()
    counter.qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is counter.window.windowHandle())
    counter.clock.now = at("09:00")
    counter.keys("F7")
    assert (hall.page[0].number, hall.page[0].next) == (1, (2,))
    assert chimes == ["chime"]
    counter.choose(1)
    counter.keys("F8")
    assert hall.page[0].number is None
    counter.keys("Ctrl+Z")
    assert hall.page[0].number == 1
    assert chimes == ["chime"]
    come(counter, "Chand", NAIR)
    counter.clock.now = at("09:05")
    counter.desk.consulting.call_next(NAIR)
    assert chimes == ["chime"] * 2
    assert [card.number for card in hall.page] == [1, 1, None]


def test_the_minute_brings_the_clock_and_what_time_has_changed(
    counter: Counter, screen: HallScreen, qtbot: QtBot, painted: Callable[[HallWindow], list[str]]
) -> None:
    counter.clock.now = at("08:59") + timedelta(seconds=48)
    screen.open()
    (minute,) = screen.findChildren(QTimer)
    assert minute.interval() == 12_000
    assert painted(shown(screen))[:2] == ["City Care Hospital", "08:59"]
    counter.clock.now = at("09:00")
    with qtbot.waitSignal(minute.timeout):
        minute.start(1)
    assert minute.interval() == 60_000
    assert painted(shown(screen))[1] == "09:00"
    assert shown(screen).page[0].starts is None


def test_another_day_s_changes_are_not_read(
    counter: Counter, screen: HallScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen.open()
    hall, read = shown(screen), counter.desk.views.doctor_days
    days: list[date] = []

    def doctor_days(day: date) -> list[DoctorDay]:
        days.append(day)
        return read(day)

    monkeypatch.setattr(counter.desk.views, "doctor_days", doctor_days)
    counter.book("Anita", key=DayKey(date(2026, 2, 2), KUMAR.doctor))
    assert days == []
    counter.desk.hours.delay(KUMAR, 40)
    assert hall.page[0].notice == "late 40 min"
    assert set(days) == {KUMAR.date}


def test_at_midnight_the_next_day_comes(counter: Counter, screen: HallScreen, qtbot: QtBot) -> None:
    come(counter, "Anita")
    counter.desk.consulting.call_next(KUMAR)
    screen.open()
    assert shown(screen).page[0].number == 1
    counter.clock.now = at("00:00", date(2026, 1, 30))
    (minute,) = screen.findChildren(QTimer)
    with qtbot.waitSignal(minute.timeout):
        minute.start(1)
    assert (shown(screen).page[0].number, shown(screen).page[0].starts) == (None, at("09:00", date(2026, 1, 30)))


def test_one_the_system_has_taken_away_can_be_opened_again(counter: Counter, screen: HallScreen) -> None:
    screen.open()
    gone = shown(screen)
    gone.windowHandle().destroy()
    screen.toggle()
    assert screen.hall is None
    screen.toggle()
    assert shown(screen) is not gone
    assert shown(screen).isVisible()


def test_a_database_that_cannot_be_read_is_said_and_the_hall_keeps_what_it_shows(
    counter: Counter, screen: HallScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen.open()
    before = shown(screen).page

    def trouble(_: date) -> list[DoctorDay]:
        raise StoreError("The file cannot be read; put the disk back.")

    monkeypatch.setattr(counter.desk.views, "doctor_days", trouble)
    announced = screen.findChild(FeedSignals)
    assert announced is not None
    announced.changed.emit(frozenset({KUMAR}))
    assert counter.trouble() == "The file cannot be read; put the disk back."
    assert shown(screen).page == before


def test_it_opens_closes_and_opens_again(counter: Counter, screen: HallScreen, chimes: list[str]) -> None:
    screen.toggle()
    first = shown(screen)
    assert first.isVisible()
    assert not first.isFullScreen()  # there is but one screen, which the clerk needs
    screen.open()
    assert screen.hall is first
    screen.toggle()
    assert screen.hall is None
    assert not first.isVisible()
    assert not any(timer.isActive() for timer in screen.findChildren(QTimer))
    come(counter, "Anita")
    counter.keys("F7")
    assert chimes == []
    screen.toggle()
    assert shown(screen).page[0].number == 1
    QTest.keyClick(shown(screen), Qt.Key.Key_Escape)
    assert screen.hall is None


def test_it_closes_with_the_desk(counter: Counter, screen: HallScreen) -> None:
    screen.open()
    hall = shown(screen)
    assert not hall.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)
    counter.window.close()
    assert screen.hall is None
    assert not hall.isVisible()


def test_names_are_shown_where_the_setting_says_so(
    counter: Counter, painted: Callable[[HallWindow], list[str]], chimes: list[str]
) -> None:
    come(counter, "Anita Rao")
    counter.desk.consulting.call_next(KUMAR)
    for names in (False, True):
        screen = HallScreen(counter.desk, counter.window, bell(chimes), names=names)
        screen.open()
        assert ("Anita Rao" in painted(shown(screen))) is names
        screen.close()


# two screens

SCREENS = {
    "screens": [
        {"name": "desk", "x": 0, "y": 0, "width": 1366, "height": 768, "logicalDpi": 96, "dpr": 1},
        {"name": "hall", "x": 1366, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "dpr": 1},
    ]
}
SCRIPT = """
import json, sys
from datetime import datetime
from pathlib import Path
from opd_desk.app import application, build_window
from opd_desk.services.desk import Desk
from opd_desk.settings import Settings
from opd_desk.simulation.stored import StoppedClock
from opd_desk.ui.binding.hall import HallScreen
from opd_desk.ui.sound import HallSound

app = application()
path, clock = Path(sys.argv[1]), StoppedClock(datetime(2026, 1, 29, 9))
desk = Desk.open(path, clock, "Counter 1")
window = build_window(desk, lambda: Desk.open(path, clock, "Counter 1"), Settings(), save=False)
window.show()
plugged = 2
hall = HallScreen(desk, window, HallSound("off", ""), names=False, screens=lambda: app.screens()[:plugged])

def tell(step):
    app.processEvents()
    shown = hall.hall
    where = [shown.isVisible(), shown.isFullScreen(), shown.x(), shown.width()] if shown else None
    print(json.dumps([step, where]), flush=True)

def plug(count):
    global plugged
    plugged, before = count, plugged
    (app.screenAdded if plugged > before else app.screenRemoved).emit(app.screens()[1])

hall.open()
tell("opened")
plug(1)
tell("unplugged")
plug(2)
tell("back")
plug(1)
hall.close()
tell("closed")
hall.open()
tell("alone")
plug(2)
tell("plugged in")
window.close()
tell("gone")
desk.close()
"""


def test_it_fills_the_second_screen_goes_with_it_and_comes_back(hospital: Path, tmp_path: Path) -> None:
    screens = tmp_path / "screens.json"
    screens.write_text(json.dumps(SCREENS), encoding="utf-8")
    environment = os.environ | {
        "QT_QPA_PLATFORM": f"offscreen:configfile={screens}",
        "PYTHONPATH": os.pathsep.join(sys.path),
    }
    command = [sys.executable, "-c", SCRIPT, str(hospital)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    steps = [json.loads(line) for line in done.stdout.splitlines()]
    full = [True, True, 1366, 1920]
    assert [step for step, _ in steps] == ["opened", "unplugged", "back", "closed", "alone", "plugged in", "gone"]
    opened, unplugged, back, closed, alone, plugged_in, gone = (where for _, where in steps)
    assert opened == back == plugged_in == full
    assert unplugged[0] is False
    assert alone[:2] == [True, False]
    assert alone[2] < 1366
    assert closed is None
    assert gone is None
