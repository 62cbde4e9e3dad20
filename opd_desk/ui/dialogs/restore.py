"""Going back to a backup: which one, what that would do, then done with Cancel; the state before it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from opd_desk.domain.backups import Reason, age_words
from opd_desk.domain.said import Figures, say, say_n, together
from opd_desk.domain.wording import clock, date_words, moment_words
from opd_desk.services.backup_words import tokens_words
from opd_desk.ui.dialogs.entering import StoppableDialog
from opd_desk.ui.dialogs.telling import reading_table, tallest, write_row
from opd_desk.ui.dress import dress_dialog
from opd_desk.ui.languages import tr
from opd_desk.ui.tips import as_typed
from opd_desk.ui.widgets.base import Words
from opd_desk.ui.widgets.buttons import KeyButton, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from pathlib import Path

    from opd_desk.services.backups import Backup, Facts
    from opd_desk.ui.theme import Look

HEADS = (say("Made"), say("Age", "a backup"), say("Tokens"), say("Last change"), say("Size"), say("Which"))
_LIST, _ASK = range(2)
_MB = 1_000_000
_KEPT = say(
    "The state of now is kept as a backup first: restoring that one takes this back. "
    "A damaged file is kept under another name."
)
_OTHERS = say("Other counters at this file go on with the restored state at once: tell them first.")
_COUNTING = say("Being counted …")


class RestoreDialog(StoppableDialog):
    """Three steps: choose a backup, read what it would do, let it be done. Esc goes one back, or stops the doing.

    `file_asked(Path)`: what it holds and would do is wanted; `other_asked()`: a file that is not in the list;
    `restore_wanted(Path)`, `stop_wanted()`. `why`: what stands before the question, where somebody must be told.
    """

    file_asked = Signal(object)
    other_asked = Signal()
    restore_wanted = Signal(object)

    def __init__(self, look: Look, backups: Sequence[Backup], now: datetime, parent: QWidget, why: str = "") -> None:
        super().__init__(look, say("Restore a backup"), parent, bold=True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._backups, self._now, self._why = backups, now, why
        self._file: Path | None = None
        self._over = False
        self.table = reading_table(look, say("Backups"), HEADS, (170, 72, 80, 150, 80))
        self.table.setWordWrap(False)
        self.holds, self.loses, self.keeps, self.others = (Words(look, "text") for _ in range(4))
        self.bar = QProgressBar()
        self.bar.setAccessibleName(tr(say("Progress")))
        self.other = KeyButton(look, say("Another file …"), "Alt O")
        self.next = KeyButton(look, say("Next"), "Enter", kind=Kind.PRIMARY)
        self.restore = KeyButton(look, say("Restore"), "Alt R", kind=Kind.DANGER)
        self.stack = QStackedWidget()
        self._lay_out(look)
        self.resize(min(820, parent.width() - 40), min(460, tallest(parent)))
        self._connect()
        self._fill()
        self.show_list()

    def _lay_out(self, look: Look) -> None:
        ask = QWidget()
        grid = QGridLayout(ask)
        grid.setContentsMargins(0, 8, 0, 0)
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        lines = (
            (say("It holds"), self.holds),
            (say("Then"), self.loses),
            (say("Kept"), self.keeps),
            (say("Others"), self.others),
        )
        for row, (words, line) in enumerate(lines):
            head = Words(look, "text", bold=True)
            head.setText(words)
            head.setWordWrap(False)
            grid.addWidget(head, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(line, row, 1)
        grid.setRowStretch(len(lines), 1)
        self.keeps.setText(_KEPT)
        self.others.setText(_OTHERS)
        self.stack.addWidget(self.table)
        self.stack.addWidget(ask)
        buttons = QHBoxLayout()
        buttons.addWidget(self.other)
        buttons.addStretch(1)
        for button in (self.next, self.restore, self.close_button):
            buttons.addWidget(button)
        whole = QVBoxLayout(self)
        whole.addWidget(self.told)
        whole.addWidget(self.stack, 1)
        whole.addWidget(self.bar)
        whole.addLayout(buttons)
        self.bar.hide()
        dress_dialog(self, look)

    def _connect(self) -> None:
        self.table.doubleClicked.connect(lambda _: self._go_on())
        self.next.clicked.connect(self._go_on)
        self.other.clicked.connect(self.other_asked)
        self.restore.clicked.connect(self._restore)
        QShortcut(QKeySequence("Alt+O"), self).activated.connect(self.other.click)
        QShortcut(QKeySequence("Alt+R"), self).activated.connect(self.restore.click)

    # choosing

    def _fill(self) -> None:
        self.table.setRowCount(len(self._backups))
        for place, backup in enumerate(self._backups):
            write_row(self.table, place, self._row(backup, "…", "…"))
        if self._backups:
            self.table.setCurrentCell(0, 0)

    def _row(self, backup: Backup, tokens: str, last: str) -> tuple[str, ...]:
        at = backup.mark.at
        why = {Reason.TURN: "", Reason.BEFORE_RESTORE: say("before a restore")}[backup.mark.reason]
        later = say("of a time still to come") if at > self._now else ""
        which = together(why, say("on the stick") if backup.second else "", later, between=", ")
        age = "–" if later else age_words(self._now - at)
        return self._said(at), age, tokens, last, _size(backup.size), which

    def _said(self, at: datetime) -> str:
        words = moment_words(at, self._now.date())
        return say("Today, {at}", at=words) if at.date() == self._now.date() else words

    def show_facts(self, place: int, facts: Facts | None, why_not: str = "") -> None:
        """Show what a backup of the list holds; None: it cannot be restored, `why_not` says why."""
        backup = self._backups[place]
        row = self._row(backup, "–", "–")
        if facts is not None:
            last = self._said(facts.last_change) if facts.last_change else "–"
            row = self._row(backup, Figures(f"{facts.tokens:,}"), last)
        write_row(self.table, place, (*row[:-1], say("cannot be read") if why_not else row[-1]))
        item = self.table.item(place, len(HEADS) - 1)
        if why_not and item is not None:
            item.setToolTip(as_typed(why_not))

    def show_list(self) -> None:
        """Go to the list, the first step."""
        self._file = None
        some, none = (
            say("Which state is to come back?"),
            say("There is no backup here yet. Alt O opens one from elsewhere."),
        )
        self.told.setText(together(self._why, some if self._backups else none))
        self._show_step(_LIST)
        self.table.setFocus()

    def _go_on(self) -> None:
        place = self.table.currentRow()
        if self.next.isVisible() and 0 <= place < len(self._backups):
            self.ask_about(self._backups[place].path)

    # reading what it would do

    def ask_about(self, file: Path) -> None:
        """Go to the second step with a file."""
        self._file = file
        listed = next((backup for backup in self._backups if backup.path == file), None)
        what = file.name
        if listed is not None:
            at = moment_words(listed.mark.at, self._now.date())
            if listed.mark.at.date() == self._now.date():
                at = say("today, {at}", at=at)
            what = say("The state of {at}", at=at)
        self.told.setText(say("{what}: is it to come back?", what=what))
        self.holds.setText(_COUNTING)
        self.loses.setText(_COUNTING)
        self._show_step(_ASK)
        self.restore.allow(_COUNTING)
        self.setFocus()  # on no button: Enter may neither restore nor go back
        self.file_asked.emit(file)

    def show_answer(self, file: Path, facts: Facts, words: str) -> None:
        """Say what the file holds and what restoring it would do; now it may be done."""
        if file == self._file:
            last, patients = facts.last_change, say_n("{n:,} patient", "{n:,} patients", facts.patients)
            holds = together(tokens_words(facts.tokens), patients, between=", ")
            if last is not None:
                when = together(date_words(last.date()), clock(last), between=", ")
                holds = say("{holds}; last changed {when}", holds=holds, when=when)
            self.holds.setText(say("{what}.", "a sentence", what=together(facts.hospital, holds, between=": ")))
            self.loses.setText(words)
            self.restore.allow()

    def show_refusal(self, file: Path, words: str) -> None:
        """Say why a file cannot be restored."""
        if file == self._file:
            self.holds.setText(words)
            self.loses.setText(say("It cannot be restored; nothing was changed."))
            self.restore.allow(say("It cannot be restored"))

    def _restore(self) -> None:
        if self._file is not None and self.restore.isVisible() and self.restore.isEnabled():
            self.running = True
            self.told.setText(say("The backup is being restored …"))
            self.bar.setRange(0, 0)
            self.bar.show()
            self.restore.allow(say("It is under way"))
            self.close_button.set_words(say("Cancel"), "Esc")
            self.restore_wanted.emit(self._file)

    # doing it

    def show_progress(self, done: int, whole: int) -> None:
        """Show how far it has come."""
        if self.running:
            self.bar.setRange(0, max(1, whole))
            self.bar.setValue(done)

    def end(self, words: str, *, restored: bool) -> None:
        """Say what came of it; what was not restored can be tried again."""
        self.finish(words)
        self._over = restored
        self.bar.hide()
        self._show_step(_ASK)
        self.restore.allow(say("It is restored") if restored else "")
        self.restore.setVisible(not restored)
        self.close_button.setFocus()

    def _show_step(self, step: int) -> None:
        self.stack.setCurrentIndex(step)
        self.next.setVisible(step == _LIST)
        self.next.allow("" if self._backups else say("There is no backup here"))
        self.other.setVisible(step == _LIST)
        self.restore.setVisible(step == _ASK)
        self.close_button.set_words(say("Close") if step == _LIST or self._over else say("Back"), "Esc")

    def leave(self) -> None:
        """Go one step back, from the first one out."""
        if self._file is not None and not self._over and self._backups:
            self.show_list()
        else:
            super().leave()

    def enter(self) -> None:
        """Take Enter as Next, and as Close once it is restored; restoring has a key of its own."""
        if self._over:
            self.reject()
        else:
            self._go_on()


def _size(size: int) -> str:
    return say("{size} MB", size=Figures(f"{size / _MB:.1f}"))
