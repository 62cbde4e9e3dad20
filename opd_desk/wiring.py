"""Parts of the window that are wired apart: the counter's work, who is at the desk, hours, back and ahead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opd_desk.domain.said import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from opd_desk.services.desk import Desk
    from opd_desk.services.resume import DeskState
    from opd_desk.settings import Settings
    from opd_desk.ui.binding.announcing import Announcer
    from opd_desk.ui.binding.closing import ClosingWork
    from opd_desk.ui.binding.day_log import LogWork
    from opd_desk.ui.binding.filtering import Filtering
    from opd_desk.ui.binding.going import Going
    from opd_desk.ui.binding.hours import HoursWork
    from opd_desk.ui.binding.new_token import NewToken
    from opd_desk.ui.binding.papers import PaperWork
    from opd_desk.ui.binding.patients import PatientDialogs
    from opd_desk.ui.binding.people import PeopleWork
    from opd_desk.ui.binding.searching import Searching
    from opd_desk.ui.binding.shown import Shown
    from opd_desk.ui.binding.tokens import TokenCommands
    from opd_desk.ui.binding.undoing import UndoWork
    from opd_desk.ui.main_window import MainWindow


def people(desk: Desk, window: MainWindow, shown: Shown, announcer: Announcer, settings: Settings) -> PeopleWork:
    """Make what asks who is at the desk, locks it, and keeps the accounts."""
    from opd_desk.ui.binding.lock import LockWork
    from opd_desk.ui.binding.people import PeopleWork

    lock = LockWork(desk, shown, announcer, window, settings.idle_lock)
    if settings.hide_names:
        from opd_desk.ui.binding.hiding import NameHiding

        NameHiding(shown, desk.clock, lock, window, settings.hide_names)
    return PeopleWork(desk, announcer, lock, window)


def counter_work(
    desk: Desk, shown: Shown, announcer: Announcer, papers: PaperWork, window: MainWindow
) -> tuple[TokenCommands, NewToken, Searching, PatientDialogs]:
    """Make what the counter's every minute needs: commands on tokens, the form, the search, the patients."""
    from opd_desk.ui.binding.new_token import NewToken
    from opd_desk.ui.binding.patients import PatientDialogs
    from opd_desk.ui.binding.searching import Searching
    from opd_desk.ui.binding.tokens import TokenCommands

    tokens = TokenCommands(desk, shown, window.action_bar, announcer, papers, window)
    panels = (window.form, window.preview, window.head)
    new_token = NewToken(desk, shown, window.column, panels, (announcer, papers, tokens), window)
    searching = Searching(desk, shown, window.top, window.results, new_token, window)
    return tokens, new_token, searching, PatientDialogs(desk, shown, announcer, new_token, window)


def for_who_is_here(desk: Desk, open_desk: Callable[[], Desk]) -> Callable[[], Desk]:
    """Return what opens a worker's desk for whoever is at this one by then."""

    def open_another() -> Desk:
        other = open_desk()
        desk.authority.hand_to(other.authority)
        return other

    return open_another


def go_on(
    desk: Desk,
    window: MainWindow,
    shown: Shown,
    helpers: tuple[Announcer, PaperWork, NewToken, ClosingWork],
    stood: DeskState | None,
) -> None:
    """Say what was done last, and offer what was left: yesterday, a half-typed booking. `stood`: where it stood."""
    from opd_desk.ui.binding.resume import Resuming

    announcer, papers, new_token, closing = helpers
    resuming = Resuming(desk, window, shown, (announcer, papers), stood)
    new_token.booked.connect(resuming.forget)
    shown.refresh()  # once more, for all who listen only now
    announcer.recall()
    closing.look_back()
    resuming.offer()
    resuming.begin()
    kept = desk.database.kept
    if kept is not None:
        announcer.note(say("Data of an older version were brought up to date. As they were: {file}.", file=kept.name))


def back_and_ahead(
    desk: Desk, window: MainWindow, shown: Shown, announcer: Announcer, papers: PaperWork, new_token: NewToken
) -> tuple[UndoWork, LogWork, Going, Filtering]:
    """Return what goes back in the day, reads its log, goes ahead to other dates, and leaves tokens out of sight."""
    from opd_desk.ui.binding.day_log import LogWork
    from opd_desk.ui.binding.filtering import Filtering
    from opd_desk.ui.binding.going import Going
    from opd_desk.ui.binding.undoing import UndoWork

    return (
        UndoWork(desk, shown, announcer, papers, window.action_bar, window),
        LogWork(desk, shown, announcer, lambda: window.look, window),
        Going(desk, shown, window.form, (announcer, new_token), lambda: window.look, window),
        Filtering(window, shown),
    )


def hours_work(desk: Desk, shown: Shown, tells: tuple[Announcer, PaperWork], window: MainWindow) -> HoursWork:
    """Bind what is done with doctors' hours, and with who loses a place by it."""
    from opd_desk.ui.binding.hours import HoursWork
    from opd_desk.ui.binding.moving import MoveWork
    from opd_desk.ui.binding.new_dates import NewDatesWork

    moving = MoveWork(desk, tells, lambda: window.look, window)
    new_dates = NewDatesWork(desk, shown, tells, moving, lambda: window.look, window)
    return HoursWork(desk, shown, tells, new_dates, lambda: window.look, window)


def about(desk: Desk, window: MainWindow) -> Callable[[], None]:
    """Return what shows version, places and licences; reading them takes a while, and is done when it is asked for."""

    def show() -> None:
        from opd_desk.ui.binding.about import show_about

        show_about(desk.database.path, window)

    return show
