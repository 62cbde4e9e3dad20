"""The program's icon in the sizes that systems ask for, drawn from its SVG: `python -m tests.packaging.draw_icons`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from opd_desk.resources import resource

if TYPE_CHECKING:
    from pathlib import Path

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
"""Pixels across."""


def drawn(size: int) -> QImage:
    """Return the icon, `size` px across."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(resource("logo", "opd-desk.svg"))).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image


def write(folder: Path) -> None:
    """Write the icon in every size."""
    for size in SIZES:
        drawn(size).save(str(folder / f"opd-desk-{size}.png"))


if __name__ == "__main__":
    write(resource("logo"))
