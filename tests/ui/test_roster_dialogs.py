"""Hospital, doctors, hours, policy and extra slots in the real window: what is kept, what is said at which field."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QMenu
from shiboken6 import isValid

from opd_desk.domain.model import DayKey, Source
from opd_desk.domain.policy import Scope, Step, WhenFull
from opd_desk.services.errors import StoreError
from opd_desk.services.roster import RosterWork
from opd_desk.ui.binding.announcing import Announcer
from opd_desk.ui.binding.post import Post
from opd_desk.ui.binding.roster import RosterMenu
from opd_desk.ui.binding.shown import Shown
from opd_desk.ui.dialogs.policy import PolicyDialog
from opd_desk.ui.dialogs.roster import DoctorsDialog, EntryDialog, WeekDialog
from opd_desk.ui.panels.entries import read_clock, read_whole
from tests.ui.counter import KUMAR, Counter, at, plain_words
from tests.ui.panel_kit import elided

if TYPE_CHECKING:
    from collections.abc import Callable

LATER = date(2026, 2, 5)


class InCharge:
    """The in-charge's hands at the roster's dialogs."""

    def __init__(self, counter: Counter) -> None:
        self.counter, self.window = counter, counter.window
        shown, announcer = self.window.findChild(Shown), self.window.findChild(Announcer)
        assert shown is not None
        assert announcer is not None
        self.shown = shown
        self.work = RosterWork(counter.desk.database)
        self.menu = RosterMenu(Post(counter.desk, shown, announcer, counter.papers, self.window), self.work)

    def fill(self, dialog: EntryDialog | PolicyDialog, field: str, text: str) -> None:
        """Write over what stands in a field."""
        edit = dialog.entries.fields[field].edit
        edit.setFocus()
        edit.selectAll()
        self.counter.write(text) if text else self.counter.keys("Del")

    def cell(self, dialog: WeekDialog, row: int, column: int, text: str) -> None:
        """Type into a cell of the week, which is still being edited then."""
        dialog.table.setFocus()
        dialog.table.setCurrentCell(row, column)
        self.counter.keys("F2")
        edit = dialog.table.focusWidget()
        assert isinstance(edit, QLineEdit)
        edit.selectAll()
        self.counter.write(text) if text else self.counter.keys("Del")

    def doctors(self) -> DoctorsDialog:
        self.menu.show_doctors()
        return self.counter.dialog(DoctorsDialog)


@pytest.fixture
def in_charge(counter: Counter) -> InCharge:
    return InCharge(counter)


def gone(dialog: QDialog) -> bool:
    """Tell whether a dialog was closed; it is deleted soon after."""
    return not isValid(dialog) or not dialog.isVisible()


def slots(counter: Counter, code: str = "DOC001", day: date = LATER) -> list[tuple[str, int, int]]:
    """Return start, places and kept places of a doctor's slots, as they stand in the file."""
    found = counter.file.views.doctor_day(DayKey(day, code)).slots
    return [(f"{slot.start:%H:%M}", slot.capacity, slot.reserve) for slot in found]


def test_the_menu_offers_what_can_be_set_up(in_charge: InCharge) -> None:
    menu = QMenu(in_charge.window)
    in_charge.menu.add_to(menu)
    in_charge.menu.add_slots_to(menu)
    assert [plain_words(action.text()) for action in menu.actions()] == [
        "Leave …",
        "Public holidays …",
        "Doctors and their hours …",
        "Policy …",
        "Hospital …",
        "Places of 09:00–09:30 …",
        "Extra hours …",
    ]


@pytest.mark.parametrize("entry", ["Doctors", "Policy", "Hospital"])
def test_a_file_that_cannot_be_read_is_said(in_charge: InCharge, monkeypatch: pytest.MonkeyPatch, entry: str) -> None:
    def fails() -> object:
        raise StoreError("desk.db cannot be read.")

    for name in ("doctors", "policy", "hospital"):
        monkeypatch.setattr(in_charge.work, name, fails)
    menu = QMenu(in_charge.window)
    in_charge.menu.add_to(menu)
    next(action for action in menu.actions() if plain_words(action.text()).startswith(entry)).trigger()
    assert in_charge.counter.trouble() == "desk.db cannot be read."


