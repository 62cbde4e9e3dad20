"""The form of a new token from the phone to the booking, by keys and clicks (LOOK §2, §4; RULES §4.1)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from opd_desk.domain.model import AgeUnit, Patient, Source
from opd_desk.services.rows import PersonRow
from opd_desk.ui.panels import reading
from opd_desk.ui.panels.draft import Draft
from opd_desk.ui.panels.form import NewTokenForm
from tests.ui.panel_kit import CLASSES, LOOKS, WIDE, click, elided, hour, on_screen, press, type_in

Key = Qt.Key
FAMILY = [
    PersonRow(1, "Kamla Devi", "61 F", "Last here 15 Jan, Dr. Rajesh Kumar"),
    PersonRow(2, "Suresh Chand", "64 M", "Last here 3 Dec 2025, Dr. Amit Patel"),
]
KAMLA = Patient("Kamla Devi", "9811120456", 61, AgeUnit.YEARS, "F", id=1)
SURESH = Patient("Suresh Chand", "9811120456", id=2)
SLOTS = [(hour("10:30"), "10:30–11:00"), (hour("11:00"), "11:00–11:30"), (hour("11:30"), "11:30–12:00")]
BY_OVERRIDE = (("Alt E", "escalate"), ("Ctrl Enter", "book anyway"))
TAKEN = "Kamla Devi has token 31 with Dr. Rajesh Kumar today, at 09:30."


class Told:
    """What a form has said, in order."""

    def __init__(self, form: NewTokenForm) -> None:
        self.drafts: list[tuple[str, Draft]] = []
        self.overrides: list[tuple[Draft, str]] = []
        self.phones: list[str] = []
        self.people: list[int] = []
        self.slots: list[object] = []
        self.scans: list[str] = []
        self.keys: list[str] = []
        self.changes = 0
        form.book_wanted.connect(lambda draft: self.drafts.append(("book", draft)))
        form.emergency_wanted.connect(lambda draft: self.drafts.append(("emergency", draft)))
        form.override_wanted.connect(lambda draft, reason: self.overrides.append((draft, reason)))
        form.phone_changed.connect(self.phones.append)
        form.person_wanted.connect(self.people.append)
        form.slot_wanted.connect(self.slots.append)
        form.scanned.connect(self.scans.append)
        form.refusal_key.connect(self.keys.append)
        form.changed.connect(self._count)

    def _count(self) -> None:
        self.changes += 1


@pytest.fixture
def form(qtbot):
    form = on_screen(qtbot, NewTokenForm(WIDE), 320, 683)
    form.show_slots(SLOTS, hour("11:00"))
    form.show_promise(73, "Expected about 11:33", "11:00 is the first slot with a place")
    form.focus_phone()
    return form


@pytest.fixture
def told(form):
    return Told(form)


@pytest.fixture
def known(form, told):
    """A form whose window knows the family on the phone."""
    people = {1: KAMLA, 2: SURESH}
    form.phone_changed.connect(lambda phone: form.show_family(FAMILY if phone == "9811120456" else []))
    form.person_wanted.connect(lambda person: form.show_person(people[person]))
    return form


def promised(form: NewTokenForm) -> str:
    """Return which of three stands over the buttons."""
    box = form.fields.promise
    return "reason" if box.asking else "refusal" if box.refused else "promise"


class TestBooking:
    def test_a_new_patient_by_phone_name_age_and_sex(self, form, told):
        type_in(form, "9811120456", "Kamla  Devi", "61", "f")
        press(form, Key.Key_Return)
        draft = Draft("Kamla Devi", "9811120456", 61, AgeUnit.YEARS, "F", Source.WALK_IN, None, 0)
        assert told.drafts == [("book", draft)]

    def test_a_returning_patient_by_phone_and_enter_twice(self, known, told):
        type_in(known, "9811120456")
        press(known, Key.Key_Return, Key.Key_Return)
        draft = Draft("Kamla Devi", "9811120456", 61, AgeUnit.YEARS, "F", Source.WALK_IN, None, 1)
        assert told.drafts == [("book", draft)]

    def test_what_is_not_known_of_a_returning_patient_is_asked(self, known, told):
        type_in(known, "9811120456")
        press(known, Key.Key_Down, Key.Key_Return)
        assert told.people == [2]
        assert known.fields.age.edit.hasFocus()
        type_in(known, "64", "m")
        press(known, Key.Key_Return)
        assert told.drafts[0][1].patient_id == 2
        assert (told.drafts[0][1].age, told.drafts[0][1].gender) == (64, "M")

    def test_enter_passes_age_and_sex_that_are_not_given(self, form, told):
        type_in(form, "", "Kamla Devi", "")
        press(form, Key.Key_Return)
        assert form.fields.sex.hasFocus()
        press(form, Key.Key_Return)
        assert told.drafts == [("book", Draft("Kamla Devi", "", None, AgeUnit.YEARS, "", Source.WALK_IN, None, 0))]

    def test_without_a_name_enter_comes_back_to_it(self, form, told):
        form.fields.sex.setFocus()
        press(form, Key.Key_Return)
        assert form.fields.name.edit.hasFocus()
        assert told.drafts == []

    def test_book_can_be_clicked_once_there_is_a_name(self, form, told):
        click(form.fields.book)
        assert told.drafts == []
        assert "name" in form.fields.book.toolTip()
        form.fields.name.setFocus()
        type_in(form, "Kamla")
        click(form.fields.book)
        assert [kind for kind, _ in told.drafts] == ["book"]

    def test_another_name_on_the_phone_is_another_patient(self, known, told):
        type_in(known, "9811120456")
        press(known, Key.Key_Return)
        known.fields.name.setFocus()
        type_in(known, " Rani")
        assert known.draft().patient_id == 0

    def test_another_phone_is_another_patient_but_a_space_in_it_is_not(self, known):
        type_in(known, "9811120456")
        press(known, Key.Key_Return)
        type_in(known, " ")
        assert known.draft().patient_id == 1
        press(known, Key.Key_Backspace)
        assert known.draft().patient_id == 0


class TestPhone:
    @pytest.mark.parametrize(
        ("typed", "shown", "digits"),
        [
            ("9811120456", "98111 20456", "9811120456"),
            ("98111-20456", "98111 20456", "9811120456"),
            ("98111 20456", "98111 20456", "9811120456"),
            ("+919811120456", "+91 98111 20456", "919811120456"),
            ("22334455", "22334 455", "22334455"),
        ],
    )
    def test_is_grouped_as_it_is_typed(self, form, told, typed, shown, digits):
        type_in(form, typed)
        assert form.fields.phone.edit.text() == shown
        assert told.phones[-1] == digits
        assert form.draft().phone == digits

    def test_the_cursor_stays_by_its_digit(self, form):
        type_in(form, "9811120456")
        press(form, Key.Key_Home, Key.Key_Right, Key.Key_Right)
        type_in(form, "7")
        assert form.fields.phone.edit.text() == "9 87111 20456"
        type_in(form, "0")
        assert reading.digits_of(form.fields.phone.text()) == "987011120456"

    def test_typing_in_it_can_be_taken_back(self, form):
        type_in(form, "9811120456")
        for _ in range(12):
            press(form, Key.Key_Z, ctrl=True)
        assert form.fields.phone.edit.text() == ""

    @pytest.mark.parametrize(("typed", "said"), [("98111", "5 digits"), ("98a11204567", "only digits")])
    def test_one_that_cannot_be_is_said_at_the_field(self, form, told, typed, said):
        form.fields.name.edit.setText("Kamla")
        type_in(form, typed)
        press(form, Key.Key_Return)
        assert said in form.fields.phone_said.text()
        assert form.fields.phone_said.isVisible()
        assert form.fields.phone.edit.hasFocus()
        click(form.fields.book)
        click(form.fields.emergency)
        assert told.drafts == []
        type_in(form, "2")
        assert not form.fields.phone_said.isVisible()

    @pytest.mark.parametrize(("digits", "fits"), [(5, False), (6, True), (15, True), (16, False)])
    def test_has_6_to_15_digits(self, form, told, digits, fits):
        form.fields.name.edit.setText("Kamla")
        type_in(form, "9876543210123456"[:digits])
        click(form.fields.book)
        assert bool(told.drafts) is fits

    @pytest.mark.parametrize(
        "reference", ["DOC001-20260129-0042", "T-DOC001-20260129-0042", "doc001-20260129-0042", "A_1-20260129-12345"]
    )
    def test_a_scanned_slip_is_not_a_phone(self, form, told, reference):
        type_in(form, reference)
        press(form, Key.Key_Return)
        assert told.scans == [reference.upper()]
        assert form.fields.phone.edit.text() == ""
        assert form.fields.phone.edit.hasFocus()
        assert told.drafts == []

    def test_a_scan_leaves_what_stood_there(self, form, told):
        type_in(form, "98111DOC001-20260129-0042")
        press(form, Key.Key_Return)
        assert told.scans == ["DOC001-20260129-0042"]
        assert form.fields.phone.text() == "98111"

    def test_a_scan_into_the_name_is_no_name(self, form, told):
        form.fields.name.setFocus()
        type_in(form, "DOC001-20260129-0042")
        press(form, Key.Key_Return)
        assert told.scans == ["DOC001-20260129-0042"]
        assert form.fields.name.text() == ""


class TestAge:
    @pytest.mark.parametrize(
        ("typed", "age", "unit"),
        [
            ("61", 61, AgeUnit.YEARS),
            ("7m", 7, AgeUnit.MONTHS),
            ("7 mo", 7, AgeUnit.MONTHS),
            ("20d", 20, AgeUnit.DAYS),
            ("20 Days", 20, AgeUnit.DAYS),
            ("0", 0, AgeUnit.YEARS),
            ("130", 130, AgeUnit.YEARS),
            ("", None, AgeUnit.YEARS),
        ],
    )
    def test_is_read_with_its_unit(self, form, typed, age, unit):
        form.fields.age.setFocus()
        type_in(form, typed)
        assert (form.draft().age, form.draft().age_unit) == (age, unit)

    @pytest.mark.parametrize("typed", ["131", "7x", "old", "-1", "1.5", "६"])
    def test_one_that_cannot_be_is_said_at_the_field(self, form, told, typed):
        form.fields.name.edit.setText("Kamla")
        form.fields.age.edit.setText(typed)
        form.fields.sex.setFocus()
        press(form, Key.Key_Return)
        assert form.fields.age_said.isVisible()
        assert form.fields.age.edit.hasFocus()
        form.override()
        assert told.drafts == []
        type_in(form, "1")
        assert not form.fields.age_said.isVisible()

    @pytest.mark.parametrize("words", ["61", "7m", "20d"])
    def test_a_known_one_is_shown_as_it_would_be_typed(self, words):
        assert reading.age_words(*reading.read_age(words)) == words


class TestFamily:
    def test_stands_under_the_phone_while_it_has_the_focus(self, known):
        type_in(known, "9811120456")
        assert known.fields.family.isVisible()
        known.fields.name.setFocus()
        assert not known.fields.family.isVisible()
        known.focus_phone()
        assert known.fields.family.isVisible()

    def test_pushes_the_fields_but_not_the_buttons(self, known, qtbot):
        book, name = known.fields.book, known.fields.name
        before = book.mapTo(known, book.rect().topLeft()).y(), name.y()
        type_in(known, "9811120456")
        qtbot.waitUntil(lambda: name.y() > before[1] + 80)
        assert book.mapTo(known, book.rect().topLeft()).y() == before[0]

    def test_its_last_line_is_a_new_patient(self, known, told):
        type_in(known, "9811120456")
        press(known, Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Return)
        assert told.people == []
        assert known.fields.name.edit.hasFocus()
        assert not known.fields.family.isVisible()
        assert (known.draft().phone, known.draft().patient_id) == ("9811120456", 0)

    def test_one_is_clicked(self, known, told):
        type_in(known, "9811120456")
        rows = known.fields.family._list
        click(rows.viewport(), y=rows.visualRect(rows.model().index(1, 0)).center().y())
        assert told.people == [2]

    def test_a_phone_nobody_has_shows_no_list(self, known):
        type_in(known, "9811120455")
        assert not known.fields.family.isVisible()
        press(known, Key.Key_Return)
        assert known.fields.name.edit.hasFocus()

    def test_a_taken_one_comes_back_when_the_phone_is_typed_again(self, known):
        type_in(known, "9811120456")
        press(known, Key.Key_Return)
        assert not known.fields.family.isVisible()
        press(known, Key.Key_Backspace)
        type_in(known, "6")
        assert known.fields.family.isVisible()


class TestSource:
    def test_is_walk_in_at_first(self, form):
        assert form.draft().source is Source.WALK_IN

    @pytest.mark.parametrize("source", [Source.FOLLOW_UP, Source.PAID, Source.ONLINE, Source.WALK_IN])
    def test_is_chosen_by_the_windows_keys(self, form, told, source):
        form.choose_source(source)
        assert form.draft().source is source
        assert told.changes == 1

    def test_is_clicked(self, form):
        click(form.fields.source, x=form.fields.source.width() - 20)
        assert form.draft().source is Source.ONLINE

    def test_an_emergency_on_an_empty_form_goes_to_the_name(self, form, told):
        form.emergency()
        assert form.fields.name.edit.hasFocus()
        assert form.draft().source is Source.EMERGENCY
        assert told.drafts == []
        type_in(form, "Kamla", "", "")
        press(form, Key.Key_Return)
        assert [(kind, draft.source) for kind, draft in told.drafts] == [("emergency", Source.EMERGENCY)]

    def test_an_emergency_becomes_another_source_again(self, form, told):
        form.emergency()
        assert not form.fields.book.isEnabled()
        type_in(form, "Kamla")
        form.choose_source(Source.PAID)
        click(form.fields.book)
        assert [(kind, draft.source) for kind, draft in told.drafts] == [("book", Source.PAID)]

    def test_an_emergency_by_its_button_leaves_the_form_as_it_is(self, form, told):
        form.fields.name.edit.setText("Kamla")
        form.choose_source(Source.PAID)
        click(form.fields.emergency)
        assert [(kind, draft.source) for kind, draft in told.drafts] == [("emergency", Source.EMERGENCY)]
        assert form.draft().source is Source.PAID


class TestSlot:
    def test_the_automatic_one_is_shown_and_not_asked_for(self, form):
        assert form.fields.slot.edit.text() == "11:00–11:30"
        assert form.draft().slot is None

    def test_f4_goes_round_and_asks_for_none_on_the_automatic_one(self, form, told):
        for _ in range(3):
            form.next_slot()
        assert told.slots == [hour("11:30"), hour("10:30"), None]
        assert form.fields.slot.edit.text() == "11:00–11:30"

    def test_arrows_choose(self, form, told):
        form.fields.slot.setFocus()
        press(form, Key.Key_Up)
        assert form.draft().slot == hour("10:30")
        press(form, Key.Key_Down, Key.Key_Down)
        assert form.draft().slot == hour("11:30")
        assert form.fields.slot.edit.text() == "11:30–12:00"

    def test_its_key_is_clicked(self, form, told):
        click(form.fields.slot, x=form.fields.slot.width() - 16, y=form.fields.slot.height() - 18)
        assert told.slots == [hour("11:30")]

    def test_one_no_longer_offered_is_not_asked_for(self, form):
        form.next_slot()
        form.show_slots(SLOTS[:2], hour("11:00"))
        assert form.draft().slot is None
        assert form.fields.slot.edit.text() == "11:00–11:30"

    def test_one_still_offered_stays_asked_for(self, form):
        form.next_slot()
        form.show_slots(SLOTS, hour("10:30"))
        assert form.draft().slot == hour("11:30")

    def test_without_any_f4_does_nothing(self, form, told):
        form.show_slots([], None)
        form.next_slot()
        assert told.slots == []
        assert form.fields.slot.edit.text() == ""


class TestRefusal:
    @pytest.fixture
    def refused(self, form):
        form.show_person(KAMLA)
        form.show_refusal(TAKEN, BY_OVERRIDE)
        return form

    def test_takes_the_promises_place_and_the_form_keeps_what_was_typed(self, refused):
        assert promised(refused) == "refusal"
        assert refused.fields.promise._refusal.sentence.text() == TAKEN
        assert refused.draft().name == "Kamla Devi"

    def test_goes_when_something_is_typed(self, refused):
        refused.fields.name.setFocus()
        type_in(refused, "x")
        assert promised(refused) == "promise"

    def test_goes_when_another_source_or_slot_is_chosen(self, refused):
        refused.choose_source(Source.PAID)
        assert promised(refused) == "promise"
        refused.show_refusal(TAKEN)
        refused.next_slot()
        assert promised(refused) == "promise"

    def test_goes_when_another_person_is_shown(self, refused):
        refused.show_person(SURESH)
        assert promised(refused) == "promise"

    def test_its_keys_can_be_clicked(self, refused, told):
        keys = refused.fields.promise._refusal.keys
        click(keys, x=10, y=14)
        assert told.keys == ["Alt E"]
        click(keys, x=keys._cells(keys.width())[1].center().x(), y=14)
        assert promised(refused) == "reason"

    def test_is_overridden_with_a_reason(self, refused, told):
        press(refused, Key.Key_Return, ctrl=True)
        assert promised(refused) == "reason"
        type_in(refused, "The second of twins")
        press(refused, Key.Key_Return)
        assert [(draft.name, reason) for draft, reason in told.overrides] == [("Kamla Devi", "The second of twins")]
        assert promised(refused) == "promise"
        assert refused.fields.phone.edit.hasFocus()

    def test_not_without_a_reason(self, refused, told):
        press(refused, Key.Key_Return, ctrl=True)
        type_in(refused, "  ")
        press(refused, Key.Key_Return)
        assert told.overrides == []
        assert promised(refused) == "reason"

    def test_esc_leads_from_the_reason_to_the_refusal_to_the_promise(self, refused, told):
        press(refused, Key.Key_Return, ctrl=True)
        press(refused, Key.Key_Escape)
        assert promised(refused) == "refusal"
        assert refused.fields.phone.edit.hasFocus()
        press(refused, Key.Key_Escape)
        assert promised(refused) == "promise"
        assert refused.draft().name == "Kamla Devi"

    def test_an_overridden_emergency_stays_one(self, form, told):
        form.show_person(KAMLA)
        click(form.fields.emergency)
        form.show_refusal(TAKEN, BY_OVERRIDE)
        press(form, Key.Key_Return, ctrl=True)
        type_in(form, "Sent by the ward")
        press(form, Key.Key_Return)
        assert [draft.source for draft, _ in told.overrides] == [Source.EMERGENCY]

    def test_booking_after_a_refused_emergency_is_none(self, form, told):
        form.show_person(KAMLA)
        click(form.fields.emergency)
        click(form.fields.book)
        form.show_refusal(TAKEN, BY_OVERRIDE)
        press(form, Key.Key_Return, ctrl=True)
        type_in(form, "Twins")
        press(form, Key.Key_Return)
        assert [draft.source for draft, _ in told.overrides] == [Source.WALK_IN]

    def test_one_that_allows_no_override_is_not_overridden(self, form, told):
        form.show_person(KAMLA)
        form.show_refusal("The 10:00 slot is closed.", [("F4", "another slot")])
        press(form, Key.Key_Return, ctrl=True)
        assert promised(form) == "refusal"

    def test_the_buttons_do_not_move(self, form, qtbot):
        form.show_person(KAMLA)
        before = form.fields.book.mapTo(form, form.fields.book.rect().topLeft())
        form.show_refusal(TAKEN, BY_OVERRIDE)
        qtbot.waitUntil(lambda: form.fields.promise.height() > form.look.metrics.promise)
        assert form.fields.book.mapTo(form, form.fields.book.rect().topLeft()) == before


class TestGoingBack:
    def test_esc_goes_field_by_field_and_at_last_empties_the_form(self, form, told):
        type_in(form, "9811120456", "Kamla", "61")
        press(form, Key.Key_Escape)
        assert form.fields.name.edit.hasFocus()
        press(form, Key.Key_Escape)
        assert form.fields.phone.edit.hasFocus()
        assert form.draft().name == "Kamla"
        press(form, Key.Key_Escape)
        assert form.draft() == Draft("", "", None, AgeUnit.YEARS, "", Source.WALK_IN, None, 0)
        assert form.fields.phone.edit.hasFocus()
        assert told.phones[-1] == ""

    def test_esc_closes_the_family_first(self, known):
        type_in(known, "9811120456")
        press(known, Key.Key_Escape)
        assert not known.fields.family.isVisible()
        assert known.fields.phone.text() == "98111 20456"

    def test_clear_forgets_everything_but_the_offers(self, form):
        form.show_person(KAMLA)
        form.choose_source(Source.PAID)
        form.next_slot()
        form.show_refusal(TAKEN)
        form.clear()
        assert form.draft() == Draft("", "", None, AgeUnit.YEARS, "", Source.WALK_IN, None, 0)
        assert promised(form) == "promise"
        assert form.fields.slot.edit.text() == "11:00–11:30"
        assert not form.fields.book.isEnabled()


def test_setters_say_nothing(form, told):
    form.show_person(KAMLA)
    form.show_family(FAMILY)
    form.show_slots(SLOTS, hour("10:30"))
    form.show_refusal(TAKEN, BY_OVERRIDE)
    form.clear()
    assert (told.phones, told.slots, told.people, told.changes) == ([], [], [], 0)


def test_tab_goes_in_reading_order(form):
    fields = form.fields
    way = []
    for _ in range(6):
        way.append(form.window().focusWidget())
        press(form, Key.Key_Tab)
    assert way == [
        fields.phone.edit, fields.name.edit, fields.age.edit, fields.sex, fields.source, fields.slot.edit
    ]  # fmt: skip


@pytest.mark.parametrize("name", CLASSES)
@pytest.mark.parametrize("state", ["family", "refusal", "reason"])
def test_fits_the_least_window_of_each_class(qtbot, name, state):
    look = LOOKS[name]
    m = look.metrics
    room = CLASSES[name][1] - m.top - m.bottom - 2
    form = NewTokenForm(look)
    form.show_slots(SLOTS, hour("11:00"))
    form.show_promise(173, "Expected about 11:33", "11:00 is the first slot with a place")
    on_screen(qtbot, form, m.form, room)
    form.focus_phone()
    form.show_person(KAMLA)
    if state == "family":
        form.show_family([*FAMILY, PersonRow(3, "Kavya", "7 mo F", "Last here 22 Jan, Dr. Farida Khan")])
    else:
        form.show_refusal(TAKEN, BY_OVERRIDE)
    if state == "reason":
        form.override()
    assert elided(form) == []
    assert form.minimumSizeHint().height() <= room
    assert form.height() == room
