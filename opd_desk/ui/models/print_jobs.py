"""The print queue as rows: what is still to come out first, in order; then what is over, the latest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor

from opd_desk.domain.said import say, together
from opd_desk.domain.wording import clock, short_words
from opd_desk.paper.thermal import called, is_thermal
from opd_desk.services.print_jobs import JobState
from opd_desk.ui.languages import tr
from opd_desk.ui.models.rows import Index, RowsModel

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date, datetime

    from opd_desk.services.print_jobs import PrintJob
    from opd_desk.ui.theme import Theme

COLUMNS = (say("Time"), say("What", "a column"), say("Pages"), say("Printer"), say("State"))
_STANDS = {
    JobState.WAITING: say("Waits", "a print job"),
    JobState.SENDING: say("Is being sent"),
    JobState.FAILED: say("Failed", "a print job"),
}
_OVER = (JobState.SENT, JobState.DROPPED)


class PrintJobsModel(RowsModel["PrintJob"]):
    """Jobs by their id; what failed stands in the ink of trouble, what is over in the faint one."""

    def __init__(self, theme: Theme, today: date, parent: QObject | None = None) -> None:
        super().__init__(COLUMNS, parent)
        self._today = today
        self._inks = dict.fromkeys(_OVER, QColor(theme.faint)) | {JobState.FAILED: QColor(theme.danger)}

    def key_of(self, row: PrintJob) -> int:
        """Return a job's id."""
        return row.id

    def words(self, row: PrintJob, column: str) -> str:
        """Return what stands in a column."""
        return {
            "Time": when(row.made_at, self._today),
            "What": row.what,
            "Pages": pages_words(row),
            "Printer": called(row.printer) if is_thermal(row.printer) else row.printer,
            "State": state_words(row, self._today),
        }[column]

    def hint(self, row: PrintJob, column: str) -> str:
        """Return the cell's words: the column may be too narrow for them."""
        return self.words(row, column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own contract
        """Return a column's heading."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(COLUMNS[section])
        return super().headerData(section, orientation, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own contract
        """Return what every list's model does, and the ink of a row's state."""
        if role == Qt.ItemDataRole.ForegroundRole and index.isValid():
            return self._inks.get(self.rows[index.row()].state)
        return super().data(index, role)


def in_order(jobs: Iterable[PrintJob]) -> Sequence[PrintJob]:
    """Return jobs as the list shows them."""
    known = list(jobs)
    over = [job for job in known if job.state in _OVER]
    return [job for job in known if job.state not in _OVER] + sorted(over, key=lambda job: job.changed_at, reverse=True)


def when(at: datetime, today: date) -> str:
    """Return a time; of another day with its date."""
    return clock(at) if at.date() == today else together(short_words(at.date()), clock(at))


def pages_words(job: PrintJob) -> str:
    """Return how many pages a job has, and how often each is printed."""
    if job.copies > 1:
        return say("{pages:,} × {copies}", pages=job.pages, copies=job.copies)
    return say("{pages:,}", pages=job.pages)


def state_words(job: PrintJob, today: date) -> str:
    """Say how a job stands."""
    if job.state is JobState.SENT:
        return say("Sent {when}", when=when(job.changed_at, today))
    if job.state is JobState.DROPPED:
        return say("Dropped {when}: {why}", when=when(job.changed_at, today), why=job.why)
    stands = together(_STANDS[job.state], _came_out(job), between=", ")
    return say("{state}: {why}", state=stands, why=job.why) if job.state is JobState.FAILED else stands


def _came_out(job: PrintJob) -> str:
    if not 0 < job.done < job.pages:
        return ""
    return say("{done:,} of {pages:,} came out", done=job.done, pages=job.pages)
