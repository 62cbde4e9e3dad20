"""The window in pictures: `python -m tests.ui.draw_windows [FOLDER [LANGUAGE ...]]` draws them.

Alone it draws README's anew from the demo, into resources/help. Into FOLDER it draws contact sheets to be looked at:
for each language and theme the window of an empty, a normal and a crowded day on every screen, and what else can stand
in it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image
from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt
from PySide6.QtGui import QCursor, QGuiApplication, QImage, QKeySequence, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from opd_desk.app import application, build_window, open_database
from opd_desk.demo import CLERK, FAMILY_PHONE, MOMENT, SLIP, build_demo
from opd_desk.domain.booking import Request
from opd_desk.domain.model import DayKey, Patient, Source, TokenId
from opd_desk.resources import resource
from opd_desk.services.backups import Backups, Places
from opd_desk.services.desk import Desk
from opd_desk.services.setup import apply_roster, load_presets, parse_roster
from opd_desk.simulation.stored import StoppedClock
from opd_desk.ui.binding.backups import BackupWork
from opd_desk.ui.binding.shown import Shown
from opd_desk.ui.hall import HallWindow
from opd_desk.ui.theme import THEMES
from tests.ui.counter import DAY, ROSTER, at
from tests.ui.fake_printer import ROLL, FakePrinters

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from opd_desk.ui.main_window import MainWindow

HELP = resource("help")
SCREENS = {"1280x720": (1280, 641, 1.0), "1366x768 at 150 %": (911, 433, 1.5), "1920x1080": (1920, 1001, 1.0)}
"""Screens, with the logical size a window has there between a title bar and a task bar, and its scale."""
LANGUAGES = ("en", "hi")
_GAP = 16
_USUAL = (
    ("DOC001", "Anita Desai"),
    ("DOC001", "Bala"),
    ("DOC002", "सुनीता देवी"),
    ("DOC001", "Chitra Rao"),
    ("DOC003", "Deepak Sinha"),
)


def empty_day(path: Path) -> datetime:
    """Set up a hospital where nobody is booked yet; return the time."""
    desk = Desk.open(path, StoppedClock(at("08:30")), CLERK.by, create=True)
    presets = load_presets()
    apply_roster(desk.database, parse_roster(ROSTER, presets), presets)
    desk.close()
    return at("08:30")


def normal_day(path: Path) -> datetime:
    """Book a few, one of them inside, one done; return the time."""
    empty_day(path)
    clock = StoppedClock(at("08:40"))
    desk = Desk.open(path, clock, CLERK.by)
    for place, (code, name) in enumerate(_USUAL):
        patient = Patient(name, f"98110000{place:02}", 30 + place, gender="FMFFM"[place])
        online = bool(place % 2)
        request = Request(patient, Source.ONLINE if online else Source.WALK_IN)
        token = desk.booking.book(DayKey(DAY, code), request).result
        if online:
            desk.consulting.check_in(token.id)
    clock.now = at("09:02")
    desk.consulting.complete(desk.consulting.call_next(DayKey(DAY, "DOC001")).result.id)
    clock.now = at("09:07")
    desk.consulting.call_next(DayKey(DAY, "DOC001"))
    desk.close()
    return at("09:10")


def crowded_day(path: Path) -> datetime:
    """Play the demo's day; return its time."""
    build_demo(path)
    return MOMENT


def no_hospital(path: Path) -> datetime:
    """Make nothing but the file; return the time."""
    open_database(path, StoppedClock(MOMENT), CLERK.by).close()
    return MOMENT


DAYS: dict[str, Callable[[Path], datetime]] = {"empty": empty_day, "normal": normal_day, "crowded": crowded_day}


def keys(window: MainWindow, *pressed: str) -> None:
    """Press keys by name in whatever window is in front; what is all digits or small letters is typed."""
    for each in pressed:
        front = QGuiApplication.focusWindow() or window.windowHandle()
        if each.isdigit() or each.islower():
            QTest.keyClicks(QApplication.focusWidget() or window, each)
        else:
            QTest.keySequence(front, QKeySequence(each))
        QApplication.processEvents()


