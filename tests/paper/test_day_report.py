"""The day report as it is printed: its words taken from the PDF, its ink from the pixels."""

from __future__ import annotations

import re
import tracemalloc
from collections import Counter
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from io import BytesIO

import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops

from opd_desk.domain.model import Source, Status
from opd_desk.domain.roster import Hospital
from opd_desk.paper import words
from opd_desk.paper.day_report import day_report_pdf
from opd_desk.paper.particulars import who
from opd_desk.paper.pixels import page_count, page_image
from opd_desk.services.sheets import DayReport, DoctorLine, SlotUse
from tests.paper.days import crowded
from tests.paper.days import doctors as many_doctors
from tests.paper.samples import DOCTORS, HOSPITAL, at, displaced_day, report, texts, visit

TOKENS = 60
FOOTER = 31
"""Points from the sheet's foot to the rule over the footer."""


def pages_of(day: DayReport) -> list[list[str]]:
    """The lines of every page."""
    return [text.splitlines() for text in texts(day_report_pdf(day))]


def cells(lines: list[str], name: str, after: str) -> list[int]:
    """The counts of the row of this name, the first one below a heading."""
    below = lines[lines.index(after) + 1 :]
    row = next(line for line in below if line.startswith(f"{name} ")).removeprefix(f"{name} ")
    return [
        0 if cell == "–" else int(cell.replace(",", "")) for cell in row.split() if cell in "–" or cell[0].isdigit()
    ]


def entries(lines: list[str]) -> list[str]:
    """The lines of a page of the register that are a token's."""
    return [line for line in lines if re.match(r"[\d,]+ \d+ 26-\d{6} ", line)]


def test_the_sums_of_page_1_are_those_of_the_visits() -> None:
    day = report(TOKENS)
    first = pages_of(day)[0]
    counts = Counter(visit.status for visit in day.visits)
    expected = [
        TOKENS,
        counts[Status.COMPLETED],
        0,
        counts[Status.WAITLISTED],
        counts[Status.CANCELLED],
        counts[Status.NO_SHOW],
    ]
    assert cells(first, "Total", "Source and status")[:6] == expected
    sources = [cells(first, words.SOURCES[source], "Source and status")[:6] for source in Source]
    assert [sum(column) for column in zip(*sources, strict=True)] == expected
    assert expected[0] == sum(expected[1:])
    assert first[first.index("Seen") + 1] == str(counts[Status.COMPLETED])
    assert first[first.index("Not seen") + 1] == str(counts[Status.WAITLISTED])


def test_the_people_add_up() -> None:
    day = report(TOKENS)
    first = pages_of(day)[0]
    seen = [visit for visit in day.visits if visit.status is Status.COMPLETED]
    rows = [cells(first, name, "Patients seen") for name in ("New", "Returning", "Total")]
    assert [new + back for new, back in zip(rows[0], rows[1], strict=True)] == rows[2]
    for everyone, male, female, other, _, _ in rows:
        assert everyone == male + female + other
    assert rows[2] == [
        len(seen),
        sum(visit.gender == "M" for visit in seen),
        sum(visit.gender == "F" for visit in seen),
        0,
        sum((visit.age or 0) < 15 for visit in seen),
        sum((visit.age or 0) >= 60 for visit in seen),
    ]


def test_doctors_by_source_and_status_add_up_to_all() -> None:
    day = report(TOKENS)
    lines = pages_of(day)[1]
    together = [line.split()[1:] for line in lines if line.startswith("Together ")]
    everyone = cells(lines, "All doctors", "Doctor, source, status")
    assert len(together) == len(DOCTORS)
    counts = [[0 if cell == "–" else int(cell) for cell in row] for row in together]
    assert [sum(column) for column in zip(*counts, strict=True)] == everyone
    by_status = Counter(visit.status for visit in day.visits)
    shown = (Status.COMPLETED, Status.WAITLISTED, Status.CANCELLED, Status.NO_SHOW)
    assert everyone == [TOKENS, *(by_status[status] for status in shown)]


