"""What delegates and widgets paint with, looked at pixel by pixel."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTextLayout
from PySide6.QtSvg import QSvgRenderer

from opd_desk.domain.model import Status
from opd_desk.resources import resource
from opd_desk.ui import paint
from opd_desk.ui.capacity import capacity_bar
from opd_desk.ui.icons import draw_icon
from opd_desk.ui.metrics import WIDE
from opd_desk.ui.theme import DARK, LIGHT, SKIPPED, Look, Theme

if TYPE_CHECKING:
    from collections.abc import Callable

PAPER = "#ffffff"
INK = "#000000"


@pytest.fixture(autouse=True)
def _fonts(qapp):
    paint.load_fonts()


def painted(draw: Callable[[QPainter], object], scale: float = 1.0) -> QImage:
    image = QImage(round(300 * scale), round(60 * scale), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.fill(QColor(PAPER))
    painter = QPainter(image)
    try:
        draw(painter)
    finally:
        painter.end()
    return image


def colours(image: QImage) -> Counter[str]:
    return Counter(image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height()))


def inked(image: QImage) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of all that is not paper."""
    spots = [
        (x, y) for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y).lightness() < 128
    ]
    across, down = zip(*spots, strict=True)
    return min(across), min(down), max(across), max(down)


def icon(name: str, colour: str, size: float, weight: float = 1.4) -> QImage:
    return painted(lambda p: draw_icon(p, name, 8, 8, size, colour, weight))


def line(string: str, align: Qt.AlignmentFlag = paint.L, width: float = 280) -> QImage:
    return painted(lambda p: paint.text(p, QRectF(10, 0, width, 60), string, paint.font(20), INK, align))


def test_a_text_is_as_wide_as_it_says_and_stands_where_it_was_told():
    width = paint.width_of("Lakshmi", paint.font(20))
    left, _, right, _ = inked(line("Lakshmi"))
    assert right - left == pytest.approx(width, abs=6)
    assert left == pytest.approx(10, abs=3)
    _, top, _, bottom = inked(line("HE"))
    assert (top + bottom) / 2 == pytest.approx(30, abs=2)
    assert inked(line("Lakshmi", paint.R))[2] == pytest.approx(290, abs=3)
    middle = inked(line("Lakshmi", paint.C))
    assert (middle[0] + middle[2]) / 2 == pytest.approx(150, abs=2)


def test_a_devanagari_name_stands_on_the_baseline_of_its_neighbours():
    assert inked(line("नर"))[3] == pytest.approx(inked(line("HE"))[3], abs=1)


def test_a_text_that_does_not_fit_is_cut_and_recorded_only_while_someone_listens():
    line("Venkatanarasimharajuvaripeta", width=60)
    with paint.Elisions() as lost:
        cut = line("Venkatanarasimharajuvaripeta", width=60)
        line("Om", width=60)
    line("Thiruvananthapuram", width=60)
    assert lost.texts == ["Venkatanarasimharajuvaripeta"]
    assert inked(cut)[2] <= 70


def test_recorders_inside_each_other_do_not_mix():
    with paint.Elisions() as outer:
        with paint.Elisions() as inner:
            line("Venkatanarasimharaju", width=40)
        line("Thiruvananthapuram", width=40)
    assert (outer.texts, inner.texts) == (["Thiruvananthapuram"], ["Venkatanarasimharaju"])


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_an_icon_is_drawn_at_the_devices_own_pixels(scale: float):
    size = round(16 * scale)
    sharp = QImage(size, size, QImage.Format.Format_RGB32)
    sharp.fill(QColor(PAPER))
    painter = QPainter(sharp)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    svg = resource("icons", "calendar.svg").read_bytes().replace(b"currentColor", INK.encode())
    QSvgRenderer(svg).render(painter, QRectF(0, 0, size, size))
    painter.end()

    def draw(painter: QPainter) -> None:  # as a widget does that has drawn boxes before
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        draw_icon(painter, "calendar", 8.3, 4.4, 16, INK)

    image = painted(draw, scale)
    corner = round(8.3 * scale), round(4.4 * scale)
    worst = max(
        abs(image.pixelColor(corner[0] + x, corner[1] + y).lightness() - sharp.pixelColor(x, y).lightness())
        for x in range(size)
        for y in range(size)
    )
    assert worst <= 2


def test_every_shipped_icon_draws_in_the_colour_asked_for():
    names = sorted(path.stem for path in resource("icons").glob("*.svg"))
    assert len(names) >= 30
    for name in names:
        assert colours(icon(name, LIGHT.danger, 32))[LIGHT.danger.lower()] > 0, name


def test_a_heavier_icon_has_more_ink():
    thin, thick = colours(icon("x", INK, 40)), colours(icon("x", INK, 40, 2.8))
    assert thick[PAPER] < thin[PAPER]


