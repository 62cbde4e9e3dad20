from dataclasses import replace
from datetime import date, datetime

import pytest
from sqlalchemy.exc import IntegrityError

from opd_desk.domain.booking import cancel
from opd_desk.domain.model import AgeUnit, DayKey, Patient, Source
from opd_desk.domain.people import clean_patient
from opd_desk.store import patient_log, patients, roster, visits
from tests.store.conftest import EVE, KUMAR, RAO, Desk, statements_of

PEOPLE = (
    Patient("Sita Devi Sharma", "9876543210", 45, gender="F", uhid="12-3456-7890-1234"),
    Patient("Ramesh Sharma", "9876543210", 50, gender="M"),
    Patient("Jos\u00e9 Pereira", "9811100042", 7, AgeUnit.MONTHS, "M", "UH-77a"),
    Patient("\u0938\u0940\u0924\u093e \u0926\u0947\u0935\u0940", "9899900042"),
    Patient("D'Souza-Khan, Anil (Jr.)"),
    Patient('100% "Raj" _ OR NOT *'),
)


@pytest.fixture
def known(desk: Desk) -> dict[str, Patient]:
    with desk.database.writing() as connection:
        return {person.name: patients.add(connection, person, EVE) for person in PEOPLE}


def search(desk: Desk, text: str, limit: int = 10) -> list[str]:
    with desk.database.reading() as connection:
        found = [patients.get(connection, key) for key in patients.search(connection, text, limit)]
        return [person.name for person in found if person is not None]


def test_every_field_comes_back(desk: Desk, known: dict[str, Patient]) -> None:
    with desk.database.reading() as connection:
        for person in known.values():
            assert patients.get(connection, person.id) == person
        assert patients.get(connection, 999) is None
    assert len({person.id for person in known.values()}) == len(PEOPLE)


def test_a_patient_is_a_phone_and_a_name(desk: Desk, known: dict[str, Patient]) -> None:
    with desk.database.reading() as connection:
        assert patients.find(connection, "9876543210", " SITA devi  sharma") == known["Sita Devi Sharma"]
        assert patients.find(connection, "9876543210", "Sita Devi") is None
        assert patients.find(connection, "9811100042", "Ramesh Sharma") is None
        assert patients.find(connection, "", "D'Souza-Khan, Anil (Jr.)") is None
    with pytest.raises(IntegrityError), desk.database.writing() as connection:
        patients.add(connection, Patient("ramesh  sharma", "9876543210"), EVE)
    with desk.database.writing() as connection:
        again = patients.add(connection, Patient("D'Souza-Khan, Anil (Jr.)"), EVE)
    assert again.id not in {person.id for person in known.values()}


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("sita", ["Sita Devi Sharma"]),
        ("Sita  DEVI sh", ["Sita Devi Sharma"]),
        ("sharma", ["Ramesh Sharma", "Sita Devi Sharma"]),
        ("sha si", ["Sita Devi Sharma"]),
        ("jose", ["Jos\u00e9 Pereira"]),
        ("pere", ["Jos\u00e9 Pereira"]),
        ("\u0938\u0940", ["\u0938\u0940\u0924\u093e \u0926\u0947\u0935\u0940"]),
        ("\u0926\u0947\u0935\u0940", ["\u0938\u0940\u0924\u093e \u0926\u0947\u0935\u0940"]),
        ("\u0935\u0940", []),  # no word begins with it
        ("khan", ["D'Souza-Khan, Anil (Jr.)"]),
        ("d'sou", ["D'Souza-Khan, Anil (Jr.)"]),
        ("98765", ["Ramesh Sharma", "Sita Devi Sharma"]),
        ("+98765 432-10", ["Ramesh Sharma", "Sita Devi Sharma"]),
        ("0042", ["Jos\u00e9 Pereira", "\u0938\u0940\u0924\u093e \u0926\u0947\u0935\u0940"]),
        ("042", []),
        ("12-3456", ["Sita Devi Sharma"]),
        ("1234567890", ["Sita Devi Sharma"]),
        ("uh77", ["Jos\u00e9 Pereira"]),
        ("100%", ['100% "Raj" _ OR NOT *']),
        ('"raj"', ['100% "Raj" _ OR NOT *']),
        ("or not", ['100% "Raj" _ OR NOT *']),
        ("name:sita", []),
        ("%", []),
        ("***", []),
        ('"', []),
        ("   ", []),
        ("", []),
    ],
)
def test_search_finds_what_is_typed(desk: Desk, known: dict[str, Patient], typed: str, found: list[str]) -> None:
    assert sorted(search(desk, typed)) == sorted(found)