def test_open_statuses_have_columns_only_where_they_occur() -> None:
    day = report(12)
    going = replace(day, visits=(*day.visits, visit(40, status=Status.CONFIRMED)), closed_at=None)
    closed, open_ = (texts(day_report_pdf(one))[1] for one in (day, going))
    for head in ("con-sultation", "Checked", "Con-firmed"):
        assert head not in closed
        assert head in open_
    assert cells(open_.splitlines(), "All doctors", "Doctor, source, status") == [13, 9, 0, 0, 1, 1, 1, 1]


def test_a_name_in_the_register_breaks_before_its_bracket() -> None:
    day = replace(report(0), visits=(visit(1, name="Lakshminarasimha Rao (Chinna Babu Naidu)"),))
    assert "\n(Chinna Babu Naidu)" in texts(day_report_pdf(day))[-1].replace("\r", "")


def test_an_age_beside_a_name_from_right_to_left_is_not_turned_about() -> None:
    assert who(visit(34, name="Mohammed Ali")) == "Mohammed Ali, 34 M"
    assert who(visit(34, name="محمد علي خان (Mohammed Ali)")) == "34 M, محمد علي خان (Mohammed Ali)"
    assert who(visit(34, name="محمد علي خان", age=None, gender="")) == "محمد علي خان"


def test_the_register_lists_every_token_once_in_order() -> None:
    day = report(TOKENS)
    rows = [line for page in pages_of(day)[2:] for line in entries(page)]
    assert [int(row.split()[0]) for row in rows] == list(range(1, TOKENS + 1))
    assert [int(row.split()[1]) for row in rows] == [
        token.number for doctor in DOCTORS for token in day.visits_of(doctor.code)
    ]
    assert rows[0].endswith("Emergency DOC001 09:00 08:30 09:00 09:00 09:05 0 Seen")
    assert "28 Jan 09:30" in rows[1]


@pytest.mark.parametrize("second", [0, 1, 3, 4, 40])
def test_signatures_stand_on_the_last_page_under_three_rows_for_every_length(second: int) -> None:
    for first in range(1, 45):
        day = report(0, visits=(*map(visit, range(first)), *(visit(place, "DOC002") for place in range(second))))
        pages, tokens = pages_of(day), first + second
        register = [page for page in pages if page[0].endswith("Register")]
        signed = [place for place, page in enumerate(pages) if any("name, signature, date" in line for line in page)]
        assert signed == [len(pages) - 1], tokens
        assert len(entries(pages[-1])) >= min(3, tokens), tokens
        assert sum(len(entries(page)) for page in register) == tokens
        for page in register[:-1]:
            assert page[-2] in entries(page), (tokens, "a group's name stands last")
        for page in register:
            rows = [line for line in page if line in entries(page) or line.startswith("DOC00")]
            assert rows[0].startswith("DOC00"), (tokens, "a page that does not begin with a doctor's name")
            assert len({row.split()[0] for row in rows}) == len(rows), (tokens, "a name repeated on a page")


def test_signatures_stay_above_the_footer() -> None:
    for tokens in (30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40):
        with closing(pypdfium2.PdfDocument(day_report_pdf(report(tokens)))) as document:
            text = document[len(document) - 1].get_textpage()
            found = text.search("name, signature, date").get_next()
            assert text.get_charbox(found[0])[1] > FOOTER + 5


def test_a_group_goes_on_under_its_name_on_the_next_page() -> None:
    second = pages_of(report(70, DOCTORS[:1]))[3]
    assert any(line.startswith("DOC001 Dr. Rajesh Kumar continued") for line in second)


def test_pages_are_counted_and_headed() -> None:
    pages = pages_of(report(TOKENS))
    for place, page in enumerate(pages, start=1):
        assert page[-1].endswith(f"Page {place} of {len(pages)}")
        assert page[-1].startswith("Made Thu 29 Jan 2026 18:42 by Asha Verma, desk 1")
        if place > 1:
            assert page[0].startswith("City Care Hospital · OPD day report · Thu 29 Jan 2026")


