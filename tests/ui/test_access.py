"""Who cannot see the window, or see it well, or use a mouse, is told what all others see (LOOK §1, §3, §4)."""

from __future__ import annotations

import shutil
from dataclasses import replace
from functools import partial
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QApplication, QWidget

from opd_desk.demo import CLERK, FAMILY_PHONE, MOMENT
from opd_desk.domain.model import Source
from opd_desk.services.hall import HallCard
from opd_desk.simulation.stored import StoppedClock
from opd_desk.ui import access
from opd_desk.ui.hall import HallWindow
from opd_desk.ui.panels.lock import LockScreen
from opd_desk.ui.panels.proof import Person
from opd_desk.ui.panels.training_band import TrainingBand, TrainingState
from opd_desk.ui.panels.veil import Veil
from opd_desk.ui.theme import THEMES, Theme
from tests.ui.counter import at
from tests.ui.every_dialog import opened_by
from tests.ui.heard import Role, Text, described, name, parts, unheard, unknown
from tests.ui.inks import painted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtGui import QAccessibleInterface
    from pytestqt.qtbot import QtBot

    from tests.ui.counter import Counter

WINDOWS = {"roomy": (1680, 900), "wide": (1366, 768), "medium": (1072, 530), "least": (880, 430)}


@pytest.fixture(autouse=True)
def _listened_to() -> Iterator[None]:
    """Let everything be as with a screen reader: Qt asks for each part as soon as something happens to it."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


# names, roles, descriptions


@pytest.mark.parametrize("size", WINDOWS.values(), ids=WINDOWS)
def test_every_part_of_the_window_has_a_name_and_a_role(demo: Counter, size: tuple[int, int]) -> None:
    demo.window.resize(*size)
    states: tuple[tuple[str, ...], ...] = (
        (),
        ("Return", "F9"),
        ("Esc", "F3"),
        ("Esc", "Ctrl+3", "Down", "Alt+M"),
        ("Alt+L",),
    )
    demo.keys("F2")
    demo.write(FAMILY_PHONE)
    for keys in states:
        demo.keys(*keys)
        assert (unheard(demo.window), unknown(demo.window)) == ([], []), keys


def test_every_part_of_every_dialog_has_a_name_and_a_role(two: Counter) -> None:
    seen = 0
    for dialog in opened_by(two):
        assert (unheard(dialog), unknown(dialog)) == ([], []), type(dialog).__name__
        seen += 1
    assert seen > 20


def test_the_first_start_has_names_and_roles(tmp_path: Path, open_counter: Callable[..., Counter]) -> None:
    from opd_desk.app import open_database

    path = tmp_path / "new.db"
    open_database(path, StoppedClock(at("08:50")), CLERK.by).close()
    counter = open_counter(path)
    assert (unheard(counter.window), unknown(counter.window)) == ([], [])


def test_what_covers_the_window_and_what_stands_beside_it_has_names(two: Counter) -> None:
    covers = (Veil(two.window.look), LockScreen(two.window.look), HallWindow("City Care Hospital", names=False))
    band = TrainingBand(two.window.look)
    band.show_state(TrainingState("A crowded Thursday", 5, paused=False, played=3, skipped=0, steps=90))
    covers[1].ask("Who is here?", "", [Person("Asha Verma", "clerk")])
    for part in (*covers, band):
        two.qtbot.addWidget(part)
        part.show()
        assert (unheard(part), unknown(part)) == ([], [])
    covers[2].show_cards([HallCard("DOC001", "4", "Dr. Rajesh Kumar", 17), HallCard("DOC002", "7", "Dr. Priya Sharma")])
    assert name(part_of(covers[2])) == "City Care Hospital. 4: 17, 7: nobody"


def cells(view: QWidget, role: QAccessible.Role) -> list[str]:
    return [name(part) for part in parts(view) if part.role() == role]


def test_every_cell_of_the_lists_is_a_sentence(two: Counter) -> None:
    two.desk.consulting.check_in(two.token(2).id)
    window = two.window
    assert cells(window.doctors, Role.ListItem)[0] == (
        "Dr. Rajesh Kumar, Cardiology, Room 4, nobody inside, 1 waiting, 2 of 9 places taken"
    )
    assert cells(window.slots, Role.ListItem)[0] == "09:00 to 09:30, 2 of 3 places taken, 1 kept for emergencies"
    queue = cells(window.queue, Role.Cell)
    assert queue[0] == "Token 1, Anita, online, confirmed, 09:00 slot, about 09:00"
    assert any(words.startswith("Token 2, Bala, online, checked in, 09:00 slot, about 09:") for words in queue)
    assert "Token 2, Patient: Bala" in queue
    assert "Token 2, Phone: –" in queue
    assert "Token 2, Age/sex: none" in queue
    assert all(queue)


def test_a_row_says_its_countdown_its_place_in_the_waitlist_and_its_end(counter: Counter) -> None:
    for who in ("Anita", "Bala", "Chitra", "Deepak"):
        counter.book(who, "09:00", Source.EMERGENCY if who == "Chitra" else Source.ONLINE)
    counter.desk.booking.cancel(counter.token(1).id, reason="by phone")
    counter.clock.now = at("09:03")
    counter.window.queue.tick()
    told = [words for words in cells(counter.window.queue, Role.Cell) if words.startswith("Token") and ":" in words]
    rows = [words for words in told if ", 09:00 slot" in words]
    assert any("late, grace over in" in words for words in rows), rows
    assert any(words.startswith("Token 1, Anita") and "cancelled" in words and "at 08:50" in words for words in rows), (
        rows
    )
    assert any(words.startswith("Finished") for words in cells(counter.window.queue, Role.Cell))


def test_what_a_part_is_called_follows_what_it_shows(two: Counter) -> None:
    window = two.window
    two.keys("Alt+P")
    source = part_of(window.form.fields.source)
    assert (source.role(), name(source)) == (Role.Grouping, "Source: Paid")
    assert "One of: Walk-in, Follow-up, Paid, Online" in described(source)
    assert name(part_of(window.head._title)) == "09:00–09:30, Dr. Rajesh Kumar"
    assert name(part_of(window.bottom._things)).startswith("2 tokens, 0 waiting, 0 seen")
    assert name(part_of(window.top._clock)) == "08:50, Asha Verma, Counter 1"
    call = part_of(window.head.call)
    assert (call.role(), described(call)) == (Role.Button, "F7. Nobody is checked in: there is no one to call")
    assert call.state().disabled
    two.keys("Alt+C", "Right")
    options = part_of(window.action_bar._question._options)
    assert (options.role(), name(options)) == (Role.List, "Cancel 1, Anita: why? 2 Feels better")


def part_of(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


def test_a_part_outlives_what_python_holds_of_it(counter: Counter) -> None:
    import gc

    segments = counter.window.form.fields.source
    assert part_of(segments).role() == Role.Grouping
    gc.collect()
    assert part_of(segments).text(Text.Name) == "Source: Walk-in"


# announcements


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, bool]]:
    """What a screen reader is told to say, and whether at once."""
    said: list[tuple[str, bool]] = []

    def told(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append((event.message(), event.politeness() == QAccessible.AnnouncementPoliteness.Assertive))

    stand_in = SimpleNamespace(
        isActive=lambda: True, updateAccessibility=told, AnnouncementPoliteness=QAccessible.AnnouncementPoliteness
    )
    monkeypatch.setattr(access, "QAccessible", stand_in)
    return said


def test_what_was_done_is_announced(here: Counter, heard: list[tuple[str, bool]]) -> None:
    here.keys("F7")
    assert heard[-1] == ("Token 1, Anita: called.", False)


def test_what_could_not_be_done_is_announced_at_once(two: Counter, heard: list[tuple[str, bool]]) -> None:
    two.keys("F8")
    words, urgent = heard[-1]
    assert urgent
    assert words == two.said


def test_a_refused_booking_is_announced_with_its_keys(counter: Counter, heard: list[tuple[str, bool]]) -> None:
    counter.book("Anita", "09:00", phone="9811120456")
    counter.keys("F2")
    counter.write("9811120456")
    counter.keys("Return", "Return", "Return", "Return")
    assert ("Anita has token 1 with Dr. Rajesh Kumar on 29 Jan 2026.", True) in heard
    assert heard[-1] == ("Alt E: escalate, Ctrl Enter: book anyway", False)


def test_who_is_tinted_and_what_is_found_is_announced(demo: Counter, heard: list[tuple[str, bool]]) -> None:
    demo.keys("F2")
    demo.write(FAMILY_PHONE)
    assert heard[-1][0].startswith("Kamla Devi, 61 F")
    demo.keys("Down")
    assert heard[-1][0].startswith("Kavya")
    demo.keys("F3")
    demo.write("anita")
    assert "1 found: Anita Desai" in heard[-1][0]


def test_a_preview_is_announced_whole(demo: Counter, heard: list[tuple[str, bool]]) -> None:
    demo.keys("F2")
    demo.write(FAMILY_PHONE)
    demo.keys("Return", "F9")
    words = next(words for words, _ in reversed(heard) if "is full" in words)
    assert "73 Kamla Devi" in words
    assert "52 Deepak Sinha: to 10:30" in words


def test_a_reason_that_is_missing_is_said_and_shown(counter: Counter, heard: list[tuple[str, bool]]) -> None:
    counter.book("Anita", "09:00", phone="9811120456")
    counter.keys("F2")
    counter.write("9811120456")
    counter.keys("Return", "Return", "Return", "Return", "Ctrl+Return", "Return")
    promise = counter.window.form.fields.promise
    assert promise._reason_said.isVisible()
    assert promise._reason_said.text() == "Type why: the log keeps it, or Esc goes back."
    assert heard[-1] == (promise._reason_said.text(), True)
    counter.write("two visits")
    counter.keys("Return")
    assert len(counter.tokens()) == 2


def test_nothing_is_announced_where_nobody_listens(two: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(access, "QAccessible", SimpleNamespace(isActive=lambda: False))
    two.keys("F6")
    assert "checked in" in two.said


# focus


def stops(root: QWidget) -> list[QWidget]:
    """The widgets of a window that Tab stops at."""
    return [
        each
        for each in root.findChildren(QWidget)
        if each.isVisible()
        and each.isEnabled()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.window() is root
    ]


def has_taken_focus(stop: QWidget) -> bool:
    stop.setFocus()
    return stop.hasFocus()


def unseen(root: QWidget, qtbot: QtBot) -> list[str]:
    """The Tab stops that look the same with the focus and without."""
    found, all_ = [], stops(root)
    for stop in all_ if len(all_) > 1 else ():
        next(each for each in all_ if each is not stop).setFocus()
        QApplication.processEvents()
        around = QRect(stop.mapTo(root, QPoint(0, 0)), stop.size()).adjusted(-4, -4, 4, 4)
        without = root.grab(around).toImage()
        qtbot.waitUntil(partial(has_taken_focus, stop))
        QApplication.processEvents()
        if root.grab(around).toImage() == without:
            found.append(f"{type(stop).__name__} {stop.accessibleName()}")
    return found


def test_the_focus_is_seen_wherever_tab_leads(two: Counter) -> None:
    assert unseen(two.window, two.qtbot) == []
    for dialog in opened_by(two):
        dialog.activateWindow()
        two.qtbot.waitUntil(dialog.isActiveWindow)
        assert unseen(dialog, two.qtbot) == [], type(dialog).__name__


def test_tab_goes_through_the_whole_window_and_back_to_where_it_began(two: Counter) -> None:
    two.choose(1)
    first = QApplication.focusWidget()
    assert first is not None
    reached = {first}
    for _ in range(60):
        two.keys("Tab")
        now = QApplication.focusWidget()
        assert now is not None
        reached.add(now)
        if now is first:
            break
    assert now is first
    left_out = [each for each in stops(two.window) if each not in reached]
    assert [f"{type(each).__name__} {each.accessibleName()}" for each in left_out] == []


# contrast


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_all_that_is_painted_can_be_read(
    played_demo: Path,
    tmp_path: Path,
    open_counter: Callable[..., Counter],
    monkeypatch: pytest.MonkeyPatch,
    theme: Theme,
) -> None:
    path = tmp_path / "demo.db"
    shutil.copy(played_demo, path)
    counter = open_counter(path, replace(CLERK, theme=theme.name), StoppedClock(MOMENT))
    least = 7 if theme.outlined else 4.5
    seen = 0
    for keys in (("F2",), ("Return", "F9"), ("Esc", "Esc", "Alt+D"), ("Ctrl+3", "Down", "Alt+M")):
        counter.keys(*keys)
        if keys == ("F2",):
            counter.write(FAMILY_PHONE)
        found = painted(counter.window, monkeypatch)
        seen += len(found)
        assert [each for each in found if each.contrast < least] == []
    assert seen > 600
