"""Models that notify exactly: just what went, moved, came or differs, and words for every cell."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from opd_desk.domain.model import Source, Status, TokenId
from opd_desk.domain.wording import ordinal
from opd_desk.services.rows import DoctorRow, Mark, PersonRow, QueueRow, SectionRow, SlotRow, TokenRow
from opd_desk.ui.models.day import DoctorsModel, SlotsModel
from opd_desk.ui.models.family import NEW_PATIENT, FamilyModel
from opd_desk.ui.models.queue import COLUMNS, QueueModel
from opd_desk.ui.models.rows import ROW, RowsModel
from opd_desk.ui.models.words import duration_words, grace_of, waited_words, when_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pytestqt.modeltest import ModelTester

DAY = datetime(2026, 1, 29)
NOW = DAY.replace(hour=10, minute=17, second=48)


def token(number: int, **changes: Any) -> TokenRow:
    row = TokenRow(
        id=TokenId(f"DOC001-20260129-{number:04d}"),
        number=number,
        name=f"Patient {number}",
        age_sex="34 F",
        phone="98765 10293",
        source=Source.WALK_IN,
        status=Status.CONFIRMED,
        slot=DAY.replace(hour=10),
    )
    return replace(row, **changes)


def doctor(code: str, **changes: Any) -> DoctorRow:
    return replace(DoctorRow(code, "Dr. Farida Khan", "Paediatrics", "Room 9", 12, 4, 22, 40), **changes)


def slot(hour: int, **changes: Any) -> SlotRow:
    start = DAY.replace(hour=hour)
    return replace(SlotRow(start, start + timedelta(minutes=30), 8, 12, 1, 0, open=True, ended=False), **changes)


def queue(rows: Sequence[QueueRow] = ()) -> QueueModel:
    model = QueueModel(lambda: NOW)
    model.show(rows)
    return model


class Mirror(QObject):
    """A copy of a model that knows of it only what the model notifies."""

    def __init__(self, model: RowsModel[Any]) -> None:
        super().__init__()
        self.model = model
        self.rows = list(model.rows)
        self.told: list[str] = []
        model.rowsRemoved.connect(self._removed)
        model.rowsMoved.connect(self._moved)
        model.rowsInserted.connect(self._inserted)
        model.dataChanged.connect(self._changed)
        model.modelReset.connect(lambda: self.told.append("reset"))
        model.layoutChanged.connect(lambda: self.told.append("layout"))

    def _removed(self, _: QModelIndex, first: int, last: int) -> None:
        self.told.append(f"removed {first}-{last}")
        del self.rows[first : last + 1]

    def _moved(self, _: QModelIndex, first: int, last: int, __: QModelIndex, to: int) -> None:
        self.told.append(f"moved {first}-{last} to {to}")
        taken = self.rows[first : last + 1]
        del self.rows[first : last + 1]
        at = to if to < first else to - len(taken)
        self.rows[at:at] = taken

    def _inserted(self, _: QModelIndex, first: int, last: int) -> None:
        self.told.append(f"inserted {first}-{last}")
        self.rows[first:first] = [self.model.index(row, 0).data(ROW) for row in range(first, last + 1)]

    def _changed(self, first: QModelIndex, last: QModelIndex) -> None:
        self.told.append(f"changed {first.row()}-{last.row()}")
        for row in range(first.row(), last.row() + 1):
            self.rows[row] = self.model.index(row, 0).data(ROW)


# what is notified


def test_every_model_is_a_model_in_the_eyes_of_qt(qtmodeltester: ModelTester):
    shown: list[tuple[RowsModel[Any], list[Any]]] = [
        (DoctorsModel(), [doctor("A"), doctor("B", inside=None)]),
        (SlotsModel(), [slot(9), slot(10)]),
        (FamilyModel(), [PersonRow(1, "Kavya", "7 mo F")]),
        (QueueModel(lambda: NOW), [token(1), SectionRow("Waitlist", 1), token(2)]),
    ]
    for model, rows in shown:
        qtmodeltester.check(model)
        model.show(rows)
        qtmodeltester.check(model)


def told_by(before: list[QueueRow], after: list[QueueRow]) -> list[str]:
    model = queue(before)
    mirror = Mirror(model)
    model.show(after)
    assert mirror.rows == list(model.rows) == after
    return mirror.told


ONE, TWO, THREE, FOUR, FIVE = (token(number) for number in range(1, 6))


def test_the_same_rows_again_are_no_news():
    assert told_by([ONE, TWO, THREE], [token(1), token(2), token(3)]) == []


def test_a_row_that_changed_is_the_only_one_told_of():
    called = replace(TWO, status=Status.IN_CONSULTATION)
    assert told_by([ONE, TWO, THREE], [ONE, called, THREE]) == ["changed 1-1"]


def test_neighbours_that_come_or_go_are_told_of_together():
    assert told_by([ONE, FIVE], [ONE, TWO, THREE, FIVE]) == ["inserted 1-2"]
    assert told_by([ONE, TWO, THREE, FIVE], [ONE, FIVE]) == ["removed 1-2"]
    assert told_by([ONE, TWO, THREE, FOUR, FIVE], [TWO, FOUR]) == ["removed 4-4", "removed 2-2", "removed 0-0"]


def test_a_row_that_went_far_is_one_move():
    assert told_by([ONE, TWO, THREE, FOUR, FIVE], [TWO, THREE, FOUR, FIVE, ONE]) == ["moved 0-0 to 5"]
    assert told_by([ONE, TWO, THREE, FOUR, FIVE], [FIVE, ONE, TWO, THREE, FOUR]) == ["moved 4-4 to 0"]


def test_a_heading_is_known_by_its_title():
    before: list[QueueRow] = [ONE, SectionRow("Waitlist", 2), TWO, THREE]
    after: list[QueueRow] = [ONE, TWO, SectionRow("Waitlist", 1), THREE]
    assert told_by(before, after) == ["moved 2-2 to 1", "changed 2-2"]


queues = st.lists(
    st.one_of(
        st.builds(token, st.integers(1, 9), name=st.sampled_from(["Anita", "Vijay"])),
        st.builds(SectionRow, st.sampled_from(["Waitlist", "Finished"]), st.integers(0, 2)),
    ),
    unique_by=lambda row: row.id if isinstance(row, TokenRow) else row.title,
    max_size=11,
)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(shows=st.lists(queues, min_size=2, max_size=4))
def test_whatever_follows_whatever_a_listener_knows_every_row(qapp, shows: list[list[QueueRow]]):
    model = queue(shows[0])
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    mirror = Mirror(model)
    for rows in shows[1:]:
        kept = [(QPersistentModelIndex(model.index(i, 0)), model.key_of(row)) for i, row in enumerate(model.rows)]
        model.show(rows)
        assert mirror.rows == list(model.rows) == rows
        for index, key in kept:  # what selection and scroll hang on
            assert model.key_at(index) == (key if model.row_of(key) >= 0 else None)
    assert not {"reset", "layout"} & set(mirror.told)
    assert tester.model() is model


def test_a_selection_goes_with_its_row():
    model = queue([ONE, TWO, THREE])
    selection = QItemSelectionModel(model)
    selection.select(model.index(1, 0), QItemSelectionModel.SelectionFlag.Select)
    model.show([token(9), THREE, ONE, TWO])
    assert [index.data(ROW) for index in selection.selectedIndexes()] == [TWO]


def test_a_model_says_while_it_is_changing_and_when_it_is_done():
    model = queue([ONE])
    seen: list[tuple[str, bool]] = []
    model.rowsInserted.connect(lambda: seen.append(("inserted", model.changing)))
    model.shown.connect(lambda: seen.append(("shown", model.changing)))
    model.show([ONE, TWO])
    assert seen == [("inserted", True), ("shown", False)]


# what the cells say


def cells(row: TokenRow) -> dict[str, str]:
    model = queue([row])
    return {column: model.index(0, number).data() for number, column in enumerate(COLUMNS)}


def test_the_cells_of_one_inside():
    row = token(17, status=Status.IN_CONSULTATION, source=Source.PAID, since=NOW - timedelta(minutes=29), phone="")
    assert list(cells(row).values()) == [
        "17",
        "Patient 17",
        "34 F",
        "–",
        "Paid",
        "In consultation",
        "now",
        "29 min",
        "",
    ]


def test_the_cells_of_the_waitlisted_the_skipped_and_the_finished():
    waiting = cells(token(68, status=Status.WAITLISTED, position=2, since=NOW))
    assert (waiting["status"], waiting["when"], waiting["waited"]) == ("Waitlisted", "2nd", "0 min")
    skipped = cells(token(12, status=Status.CHECKED_IN, skipped=True, remark="Gone for an X-ray"))
    assert (skipped["status"], skipped["note"]) == ("Skipped", "Gone for an X-ray")
    gone = cells(token(33, status=Status.CANCELLED, finished_at=DAY.replace(hour=10, minute=9), since=NOW))
    assert (gone["status"], gone["when"], gone["waited"]) == ("Cancelled", "", "at 10:09")


def test_the_cells_of_a_preview():
    comes = cells(token(73, mark=Mark.COMES, mark_words="Comes here", since=NOW, expected=NOW))
    assert (comes["status"], comes["when"], comes["waited"]) == ("Comes here", "10:17", "")
    moves = cells(token(52, mark=Mark.MOVES, mark_words="Moves to 11:00", since=NOW))
    assert (moves["status"], moves["waited"]) == ("Moves to 11:00", "0 min")


def test_a_heading_stands_in_the_first_cell_and_cannot_be_chosen():
    model = queue([ONE, SectionRow("Waitlist", 3, "68 is first"), SectionRow("Finished", 0)])
    assert [model.index(1, 0).data(), model.index(1, 1).data()] == ["Waitlist 3, 68 is first", ""]
    assert model.index(2, 0).data() == "Finished 0"
    assert model.flags(model.index(1, 0)) == Qt.ItemFlag.NoItemFlags
    assert model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsSelectable


def test_the_headings_of_the_columns():
    model = queue()
    assert [model.headerData(i, Qt.Orientation.Horizontal) for i in range(9)] == list(COLUMNS.values())
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def hint(model: RowsModel[Any], column: int = 0) -> str | None:
    found = model.index(0, column).data(Qt.ItemDataRole.ToolTipRole)
    return None if found is None else str(found)


def test_what_may_be_shortened_is_told_in_full_over_it():
    model = queue([token(44, name="सुनीता देवी", remark="Moved from 09:30: emergency")])
    assert hint(model, 1) == "सुनीता देवी\nMoved from 09:30: emergency"
    assert hint(model, list(COLUMNS).index("phone")) is None
    doctors = DoctorsModel()
    doctors.show([doctor("A")])
    assert hint(doctors) == "Dr. Farida Khan · Paediatrics · Room 9"
    family = FamilyModel()
    family.show([PersonRow(1, "Kavya", "7 mo F", "Last here 22 Jan, Dr. Farida Khan")])
    assert hint(family) == "Kavya, 7 mo F, Last here 22 Jan, Dr. Farida Khan"


def said(model: RowsModel[Any], rows: Sequence[Any]) -> list[str]:
    model.show(rows)
    return [str(model.index(i, 0).data()) for i in range(model.rowCount())]


def test_a_doctor_and_a_slot_in_words():
    assert said(
        DoctorsModel(), [doctor("A", late_minutes=40), doctor("B", inside=None, away_from=DAY.replace(hour=11))]
    ) == [
        "Dr. Farida Khan, Paediatrics, Room 9, 12 inside, 4 waiting, 22 of 40 places taken, 40 min late",
        "Dr. Farida Khan, Paediatrics, Room 9, nobody inside, 4 waiting, 22 of 40 places taken, Away from 11:00",
    ]
    assert said(SlotsModel(), [slot(9, ended=True, reserve_free=0), slot(10, waitlisted=3), slot(12, open=False)]) == [
        "09:00 to 09:30, 8 of 12 places taken, ended",
        "10:00 to 10:30, 8 of 12 places taken, 1 kept for emergencies, 3 on the waitlist",
        "12:00 to 12:30, 8 of 12 places taken, 1 kept for emergencies, closed",
    ]


def test_a_family_ends_in_the_line_for_a_new_patient_and_nobodys_phone_has_none():
    model = FamilyModel()
    assert said(model, [PersonRow(7, "Kamla Devi", "61 F")]) == ["Kamla Devi, 61 F", "New patient on this phone"]
    assert (model.row_of(7), model.row_of(NEW_PATIENT.patient_id)) == (0, 1)
    assert said(model, []) == []


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (1, "1st"),
        (2, "2nd"),
        (3, "3rd"),
        (4, "4th"),
        (11, "11th"),
        (12, "12th"),
        (13, "13th"),
        (21, "21st"),
        (112, "112th"),
    ],
)
def test_places_in_a_row(number: int, words: str):
    assert ordinal(number) == words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (-5, "0 min"),
        (59, "0 min"),
        (60, "1 min"),
        (3599, "59 min"),
        (3600, "1 h 00"),
        (3900, "1 h 05"),
        (36000, "10 h 00"),
    ],
)
def test_how_long_somebody_waited(seconds: int, words: str):
    assert duration_words(timedelta(seconds=seconds)) == words


def late(seconds_left: float) -> TokenRow:
    until = NOW + timedelta(seconds=seconds_left)
    return token(65, late_from=until - timedelta(minutes=15), late_until=until, expected=NOW, since=NOW)


@pytest.mark.parametrize(
    ("seconds_left", "words", "left"),
    [
        (900, "late 15:00", 1.0),
        (432, "late 7:12", 0.48),
        (0.5, "late 0:00", 0.5 / 900),
        (0, "grace over", 0),
        (-600, "grace over", 0),
    ],
)
def test_the_grace_runs_down_and_is_over(seconds_left: float, words: str, left: float):
    grace = grace_of(late(seconds_left), NOW)
    assert grace is not None
    assert grace.words == words
    assert grace.left == pytest.approx(left)
    assert waited_words(late(seconds_left), NOW) == words


def test_one_whose_time_has_not_come_is_not_late():
    assert grace_of(late(901), NOW) is None
    assert grace_of(token(1), NOW) is None
    assert waited_words(token(1), NOW) == ""
    assert when_words(token(1)) == ""
