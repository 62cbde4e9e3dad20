"""Parts of the window that are wired apart: the counter's work, who is at the desk, hours, back and ahead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opd_desk.domain.said import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from opd_desk.services.desk import Desk
    from opd_desk.services.resume import DeskState
    from opd_desk.services.roster import RosterWork
    from opd_desk.settings import KeptSettings, Settings
    from opd_desk.ui.appearance import Appearance
    from opd_desk.ui.binding.appearance import AppearanceMenu
    from opd_desk.ui.binding.backups import BackupWork
    from opd_desk.ui.binding.closing import ClosingWork
    from opd_desk.ui.binding.day_log import LogWork
    from opd_desk.ui.binding.filtering import Filtering
    from opd_desk.ui.binding.going import Going
    from opd_desk.ui.binding.hours import HoursWork
    from opd_desk.ui.binding.importing import ImportWork
    from opd_desk.ui.binding.new_token import NewToken
    from opd_desk.ui.binding.paper_room import PaperRoom
    from opd_desk.ui.binding.papers import PaperWork
    from opd_desk.ui.binding.patients import PatientDialogs
    from opd_desk.ui.binding.people import PeopleWork
    from opd_desk.ui.binding.post import Post
    from opd_desk.ui.binding.printing import Sender
    from opd_desk.ui.binding.searching import Searching
    from opd_desk.ui.binding.speaking import LanguageMenu
    from opd_desk.ui.binding.tokens import TokenCommands
    from opd_desk.ui.binding.undoing import UndoWork
    from opd_desk.ui.main_window import MainWindow
    from opd_desk.ui.working import Worker


def people(post: Post, settings: Settings) -> PeopleWork:
    """Make what asks who is at the desk, locks it, and keeps the accounts."""
    from opd_desk.ui.binding.lock import LockWork
    from opd_desk.ui.binding.people import PeopleWork

    lock = LockWork(post, settings.idle_lock)
    if settings.hide_names:
        from opd_desk.ui.binding.hiding import NameHiding

        NameHiding(post.shown, post.desk.clock, lock, post.window, settings.hide_names)
    return PeopleWork(post, lock)


def paper_work(
    desk: Desk,
    open_desk: Callable[[], Desk],
    worker: Worker,
    kept: KeptSettings,
    send: Sender | None,
    window: MainWindow,
) -> PaperWork:
    """Make what makes paper, and takes it to `send` through the desk's print queue; None: to the real printers."""
    from opd_desk.ui import printer
    from opd_desk.ui.binding.papers import PaperWork
    from opd_desk.ui.binding.printing import Printing

    return PaperWork(desk, open_desk, worker, Printing(desk, kept, send or printer.send, window), window)


def import_work(post: Post, open_desk: Callable[[], Desk], worker: Worker) -> ImportWork:
    """Make what takes online bookings in, and says what came of them."""
    from opd_desk.ui.binding.importing import ImportWork

    importing = ImportWork(open_desk, worker, post.look, post.window)
    importing.imported.connect(post.announcer.say)
    importing.day_changed.connect(post.shown.refresh)
    return importing


def counter_work(post: Post) -> tuple[TokenCommands, NewToken, Searching, PatientDialogs]:
    """Make what the counter's every minute needs: commands on tokens, the form, the search, the patients."""
    from opd_desk.ui.binding.new_token import NewToken
    from opd_desk.ui.binding.patients import PatientDialogs
    from opd_desk.ui.binding.searching import Searching
    from opd_desk.ui.binding.tokens import TokenCommands

    tokens = TokenCommands(post)
    new_token = NewToken(post, tokens)
    return tokens, new_token, Searching(post, new_token), PatientDialogs(post, new_token)


def looks_and_languages(
    post: Post, appearance: Appearance, kept: KeptSettings, *, lasting: bool
) -> tuple[AppearanceMenu, LanguageMenu]:
    """Return what changes how the window looks, and which language it speaks. `lasting`: the next one does, too."""
    from opd_desk.ui.binding.appearance import AppearanceMenu
    from opd_desk.ui.binding.speaking import LanguageMenu

    return (
        AppearanceMenu(appearance, post.window, kept, post.announcer, lasting=lasting),
        LanguageMenu(post.window, kept, post.announcer, lasting=lasting),
    )


def set_up_first(post: Post, work: RosterWork, worker: Worker, room: PaperRoom, backing_up: BackupWork | None) -> None:
    """Lead a hospital without hours through set-up; where backups are made, one can be restored instead."""
    if not work.has_hours():
        from opd_desk.ui.binding.first_start import lead_in

        lead_in(post, work, worker, room.choose_printer, backing_up.restore if backing_up else None)


def for_who_is_here(desk: Desk, open_desk: Callable[[], Desk]) -> Callable[[], Desk]:
    """Return what opens a worker's desk for whoever is at this one by then."""

    def open_another() -> Desk:
        other = open_desk()
        desk.authority.hand_to(other.authority)
        return other

    return open_another


def go_on(post: Post, new_token: NewToken, closing: ClosingWork, stood: DeskState | None) -> None:
    """Say what was done last, and offer what was left: yesterday, a half-typed booking. `stood`: where it stood."""
    from opd_desk.ui.binding.resume import Resuming

    announcer, kept = post.announcer, post.desk.database.kept
    resuming = Resuming(post, stood)
    new_token.booked.connect(resuming.forget)
    post.shown.refresh()  # once more, for all who listen only now
    announcer.recall()
    closing.look_back()
    resuming.offer()
    resuming.begin()
    if kept is not None:
        announcer.note(say("Data of an older version were brought up to date. As they were: {file}.", file=kept.name))


def back_and_ahead(post: Post, new_token: NewToken) -> tuple[UndoWork, LogWork, Going, Filtering]:
    """Return what goes back in the day, reads its log, goes ahead to other dates, and leaves tokens out of sight."""
    from opd_desk.ui.binding.day_log import LogWork
    from opd_desk.ui.binding.filtering import Filtering
    from opd_desk.ui.binding.going import Going
    from opd_desk.ui.binding.undoing import UndoWork

    return UndoWork(post), LogWork(post), Going(post, new_token), Filtering(post.window, post.shown)


def hours_work(post: Post) -> HoursWork:
    """Bind what is done with doctors' hours, and with who loses a place by it."""
    from opd_desk.ui.binding.hours import HoursWork
    from opd_desk.ui.binding.moving import MoveWork
    from opd_desk.ui.binding.new_dates import NewDatesWork

    return HoursWork(post, NewDatesWork(post, MoveWork(post)))


def about(desk: Desk, window: MainWindow) -> Callable[[], None]:
    """Return what shows version, places and licences; reading them takes a while, and is done when it is asked for."""

    def show() -> None:
        from opd_desk.ui.binding.about import show_about

        show_about(desk.database.path, window)

    return show
