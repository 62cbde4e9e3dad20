"""A number sheet typed in on a real file: each row durable by itself, checked, taken back, told in the log."""

from datetime import datetime
from pathlib import Path

import pytest

from opd_desk.domain.closing import Wishes
from opd_desk.domain.errors import Invalid, OpdError
from opd_desk.domain.model import DayKey, Patient, Source, Status, Token
from opd_desk.domain.number_sheet import Standing, Written
from opd_desk.domain.spans import Span, Wanted
from opd_desk.paper.day_report import day_report_pdf
from opd_desk.paper.out import write_register, write_report
from opd_desk.paper.pixels import page_count
from opd_desk.services.checking import check
from opd_desk.services.rows import TokenRow
from tests.services.conftest import ALL, DAY, KUMAR, RAO, Counter, hour, refusal

NOON, MORNING = hour(13, 10), hour(9, 20)


def row(
    number: int,
    name: str = "Sita Devi",
    at: datetime = MORNING,
    standing: Standing = Standing.WAITS,
    *,
    phone: str = "",
    slot: datetime | None = None,
    age: int | None = None,
) -> Written:
    return Written(number, Patient(name, phone, age), Source.WALK_IN, at, standing, slot)


def typed(counter: Counter, *rows: Written, key: DayKey = KUMAR) -> list[Token]:
    return [counter.desk.typing_in.type_in(key, each).result for each in rows]


@pytest.fixture
def dark(counter: Counter) -> Counter:
    """Return a counter where two booked online for nine, and the power came back at ten past one."""
    for name in ("Anita", "Bala"):
        counter.book(name, 9, phone="9876500000")
    return counter.at(NOON)


def test_a_sheet_lies_ready_to_be_typed_in(dark: Counter) -> None:
    sheet = dark.desk.typing_in.sheet(KUMAR)
    assert (sheet.doctor, sheet.next_number, sheet.closed) == ("Dr. Rajesh Kumar", 3, False)
    assert [(start.hour, free) for start, free in sheet.slots] == [(9, False), (10, True), (11, True)]
    assert {number: (known.patient.name, known.status) for number, known in sheet.tokens.items()} == {
        1: ("Anita", "confirmed"),
        2: ("Bala", "confirmed"),
    }


def test_rows_are_durable_one_by_one_and_all_is_as_it_must_be(dark: Counter) -> None:
    written = [(3, "C", MORNING, Standing.SEEN), (4, "D", MORNING, Standing.WAITS)]
    written += [(6, "F", hour(11, 5), Standing.WAITS), (5, "E", MORNING, Standing.LEFT)]
    rows = [row(*each) for each in written]
    for each in rows:
        token = typed(dark, each)[0]
        assert dark.stored().tokens[token.id].number == each.number
    dark.desk.typing_in.mark(KUMAR, dark.desk.typing_in.sheet(KUMAR).tokens[1].id, Standing.SEEN, hour(9))
    found = check(dark.desk.database)
    assert (found.tokens, found.wrong) == (6, ())
    assert dark.stored().last_number == 6


def test_a_refused_row_leaves_no_trace(dark: Counter) -> None:
    before = dark.rows(*ALL)
    for bad in (row(1), row(3, at=hour(14)), row(3, ""), row(3, slot=hour(8)), row(900)):
        refusal(lambda bad=bad: typed(dark, bad))  # type: ignore[misc]
    assert dark.rows(*ALL) == before


def test_a_number_that_moved_to_another_doctor_is_named(dark: Counter) -> None:
    anita = next(token for token in dark.stored().tokens.values() if token.number == 1)
    dark.at(hour(8))
    dark.desk.booking.move(anita.id, hour(9), RAO)
    dark.at(NOON)
    refused = refusal(lambda: typed(dark, row(1, "C")))
    assert isinstance(refused, Invalid)
    assert "Number 1 is Anita's" in str(refused)


def test_the_family_on_a_phone_is_found_and_what_is_new_is_noted(dark: Counter) -> None:
    known = next(token.patient for token in dark.stored().tokens.values() if token.number == 1)
    again = typed(dark, row(3, "anita", standing=Standing.LEFT, phone="98765 00000", age=41))[0]
    assert again.patient.id == known.id
    patient = dark.desk.views.patient(known.id)
    assert patient is not None
    assert patient.age == 41