# the hospital


def test_another_name_stands_on_the_slips_from_now_on(in_charge: InCharge) -> None:
    in_charge.menu.ask_hospital()
    dialog = in_charge.counter.dialog(EntryDialog)
    assert dialog.entries.table()["name"] == "City Care Hospital"
    in_charge.fill(dialog, "name", "Town Clinic")
    in_charge.counter.keys("Return", "Return", "Return")
    assert gone(dialog)
    assert in_charge.counter.file.views.hospital().name == "Town Clinic"
    assert "Town Clinic" in in_charge.counter.said


def test_no_name_is_said_at_the_name_and_esc_leaves_all_as_it_was(in_charge: InCharge) -> None:
    in_charge.menu.ask_hospital()
    dialog = in_charge.counter.dialog(EntryDialog)
    in_charge.fill(dialog, "name", "")
    in_charge.counter.keys("Return", "Return", "Return")
    assert dialog.isVisible()
    assert dialog.entries.told() == "Hospital needs a name."
    assert dialog.entries.fields["name"].edit.hasFocus()
    in_charge.counter.leave(dialog)
    assert in_charge.counter.file.views.hospital().name == "City Care Hospital"


# doctors


def test_a_doctor_is_added_and_given_hours_by_keys(in_charge: InCharge) -> None:
    doctors = in_charge.doctors()
    in_charge.counter.keys("Alt+N")
    dialog = in_charge.counter.dialog(EntryDialog)
    in_charge.counter.write("Dr. Om Shah")
    in_charge.counter.keys("Return")
    in_charge.counter.write("ENT")
    in_charge.counter.keys("Return", "Return")
    in_charge.counter.write("6")
    in_charge.counter.keys("Return")
    assert gone(dialog)
    assert doctors.chosen == "DOC004"
    doctors.activateWindow()
    in_charge.counter.dialog(DoctorsDialog)
    in_charge.counter.keys("Alt+H")
    week = in_charge.counter.dialog(WeekDialog)
    for column, text in enumerate(("mon - fri", "9", "11.00", "30", "4", "")):
        in_charge.cell(week, 0, column, text)
    in_charge.counter.keys("Ctrl+S")
    assert gone(week)
    assert slots(in_charge.counter, "DOC004") == [(start, 4, 1) for start in ("09:00", "09:30", "10:00", "10:30")]
    assert in_charge.counter.file.views.doctor_day(DayKey(LATER, "DOC004")).doctor.consult_minutes == 6
    assert "Dr. Om Shah" in [row.name for row in in_charge.window.doctor_rows.rows]


def test_the_code_of_another_is_said_at_the_code(in_charge: InCharge) -> None:
    in_charge.doctors()
    in_charge.counter.keys("Alt+N")
    dialog = in_charge.counter.dialog(EntryDialog)
    in_charge.fill(dialog, "code", "DOC002")
    in_charge.fill(dialog, "name", "Dr. Om Shah")
    in_charge.counter.keys("Return", "Return", "Return", "Return")
    assert dialog.entries.told() == "DOC002 is the code of Dr. Meera Nair: choose another."
    assert dialog.entries.fields["code"].edit.hasFocus()
    assert len(in_charge.work.doctors()) == 3


def test_a_doctor_is_changed_and_the_code_is_not(in_charge: InCharge) -> None:
    in_charge.doctors()
    in_charge.counter.keys("Down", "Return")
    dialog = in_charge.counter.dialog(EntryDialog)
    in_charge.fill(dialog, "code", "X1")
    in_charge.fill(dialog, "room", "21")
    in_charge.counter.keys("Return", "Return")
    known = in_charge.counter.file.views.doctor_day(DayKey(LATER, "DOC002")).doctor
    assert (known.room, known.name) == ("21", "Dr. Meera Nair")
    assert [doctor.code for doctor in in_charge.work.doctors()] == ["DOC001", "DOC002", "DOC003"]
    assert slots(in_charge.counter, "DOC002") == [(start, 3, 1) for start in ("09:00", "09:30", "10:00")]


