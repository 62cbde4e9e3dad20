"""The check finds what is planted by hand, whatever it is, and nothing in a database that only the desk has written."""

import random
import sqlite3
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from opd_desk.domain.errors import OpdError
from opd_desk.domain.hours import NewSlot
from opd_desk.domain.model import DayKey, Patient, Source, TokenId
from opd_desk.services.checking import Checked, check
from opd_desk.services.setup import load_presets
from tests.services.conftest import DAY, IYER, KUMAR, RAO, Counter, hour, set_policy

if TYPE_CHECKING:
    from collections.abc import Callable


def fill(counter: Counter) -> None:
    for n, name in enumerate("ABCDE"):
        counter.book(name, 9 + n // 2)
    counter.book("F", 9)
    counter.at(hour(9))
    counter.desk.consulting.check_in(TokenId("DOC001-20260129-0001"))
    counter.desk.consulting.call_next(KUMAR)
    counter.book("Z", 9, key=RAO)


def plant(path: Path, *statements: str) -> None:
    """Change the file behind the desk's back, with every guard off."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA ignore_check_constraints = ON")
    for guard in ("events_keep", "events_stay"):
        connection.execute(f"DROP TRIGGER {guard}")
    for statement in statements:
        assert connection.execute(statement).rowcount != 0, f"{statement} changed nothing"
    connection.close()


def checked(counter: Counter) -> Checked:
    other = counter.reopened()
    try:
        return check(other.desk.database)
    finally:
        other.close()


def test_a_clean_database(counter: Counter) -> None:
    assert check(counter.desk.database) == Checked(0, 0, ())
    fill(counter)
    assert check(counter.desk.database) == Checked(2, 7, ())


DAMAGE: dict[str, tuple[str, str]] = {
    "a status behind the log's back": (
        "UPDATE tokens SET status = 'cancelled' WHERE number = 2 AND doctor = 'DOC001'",
        "token 2 is cancelled, the log says confirmed",
    ),
    "over capacity": (
        "UPDATE tokens SET status = 'confirmed' WHERE status = 'waitlisted'",
        "3 who are no emergency hold 2 places",
    ),
    "a free place nobody promoted into": (
        "UPDATE tokens SET status = 'no_show' WHERE number = 2 AND doctor = 'DOC001'",
        "Token 6 waits, though the slot at 09:00 has a place for it.",
    ),
    "the booking's event deleted": (
        "DELETE FROM events WHERE token = 'DOC002-20260129-0001'",
        "token 1 is confirmed, the log",
    ),
    "the last event deleted": (
        "DELETE FROM events WHERE kind = 'called'",
        "token 1 is in_consultation, the log says checked_in",
    ),
    "an event deleted in the middle": ("DELETE FROM events WHERE kind = 'checked_in'", "DOC001-20260129-0001"),
    "an event altered": (
        "UPDATE events SET after = 'waitlisted' WHERE token = 'DOC002-20260129-0001'",
        "token 1 is confirmed, the log says waitlisted",
    ),
    "a number beyond the counter": (
        "UPDATE doctor_days SET last_number = 5 WHERE doctor = 'DOC001'",
        "Token 6 was issued, but the last number is 5.",
    ),
    "a capacity cut": ("UPDATE slots SET capacity = 1 WHERE doctor = 'DOC001'", "hold 1 places"),
    "a reserve above the capacity": ("UPDATE slots SET reserve = 9 WHERE doctor = 'DOC001'", "keep 9 of 2 places"),
    "two in consultation": (
        "UPDATE tokens SET status = 'in_consultation' WHERE number = 2 AND doctor = 'DOC001'",
        "2 tokens are in consultation at once.",
    ),
    "overlapping slots": (
        'UPDATE slots SET "end" = "2026-01-29 10:30:00" WHERE doctor = "DOC001" AND start LIKE "%09:00%"',
        "overlap",
    ),
    "a patient gone": ("DELETE FROM patients WHERE id = 1", "points to nothing in patients"),
    "a slot gone": ("DELETE FROM slots WHERE start LIKE '%11:00%'", "points to nothing in slots"),
    "a doctor-day gone": ("DELETE FROM doctor_days WHERE doctor = 'DOC002'", "points to nothing in doctor_days"),
    "a token gone": ("DELETE FROM tokens WHERE number = 3", "points to nothing in tokens"),
    "a doctor gone": ("DELETE FROM doctors WHERE code = 'DOC001'", "points to nothing in doctors"),
    "a time that is none": ("UPDATE doctor_days SET changed_at = 'noon'", "cannot be read"),
    "a policy that is none": ("UPDATE doctor_days SET policy = '{}'", "cannot be read"),
    "a status that is none": ("UPDATE tokens SET status = 'asleep' WHERE number = 3", "CHECK"),
    "a token with another doctor": (
        "UPDATE tokens SET doctor = 'DOC002' WHERE number = 5 AND doctor = 'DOC001'",
        "the last number is 1",
    ),
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_damage_is_found(counter: Counter, damage: str) -> None:
    fill(counter)
    statement, words = DAMAGE[damage]
    plant(counter.path, statement)
    wrong = checked(counter).wrong
    assert any(words in sentence for sentence in wrong), wrong


def test_a_number_given_twice_is_found(counter: Counter) -> None:
    fill(counter)
    columns = (
        "id PRIMARY KEY, doctor, date, number, slot, patient, source, status, requested_at, arrived, skipped, inside"
    )
    columns += ", reason, booked_by, arrived_at, booked, waitlisted, confirmed, checked_in, called, completed"
    plant(
        counter.path,
        "PRAGMA foreign_keys = OFF",
        f"CREATE TABLE lax ({columns}, cancelled, no_show)",
        "INSERT INTO lax SELECT * FROM tokens",
        "DROP TABLE tokens",
        "ALTER TABLE lax RENAME TO tokens",
        "UPDATE tokens SET number = 2 WHERE number = 3",
    )
    assert "DOC001 on 2026-01-29: The number 2 was given 2 times." in checked(counter).wrong


@pytest.mark.parametrize("page_of", ["ix_tokens_patient", "tokens", "events"])
def test_a_broken_page_is_found(counter: Counter, page_of: str) -> None:
    fill(counter)
    counter.desk.close()
    with sqlite3.connect(counter.path) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (page,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", [page_of]).fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    connection.close()
    with counter.path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\x00" * size)
    other = Counter(counter.path)
    try:
        assert check(other.desk.database).wrong
    finally:
        other.close()


def test_a_policy_changed_later_is_no_damage(counter: Counter) -> None:
    for name in "AB":
        counter.book(name, 9)
    for name in "EF":
        counter.emergency(name, 9)
    set_policy(counter.path, {"base": "standard", "overflow": 0})
    assert checked(counter).wrong == ()


class Rush:
    """Commands at random, as several people in a hurry would give them, over three days."""

    def __init__(self, counter: Counter, seed: int) -> None:
        self.counter = counter
        self.random = random.Random(seed)
        self.tokens: list[TokenId] = []
        self.refused = 0
        self.commands: list[Callable[[], object]] = [
            *[self.book] * 6,
            self.on_token,
            self.on_token,
            self.on_token,
            self.call,
            self.call,
            self.cancel,
            self.move,
            self.hours,
            self.undo,
            self.policy,
        ]

    def key(self) -> DayKey:
        day = DAY + timedelta(days=self.random.choice([0, 0, 0, 1]))
        return DayKey(day, self.random.choice([KUMAR, RAO, IYER]).doctor)

    def token(self) -> TokenId:
        return self.random.choice(self.tokens) if self.tokens else TokenId("DOC001-20260129-0001")

    def book(self) -> None:
        source = self.random.choice(list(Source))
        phone = self.random.choice(["", "9876543210"])
        key = self.key()
        slot = self.random.choice([None, 9, 9, 10, 11])
        patient = Patient(f"P{self.random.randrange(40)}", phone)
        self.tokens.append(self.counter.book(slot=slot, key=key, source=source, patient=patient).id)

    def on_token(self) -> None:
        names = [
            "check_in",
            "check_in",
            "not_arrived",
            "complete",
            "requeue",
            "skip",
            "recall",
            "no_show",
            "reinstate",
            "escalate",
        ]
        self.counter.desk.on_token(self.random.choice(names), self.token())

    def call(self) -> None:
        self.counter.desk.consulting.call_next(self.key())

    def cancel(self) -> None:
        self.counter.desk.booking.cancel(self.token(), "x")

    def move(self) -> None:
        key = self.key()
        self.counter.desk.booking.move(self.token(), hour(self.random.choice([9, 10, 11]), day=key.date), key)

    def hours(self) -> None:
        desk, key = self.counter.desk, self.key()
        start = hour(self.random.choice([9, 10, 11]), day=key.date)
        late = hour(self.random.choice([14, 15]), day=key.date)
        choices: list[Callable[[], object]] = [
            lambda: desk.hours.delay(key, self.random.choice([0, 10, 40])),
            lambda: desk.hours.close(key, start),
            lambda: desk.hours.open(key, start),
            lambda: desk.hours.set_capacity(key, start, self.random.randrange(1, 5)),
            lambda: desk.hours.away(key, start),
            lambda: desk.hours.add_slot(key, NewSlot(late, late + timedelta(hours=1), 2)),
        ]
        self.random.choice(choices)()

    def undo(self) -> None:
        self.counter.desk.booking.undo(self.key())

    def policy(self) -> None:
        set_policy(self.counter.path, self.random.choice(sorted(load_presets())))

    def run(self, commands: int) -> None:
        self.counter.at(hour(8))
        self.run_on(commands)

    def run_on(self, commands: int) -> None:
        for _ in range(commands):
            self.counter.at(self.counter.clock.now + timedelta(minutes=self.random.choice([0, 1, 2])))
            try:
                self.random.choice(self.commands)()
            except OpdError:
                self.refused += 1


@pytest.mark.parametrize("seed", range(5))
def test_random_days_are_clean(counter: Counter, seed: int) -> None:
    rush = Rush(counter, seed)
    rush.run(250)
    assert 20 < rush.refused < 200
    found = checked(counter)
    assert found.wrong == ()
    assert found.tokens > 30


def test_a_day_of_the_past_stays_clean(counter: Counter) -> None:
    key = DayKey(date(2026, 1, 28), "DOC001")
    for name in "ABC":
        counter.at(hour(9, day=key.date)).book(name, 9, key=key)
    counter.at(hour(9, day=date(2026, 2, 5)))
    assert check(counter.desk.database).wrong == ()
