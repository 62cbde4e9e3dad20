"""Patients' data corrected, two entries of one person merged and split again, all of it logged (CLERK, flow 2)."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from opd_desk.domain.booking import Request
from opd_desk.domain.errors import OpdError
from opd_desk.domain.model import AgeUnit, DayKey, Patient, Source, Status
from opd_desk.services.checking import check
from opd_desk.services.patients import Taken
from opd_desk.services.roster import Unfit
from opd_desk.store import patient_log
from tests.services.conftest import ALL, DAY, IYER, KUMAR, RAO, Counter, hour, refusal, set_policy

PHONE, OTHER = "9876543210", "9123456780"
EVERYTHING = (*ALL, "patient_log")


@pytest.fixture
def pair(counter: Counter) -> tuple[Patient, Patient]:
    """Return one person under two entries: Sita Devi with Kumar, Seeta Devi with Rao and next day."""
    sita = counter.book(patient=Patient("Sita Devi", PHONE, gender="F"), slot=9).patient
    seeta = counter.book(patient=Patient("Seeta Devi", OTHER, 41, uhid="91-2233"), slot=10, key=RAO).patient
    counter.book("Seeta Devi", 9, key=DayKey(DAY + timedelta(days=1), "DOC001"), phone=OTHER)
    return sita, seeta


def people(counter: Counter) -> list[tuple[object, ...]]:
    """Return what the file has of patients, whoever has which token, and which tokens there are."""
    return [*counter.rows("patients"), *sorted((row[0], row[5]) for row in counter.rows("tokens"))]


def test_a_correction_shows_on_every_token_and_in_the_log(counter: Counter, pair: tuple[Patient, Patient]) -> None:
    sita, _ = pair
    told = replace(
        sita, name=" Sita  Devi Sharma ", age=7, age_unit=AgeUnit.MONTHS, second_phone="+91 98111", place="Nashik"
    )
    changed: list[frozenset[DayKey]] = []
    counter.desk.feed.listen(changed.append)
    kept = counter.desk.patients.correct(sita.id, told)
    assert (kept.name, kept.second_phone, kept.id) == ("Sita Devi Sharma", "9198111", sita.id)
    assert [token.patient for token in counter.desk.views.doctor_day(KUMAR).tokens.values()] == [kept]
    assert counter.desk.views.patient(sita.id) == kept
    assert changed == [frozenset({KUMAR})]
    (row,) = counter.desk.patients.log(sita.id)
    words = "Name Sita Devi → Sita Devi Sharma; second phone none → 9198111; age none → 7 mo; place none → Nashik"
    assert (row.words, row.by, row.at, row.merge) == (words, "Asha, Counter 1", counter.clock.now, 0)
    assert counter.desk.views.family("9198111")[0].name == kept.name
    assert check(counter.desk.database).wrong == ()


def test_a_correction_of_nothing_is_none(counter: Counter, pair: tuple[Patient, Patient]) -> None:
    before = counter.rows(*EVERYTHING)
    assert counter.desk.patients.correct(pair[0].id, pair[0]) == pair[0]
    assert counter.rows(*EVERYTHING) == before


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"name": "  "}, "name"),
        ({"phone": "98x"}, "phone"),
        ({"second_phone": "12"}, "second_phone"),
        ({"age": 131}, "age"),
        ({"gender": "x" * 21}, "gender"),
        ({"name": "", "phone": "x"}, "name"),
    ],
)
def test_what_cannot_be_is_said_at_its_field(
    counter: Counter, pair: tuple[Patient, Patient], changes: dict[str, object], field: str
) -> None:
    before = counter.rows(*EVERYTHING)
    refused = refusal(lambda: counter.desk.patients.correct(pair[0].id, replace(pair[0], **changes)))  # type: ignore[arg-type]
    assert isinstance(refused, Unfit)
    assert refused.field == field
    assert counter.rows(*EVERYTHING) == before


@pytest.mark.parametrize(
    ("typed", "kept"), [("female", "F"), ("m", "M"), ("Other", "O"), (" third  sex ", "third sex")]
)
def test_a_sex_is_kept_as_it_is_noted(counter: Counter, pair: tuple[Patient, Patient], typed: str, kept: str) -> None:
    assert counter.desk.patients.correct(pair[0].id, replace(pair[0], gender=typed)).gender == kept


def test_another_entrys_phone_and_name_are_refused_naming_it(counter: Counter, pair: tuple[Patient, Patient]) -> None:
    sita, seeta = pair
    refused = refusal(lambda: counter.desk.patients.correct(sita.id, replace(sita, name="SEETA devi", phone=OTHER)))
    assert isinstance(refused, Taken)
    assert refused.other == seeta
    assert str(refused) == "There is another entry of Seeta Devi on 91234 56780: merge the two if they are one person."


def test_a_merge_brings_tokens_and_what_was_missing(counter: Counter, pair: tuple[Patient, Patient]) -> None:
    sita, seeta = pair
    changed: list[frozenset[DayKey]] = []
    counter.desk.feed.listen(changed.append)
    merge = counter.desk.patients.merge(sita.id, seeta.id)
    whole = replace(sita, age=41, uhid="91-2233", second_phone=OTHER)
    assert (merge.kept, merge.gone, merge.tokens) == (whole, seeta, 2)
    assert changed == [frozenset({KUMAR, RAO, DayKey(DAY + timedelta(days=1), "DOC001")})]
    assert [token.patient for token in counter.desk.views.doctor_day(RAO).tokens.values()] == [whole]
    assert counter.desk.views.patient(seeta.id) == whole
    assert [row.name for row in counter.desk.views.family(OTHER)] == ["Sita Devi"]
    visits = counter.desk.patients.visits(sita.id)
    assert [(row.slot, row.number, row.ahead) for row in visits] == [
        (hour(9), 1, True),
        (hour(10), 1, True),
        (hour(9, day=DAY + timedelta(days=1)), 1, True),
    ]
    assert [row.words for row in counter.desk.patients.log(sita.id)] == [
        "Merged with Seeta Devi, 41, 91234 56780: 2 tokens came along"
    ]
    assert check(counter.desk.database).wrong == ()


def test_a_merge_taken_back_is_as_before(counter: Counter, pair: tuple[Patient, Patient]) -> None:
    sita, seeta = pair
    before = people(counter)
    merge = counter.desk.patients.merge(sita.id, seeta.id)
    assert counter.desk.patients.take_back(counter.desk.patients.log(sita.id)[0].merge) == seeta
    assert people(counter) == before
    assert counter.desk.views.patient(sita.id) == sita
    assert [row.words for row in counter.desk.patients.log(seeta.id)] == [
        "Merge with Seeta Devi, 41, 91234 56780 taken back",
        "Merged with Seeta Devi, 41, 91234 56780: 2 tokens came along",
    ]
    assert {row.merge for row in counter.desk.patients.log(sita.id)} == {0}
    again = refusal(lambda: counter.desk.patients.take_back(merge.id))
    assert str(again) == "This merge has been taken back already."
    counter.desk.patients.merge(sita.id, seeta.id)
    assert refusal(lambda: counter.desk.patients.take_back(merge.id)).reason == "changed"
    assert check(counter.desk.database).wrong == ()


def test_what_came_after_a_merge_stays_with_who_stayed(counter: Counter, pair: tuple[Patient, Patient]) -> None:
    sita, seeta = pair
    merge = counter.desk.patients.merge(sita.id, seeta.id)
    counter.desk.patients.correct(sita.id, replace(merge.kept, age=42, place="Pune"))
    token = counter.book(key=IYER, patient=replace(merge.kept, age=42))
    counter.desk.patients.take_back(merge.id)
    assert counter.desk.views.patient(sita.id) == replace(sita, age=42, place="Pune")
    assert counter.token(token).patient.id == sita.id


def test_the_same_the_unknown_and_two_live_tokens_are_refused(counter: Counter, pair: tuple[Patient, Patient]) -> None:
    sita, seeta = pair
    first, second = counter.book(patient=sita, key=IYER), counter.book(patient=seeta, key=IYER)
    before = counter.rows(*EVERYTHING)
    merge = counter.desk.patients.merge
    assert refusal(lambda: merge(sita.id, sita.id)).reason == "invalid"
    assert str(refusal(lambda: merge(sita.id, 999))) == "There is no such patient."
    assert refusal(lambda: merge(999, sita.id)).reason == "unknown"
    assert refusal(lambda: counter.desk.patients.take_back(7)).reason == "unknown"
    both = refusal(lambda: merge(sita.id, seeta.id))
    assert both.reason == "duplicate"
    assert f"Dr. Anil Iyer on 29 Jan 2026, {first.number} and {second.number}" in str(both)
    assert counter.rows(*EVERYTHING) == before
    counter.desk.booking.cancel(second.id, "twice")
    assert merge(sita.id, seeta.id).tokens == 3


def test_two_live_tokens_may_be_where_the_policy_allows_them(counter: Counter, pair: tuple[Patient, Patient]) -> None:
    for person in pair:
        counter.book(patient=person, key=IYER)
    set_policy(counter.path, {"base": "standard", "one_per_day": False})
    assert counter.desk.patients.merge(pair[0].id, pair[1].id).tokens == 3


def test_who_was_merged_is_still_known_to_another_desk(counter: Counter, pair: tuple[Patient, Patient]) -> None:
    sita, seeta = pair
    other = Counter(counter.path, "Binu, Counter 2")
    assert len(other.desk.views.doctor_day(RAO).tokens) == 1
    merge = counter.desk.patients.merge(sita.id, seeta.id)
    assert [token.patient for token in other.desk.views.doctor_day(RAO).tokens.values()] == [merge.kept]
    promised = refusal(lambda: other.desk.trying.promise(RAO, Request(seeta, Source.ONLINE)))
    assert promised.reason == "duplicate"
    picked = other.book(patient=seeta, key=IYER)  # from a form that was filled in before
    assert picked.patient == merge.kept
    assert refusal(lambda: other.book(patient=seeta, key=RAO)).reason == "duplicate"
    by_second_phone = refusal(lambda: other.book("Sita Devi", key=RAO, phone=OTHER))
    assert by_second_phone.reason == "duplicate"
    assert "was merged into Sita Devi" in str(refusal(lambda: other.desk.patients.correct(seeta.id, seeta)))
    stranger = other.book("Somebody New", key=IYER, phone="9000000009").patient
    assert stranger.id > max(sita.id, seeta.id)
    other.close()
    counter.desk.patients.take_back(merge.id)
    assert check(counter.desk.database).wrong == ()


def test_undo_reaches_over_a_merge(counter: Counter, pair: tuple[Patient, Patient]) -> None:
    sita, seeta = pair
    (token,) = counter.desk.views.doctor_day(RAO).tokens.values()
    counter.desk.booking.cancel(token.id, "x")
    merge = counter.desk.patients.merge(sita.id, seeta.id)
    counter.desk.booking.undo(RAO)
    assert (counter.token(token).status, counter.token(token).patient) == (Status.CONFIRMED, merge.kept)
    counter.desk.patients.take_back(merge.id)
    assert counter.token(token).patient == seeta
    assert check(counter.desk.database).wrong == ()


def test_what_is_told_at_a_booking_is_logged(counter: Counter, pair: tuple[Patient, Patient]) -> None:
    told = Patient("Sita Devi", PHONE, 45)
    counter.book(patient=told, key=IYER)
    (row,) = counter.desk.patients.log(pair[0].id)
    assert row.words == "Told at a booking: age none → 45"


def test_visits_come_live_first_then_back_in_time(counter: Counter) -> None:
    person = Patient("Sita Devi", PHONE)
    days = [DAY + timedelta(days=n) for n in (0, 1, 4, 5)]
    for day in days:
        counter.book(slot=10, key=DayKey(day, "DOC001"), patient=person)
    counter.at(hour(8, day=days[2]))
    walked = counter.book(slot=9, key=DayKey(days[2], "DOC002"), patient=person, source=Source.WALK_IN)
    counter.desk.booking.cancel(counter.desk.views.tokens_of(walked.patient.id)[0].id, "By phone")
    rows = counter.desk.patients.visits(walked.patient.id)
    assert [(row.day.date, row.doctor_name, row.ahead) for row in rows] == [
        (days[2], "Dr. Meena Rao", True),
        (days[2], "Dr. Rajesh Kumar", True),
        (days[3], "Dr. Rajesh Kumar", False),
        (days[1], "Dr. Rajesh Kumar", False),
        (days[0], "Dr. Rajesh Kumar", False),
    ]
    assert (rows[2].status, rows[2].remark, rows[2].reference) == (
        Status.CANCELLED,
        "By phone",
        f"DOC001-{days[3]:%Y%m%d}-0001",
    )


def test_a_family_shows_the_tokens_of_today_and_ahead(counter: Counter) -> None:
    friday = DayKey(date(2026, 1, 30), "DOC002")
    counter.at(hour(8)).book("Sita Devi", 9, phone=PHONE, source=Source.WALK_IN)
    counter.book("Sita Devi", 10, key=friday, phone=PHONE)
    for name in "ABCDE":
        counter.book(name, 10, key=friday)
    counter.book("Late Comer", 10, key=friday, phone=PHONE)
    sita, late = counter.desk.views.family(PHONE)
    assert sita.ahead == ("Today 1 at 09:00 with Dr. Rajesh Kumar", "30 Jan 1 at 10:00 with Dr. Meena Rao")
    assert sita.last == "Last here 29 Jan, Dr. Rajesh Kumar"
    assert late.ahead == ("30 Jan 7 waits for 10:00 with Dr. Meena Rao",)
    (row,) = counter.desk.views.search("late com", DAY)
    assert row == late
    (token,) = counter.desk.views.search("sita", DAY)
    assert getattr(token, "also", "") == "30 Jan 1 at 10:00 with Dr. Meena Rao"


NAMES = ("Sita Devi", "सीता देवी", "أحمد علي", "மீனா")
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["correct", "merge", "merge", "take_back", "book", "cancel"]),
        st.integers(0, 7),
        st.integers(0, 7),
    ),
    max_size=12,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_nothing_is_lost_by_any_corrections_and_merges(
    template: Path, tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, int, int]]
) -> None:
    path = tmp_path_factory.mktemp("play") / "desk.db"
    path.write_bytes(template.read_bytes())
    counter = Counter(path)
    for n, name in enumerate(NAMES):
        counter.book(name, 9 + n % 3, key=(KUMAR, RAO)[n % 2], phone=PHONE)
    first = {row[0] for row in counter.rows("patients")}
    started = {key: counter.desk.views.patient(key) for key in first}
    for what, one, other in steps:
        try:
            _play(counter, what, one, other)
        except OpdError:
            continue
    tokens = counter.rows("tokens")
    assert len({row[0] for row in tokens}) == len(tokens) >= len(NAMES)
    assert check(counter.desk.database).wrong == ()
    known = {row[0] for row in counter.rows("patients")}
    assert {row[5] for row in tokens} <= known
    assert _by_log_alone(counter, started) == {key: counter.desk.views.patient(key) for key in known & first}
    _take_all_back(counter)
    assert {row[0] for row in counter.rows("patients")} >= first
    assert {row[0] for row in counter.rows("tokens")} == {row[0] for row in tokens}
    counter.close()


def _play(counter: Counter, what: str, one: int, other: int) -> None:
    known = [row[0] for row in counter.rows("patients")]
    mine, yours = known[one % len(known)], known[other % len(known)]
    person = counter.desk.views.patient(mine)
    assert person is not None
    if what == "correct":
        counter.desk.patients.correct(
            mine, replace(person, name=NAMES[other % 4], age=other, phone=(PHONE, OTHER, "")[one % 3])
        )
    elif what == "merge":
        counter.desk.patients.merge(mine, yours)
    elif what == "take_back":
        merges = [row.merge for row in counter.desk.patients.log(mine) if row.merge]
        if merges:
            counter.desk.patients.take_back(merges[other % len(merges)])
    elif what == "book":
        counter.book(patient=replace(person, age=other + 20), key=(KUMAR, RAO, IYER)[other % 3])
    else:
        counter.desk.booking.cancel(counter.desk.views.tokens_of(mine)[0].id, "x")


def _by_log_alone(counter: Counter, started: dict[int, Patient | None]) -> dict[int, Patient | None]:
    """Return who is there, by who was there first and the log."""
    with counter.desk.database.reading() as connection:
        keys = [row[0] for row in connection.exec_driver_sql("SELECT id FROM patient_log ORDER BY id")]
        entries = [patient_log.get(connection, key) for key in keys]
    now = dict(started)
    for entry in entries:
        assert entry is not None
        if entry.what == patient_log.SPLIT:
            now[entry.patient] = patient_log.patient_from(entry.after["kept"], entry.patient)
            now[entry.other or 0] = patient_log.patient_from(entry.after["gone"], entry.other or 0)
            continue
        now[entry.patient] = patient_log.patient_from(entry.after, entry.patient)
        if entry.what == patient_log.MERGED:
            now.pop(entry.other or 0)
    return now


def _take_all_back(counter: Counter) -> None:
    """Take back every merge, the latest first; one whose name another has by now needs that one renamed."""
    for count in range(50):
        known = [row[0] for row in counter.rows("patients")]
        merges = sorted(
            {row.merge for key in known for row in counter.desk.patients.log(key) if row.merge}, reverse=True
        )
        if not merges:
            return
        try:
            counter.desk.patients.take_back(merges[0])
        except Taken as taken:
            counter.desk.patients.correct(taken.other.id, replace(taken.other, name=f"Somebody {count}"))
    raise AssertionError(merges)


def test_other_entries_are_found_without_the_one_asked_about(counter: Counter, pair: tuple[Patient, Patient]) -> None:
    sita, seeta = pair
    found = counter.desk.views.people("devi")
    assert {row.patient_id for row in found} == {sita.id, seeta.id}
    assert [row.name for row in counter.desk.views.people("devi", but=sita.id)] == ["Seeta Devi"]
    assert counter.desk.views.people(" 3210 ", but=sita.id) == []