def test_a_day_that_goes_on_is_provisional_on_every_page() -> None:
    pages = pages_of(report(TOKENS, closed_at=None, made_at=at(11, 20)))
    assert "PROVISIONAL at 11:20: the day is not closed" in pages[0]
    assert all("· PROVISIONAL" in page[0] for page in pages[1:])
    assert not any("Day closed" in line for line in pages[0])
    assert "PROVISIONAL" not in " ".join(texts(day_report_pdf(report(TOKENS))))


def test_a_day_closed_the_next_morning_says_when() -> None:
    assert "Day closed 18:40" in pages_of(report(TOKENS))[0]
    assert "Day closed Fri 30 Jan 2026, 08:15" in pages_of(report(TOKENS, closed_at=at(8, 15) + timedelta(days=1)))[0]


def test_training_is_said_in_every_header_and_footer() -> None:
    for page in pages_of(report(TOKENS, training=True)):
        assert "TRAINING: no real patients" in page[-1]
        assert any("TRAINING: no real patients" in line for line in page[:3])
        assert "keep in the OPD office" not in page[-1]


def test_a_day_without_tokens_says_why() -> None:
    said = "\n".join(pages_of(report(0, remarks=("Mon 2 Feb is a holiday: Founders' Day.",)))[0])
    assert "Mon 2 Feb is a holiday: Founders' Day." in said


def test_a_day_without_tokens_is_one_page_with_signatures() -> None:
    pages = pages_of(report(0))
    assert len(pages) == 1
    said = "\n".join(pages[0])
    for part in ("No tokens were booked for this day.", "of no tokens", "nobody was called", "Use of places"):
        assert part in said
    assert said.count("name, signature, date") == 3
    assert "No doctor had a slot on this day." in "\n".join(pages_of(report(0, slots=()))[0])


def test_an_emergency_is_followed_by_whom_it_displaced() -> None:
    lines = pages_of(displaced_day())[1]
    place = lines.index("10:31 DOC001 31 Sarojini Menon, 30 M took the place of token 32 11:30")
    assert lines[place + 1] == "32 Rekha Pillai, 31 F Paid, moved from 10:00 to the waitlist"
    assert "Displaced and not seen: Dr. Rajesh Kumar (32)." in pages_of(displaced_day())[0]


def test_absences_are_named_and_reasons_counted() -> None:
    said = "\n".join(pages_of(report(40))[1])
    day = report(40)
    absent = [visit for visit in day.visits if visit.status is Status.NO_SHOW]
    assert f"No-show {len(absent)}" in said
    for token in absent:
        assert f"{token.number} {token.name}" in said
    cancelled = sum(visit.status is Status.CANCELLED for visit in day.visits)
    assert f"Cancelled {cancelled}: by phone {cancelled}" in said
    quiet = "\n".join(pages_of(report(3))[1])
    assert quiet.count("none on this day") == 2


def doctors(count: int) -> tuple[DoctorLine, ...]:
    return tuple(DoctorLine(code=f"D{place:02d}", name=f"Dr. Number {place:02d}") for place in range(count))


def test_more_than_twelve_doctors_go_on_on_a_page_of_their_own() -> None:
    many = doctors(25)
    pages = pages_of(report(100, many))
    assert sum(any(doctor.name in line for line in pages[0]) for doctor in many) >= 12
    assert "the 12 fullest of 25, all: page 2" in "\n".join(pages[0])
    assert [page[0].endswith("Use of places") for page in pages[:4]] == [False, True, True, False]
    shown = "\n".join(pages[1] + pages[2])
    assert all(doctor.name in shown for doctor in many)
    assert all("kept for emergencies" in "\n".join(page) for page in pages[:3])
    twelve = "\n".join(pages_of(report(100, doctors(12)))[0])
    assert "fullest" not in twelve


