"""A backup restored from the window: read beside it, put in place on a worker, then shown."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog

from opd_desk.domain.said import say, together, words_of
from opd_desk.services.backup_words import loss_words, tokens_words
from opd_desk.services.errors import StoreError
from opd_desk.ui.binding.backups import Progress
from opd_desk.ui.languages import tr
from opd_desk.ui.messages import say_trouble, shown_to
from opd_desk.ui.working import Stopped, Worker

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from opd_desk.services.backups import Backups, Facts, Restored
    from opd_desk.ui.dialogs.restore import RestoreDialog
    from opd_desk.ui.theme import Look


class RestoreWork(QObject):
    """Leads through restoring.

    `restored(Restored)`: the file holds another state now; `ended()`: it does, or not; `left()`: the dialog is closed.

    `let` returns in whose name it is done, or raises what keeps it from being done; `let_go` closes the database.
    """

    restored = Signal(object)
    ended = Signal()
    left = Signal()

    def __init__(
        self,
        backups: Backups,
        worker: Worker,
        let: Callable[[], str],
        let_go: Callable[[], object],
        look: Callable[[], Look],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._backups, self._worker, self._let, self._let_go = backups, worker, let, let_go
        self._look_of, self._window = look, window
        self._reader = Worker(self)
        self._progress = Progress(self)
        self._dialog: RestoreDialog | None = None
        self._asked = 0
        self._progress.progressed.connect(self._show_progress)

    def ask(self, why: str = "") -> RestoreDialog:
        """Show the backups there are, and `why` that is needed; raises what `let` does."""
        from opd_desk.ui.dialogs.restore import RestoreDialog

        self._let()
        listed = self._backups.listed()
        dialog = self._dialog = RestoreDialog(self._look_of(), listed, self._backups.clock(), self._window, why)
        dialog.file_asked.connect(self._look)
        dialog.other_asked.connect(self._choose_file)
        dialog.restore_wanted.connect(self._restore)
        dialog.stop_wanted.connect(self._progress.stop)
        dialog.finished.connect(self._forget_dialog)
        dialog.open()
        for place, backup in enumerate(listed):
            self._look_at(place, backup.path)
        return dialog

    # looking

    def _look_at(self, place: int, file: Path) -> None:
        """Read on the reader what a backup of the list holds."""
        asked, backups = self._asked, self._backups

        def look() -> Facts | None:
            return backups.look(file) if asked == self._asked else None

        def show(facts: Facts | None) -> None:
            if self._dialog is not None and asked == self._asked:
                self._dialog.show_facts(place, facts)

        def fail(problem: Exception) -> None:
            if self._dialog is not None and asked == self._asked:
                self._dialog.show_facts(place, None, words_of(problem))

        self._reader.do(look, show, fail)

    def _look(self, file: Path) -> None:
        """Read a chosen file whole, and compare it with the present state: before what is only listed."""
        backups = self._backups

        def show(found: tuple[Facts, str]) -> None:
            if self._dialog is not None:
                self._dialog.show_answer(file, *found)

        def fail(problem: Exception) -> None:
            if self._dialog is not None:
                self._dialog.show_refusal(file, words_of(problem))

        self._worker.do(
            lambda: (backups.look(file, whole=True), loss_words(backups.loss(file))),
            show,
            fail,
        )

    def _choose_file(self) -> None:
        kinds = f"{tr(say('Backups of OPD Desk'))} (*.db);;{tr(say('All files'))} (*)"
        dialog = QFileDialog(self._window, tr(say("Restore a backup")), str(Path.home()), kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda chosen: self.ask_about(Path(chosen)))
        dialog.open()

    @property
    def is_asking(self) -> bool:
        """Tell whether the dialog is open."""
        return self._dialog is not None

    def ask_about(self, file: Path) -> None:
        """Ask whether a file is to be restored."""
        if self._dialog is not None:
            self._dialog.ask_about(file)

    # doing it

    def _restore(self, file: Path) -> None:
        with shown_to(self._window, lambda refusal: self._end(words_of(refusal), restored=False)):
            by, backups = self._let(), self._backups
            self._progress.begin()
            self._asked += 1  # what is only listed need not be read any more
            self._let_go()
            self._worker.do(lambda: backups.restore(file, self._progress, by=by), self._done, self._failed)

    def _done(self, restored: Restored) -> None:
        self._end(restored_words(restored), restored=True)
        self.restored.emit(restored)

    def _failed(self, problem: Exception) -> None:
        if isinstance(problem, Stopped):
            self._end(say("Stopped: all is as it was."), restored=False)
        elif isinstance(problem, StoreError):
            self._end(words_of(problem), restored=False)
        else:
            self._end(say("It was not restored: all is as it was."), restored=False)
            say_trouble(self._window, say("The backup could not be restored. No data was changed."), problem)

    def _end(self, words: str, *, restored: bool) -> None:
        self.ended.emit()
        if self._dialog is not None:
            self._dialog.end(words, restored=restored)

    def _show_progress(self, done: int, whole: int) -> None:
        if self._dialog is not None:
            self._dialog.show_progress(done, whole)

    def _forget_dialog(self) -> None:
        self._dialog = None
        self._asked += 1
        self.left.emit()

    def close(self) -> None:
        """Let the reading come to an end."""
        self._asked += 1
        self._reader.finish()


def restored_words(restored: Restored) -> str:
    """Say what was restored, and where the state before it is."""
    words = say("Restored: {tokens}.", tokens=tokens_words(restored.facts.tokens))
    if restored.before is not None:
        words = together(words, say("What was here before is kept as {file}.", file=restored.before.name))
    return words
