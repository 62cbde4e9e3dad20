"""The number sheet: every number once, rows a hand can write in, nothing off the page, whatever the names are."""

from __future__ import annotations

from datetime import date, datetime

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from opd_desk.domain.model import AgeUnit, Source
from opd_desk.domain.roster import Hospital
from opd_desk.paper.document import MM
from opd_desk.paper.number_sheet import ROW, number_sheet_pdf
from opd_desk.paper.page import BOTTOM, LEFT, PRIVATE, RIGHT, TOP
from opd_desk.paper.pixels import page_image, page_sizes
from opd_desk.paper.words import PRACTICE
from opd_desk.services.number_sheets import BookedRow, DoctorSheet, NumberSheet, Part, SheetGroup

DAY = date(2026, 1, 30)


def booked(number: int, name: str = "Sita Devi", phone: str = "9876543210") -> BookedRow:
    return BookedRow(number, name, phone, 45, AgeUnit.YEARS, "F", Source.ONLINE)


def sheet_of(*doctors: DoctorSheet, name: str = "City Care Hospital", training: bool = False) -> NumberSheet:
    return NumberSheet(Hospital(name), DAY, datetime(2026, 1, 29, 18), "Asha", doctors, training)


def doctor(
    rows: tuple[BookedRow, ...] = (), slots: int = 2, blank: int = 10, name: str = "Dr. Rajesh Kumar"
) -> DoctorSheet:
    groups, following = [], len(rows) + 1
    for slot in range(slots):
        numbers = tuple(range(following, following + blank))
        following += blank
        mine = rows if slot == 0 else ()
        groups.append(SheetGroup(Part.SLOT, f"{8 + slot:02}:00–{9 + slot:02}:00", "places", "08:00", mine, numbers))
    groups.append(SheetGroup(Part.EMERGENCY, "Emergencies", "kept", "", (), (following, following + 1)))
    return DoctorSheet("DOC001", name, "Cardiology", "12", "booked", tuple(groups))


def texts(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    return [document[n].get_textpage().get_text_bounded() for n in range(len(document))]


def ink(pdf: bytes, page: int) -> tuple[float, float, float, float]:
    """Return where the ink of a page begins and ends: left, top, right, bottom, in mm."""
    image = page_image(pdf, page, 2).convert("L").point(lambda light: 255 if light < 250 else 0)
    box = image.getbbox()
    assert box is not None
    return tuple(edge / 2 / MM for edge in box)  # type: ignore[return-value]


def test_every_number_stands_in_its_row_and_on_its_strip() -> None:
    pages = texts(number_sheet_pdf(sheet_of(doctor((booked(1), booked(2)), slots=3, blank=12))))
    words = " ".join(pages).split()
    assert [words.count(str(number)) for number in range(31, 39)] == [2] * 8
    assert "Emergencies" in words
    assert all(PRIVATE in page and f"Page {n} of {len(pages)}" in page for n, page in enumerate(pages, start=1))
    assert all("Number sheet · Fri 30 Jan 2026" in page and "Dr. Rajesh Kumar" in page for page in pages)


def test_rows_are_high_enough_for_a_hand() -> None:
    assert ROW >= 8


def test_each_doctor_begins_a_page_and_has_a_bookmark() -> None:
    pdf = number_sheet_pdf(sheet_of(doctor(), doctor(name="डॉ. ज्योत्स्ना त्रिवेदी"), doctor(name="Dr. Iyer")))
    document = pypdfium2.PdfDocument(pdf)
    marks = [(mark.get_title(), mark.get_dest().get_index()) for mark in document.get_toc()]
    assert [title for title, _ in marks] == ["Dr. Rajesh Kumar", "डॉ. ज्योत्स्ना त्रिवेदी", "Dr. Iyer"]
    assert [page for _, page in marks] == [0, 2, 4]
    assert document.get_metadata_value("Title") == "Number sheet, Fri 30 Jan 2026, City Care Hospital"


def test_a_slot_that_goes_on_is_named_again_and_never_stands_last() -> None:
    for blank in range(12, 20):
        pages = texts(number_sheet_pdf(sheet_of(doctor(slots=3, blank=blank))))
        for page in pages[1:]:
            rows = page[page.index("tear off") :].split("\n")[1]
            assert "continued" in rows or "places" in rows or "kept" in rows


def test_training_says_so_on_every_page() -> None:
    pages = texts(number_sheet_pdf(sheet_of(doctor(), training=True)))
    assert all(page.count(PRACTICE) == 2 and PRIVATE not in page for page in pages)


def test_a_name_of_five_hundred_letters_is_written_out() -> None:
    name = "Venkatanarasimharajuvaripeta " * 17
    pages = texts(number_sheet_pdf(sheet_of(doctor((booked(1, name),)))))
    assert "".join(pages).replace("\r\n", " ").count("Venkata") == 17


@pytest.mark.parametrize("long", ["Hospital of " * 30, "सरकारी अस्पताल " * 20])
def test_nothing_stands_in_a_margin(long: str) -> None:
    made = sheet_of(doctor((booked(1, long), booked(12_345, "J" * 90, "1" * 15)), slots=4, name=long), name=long)
    pdf = number_sheet_pdf(made)
    for page in range(len(page_sizes(pdf))):
        left, top, right, bottom = ink(pdf, page)
        assert left >= LEFT - 0.4
        assert top >= TOP - 0.4
        assert right <= 297 - RIGHT + 0.4
        assert bottom <= 210 - BOTTOM + 8


@given(name=st.text(max_size=120) | st.sampled_from(["<b>x</b> & <", "\u202eabc", "😀" * 40, "\x00\x1b[0m"]))
@settings(max_examples=25, deadline=None)
def test_no_name_breaks_a_page(name: str) -> None:
    pdf = number_sheet_pdf(sheet_of(doctor((booked(1, name),), name=name), name=name))
    assert len(page_sizes(pdf)) >= 2
