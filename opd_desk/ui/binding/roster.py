"""Hospital, doctors, hours and policy from the menu: filled in, judged by the services, said when kept."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from opd_desk.domain.errors import Invalid, OpdError
from opd_desk.domain.policy import policy_name
from opd_desk.domain.roles import Permission
from opd_desk.domain.said import say, together, words_of
from opd_desk.domain.spelled import WEEKDAYS, dated
from opd_desk.services.roster import Unfit, next_code
from opd_desk.ui.binding.approving import Gate
from opd_desk.ui.binding.leave import LeaveMenu
from opd_desk.ui.languages import tr
from opd_desk.ui.messages import shown_to
from opd_desk.ui.panels.entries import DOCTOR, EXTRA, HOSPITAL

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QMenu, QWidget

    from opd_desk.domain.model import Doctor
    from opd_desk.services.roster import RosterWork, Table
    from opd_desk.ui.binding.post import Post
    from opd_desk.ui.dialogs.policy import PolicyDialog
    from opd_desk.ui.dialogs.roster import DoctorsDialog, EntryDialog, WeekDialog


class RosterMenu(QObject):
    """What the menu does with the roster; every dialog stays open until what it holds could be kept."""

    def __init__(self, post: Post, work: RosterWork) -> None:
        super().__init__(post.window)
        self._desk, self._work, self._shown, self._announcer = post.desk, work, post.shown, post.announcer
        self._papers, self._look, self._window = post.papers, post.look, post.window
        self._gate = Gate(post.desk, post.look, post.window)
        self._leave = LeaveMenu(post, work)

    def add_to(self, menu: QMenu) -> None:
        """Add what can be set up."""
        entries: list[tuple[str, Permission, Callable[[], object]]] = [
            (say("&Doctors and their hours …"), Permission.ROSTER, self.show_doctors),
            (say("&Policy …"), Permission.POLICY, self.show_policy),
            (say("H&ospital …"), Permission.SETTINGS, self.ask_hospital),
        ]
        self._leave.add_to(menu)
        for words, need, do in entries:
            menu.addAction(tr(words)).triggered.connect(lambda _=False, need=need, do=do: self._let(need, do))

    def add_slots_to(self, menu: QMenu) -> None:
        """Add what can be done with the shown doctor's slots."""
        self._leave.add_slots_to(menu)
        menu.addAction(tr(say("&Extra hours …"))).triggered.connect(
            lambda: self._let(Permission.ROSTER, self.ask_extra)
        )

    # hospital

    def ask_hospital(self) -> EntryDialog:
        """Ask what stands on top of every slip."""
        from opd_desk.ui.dialogs.roster import EntryDialog

        known = self._work.hospital()
        texts = {"name": known.name, "address": known.address, "phone": known.phone}
        note = say("What is printed on top of every slip.")
        dialog = EntryDialog(self._look(), say("Hospital"), note, HOSPITAL, texts, self._window)

        def save(table: Table) -> str:
            name = self._work.save_hospital(table).name
            return say("Slips and reports are headed {hospital} from now on.", hospital=name)

        dialog.save_wanted.connect(lambda table: self._keep(dialog, lambda: save(table)))
        dialog.open()
        return dialog

    # doctors

    def show_doctors(self) -> DoctorsDialog:
        """List every doctor, to be added, changed, given hours."""
        from opd_desk.ui.dialogs.roster import DoctorsDialog

        dialog = DoctorsDialog(self._look(), self._window)
        dialog.show_doctors(self._work.doctors())
        asking: tuple[tuple[SignalInstance, Callable[[str], object]], ...] = (
            (dialog.change_wanted, lambda code: self._ask_doctor(dialog, self._doctor(code))),
            (dialog.week_wanted, lambda code: self._ask_week(dialog, self._doctor(code))),
            (dialog.active_wanted, lambda code: self._turn(dialog, self._doctor(code))),
        )
        dialog.new_wanted.connect(lambda: self._open(dialog, lambda: self._ask_doctor(dialog, None)))
        for wanted, do in asking:
            wanted.connect(lambda code, do=do: self._open(dialog, lambda: do(code)))
        dialog.open()
        return dialog

    def _doctor(self, code: str) -> Doctor:
        return next(doctor for doctor in self._work.doctors() if doctor.code == code)

    def _ask_doctor(self, doctors: DoctorsDialog, known: Doctor | None) -> None:
        from opd_desk.ui.dialogs.roster import EntryDialog

        title = say("New doctor") if known is None else known.name
        texts = {"code": next_code(self._work.doctors())} if known is None else _texts(known)
        note = say("The code stands in every token's reference: 1 to 15 of A-Z and 0-9.")
        dialog = EntryDialog(self._look(), title, note, DOCTOR, texts, doctors)
        # Another code would be another doctor: tokens name it.
        dialog.entries.fields["code"].edit.setReadOnly(known is not None)

        def save(table: Table) -> str:
            if known is None:
                doctor = self._work.add_doctor(table)
                words = say("{doctor} is added; without hours there are no slots yet.", doctor=doctor.name)
            else:
                doctor = self._work.save_doctor(table | {"active": known.active})
                words = say("{doctor} is changed.", doctor=doctor.name)
            doctors.show_doctors(self._work.doctors(), doctor.code)
            return words

        dialog.save_wanted.connect(lambda table: self._keep(dialog, lambda: save(table)))
        dialog.open()

    def _turn(self, doctors: DoctorsDialog, known: Doctor) -> None:
        """Let a doctor see no patients any more, or see them again."""
        self._work.save_doctor(_table(known) | {"active": not known.active})
        doctors.show_doctors(self._work.doctors())
        if known.active:
            self._tell(say("{doctor} sees no patients any more.", doctor=known.name))
        else:
            self._tell(say("{doctor} sees patients again.", doctor=known.name))

    def _ask_week(self, doctors: DoctorsDialog, known: Doctor) -> None:
        from opd_desk.ui.dialogs.roster import WeekDialog

        name, code = known.name, known.code
        dialog = WeekDialog(self._look(), name, self._work.week(code), doctors)

        def save(rows: list[Table]) -> str:
            self._work.save_week(code, rows)
            return say("{doctor}'s hours are changed; dates that are in use keep their slots.", doctor=name)

        dialog.save_wanted.connect(lambda rows: self._keep(dialog, lambda: save(rows)))
        dialog.open()

    # policy

    def show_policy(self) -> PolicyDialog:
        """Show the policy in force, and in words what it does."""
        from opd_desk.ui.dialogs.policy import PolicyDialog

        dialog = PolicyDialog(self._look(), self._work.presets, self._work.policy(), self._window)
        dialog.changed.connect(lambda table: self._judge(dialog, table))
        dialog.save_wanted.connect(lambda table: self._keep_policy(dialog, table))
        dialog.open()
        return dialog

    def _judge(self, dialog: PolicyDialog, table: Table) -> None:
        try:
            dialog.show_words(self._work.plan_policy(table))
        except Unfit as unfit:
            dialog.show_unfit(unfit, go_there=False)

    def _keep_policy(self, dialog: PolicyDialog, table: Table) -> None:
        def refused(refusal: OpdError) -> None:
            if isinstance(refusal, Unfit):
                dialog.show_unfit(refusal, go_there=True)
            else:
                self._announcer.refused(refusal)

        with shown_to(dialog, refused):
            policy = self._work.save_policy(table)
            dialog.accept()
            words = say(
                "The policy is changed, beginning with {policy}: it counts from the next command on.",
                policy=policy_name(policy.name),
            )
            self._tell(words)

    # one more slot

    def ask_extra(self) -> EntryDialog:
        """Ask for a slot beside the shown doctor's hours of the shown date (RULES §9)."""
        from opd_desk.ui.dialogs.roster import EntryDialog

        name, day = self._shown.doctor_name, self._shown.date
        key = self._shown.key
        title = say("Extra hours of {doctor}", doctor=name)
        note = say("One more slot on {date}; Ctrl Z takes it back.", date=together(WEEKDAYS[day.weekday()], dated(day)))
        dialog = EntryDialog(self._look(), title, note, EXTRA, {}, self._window)

        def save(table: Table) -> str:
            assert key is not None
            new = self._work.plan_slot(table, day)
            try:
                outcome = self._desk.hours.add_slot(key, new)
            except Invalid as problem:  # it overlaps another
                raise Unfit(words_of(problem), "start") from problem
            self._papers.replace_slips(outcome.events, None)
            return self._announcer.sentences(outcome.events)

        dialog.save_wanted.connect(lambda table: self._keep(dialog, lambda: save(table)))
        dialog.open()
        return dialog

    def _let(self, need: Permission, do: Callable[[], object]) -> None:
        """Open a dialog for who may do what it is for."""
        self._gate.run(need, lambda: self._open(self._window, do))

    def _open(self, over: QWidget, do: Callable[[], object]) -> object:
        """Do what begins with a look into the database; one that cannot be read is said."""
        with shown_to(over, self._announcer.refused):
            return do()
        return None

    def _keep(self, dialog: EntryDialog | WeekDialog, save: Callable[[], str]) -> None:
        """Save and close, and say what is so now; what cannot be is said at its field, and nothing has changed."""

        def refused(refusal: OpdError) -> None:
            if isinstance(refusal, Unfit):
                dialog.show_unfit(refusal)
            else:
                self._announcer.refused(refusal)

        with shown_to(dialog, refused):
            words = save()
            dialog.accept()
            self._tell(words)

    def _tell(self, words: str) -> None:
        """Show the day as it is now, and say what has changed."""
        self._shown.refresh()
        self._announcer.say(words)


def _table(doctor: Doctor) -> Table:
    """Return a doctor as a roster file has one."""
    return {field: value for field, value in asdict(doctor).items() if value is not None}


def _texts(doctor: Doctor) -> dict[str, str]:
    return {field: str(value) for field, value in _table(doctor).items()}
