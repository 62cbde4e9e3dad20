"""Pages on their way to a printer: the pixels that are spooled are those of the preview."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from PIL import ImageChops
from PIL.Image import Transpose
from PySide6.QtPrintSupport import QPrinter

from opd_desk.paper import cups
from opd_desk.paper.day_report import day_report_pdf
from opd_desk.paper.pixels import page_dots, page_image, slip_dots
from opd_desk.paper.slip import slip_pdf, slips_pdf
from opd_desk.paper.thermal import PrinterTrouble
from opd_desk.ui import printer as ours
from opd_desk.ui.printer import draw, send, to_qimage, trouble_of
from tests.paper.escpos_bytes import pages_of
from tests.paper.samples import EMERGENCY, HINDI, SLIPS, WALK_IN, report

if TYPE_CHECKING:
    from pathlib import Path

    from PIL.Image import Image

pytestmark = pytest.mark.usefixtures("qapp")
IMAGE = 3
"""FPDF_PAGEOBJ_IMAGE."""


def same(one: Image, other: Image) -> bool:
    return one.size == other.size and ImageChops.difference(one.convert("RGB"), other.convert("RGB")).getbbox() is None


def printed(
    pdf: bytes, path: Path, resolution: int, *, mono: bool, turn: bool = False
) -> list[tuple[Image, int, tuple[float, float]]]:
    """Draw a PDF on a printer that prints into a file; return each page's image, its bits a pixel and its size."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setResolution(resolution)
    draw(printer, pdf, mono=mono, turn=turn)
    with closing(pypdfium2.PdfDocument(path)) as document:
        found = []
        for page in document:
            (image,) = (each for each in page.get_objects() if each.type == IMAGE)
            found.append((image.get_bitmap().to_pil(), image.get_metadata().bits_per_pixel, page.get_size()))
    return found


@pytest.mark.parametrize("name", SLIPS)
def test_a_head_of_203_dots_an_inch_gets_the_very_dots(tmp_path: Path, name: str) -> None:
    pdf = slip_pdf(SLIPS[name])
    ((image, bits, size),) = printed(pdf, tmp_path / "out.pdf", 203, mono=True)
    assert bits == 1
    assert same(image, slip_dots(pdf))
    assert size == pytest.approx((image.width / 203 * 72, image.height / 203 * 72), abs=0.5)  # Qt takes whole points


@pytest.mark.parametrize("resolution", [180, 300, 600])
def test_another_head_gets_the_slip_in_its_own_dots(tmp_path: Path, resolution: int) -> None:
    pdf = slip_pdf(HINDI)
    ((image, bits, size),) = printed(pdf, tmp_path / "out.pdf", resolution, mono=True)
    assert bits == 1
    assert same(image, page_dots(pdf, 0, resolution))
    assert size[0] * 25.4 / 72 == pytest.approx(72, abs=0.18)


def test_several_slips_are_pages_of_their_own_height(tmp_path: Path) -> None:
    pdf = slips_pdf([WALK_IN, EMERGENCY])
    pages = printed(pdf, tmp_path / "out.pdf", 203, mono=True)
    assert [same(image, slip_dots(pdf, page)) for page, (image, _, _) in enumerate(pages)] == [True, True]


def test_a_report_is_in_colour_and_without_loss(tmp_path: Path) -> None:
    pdf = day_report_pdf(report(4))
    image, bits, size = printed(pdf, tmp_path / "out.pdf", 150, mono=False)[0]
    assert bits == 24
    assert same(image, page_image(pdf, 0, 150 / 72))
    assert size == pytest.approx((841.89, 595.28), abs=0.5)  # A4, as the tray has it


def test_a_page_that_lies_is_turned_for_cups(tmp_path: Path) -> None:
    pdf = day_report_pdf(report(4))
    image, _, size = printed(pdf, tmp_path / "out.pdf", 100, mono=False, turn=True)[0]
    assert same(image, page_image(pdf, 0, 100 / 72).transpose(Transpose.ROTATE_90))
    assert size == pytest.approx((595.28, 841.89), abs=0.5)


def test_dots_are_one_bit_to_qt_too() -> None:
    dots = slip_dots(slip_pdf(WALK_IN))
    picture = to_qimage(dots)
    assert (picture.depth(), picture.width(), picture.height()) == (1, *dots.size)


# which printer


def test_there_is_no_such_printer() -> None:
    assert trouble_of("No such 80").startswith("There is no printer 'No such 80': choose another in the menu (F10).")
    with pytest.raises(PrinterTrouble, match="There is no printer 'No such 80'"):
        send(slip_pdf(WALK_IN), "No such 80", "Slip", mono=True)


def test_a_thermal_printer_gets_every_copy(tmp_path: Path) -> None:
    pdf = slip_pdf(HINDI)
    send(pdf, f"escpos:file:{tmp_path / 'lp0'}", "Slip", mono=True, copies=2)
    pages = pages_of((tmp_path / "lp0").read_bytes())
    assert [same(page, slip_dots(pdf)) for page in pages] == [True, True]


def test_a_thermal_printer_that_is_not_there_is_said() -> None:
    assert "/dev/no-such-printer does not answer" in trouble_of("escpos:file:/dev/no-such-printer")


# the order of asking and spooling


@pytest.fixture
def spooled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Let there be a printer of CUPS that takes what is spooled; return the titles."""
    titles: list[str] = []
    monkeypatch.setattr(cups, "has_cups", lambda: True)
    monkeypatch.setattr(ours, "_known", lambda name: name)
    monkeypatch.setattr(ours, "_spool", lambda _info, _pdf, title, **_: titles.append(title))
    monkeypatch.setattr(cups, "jobs_of", lambda *_, **__: frozenset())
    return titles


def test_what_would_not_print_is_not_spooled(spooled: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cups, "why_not", lambda name: f"{name} is paused.")
    with pytest.raises(PrinterTrouble, match="Slips is paused"):
        send(slip_pdf(WALK_IN), "Slips", "Slip", mono=True)
    assert spooled == []


def test_a_queue_that_keeps_the_job_is_said_after_it(spooled: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cups, "queue_of", lambda _: cups.Queue(conditions=("it has no paper: put some in",)))
    monkeypatch.setattr(cups, "watch", lambda name, _: f"{name} does not print.")
    with pytest.raises(PrinterTrouble, match="Slips does not print"):
        send(slip_pdf(WALK_IN), "Slips", "Slip", mono=True)
    assert spooled == ["Slip"]  # what was wrong may be left over from the job before: the printer is given a try
