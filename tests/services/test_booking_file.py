"""A file of online bookings: what is read, what is refused, and under which line."""

from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opd_desk.domain.model import AgeUnit, Patient, Source
from opd_desk.services.booking_file import BadRow, FileRefused, Row, parse_bookings, read_bookings

HEADER = "booking_id,date,doctor,slot,source,name,phone,age,gender,requested_at"
LINE = "W1,2026-01-29,DOC001,09:00,online,Sita Devi,9876543210,45,F,2026-01-28 18:00"
ROW = Row(
    2,
    "W1",
    date(2026, 1, 29),
    "DOC001",
    datetime(2026, 1, 29, 9),
    Source.ONLINE,
    Patient("Sita Devi", "9876543210", 45, AgeUnit.YEARS, "F"),
    datetime(2026, 1, 28, 18),
)


def only(*lines: str) -> Row | BadRow:
    found = parse_bookings("\n".join(lines), "file.csv")
    assert len(found) == 1
    return found[0]


def with_(column: str, value: str) -> Row | BadRow:
    """Read the row with one field replaced."""
    cells = dict(zip(HEADER.split(","), LINE.split(","), strict=True)) | {column: value}
    return only(HEADER, ",".join(cells.values()))


def test_a_plain_row() -> None:
    assert only(HEADER, LINE) == ROW


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_with_and_without_byte_order_mark(tmp_path: Path, mark: bytes, newline: str) -> None:
    path = tmp_path / "file.csv"
    path.write_bytes(mark + newline.join((HEADER, LINE, "")).encode())
    assert read_bookings(path) == [ROW]


@given(st.permutations(range(10)))
def test_columns_stand_in_any_order(order: list[int]) -> None:
    lines = [",".join(line.split(",")[place] for place in order) for line in (HEADER, LINE)]
    assert only(*lines) == ROW


@pytest.mark.parametrize("title", ["Booking_ID", "booking id", "BOOKING-ID", " bookingId ", "Booking - _ Id"])
def test_titles_are_compared_loosely(title: str) -> None:
    header = HEADER.replace("booking_id", title).replace("requested_at", "Requested At")
    assert only(header, LINE) == ROW


@pytest.mark.parametrize("between", [";", "\t"])
def test_other_separators(between: str) -> None:
    assert only(HEADER.replace(",", between), LINE.replace(",", between)) == ROW


def test_foreign_columns_are_passed_over() -> None:
    assert only(f"remarks,{HEADER},fee,fee", f"x,{LINE},100,200") == ROW


def test_what_may_be_left_out() -> None:
    row = only("booking_id,date,doctor,name", "W1,2026-01-29,DOC001,Sita Devi")
    assert isinstance(row, Row)
    assert (row.slot, row.source, row.patient, row.requested_at) == (None, Source.ONLINE, Patient("Sita Devi"), None)
    empty = only(HEADER, "W1,2026-01-29,DOC001,,,Sita Devi,,,,")
    assert empty == row


@pytest.mark.parametrize(
    ("column", "value", "word"),
    [
        ("booking_id", "", "booking_id"),
        ("date", " ", "date"),
        ("doctor", "", "doctor"),
        ("name", "\u00a0", "name"),
        ("date", "29/01/2026", "29/01/2026"),
        ("date", "2026-02-30", "2026-02-30"),
        ("slot", "25:00", "25:00"),
        ("slot", "morning", "morning"),
        ("source", "by post", "by post"),
        ("age", "old", "old"),
        ("age", "-1", "-1"),
        ("age", "45.5", "45.5"),
        ("requested_at", "yesterday", "yesterday"),
    ],
)
def test_a_bad_field_is_named(column: str, value: str, word: str) -> None:
    bad = with_(column, value)
    assert isinstance(bad, BadRow)
    assert bad.line == 2
    assert bad.booking_id == ("" if column == "booking_id" else "W1")
    assert word in bad.why
    assert bad.why.endswith(".")


@pytest.mark.parametrize(("cells", "count"), [("W1,2026-01-29,DOC001", 3), (f"{LINE},more", 11)])
def test_a_wrong_number_of_fields(cells: str, count: int) -> None:
    assert only(HEADER, cells) == BadRow(2, "W1", f"It has {count} fields where the first line names 10.")


@pytest.mark.parametrize(
    ("written", "age", "unit"),
    [("45", 45, "y"), ("45 Years", 45, "y"), ("7m", 7, "m"), ("7 months", 7, "m"), ("20d", 20, "d"), ("200", 200, "y")],
)
def test_ages(written: str, age: int, unit: str) -> None:
    row = with_("age", written)
    assert isinstance(row, Row)
    assert (row.patient.age, row.patient.age_unit) == (age, AgeUnit(unit))


