"""Rows as they were painted last: one that says the same is put where it stands now, and not drawn anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from opd_desk.ui import paint

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Hashable


class Pictures:
    """The pictures of a list's rows, each under its row's key with what it says.

    Images, not pixmaps: a pixmap must not outlive the application, and the raster engine paints both alike.
    """

    def __init__(self) -> None:
        self._kept: dict[Hashable, tuple[object, QImage]] = {}

    def paint(
        self,
        painter: QPainter,
        rect: QRectF,
        key: Hashable,
        says: object,
        ground: str,
        draw: Callable[[QPainter, QRectF], None],
    ) -> None:
        """Paint a row into `rect`; `says`: all that decides how `draw` draws it on its `ground`."""
        scale = abs(painter.deviceTransform().m11())  # a widget's own ratio is that of its screen, and rounded
        if scale != int(scale) or paint.collecting():
            draw(painter, rect)  # at 150 % a row begins between two pixels, its picture would be blurred
            return
        shown = says, rect.size(), scale
        kept = self._kept.get(key)
        if kept is None or kept[0] != shown:
            kept = self._kept[key] = shown, _picture(rect.width(), rect.height(), scale, ground, draw)
        painter.drawImage(rect.topLeft(), kept[1])

    def keep(self, keys: Collection[Hashable]) -> None:
        """Keep the pictures of these rows alone: those in view."""
        if len(self._kept) > len(keys):
            self._kept = {key: kept for key, kept in self._kept.items() if key in keys}


def _picture(
    width: float, height: float, scale: float, ground: str, draw: Callable[[QPainter, QRectF], None]
) -> QImage:
    image = QImage(round(width * scale), round(height * scale), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.fill(ground)
    painter = QPainter(image)
    draw(painter, QRectF(0, 0, width, height))
    painter.end()
    return image
