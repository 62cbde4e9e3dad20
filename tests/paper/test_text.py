"""Setting text: shaping, what no font has, wrapping."""

from __future__ import annotations

from contextlib import closing
from io import BytesIO
from unicodedata import category, normalize

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QFontDatabase, QImage, QPainter

from opd_desk.paper.document import canvas_on
from opd_desk.paper.fonts import Line, clean, font, line
from opd_desk.paper.wrapping import fit, wrap, wrap_evenly, wrap_fewest, wrap_fitted, wrap_name
from opd_desk.resources import resource

SIZE, WIDE, HIGH, LEFT, BASE = 40, 640, 100, 20, 60


def on_paper(text: str, bold: bool) -> Image.Image:
    out = BytesIO()
    canvas = canvas_on(out, (WIDE, HIGH), "text")
    line(text, SIZE, bold).draw(canvas, LEFT, HIGH - BASE)
    canvas.save()
    with closing(pypdfium2.PdfDocument(out.getvalue())) as document:
        picture: Image.Image = document[0].render(scale=1, grayscale=True).to_pil()
    return picture


def on_screen(text: str, font_file: str, bold: bool) -> Image.Image:
    number = QFontDatabase.addApplicationFont(str(resource("fonts", font_file)))
    chosen = QFont(QFontDatabase.applicationFontFamilies(number)[0])
    chosen.setPixelSize(SIZE)
    chosen.setBold(bold)
    chosen.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    image = QImage(WIDE, HIGH, QImage.Format.Format_Grayscale8)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setFont(chosen)
    painter.drawText(QPointF(LEFT, BASE), text)
    painter.end()
    return Image.frombuffer("L", (WIDE, HIGH), bytes(image.constBits()), "raw", "L", image.bytesPerLine(), 1)


def ink(picture: Image.Image) -> Image.Image:
    return picture.point([255 if light < 128 else 0 for light in range(256)])


def share_in_common(first: Image.Image, second: Image.Image) -> float:
    """How much of the ink of either is in both; moved a pixel at most, since the two round differently."""

    def shared(right: int, down: int) -> float:
        other = ImageChops.offset(second, right, down)
        both = sum(ImageChops.multiply(first, other).histogram()[128:])
        return both / sum(ImageChops.lighter(first, other).histogram()[128:])

    return max(shared(right, down) for right in (-1, 0, 1) for down in (-1, 0, 1))


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize(
    "text", ["ज्योत्स्ना त्रिवेदी", "श्रीमती लक्ष्मी", "विश्वनाथ द्विवेदी", "रुक्मिणी शर्मा", "कर्तृत्व हिंदी", "कृष्णा"]
)
def test_hindi_looks_as_a_shaper_sets_it(text: str, bold: bool) -> None:
    weight = "Bold" if bold else "Regular"
    paper, screen = ink(on_paper(text, bold)), ink(on_screen(text, f"NotoSansDevanagari-{weight}.ttf", bold))
    assert share_in_common(paper, screen) > 0.85


@pytest.mark.usefixtures("qapp")
def test_unshaped_hindi_would_be_told_apart() -> None:
    out = BytesIO()
    canvas = canvas_on(out, (WIDE, HIGH), "text")
    canvas.setFont(font("NotoSansDevanagari-Regular").fontName, SIZE)
    canvas.drawString(LEFT, HIGH - BASE, "ज्योत्स्ना त्रिवेदी")
    canvas.save()
    with closing(pypdfium2.PdfDocument(out.getvalue())) as document:
        unshaped = document[0].render(scale=1, grayscale=True).to_pil()
    screen = on_screen("ज्योत्स्ना त्रिवेदी", "NotoSansDevanagari-Regular.ttf", bold=False)
    assert share_in_common(ink(unshaped), ink(screen)) < 0.6


def test_a_line_is_cut_into_runs_by_script() -> None:
    runs = line("डॉ. Priya शर्मा", 12).runs
    assert [run.font.split("-")[0] for run in runs] == ["NotoSansDevanagari", "NotoSans", "NotoSansDevanagari"]
    assert line("Priya", 12).leading == pytest.approx(12 * 1.22)
    assert line("प्रिया", 12).leading == pytest.approx(12 * 1.45)


