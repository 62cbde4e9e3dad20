"""What is stored of print jobs is known again: every sentence that a printer's trouble can be made of."""

from __future__ import annotations

import pytest

from opd_desk.domain.said import Said, told
from opd_desk.services.print_forms import JOBS, REASONS
from tests.translations.templates import PACKAGE, messages

ROOMS = ("paper", "window")
SAID_BY = ("paper/thermal.py", "paper/cups.py", "ui/printer.py")
FILLED = {"printer": "Roll 80", "place": "/dev/usb/lp0", "name": "'escpos:x'", "examples": "escpos:file:/dev/usb/lp0"}
FILLED |= {"why": "it has no paper: put in a roll", "dots": "832", "head": "576", "command": "pip install x"}


def marked(template: str, about: str, many: int) -> str:
    return f"<{template}>" if " " in template else template


def test_every_trouble_of_a_printer_with_values_in_it_is_known_again() -> None:
    files = {f"{PACKAGE.name}/{file}" for file in SAID_BY}
    found = [each for room in ROOMS for each in messages()[room] if each.file in files and "{" in each.source]
    assert len(found) > 10
    for message in found:
        if message.source == "the {printer}":  # a name, not a trouble
            continue
        stored = message.source.format_map(FILLED)
        kept = REASONS.kept(stored)
        assert isinstance(kept, Said)
        assert (str(kept), kept.template) == (stored, message.source)


def test_a_reason_is_said_anew_with_all_that_is_in_it() -> None:
    stored = "The thermal printer at /dev/lp0 does not print: it has no paper: put in a roll, then print again."
    kept = REASONS.kept(stored)
    assert told(kept, lambda template, about, many: template) == stored
    assert told(kept, marked) == (
        "<The <thermal printer at /dev/lp0> does not print: <it has no paper: put in a roll>, then print again.>"
    )


@pytest.mark.parametrize(
    ("title", "template"),
    [
        ("Slip DOC001-20260129-0007", "Slip {reference}"),
        ("Slip of 7, reprint 1", "Slip of {number}, reprint {copy}"),
        ("OPD day report 2026-01-29", "OPD day report {date}"),
        ("Number sheet 2026-01-29", "Number sheet {date}"),
        ("OPD report 2026-01-01 to 2026-01-31", "OPD report {first} to {last}"),
        ("12 slips", "{n} slips"),
    ],
)
def test_what_a_printer_calls_a_job_is_known_again(title: str, template: str) -> None:
    kept = JOBS.kept(title)
    assert isinstance(kept, Said)
    assert (str(kept), kept.template) == (title, template)
