"""Online bookings from a file: a preview first, then taken in on a worker, with progress and Cancel."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog

from opd_desk.services.booking_file import BadRow, FileRefused, Row, read_bookings
from opd_desk.services.errors import StoreError
from opd_desk.ui.dialogs.importing import ImportDialog
from opd_desk.ui.messages import say_trouble

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from opd_desk.services.desk import Desk
    from opd_desk.services.importing import Taken
    from opd_desk.ui.theme import Look
    from opd_desk.ui.working import Worker


class ImportWork(QObject):
    """Takes files in. `imported(str)`: in words what came of one; `day_changed()`: what is shown may be other now."""

    imported = Signal(str)
    day_changed = Signal()
    _some = Signal(object)

    def __init__(
        self, open_desk: Callable[[], Desk], worker: Worker, look: Callable[[], Look], window: QWidget
    ) -> None:
        super().__init__(window)
        self._open_desk, self._worker, self._look, self._window = open_desk, worker, look, window
        self._dialog: ImportDialog | None = None
        self._stopped = False
        self._some.connect(self._show_some)

    def choose_file(self) -> None:
        """Ask for a file, without holding up the desk."""
        kinds = "Bookings (*.csv);;All files (*)"
        dialog = QFileDialog(self._window, "Import online bookings", str(Path.home()), kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda chosen: self.preview(Path(chosen)))
        dialog.open()

    def preview(self, path: Path) -> ImportDialog | None:
        """Show what a file holds, before anything is taken in; None where it cannot be read."""
        try:
            rows = read_bookings(path)
        except FileRefused as refused:
            say_trouble(self._window, str(refused))
            return None
        dialog = self._dialog = ImportDialog(self._look(), path.name, rows, self._window)
        dialog.start_wanted.connect(lambda past: self._start(path, rows, past))
        dialog.stop_wanted.connect(self.stop)
        dialog.finished.connect(self._forget_dialog)
        dialog.open()
        return dialog

    def _start(self, path: Path, rows: Sequence[Row | BadRow], past: bool) -> None:  # noqa: FBT001 - a signal's
        self._stopped = False
        self._worker.do(
            lambda: self._take(rows, past=past),
            lambda taken: self._finished(path, taken),
            self._failed,
        )

    def _take(self, rows: Sequence[Row | BadRow], *, past: bool) -> list[Taken]:
        """Take rows in, on the worker, with a desk of its own: a connection never crosses threads."""
        taken: list[Taken] = []
        desk = self._open_desk()
        try:
            for some in desk.importer.take(rows, past=past):
                taken += some
                self._some.emit(some)
                if self._stopped:
                    break
        finally:
            desk.close()
        return taken

    def _show_some(self, some: object) -> None:
        if self._dialog is not None and isinstance(some, list):
            self._dialog.show_taken(some)

    def _finished(self, path: Path, taken: object) -> None:
        assert isinstance(taken, list)
        went_in = sum(row.outcome in ("confirmed", "waitlisted") for row in taken)
        refused = sum(row.outcome.startswith("refused") for row in taken)
        words = (
            f"{path.name}: {went_in} bookings taken in, {refused} refused, {len(taken) - went_in - refused} skipped."
        )
        if self._dialog is not None:
            self._dialog.finish(words)
        self.imported.emit(words)
        self.day_changed.emit()

    def _failed(self, problem: object) -> None:
        if self._dialog is not None:
            self._dialog.finish("It stopped: rows said to be taken in are kept; the file can be imported again.")
        if isinstance(problem, StoreError):
            say_trouble(self._window, str(problem))
        else:
            say_trouble(self._window, "The import stopped. What was taken in is kept.", repr(problem))
        self.day_changed.emit()

    def stop(self) -> None:
        """Stop after the rows under way; what was taken in is kept."""
        self._stopped = True

    def _forget_dialog(self) -> None:
        self._dialog = None