@pytest.mark.parametrize(
    ("given_text", "printed"),
    [
        ("Asha 😀", "Asha ?"),
        ("محمد", "????"),
        ("\ue000x", "?x"),
        ("\ud800x", "?x"),
        ("a\x00b\x1bc\u202ed\u200fe", "abcde"),
        ("Asha\tVerma\n  Rao ", "Asha Verma Rao"),
        ("e\u0301", "é"),
        ("👨\u200d👩", "??"),
        ("<b>&amp;</b>", "<b>&amp;</b>"),
    ],
)
def test_what_cannot_be_printed_is_dropped_or_questioned(given_text: str, printed: str) -> None:
    assert "".join(run.text for run in line(given_text, 8).runs) == printed


def test_marks_heaped_on_a_letter_are_thinned() -> None:
    assert len(clean("x" + "\u0308" * 50)) == 3


def test_text_after_raised_marks_comes_down_again() -> None:
    heaped = line("M\u0302\u0301abc", 14)
    assert [run.rise > 0 for run in heaped.runs] == [False, True, True, False]


def test_ink_that_hangs_over_belongs_to_the_line() -> None:
    assert line("Joseph", 14, True).lead > 1
    assert line("Hari", 14, True).lead == 0


NAMES = st.text(max_size=80) | st.text(alphabet="अआकखगरशषसहािीुूेैोौं्ंँः़ \u200dJfAWi(·)", max_size=80)


@settings(max_examples=150, deadline=None)
@given(text=NAMES, size=st.sampled_from([7.5, 10, 14]), width=st.floats(60, 250))
def test_wrapped_lines_fit_and_nothing_is_lost(text: str, size: float, width: float) -> None:
    lines = wrap(text, size, width)
    assert all(one.width <= width for one in lines)
    if not any(category(char)[0] == "M" or "\u0900" <= char <= "\u097f" for char in clean(text)):
        assert letters(lines) == letters([line(text, size)])


def letters(lines: list[Line]) -> str:
    """What is printed, spaces apart; an fi in one letter counts as two."""
    return normalize("NFKC", "".join(plain(lines))).replace(" ", "")


def plain(lines: list[Line]) -> list[str]:
    return ["".join(run.text for run in one.runs) for one in lines]


def test_a_name_breaks_before_a_bracket_then_at_a_dot_then_at_spaces() -> None:
    assert plain(wrap_name("Priya Sharma (Orthopedics)", 8, 70)) == ["Priya Sharma", "(Orthopedics)"]
    assert plain(wrap_name("Station Road · Nashik", 8, 60)) == ["Station Road", "Nashik"]
    assert plain(wrap_name("Station Road · Nashik", 8, 200)) == ["Station Road · Nashik"]
    assert plain(wrap_name("Harish Chandra Gupta", 8, 60)) == ["Harish Chandra", "Gupta"]


def test_a_word_is_never_broken_before_a_mark_or_inside_a_conjunct() -> None:
    parts = plain(wrap("स्त्री" * 10, 9, 40))
    raw = wrap("स्त्री" * 10, 9, 40)
    assert len(parts) > 2
    syllable = line("स्त्री", 9).width
    for one in raw:
        assert one.width / syllable == pytest.approx(round(one.width / syllable), abs=0.1)


def test_the_largest_size_that_fits_is_taken() -> None:
    assert fit("Cardiology", 1000, (14, 12)).size == 14
    assert fit("Cardiology", 60, (14, 9)).size == 9
    assert fit("Cardiology", 1, (14, 9)).size == 9
    assert {one.size for one in wrap_fitted("Suresh Reddy", (14, 11), 200)} == {14}
    assert {one.size for one in wrap_fitted("Lakshminarasimha Subrahmanyeswara Sarma", (14, 11), 130)} == {11}
    words = "Moved from 10:00 to 11:00: an emergency took your place."
    assert len(wrap_fewest(words, (11, 10), 193, True)) == len(wrap(words, 10, 193, True))


def test_even_lines_are_of_like_length() -> None:
    words = "Times can change. Watch the screen. Bring this slip."
    widths = [one.width for one in wrap_evenly(words, 8, 190)]
    assert len(widths) == len(wrap(words, 8, 190)) == 2
    assert max(widths) < 1.5 * min(widths)