def test_minutes_that_are_none_are_said_at_the_minutes(in_charge: InCharge) -> None:
    in_charge.doctors()
    in_charge.counter.keys("Return")
    dialog = in_charge.counter.dialog(EntryDialog)
    in_charge.fill(dialog, "consult_minutes", "0")
    in_charge.counter.keys("Return")
    assert dialog.entries.told().startswith("Minutes a patient must be a whole number from 1 ")
    assert in_charge.work.doctors()[0].consult_minutes is None


def test_a_doctor_sees_no_patients_and_sees_them_again(in_charge: InCharge) -> None:
    doctors = in_charge.doctors()
    in_charge.counter.keys("Alt+P")
    assert not in_charge.work.doctors()[0].active
    assert doctors.active.text() == "Sees patients again"
    assert in_charge.counter.said == "Dr. Rajesh Kumar sees no patients any more."
    in_charge.counter.keys("Alt+P")
    assert in_charge.work.doctors()[0].active
    assert doctors.active.text() == "Sees no patients"


def test_without_doctors_there_is_nobody_to_change(in_charge: InCharge) -> None:
    doctors = in_charge.doctors()
    doctors.show_doctors([])
    for button in (doctors.change, doctors.hours, doctors.active):
        assert not button.isEnabled()
        assert "add one first" in button.toolTip()


# hours


def week_of(in_charge: InCharge) -> WeekDialog:
    in_charge.doctors()
    in_charge.counter.keys("Alt+H")
    return in_charge.counter.dialog(WeekDialog)


def test_hours_are_shown_as_sessions_and_changed(in_charge: InCharge) -> None:
    in_charge.counter.book("Sita", "09:00")
    week = week_of(in_charge)
    assert [week._text(0, column) for column in range(6)] == ["Mon-Sat", "09:00", "10:30", "30", "3", "1"]
    in_charge.cell(week, 0, 4, "5")
    in_charge.cell(week, 1, 0, "Thu")
    for column, text in enumerate(("17:00", "18:00", "60", "2", "0"), start=1):
        in_charge.cell(week, 1, column, text)
    in_charge.counter.keys("Ctrl+S")
    assert slots(in_charge.counter) == [("09:00", 5, 1), ("09:30", 5, 1), ("10:00", 5, 1), ("17:00", 2, 0)]
    assert slots(in_charge.counter, day=KUMAR.date) == [(start, 3, 1) for start in ("09:00", "09:30", "10:00")]


BAD_CELLS = {
    "days": (0, "Funday", "Row 1, Days: Name days: Mon, Wed, Fri, or Mon-Sat."),
    "start": (1, "nine", "Row 1, Start: Write a time of day, 09:00."),
    "end": (2, "08:00", "Row 1, End: 09:00 to 08:00: hours end after they start."),
    "slot minutes": (3, "40", "Row 1, Slot minutes: 09:00 to 10:30 in slots of 40 min leaves 10 min over."),
    "places": (4, "0", "Row 1, Places: Places must be a whole number from 1 "),
    "reserve": (5, "4", "Row 1, Kept for emergencies: Of 3 places 4 cannot be kept for emergencies."),
}


@pytest.mark.parametrize("bad", BAD_CELLS)
def test_a_cell_that_cannot_be_is_named_and_nothing_changes(in_charge: InCharge, bad: str) -> None:
    column, text, words = BAD_CELLS[bad]
    before = slots(in_charge.counter)
    week = week_of(in_charge)
    in_charge.cell(week, 0, column, text)
    in_charge.counter.keys("Ctrl+S")
    assert week.isVisible()
    assert week.told.text().startswith(words)
    assert (week.table.currentRow(), week.table.currentColumn()) == (0, column)
    assert slots(in_charge.counter) == before
    in_charge.cell(week, 0, column, "Mon")
    week.table.setFocus()
    assert week.told.text() == ""


def test_hours_that_overlap_are_named_by_their_row(in_charge: InCharge) -> None:
    week = week_of(in_charge)
    for column, text in enumerate(("Wed", "10:00", "11:00", "30", "2", "")):
        in_charge.cell(week, 2, column, text)
    in_charge.counter.keys("Ctrl+S")
    assert week.told.text() == "Row 3, Start: 10:00 to 11:00 overlaps the hours until 10:30."


