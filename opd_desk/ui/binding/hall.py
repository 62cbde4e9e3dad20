"""The waiting hall's screen: opened on the second screen, kept up to date, gone and back with the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from opd_desk.domain.said import ENGLISH
from opd_desk.services.hall import hall_cards, is_over
from opd_desk.ui.messages import shown_to
from opd_desk.ui.signals import FeedSignals

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QScreen

    from opd_desk.domain.model import DayKey
    from opd_desk.domain.said import Language
    from opd_desk.services.desk import Desk
    from opd_desk.ui.hall import HallWindow
    from opd_desk.ui.main_window import MainWindow
    from opd_desk.ui.sound import HallSound

_MINUTE_MS = 60_000


class HallScreen(QObject):
    """Shows today's cards in the hall: full screen on a screen the clerk's window is not on, else as a window.

    `sound`: what every call is given to; `names`: whether who is inside is named there; `screens()`: those plugged in.

    `beside()`: the patients' language, which stands beside English.
    """

    def __init__(
        self,
        desk: Desk,
        window: MainWindow,
        sound: HallSound,
        *,
        names: bool,
        screens: Callable[[], Sequence[QScreen]] = QGuiApplication.screens,
        beside: Callable[[], Language] = lambda: ENGLISH,
    ) -> None:
        super().__init__(window)
        self._desk, self._window, self._names = desk, window, names
        self._sound, self._screens, self._beside = sound, screens, beside
        self._hall: HallWindow | None = None
        self._minute = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._minute.timeout.connect(self._read)
        FeedSignals(desk.feed, self).changed.connect(self._on_change)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.screenAdded.connect(self._place)
        application.screenRemoved.connect(self._on_screen_removed)
        window.closing.connect(self.close)

    @property
    def hall(self) -> HallWindow | None:
        """Return the hall's window, which is hidden while its screen is unplugged; None: it is closed."""
        return self._hall

    def toggle(self) -> None:
        """Open the hall's window, or close it."""
        if self._hall is None:
            self.open()
        else:
            self.close()

    def open(self) -> None:
        """Open the hall's window, where it is not open yet; a database that cannot be read is said to the clerk."""
        from opd_desk.ui.hall import HallWindow

        if self._hall is not None:
            return
        with shown_to(self._window, lambda _: None):
            name, training = self._desk.views.hospital().name, self._desk.training
            hall = self._hall = HallWindow(name, names=self._names, training=training, beside=self._beside())
            hall.called.connect(self._sound.call)
            hall.closed.connect(self._on_closed)
            self._read()
            self._place()
            self._sound.prepare()

    def close(self) -> None:
        """Close the hall's window, where it is open."""
        if self._hall is not None:
            self._hall.close()
        self._on_closed()  # a window that the system has taken away is not told that it closes

    # what it shows

    def _read(self) -> None:
        """Read today again and show it; the next time is when the minute is over, or something has changed."""
        hall, now = self._hall, self._desk.clock()
        if hall is None:
            return
        self._minute.start(_MINUTE_MS - now.second * 1000 - now.microsecond // 1000)
        hall.show_time(now)
        with shown_to(self._window, lambda _: None):
            days = self._desk.views.doctor_days(now.date())
            hall.show_cards(hall_cards(days, now, self._desk.views.said_away(days)), over=is_over(days))

    def tick(self) -> None:
        """Read again when the minute is another: for a clock that does not run as the timer does."""
        if self._hall is not None and not self._hall.shows(self._desk.clock()):
            self._read()

    def _on_change(self, keys: frozenset[DayKey]) -> None:
        today = self._desk.clock().date()
        if any(key.date == today for key in keys):
            self._read()

    def _on_closed(self) -> None:
        self._minute.stop()
        self._sound.silence()
        if self._hall is not None:
            self._hall.deleteLater()
            self._hall = None

    # where it stands

    def _place(self) -> None:
        """Show it on the hall's screen without taking the keyboard from the clerk, else as a window.

        One that has lost its screen is hidden, lest the system lays it over the clerk's window; it comes back with the
        screen.
        """
        hall = self._hall
        if hall is None:
            return
        own = self._window.screen().geometry()
        other = next((screen for screen in self._screens() if screen.geometry() != own), None)
        if other is None:
            hall.setVisible(not hall.isFullScreen())
        elif not (hall.isFullScreen() and hall.isVisible() and hall.geometry() == other.geometry()):
            hall.hide()  # window managers keep a full screen window where it is
            hall.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
            hall.setCursor(Qt.CursorShape.BlankCursor)
            hall.setScreen(other)
            hall.setGeometry(other.geometry())
            hall.showFullScreen()

    def _on_screen_removed(self) -> None:
        """Place it before the system moves the windows of the screen that is gone, and once more when it has."""
        self._place()
        QTimer.singleShot(0, self, self._place)