@pytest.mark.parametrize("reopen", [False, True])
def test_a_row_is_taken_back_and_typed_in_as_it_should_have_been(dark: Counter, reopen: bool) -> None:
    typed(dark, row(3, "Wrong", standing=Standing.SEEN))
    desk = dark.reopened() if reopen else dark
    offer = desk.desk.views.undo_offer(DAY)
    assert offer is not None
    assert offer.words == "typed row of 3"
    desk.desk.booking.undo(KUMAR, offer.command)
    assert 3 not in desk.desk.typing_in.sheet(KUMAR).tokens
    right = typed(desk, row(3, "Right", phone="9800000001"))[0]
    assert (right.patient.name, right.number, right.status) == ("Right", 3, Status.CHECKED_IN)
    desk = desk.reopened() if reopen else desk
    offer = desk.desk.views.undo_offer(DAY)
    assert offer is not None
    desk.desk.booking.undo(KUMAR, offer.command)
    assert desk.stored().tokens[right.id].status is Status.CANCELLED
    assert check(desk.desk.database).wrong == ()


def test_the_log_and_the_register_say_that_it_comes_from_the_sheet(dark: Counter) -> None:
    typed(dark, row(3, "Chitra", standing=Standing.SEEN))
    lines = [each for each in dark.desk.log.of_day(DAY) if each.number == 3]
    assert [each.words for each in lines] == [
        "Booked for 10:00, from the number sheet, written 09:20",
        "Done, from the number sheet",
    ]
    assert {each.at for each in lines} == {NOON}
    report = dark.desk.papers.day_report(DAY)
    visit = next(visit for visit in report.visits if visit.number == 3)
    assert (visit.booked, visit.arrived, visit.called, visit.done) == (hour(9, 20), hour(9, 20), None, None)
    assert visit.remarks == "From the number sheet"
    assert [each.remarks for each in dark.desk.spans.page(Span(DAY, DAY), Wanted())][-1] == visit.remarks
    assert page_count(day_report_pdf(report)) >= 1


def test_yesterdays_sheet_is_typed_in_the_next_morning(dark: Counter) -> None:
    dark.at(datetime(2026, 1, 30, 8))
    token = typed(dark, row(3, "C", standing=Standing.SEEN))[0]
    assert token.requested_at == hour(9, 20)
    assert dark.desk.views.undo_offer(DAY) is not None
    assert check(dark.desk.database).wrong == ()


def test_a_day_that_was_closed_says_to_reopen_it(dark: Counter) -> None:
    dark.at(hour(20))
    dark.desk.closing.close(DAY, Wishes(), dark.desk.closing.plan(DAY, Wishes()).outline)
    assert dark.desk.typing_in.sheet(KUMAR).closed
    with pytest.raises(OpdError, match="reopen the day"):
        typed(dark, row(3, "C", standing=Standing.SEEN))
    dark.desk.closing.reopen(DAY)
    assert typed(dark, row(3, "C", standing=Standing.SEEN))[0].number == 3
    assert check(dark.desk.database).wrong == ()


def test_another_counter_that_had_power_keeps_its_numbers(dark: Counter) -> None:
    other = Counter(dark.path, "Binod, Counter 2").at(hour(9, 30))
    theirs = other.book("Gita", source=Source.WALK_IN)
    assert theirs.number == 3
    assert "Number 3 is Gita's" in str(refusal(lambda: typed(dark, row(3, "Sita"))))
    assert typed(dark, row(4, "Sita"))[0].number == 4
    other.close()


def test_reports_and_the_hall_take_a_day_of_which_nobody_wrote_when_they_were_called(
    dark: Counter, tmp_path: Path
) -> None:
    for token in (1, 2):
        known = dark.desk.typing_in.sheet(KUMAR).tokens[token]
        dark.desk.typing_in.mark(KUMAR, known.id, Standing.SEEN, MORNING)
    typed(dark, row(3, "C", standing=Standing.SEEN), row(4, "D", standing=Standing.LEFT))
    assert page_count(day_report_pdf(dark.desk.papers.day_report(DAY))) >= 2
    for name in ("register.csv", "register.xlsx", "register.pdf"):
        assert write_register(dark.desk.spans, Span(DAY, DAY), tmp_path / name) == 4
    assert write_report(dark.desk.spans, Span(DAY, DAY), tmp_path / "report.pdf") == 4
    assert "C" in (tmp_path / "register.csv").read_text(encoding="utf-8-sig")
    statuses = [each.status for each in dark.desk.views.queue(KUMAR, None) if isinstance(each, TokenRow)]
    assert statuses.count(Status.COMPLETED) == 3
