"""Printer and slips: where paper goes and how slips look, beside a slip as it would be printed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from opd_desk.domain.said import say
from opd_desk.ui.dialogs.span_figures import FiguresView
from opd_desk.ui.dialogs.telling import tallest
from opd_desk.ui.dress import dress_dialog
from opd_desk.ui.languages import tr
from opd_desk.ui.panels.paper_fields import PaperFields
from opd_desk.ui.widgets.base import Words, set_ground
from opd_desk.ui.widgets.buttons import KeyButton, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QEvent, QObject

    from opd_desk.settings import Settings
    from opd_desk.ui.theme import Look

_ADDRESS, _LOGO = "address", "logo"


class PaperSetupDialog(QDialog):
    """The fields on the left, a slip on the right.

    `preview_wanted()`: slips look otherwise; `state_wanted(str)`: how this printer stands is to be said;
    `test_wanted()`: a slip is to be printed as set; `save_wanted()`: what is set is to be kept.
    """

    preview_wanted = Signal()
    state_wanted = Signal(str)
    test_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, look: Look, settings: Settings, printers: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr(say("Printer and slips")))
        self.fields = PaperFields(look, settings, printers)
        self.preview = FiguresView(look)
        self.preview.setAccessibleName(tr(say("The slip as it would be printed")))
        self.told = Words(look, "text")
        self.test = KeyButton(look, say("Print a test slip"), "Alt T")
        self.save_button = KeyButton(look, say("Save"), "Ctrl S", kind=Kind.PRIMARY)
        self.close_button = KeyButton(look, say("Close"), "Esc")
        self._lay_out(look)
        self.resize(min(1000, parent.width() - 40), min(640, tallest(parent)))
        self._connect()
        self._ask_state()
        self.fields.printer.setFocus()

    def _lay_out(self, look: Look) -> None:
        self.area = QScrollArea()
        self.area.setWidget(self.fields)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        sides, buttons = QHBoxLayout(), QHBoxLayout()
        sides.addWidget(self.area, 3)
        sides.addWidget(self.preview, 2)
        buttons.addWidget(self.told, 1)
        for button in (self.test, self.save_button, self.close_button):
            buttons.addWidget(button)
        whole = QVBoxLayout(self)
        whole.addLayout(sides, 1)
        whole.addLayout(buttons)
        for ground in (self, self.area.viewport(), self.fields):
            set_ground(ground, look.theme.bg)
        dress_dialog(self, look)

    def _connect(self) -> None:
        self.fields.changed.connect(self.preview_wanted)
        self.fields.printer_chosen.connect(self._ask_state)
        self.fields.logo_wanted.connect(self.choose_logo)
        self.test.clicked.connect(self.test_wanted)
        self.save_button.clicked.connect(self.save_wanted)
        self.close_button.clicked.connect(self.reject)
        for keys, button in (
            ("Alt+T", self.test),
            ("Alt+L", self.fields.choose_logo),
            ("Ctrl+S", self.save_button),
        ):
            QShortcut(QKeySequence(keys), self, button.click)
        for widget in self.fields.findChildren(QWidget):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bring what has the focus into view."""
        if event.type() == event.Type.FocusIn and isinstance(watched, QWidget):
            self.area.ensureWidgetVisible(watched, 0, 24)
        return super().eventFilter(watched, event)

    def show_preview(self, pdf: bytes) -> None:
        """Show a slip, as far down as the one before was read."""
        down = self.preview.verticalScrollBar().value()
        self.preview.show_pdf(pdf)
        self.preview.verticalScrollBar().setValue(down)

    def show_logo(self, trouble: str) -> None:
        """Say at its field what keeps the logo off the slip, "" where nothing does."""
        self.fields.logo.clear_told()
        if trouble:
            self.fields.logo.tell(_LOGO, trouble, go_there=False)

    def refuse_address(self, trouble: str) -> None:
        """Say at its field why a printer's address is none, and go there."""
        self.fields.address.tell(_ADDRESS, trouble)

    def show_state(self, words: str) -> None:
        """Say how the chosen printer stands."""
        self.fields.state.setText(words)

    def tell(self, words: str) -> None:
        """Say what became of the test slip, or of what was to be kept."""
        self.told.setText(words)

    def _ask_state(self) -> None:
        name = self.fields.printer_name
        self.test.allow("" if name else say("Choose a printer first"))
        self.state_wanted.emit(name)

    def choose_logo(self) -> None:
        """Ask for the file of a logo."""
        at = Path(self.fields.values["logo"] or Path.home())
        chooser = QFileDialog(
            self, say("Logo"), str(at.parent if at.suffix else at), tr(say("Pictures (*.png *.jpg *.jpeg)"))
        )
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(self.fields.set_logo)
        chooser.open()
