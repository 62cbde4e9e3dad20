"""The desk's own icons: strokes on a 16-unit grid, in the ink of the word they stand beside (LOOK §3)."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from opd_desk.resources import resource
from opd_desk.ui.mirror import is_turned, turn

_POINTING = frozenset({"arrow", "left", "move", "right", "skip", "undo", "walk"})
"""What leads somewhere, and leads the other way where lines begin on the right."""


@lru_cache(maxsize=64)
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


# Images, not pixmaps: a pixmap must not outlive the application, and the raster engine paints both alike.
@lru_cache(maxsize=512)
def _image(name: str, colour: str, pixels: int, weight: float) -> QImage:
    svg = _source(name).replace("currentColor", colour).replace('stroke-width="1.4"', f'stroke-width="{weight}"')
    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return image


def draw_icon(painter: QPainter, name: str, x: float, y: float, size: float, colour: str, weight: float = 1.4) -> None:
    """Draw an icon `size` logical px square, its top left corner at (x, y).

    It is rendered at the device's own scale, so that it is sharp at 150 % as well.
    Raises FileNotFoundError for an icon that is not shipped.
    """
    scale = abs(painter.deviceTransform().m11())
    pixels = max(1, round(size * scale))
    where = QRectF(x, y, pixels / scale, pixels / scale)
    turned = name not in _POINTING and is_turned(painter)
    if turned:
        turn(painter, where)
    painter.drawImage(where, _image(name, colour, pixels, weight))
    if turned:
        turn(painter, where)


def program_icon() -> QIcon:
    """Return the program's own icon, in the sizes that bars and menus of windows have."""
    icon = QIcon()
    for size in (32, 256):
        icon.addFile(str(resource("logo", f"opd-desk-{size}.png")), QSize(size, size))
    return icon
