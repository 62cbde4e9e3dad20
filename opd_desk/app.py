"""The composition root: settings, database, services, window. The only wiring, and the only clock."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from opd_desk.services.desk import Desk
from opd_desk.settings import KeptSettings, settings_path

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from opd_desk.services.backups import Backups
    from opd_desk.services.clock_watch import ClockWatch
    from opd_desk.services.resume import DeskState
    from opd_desk.settings import Settings
    from opd_desk.simulation.training import PlayedDay
    from opd_desk.ui.appearance import Appearance
    from opd_desk.ui.binding.announcing import Announcer
    from opd_desk.ui.binding.hall import HallScreen
    from opd_desk.ui.binding.importing import ImportWork
    from opd_desk.ui.binding.printing import Printing, Sender
    from opd_desk.ui.binding.shown import Shown
    from opd_desk.ui.binding.sounding import SoundMenu
    from opd_desk.ui.binding.training import TrainingMenu, TrainingWork
    from opd_desk.ui.main_window import MainWindow
    from opd_desk.ui.working import Worker


def now() -> datetime:
    """Return the time of this place."""
    return datetime.now()


def open_database(path: Path, clock: Callable[[], datetime], by: str) -> Desk:
    """Open the desk of a file, which is made where it is missing, with the default policy; raises StoreError."""
    desk = Desk.open(path, clock, by, create=True)
    if not desk.views.has_policy():
        from opd_desk.services.setup import Roster, apply_roster, load_presets

        apply_roster(desk.database, Roster(None, None, ()), load_presets())
    return desk


def application(language: str = "en", *, quiet: bool = False, text_size: int = 100) -> QApplication:
    """Return the application, dressed: style and fonts are ours on every system; it speaks `language`, "" the system's.

    `quiet`: nobody hears Qt; without a screen it complains of what nobody sees. `text_size`: of all it shows, in
    percent; less where the screen has no room for the least window in that size.
    """
    from PySide6.QtCore import QLoggingCategory, qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    from opd_desk.ui import languages, paint, scaling
    from opd_desk.ui.access import install_roles
    from opd_desk.ui.icons import program_icon

    # Qt says of every script that the first of the families lacks it; the next one is asked, as it should.
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    if quiet:
        qInstallMessageHandler(lambda *_: None)
    app = QApplication.instance() or scaling.scaled(text_size)
    assert isinstance(app, QApplication)
    app.setApplicationName("OPD Desk")
    app.setDesktopFileName("opd-desk")
    app.setWindowIcon(program_icon())
    app.setStyle("Fusion")
    languages.speak(app, language)
    paint.load_fonts()
    app.setFont(paint.font(13))
    install_roles()
    return app


class Seen(NamedTuple):
    """A window in which the day of a desk stands: what gives it its theme, and shows the day; where one stood last."""

    desk: Desk
    window: MainWindow
    appearance: Appearance
    shown: Shown
    stood: DeskState | None


def build_window(
    desk: Desk,
    open_desk: Callable[[], Desk],
    settings: Settings,
    *,
    save: bool,
    day: PlayedDay | None = None,
    send: Sender | None = None,
    backups: Backups | None = None,
) -> MainWindow:
    """Build the window on a desk, and all that can be done there: `see_day`, then `bind`."""
    return bind(see_day(desk, settings), open_desk, settings, save=save, day=day, send=send, backups=backups)


def see_day(desk: Desk, settings: Settings) -> Seen:
    """Make the window and show the day in it, where it was shown last; it is kept up to date, but takes no commands."""
    from PySide6.QtCore import QTimer

    from opd_desk.ui.appearance import Appearance
    from opd_desk.ui.binding.passing import Passing
    from opd_desk.ui.binding.shown import Shown
    from opd_desk.ui.binding.standing import stand_again
    from opd_desk.ui.main_window import MainWindow
    from opd_desk.ui.signals import FeedSignals

    appearance = Appearance(settings.theme)
    window = MainWindow(appearance.theme, desk.clock, settings.by)
    appearance.setParent(window)
    window.queue_rows.long_wait = timedelta(minutes=settings.long_wait)
    window.queue.show_columns(settings.columns)
    shown = Shown(desk, window.lists, window)
    FeedSignals(desk.feed, window).changed.connect(shown.on_change)
    shown.day_shown.connect(lambda view: window.top.show_day(view.state))
    shown.day_shown.connect(window.say_what_is_empty)
    window.look_changed.connect(lambda: shown.set_remarks(window.look.metrics.notes))
    second = QTimer(window, interval=1000)
    second.timeout.connect(Passing(desk, shown, window).tick)
    second.timeout.connect(lambda: window.top.show_time(desk.clock()))
    second.start()
    window.top.show_time(desk.clock())
    stood = stand_again(desk, shown, window.queue)
    window.form.focus_phone()
    return Seen(desk, window, appearance, shown, stood)


def bind(
    seen: Seen,
    open_desk: Callable[[], Desk],
    settings: Settings,
    *,
    save: bool,
    day: PlayedDay | None = None,
    send: Sender | None = None,
    watch: ClockWatch | None = None,
    backups: Backups | None = None,
) -> MainWindow:
    """Bind a window to all that can be done there. `open_desk` opens another desk for a worker.

    `save`: what is chosen is remembered; `day`: what is played there, where the desk is for training; `send`: what
    takes documents to a printer, if not ours; `watch`: what says that the clock is wrong; `backups`: what is made
    beside the window.
    """
    from opd_desk import wiring
    from opd_desk.services.roster import RosterWork
    from opd_desk.ui.binding.announcing import Announcer
    from opd_desk.ui.binding.closing import ClosingWork
    from opd_desk.ui.binding.commands import Tools, WindowCommands
    from opd_desk.ui.binding.keeping import keep_backups
    from opd_desk.ui.binding.paper_room import PaperRoom
    from opd_desk.ui.binding.post import Post
    from opd_desk.ui.binding.roster import RosterMenu
    from opd_desk.ui.working import Worker

    desk, window, appearance, shown, stood = seen
    open_desk = wiring.for_who_is_here(desk, open_desk)
    worker = Worker(window)
    announcer = Announcer(desk, shown, window.bottom, window)
    kept = KeptSettings(settings, settings_path() if save else None, announcer.refuse)
    papers = wiring.paper_work(desk, open_desk, worker, kept, send, window)
    post = Post(desk, shown, announcer, papers, window)
    room = PaperRoom(post, open_desk, worker, kept, real=send is None)
    tokens, new_token, searching, patients = wiring.counter_work(post)
    importing = wiring.import_work(post, open_desk, worker)
    closing = ClosingWork(post)
    hours = wiring.hours_work(post)
    tokens.elsewhere_wanted.connect(lambda chosen: hours.new_dates.moving.ask(chosen))
    work = RosterWork(desk.database, desk.authority, desk.clock)
    roster = RosterMenu(post, work)
    hall, sounds = _hall(desk, window, kept, announcer)
    training, played = _training(window, day, shown, hall)
    going = wiring.back_and_ahead(post, new_token)
    accounts = wiring.people(post, settings)
    setting = (hours, roster, hall, sounds, training, played, closing)
    backing_up = keep_backups(post, backups, closing)
    looks = wiring.looks_and_languages(post, appearance, kept, lasting=save)
    rest = (*setting, *going, *room.tools(work.hospital), accounts, *looks, backing_up)
    tools = Tools(papers, patients, importing, *rest, about=wiring.about(desk, window))
    WindowCommands(post, tokens, new_token, searching, tools)
    _end_in_order(window, importing, worker, papers.printing)
    wiring.go_on(post, new_token, closing, stood)
    accounts.lock.begin()
    wiring.set_up_first(post, work, worker, room, backing_up)
    _watch_clock(watch, window, announcer)
    return window


def _watch_clock(watch: ClockWatch | None, window: MainWindow, announcer: Announcer) -> None:
    """Say what is odd about the clock, now and whenever it is set; None: nobody watches it."""
    from PySide6.QtCore import QTimer

    if watch is None:
        return

    def warn(words: str) -> None:
        if words:
            announcer.warn(words)

    warn(watch.at_start())
    second = QTimer(window, interval=1000)
    second.timeout.connect(lambda: warn(watch.tick()))
    second.start()


def _hall(desk: Desk, window: MainWindow, kept: KeptSettings, announcer: Announcer) -> tuple[HallScreen, SoundMenu]:
    """Make the hall's screen, and what calls sound like there."""
    from opd_desk.ui.binding.hall import HallScreen
    from opd_desk.ui.binding.sounding import SoundMenu
    from opd_desk.ui.languages import language
    from opd_desk.ui.sound import HallSound

    sound = HallSound(kept.now.hall_sound, kept.now.patient_language or kept.now.language, window)
    sound.fell_back.connect(announcer.refuse)
    names, beside = kept.now.hall == "names", lambda: language(kept.now.patient_language)
    hall = HallScreen(desk, window, sound, names=names, beside=beside)
    return hall, SoundMenu(sound, lambda kind: kept.change(hall_sound=kind))


def _training(
    window: MainWindow, day: PlayedDay | None, shown: Shown, hall: HallScreen
) -> tuple[TrainingMenu, TrainingWork | None]:
    """Let a training day be chosen, and play the one that this window is for."""
    from opd_desk.ui.binding.first_start import open_another
    from opd_desk.ui.binding.training import TrainingMenu, TrainingWork

    menu = TrainingMenu(lambda: window.look, open_another, window)
    if day is None:
        return menu, None
    shown.ticked.connect(hall.tick)
    return menu, TrainingWork(day, window)


def _end_in_order(window: MainWindow, importing: ImportWork, worker: Worker, printing: Printing) -> None:
    """Let the threads end with the window: what is still being drawn joins the print queue before that closes."""
    for end in (importing.stop, worker.finish, printing.close):
        window.closing.connect(end)
