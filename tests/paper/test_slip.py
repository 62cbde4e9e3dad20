"""The slip as it is printed: looked at dot by dot, and its code read back."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from opd_desk.domain.model import Source
from opd_desk.paper.pixels import page_sizes, slip_dots
from opd_desk.paper.slip import slip_pdf, slips_pdf
from tests.paper.samples import EMERGENCY, LONG, MOVED, SLIPS, WAITLISTED, WALK_IN, at, texts

if TYPE_CHECKING:
    from PIL.Image import Image

    from opd_desk.services.sheets import Slip

EDGE, MODULE = 16, 7
"""Dots: the margin of 2 mm, and a module of the code."""

every_slip = pytest.mark.parametrize("slip", SLIPS.values(), ids=list(SLIPS))


def words(slip: Slip) -> str:
    """All that a slip says, on one line."""
    return " ".join(texts(slip_pdf(slip))[0].split())


def black(dots: Image, box: tuple[int, int, int, int]) -> int:
    return dots.crop(box).convert("L").histogram()[0]


def test_a_slip_for_a_date_ahead_says_the_date_loudly_and_todays_does_not() -> None:
    ahead = SLIPS["ahead"]
    assert "Come on Thu 5 Feb 2026 Please be here by 11:35" in words(ahead)
    assert "Come on" not in words(WALK_IN)


@every_slip
def test_the_same_slip_is_the_same_bytes(slip: Slip) -> None:
    assert slip_pdf(slip) == slip_pdf(slip)


def test_a_batch_is_one_document_each_slip_on_a_page_of_its_own_height() -> None:
    slips = list(SLIPS.values())
    pdf = slips_pdf(slips)
    assert page_sizes(pdf) == [page_sizes(slip_pdf(slip))[0] for slip in slips]
    assert [" ".join(text.split()) for text in texts(pdf)] == [words(slip) for slip in slips]


def test_a_batch_of_one_is_the_slip() -> None:
    assert slips_pdf([MOVED]) == slip_pdf(MOVED)


def test_a_confirmed_slip_says_all_a_patient_needs() -> None:
    said = words(WALK_IN)
    for part in (
        "City Care Hospital",
        "14 Station Road, Nashik · 0253 223 1100",
        "TOKEN 44",
        "EXPECTED ABOUT 11:45",
        "ROOM 12",
        "Please be here by 11:35 10 minutes before your time",
        "Dr. Rajesh Kumar Cardiology",
        "Thu 29 Jan 2026 slot 11:00–12:00",
        "Suresh Reddy",
        "63 y · Male",
        "UHID 26-004319",
        "Walk-in",
        "DOC001-20260129-0044 Booked 29 Jan 11:08 by Asha Verma, desk 1",
        "Times can change. Watch the screen.",
    ):
        assert part in said
    for part in ("DUPLICATE", "TRAINING", "WAITLIST", "MOVED", "EMERGENCY", "Printed"):
        assert part not in said


def test_a_number_is_twenty_millimetres_high() -> None:
    dots = slip_dots(slip_pdf(WALK_IN)).convert("L")
    column = [
        y for y in range(100, 400) if black(dots, (20, y, 300, y + 1)) > 8 and black(dots, (300, y, 330, y + 1)) == 0
    ]
    assert column[-1] - column[0] >= 150


def test_a_waitlisted_slip_has_no_expected_time() -> None:
    said = words(WAITLISTED)
    assert "WAITLIST · no place yet" in said
    assert "ON WAITLIST 3rd" in said
    assert "EXPECTED" not in said
    assert "be here by" not in said
    assert "Please wait" not in said
    assert set(re.findall(r"\d\d:\d\d", said)) == {"11:00", "12:00", "11:08"}


def test_a_moved_slip_says_from_when_to_when() -> None:
    said = words(MOVED)
    assert "MOVED TOKEN 44 NEW TIME ABOUT 11:45" in said
    assert "Moved from 10:00 to 11:00: an emergency took your place." in said
    assert "Please be here by 11:35" in said
    assert "Printed 29 Jan 11:20" in said
    assert "DUPLICATE" not in said
    assert "MOVED · new number" in words(SLIPS["new number"])


def test_an_emergency_is_told_where_to_go_and_not_when_to_come() -> None:
    said = words(EMERGENCY)
    assert "EMERGENCY" in said
    assert "Go to room 12 now, show this slip." in said
    assert "Please" not in said


def test_a_reprint_counts() -> None:
    assert "DUPLICATE reprint 2" in words(SLIPS["duplicate"])
    assert "Printed 29 Jan 11:20" in words(SLIPS["duplicate"])
    assert "DUPLICATE reprint 7" in words(replace(WALK_IN, copy=7))


def test_a_training_slip_says_so_first_and_last_and_in_its_code() -> None:
    said = words(replace(WALK_IN, training=True))
    assert said.startswith("TRAINING · not a real token")
    assert said.endswith("TRAINING · not a real token")
    assert "T-DOC001-20260129-0044" in said


def test_a_training_number_is_hollow() -> None:
    real, training = (slip_dots(slip_pdf(slip)) for slip in (WALK_IN, replace(WALK_IN, training=True)))
    number = (16, 140, 300, 340)
    assert black(training, (16, 200, 300, 380)) < 0.5 * black(real, number)


def test_the_time_to_be_here_is_left_out_once_it_has_passed() -> None:
    late = replace(WALK_IN, printed_at=WALK_IN.printed_at + timedelta(minutes=30))
    assert "be here by" not in words(late)
    assert "Please wait near room 12" in words(late)
    assert "Please wait near room 12" in words(replace(MOVED, printed_at=at(11, 40)))
    assert "Please wait in the hall" in words(replace(late, room=""))


def test_without_an_estimate_the_slot_is_named() -> None:
    assert "SLOT FROM 11:00" in words(replace(WALK_IN, expected=None))


def test_an_online_booking_says_when_it_was_made() -> None:
    online = replace(WALK_IN, source=Source.ONLINE, booked_by="", booked_at=WALK_IN.booked_at - timedelta(days=30))
    assert "Booked online 30 Dec 2025 11:08 Printed 29 Jan 11:08" in words(online)


def test_a_long_room_is_a_line_of_its_own() -> None:
    assert "Room B-214, OPD Block 2" in words(LONG)
    assert "ROOM" not in words(LONG)


@pytest.mark.parametrize("number", [7, 44, 128, 9999, 12345])
def test_a_number_of_any_length_stays_left_of_the_time(number: int) -> None:
    dots = slip_dots(slip_pdf(replace(WALK_IN, number=number)))
    upright = next(x for x in range(320, 360) if black(dots, (x, 130, x + 1, 300)) == 170)
    assert black(dots, (upright - 2, 130, upright, 300)) == 0
    assert str(number) in words(replace(WALK_IN, number=number))


def test_importing_paper_loads_no_pdf_library() -> None:
    code = "import sys, opd_desk.paper, opd_desk.services.sheets; sys.exit('reportlab' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=60).returncode == 0


def test_nothing_of_a_long_name_is_cut_off() -> None:
    name = " ".join(f"Subrahmanyeswara{place}" for place in range(30))
    said = words(replace(WALK_IN, patient=name)).replace(" ", "")
    assert name.replace(" ", "") in said
