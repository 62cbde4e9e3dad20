"""A day played on a real desk: what its reports say on paper is what the database counts."""

from __future__ import annotations

import re
import shutil
from collections import Counter as Count
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from opd_desk.domain.errors import OpdError
from opd_desk.domain.model import Patient, Source, Status
from opd_desk.domain.spans import Span
from opd_desk.paper import words
from opd_desk.paper.day_report import day_report_pdf
from opd_desk.paper.out import write_report
from tests.paper.samples import texts
from tests.services.conftest import DAY, IYER, KUMAR, RAO, Counter, apply, hour

if TYPE_CHECKING:
    from opd_desk.domain.model import Token

DOCTORS = (KUMAR, RAO, IYER)
_ENTRY = re.compile(
    rf"([\d,]+) (\d+) P(\d+) .*?({'|'.join(words.SOURCES.values())}) (DOC\d+) .*?({'|'.join(words.STATUSES.values())})"
)
COUNTS = """
SELECT t.doctor, t.source, t.status, p.gender, count(*) FROM tokens t JOIN patients p ON p.id = t.patient
WHERE t.date = '2026-01-29' GROUP BY 1, 2, 3, 4
"""
DISPLACED = """
SELECT e.number FROM events e WHERE e.kind = 'displaced' AND e.date = '2026-01-29' AND EXISTS
(SELECT 1 FROM events c WHERE c.act = e.act AND c.kind = 'booked' AND c.source = 'emergency')
"""
HELD = """
SELECT count(*) FROM tokens WHERE date = '2026-01-29'
AND status IN ('confirmed', 'checked_in', 'in_consultation', 'completed')
"""


