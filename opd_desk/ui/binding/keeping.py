"""Backups at the window: made in turns and when a day is closed, and restored from there."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from opd_desk.domain.roles import Permission
from opd_desk.services.backup_turns import BackupTurns
from opd_desk.services.restoring import may_restore, reopen
from opd_desk.ui.binding.approving import Gate
from opd_desk.ui.binding.backups import BackupWork
from opd_desk.ui.binding.restoring import RestoreWork, restored_words
from opd_desk.ui.messages import shown_to

if TYPE_CHECKING:
    from opd_desk.services.backups import Backups, Restored
    from opd_desk.ui.binding.closing import ClosingWork
    from opd_desk.ui.binding.post import Post
    from opd_desk.ui.dialogs.restore import RestoreDialog


class BackupKeeping(QObject):
    """Lets backups be made at a window and at the end of a day, and one be restored. `work`: what makes them."""

    def __init__(self, post: Post, backups: Backups, closing: ClosingWork) -> None:
        super().__init__(post.window)
        self._post, self._own = post, backups.database.resolve()
        self.work = work = BackupWork(post, BackupTurns(backups))
        let = partial(may_restore, post.desk)
        self._restoring = RestoreWork(backups, work.worker, let, self._let_go, post.look, post.window)
        self._gate = Gate(post.desk, post.look, post.window)
        self._restoring.ended.connect(self._go_on)
        self._restoring.restored.connect(self._show)
        work.restore_wanted.connect(lambda: self._gate.run(Permission.RESTORE, self._ask))
        post.window.file_handed.connect(self._take)
        post.window.closing.connect(self._restoring.close)
        closing.closed.connect(work.take_turn)

    def _let_go(self) -> None:
        """Read nothing and hold nothing open while the file is put in place."""
        self._post.shown.paused = True
        self._post.desk.database.close()

    def _go_on(self) -> None:
        self._post.shown.paused = False

    def _ask(self, file: str = "") -> RestoreDialog | None:
        """Show the backups there are; `file`: ask about this one at once."""
        with shown_to(self._post.window, self._post.announcer.refused):
            dialog = self._restoring.ask()
            if file:
                self._restoring.ask_about(Path(file))
            return dialog
        return None

    def _take(self, file: str) -> None:
        """Ask about a backup that was opened from outside; the desk's own file is open already."""
        if not self._restoring.is_asking and Path(file) != self._own:
            self._gate.run(Permission.RESTORE, partial(self._ask, file))

    def _show(self, restored: Restored) -> None:
        """Show the state that was restored."""
        post = self._post
        with shown_to(post.window, post.announcer.refused):
            reopen(post.desk)
            post.window.uncover_queue()
            post.shown.refresh()
            post.announcer.say(restored_words(restored))


def keep_backups(post: Post, backups: Backups | None, closing: ClosingWork) -> BackupWork | None:
    """Let a window make and restore backups; None, where there are to be none: in training, at the demo."""
    return None if backups is None else BackupKeeping(post, backups, closing).work
