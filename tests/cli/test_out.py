"""Registers and reports of spans from the command line."""

import csv
import io
from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook

if TYPE_CHECKING:
    from tests.cli.conftest import Program

SPAN = ("2026-01-01", "2026-01-31")


def table(path):
    return list(csv.reader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))


def test_a_register_as_csv_is_for_excel(desk: "Program") -> None:
    out = desk.folder / "register.csv"
    run = desk.on("register", *SPAN, "--out", out)
    assert "4 tokens" in run.out
    raw = out.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    assert raw.count(b"\r\n") == raw.count(b"\n") == 5
    heads, *rows = table(out)
    assert [row[heads.index("Name")] for row in rows] == ["Sita Devi", "Ram Devi", "Anil Verma", "सीता देवी"]
    assert {row[0] for row in rows} == {"2026-01-29"}
    assert rows[3][heads.index("Age") : heads.index("Sex")] == ["7", "months"]
    assert rows[0][heads.index("Booked")] == "2026-01-27 10:00"
    assert rows[2][heads.index("Status")] == "Waitlisted"


@pytest.mark.parametrize("name", ["=cmd|' /C calc'!A0", "+1", "-2+3", "@SUM(A1)", "＝1+1", " =1"])
@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_no_cell_is_a_formula(desk: "Program", name: str, ending: str) -> None:
    header = "booking_id,date,doctor,slot,source,name,phone,age,gender,requested_at"
    row = f'X1,2026-01-28,DOC001,09:00,online,"{name}",,,,2026-01-27 10:00'
    desk.on("import", desk.write("more.csv", f"{header}\n{row}\n"), "--past")
    out = desk.folder / f"register.{ending}"
    desk.on("register", "2026-01-28", "2026-01-28", "--out", out)
    if ending == "csv":
        heads, row = table(out)
        assert row[heads.index("Name")] == f"'{name.strip()}"
    else:
        cell = load_workbook(out)["Register"]["F2"]
        assert (cell.data_type, cell.value) == ("s", name.strip())


def test_a_workbook_has_real_times_and_figures(desk: "Program") -> None:
    out = desk.folder / "register.xlsx"
    desk.on("register", *SPAN, "--out", out)
    book = load_workbook(out)
    sheet = book["Register"]
    assert book.sheetnames == ["Register", "Summary"]
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:T5"
    assert sheet["A2"].is_date
    assert sheet["L2"].value.isoformat() == "2026-01-29T09:00:00"
    assert sheet["J2"].value == "9876543210"
    summary = [row[:2] for row in book["Summary"].iter_rows(values_only=True)]
    assert [count for name, count in summary if name in ("Total", "All doctors")][:3] == [4, 4, 4]


@pytest.mark.parametrize("args", [("register", *SPAN), ("report", *SPAN), ("report", "2026-01-29")])
def test_paper_of_a_span(desk: "Program", args: tuple[str, ...]) -> None:
    out = desk.folder / "out.pdf"
    desk.on(*args, "--out", out)
    assert out.read_bytes().startswith(b"%PDF")
    assert [path.name for path in desk.folder.glob(".*.part")] == []


def test_an_empty_span_is_written_too(desk: "Program") -> None:
    for name in ("a.csv", "a.xlsx", "a.pdf"):
        assert "0 tokens" in desk.on("register", "2020-01-01", "2020-12-31", "--out", desk.folder / name).out
    assert "0 tokens" in desk.on("report", "2020-01-01", "2020-12-31", "--out", desk.folder / "b.pdf").out
    assert len(table(desk.folder / "a.csv")) == 1


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("register", *SPAN, "--out", "a.txt"), "must end in .pdf, .csv or .xlsx"),
        (("report", *SPAN, "--out", "a.csv"), "must end in .pdf"),
        (("register", *reversed(SPAN), "--out", "a.csv"), "the first date comes first"),
        (("register", *SPAN, "--out", "nowhere/a.csv"), "choose another file"),
        (("register", "2026-01-32", "2026-02-01", "--out", "a.csv"), "is no date"),
    ],
)
def test_wrong_use_is_said_and_leaves_no_file(desk: "Program", args: tuple[str, ...], said: str) -> None:
    before = sorted(path.name for path in desk.folder.iterdir())
    assert said in desk.on(*args, code=2).err
    after = [path.name for path in desk.folder.iterdir() if not path.name.startswith("desk.db-")]
    assert sorted(after) == before


def test_what_stood_there_stays_when_it_cannot_be_replaced(desk: "Program") -> None:
    out = desk.folder / "register.csv"
    (out / "inside").mkdir(parents=True)
    assert "cannot be written" in desk.on("register", *SPAN, "--out", out, code=2).err
    assert (out / "inside").is_dir()
    assert list(desk.folder.glob(".*.part")) == []
