"""Backups beside the window: made in turns on a worker, their age at the foot, one more whenever it is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from opd_desk.domain.said import say, together, words_of
from opd_desk.services.backups import Turn, Watch
from opd_desk.services.errors import StoreError
from opd_desk.ui.languages import tr
from opd_desk.ui.menus import give_letters, new_menu
from opd_desk.ui.messages import say_trouble
from opd_desk.ui.working import Stopped, Worker

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtWidgets import QMenu

    from opd_desk.services.backup_turns import BackupTurns
    from opd_desk.ui.binding.post import Post
    from opd_desk.ui.dialogs.backup import BackupDialog

BACKUP = "backup"
NOW = say("Back up now")


class Progress(QObject, Watch):
    """Carries how far some work has come from its thread to the window's; once stopped, it stops the work."""

    progressed = Signal(int, int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._stopped = False

    def begin(self) -> None:
        """Stop nothing that begins from now on."""
        self._stopped = False

    def stop(self) -> None:
        """Stop the work at its next step."""
        self._stopped = True

    def step(self, name: str) -> None:
        """Raise Stopped before a step, once it is to be stopped."""
        if self._stopped:
            raise Stopped

    def pages(self, left: int, whole: int) -> None:
        """Tell how far it has come."""
        self.step("pages")
        self.progressed.emit(whole - left, whole)


class BackupWork(QObject):
    """Takes the turns, and says at the foot how it stands. `restore_wanted()`: one is to be put back."""

    restore_wanted = Signal()

    def __init__(self, post: Post, turns: BackupTurns) -> None:
        super().__init__(post.window)
        self.turns, self._announcer, self._window = turns, post.announcer, post.window
        self.worker = Worker(self)
        self._progress = Progress(self)
        self._dialog: BackupDialog | None = None
        self._busy = False
        self._said = ""
        self._shown_at: datetime | None = None
        self._progress.progressed.connect(self._show_progress)
        post.shown.ticked.connect(self._tick)
        post.window.bottom.backup_wanted.connect(self._open_menu)
        post.window.closing.connect(self.worker.finish)

    def add_to(self, menu: QMenu) -> None:
        """Add what can be done with backups."""
        menu.addAction(tr(say("&Back up now"))).triggered.connect(lambda: self.back_up_now())
        menu.addAction(tr(say("&Restore …"))).triggered.connect(lambda: self.restore())
        menu.addAction(tr(say("&Folder of the backups"))).triggered.connect(lambda: self.open_folder())

    def restore(self) -> None:
        """Show the backups that can be restored."""
        self.restore_wanted.emit()

    def take_turn(self) -> None:
        """Make a backup soon, on the worker: a day was closed."""
        self._begin(all_folders=True)

    def back_up_now(self) -> None:
        """Make a backup now, and show how far it has come."""
        from opd_desk.ui.dialogs.backup import BackupDialog

        if self._dialog is None:
            dialog = self._dialog = BackupDialog(self._window.look, self._window)
            dialog.stop_wanted.connect(self._progress.stop)
            dialog.finished.connect(self._forget_dialog)
            dialog.open()
            self._begin(all_folders=True)

    def open_folder(self) -> None:
        """Show the folder of the backups as the system shows folders; where there is none yet, say so."""
        folder = self.turns.backups.places.own
        if not folder.is_dir() or not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self._announcer.note(say("The backups' folder is {folder}.", folder=str(folder)))

    def _open_menu(self, place: QPoint) -> None:
        menu = new_menu(self._window, self._window.look)
        self.add_to(menu)
        give_letters(menu)
        menu.popup(place - QPoint(0, menu.sizeHint().height()))

    # turns

    def _tick(self) -> None:
        """Take a turn that has come; say the age of the last with every minute."""
        if not self._busy and self.turns.is_due():
            self._begin(all_folders=False)
        now = self.turns.backups.clock().replace(second=0, microsecond=0)
        if now != self._shown_at:
            self._shown_at = now
            self.show_standing()

    def _begin(self, *, all_folders: bool) -> None:
        self._busy = True
        self._progress.begin()
        self.worker.do(
            lambda: self.turns.take(self._progress, all_folders=all_folders),
            self._taken,
            self._failed,
        )

    def _taken(self, turn: Turn) -> None:
        self.turns.note(turn)
        self._end(_turn_words(turn, self.turns))

    def _failed(self, problem: Exception) -> None:
        if isinstance(problem, Stopped):
            self._end(say("Stopped: no backup was made. The earlier ones are kept."))
            return
        words = words_of(problem) if isinstance(problem, StoreError) else say("The backup could not be made.")
        self.turns.note_failed(words)
        self._end(words)
        if not isinstance(problem, StoreError):
            say_trouble(self._window, together(words, say("No data was changed.")), problem)

    def _end(self, words: str) -> None:
        self._busy = False
        if self._dialog is not None:
            self._dialog.finish(words)
        self._say_trouble()
        self.show_standing()

    def _say_trouble(self) -> None:
        """Say once what keeps backups from being made, and offer one as long as that is so."""
        trouble = self.turns.trouble
        if trouble and trouble != self._said:
            if self._dialog is None:
                self._announcer.refuse(trouble)
            self._announcer.offer(NOW, self.back_up_now, about=BACKUP, stays=True)
        elif self._said and not trouble:
            self._announcer.withdraw(BACKUP)
        self._said = trouble

    def show_standing(self) -> None:
        """Say at the foot how it stands with the backups."""
        standing = self.turns.standing
        self._window.bottom.show_backup(standing.words, standing.more, warn=standing.warn)

    def _show_progress(self, done: int, whole: int) -> None:
        if self._dialog is not None:
            self._dialog.show_progress(done, whole)

    def _forget_dialog(self) -> None:
        self._dialog = None


def _turn_words(turn: Turn, turns: BackupTurns) -> str:
    said = [say("{file}: made, and read back.", file=str(path)) for path in turn.written]
    if turn.trouble:
        said.append(turn.trouble)
    if turn.no_stick:
        said.append(say("{folder}: the stick is not there.", folder=str(turns.backups.places.second)))
    return together(*said, between="\n")
