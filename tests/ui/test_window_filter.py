"""The filter of the queue, through the real window: by keys, and off again before it hides what was done."""

from __future__ import annotations

import pytest

from opd_desk.domain.model import Source, Status
from opd_desk.services.rows import SectionRow
from tests.ui.counter import Counter, at


@pytest.fixture
def mixed(counter: Counter) -> Counter:
    """Return the counter with 1 here, 2 paid and not here, 3 and 4 on the waitlist, 4 of them here, 5 cancelled."""
    counter.book("Anita", "09:00")
    counter.book("Bala", "09:00", Source.PAID)
    for name in ("Chitra", "Dev"):
        counter.book(name, "09:00")
    gone = counter.book("Eli", "09:00")
    counter.desk.booking.cancel(gone, "x")
    for number in (1, 4):
        counter.desk.consulting.check_in(counter.token(number).id)
    counter.window.queue.setFocus()
    return counter


def head(counter: Counter) -> str:
    """What the queue's head says of the filter, "" for nothing."""
    told = counter.window.head._title.accessibleName().split(", ")
    return next((part for part in told if part.endswith(" shown")), "")


def test_alt_l_opens_the_strip_and_arrows_choose(mixed: Counter) -> None:
    assert not mixed.window.filter.isVisible()
    mixed.keys("Alt+L")
    assert mixed.window.filter.standing.hasFocus()
    shown = {}
    for words in ("Here", "Not here", "Waitlist", "Finished"):
        mixed.keys("Right")
        shown[words] = sorted(mixed.numbers)
    assert shown == {"Here": [1, 4], "Not here": [2, 3], "Waitlist": [3, 4], "Finished": [5]}
    assert head(mixed) == "1 of 5 shown"


def test_tab_goes_to_the_source_and_both_count(mixed: Counter) -> None:
    mixed.keys("Alt+L", "Right", "Right", "Tab")
    assert mixed.window.filter.source.hasFocus()
    mixed.keys("P")
    assert mixed.numbers == [2]
    assert head(mixed) == "1 of 5 shown"
    mixed.keys("Tab")
    assert mixed.window.queue.hasFocus()
    assert mixed.window.filter.isVisible()


def test_headings_count_what_is_shown(mixed: Counter) -> None:
    mixed.keys("Alt+L", "H")
    assert [row for row in mixed.queue if isinstance(row, SectionRow)] == [
        SectionRow("Waitlist", 1, "3 is first, at the next free place")
    ]


@pytest.mark.parametrize("key", ["Esc", "Alt+L"])
def test_it_goes_off_again(mixed: Counter, key: str) -> None:
    mixed.keys("Alt+L", "F", key)
    assert mixed.numbers == [2, 1, 3, 4, 5]
    assert not mixed.window.filter.isVisible()
    assert mixed.window.queue.hasFocus()
    assert head(mixed) == ""


def test_alt_l_from_elsewhere_drops_the_filter(mixed: Counter) -> None:
    mixed.keys("Alt+L", "F", "Enter")
    assert mixed.window.queue.hasFocus()
    mixed.keys("F2", "Alt+L")
    assert mixed.numbers == [2, 1, 3, 4, 5]
    assert not mixed.window.filter.isVisible()


def test_left_with_nothing_chosen_it_hides(mixed: Counter) -> None:
    mixed.keys("Alt+L", "Right", "Left", "F2")
    assert not mixed.window.filter.isVisible()


def test_an_empty_list_says_how_all_come_back(mixed: Counter) -> None:
    mixed.keys("Alt+L", "Tab", "W")
    assert mixed.numbers == []
    empty = mixed.window.queue._left_out
    assert empty is not None
    assert (empty.title, empty.line) == ("Nobody here fits the filter", "5 tokens left out: Alt L shows all")
    mixed.keys("Esc")
    assert mixed.window.queue._left_out is None


def test_it_holds_for_other_slots_and_the_whole_day(mixed: Counter) -> None:
    mixed.book("Faiz", "09:30")
    mixed.keys("Alt+L", "N", "Enter", "Alt+D")
    assert mixed.numbers == [2, 6, 3]
    assert head(mixed) == "3 of 6 shown"


def test_the_chosen_token_stays_chosen(mixed: Counter) -> None:
    mixed.choose(3)
    mixed.keys("Alt+L", "N")
    assert (mixed.numbers, mixed.chosen) == ([2, 3], 3)
    mixed.keys("F")
    assert mixed.chosen is None
    mixed.keys("Esc")
    assert mixed.chosen is None


def test_a_new_token_is_never_hidden(mixed: Counter) -> None:
    mixed.keys("Alt+L", "F", "F2")
    mixed.write("9811120456")
    mixed.keys("Enter")
    mixed.write("Gita")
    for _ in range(4):
        mixed.keys("Enter")
    booked = mixed.token(6)
    assert booked.patient.name == "Gita"
    assert mixed.chosen == 6
    assert head(mixed) == ""
    assert mixed.said.endswith("The filter is off: it left out this token.")
    assert not mixed.window.filter.isVisible()


def test_a_called_token_is_never_hidden(mixed: Counter) -> None:
    mixed.clock.now = at("09:00")
    mixed.keys("Alt+L", "F", "F7")
    assert mixed.token(1).status is Status.IN_CONSULTATION
    assert mixed.chosen == 1
    assert mixed.said == "Token 1, Anita: called. The filter is off: it left out this token."
    mixed.keys("F8")
    assert mixed.said == "Token 1, Anita: done."


def test_a_command_that_fits_keeps_the_filter(mixed: Counter) -> None:
    mixed.keys("Alt+L", "W", "Enter")
    mixed.choose(3)
    mixed.keys("F6")
    assert mixed.numbers == [3, 4]
    assert head(mixed) == "2 of 5 shown"


def test_several_that_no_longer_fit_are_shown_again(mixed: Counter) -> None:
    mixed.keys("Alt+L", "N", "Enter", "Ctrl+A", "F6")
    assert [token.arrived for token in mixed.tokens()] == [True, True, True, True, False]
    assert mixed.said == "2 tokens checked in. The filter is off: it left out this token."
    keys = mixed.window.queue.chosen_keys()
    assert [row for row in mixed.numbers if mixed.row(row).id in keys] == [2, 3]


def test_a_search_that_finds_one_left_out_shows_it(mixed: Counter) -> None:
    mixed.keys("Alt+L", "F", "F3")
    mixed.write("DOC001-20260129-0002")
    mixed.keys("Enter")
    assert mixed.chosen == 2
    assert head(mixed) == ""


def test_the_strip_fits_every_window(mixed: Counter) -> None:
    mixed.keys("Alt+L")
    strip = mixed.window.filter
    for size in ((1920, 1080), (1366, 768), (1366, 689), (1093, 535), (911, 500), (880, 430)):
        mixed.window.resize(*size)
        mixed.qtbot.waitUntil(lambda: strip.width() == mixed.window.queue.width())
        mixed.qtbot.waitUntil(
            lambda: all(
                part.width() >= part.sizeHint().width() and strip.rect().contains(part.geometry())
                for part in (strip.standing, strip.source)
            )
        )
        assert mixed.window.size().toTuple() == size
