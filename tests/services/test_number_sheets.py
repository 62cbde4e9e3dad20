"""What a number sheet says: who is booked, and numbers for the places that are left, for emergencies and beyond."""

from opd_desk.domain.model import Source
from opd_desk.services.number_sheets import DoctorSheet, Part
from tests.services.conftest import ALL, DAY, IYER, KUMAR, Counter, hour, set_policy


def sheet(counter: Counter, code: str = "DOC001") -> DoctorSheet:
    return next(each for each in counter.desk.number_sheets.of(DAY).doctors if each.code == code)


def test_numbers_go_on_from_the_next_one_through_all_slots(counter: Counter) -> None:
    counter.book("Anita", 10)
    counter.book("Bala", 9)
    found = sheet(counter)
    assert [(group.title, [row.number for row in group.booked], group.blank) for group in found.groups[:3]] == [
        ("09:00–10:00", [2], (3,)),
        ("10:00–11:00", [1], (4,)),
        ("11:00–12:00", [], (5, 6)),
    ]
    assert [(group.part, group.blank) for group in found.groups[3:]] == [
        (Part.EMERGENCY, (7, 8, 9)),
        (Part.BEYOND, (10, 11, 12, 13, 14)),
    ]
    assert found.about == "2 booked, 4 places free"


def test_a_place_kept_for_emergencies_is_in_no_slots_rows(counter: Counter) -> None:
    (nine, urgent, _) = sheet(counter, "DOC003").groups
    assert nine.about == "3 places: 0 booked, 2 free, 1 kept for emergencies"
    assert len(nine.blank) == 2
    assert urgent.about.startswith("1 place is kept for them")


def test_who_waits_stands_with_those_who_found_no_place(counter: Counter) -> None:
    for name in "ABCD":
        counter.book(name, 9, key=IYER)
    (nine, _, beyond) = sheet(counter, "DOC003").groups
    assert [row.number for row in nine.booked] == [1, 2]
    assert [row.number for row in beyond.booked] == [3, 4]


def test_in_the_middle_of_a_day_only_what_is_to_come_has_numbers(counter: Counter) -> None:
    counter.book("Anita", 9)
    token = counter.book("Bala", 9)
    counter.at(hour(10, 15))
    counter.desk.booking.cancel(token.id, "x")
    counter.desk.hours.close(KUMAR, hour(11))
    found = sheet(counter)
    assert [(group.title, group.about) for group in found.groups[:2]] == [
        ("09:00–10:00", "over, 1 booked"),
        ("10:00–11:00", "2 places: 0 booked, 2 free"),
    ]
    assert [group.blank for group in found.groups[:2]] == [(), (3, 4)]


def test_nobody_sits_on_a_sunday_and_nothing_is_changed_by_looking(counter: Counter) -> None:
    before = counter.rows(*ALL)
    assert counter.desk.number_sheets.of(DAY.replace(day=25)).doctors == ()
    made = counter.desk.number_sheets.of(DAY)
    assert [each.code for each in made.doctors] == ["DOC001", "DOC002", "DOC003"]
    assert (made.made_by, made.hospital.name) == ("Asha, Counter 1", "City Hospital")
    assert counter.rows(*ALL) == before


def test_what_is_booked_meanwhile_takes_the_same_numbers_at_the_desk(counter: Counter) -> None:
    first = sheet(counter).groups[0].blank[0]
    assert counter.book("Walk", source=Source.WALK_IN).number == first


def test_where_a_full_slot_refuses_nobody_is_promised_a_waitlist(counter: Counter) -> None:
    assert sheet(counter).groups[-1].title == "No place left: waitlist"
    set_policy(counter.path, "elastic")
    assert sheet(counter).groups[-1].title == "Beyond the places"