STATES: dict[str, tuple[Callable[[Path], datetime], tuple[str, ...]]] = {
    "family": (crowded_day, ("F2", FAMILY_PHONE)),
    "emergency": (crowded_day, ("F2", FAMILY_PHONE, "Return", "F9")),
    "cancel": (crowded_day, ("Ctrl+3", "Down", "Down", "Alt+C")),
    "refused": (normal_day, ("F2", "9811000000", "Return", "Return")),
    "search": (crowded_day, ("F3", "an")),
    "whole day": (crowded_day, ("Alt+D", "Ctrl+3")),
    "menu": (crowded_day, ("F10",)),
    "first start": (no_hospital, ()),
}
"""What else can stand in the window: the day, and the keys that lead there."""


@contextmanager
def desk_of(
    folder: Path, day: Callable[[Path], datetime], language: str = "en", theme: str = "light"
) -> Iterator[MainWindow]:
    """Open a window on a new file with that day."""
    path, clock = _file_of(folder, day)
    desk = Desk.open(path, clock, CLERK.by)
    settings = replace(CLERK, language=language, theme=theme, printer=ROLL)
    backups = Backups(path, Places(path.parent / "backups"), clock)
    window = build_window(
        desk, lambda: Desk.open(path, clock, CLERK.by), settings, save=False, send=FakePrinters(), backups=backups
    )
    for shown in window.findChildren(Shown):
        shown.ticked.emit()  # each second it is looked whether there is a backup to make
    for work in window.findChildren(BackupWork):
        work.worker.finish()
    QApplication.processEvents()
    try:
        yield window
    finally:
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        desk.close()


def _file_of(folder: Path, day: Callable[[Path], datetime]) -> tuple[Path, StoppedClock]:
    """Return a file of a day, and its time; each day is played once and copied from then on."""
    played = folder / f"{day.__name__}.db"
    told = played.with_suffix(".time")
    if not played.exists():
        told.write_text(day(played).isoformat())
    path = Path(tempfile.mkdtemp(dir=folder)) / "desk.db"
    shutil.copy(played, path)
    return path, StoppedClock(datetime.fromisoformat(told.read_text()))


def picture(widget: QWidget, scale: float = 1) -> QPixmap:
    """Return a widget's pixels on a screen of that scale, and of the menu or dialog that stands over it."""
    pixels = QPixmap(widget.size() * scale)
    pixels.setDevicePixelRatio(scale)
    widget.render(pixels)
    over = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    if over is not None:
        painter = QPainter(pixels)
        painter.drawPixmap(
            over.mapToGlobal(over.rect().topLeft()) - widget.mapToGlobal(widget.rect().topLeft()), over.grab()
        )
        painter.end()
    return pixels


def show(window: MainWindow, size: tuple[int, int]) -> None:
    """Show a window in front, in that size."""
    window.resize(*size)
    window.show()
    QCursor.setPos(window.mapToGlobal(window.rect().bottomRight()))
    window.activateWindow()
    QApplication.processEvents()


def contact_sheet(rows: Sequence[Sequence[QPixmap]]) -> QPixmap:
    """Return pictures in rows on grey."""
    wide = max(sum(one.width() + _GAP for one in row) for row in rows) + _GAP
    high = sum(max(one.height() for one in row) + _GAP for row in rows) + _GAP
    sheet = QPixmap(wide, high)
    sheet.fill(Qt.GlobalColor.gray)
    painter, y = QPainter(sheet), _GAP
    for row in rows:
        x = _GAP
        for one in row:
            painter.drawPixmap(QRect(x, y, one.width(), one.height()), one)
            x += one.width() + _GAP
        y += max(one.height() for one in row) + _GAP
    painter.end()
    return sheet


