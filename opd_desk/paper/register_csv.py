"""The register as CSV for a spreadsheet: RFC 4180, UTF-8 with its mark (Excel takes it for Latin otherwise), ISO dates.

No cell begins a formula: what was typed at a counter must not run in an office.
"""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from opd_desk.domain.model import AgeUnit
from opd_desk.paper import words
from opd_desk.paper.words import PRACTICE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import IO

    from opd_desk.services.span import RegisterRow

COLUMNS = (
    "Date",
    "Doctor",
    "Doctor's name",
    "Token",
    "UHID",
    "Name",
    "Age",
    "Age in",
    "Sex",
    "Phone",
    "Source",
    "Slot",
    "Booked",
    "Arrived",
    "Called",
    "Done",
    "Wait min",
    "Status",
    "Reason",
    "Remarks",
)
ENCODING = "utf-8-sig"
AGE_UNITS = {AgeUnit.YEARS.value: "years", AgeUnit.MONTHS.value: "months", AgeUnit.DAYS.value: "days"}
SOURCES = {source.value: word for source, word in words.SOURCES.items()}
STATUSES = {status.value: word for status, word in words.STATUSES.items()}
_DAY, _MINUTE = 10, 16  # letters of an ISO time
_FORMULA = frozenset("=+-@\t\r\n＝＋－＠")


def defused(text: str) -> str:
    """Return a cell's text so that no spreadsheet takes it for a formula: behind an apostrophe if it begins like one.

    The wide signs count, too: Excel reads them in some languages.
    """
    return f"'{text}" if text.lstrip(" ")[:1] in _FORMULA and text.strip(" ") else text


def write_csv(
    file: IO[str], rows: Iterable[RegisterRow], doctors: Mapping[str, str], *, training: bool = False
) -> None:
    """Write heads and rows to a text file opened with `newline=""`; `doctors`: names by code.

    In `training` every row's remarks say so: the heads stay what programs know, and a row copied elsewhere keeps it.
    """
    names = {code: defused(name) for code, name in doctors.items()}
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    cells = (_cells(row, names) for row in rows)
    writer.writerows(((*own[:-1], _in_training(own[-1])) for own in cells) if training else cells)


def _in_training(remarks: object) -> str:
    return f"{PRACTICE}; {remarks}" if remarks else PRACTICE


def _cells(row: RegisterRow, names: Mapping[str, str]) -> tuple[object, ...]:
    return (
        row.slot[:_DAY],
        row.doctor,
        names[row.doctor],
        row.number,
        row.uhid and defused(row.uhid),
        defused(row.name),
        row.age,
        "" if row.age is None else AGE_UNITS[row.age_unit],
        defused(row.gender),
        row.phone,
        SOURCES[row.source],
        row.slot[:_MINUTE],
        row.booked[:_MINUTE],
        row.arrived and row.arrived[:_MINUTE],
        row.called and row.called[:_MINUTE],
        row.done and row.done[:_MINUTE],
        None if row.waited is None else round(row.waited / 60, 1),
        STATUSES[row.status],
        row.reason and defused(row.reason),
        row.remarks and defused(row.remarks),
    )
