"""The first start's steps bound to the services: each is kept at its end, so that a power cut loses one at most."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, Signal

from opd_desk.domain.model import Source
from opd_desk.domain.said import say, words_of
from opd_desk.resources import program
from opd_desk.services.roster import Unfit, days_written, next_code, week_rows
from opd_desk.services.setup import UNNAMED
from opd_desk.services.sheets import Slip
from opd_desk.ui.languages import language
from opd_desk.ui.messages import say_trouble, shown_to
from opd_desk.ui.panels.first_start import FirstStart
from opd_desk.ui.panels.waiting import FormWaiting
from opd_desk.ui.printer import PrinterTrouble, printer_names, send

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from opd_desk.domain.errors import OpdError
    from opd_desk.domain.model import Doctor
    from opd_desk.domain.roster import Hospital
    from opd_desk.domain.said import Language
    from opd_desk.services.roster import RosterWork, Table
    from opd_desk.ui.binding.post import Post
    from opd_desk.ui.working import Worker


class FirstStartWork(QObject):
    """Leads through set-up.

    `kept()`: something was saved; `finished(str)`: the desk is set up, and slips go to this printer, "" for none.
    """

    kept = Signal()
    finished = Signal(str)

    def __init__(self, work: RosterWork, panel: FirstStart, worker: Worker, clock: Callable[[], datetime]) -> None:
        super().__init__(panel)
        self._work, self._panel, self._worker, self._clock = work, panel, worker, clock
        self._asked: list[Doctor] = []
        self._place = 0
        self._given: set[str] = set()
        panel.hospital_given.connect(self._keep_hospital)
        panel.doctor_given.connect(self._keep_doctor)
        panel.doctors_given.connect(self._ask_weeks)
        panel.week_given.connect(self._keep_week)
        panel.test_wanted.connect(self._print_test)
        panel.printer_given.connect(self.finished)

    def begin(self) -> None:
        """Show the first step, with what is known already."""
        known = self._work.hospital()
        if known != UNNAMED:
            self._panel.show_hospital({"name": known.name, "address": known.address, "phone": known.phone})
        self._show_doctors()
        self._panel.show_printers(printer_names())
        self._panel.show_step(0)

    def _keep_hospital(self, table: Table) -> None:
        with shown_to(self._panel, self._refuse):
            self._panel.steps[0].set_detail(self._work.save_hospital(table).name)
            self.kept.emit()
            self._panel.show_step(1)

    def _keep_doctor(self, table: Table) -> None:
        with shown_to(self._panel, self._refuse):
            self._work.add_doctor(table)
            self.kept.emit()
            self._show_doctors()
            self._panel.show_step(1)

    def _show_doctors(self) -> None:
        doctors = self._work.doctors()
        self._panel.show_doctors([doctor.name for doctor in doctors], next_code(doctors))

    # hours

    def _ask_weeks(self) -> None:
        """Ask for the hours of every doctor who has none, or whose were given here and may be meant otherwise."""
        with shown_to(self._panel, self._refuse):
            self._asked = [
                doctor
                for doctor in self._work.doctors()
                if doctor.active and (doctor.code in self._given or not self._work.week(doctor.code))
            ]
            self._place = 0
            self._ask_week()

    def _ask_week(self) -> None:
        if self._place == len(self._asked):
            self._panel.show_step(3)
            return
        doctor = self._asked[self._place]
        rows = week_rows(self._work.week(doctor.code))
        if rows:
            texts = {field: str(value) for field, value in rows[0].items()} | {"days": days_written(rows[0]["days"])}
            self._panel.week.show_texts(texts)
        last = self._place == len(self._asked) - 1
        self._panel.ask_week(doctor.name, self._place + 1, len(self._asked), last=last)

    def _keep_week(self, table: Table) -> None:
        with shown_to(self._panel, self._refuse):
            doctor = self._asked[self._place]
            self._work.save_week(doctor.code, [table])
            self.kept.emit()
            self._given.add(doctor.code)
            self._place += 1
            self._panel.steps[2].set_detail(say("{count} of {whole} given", count=self._place, whole=len(self._asked)))
            self._ask_week()

    # the printer

    def _print_test(self, printer: str) -> None:
        """Print a slip that says it is for practice; what became of it is said below the printers."""
        with shown_to(self._panel, self._refuse):
            slip, spoken = sample_slip(self._work.hospital(), self._clock()), language("")
            self._panel.tell_printer(say("A test slip is on its way to {printer}.", printer=printer))
            self._worker.do(
                lambda: send(_pdf(slip, spoken), printer, "Test slip", mono=True),
                lambda _: self._panel.tell_printer(
                    say("A test slip was sent to {printer}. Is all of it on the paper?", printer=printer)
                ),
                self._failed,
            )

    def _failed(self, problem: object) -> None:
        if isinstance(problem, PrinterTrouble):
            self._panel.tell_printer(words_of(problem))
        else:
            say_trouble(
                self._panel, say("The test slip could not be made. The desk can be opened without it."), problem
            )

    def _refuse(self, refusal: OpdError) -> None:
        if isinstance(refusal, Unfit):
            self._panel.show_unfit(refusal)
        else:
            say_trouble(self._panel, words_of(refusal))


def sample_slip(hospital: Hospital, now: datetime) -> Slip:
    """Return a slip to try a printer with: marked as training, so that its code is refused by name (PAPER §2)."""
    start = now.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
    return Slip(
        hospital=hospital,
        reference=f"TEST-{now:%Y%m%d}-0042",
        number=42,
        doctor=say("Test of the printer"),
        day=start.date(),
        start=start,
        end=start + timedelta(hours=1),
        expected=start,
        patient=say("A patient's name stands here"),
        source=Source.WALK_IN,
        booked_at=now,
        printed_at=now,
        training=True,
    )


def _pdf(slip: Slip, spoken: Language) -> bytes:
    from opd_desk.paper.design import SlipDesign
    from opd_desk.paper.slip import slip_pdf

    return slip_pdf(slip, SlipDesign(language=spoken))


def lead_in(
    post: Post,
    work: RosterWork,
    worker: Worker,
    choose_printer: Callable[[str], None],
    restore: Callable[[], object] | None = None,
) -> None:
    """Lead an empty hospital through set-up, in the queue's place; or let `restore` bring one back."""
    window, shown = post.window, post.shown
    panel = FirstStart(window.look)
    start = FirstStartWork(work, panel, worker, post.desk.clock)

    def leave() -> None:
        window.uncover_queue()
        shown.refresh()
        window.form.focus_phone()

    def finished(printer: str) -> None:
        choose_printer(printer)
        leave()
        post.announcer.say(say("The desk is set up."))

    start.kept.connect(shown.refresh)
    start.finished.connect(finished)
    panel.left.connect(leave)
    panel.demo_wanted.connect(lambda: open_another("--demo"))
    if restore is not None:
        panel.restore_wanted.connect(restore)
    panel.offer_restore(restore is not None)
    window.cover_queue(panel, FormWaiting(window.look))
    start.begin()


def open_another(*arguments: str) -> bool:
    """Open another window of the program, with a database of its own; tell whether it was started."""
    command, *rest = program(*arguments)
    started, _ = QProcess.startDetached(command, rest, "")
    return bool(started)
