"""Slips and pages to a printer, on a worker: the very pixels, at the printer's own resolution.

A printer is one of the system's, by its name there, or a thermal one without a driver, as `escpos:usb:0416:5011`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from opd_desk.domain.said import say, together, words_of
from opd_desk.paper import cups, pixels, thermal
from opd_desk.paper.thermal import PrinterMissing, PrinterTrouble, TakenBack

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PIL.Image import Image

    Progress = Callable[[int, int], object]

__all__ = [
    "PrinterMissing",
    "PrinterTrouble",
    "TakenBack",
    "draw",
    "printer_names",
    "printer_words",
    "send",
    "to_qimage",
    "trouble_of",
]

_POINTS = 72
_HEAD = 203
"""Dots an inch as drivers call a head of eight a millimetre (203.2)."""
_SHEETS = (QPageSize.PageSizeId.A4, QPageSize.PageSizeId.A5, QPageSize.PageSizeId.A6)
"""Paper that a tray is known to hold; a page of a size of its own would be waited for."""
_FINEST_SLIP, _FINEST_PAGE = 600, 300
"""Dots an inch beyond which nobody sees more and a page takes long: one bit a pixel, or three bytes."""


def printer_names() -> list[str]:
    """Return the system's printers."""
    return list(QPrinterInfo.availablePrinterNames())


def printer_words(name: str) -> str:
    """Return what a clerk calls a printer, in a sentence: a thermal one by where it is."""
    return say("the {printer}", printer=thermal.called(name)) if thermal.is_thermal(name) else name


def send(
    pdf: bytes,
    printer_name: str,
    title: str,
    *,
    mono: bool,
    copies: int = 1,
    progress: Progress | None = None,
) -> None:
    """Print a PDF 1:1; raises PrinterTrouble, within two seconds of what keeps it from being printed.

    `mono`: black or paper, nothing between, as a thermal head prints; `progress` hears (pages the printer has taken,
    pages in all) before each page and after the last, and may raise to stop: what was taken comes out. To be called
    on a worker: rendering and spooling may take seconds.
    """
    hear = progress or _nobody
    if thermal.is_thermal(printer_name):
        thermal.print_pages(printer_name, _dots(pdf, hear), copies)
        return
    info = _known(printer_name)
    if not cups.has_cups():
        _spool(info, pdf, title, mono=mono, copies=copies, hear=hear)
        return
    if words := cups.why_not(printer_name):
        raise PrinterTrouble(words)
    before = cups.jobs_of(printer_name, ended=True)
    _spool(info, pdf, title, mono=mono, copies=copies, hear=hear)
    if words := cups.watch(printer_name, before):  # Qt says that all went well on a paused queue, too
        raise TakenBack(words)


def _nobody(done: int, whole: int) -> None:
    """Hear of pages and do nothing."""


def _dots(pdf: bytes, hear: Progress) -> Iterator[Image]:
    """Yield slips' dots, and tell of each that the printer comes to."""
    pages = pixels.page_count(pdf)
    for page in range(pages):
        hear(page, pages)
        yield pixels.slip_dots(pdf, page)
    hear(pages, pages)


def trouble_of(printer_name: str) -> str:
    """Say what keeps a printer from printing, "" where it is ready; within two seconds. To be called on a worker."""
    if thermal.is_thermal(printer_name):
        return thermal.trouble_of(printer_name)
    try:
        _known(printer_name)
    except PrinterTrouble as trouble:
        return words_of(trouble)
    return cups.trouble_of(printer_name) if cups.has_cups() else ""


def draw(printer: QPrinter, pdf: bytes, *, mono: bool, turn: bool = False, hear: Progress | None = None) -> None:
    """Draw a PDF's pages on a printer, a pixel a dot; raises PrinterTrouble where it takes none. `hear`: as for `send`.

    `turn`: a page that is wider than high is laid on upright paper, as CUPS would make a landscape one smaller.
    """
    resolution = printer.resolution()
    painter = QPainter()
    pages, hear = pixels.page_count(pdf), hear or _nobody
    try:
        for place, picture in enumerate(_pictures(pdf, resolution, mono=mono, turn=turn)):
            hear(place, pages)
            _set_page(printer, picture.width() * _POINTS / resolution, picture.height() * _POINTS / resolution)
            if place:
                printer.newPage()
            elif not painter.begin(printer):
                name = printer.printerName()
                words = say(
                    "{printer} does not answer: see that it is on and connected, then print again.", printer=name
                )
                raise PrinterTrouble(words)
            painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
            painter.drawImage(QRectF(0, 0, picture.width(), picture.height()), picture)
        hear(pages, pages)
    finally:
        if painter.isActive():
            painter.end()