def colours(day: DayReport, wanted: tuple[int, int, int]) -> int:
    """How many pixels of the boxes in the chart on page 1 have a colour."""
    page = page_image(day_report_pdf(day), 0, 2).convert("RGB")
    chart = page.crop((300, 340, 800, 850))
    return sum(pixel == wanted for pixel in chart.get_flattened_data())


def one_slot(*, held: int, reserve: int = 0) -> DayReport:
    slot = SlotUse(doctor="DOC001", start=at(9), end=at(13), capacity=10, held=held, reserve=reserve)
    return report(3, DOCTORS[:1], slots=(slot,))


def test_the_chart_fills_a_box_by_what_is_held() -> None:
    accent, black, white = (13, 84, 102), (0, 0, 0), (255, 255, 255)
    half, full = (colours(one_slot(held=held), accent) for held in (5, 10))
    assert half > 1000
    assert full == pytest.approx(2 * half, rel=0.08)
    assert colours(one_slot(held=12), black) > colours(one_slot(held=10), black) + 1000
    assert colours(one_slot(held=5, reserve=3), white) < colours(one_slot(held=5), white) - 1000


def test_it_is_the_same_bytes_for_the_same_day() -> None:
    assert day_report_pdf(displaced_day()) == day_report_pdf(displaced_day())


def outline(pdf: bytes) -> list[tuple[int, str, int]]:
    """The level, the name and the page, from 0, of every bookmark."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return [(mark.level, mark.get_title(), mark.get_dest().get_index()) for mark in document.get_toc()]


def test_the_outline_leads_to_sections_and_to_doctors_in_the_register() -> None:
    pdf = day_report_pdf(crowded(300, 14))
    pages = texts(pdf)
    marks = outline(pdf)
    assert [name for level, name, _ in marks if level == 0] == [
        "Summary",
        "Use of places",
        "Emergencies, absences, totals",
        "Register",
    ]
    for level, name, page in marks:
        if level == 0 and page:
            assert pages[page].splitlines()[0].endswith(name)
            assert not pages[page - 1].splitlines()[0].endswith(name)
        elif level:
            assert f"{name} {doctors_field(name)}" in pages[page]
    assert [name.split()[0] for level, name, _ in marks if level] == [f"DOC{n:03d}" for n in range(1, 15)]


def doctors_field(name: str) -> str:
    """What stands beside a doctor's name where it is not repeated."""
    return next(doctor.specialization for doctor in many_doctors(14) if name == f"{doctor.code} {doctor.name}")


def test_the_outline_takes_any_name() -> None:
    hindi, odd = "डॉ. प्रिया शर्मा", "<b>&(\\ \ud800\x07"
    whom = (replace(DOCTORS[0], name=hindi), replace(DOCTORS[1], name=odd))
    names = [name for level, name, _ in outline(day_report_pdf(report(20, whom))) if level]
    assert names == [f"DOC001 {hindi}", "DOC002 <b>&(\\ ?"]


def test_the_document_says_what_it_is_and_in_which_language() -> None:
    pdf = day_report_pdf(report(TOKENS))
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        said = document.get_metadata_dict()
    assert said["Title"] == "OPD day report, Thu 29 Jan 2026, City Care Hospital"
    assert (said["Author"], said["Creator"]) == ("City Care Hospital", "OPD Desk")
    assert b"/Lang (en-IN)" in pdf
    assert b"/PageMode /UseOutlines" in pdf


def test_one_hears_how_far_a_long_report_is_and_may_stop_it() -> None:
    heard: list[tuple[int, int]] = []
    day_report_pdf(report(1200), lambda done, whole: heard.append((done, whole)))
    assert heard == [(0, 1202), (500, 1202), (1000, 1202)]

    def stop(done: int, _: int) -> None:
        if done:
            raise KeyError

    with pytest.raises(KeyError):
        day_report_pdf(report(1200), stop)


