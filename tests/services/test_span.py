"""Registers and figures of spans: every sum compared with counting by hand over doctor-days."""

from collections import Counter as Tally
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime, timedelta
from random import Random
from statistics import median

import pytest

from opd_desk.domain.errors import Invalid, OpdError
from opd_desk.domain.model import HOLDING, DayKey, Patient, Source, Status, Token
from opd_desk.domain.spans import QUICK, RegisterKey, Span, Wanted
from opd_desk.services import span as spans
from opd_desk.services.waits import Waits
from tests.services.conftest import Counter

FIRST, LAST = date(2026, 2, 2), date(2026, 2, 13)
SPAN = Span(FIRST, LAST)
CODES = ("DOC001", "DOC002", "DOC003")


def play(counter: Counter) -> None:
    """Let two weeks pass: all sources, some come, some do not, emergencies displace and are taken back."""
    chance = Random(7)
    people = [Patient(f"Patient {n}", f"98765{n:05d}", n % 95, gender="MFO"[n % 3]) for n in range(40)]
    for n in range((LAST - FIRST).days + 1):
        day = FIRST + timedelta(days=n)
        for code in CODES:
            counter.at(datetime.combine(day, datetime.min.time()).replace(hour=8))
            for _ in range(chance.randrange(12)):
                attempt(counter, chance, DayKey(day, code), chance.choice(people))
            run_day(counter, chance, DayKey(day, code))


def attempt(counter: Counter, chance: Random, key: DayKey, patient: Patient) -> None:
    with suppress(OpdError):
        counter.book(key=key, source=chance.choice(list(Source)), patient=patient)
        if chance.random() < 0.1:
            counter.desk.booking.undo(key)


def run_day(counter: Counter, chance: Random, key: DayKey) -> None:
    for token in list(counter.desk.views.doctor_day(key).tokens.values()):
        counter.at(counter.clock.now + timedelta(minutes=chance.randrange(1, 9), seconds=chance.randrange(60)))
        for do in chance.choice((["check_in"], ["check_in", "call"], ["cancel"], ["check_in", "skip"], [])):
            with suppress(OpdError):
                if do == "call":
                    counter.desk.consulting.call_next(key)
                elif do == "cancel":
                    counter.desk.booking.cancel(token.id, "fever is gone")
                else:
                    counter.desk.on_token(do, token.id)
    counter.at(datetime.combine(key.date, datetime.min.time()).replace(hour=12, minute=50))
    for token in list(counter.desk.views.doctor_day(key).tokens.values()):
        with suppress(OpdError):
            counter.desk.on_token("no_show", token.id)


@pytest.fixture
def played(counter: Counter) -> Counter:
    play(counter)
    return counter


def tokens_by_hand(counter: Counter) -> list[tuple[date, str, Token]]:
    found = []
    for n in range(SPAN.days):
        day = FIRST + timedelta(days=n)
        for code in CODES:
            for token in counter.desk.views.doctor_day(DayKey(day, code)).tokens.values():
                found.append((day, code, token))
    return found


def test_tokens_add_up_whichever_way_they_are_counted(played: Counter) -> None:
    by_hand = tokens_by_hand(played)
    figures = played.desk.spans.report(SPAN).figures
    assert len(by_hand) > 100
    assert figures.total == len(by_hand)
    expected = Tally((code, token.source, token.status) for _, code, token in by_hand)
    assert figures.outcomes == expected
    weekdays = Tally((day.weekday(), token.status) for day, _, token in by_hand)
    assert figures.weekdays == weekdays
    assert sum(figures.tokens(source=source) for source in Source) == figures.total
    assert sum(figures.tokens(code) for code in CODES) == figures.total
    assert sum(figures.tokens(status=status) for status in Status) == figures.total
    missed = [figures.expected(source) for source in Source]
    by_day = [figures.expected_on(day) for day in range(7)]
    assert [sum(part) for part in zip(*missed, strict=True)] == [sum(part) for part in zip(*by_day, strict=True)]


def test_places_add_up_by_day_hour_and_doctor(played: Counter) -> None:
    figures = played.desk.spans.report(SPAN).figures
    held = sum(token.status in HOLDING for _, _, token in tokens_by_hand(played))
    stored = {(day, doctor) for day, doctor in played.rows_of("SELECT date, doctor FROM doctor_days")}
    capacity = sum(
        slot.capacity
        for day, doctor in stored
        for slot in played.desk.views.doctor_day(DayKey(date.fromisoformat(day), doctor)).slots
    )
    assert (figures.use.held, figures.use.capacity) == (held, capacity)
    for parts in (figures.use_by_day(), figures.use_by_week(), figures.use_by_month(), figures.use_by_hour()):
        whole = [sum(use.held for use in parts.values()), sum(use.capacity for use in parts.values())]
        assert whole == [held, capacity]
    assert sum(figures.use_of(code).held for code in CODES) == held
    assert sum(figures.use_of(code).capacity for code in CODES) == capacity