def draw_sheets(folder: Path, language: str) -> None:
    """Draw the contact sheets: a row a screen and a day a column; and all states, in a wide and in the least window."""
    with tempfile.TemporaryDirectory() as files:
        for theme in THEMES:
            rows: list[list[QPixmap]] = [[] for _ in SCREENS]
            for day in DAYS.values():
                with desk_of(Path(files), day, language, theme=theme) as window:
                    for row, (wide, high, scale) in zip(rows, SCREENS.values(), strict=True):
                        show(window, (wide, high))
                        row.append(picture(window, scale))
            contact_sheet(rows).save(str(folder / f"days-{language}-{theme}.png"))
            for name, size in {"wide": (1366, 768), "least": (880, 430)}.items():
                shown = [_state(Path(files), state, language, theme, size) for state in STATES]
                pairs = [shown[place : place + 2] for place in range(0, len(shown), 2)]
                contact_sheet(pairs).save(str(folder / f"states-{language}-{theme}-{name}.png"))


def _state(folder: Path, state: str, language: str, theme: str, size: tuple[int, int]) -> QPixmap:
    day, pressed = STATES[state]
    with desk_of(folder, day, language, theme=theme) as window:
        show(window, size)
        keys(window, *pressed)
        return picture(window)


def _window(folder: Path, theme: str) -> QPixmap:
    with desk_of(folder, crowded_day, "en", theme=theme) as window:
        show(window, (1366, 768))
        window.queue.choose(TokenId("DOC001-20260129-0065"))
        keys(window, "F2", FAMILY_PHONE)
        return picture(window)


def _hall(folder: Path) -> QPixmap:
    with desk_of(folder, crowded_day, "en") as window:
        show(window, (1366, 768))
        keys(window, "F11")
        hall = next(
            each for each in QApplication.topLevelWidgets() if isinstance(each, HallWindow) and each.isVisible()
        )
        hall.resize(1280, 720)
        return picture(hall)


def _paper(folder: Path, *, slip: bool) -> QPixmap:
    from opd_desk.paper.day_report import day_report_pdf
    from opd_desk.paper.pixels import page_image
    from opd_desk.paper.slip import slip_pdf

    path = folder / "paper.db"
    if not path.exists():
        build_demo(path)
    desk = Desk.open(path, StoppedClock(MOMENT), CLERK.by)
    pdf = slip_pdf(desk.papers.slip(SLIP)) if slip else day_report_pdf(desk.papers.day_report(MOMENT.date()))
    desk.close()
    image = page_image(pdf, 0, 2.0 if slip else 1.4).convert("RGBA")
    return QPixmap.fromImage(QImage(image.tobytes(), image.width, image.height, QImage.Format.Format_RGBA8888))


README: dict[str, Callable[[Path], QPixmap]] = {
    "window.png": lambda folder: _window(folder, "light"),
    "window-dark.png": lambda folder: _window(folder, "dark"),
    "slip.png": lambda folder: _paper(folder, slip=True),
    "report.png": lambda folder: _paper(folder, slip=False),
    "hall.png": _hall,
}
"""README's pictures, and what draws each."""


def keep(pixels: QPixmap, path: Path) -> None:
    """Write a picture as small as a PNG of it can be."""
    image = pixels.toImage().convertToFormat(QImage.Format.Format_RGBA8888)
    size = (image.width(), image.height())
    whole = Image.frombytes("RGBA", size, bytes(image.constBits()), "raw", "RGBA", image.bytesPerLine())
    whole.convert("RGB").save(path, optimize=True)


def draw_readme() -> None:
    """Draw README's pictures."""
    application(quiet=True)
    with tempfile.TemporaryDirectory() as files:
        for name, draw in README.items():
            keep(draw(Path(files)), HELP / name)
    print(f"{len(README)} pictures in {HELP}.")


def main(folder: Path | None, languages: Sequence[str]) -> None:
    """Draw README's pictures, or the contact sheets into a folder."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if folder is None:
        draw_readme()
    elif len(languages) == 1:
        folder.mkdir(parents=True, exist_ok=True)
        application(languages[0], quiet=True)
        draw_sheets(folder, languages[0])
        print(f"{len(list(folder.glob(f'*-{languages[0]}-*.png')))} contact sheets in {folder}.")
    else:  # a language is the application's, of which a process has one
        for language in languages:
            subprocess.run([sys.executable, "-m", "tests.ui.draw_windows", str(folder), language], check=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None, sys.argv[2:] or LANGUAGES)