def test_a_long_report_holds_no_page_that_is_drawn() -> None:
    small, large = (report(tokens) for tokens in (300, 1500))
    day_report_pdf(large)  # what is kept of lines that were set is there for both
    peaks = []
    for day in (small, large):
        tracemalloc.start()
        day_report_pdf(day)
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] - peaks[0] < 1_200 * 1_000, peaks


def test_a_thousand_rows_are_all_there() -> None:
    assert "End of the register: 1,000 tokens." in texts(day_report_pdf(report(1000, doctors(12))))[-1]


NAMES = st.text(max_size=40) | st.sampled_from(["J" * 200, "क्" * 100, "\u093f" * 100, "<b>&" * 30, "", "Wj " * 60])


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(name=NAMES, other=NAMES, tokens=st.integers(0, 12), training=st.booleans())
def test_no_ink_in_the_margins_whatever_the_names(name: str, other: str, tokens: int, training: bool) -> None:
    day = report(tokens)
    named = replace(
        day,
        hospital=Hospital(name, other, other),
        made_by=name,
        doctors=tuple(replace(doctor, name=name, specialization=other, room=other) for doctor in DOCTORS),
        visits=tuple(replace(token, name=name, remarks=other, uhid=other, phone=other) for token in day.visits),
        remarks=(name,) if name else (),
        closed_at=None,
        training=training,
        signatures=(name, other),
    )
    pdf = day_report_pdf(named)
    for page in range(page_count(pdf)):
        grey = page_image(pdf, page, 1).convert("L")
        wide, high = grey.size
        for margin in ((0, 0, 32, high), (wide - 32, 0, wide, high), (0, 0, wide, 29), (0, high - 20, wide, high)):
            assert min(grey.crop(margin).get_flattened_data()) == 255


def test_hospital_and_maker_that_are_too_long_for_a_line_leave_the_rest_readable() -> None:
    long = "Government Medical College and Multi-Speciality Teaching Hospital " * 6
    day = report(5, hospital=replace(HOSPITAL, name=long), made_by="Q" * 300)
    pages = pages_of(day)
    assert "Government Medical College" in " ".join(pages[0])
    assert pages[1][0].startswith("OPD day report · Thu 29 Jan 2026")
    assert pages[0][-1].startswith("Made Thu 29 Jan 2026 18:42 Patient data")


def test_a_slot_past_midnight_is_on_the_axis() -> None:
    slot = SlotUse(doctor="DOC001", start=at(22), end=at(22) + timedelta(hours=4), capacity=8, held=8)
    first = " ".join(pages_of(report(4, DOCTORS[:1], slots=(slot,)))[0])
    assert "22:00 23:00 00:00 01:00 02:00" in first
    assert page_count(day_report_pdf(report(4, DOCTORS[:1], slots=(slot,)))) == 3


def logo(colour: str, size: tuple[int, int] = (300, 200)) -> bytes:
    out = BytesIO()
    Image.new("RGB", size, colour).save(out, "PNG")
    return out.getvalue()


def test_a_hospitals_own_logo_stands_in_the_head_in_its_colours() -> None:
    page = page_image(day_report_pdf(report(3), logo=logo("#c02040")), 0, 2).convert("RGB")
    square = page.crop((68, 62, 136, 132))
    inked = ImageChops.difference(square, Image.new("RGB", square.size, "white")).getbbox()
    assert inked is not None
    left, top, right, bottom = inked
    assert (right - left) / (bottom - top) == pytest.approx(1.5, abs=0.06)
    assert square.getpixel((square.width // 2, square.height // 2)) == (0xC0, 0x20, 0x40)


def test_a_logo_that_cannot_be_read_leaves_the_usual_mark(caplog: pytest.LogCaptureFixture) -> None:
    broken, usual = (day_report_pdf(report(3), logo=data) for data in (b"\x89PNG nothing", b""))
    assert broken == usual
    assert "no picture that can be read" in caplog.text
