"""The patient's dialog: opened from the queue, the form or a search; corrected, merged, split again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from opd_desk.domain.model import Patient
from opd_desk.domain.roles import Permission
from opd_desk.domain.said import say, together, words_of
from opd_desk.domain.wording import phone_words
from opd_desk.services.patients import Taken
from opd_desk.services.roster import Unfit
from opd_desk.services.rows import PersonRow, TokenRow
from opd_desk.ui.binding.approving import Gate
from opd_desk.ui.messages import shown_to
from opd_desk.ui.panels import reading

if TYPE_CHECKING:
    from opd_desk.domain.errors import OpdError
    from opd_desk.services.rows import VisitRow
    from opd_desk.ui.binding.new_token import NewToken
    from opd_desk.ui.binding.post import Post
    from opd_desk.ui.dialogs.merge import MergeDialog
    from opd_desk.ui.dialogs.patient import PatientDialog

MERGE = Permission.MERGE
_NOBODY = say("Choose a token in the queue, a patient in the form or in a search, then press Ctrl I.")
_NOTE = say("Age as 61, 7m or 20d. Sex as F, M, O, or as it is noted here.")


class PatientDialogs(QObject):
    """Shows patients and gives the services what their dialogs ask for."""

    def __init__(self, post: Post, new_token: NewToken) -> None:
        super().__init__(post.window)
        self._desk, self._shown, self._announcer = post.desk, post.shown, post.announcer
        self._new_token, self._window = new_token, post.window
        self._gate = Gate(post.desk, post.look, post.window)

    # which patient

    def show_chosen(self) -> None:
        """Show the patient found by a search, in the form, or of the chosen token, whichever the focus is at."""
        with shown_to(self._window, self._announcer.refused):
            patient_id = self._found() or self._in_form() or self._of_token(self._shown.token)
            if patient_id:
                self.show(patient_id)
            else:
                self._announcer.refuse(_NOBODY)

    def _found(self) -> int:
        """Return who is chosen among the results of a search, 0 for nobody."""
        row = self._window.results.chosen
        if isinstance(row, PersonRow):
            return row.patient_id
        return self._of_token(row) if isinstance(row, TokenRow) else 0

    def _in_form(self) -> int:
        focused, form = QApplication.focusWidget(), self._window.form
        return form.draft().patient_id if focused is not None and form.isAncestorOf(focused) else 0

    def _of_token(self, row: TokenRow | None) -> int:
        found = self._desk.views.token(row.id) if row is not None else None
        return found[1].patient.id if found is not None else 0

    # the dialog

    def show(self, patient_id: int) -> PatientDialog | None:
        """Show a patient: data, visits, what was changed."""
        from opd_desk.ui.dialogs.patient import PatientDialog

        known = self._desk.views.patient(patient_id)
        if known is None:
            return None
        patient_id = known.id  # one who was merged into another meanwhile is that other
        dialog = PatientDialog(self._window.look, self._window)
        self._fill(dialog, patient_id)
        dialog.save_wanted.connect(lambda texts: self._save(dialog, patient_id, texts))
        dialog.token_wanted.connect(lambda: self._new(dialog, patient_id))
        dialog.merge_wanted.connect(lambda: self._look_for_other(dialog, patient_id))
        dialog.split_wanted.connect(
            lambda merge: self._gate.run(MERGE, lambda: self._split(dialog, patient_id, merge), dialog)
        )
        dialog.visit_wanted.connect(lambda row: self._go_to(dialog, row))
        dialog.scanned.connect(lambda reference: self._scan(dialog, reference))
        dialog.open()
        return dialog

    def _fill(self, dialog: PatientDialog, patient_id: int) -> None:
        patient = self._desk.views.patient(patient_id)
        assert patient is not None
        dialog.show_patient(_texts(patient), _NOTE)
        dialog.show_visits(self._desk.patients.visits(patient_id))
        dialog.show_log(self._desk.patients.log(patient_id))

    def _save(self, dialog: PatientDialog, patient_id: int, texts: dict[str, str]) -> None:
        """Keep what was corrected; what cannot be is said at its field, and nothing has changed."""

        def refused(refusal: OpdError) -> None:
            if isinstance(refusal, Unfit):
                dialog.show_unfit(refusal)
            else:
                dialog.say(words_of(refusal))
            dialog.suggested = phone_words(refusal.other.phone) if isinstance(refusal, Taken) else ""

        with shown_to(dialog, refused):
            kept = self._desk.patients.correct(patient_id, _patient(texts))
            dialog.accept()
            self._refill(kept)
            self._announcer.say(
                say("The data of {name} is kept; slips printed before show the old one.", name=kept.name)
            )

    def _new(self, dialog: PatientDialog, patient_id: int) -> None:
        dialog.accept()
        self._new_token.fill(patient_id)

    def _go_to(self, dialog: PatientDialog, row: VisitRow) -> None:
        dialog.accept()
        self._shown.go_to(row.day, row.id, row.slot)

    def _scan(self, dialog: PatientDialog, reference: str) -> None:
        dialog.accept()
        self._new_token.scan(reference)

    def _refill(self, patient: Patient) -> None:
        """Show in the form what is so now of the patient who stands there."""
        if self._window.form.draft().patient_id == patient.id:
            self._window.form.show_person(patient)

    # two entries of one person

    def _look_for_other(self, over: PatientDialog, patient_id: int) -> None:
        from opd_desk.ui.dialogs.merge import MergeDialog

        known = self._desk.views.patient(patient_id)
        assert known is not None
        dialog = MergeDialog(self._window.look, known.name, over)

        def find(text: str) -> None:
            with shown_to(dialog, lambda refusal: dialog.say(words_of(refusal))):
                found = self._desk.views.people(text, but=patient_id) if text.strip() else []
                dialog.show_found(found, text.strip())

        def compare(other: int) -> None:
            with shown_to(dialog, lambda refusal: dialog.say(words_of(refusal))):
                dialog.show_plan(other, self._desk.patients.plan_merge(patient_id, other))

        dialog.typed.connect(find)
        dialog.compare_wanted.connect(compare)
        dialog.merge_wanted.connect(
            lambda other: self._gate.run(MERGE, lambda: self._merge(over, dialog, patient_id, other), dialog)
        )
        if over.suggested:
            dialog.search.edit.setText(over.suggested)
            find(over.suggested)
        dialog.open()

    def _merge(self, over: PatientDialog, dialog: MergeDialog, patient_id: int, other: int) -> None:
        with shown_to(dialog, lambda refusal: dialog.say(words_of(refusal))):
            merge = self._desk.patients.merge(patient_id, other)
            dialog.accept()
            self._fill(over, patient_id)
            gone, stays = merge.gone.name, merge.kept.name
            words = say("The entry of {gone} is merged into this one of {kept}.", gone=gone, kept=stays)
            self._tell(over, together(words, say("Alt B takes it back.")), words)
            self._refill_merged(other, merge.kept)

    def _refill_merged(self, gone: int, kept: Patient) -> None:
        if self._window.form.draft().patient_id in (gone, kept.id):
            self._window.form.show_person(kept)

    def _split(self, dialog: PatientDialog, patient_id: int, merge: int) -> None:
        with shown_to(dialog, lambda refusal: dialog.say(words_of(refusal))):
            gone = self._desk.patients.take_back(merge)
            self._fill(dialog, patient_id)
            words = say("The merge is taken back: {name} has an entry of their own again.", name=gone.name)
            self._tell(dialog, words, words)

    def _tell(self, dialog: PatientDialog, there: str, below: str) -> None:
        dialog.say(there)
        self._announcer.say(below)


def _texts(patient: Patient) -> dict[str, str]:
    """Return a patient as it is typed, by field."""
    return {
        "name": patient.name,
        "phone": phone_words(patient.phone),
        "second_phone": phone_words(patient.second_phone),
        "age": reading.age_words(patient.age, patient.age_unit),
        "gender": patient.gender,
        "uhid": patient.uhid,
        "place": patient.place,
    }


def _patient(texts: dict[str, str]) -> Patient:
    """Return the patient that was typed; raises Unfit for an age that cannot be read."""
    try:
        age, unit = reading.read_age(texts["age"])
    except reading.Unread as unread:
        raise Unfit(say("{what}.", "a sentence", what=words_of(unread)), "age") from unread
    return Patient(
        texts["name"],
        texts["phone"],
        age,
        unit,
        texts["gender"],
        texts["uhid"],
        second_phone=texts["second_phone"],
        place=texts["place"],
    )