def to_qimage(image: Image) -> QImage:
    """Return a Pillow image as Qt's, with pixels of its own: one bit a pixel where it has that, else in colour."""
    if image.mode == "1":
        dots = QImage(image.tobytes(), image.width, image.height, (image.width + 7) // 8, QImage.Format.Format_Mono)
        dots.setColorTable([0xFF000000, 0xFFFFFFFF])
        return dots.copy()
    rgb = image.convert("RGB")
    return QImage(rgb.tobytes(), rgb.width, rgb.height, 3 * rgb.width, QImage.Format.Format_RGB888).copy()


def _pictures(pdf: bytes, resolution: int, *, mono: bool, turn: bool) -> Iterator[QImage]:
    """Yield the pages as they are drawn at so many dots an inch."""
    from PIL.Image import Transpose

    # A head's 203.2 dots an inch are 203 to its driver: what a slip is laid out for, dot by dot.
    dpi = pixels.DPI if resolution == _HEAD else resolution
    for page, (wide, high) in enumerate(pixels.page_sizes(pdf)):
        image = pixels.page_dots(pdf, page, dpi) if mono else pixels.page_image(pdf, page, resolution / _POINTS)
        turned = turn and wide > high and _sheet(wide, high) is not None
        yield to_qimage(image.transpose(Transpose.ROTATE_90) if turned else image)


def _sheet(wide: float, high: float) -> QPageSize | None:
    """Return the sheet that a page of so many points fills, None for a piece of a roll."""
    upright = QSizeF(min(wide, high), max(wide, high))
    name = QPageSize.id(upright, QPageSize.Unit.Point, QPageSize.SizeMatchPolicy.FuzzyMatch)
    return QPageSize(name) if name in _SHEETS else None


def _set_page(printer: QPrinter, wide: float, high: float) -> None:
    """Set the page to a size in points, without margins: the paper has its own."""
    page = _sheet(wide, high)
    lies = page is not None and wide > high
    if page is None:
        page = QPageSize(QSizeF(wide, high), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    orientation = QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(page, orientation, QMarginsF(0, 0, 0, 0)))
    printer.setFullPage(True)


def _spool(info: QPrinterInfo, pdf: bytes, title: str, *, mono: bool, copies: int, hear: Progress) -> None:
    """Hand a PDF to the system's printing; raises PrinterTrouble."""
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    printer.setResolution(_own_resolution(info, printer, mono=mono))
    printer.setDocName(title)
    alone = printer.supportsMultipleCopies()
    if alone:
        printer.setCopyCount(copies)
    for _ in range(1 if alone else copies):
        draw(printer, pdf, mono=mono, turn=cups.has_cups(), hear=hear)
        if printer.printerState() in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted):
            words = say("{printer} stopped: look at paper and cover, then print again.", printer=info.printerName())
            raise PrinterTrouble(words)


def _known(name: str) -> QPrinterInfo:
    info = QPrinterInfo.printerInfo(name)
    if info.isNull():
        words = say("There is no printer {printer}: choose another in the menu (F10).", printer=repr(name))
        off = cups.has_cups() and not cups.is_running()
        raise PrinterMissing(together(words, say("The system's printing (CUPS) is not running.") if off else ""))
    if info.state() == QPrinter.PrinterState.Error and not cups.has_cups():
        words = say("{printer} reports trouble: look at paper and cover, then print again.", printer=name)
        raise PrinterTrouble(words)
    return info


def _own_resolution(info: QPrinterInfo, printer: QPrinter, *, mono: bool) -> int:
    """Return the dots an inch to draw at: what the printer is set to, else a head's, else the finest sensible.

    Qt itself knows a printer's own resolution on Windows and macOS alone; for CUPS it always says 1,200.
    """
    finest = _FINEST_SLIP if mono else _FINEST_PAGE
    can = info.supportedResolutions()
    own = cups.resolution_of(info.printerName()) if cups.has_cups() else printer.resolution()
    if not own:
        return _HEAD if mono and _HEAD in can else max((each for each in can if each <= finest), default=finest)
    return own // -(-own // finest)  # a pixel is then so many of its dots, wholly
