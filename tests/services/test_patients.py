"""Who a patient is: phone and name; and one token a day for each, not for a family (RULES §1, §4.2)."""

from datetime import date

from opd_desk.domain.errors import Duplicate
from opd_desk.domain.model import DayKey, Status
from tests.services.conftest import IYER, KUMAR, RAO, Counter, refusal


def test_one_token_a_day_for_a_patient_not_for_a_family(counter: Counter) -> None:
    counter.book("Sita Devi", 9, phone="9876543210")
    counter.book("Ram Devi", 9, phone="9876543210")
    refused = refusal(lambda: counter.book("  sita   DEVI ", 10, phone="+98765 43210"))
    assert isinstance(refused, Duplicate)
    assert refused.number == 1
    assert counter.book("Sita Devi", 9, key=RAO, phone="9876543210").status is Status.CONFIRMED
    assert counter.book("Sita Devi", key=DayKey(date(2026, 1, 30), "DOC001"), phone="9876543210").number == 1
    again = counter.book("Sita Devi", 10, phone="9876543210", override="two complaints")
    assert again.number == 3
    assert [event.why for event in counter.desk.views.history(again.id)] == ["two complaints"]


def test_who_a_patient_is(counter: Counter) -> None:
    sita = counter.book("Sita Devi", 9, phone="9876543210").patient
    same = counter.book("sita  devi", key=RAO, phone="98765 43210").patient
    ram = counter.book("Ram Devi", key=RAO, phone="9876543210").patient
    unknown = [counter.book("Sita Devi", key=key).patient for key in (KUMAR, KUMAR, RAO)]
    assert same == sita
    assert len({sita.id, ram.id, *(each.id for each in unknown)}) == 5
    picked = counter.book(key=IYER, patient=unknown[0]).patient
    assert picked == unknown[0]
    assert [person.name for person in counter.desk.views.family("98765 43210")] == ["Ram Devi", "Sita Devi"]
    refused = refusal(lambda: counter.book(patient=picked, key=IYER))
    assert refused.reason == "duplicate"
