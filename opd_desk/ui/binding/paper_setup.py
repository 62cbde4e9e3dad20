"""Printer and slips from the menu: tried and looked at before it is kept, then it counts at once."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from opd_desk.domain.said import say, words_of
from opd_desk.paper.design import ROLLS
from opd_desk.paper.thermal import PrinterTrouble, address_of, is_thermal
from opd_desk.slip_design import design_of
from opd_desk.ui.binding.first_start import sample_slip
from opd_desk.ui.crash import kind_of
from opd_desk.ui.languages import language, tr
from opd_desk.ui.messages import say_trouble
from opd_desk.ui.printer import printer_names, printer_words, send, trouble_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtWidgets import QMenu

    from opd_desk.domain.roster import Hospital
    from opd_desk.paper.design import SlipDesign
    from opd_desk.services.sheets import Slip
    from opd_desk.settings import KeptSettings, Settings
    from opd_desk.ui.binding.post import Post
    from opd_desk.ui.binding.printer_foot import PrinterFoot
    from opd_desk.ui.binding.printing import Printing
    from opd_desk.ui.dialogs.paper_setup import PaperSetupDialog
    from opd_desk.ui.working import Worker

_NO_PRINTER: str = say("Slips are shown from now on, to be saved as PDF.")
_NO_SHEETS: str = say("A thermal printer takes a roll: choose 80 or 58 mm as paper.")
_log = logging.getLogger(__name__)


class PaperSetup(QObject):
    """Lets printer and slips be set up, and looks after the printer. `hospital()`: whose name heads the sample slip."""

    def __init__(
        self, post: Post, kept: KeptSettings, hospital: Callable[[], Hospital], worker: Worker, foot: PrinterFoot
    ) -> None:
        super().__init__(post.window)
        self._kept, self._hospital, self._clock = kept, hospital, post.desk.clock
        self._papers, self._worker, self._window = post.papers, worker, post.window
        self._announcer, self._foot = post.announcer, foot
        self._watching = False

    def begin(self, *, watch: bool) -> None:
        """Let slips look as they are set to, and say what keeps the hospital's logo off them.

        `watch`: the printer is one of the system's, and looked after from now on.
        """
        self._papers.design, trouble = spoken_design(self._kept.now)
        if trouble:
            self._announcer.refuse(trouble)
        self._watching = watch
        self.look_at_printer()

    def look_at_printer(self) -> None:
        """Say what would keep a slip from the printer, between two jobs and away from the window's thread."""
        name = self._papers.printer
        if self._watching and name and self._papers.printing.sending is None:
            self._papers.printing.between(
                lambda: trouble_of(name), lambda trouble: self._show_state(name, trouble), _note
            )

    def _show_state(self, name: str, trouble: str) -> None:
        if name == self._papers.printer:
            self._foot.show_state(trouble)

    def add_to(self, menu: QMenu) -> None:
        """Add the menu's entry; who opens the menu may look for what is wrong with the printer."""
        self.look_at_printer()
        menu.addAction(tr(say("Printer and &slips …"))).triggered.connect(lambda: self.open())

    def open(self) -> PaperSetupDialog:
        """Show what is set, with a slip that looks so."""
        from opd_desk.ui.dialogs.paper_setup import PaperSetupDialog

        dialog = PaperSetupDialog(self._window.look, self._kept.now, printer_names(), self._window)
        sample = sample_of(self._hospital(), self._clock())
        trial = _Trial(self, dialog, self._worker, self._papers.printing, sample)
        dialog.preview_wanted.connect(trial.preview)
        dialog.state_wanted.connect(trial.ask_state)
        dialog.test_wanted.connect(trial.print_test)
        dialog.save_wanted.connect(lambda: self._save(dialog))
        trial.preview()
        trial.ask_state(dialog.fields.printer_name)
        dialog.open()
        return dialog

    def tried(self, dialog: PaperSetupDialog) -> Settings:
        """Return the settings as they would be with what stands in the dialog."""
        return replace(self._kept.now, **dialog.fields.values)

    def _save(self, dialog: PaperSetupDialog) -> None:
        """Keep what stands in the dialog, or say there why it cannot be."""
        wanted = self.tried(dialog)
        trouble = spoken_design(wanted)[1]
        if not _can_be(dialog, wanted):
            return
        if trouble:
            dialog.fields.logo.tell("logo", trouble)
            return
        refused = self._kept.change(**dialog.fields.values)
        self._papers.design = spoken_design(wanted)[0]
        self._foot.show_state("")
        if refused:
            dialog.tell(refused)
        else:
            dialog.accept()
            where = printer_words(wanted.printer)
            self._announcer.note(say("Slips go to {printer} from now on.", printer=where) if where else _NO_PRINTER)
            self.look_at_printer()


