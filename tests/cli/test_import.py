"""Bookings from a file on the command line: a line for each row, and files that are none."""

from datetime import date, timedelta
from typing import Any

import pytest

from tests.cli.conftest import HEADER, Program

DAY = "2026-01-29"
FIRST = "DOC001-20260129-0001"


def test_import_for_people_and_machines(desk: Program) -> None:
    day = date.today() + timedelta(days=7)
    rows = [
        f"X1,{day},DOC001,09:00,online,A,,,,",
        f"X2,{day},DOC001,09:00,online,B,,,,2026-01-01 09:00",
        f"X3,{day},DOC001,09:00,online,C,,200,,",
        f"X4,{day},DOC009,09:00,online,D,,,,",
        f"X5,{DAY},DOC001,11:00,online,E,,,,2026-01-01 09:00",
        "X6,nonsense",
        "W1,2026-01-29,DOC001,09:00,online,Sita Devi,9876543210,45,F,2026-01-27 10:00",
    ]
    file = desk.write("more.csv", "\n".join((HEADER, *rows)))
    taken = desk.on("import", file, "--json").lines
    assert [list(row) for row in taken] == [["row", "booking_id", "outcome", "reference"]] * 7
    by_row: dict[int, dict[str, Any]] = {row["row"]: row for row in taken}
    stamp = f"{day:%Y%m%d}"
    assert by_row[2] == {
        "row": 2,
        "booking_id": "X1",
        "outcome": "confirmed",
        "reference": f"DOC001-{stamp}-0002",
    }
    assert (by_row[3]["outcome"], by_row[3]["reference"]) == ("confirmed", f"DOC001-{stamp}-0001")
    assert [by_row[n]["outcome"] for n in range(4, 9)] == [
        "refused:invalid",
        "refused:unknown",
        "refused:invalid",
        "refused:invalid",
        "skipped",
    ]
    assert [by_row[n]["reference"] for n in range(4, 9)] == [None, None, None, None, FIRST]
    before = desk.dump()
    said = desk.on("import", file).out.splitlines()
    assert desk.dump() == before
    assert said[-1] == f"{file}: 7 rows: 3 refused:invalid, 1 refused:unknown, 3 skipped."
    assert "row 4 (X3): refused:invalid: An age of 200 cannot be: it is 0 to 130." in said
    assert len(said) == 5
    past = desk.on("import", file, "--past", "--json").lines
    assert {"row": 6, "booking_id": "X5", "outcome": "confirmed", "reference": "DOC001-20260129-0004"} in past


@pytest.mark.parametrize(
    "content", [b"", b"a,b\n1,2\n", b"\xff\xfe\x00", f"{HEADER}\nW1,Sïta".encode("latin-1")], ids=range(4)
)
def test_files_that_are_no_bookings(desk: Program, content: bytes) -> None:
    path = desk.folder / "file.csv"
    path.write_bytes(content)
    assert str(path) in desk.on("import", path, code=2).err


def test_a_folder_no_file_and_no_rows(desk: Program) -> None:
    desk.on("import", desk.folder, code=2)
    desk.on("import", "none.csv", code=2)
    assert desk.on("import", desk.write("file.csv", HEADER), "--json").out == ""
    assert desk.on("import", desk.write("file.csv", HEADER)).out.endswith(": 0 rows: nothing to do.\n")