def test_hours_are_removed_and_more_are_added(in_charge: InCharge) -> None:
    week = week_of(in_charge)
    rows = week.table.rowCount()
    in_charge.counter.keys("Alt+N")
    assert (week.table.rowCount(), week.table.currentRow()) == (rows + 1, rows)
    week.table.setCurrentCell(0, 0)
    in_charge.counter.keys("Ctrl+Del", "Ctrl+S")
    assert in_charge.work.week("DOC001") == []


# the policy


def policy_of(in_charge: InCharge) -> PolicyDialog:
    in_charge.menu.show_policy()
    return in_charge.counter.dialog(PolicyDialog)


def test_the_policy_in_force_is_shown_and_saved_as_it_is(in_charge: InCharge) -> None:
    before = in_charge.work.policy()
    dialog = policy_of(in_charge)
    assert "No slot ever has more patients than places." in dialog.words.text()
    in_charge.counter.keys("Ctrl+S")
    assert gone(dialog)
    assert in_charge.work.policy() == before


@pytest.mark.parametrize("name", ["alternatives", "demotion", "elastic", "preemption", "reserved", "standard"])
def test_a_preset_is_chosen_and_saved_whole(in_charge: InCharge, name: str) -> None:
    dialog = policy_of(in_charge)
    dialog.preset._pick(list(in_charge.work.presets).index(name))
    in_charge.counter.keys("Ctrl+S")
    assert in_charge.work.policy() == in_charge.work.presets[name]


def test_every_field_is_changed_and_said_before_it_is_kept(in_charge: InCharge) -> None:
    before = in_charge.work.policy()
    dialog = policy_of(in_charge)
    for field, text in (
        ("rank_walk_in", "4"),
        ("emergency", "Cancel, overflow"),
        ("preempt", "cancel"),
        ("overflow", "none"),
        ("reserve", "2"),
        ("reserve_release", "never"),
        ("grace_minutes", "5"),
    ):
        in_charge.fill(dialog, field, text)
    for segments in (dialog.scope, dialog.one_per_day, dialog.urgent, dialog.rest):
        segments._pick(1)
    assert "online and walk-in" in dialog.words.text()
    assert "without a limit" in dialog.words.text()
    assert in_charge.work.policy() == before
    in_charge.counter.keys("Ctrl+S")
    kept = in_charge.work.policy()
    assert kept.ranks[Source.WALK_IN] == 4
    assert (kept.emergency, kept.preempt) == ((Step.CANCEL, Step.OVERFLOW), (Step.CANCEL,))
    assert (kept.overflow, kept.reserve, kept.reserve_release, kept.grace_minutes) == (None, 2, None, 5)
    assert (kept.scope, kept.one_per_day) == (Scope.DAY, False)
    assert kept.when_full(Source.EMERGENCY) is kept.when_full(Source.PAID) is WhenFull.REFUSE


BAD_FIELDS = {
    "rank_paid": ("x", "rank_paid", "The rank of paid must be a whole number."),
    "rank_emergency": ("7", "rank_emergency", "The emergency's rank must be smaller than every other."),
    "emergency": ("pray", "emergency", "Emergency cannot be 'pray'; it can be overflow, rebook, demote, cancel."),
    "preempt": ("overflow", "preempt", "Preempt cannot have overflow; only emergencies go beyond capacity."),
    "overflow": ("-1", "overflow", "Overflow must be a whole number from 0 "),
    "grace_minutes": ("", "grace_minutes", "Grace minutes must be a whole number from 0 "),
}


@pytest.mark.parametrize("bad", BAD_FIELDS)
def test_a_field_that_cannot_be_is_said_as_it_is_typed_and_nothing_changes(in_charge: InCharge, bad: str) -> None:
    text, field, words = BAD_FIELDS[bad]
    before = in_charge.work.policy()
    dialog = policy_of(in_charge)
    in_charge.fill(dialog, bad, text)
    assert dialog.entries.told().startswith(words)
    assert not dialog.save_button.isEnabled()
    in_charge.counter.keys("Ctrl+S")
    assert dialog.isVisible()
    assert dialog.entries.fields[field].edit.hasFocus()
    assert in_charge.work.policy() == before
    dialog.preset._pick(0)
    assert dialog.entries.told() == ""
    assert dialog.save_button.isEnabled()