def test_waits_and_the_seen_agree_with_the_day_reports(played: Counter) -> None:
    figures = played.desk.spans.report(SPAN).figures
    reports = [played.desk.papers.day_report(FIRST + timedelta(days=n)) for n in range(SPAN.days)]
    visits = [visit for report in reports for visit in report.visits]
    for source in (None, *Source):
        by_hand = sorted(v.wait for v in visits if v.wait is not None and source in (None, v.source))
        waits = figures.waits(source=source)
        assert (waits is None) == (not by_hand)
        if waits is not None:
            assert waits.count == len(by_hand)
            assert waits.median == pytest.approx(median(by_hand))
            assert waits.longest == pytest.approx(by_hand[-1])
    seen = [visit for visit in visits if visit.status is Status.COMPLETED]
    assert figures.seen_count() == len(seen)
    assert figures.seen_count(new=True) == sum(visit.new for visit in seen)
    assert figures.seen_count(age="old") == sum((visit.years or 0) >= 60 for visit in seen)
    assert figures.seen_count(gender="F") == sum(visit.gender == "F" for visit in seen)
    assert figures.displaced == sum(len(i.displaced) for report in reports for i in report.incidents)


def test_the_register_has_the_rows_of_the_day_reports_in_its_order(played: Counter) -> None:
    by_hand = [
        replace(visit, new=False)
        for n in range(SPAN.days)
        for visit in played.desk.papers.day_report(FIRST + timedelta(days=n)).visits
    ]
    with played.desk.spans.register(SPAN) as register:
        rows = [spans.visit_of(row) for row in register.rows()]
        assert register.count() == len(rows) == register.report().figures.total
    assert rows == sorted(by_hand, key=lambda visit: (visit.slot.date(), visit.doctor, visit.number))


@pytest.mark.parametrize("most", [1, 7, 200])
def test_pages_by_key_are_the_register_without_a_gap(
    played: Counter, monkeypatch: pytest.MonkeyPatch, most: int
) -> None:
    monkeypatch.setattr(spans, "PAGE", most)
    with played.desk.spans.register(SPAN) as register:
        whole = [(row.slot[:10], row.doctor, row.number) for row in register.rows()]
    pages = played.desk.spans.pages(SPAN, Wanted())
    assert pages.count == len(whole)
    found = [v for start in pages.starts for v in played.desk.spans.page(SPAN, Wanted(), start)]
    assert [(str(v.slot.date()), v.doctor, v.number) for v in found] == whole
    assert all(len(played.desk.spans.page(SPAN, Wanted(), start)) <= most for start in pages.starts)


@pytest.mark.parametrize(
    "wanted",
    [
        Wanted(doctor="DOC002"),
        Wanted(source=Source.PAID),
        Wanted(status=Status.CANCELLED),
        Wanted(words="patient 7"),
        Wanted(words="98765-00012"),
        Wanted(words="100% _"),
        Wanted("DOC001", Source.ONLINE, Status.COMPLETED, "PATIENT"),
    ],
)
def test_a_filter_finds_what_looking_finds(played: Counter, wanted: Wanted) -> None:
    with played.desk.spans.register(SPAN) as register:
        rows = list(register.rows())
    words = wanted.words.casefold().replace("-", "").split()
    expected = [
        row
        for row in rows
        if wanted.doctor in ("", row.doctor)
        and wanted.source in (None, row.source)
        and wanted.status in (None, row.status)
        and all(word in row.name.casefold() or word in row.phone for word in words)
    ]
    assert played.desk.spans.pages(SPAN, wanted).count == played.desk.spans.count(SPAN, wanted) == len(expected)
    assert [v.number for v in played.desk.spans.page(SPAN, wanted)] == [row.number for row in expected][:200]


def test_a_page_goes_on_from_a_token_that_is_gone(played: Counter) -> None:
    page = played.desk.spans.page(SPAN, Wanted(), RegisterKey(FIRST, "DOC001", 10_000))
    assert page
    assert page[0].doctor != "DOC001" or page[0].slot.date() > FIRST


def test_an_empty_span_has_no_figures(counter: Counter) -> None:
    report = counter.desk.spans.report(Span(date(2020, 1, 1), date(2020, 12, 31)))
    assert report.figures.total == report.figures.use.capacity == report.figures.seen_count() == 0
    assert report.figures.waits() is None
    assert report.doctors == ()
    assert counter.desk.spans.pages(report.span, Wanted()).starts == ()


def test_a_span_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(Invalid, match="the first date comes first"):
        Span(LAST, FIRST)


def test_quick_spans_are_whole() -> None:
    day = date(2024, 2, 29)
    assert {name: (span.first, span.last) for name, span in ((n, make(day)) for n, make in QUICK.items())} == {
        "Today": (day, day),
        "Week": (date(2024, 2, 26), date(2024, 3, 3)),
        "Month": (date(2024, 2, 1), day),
        "Last month": (date(2024, 1, 1), date(2024, 1, 31)),
        "Year": (date(2024, 1, 1), date(2024, 12, 31)),
    }


def test_waits_by_count_are_those_of_the_list() -> None:
    waits = Waits.of([(10, 3), (0, 1), (50, 1), (20, 4)])
    assert waits is not None
    times = [0, 10, 10, 10, 20, 20, 20, 20, 50]
    assert (waits.count, waits.median, waits.longest) == (9, median(times), 50)
    assert waits.ninetieth == pytest.approx(26)
    assert waits.middle_half == (10, 20)
    assert Waits.of([]) is None
