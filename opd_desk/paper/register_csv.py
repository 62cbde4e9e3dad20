"""The register as CSV for a spreadsheet: RFC 4180, UTF-8 with its mark (Excel takes it for Latin otherwise), ISO dates.

No cell begins a formula: what was typed at a counter must not run in an office.
"""

from __future__ import annotations

import csv
from codecs import BOM_UTF8
from io import TextIOWrapper
from typing import TYPE_CHECKING

from opd_desk.domain.model import AgeUnit
from opd_desk.paper import words
from opd_desk.paper.words import PRACTICE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
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
AGE_UNITS = {AgeUnit.YEARS.value: "years", AgeUnit.MONTHS.value: "months", AgeUnit.DAYS.value: "days"}
SOURCES = {source.value: word for source, word in words.SOURCES.items()}
STATUSES = {status.value: word for status, word in words.STATUSES.items()}
_DAY, _MINUTE = 10, 16  # letters of an ISO time
_FORMULA = frozenset("=+-@\t\r\n＝＋－＠")
_NOT_AT_ONCE = _FORMULA | {" "}


def defused(text: str) -> str:
    """Return a cell's text so that no spreadsheet takes it for a formula: behind an apostrophe if it begins like one.

    The wide signs count, too: Excel reads them in some languages.
    """
    if text[:1] not in _NOT_AT_ONCE:  # nearly all, and a year has a million of them
        return text
    return f"'{text}" if text.lstrip(" ")[:1] in _FORMULA else text


def write_csv(
    file: IO[bytes], rows: Iterable[RegisterRow], doctors: Mapping[str, str], *, training: bool = False
) -> None:
    """Write heads and rows; `doctors`: names by code.

    In `training` every row's remarks say so: the heads stay what programs know, and a row copied elsewhere keeps it.
    """
    file.write(BOM_UTF8)
    text = TextIOWrapper(file, encoding="utf-8", newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    cells = _cells(rows, {code: defused(name) for code, name in doctors.items()})
    writer.writerows(((*own[:-1], _in_training(own[-1])) for own in cells) if training else cells)
    text.detach()


def _in_training(remarks: object) -> str:
    return f"{PRACTICE}; {remarks}" if remarks else PRACTICE


def _cells(rows: Iterable[RegisterRow], names: Mapping[str, str]) -> Iterator[tuple[object, ...]]:
    for row in rows:
        _, doctor, number, uhid, name, age, unit, gender, phone, source = row[:10]
        slot, booked, arrived, called, done, status, reason, waited, remarks = row[10:]
        yield (
            slot[:_DAY],
            doctor,
            names[doctor],
            number,
            uhid and defused(uhid),
            defused(name),
            age,
            "" if age is None else AGE_UNITS[unit],
            defused(gender),
            phone,
            SOURCES[source],
            slot[:_MINUTE],
            booked[:_MINUTE],
            arrived and arrived[:_MINUTE],
            called and called[:_MINUTE],
            done and done[:_MINUTE],
            None if waited is None else round(waited / 60, 1),
            STATUSES[status],
            reason and defused(reason),
            remarks and defused(remarks),
        )