# one more slot


def extra(in_charge: InCharge, *texts: str) -> EntryDialog:
    in_charge.menu.ask_extra()
    dialog = in_charge.counter.dialog(EntryDialog)
    for field, text in zip(("start", "end", "capacity", "reserve"), texts, strict=False):
        in_charge.fill(dialog, field, text)
    dialog.entries.entered.emit()
    return dialog


def test_extra_hours_are_added_to_the_shown_date_and_taken_back_by_undo(in_charge: InCharge) -> None:
    dialog = extra(in_charge, "14", "15:00", "6")
    assert gone(dialog)
    assert slots(in_charge.counter, day=KUMAR.date)[-1] == ("14:00", 6, 1)
    assert at("14:00") in [row.start for row in in_charge.shown.slots]
    assert in_charge.counter.said == "Slot 14:00 added with 6 places."
    in_charge.window.activateWindow()
    in_charge.counter.click(in_charge.window.bottom.undo)
    assert [start for start, *_ in slots(in_charge.counter, day=KUMAR.date)] == ["09:00", "09:30", "10:00"]


BAD_EXTRA: dict[str, tuple[tuple[str, ...], str, str]] = {
    "no start": (("",), "start", "Write a time of day, 09:00."),
    "an end before": (("14:00", "13:00", "3"), "end", "14:00 to 13:00: hours end after they start."),
    "no places": (("14:00", "15:00", "none"), "capacity", "Places must be a whole number from 1 "),
    "too many kept": (("14:00", "15:00", "3", "4"), "reserve", "Of 3 places 4 cannot be kept for emergencies."),
    "an overlap": (("10:15", "11:00", "3"), "start", "The new slot overlaps the one from 10:00 to 10:30."),
    "another date": (("2026-03-03 14:00", "15:00", "3"), "start", "Write a time of day, 09:00."),
}


@pytest.mark.parametrize("bad", BAD_EXTRA)
def test_extra_hours_that_cannot_be_are_said_at_their_field(in_charge: InCharge, bad: str) -> None:
    texts, field, words = BAD_EXTRA[bad]
    dialog = extra(in_charge, *texts)
    assert dialog.isVisible()
    assert dialog.entries.told().startswith(words)
    assert dialog.entries.fields[field].edit.hasFocus()
    assert len(slots(in_charge.counter, day=KUMAR.date)) == 3


# how fields are read, and how it looks


@pytest.mark.parametrize(
    ("read", "text", "value"),
    [
        (read_clock, "9", "09:00"),
        (read_clock, "9:30", "09:30"),
        (read_clock, "9.30", "09:30"),
        (read_clock, "0930", "0930"),
        (read_clock, "nine", "nine"),
        (read_whole, "12", 12),
        (read_whole, "-1", "-1"),
        (read_whole, "1.5", "1.5"),
        (read_whole, "9" * 5000, "9" * 5000),
        (read_whole, "\N{ARABIC-INDIC DIGIT ONE}", "\N{ARABIC-INDIC DIGIT ONE}"),
    ],
)
def test_what_is_typed_is_read(read: Callable[[str], object], text: str, value: object) -> None:
    assert read(text) == value


def test_nothing_painted_in_the_dialogs_is_shortened(in_charge: InCharge) -> None:
    in_charge.window.resize(880, 430)
    for open_ in (in_charge.menu.ask_hospital, in_charge.menu.ask_extra, in_charge.menu.show_policy):
        dialog = open_()
        in_charge.counter.qtbot.waitUntil(dialog.isVisible)
        assert elided(dialog) == []
        assert dialog.width() <= 880
        assert dialog.height() <= 430
        dialog.close()
    week = week_of(in_charge)
    assert elided(week) == []
    assert week.isModal()
    assert week.windowModality() is not Qt.WindowModality.NonModal