@pytest.mark.parametrize(
    ("written", "source"), [("Walk-in", "walk_in"), ("FOLLOW UP", "follow_up"), ("Paid", "paid"), ("", "online")]
)
def test_sources(written: str, source: str) -> None:
    row = with_("source", written)
    assert isinstance(row, Row)
    assert row.source is Source(source)


@pytest.mark.parametrize(("written", "gender"), [("male", "M"), ("f", "F"), ("Other", "O"), ("third", "third")])
def test_genders(written: str, gender: str) -> None:
    row = with_("gender", written)
    assert isinstance(row, Row)
    assert row.patient.gender == gender


@pytest.mark.parametrize("written", ["9:00", "09:00", "09:00:00", " 09:00 ", "09.00", "9.00", "0900"])
def test_slots(written: str) -> None:
    assert with_("slot", written) == ROW


@pytest.mark.parametrize("written", ["09.3", "9", "09:00:30", "09:00:00.5", "24:00"])
def test_what_is_no_time_of_a_slot(written: str) -> None:
    row = with_("slot", written)
    assert isinstance(row, BadRow)
    assert row.why == f"slot '{written}' is no time; write 09:00."


def test_when_it_was_asked_for_may_have_a_point_for_a_colon() -> None:
    row = with_("requested_at", "2026-01-28 18.45")
    assert isinstance(row, Row)
    assert row.requested_at == datetime(2026, 1, 28, 18, 45)


def test_lines_are_those_of_the_file() -> None:
    quoted = LINE.replace("Sita Devi", '"Sita\nDevi, ""Rani"""')
    found = parse_bookings("\n".join((HEADER, LINE, "", quoted, " , ,", LINE, "short")), "file.csv")
    assert [(each.line, each.booking_id) for each in found] == [(2, "W1"), (4, "W1"), (7, "W1"), (8, "short")]
    second = found[1]
    assert isinstance(second, Row)
    assert second.patient.name == 'Sita\nDevi, "Rani"'


@pytest.mark.parametrize("name", ['"Sita" Devi', '"Sita Devi', '"Sita "Rani" Devi"'])
def test_quotes_that_do_not_match_cost_one_row(name: str) -> None:
    broken = LINE.replace("Sita Devi", name)
    last = LINE.replace("Sita Devi", '"Devi, Sita"')
    found = parse_bookings("\n".join((HEADER, LINE, broken, LINE, broken, last)), "file.csv")
    assert [each.line for each in found] == [2, 3, 4, 5, 6]
    assert [each.line for each in found if isinstance(each, BadRow)] == [3, 5]


def test_no_rows_at_all() -> None:
    assert parse_bookings(HEADER, "file.csv") == []
    assert parse_bookings(f"{HEADER}\n\n,,,\n", "file.csv") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "no first line"),
        (LINE, "has no column booking_id"),
        ("booking_id,doctor,name", "has no column date"),
        (f"{HEADER},Name", "has two columns name"),
        ('"booking_id', "no first line"),
    ],
)
def test_files_that_are_no_bookings(text: str, words: str) -> None:
    with pytest.raises(FileRefused, match=words):
        parse_bookings(text, "file.csv")


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    latin = tmp_path / "latin.csv"
    latin.write_bytes(f"{HEADER}\n{LINE}".replace("Sita", "Sïta").encode("latin-1"))
    for path, words in ((tmp_path / "none.csv", "cannot be read"), (tmp_path, "cannot be read"), (latin, "UTF-8")):
        with pytest.raises(FileRefused, match=words) as caught:
            read_bookings(path)
        assert str(path) in str(caught.value)


@given(st.text(st.one_of(st.sampled_from('",\n\r W1'), st.characters(codec="utf-8")), max_size=200))
def test_any_text_under_the_header_gives_rows_or_reasons(text: str) -> None:
    for found in parse_bookings(f"{HEADER}\n{text}", "file.csv"):
        assert found.line >= 2
        assert isinstance(found, Row) or found.why


@given(st.text(st.characters(codec="utf-8"), max_size=200))
def test_any_text_at_all_is_read_or_refused_in_a_sentence(text: str) -> None:
    said = ""
    try:
        parse_bookings(text, "file.csv")
    except FileRefused as refused:
        said = str(refused)
    assert not said or said.startswith("file.csv: ")