def test_an_icon_that_is_not_shipped_is_named():
    with pytest.raises(FileNotFoundError, match="icons/unicorn.svg"):
        icon("unicorn", INK, 16)


def places(held: int, capacity: int, reserve: int = 0, over_room: float = 18) -> Counter[str]:
    rect = QRectF(10, 20, 72, 8)
    return colours(painted(lambda p: capacity_bar(p, rect, held, capacity, reserve, LIGHT, over_room=over_room)))


def test_a_slots_places_are_cells_held_free_kept_and_over():
    cell, over = 5 * 8, 5 * 12
    seen = places(5, 12, 1)
    assert seen[LIGHT.bar.lower()] == 5 * cell
    assert seen[LIGHT.bar_free.lower()] == 6 * cell
    assert seen[LIGHT.reserve.lower()] == cell - 3 * 6
    assert LIGHT.danger.lower() not in seen
    full = places(14, 12)
    assert full[LIGHT.bar.lower()] == 12 * cell
    assert full[LIGHT.danger.lower()] == 2 * over


def test_a_crowded_slot_shows_at_most_what_there_is_room_for_beyond_its_end():
    assert places(40, 12)[LIGHT.danger.lower()] == places(15, 12)[LIGHT.danger.lower()]


def test_a_slot_too_large_for_cells_and_a_day_are_one_bar():
    half = places(20, 40)
    assert half[LIGHT.bar.lower()] == pytest.approx(half[LIGHT.bar_free.lower()], rel=0.1)
    day = places(48, 96, over_room=0)
    assert day[LIGHT.bar.lower()] == pytest.approx(day[LIGHT.bar_free.lower()], rel=0.1)
    assert LIGHT.danger.lower() not in places(99, 96, over_room=0)


def test_a_slot_without_places_shows_only_what_is_over():
    assert places(0, 0) == {PAPER: 300 * 60}
    assert places(2, 0)[LIGHT.danger.lower()] == 2 * 4 * 12


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize("status", [*Status, SKIPPED])
def test_a_status_is_painted_on_its_ground_at_the_width_it_says(status: str, theme: Theme):
    look, pair = Look(theme, WIDE), theme.status[status]
    drawn: list[float] = []
    seen = colours(painted(lambda p: drawn.append(paint.pill(p, 5, 30, status, look, 280))))
    assert drawn == [paint.pill_width(status, look)]
    assert (seen[pair.fill.lower()] > 300) if pair.fill else (seen[PAPER] > 300 * 60 - 700)


def test_a_key_and_a_tag_are_as_wide_as_they_say():
    drawn: list[float] = []
    painted(lambda p: drawn.append(paint.keycap(p, 5, 30, "Ctrl Z", 11, INK, INK)))
    painted(
        lambda p: drawn.append(paint.tag(p, 5, 30, "clock", "40 min late", 11, (LIGHT.warn, LIGHT.warn_tint, None)))
    )
    assert drawn == [paint.keycap_width("Ctrl Z", 11), paint.tag_width("40 min late", 11)]
    with paint.Elisions() as lost:
        painted(lambda p: paint.tag(p, 5, 30, "clock", "40 min late", 11, (INK, PAPER, INK)))
    assert lost.texts == []


def test_the_ring_of_a_grace_empties():
    def ink(left: float) -> int:
        return colours(painted(lambda p: paint.grace_ring(p, 30, 30, 20, left, INK, PAPER)))[INK]

    assert ink(1.0) > ink(0.5) > ink(0.1) > 0


def test_the_focus_ring_has_a_halo_outside_and_nothing_inside():
    image = painted(lambda p: paint.ring(p, QRectF(20, 15, 200, 30), 6, LIGHT))
    assert image.pixelColor(100, 15).name() == LIGHT.accent.lower()
    halo = image.pixelColor(100, 13)
    assert QColor(LIGHT.accent).lightness() < halo.lightness() < 255
    assert image.pixelColor(100, 30).name() == PAPER


@pytest.mark.parametrize(
    "name",
    [
        "محمد عبد الله",
        "ڈاکٹر چوہدری",
        "জ্যোৎস্না",
        "லக்ஷ்மி",
        "జ్యోత్స్న",
        "જ્યોત્સ્ના",
        "ಜ್ಯೋತ್ಸ್ನಾ",
        "ലക്ഷ്മി",
        "ਗੁਰਪ੍ਰੀਤ",
        "ज्योत्स्ना",
    ],
)
def test_a_name_of_any_script_is_set_in_a_shipped_face(name: str) -> None:
    for bold in (False, True):
        layout = QTextLayout(f"Asha {name} (12)", paint.font(15, bold))
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        runs = layout.glyphRuns()
        assert all(run.rawFont().familyName().startswith("Noto Sans") for run in runs)
        assert all(index for run in runs for index in run.glyphIndexes()), "a box"
