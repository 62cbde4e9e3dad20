"""Slips and pages to the system's printer: pixels at the printer's own resolution, on a worker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

if TYPE_CHECKING:
    from collections.abc import Callable

    from PIL.Image import Image

_POINTS = 72


class PrinterTrouble(Exception):
    """The printer did not take the page; the sentence says why and what to do."""


def printer_names() -> list[str]:
    """Return the system's printers."""
    return list(QPrinterInfo.availablePrinterNames())


def send(
    pdf: bytes,
    printer_name: str,
    title: str,
    *,
    mono: bool,
    copies: int = 1,
    progress: Callable[[int, int], object] | None = None,
) -> None:
    """Print a PDF 1:1 on a printer of the system; raises PrinterTrouble.

    `mono`: black or paper, nothing between, as a thermal head prints; `progress` hears (pages the printer has taken,
    pages in all) before each page and after the last, and may raise to stop: what was taken comes out. To be called
    on a worker: rendering and spooling may take seconds.
    """
    from opd_desk.paper.pixels import PAPER_FROM, page_count, page_images

    printer = _opened(printer_name, title)
    printer.setCopyCount(copies)
    scale = printer.resolution() / _POINTS
    painter = QPainter()
    pages = page_count(pdf)
    hear = progress or _nobody
    try:
        for place, page in enumerate(page_images(pdf, scale)):
            hear(place, pages)
            image = page.convert("L").point([255 * (light >= PAPER_FROM) for light in range(256)]) if mono else page
            _set_page(printer, (image.width / scale, image.height / scale))
            if place:
                printer.newPage()
            elif not painter.begin(printer):
                raise PrinterTrouble(f"{printer_name} does not answer: see that it is on and connected, then reprint.")
            painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
            _draw(painter, image)
        hear(pages, pages)
    finally:
        if painter.isActive():
            painter.end()
    if printer.printerState() in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted):
        raise PrinterTrouble(f"{printer_name} stopped: look at paper and cover, then reprint.")


def _nobody(done: int, whole: int) -> None:
    """Hear of pages and do nothing."""


def _opened(name: str, title: str) -> QPrinter:
    info = QPrinterInfo.printerInfo(name)
    if info.isNull():
        raise PrinterTrouble(f"There is no printer {name!r}: choose another in the menu (F10).")
    if info.state() == QPrinter.PrinterState.Error:
        raise PrinterTrouble(f"{name} reports trouble: look at paper and cover, then reprint.")
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    return printer


def _set_page(printer: QPrinter, size: tuple[float, float]) -> None:
    """Set the page to a size in points, without margins: the paper has its own."""
    page = QPageSize(QSizeF(*size), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    printer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    printer.setFullPage(True)


def _draw(painter: QPainter, image: Image) -> None:
    picture = to_qimage(image)
    painter.drawImage(QRectF(0, 0, picture.width(), picture.height()), picture)


def to_qimage(image: Image) -> QImage:
    """Return a Pillow image as Qt's, with pixels of its own."""
    rgb = image.convert("RGB")
    data = rgb.tobytes()
    return QImage(data, rgb.width, rgb.height, 3 * rgb.width, QImage.Format.Format_RGB888).copy()
