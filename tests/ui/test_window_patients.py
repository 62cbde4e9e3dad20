"""The patient's dialog in the real window: visits, corrections, two entries merged; and the strokes a booking takes."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from opd_desk.domain.model import AgeUnit, DayKey, Patient, Source, Status
from opd_desk.domain.said import say
from opd_desk.services.rows import PersonRow
from opd_desk.ui.dialogs.merge import MergeDialog
from opd_desk.ui.dialogs.patient import PatientDialog
from opd_desk.ui.keys import KEYS
from opd_desk.ui.models.family import FamilyModel, under_name
from opd_desk.ui.models.visits import COLUMNS, VisitsModel
from tests.ui.counter import KUMAR, NAIR, Counter, at
from tests.ui.panel_kit import elided

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester

PHONE, OTHER = "9811120456", "9822200033"
FRIDAY = DayKey(date(2026, 1, 30), "DOC001")


@pytest.fixture
def known(counter: Counter) -> Counter:
    """Return the counter with Kamla Devi today and on Friday, and Kamala with another phone at another doctor."""
    counter.book("Kamla Devi", "09:00", phone=PHONE)
    counter.book("Kamla Devi", "10:00", key=FRIDAY, phone=PHONE)
    counter.book("Kamala", "09:30", key=NAIR, phone=OTHER)
    counter.choose(1)
    return counter


def person(counter: Counter, key: DayKey = KUMAR) -> Patient:
    """Return who has token 1."""
    return counter.token(1, key).patient


def opened(counter: Counter) -> PatientDialog:
    """Open the dialog of the chosen patient."""
    counter.keys("Ctrl+I")
    return counter.dialog(PatientDialog)


def fill(counter: Counter, dialog: PatientDialog, field: str, words: str) -> None:
    """Write over a field."""
    edit = dialog.entries.fields[field].edit
    edit.setFocus()
    edit.selectAll()
    counter.write(words)


def to_front(counter: Counter, dialog: PatientDialog) -> None:
    """Bring the dialog in front again, as the system does when the one over it is closed."""
    counter.qtbot.waitUntil(lambda: QApplication.activeModalWidget() is dialog)
    dialog.activateWindow()
    counter.qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is dialog.windowHandle())


def shown(dialog: PatientDialog) -> dict[str, str]:
    """Return what stands in the fields that are not empty."""
    return {name: field.text() for name, field in dialog.entries.fields.items() if field.text()}


def test_the_chosen_token_shows_its_patient_and_every_visit(known: Counter) -> None:
    dialog = opened(known)
    assert shown(dialog)["name"] == "Kamla Devi"
    assert shown(dialog) == {"name": "Kamla Devi", "phone": "98111 20456"}
    model = dialog.visits.model()
    cells = [[model.index(row, column).data() for column in range(6)] for row in range(model.rowCount())]
    assert cells == [
        ["Thu 29 Jan 2026", "09:00", "Dr. Rajesh Kumar", "1", "Online", "Confirmed"],
        ["Fri 30 Jan 2026", "10:00", "Dr. Rajesh Kumar", "1", "Online", "Confirmed"],
    ]
    assert dialog._heads[0].text() == "2 visits, 2 to come (Alt V, Enter goes there)"
    assert not dialog.split.isEnabled()
    known.keys("Alt+V", "Down", "Return")

    assert known.date == "Friday 30 January 2026"
    assert known.chosen == 1
    known.to_front()


def test_a_correction_shows_in_the_queue_at_once(known: Counter) -> None:
    dialog = opened(known)
    known.write("Kamla Devi Sharma")
    fill(known, dialog, "age", "7m")
    fill(known, dialog, "gender", "hijra")
    fill(known, dialog, "second_phone", "98000 11122")
    fill(known, dialog, "uhid", "91-2233-4455")
    fill(known, dialog, "place", "Nashik")
    known.keys("Ctrl+S")
    known.to_front()

    kept = person(known)
    assert (kept.name, kept.age, kept.age_unit, kept.gender) == ("Kamla Devi Sharma", 7, AgeUnit.MONTHS, "hijra")
    assert (kept.second_phone, kept.uhid, kept.place) == ("9800011122", "91-2233-4455", "Nashik")
    assert (known.row(1).name, known.row(1).age_sex) == ("Kamla Devi Sharma", "7 mo hijra")
    assert known.said == "The data of Kamla Devi Sharma is kept; slips printed before show the old one."
    dialog = opened(known)
    assert shown(dialog)["age"] == "7m"
    item = dialog.changes.item(0, 1)
    assert item is not None
    told = "Name Kamla Devi → Kamla Devi Sharma; second phone none → 98000 11122; age none → 7 mo"
    assert item.text().startswith(told)
    known.leave(dialog)


@pytest.mark.parametrize(
    ("field", "words", "said"),
    [
        ("name", " ", "The patient needs a name."),
        ("phone", "98x", "'98x' is no phone number: 6 to 15 digits, or nothing."),
        ("second_phone", "12", "'12' is no phone number: 6 to 15 digits, or nothing."),
        ("age", "old", "Type an age as 61, 7m for months or 20d for days."),
        ("age", "131", "An age goes up to 130; 7m is months, 20d is days."),
        ("gender", "x" * 21, "A word of at most 20 letters: F, M, O, or as it is noted here."),
    ],
)
def test_what_cannot_be_is_said_at_its_field(known: Counter, field: str, words: str, said: str) -> None:
    before = person(known)
    dialog = opened(known)
    fill(known, dialog, field, words)
    known.keys("Ctrl+S")

    assert dialog.entries.told() == said
    assert dialog.entries.fields[field].edit.hasFocus()
    assert person(known) == before
    known.leave(dialog)


def merged(known: Counter) -> PatientDialog:
    """Correct Kamala into Kamla Devi, be told that there is one, and merge the two."""
    known.window.doctors.choose(NAIR.doctor)
    known.window.slots.choose(at("09:30"))
    known.choose(1)
    dialog = opened(known)
    fill(known, dialog, "name", "kamla devi")
    fill(known, dialog, "phone", PHONE)
    known.keys("Ctrl+S")
    told = "There is another entry of Kamla Devi on 98111 20456: merge the two if they are one person."
    assert dialog.entries.told() == told
    known.keys("Alt+M")
    merge = known.dialog(MergeDialog)
    assert [row.name for row in merge.model.rows] == ["Kamla Devi"]
    known.keys("Return")
    assert merge.comparing
    assert merge.told.text() == "2 tokens come over, and the entry of Kamla Devi goes. The merge can be taken back."
    known.keys("Return")
    to_front(known, dialog)
    return dialog


def test_two_entries_are_merged_and_split_again(known: Counter) -> None:
    one, other = person(known, NAIR), person(known)
    dialog = merged(known)
    assert known.file.views.patient(one.id) == Patient("Kamala", OTHER, id=one.id, second_phone=PHONE)
    assert person(known).id == person(known, FRIDAY).id == one.id
    assert dialog.visits.model().rowCount() == 3
    assert dialog.note.text() == "The entry of Kamla Devi is merged into this one of Kamala. Alt B takes it back."
    known.keys("Alt+B")

    assert known.file.views.patient(one.id) == one
    assert person(known) == other
    assert dialog.visits.model().rowCount() == 1
    assert not dialog.split.isEnabled()
    known.leave(dialog)
    assert known.said == "The merge is taken back: Kamla Devi has an entry of their own again."


def test_esc_goes_one_step_back_from_a_merge(known: Counter) -> None:
    before = person(known)
    dialog = opened(known)
    known.keys("Alt+M")
    merge = known.dialog(MergeDialog)
    assert merge.search.edit.hasFocus()
    assert not merge.go.isEnabled()
    known.write("kaml")
    assert [row.name for row in merge.model.rows] == []
    assert merge.told.text() == "Nobody else found for “kaml”."
    known.keys("Backspace")
    known.write("al")
    known.keys("Return")
    assert merge.comparing
    known.keys("Esc")
    assert not merge.comparing
    assert merge.search.edit.hasFocus()
    known.keys("Esc")
    to_front(known, dialog)
    known.leave(dialog)
    assert person(known) == before


def test_two_with_live_tokens_at_one_doctor_are_not_merged(known: Counter) -> None:
    known.book("Kamala", "10:00", phone=OTHER)
    dialog = opened(known)
    known.keys("Alt+M")
    merge = known.dialog(MergeDialog)
    known.write("kamala")
    known.keys("Return")

    assert not merge.comparing
    both = "Both have a live token with Dr. Rajesh Kumar on 29 Jan 2026, 1 and 2: cancel one of them first."
    assert merge.told.text() == both
    known.keys("Esc")
    to_front(known, dialog)
    known.leave(dialog)


def test_a_patient_in_the_form_and_one_found_are_shown_too(known: Counter) -> None:
    known.keys("F2")
    known.write(OTHER)
    known.keys("Return")
    dialog = opened(known)
    assert shown(dialog)["name"] == "Kamala"
    fill(known, dialog, "age", "44")
    known.keys("Ctrl+S")
    known.to_front()
    assert known.window.form.fields.age.text() == "44"
    known.keys("F3")
    known.write("kamla")
    dialog = opened(known)
    assert shown(dialog)["name"] == "Kamla Devi"
    known.leave(dialog)


def test_the_rows_menu_shows_the_patient_and_books_anew(known: Counter) -> None:
    known.right_click(1)
    known.pick("Patient")
    dialog = known.dialog(PatientDialog)
    known.keys("F2")
    known.to_front()
    assert not isValid(dialog)
    assert known.window.form.draft().patient_id == person(known).id
    assert known.window.form.fields.name.text() == "Kamla Devi"


def test_with_nobody_chosen_it_says_what_to_do(counter: Counter) -> None:
    counter.keys("Ctrl+I")
    assert counter.said == "Choose a token in the queue, a patient in the form or in a search, then press Ctrl I."


@pytest.mark.parametrize("place", ["name", "visits"])
def test_a_slip_scanned_into_the_dialog_is_gone_to(known: Counter, place: str) -> None:
    dialog = opened(known)
    if place == "visits":
        known.keys("Alt+V")
    known.write("DOC002-20260129-0001")
    known.keys("Return")
    known.to_front()

    assert known.token(1, NAIR).status is Status.CHECKED_IN
    assert person(known).name == "Kamla Devi"
    assert not isValid(dialog)


@pytest.mark.parametrize("size", [(1366, 768), (1366, 689), (911, 433)])
def test_the_dialogs_fit_and_no_button_is_cut(known: Counter, size: tuple[int, int]) -> None:
    known.window.resize(*size)
    dialog = opened(known)
    assert dialog.width() <= size[0]
    assert dialog.height() <= size[1]
    assert elided(dialog) == []
    known.keys("Alt+M")
    merge = known.dialog(MergeDialog)
    known.write("kama")
    known.keys("Return")
    assert merge.height() <= size[1]
    assert elided(merge) == []
    known.keys("Esc", "Esc")
    to_front(known, dialog)
    known.leave(dialog)


def _fits(room: int, words: str) -> bool:
    return len(words) <= room


def test_a_family_says_what_it_has_ahead_as_far_as_there_is_room(known: Counter) -> None:
    known.keys("F2")
    known.write(PHONE)
    (row,) = known.window.form.fields.family.people
    today, friday = "Today 1 at 09:00", "30 Jan 1 at 10:00"
    assert FamilyModel().words(row, "row") == (
        f"Kamla Devi, {today} with Dr. Rajesh Kumar, {friday} with Dr. Rajesh Kumar"
    )
    last = say("Last here {date}, {doctor}", date="3 Dec", doctor="Dr. Rao")
    row = PersonRow(1, "Kamla", "", last, row.ahead)
    rooms = {
        200: f"{today} with Dr. Rajesh Kumar · {friday} with Dr. Rajesh Kumar · Last here 3 Dec, Dr. Rao",
        80: f"{today} · {friday} · Last here 3 Dec, Dr. Rao",
        55: f"{today} · {friday} · Last here 3 Dec",
        40: f"{today} · {friday}",
        20: today,
        10: "Today 1",
    }
    for room, words in rooms.items():
        assert under_name(row, partial(_fits, room)) == words
    nobody = PersonRow(1, "Kamla", "", last)
    assert under_name(nobody, lambda text: len(text) < 20) == "Last here 3 Dec"


def test_an_arrow_in_the_family_prefills_nothing(known: Counter) -> None:
    known.book("Ravi", "09:30", phone=PHONE)
    known.keys("F2")
    known.write(PHONE)
    known.keys("Down")
    assert known.window.form.fields.name.text() == ""
    known.keys("Return")
    assert known.window.form.fields.name.text() == "Ravi"


def test_the_visits_are_a_model(known: Counter, qtmodeltester: ModelTester) -> None:
    model = VisitsModel()
    rows = known.desk.patients.visits(person(known).id)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for some in (rows, rows[:1], [], rows[::-1]):
        model.show(some)
        qtmodeltester.check(model)
    assert model.columnCount() == len(COLUMNS)


# how many strokes


class Strokes:
    """Counts the keys beside what is typed."""

    def __init__(self, counter: Counter) -> None:
        self.counter, self.count = counter, 0

    def press(self, *sequences: str) -> None:
        """Press keys."""
        self.counter.keys(*sequences)
        self.count += len(sequences)


def test_a_returning_patient_takes_the_phone_and_two_keys(known: Counter) -> None:
    known.desk.patients.correct(person(known).id, Patient("Kamla Devi", PHONE, 61, gender="F"))
    known.keys("Alt+Right", "Alt+Right", "Alt+Right", "Alt+Right", "F2")  # Monday: no token there yet
    strokes = Strokes(known)
    known.write(PHONE)
    strokes.press("Return", "Return")

    monday = DayKey(date(2026, 2, 2), "DOC001")
    assert known.token(1, monday).patient.name == "Kamla Devi"
    assert known.papers.last == known.token(1, monday).id
    assert strokes.count == 2


def test_a_sex_noted_in_another_word_costs_no_key_and_stays(known: Counter) -> None:
    known.desk.patients.correct(person(known).id, Patient("Kamla Devi", PHONE, 61, gender="hijra"))
    known.window.doctors.choose("DOC003")
    known.keys("F2")
    known.write(PHONE)
    known.keys("Return")
    assert known.window.form.fields.noted_sex == "hijra"
    known.keys("Return")

    assert known.token(1, DayKey(KUMAR.date, "DOC003")).patient.gender == "hijra"
    assert known.window.form.fields.noted_sex == ""


def test_one_of_a_family_takes_one_key_more(known: Counter) -> None:
    for name in ("Kamla Devi", "Ravi"):
        known.book(name, "09:00", key=NAIR, phone=PHONE)
    for row in known.desk.views.family(PHONE):
        known.desk.patients.correct(row.patient_id, Patient(row.name, PHONE, 61, gender="F"))
    known.window.doctors.choose("DOC003")
    known.keys("F2")
    strokes = Strokes(known)
    known.write(PHONE)
    strokes.press("Down", "Return", "Return")

    assert known.token(1, DayKey(KUMAR.date, "DOC003")).patient.name == "Ravi"
    assert strokes.count == 3


def test_a_new_patient_takes_the_data_and_four_keys(counter: Counter) -> None:
    strokes = Strokes(counter)
    counter.write("9800011122")
    strokes.press("Return")
    counter.write("Meena Kumari")
    strokes.press("Return")
    counter.write("7m")
    strokes.press("Return")
    counter.keys("F")  # the sex
    strokes.press("Return")

    token = counter.token(1)
    assert token.patient == Patient("Meena Kumari", "9800011122", 7, AgeUnit.MONTHS, "F", id=token.patient.id)
    assert (token.source, token.status) == (Source.WALK_IN, Status.CHECKED_IN)
    assert counter.papers.last == token.id
    assert strokes.count == 4


def test_the_key_stands_in_the_list_of_keys(counter: Counter) -> None:
    assert [key.command for key in KEYS if QKeySequence(key.sequence) == QKeySequence("Ctrl+I")] == ["patient"]
