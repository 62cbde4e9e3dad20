"""What a hospital sets about its slips: fields, logo, validity, foot; and how that is read from the settings."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from opd_desk.paper.design import STANDARD, Field, Paper, SlipDesign
from opd_desk.paper.logo import LogoTrouble, check_logo, logo_dots
from opd_desk.paper.slip import slip_pdf
from opd_desk.settings import Settings
from opd_desk.slip_design import design_of
from tests.paper.dots import MARGINS, black, dots_of, every_paper, in_margins
from tests.paper.samples import MOVED, SLIPS, WALK_IN, texts

if TYPE_CHECKING:
    from pathlib import Path

    from opd_desk.services.sheets import Slip


def picture(mode: str = "RGB", size: tuple[int, int] = (300, 300), kind: str = "PNG") -> bytes:
    """A dark square on the left half of a light picture."""
    image = Image.new(mode, size, "white" if mode != "RGBA" else (0, 0, 0, 0))
    ImageDraw.Draw(image).rectangle((0, 0, size[0] // 2 - 1, size[1]), fill="navy")
    out = BytesIO()
    image.save(out, kind)
    return out.getvalue()


def words(slip: Slip, design: SlipDesign) -> str:
    return " ".join(texts(slip_pdf(slip, design))[0].split())


SAID = {
    Field.ADDRESS: "14 Station Road, Nashik",
    Field.SPECIALIZATION: "Cardiology",
    Field.AGE_SEX: "63 y · Male",
    Field.UHID: "UHID 26-004319",
    Field.SOURCE: "Walk-in",
    Field.BOOKED: "Booked 29 Jan 11:08 by Asha Verma",
}


@pytest.mark.parametrize("field", SAID, ids=lambda field: field.value)
def test_a_field_that_is_off_is_left_out_and_all_others_stay(field: Field) -> None:
    design = SlipDesign(fields=frozenset(Field) - {field})
    said = words(WALK_IN, design)
    assert [each for each, text in SAID.items() if text not in said] == [field]
    assert dots_of(WALK_IN, design).height <= dots_of(WALK_IN, STANDARD).height


@every_paper
def test_without_any_optional_field_the_rest_closes_up(paper: Paper) -> None:
    bare = SlipDesign(paper=paper, fields=frozenset())
    said = words(WALK_IN, bare)
    for text in (
        "City Care Hospital",
        "44",
        "11:45",
        "Dr. Rajesh Kumar",
        "Suresh Reddy",
        WALK_IN.code,
        "Thu 29 Jan 2026",
    ):
        assert text in said
    assert not [text for text in SAID.values() if text in said]
    assert in_margins(dots_of(WALK_IN, bare), paper) == 0
    if paper in (Paper.ROLL_80, Paper.ROLL_58):
        assert dots_of(WALK_IN, bare).height < dots_of(WALK_IN, SlipDesign(paper=paper)).height - 20


def test_a_moved_slip_says_when_it_was_printed_even_where_bookings_are_not_told() -> None:
    said = words(MOVED, SlipDesign(fields=frozenset()))
    assert "Printed 29 Jan 11:20" in said
    assert "Booked" not in said


@every_paper
def test_validity_and_the_hospitals_own_lines_stand_at_the_foot(paper: Paper) -> None:
    design = SlipDesign(paper=paper, validity="Valid on this date only.", foot=("Pharmacy: ground floor", "गेट 2"))
    said = words(WALK_IN, design)
    order = [said.index(text) for text in (WALK_IN.code, "Valid on this", "Times can", "Pharmacy")]
    assert order == sorted(order)


def test_lines_of_nothing_take_no_room() -> None:
    assert slip_pdf(WALK_IN, SlipDesign(foot=("", " "))) == slip_pdf(WALK_IN)


# the logo


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L", "LA", "P", "1"])
def test_a_logo_of_any_kind_becomes_black_and_white_dots(mode: str) -> None:
    image = Image.open(BytesIO(picture("RGBA"))).convert("RGBA")
    out = BytesIO()
    Image.alpha_composite(Image.new("RGBA", image.size, "white"), image).convert(mode).save(out, "PNG")
    rows = logo_dots(out.getvalue(), 80)
    assert [len(row) for row in rows] == [80] * 80
    assert all(row == (True,) * 40 + (False,) * 40 for row in rows)


def test_a_jpeg_and_a_clear_ground_count_as_paper() -> None:
    for data in (picture(kind="JPEG"), picture("RGBA")):
        assert [sum(row) for row in logo_dots(data, 80)[5:75]] == pytest.approx([40] * 70, abs=1)


def test_a_wide_logo_keeps_its_shape_in_the_middle_of_its_square() -> None:
    rows = logo_dots(picture(size=(400, 100)), 80)
    assert not any(map(any, rows[:30] + rows[50:]))
    assert all(sum(row) == 40 for row in rows[31:49])


def test_a_pale_logo_is_seen() -> None:
    image = Image.new("L", (100, 100), 250)
    ImageDraw.Draw(image).ellipse((20, 20, 80, 80), fill=200)
    out = BytesIO()
    image.save(out, "PNG")
    assert sum(map(sum, logo_dots(out.getvalue(), 80))) > 1000


@every_paper
def test_a_logo_takes_the_place_of_the_usual_mark(paper: Paper) -> None:
    plain = SlipDesign(paper=paper)
    marked = replace(plain, logo=picture())
    if paper is Paper.ROLL_58:
        assert dots_of(WALK_IN, marked).tobytes() == dots_of(WALK_IN, plain).tobytes()
        return
    dots = dots_of(WALK_IN, marked)
    edge, top = MARGINS[paper], next(y for y in range(dots.height) if black(dots, (0, y, 120, y + 1)))
    side = next(high for high in range(60, 130) if black(dots, (0, top + high, edge + 40, top + high + 1)) == 0)
    assert 80 <= side <= 112
    assert black(dots, (edge, top, edge + side // 2, top + side)) == side // 2 * side
    assert black(dots, (edge + side // 2, top, edge + side, top + side)) == 0
    assert dots.size == dots_of(WALK_IN, plain).size


@pytest.mark.parametrize("data", [b"nonsense", b"", picture()[:80], b"GIF89a" + b"\0" * 50])
def test_what_is_no_picture_prints_the_usual_mark(data: bytes) -> None:
    assert dots_of(WALK_IN, SlipDesign(logo=data)).tobytes() == dots_of(WALK_IN, STANDARD).tobytes()


@settings(max_examples=100, deadline=None)
@given(at=st.integers(0, 400), byte=st.integers(0, 255))
def test_a_damaged_picture_is_a_mark_or_a_sentence(at: int, byte: int) -> None:
    data = bytearray(picture())
    data[at % len(data)] = byte
    with suppress(LogoTrouble):
        check_logo(bytes(data))


# from the settings


def test_settings_say_how_slips_look(tmp_path: Path) -> None:
    (tmp_path / "mark.png").write_bytes(picture())
    found, trouble = design_of(
        Settings(
            paper="58",
            logo=str(tmp_path / "mark.png"),
            slip_fields=("uhid", "booked"),
            slip_validity="Valid 15 days.",
            slip_foot=("One", "Two"),
            slip_barcode=True,
        )
    )
    assert trouble == ""
    assert found == SlipDesign(
        paper=Paper.ROLL_58,
        fields=frozenset({Field.UHID, Field.BOOKED}),
        logo=picture(),
        validity="Valid 15 days.",
        foot=("One", "Two"),
        barcode=True,
    )
    assert design_of(Settings(paper="58"), Paper.A5)[0].paper is Paper.A5


def test_a_desk_that_has_set_nothing_has_the_standard() -> None:
    assert design_of(Settings()) == (STANDARD, "")


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (None, "cannot be read: No such file or directory."),
        (b"nonsense", "is no picture that can be read; choose a PNG or JPEG."),
        (b"\0" * 5_000_001, "is larger than 5 MB"),
        (picture("1", (6000, 6000)), "has 6000 × 6000 pixels"),
        (picture("L", (9, 9))[:-30], "is no picture that can be read"),
    ],
    ids=["missing", "nonsense", "huge", "wide", "cut off"],
)
def test_a_logo_that_cannot_be_used_is_said_and_the_usual_mark_stays(
    content: bytes | None, why: str, tmp_path: Path
) -> None:
    path = tmp_path / "mark.png"
    if content is not None:
        path.write_bytes(content)
    design, trouble = design_of(Settings(logo=str(path)))
    assert design == STANDARD
    assert trouble.startswith(f"The logo {path} {why}")
    assert trouble.endswith("Slips and reports carry the usual mark.")


def test_a_white_logo_and_a_path_of_no_file_are_said(tmp_path: Path) -> None:
    Image.new("L", (50, 50), 255).save(tmp_path / "white.png")
    assert "is white all over" in design_of(Settings(logo=str(tmp_path / "white.png")))[1]
    assert "cannot be read" in design_of(Settings(logo="a\0b"))[1]
    assert "cannot be read" in design_of(Settings(logo=str(tmp_path)))[1]


@every_paper
@pytest.mark.parametrize("name", ["hindi", "long", "moved", "training"])
def test_everything_set_at_once_stays_within_the_margins(name: str, paper: Paper) -> None:
    design = SlipDesign(
        paper=paper,
        logo=picture(),
        validity="Valid " * 30,
        foot=("A line of the hospital's own. " * 5,) * 3,
        barcode=True,
    )
    assert in_margins(dots_of(SLIPS[name], design), paper) == 0