def test_search_gives_the_surest_first_and_no_more_than_asked(desk: Desk) -> None:
    with desk.database.writing() as connection:
        for name in ("Devi Prasad", "Anita Devi", "Devika", "Sita Devi"):
            patients.add(connection, Patient(name), EVE)
    assert search(desk, "devi") == ["Devi Prasad", "Devika", "Anita Devi", "Sita Devi"]
    assert search(desk, "devi", 2) == ["Devi Prasad", "Devika"]
    assert search(desk, "devi", 3)[:2] == ["Devi Prasad", "Devika"]
    assert len(search(desk, "devi", 3)) == 3


def test_a_change_is_found_under_the_new_name_only(desk: Desk, known: dict[str, Patient]) -> None:
    changed = replace(known["Ramesh Sharma"], name="Ramesh Verma", phone="", uhid="X9", age=51)
    with desk.database.writing() as connection:
        before = roster.revision(connection)
        patients.update(connection, changed)
        assert roster.revision(connection) > before
    with desk.database.reading() as connection:
        assert patients.get(connection, changed.id) == changed
    assert search(desk, "verma") == search(desk, "x9") == ["Ramesh Verma"]
    assert search(desk, "sharma") == search(desk, "98765") == ["Sita Devi Sharma"]


def test_a_family_is_shown_with_its_last_visits(desk: Desk) -> None:
    phone = "9876543210"
    for name in ("Sita", "Gita", "Never Came", "Cancelled"):
        with desk.database.writing() as connection:
            patients.add(connection, Patient(name, phone), EVE)
    on_the_day = desk.act(at=datetime(2026, 1, 29, 8, 30))
    desk.book("Sita", KUMAR, Source.WALK_IN, phone=phone, act=on_the_day)
    friday = DayKey(date(2026, 1, 30), "DOC002")
    desk.book("Gita", RAO, Source.WALK_IN, phone=phone, act=on_the_day)
    desk.book("Gita", friday, Source.WALK_IN, phone=phone, act=desk.act(at=datetime(2026, 1, 30, 8, 30)))
    desk.book("Never Came", friday, phone=phone)
    token = desk.book("Cancelled", KUMAR, Source.WALK_IN, phone=phone, act=on_the_day)
    with desk.days.changing() as work:
        cancel(work.day(KUMAR), token.id, on_the_day, "undone")
    with desk.database.reading() as connection:
        family = patients.by_phone(connection, phone)
        assert patients.by_phone(connection, "98765") == []
    assert [(each.name, each.last, each.doctor_name) for each in family] == [
        ("Gita", date(2026, 1, 30), "Dr. Meena Rao"),
        ("Sita", date(2026, 1, 29), "Dr. Rajesh Kumar"),
        ("Cancelled", None, None),
        ("Never Came", None, None),
    ]


