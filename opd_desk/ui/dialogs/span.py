"""Register and figures of a span of dates: read page by page, seen as charts, saved as files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QStackedWidget, QVBoxLayout

from opd_desk.domain.said import say, say_n
from opd_desk.domain.wording import date_words
from opd_desk.ui.dialogs.entering import StoppableDialog
from opd_desk.ui.dialogs.span_figures import FiguresView
from opd_desk.ui.dialogs.telling import is_enter, scroll_by_key, tallest
from opd_desk.ui.dress import dress_dialog
from opd_desk.ui.languages import tr
from opd_desk.ui.lists.register import RegisterTable
from opd_desk.ui.models.register import RegisterModel
from opd_desk.ui.models.rows import ROW
from opd_desk.ui.panels.register_filter import RegisterFilter
from opd_desk.ui.panels.span_fields import ROOMY, SpanFields
from opd_desk.ui.panels.span_files import SpanFiles
from opd_desk.ui.widgets.base import Words
from opd_desk.ui.widgets.buttons import KeyButton, Kind
from opd_desk.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from opd_desk.domain.spans import Span
    from opd_desk.services.sheets import Visit
    from opd_desk.ui.theme import Look

_REGISTER, _FIGURES, _SENTENCE = range(3)
_BUSY = say("The pages are being made")
_UP_AND_DOWN = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_TO_THE_ENDS = (Qt.Key.Key_Home, Qt.Key.Key_End)


class SpanDialog(StoppableDialog):
    """The tokens of a span under a filter, or its figures; a file is written while it stays open, Esc stops that.

    `register_wanted()`: the rows of `fields.span` and `filter.wanted`; `figures_wanted(Span)`: the pages of its charts;
    `files.file_wanted(Path)`: the span is to be written there; `print_wanted(Span)`: its report is to be printed;
    `stop_wanted()`: no more of it; `token_wanted(Visit)`. `why_no_print`: what keeps it from a printer, "" for nothing.
    """

    register_wanted = Signal()
    figures_wanted = Signal(object)
    print_wanted = Signal(object)
    token_wanted = Signal(object)

    def __init__(
        self,
        look: Look,
        span: Span,
        today: date,
        doctors: Mapping[str, str],
        parent: QWidget,
        *,
        why_no_print: str = "",
    ) -> None:
        super().__init__(look, say("Register and figures"), parent)
        self.resize(parent.width() - 40, tallest(parent))
        self._wrong, self._why_no_print = "", why_no_print
        self._figures_of: Span | None = None
        self._empty = ""
        self.fields = SpanFields(look, span, today, self.width())
        self.view = Segments(look, say("View"), [say("Register"), say("Figures")])
        self.view.choose(_REGISTER)
        self.view.set_tight(self.width() < ROOMY)
        self.filter = RegisterFilter(look, doctors)
        self.model = RegisterModel(doctors, self)
        self.table = RegisterTable(look, self.model)
        self.figures = FiguresView(look)
        self.sentence = Words(look, "text")
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stack = QStackedWidget()
        self.count = Words(look, "text", bold=True)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(tr(say("Progress")))
        self._lay_out(look)
        self._connect()
        self._allow_files("")
        self.filter.field.setFocus()

    def _lay_out(self, look: Look) -> None:
        keys = Words(look, "faint")
        keys.setText("Alt V")
        for words in (keys, self.count):
            words.setWordWrap(False)
        self.fields.beside.addSpacing(8)
        self.fields.beside.addWidget(self.view)
        self.fields.beside.addWidget(keys)
        for part in (self.table, self.figures, self.sentence):
            self.stack.addWidget(part)
        said = QHBoxLayout()
        said.addWidget(self.count)
        said.addWidget(self.told, 1)
        said.addWidget(self.progress)
        self.told.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.progress.setFixedWidth(160)
        self.progress.hide()
        whole = QVBoxLayout(self)
        whole.addWidget(self.fields)
        whole.addWidget(self.filter)
        whole.addWidget(self.stack, 1)
        whole.addLayout(said)
        whole.addLayout(self._buttons(look))
        dress_dialog(self, look)

    def _buttons(self, look: Look) -> QHBoxLayout:
        row = QHBoxLayout()
        self.files = SpanFiles(look)
        self.print = KeyButton(look, say("Print"), "Ctrl P")
        self.go = KeyButton(look, say("Go to the token"), "Enter", kind=Kind.PRIMARY)
        self.close_button.set_words(say("Close"), "Esc")
        self.go.clicked.connect(self._go)
        row.addWidget(self.files)
        row.addWidget(self.print)
        row.addStretch(1)
        row.addWidget(self.go)
        row.addWidget(self.close_button)
        return row

    def _connect(self) -> None:
        self.fields.chosen.connect(lambda _: self._changed())
        self.fields.said.connect(self._allow_files)
        self.files.asked.connect(self._choose_file)
        self.print.clicked.connect(self._print)
        QShortcut(QKeySequence.StandardKey.Print, self, self.print.click)
        self.filter.changed.connect(self.register_wanted)
        self.view.picked.connect(lambda _: self._show_view())
        self.table.doubleClicked.connect(lambda _: self._go())
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._allow_go())
        for field in (self.fields.first, self.fields.last, self.filter.field):
            field.edit.installEventFilter(self)
        QShortcut(QKeySequence("Alt+V"), self, self._other_view)
        for keys, by in ((QKeySequence.StandardKey.ZoomIn, 1), (QKeySequence.StandardKey.ZoomOut, -1)):
            QShortcut(QKeySequence(keys), self, lambda by=by: self.figures.zoom(by))

    # what is shown

    @property
    def chosen(self) -> Visit | None:
        """Return the chosen row."""
        row: Visit | None = self.table.currentIndex().data(ROW)
        return row

    def show_first(self, page: Sequence[Visit]) -> None:
        """Show a register's first page, its first row chosen, or say that it is empty."""
        self.model.show(page)
        self.count.setText(say("Counting …") if page else say_n("{n:,} token", "{n:,} tokens", 0))
        self._empty = "" if page else self._nothing()
        if page:
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._show_view()

    def show_count(self, count: int) -> None:
        """Say how many rows the register has."""
        self.count.setText(say_n("{n:,} token", "{n:,} tokens", count))

    def show_figures(self, span: Span, pdf: bytes) -> None:
        """Show the pages of a span's charts."""
        self._figures_of = span
        self.figures.show_pdf(pdf)
        self._show_view()

    def _nothing(self) -> str:
        span, wanted = self.fields.span, self.filter.wanted
        first, last = date_words(span.first), date_words(span.last)
        when = say("from {first} to {last}", first=first, last=last) if span.days > 1 else first
        if wanted.doctor or wanted.source or wanted.status or wanted.words:
            return say("No token {when} is like that: clear the name, or choose All.", when=when)
        many = say("No tokens were booked {when}.", when=when)
        return many if span.days > 1 else say("No tokens were booked for {when}.", when=when)

    def _changed(self) -> None:
        self.register_wanted.emit()
        self._show_view()

    def _other_view(self) -> None:
        self.fields.take()
        self.view.choose(_FIGURES if self.view.current == _REGISTER else _REGISTER)
        self._show_view()
        (self.figures if self._at_figures else self.filter.field).setFocus()

    def _show_view(self) -> None:
        """Show what was chosen to be seen, a sentence where there is nothing or it is still being made."""
        figures, span = self.view.current == _FIGURES, self.fields.span
        self.filter.setEnabled(not figures)
        self._allow_go()
        if not figures:
            self.sentence.setText(self._empty)
            self.stack.setCurrentIndex(_SENTENCE if self._empty else _REGISTER)
        elif self._figures_of == span:
            self.stack.setCurrentIndex(_FIGURES)
        else:
            self.sentence.setText(say("The figures are being made …"))
            self.stack.setCurrentIndex(_SENTENCE)
            self.figures_wanted.emit(span)

    def _allow_go(self) -> None:
        why_not = _BUSY if self.running else say("No token is chosen")
        at_rows = self.view.current == _REGISTER and self.chosen is not None
        self.go.allow("" if at_rows and not self.running else why_not)

    # files

    def _choose_file(self, ending: str) -> None:
        self.fields.take()
        if not self._wrong:
            self.files.choose(ending, self.fields.span)

    def _print(self) -> None:
        self.fields.take()
        if not self._wrong:
            self.print_wanted.emit(self.fields.span)

    def begin_writing(self, words: str) -> None:
        """Say that a file or a print is under way; Esc is Cancel until `finish`."""
        self.running = True
        self.told.setText(words)
        self.progress.setRange(0, 0)
        self.progress.show()
        self.close_button.set_words(say("Cancel"), "Esc")
        self._allow_files(self._wrong)
        self._allow_go()

    def show_progress(self, done: int, whole: int) -> None:
        """Show how far it has come."""
        self.progress.setRange(0, max(1, whole))
        self.progress.setValue(done)

    def finish(self, words: str) -> None:
        """Say what came of it."""
        super().finish(words)
        self.progress.hide()
        self._allow_files(self._wrong)
        self._allow_go()

    def _allow_files(self, wrong: str) -> None:
        """Let no file be written and nothing printed while that goes on, or while the dates cannot be read."""
        self._wrong = wrong
        self.files.allow(_BUSY if self.running else wrong)
        self.print.allow(_BUSY if self.running else wrong or self._why_no_print)

    # keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrows and pages go through the rows while one types, Home and End where nothing is typed."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and not self._at_figures:
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            ends = event.key() in _TO_THE_ENDS and watched is self.filter.field.edit and not self.filter.field.text()
            if plain and (ends or event.key() in _UP_AND_DOWN):
                QGuiApplication.sendEvent(self.table, event)
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go by Enter from date to date, else to the chosen row's token; scroll the figures."""
        if is_enter(event):
            if not self.fields.next_field(self.figures if self._at_figures else self.table):
                self._go()
        elif not (self._at_figures and scroll_by_key(self.figures, event)):
            super().keyPressEvent(event)

    @property
    def _at_figures(self) -> bool:
        return self.view.current == _FIGURES

    def _go(self) -> None:
        row = self.chosen
        if self.go.isEnabled() and row is not None:
            self.accept()
            self.token_wanted.emit(row)