def play(counter: Counter, seed: int, steps: int) -> None:
    """Let a clerk do this and that, from seven to noon; what the desk refuses is left."""
    chance = Random(seed)
    for step in range(steps):
        minutes = 7 * 60 + 300 * step // steps
        counter.at(hour(minutes // 60, minutes % 60))
        try:
            do(counter, chance, step)
        except OpdError:
            continue


def do(counter: Counter, chance: Random, step: int) -> None:
    """Do one thing at the counter."""
    key = chance.choice(DOCTORS)
    day = counter.desk.views.doctor_day(key)
    tokens = sorted(day.tokens.values(), key=lambda token: token.number)
    what = chance.choice((*("book",) * 5, "come", "come", "call", "call", "done", "done", "away", *("late",) * 3))
    if what == "book" or not tokens:
        patient = Patient(f"P{step}", "", age=chance.randrange(95), gender=chance.choice(("M", "F", "", "O")))
        source = chance.choice(list(Source))
        slot = 9 if key is IYER else chance.choice([9, 10, 11])
        counter.book(key=key, slot=slot, source=source, patient=patient)
    elif what == "call":
        counter.desk.consulting.call_next(key)
    else:
        on_token(counter, chance.choice(tokens), what)


def on_token(counter: Counter, token: Token, what: str) -> None:
    desk = counter.desk
    if what == "come":
        desk.consulting.check_in(token.id)
    elif what == "done":
        desk.consulting.complete(token.id)
    elif what == "away":
        desk.booking.cancel(token.id, "by phone")
    else:
        desk.booking.no_show(token.id)


def number(text: str) -> int:
    return 0 if text == "–" else int(text.replace(",", ""))


def row(lines: list[str], name: str) -> list[int]:
    """The counts of the first row of this name, as far as they are counts."""
    cells = next(line for line in lines if line.startswith(f"{name} ")).removeprefix(f"{name} ").split()
    return [number(cell) for cell in cells if cell[0].isdigit() or cell == "–"]


def below(lines: list[str], heading: str) -> list[str]:
    return lines[next(place for place, line in enumerate(lines) if line.startswith(heading)) :]


def entries(pages: list[str]) -> list[tuple[str, ...]]:
    """The tokens of the register: serial, number, patient, source, doctor, status."""
    lines = "\n".join(page for page in pages if "Remarks" in page and "Booked" in page).splitlines()
    return [found.groups() for line in lines if (found := _ENTRY.match(line))]


def agrees(counter: Counter) -> None:
    """Hold the day's report beside the database."""
    counted: Count[tuple[str, Source, Status, str]] = Count()
    for doctor, source, status, gender, count in counter.rows_of(COUNTS):
        counted[doctor, Source(source), Status(status), gender] += count
    pages = texts(day_report_pdf(counter.desk.papers.day_report(DAY)))
    first, rest = pages[0].splitlines(), "\n".join(pages[1:])
    whole = counted.total()
    if not whole:
        assert "No tokens were booked for this day." in first
        return

    def by(*statuses: Status, **of: str) -> int:
        return sum(
            count
            for (doctor, source, status, _), count in counted.items()
            if (not statuses or status in statuses)
            and of.get("doctor", doctor) == doctor
            and of.get("source", source) == source
        )

    going = (Status.CONFIRMED, Status.CHECKED_IN, Status.IN_CONSULTATION)
    columns = ((Status.COMPLETED,), going, (Status.WAITLISTED,), (Status.CANCELLED,), (Status.NO_SHOW,))
    table = below(first, "Source and status")
    for source, word in words.SOURCES.items():
        assert row(table, word)[:6] == [by(source=source), *(by(*some, source=source) for some in columns)]
    assert row(table, "Total")[:6] == [whole, *(by(*some) for some in columns)]

    seen = [(gender, count) for (*_, status, gender), count in counted.items() if status is Status.COMPLETED]
    people = row(below(first, "Patients seen"), "Total")
    male, female = (sum(count for gender, count in seen if gender == letter) for letter in "MF")
    everyone = sum(count for _, count in seen)
    assert people[:4] == [everyone, male, female, everyone - male - female]

    used = "of " + str(sum(slot.capacity for key in DOCTORS for slot in counter.desk.views.doctor_day(key).slots))
    ((held,),) = counter.rows_of(HELD)
    assert f"{held} {used}" in first

    together = below(rest.splitlines(), "Doctor, source, status")
    statuses = [status for status in words.STATUSES if by(*going) or status not in going]
    assert row(together, "All doctors") == [whole, *(by(status) for status in statuses)]
    for key in DOCTORS:
        if by(doctor=key.doctor):
            own = row(below(together, next(line for line in together if f" {key.doctor} ·" in line)), "Together")
            assert own == [by(doctor=key.doctor), *(by(status, doctor=key.doctor) for status in statuses)]

    listed = entries(pages)
    assert [number(entry[0]) for entry in listed] == list(range(1, whole + 1))
    outcomes = Count((entry[4], entry[3], entry[5]) for entry in listed)
    expected: Count[tuple[str, str, str]] = Count()
    for (doctor, source, status, _), count in counted.items():
        expected[doctor, words.SOURCES[source], words.STATUSES[status]] += count
    assert outcomes == expected

    lost = below(rest.splitlines(), "Emergencies and displaced")
    lost = lost[: next(place for place, line in enumerate(lost) if line.startswith("No-shows"))]
    for (victim,) in counter.rows_of(DISPLACED):
        assert any(re.match(rf"{victim} P\d+", line) for line in lost), victim


def span_agrees(counter: Counter, folder: Path) -> None:
    """Hold the report of the span of that day alone beside the database."""
    path = folder / "span.pdf"
    counted = counter.rows_of("SELECT status, count(*) FROM tokens WHERE date = '2026-01-29' GROUP BY 1")
    by_status = {Status(status): count for status, count in counted}
    whole = write_report(counter.desk.spans, Span(DAY, DAY), path)
    pages = texts(path.read_bytes())
    assert whole == sum(by_status.values()) == len(entries(pages))
    if whole:
        counts = [by_status.get(status, 0) for status in words.STATUSES]
        table = below("\n".join(pages).splitlines(), "Source, status, waiting time")
        assert row(table, "Total")[: 1 + len(counts)] == [whole, *counts]
        assert f"End of the register: {words.tokens(whole)}." in pages[-1]


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sums") / "desk.db"
    apply(path, policy="demotion")
    return path


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 2**32), steps=st.integers(0, 90))
def test_a_report_adds_up_to_the_database(template: Path, seed: int, steps: int) -> None:
    with TemporaryDirectory() as folder:
        counter = Counter(Path(shutil.copy(template, Path(folder) / "desk.db")))
        play(counter, seed, steps)
        agrees(counter)
        span_agrees(counter, Path(folder))
        counter.close()


def test_a_day_of_everything_is_among_them(template: Path, tmp_path: Path) -> None:
    counter = Counter(Path(shutil.copy(template, tmp_path / "desk.db")))
    play(counter, 1, 140)
    statuses = {Status(status) for (status,) in counter.rows_of("SELECT DISTINCT status FROM tokens")}
    assert statuses == set(Status)
    assert counter.rows_of(DISPLACED)
    agrees(counter)
    counter.close()
