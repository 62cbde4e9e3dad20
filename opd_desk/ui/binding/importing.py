"""Online bookings from a file: a preview first, then taken in on a worker, with progress and Cancel."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog

from opd_desk.domain.said import say, say_n, together, words_of
from opd_desk.services.booking_file import BadRow, FileRefused, Row, read_bookings
from opd_desk.services.errors import StoreError
from opd_desk.ui.languages import tr
from opd_desk.ui.messages import say_trouble

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence, Set
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from opd_desk.services.desk import Desk
    from opd_desk.services.importing import Taken
    from opd_desk.ui.dialogs.importing import ImportDialog
    from opd_desk.ui.theme import Look
    from opd_desk.ui.working import Worker


class ImportWork(QObject):
    """Takes files in. `imported(object)`: what came of one; `day_changed()`: what is shown may be other now."""

    imported = Signal(object)
    day_changed = Signal()
    _some = Signal(object)

    def __init__(
        self, open_desk: Callable[[], Desk], worker: Worker, look: Callable[[], Look], window: QWidget
    ) -> None:
        super().__init__(window)
        self._open_desk, self._worker, self._look, self._window = open_desk, worker, look, window
        self._dialog: ImportDialog | None = None
        self._stopped = False
        self._taken: list[Taken] = []
        self._some.connect(self._show_some)

    def choose_file(self) -> None:
        """Ask for a file, without holding up the desk."""
        kinds = f"{tr(say('Bookings'))} (*.csv);;{tr(say('All files'))} (*)"
        dialog = QFileDialog(self._window, tr(say("Import online bookings")), str(Path.home()), kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda chosen: self.preview(Path(chosen)))
        dialog.open()

    def preview(self, path: Path) -> ImportDialog | None:
        """Show what a file holds, before anything is taken in; None where it cannot be read."""
        from opd_desk.ui.dialogs.importing import FileShown, ImportDialog

        try:
            rows = read_bookings(path)
            lines = _lines(path, {row.line for row in rows if isinstance(row, BadRow)})
            today = self._today()
        except (FileRefused, StoreError, OSError) as problem:
            say_trouble(self._window, words_of(problem))
            return None
        dialog = self._dialog = ImportDialog(self._look(), FileShown(path.name, rows, lines, today), self._window)
        dialog.start_wanted.connect(lambda past: self._start(path.name, rows, past))
        dialog.stop_wanted.connect(self.stop)
        dialog.finished.connect(self._forget_dialog)
        dialog.open()
        return dialog

    def _today(self) -> date:
        with closing(self._open_desk()) as desk:
            return desk.clock().date()

    def _start(self, name: str, rows: Sequence[Row | BadRow], past: bool) -> None:
        self._stopped = False
        self._taken = []
        self._worker.do(
            lambda: self._take(rows, past=past),
            lambda _: self._end(name, len(rows)),
            lambda problem: self._fail(name, len(rows), problem),
        )

    def _take(self, rows: Sequence[Row | BadRow], *, past: bool) -> None:
        """Take rows in, on the worker, with a desk of its own: a connection never crosses threads."""
        with closing(self._open_desk()) as desk:
            for some in desk.importer.take(rows, past=past):
                self._some.emit(some)
                if self._stopped:
                    break

    def _show_some(self, some: object) -> None:
        assert isinstance(some, list)
        self._taken += some
        if self._dialog is not None:
            self._dialog.show_taken(some)

    def _end(self, name: str, rows: int) -> None:
        """Say what came of it; what was told until now is all there is."""
        words = _summary(self._taken, rows)
        if self._dialog is not None:
            self._dialog.finish(words)
        self.imported.emit(say("{file}: {what}", file=name, what=words))
        self.day_changed.emit()

    def _fail(self, name: str, rows: int, problem: Exception) -> None:
        self._end(name, rows)
        if isinstance(problem, StoreError):
            say_trouble(self._window, words_of(problem))
        else:
            say_trouble(self._window, say("The import stopped. What was taken in is kept."), problem)

    def stop(self) -> None:
        """Stop after the rows under way; what was taken in is kept."""
        self._stopped = True

    def _forget_dialog(self) -> None:
        self._dialog = None


def _lines(path: Path, wanted: Set[int]) -> dict[int, str]:
    """Return some lines of a file as they stand in it, by their place, the header being 1."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return {place: line.strip() for place, line in enumerate(file, start=1) if place in wanted}


def _summary(taken: Sequence[Taken], rows: int) -> str:
    """Return in words what came of this many rows, of which some may not have been tried."""
    went_in = sum(row.went_in for row in taken)
    refused = sum(row.reference is None for row in taken)
    known = len(taken) - went_in - refused
    before = say_n("{n:,} already taken in", "{n:,} already taken in", known) if known else ""
    then = together(say_n("{n:,} refused", "{n:,} refused", refused), before, between=", ")
    if len(taken) < rows:
        return say_n(
            "Stopped: {n:,} taken in, {rest}, {untried:,} not tried; the file can be imported again.",
            "Stopped: {n:,} taken in, {rest}, {untried:,} not tried; the file can be imported again.",
            went_in,
            rest=then,
            untried=rows - len(taken),
        )
    return say_n("{n:,} booking taken in, {rest}.", "{n:,} bookings taken in, {rest}.", went_in, rest=then)