def test_second_phone_and_place_come_back_and_find_the_family(desk: Desk, known: dict[str, Patient]) -> None:
    sita = replace(known["Sita Devi Sharma"], second_phone="9000011122", place="Nashik Road")
    with desk.database.writing() as connection:
        patients.update(connection, sita)
        brother = patients.add(connection, Patient("Hari Sharma", "9000011122"), EVE)
    with desk.database.reading() as connection:
        assert patients.get(connection, sita.id) == sita
        assert {each.name for each in patients.by_phone(connection, "9000011122")} == {brother.name, sita.name}
        assert patients.find(connection, "9000011122", "sita devi SHARMA") == sita
        assert patients.holder(connection, "9000011122", sita.name) is None
    for typed in ("90000111", "1122", "+90000 11122"):
        assert sorted(search(desk, typed)) == ["Hari Sharma", "Sita Devi Sharma"]


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("सीता देवी शर्मा", ("सी", "देवी", "शर्मा", "शर सी")),
        ("أحمد علي خان", ("أحمد", "علي", "خا")),
        ("மீனா குமாரி", ("மீ", "குமாரி", "கு மீ")),
        ("गढ़वाल सिंह", ("गढ़", "गढ\u093c", "सिंह")),  # the dot below, composed or not
        ("Zoë Weiß-Müller", ("zoe", "weiß", "müll", "Zo\u0065\u0308")),
    ],
)
def test_names_of_any_script_are_found_by_any_word(desk: Desk, name: str, typed: tuple[str, ...]) -> None:
    with desk.database.writing() as connection:
        kept = patients.add(connection, clean_patient(Patient(name, "9876543210")), EVE)
    for words in typed:
        assert search(desk, words) == [kept.name], words
    assert search(desk, "xx") == []


def test_an_id_is_never_used_again(desk: Desk, known: dict[str, Patient]) -> None:
    last = max(person.id for person in known.values())
    with desk.database.writing() as connection:
        patients.remove(connection, last)
        entry = patient_log.Entry(EVE, "Asha", patient_log.MERGED, 1, last)
        patient_log.write(connection, entry)
        assert patients.add(connection, Patient("New"), EVE).id == last + 1
        assert patients.current(connection, last) == patients.get(connection, 1)
        assert patients.current(connection, 999) is None


def test_the_last_visit_and_the_tokens_ahead_of_many_people(desk: Desk) -> None:
    for number in range(30):
        desk.book(f"P{number}", DayKey(date(2026, 1, 29 + number % 2), "DOC001"), phone=f"98765432{number:02d}")
    with desk.database.reading() as connection:
        people = patients.search(connection, "98765432", 30)
        ahead = visits.ahead(connection, people, datetime(2026, 1, 30, 12))
        assert [visitor.last for visitor in visits.last_visits(connection, people)] == [None] * 30
    assert len(ahead) == 15
    assert all(token.slot.date() == date(2026, 1, 30) for tokens in ahead.values() for token in tokens)


def test_no_search_reads_a_whole_table(desk: Desk, known: dict[str, Patient]) -> None:
    with desk.database.reading() as connection:
        said = statements_of(connection)
        for typed in ("s", "sharma", "98765", "0042", "uh77", "देवी"):
            found = patients.search(connection, typed, 12)
            visits.last_visits(connection, found)
            visits.ahead(connection, found, EVE)
        patients.by_phone(connection, "9876543210")
        patients.find(connection, "9000000001", "Nobody")
        patients.next_id(connection)
    with desk.database.reading() as connection:
        for statement in [each for each in said if each.startswith("SELECT")]:
            plan = [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}")]
            scans = [step for step in plan if step.startswith("SCAN") and "patient_names" not in step]
            assert not [step for step in scans if "patients" in step or "tokens" in step], (statement, plan)
    assert len(said) > 20


def test_phones_of_nobody_are_told_in_one_go(desk: Desk) -> None:
    known = replace(Patient("Sita Devi", "9876543210"), second_phone="9876500000")
    with desk.database.writing() as connection:
        patients.add(connection, known, EVE)
        asked = ["9876543210", "9876500000", "9876511111", *(f"7{number:09d}" for number in range(1_200))]
        nobody = patients.phones_of_nobody(connection, iter(asked))
    assert nobody == set(asked) - {known.phone, known.second_phone}