class _Trial(QObject):
    """What is tried out on the worker while one dialog is open; what comes back when it is closed is let go."""

    def __init__(
        self, setup: PaperSetup, dialog: PaperSetupDialog, worker: Worker, printing: Printing, slip: Slip
    ) -> None:
        super().__init__(dialog)
        self._setup, self._dialog, self._slip = setup, dialog, slip
        self._worker, self._printing = worker, printing
        self._drawing = self._stale = False

    def preview(self) -> None:
        """Draw the slip as it is set now; while one is being drawn, only the latest after it."""
        self._stale = self._drawing
        if self._drawing:
            return
        self._drawing = True
        settings = self._setup.tried(self._dialog)
        self._worker.do(lambda: _drawn(settings, self._slip), self._show, self._failed)

    def _show(self, drawn: tuple[bytes, str]) -> None:
        if isValid(self._dialog):
            self._drawing = False
            pdf, trouble = drawn
            self._dialog.show_preview(pdf)
            self._dialog.show_logo(trouble)
            if self._stale:
                self.preview()

    def ask_state(self, name: str) -> None:
        """Say how a printer stands."""
        if not _is_address(name):
            self._dialog.show_state(say("Write above where it is, as {example}.", example=self._dialog.fields.example))
            return
        self._dialog.show_state(say("The printer is asked …") if name else say("Slips are shown, to be saved as PDF."))
        if name:
            self._printing.between(
                lambda: trouble_of(name), lambda trouble: self._show_state(name, trouble), self._failed
            )

    def _show_state(self, name: str, trouble: str) -> None:
        if isValid(self._dialog) and self._dialog.fields.printer_name == name:
            self._dialog.show_state(trouble or say("It is ready."))

    def print_test(self) -> None:
        """Print the slip as it is set now; what became of it is said in the dialog."""
        settings = self._setup.tried(self._dialog)
        if not _can_be(self._dialog, settings):
            return
        self._dialog.tell(say("A test slip is on its way."))
        self._worker.do(
            lambda: _drawn(settings, self._slip)[0], lambda pdf: self._send(pdf, settings.printer), self._failed
        )

    def _send(self, pdf: bytes, printer: str) -> None:
        self._printing.between(
            lambda: send(pdf, printer, "Test slip", mono=True),
            lambda _: self._tell(say("A test slip was sent. Is all of it on the paper?")),
            self._failed,
        )

    def _tell(self, words: str) -> None:
        if isValid(self._dialog):
            self._dialog.tell(words)

    def _failed(self, problem: object) -> None:
        if not isValid(self._dialog):
            return
        self._drawing = False
        if isinstance(problem, PrinterTrouble):
            self._dialog.tell(words_of(problem))
        else:
            words = say("The slip could not be made. What was set before still counts.")
            say_trouble(self._dialog, words, problem)


def _note(problem: Exception) -> None:
    """Log what should not be; the printer says the same when a slip goes there."""
    _log.warning("The printer could not be asked: %s", kind_of(problem))


def sample_of(hospital: Hospital, now: datetime) -> Slip:
    """Return a slip to look at, with all that may stand on one; it says that it is for practice."""
    return replace(
        sample_slip(hospital, now),
        specialization=say("Specialization"),
        room="12",
        age=45,
        gender="F",
        uhid="26-000042",
        booked_by=say("the desk", "who booked"),
    )


def spoken_design(settings: Settings) -> tuple[SlipDesign, str]:
    """Return how slips look, in the patients' language, and what keeps the logo off them."""
    design, trouble = design_of(settings)
    return replace(design, language=language(settings.patient_language)), trouble


def _drawn(settings: Settings, slip: Slip) -> tuple[bytes, str]:
    """Return a slip as it would be printed, and what keeps the logo off it."""
    from opd_desk.paper.slip import slip_pdf

    design, trouble = spoken_design(settings)
    return slip_pdf(slip, design), trouble


def _can_be(dialog: PaperSetupDialog, wanted: Settings) -> bool:
    """Return whether slips can go where they are to, and say in the dialog why they cannot."""
    if not _is_address(wanted.printer):
        dialog.refuse_address(say("Write it as {example}.", example=dialog.fields.example))
    elif is_thermal(wanted.printer) and wanted.paper not in ROLLS:
        dialog.tell(_NO_SHEETS)
    else:
        return True
    return False


def _is_address(printer: str) -> bool:
    """Return whether a printer's name can be one: a printer of the system has any, a thermal one says where it is."""
    try:
        return not is_thermal(printer) or bool(address_of(printer))
    except PrinterTrouble:
        return False
