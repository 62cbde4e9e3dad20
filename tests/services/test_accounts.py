"""Who may do what: roles over every command, PINs and wrong tries, locking, approvals, and the log of it all."""

from __future__ import annotations

import inspect
import re
import shutil
import traceback
from datetime import timedelta
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from opd_desk.domain.accounts import Secret, check_name, check_secret, clean_secret, wait_after
from opd_desk.domain.booking import Request
from opd_desk.domain.closing import Wishes
from opd_desk.domain.errors import Invalid, NobodyHere, NotAllowed, OpdError, TooSoon, Unknown, WrongSecret
from opd_desk.domain.hours import NewSlot
from opd_desk.domain.model import Patient, Source, TokenId
from opd_desk.domain.number_sheet import Standing
from opd_desk.domain.resettle import Target, With
from opd_desk.domain.roles import ALLOWED, NEEDED, ROLE_WORDS, WORK_WORDS, Permission, Role, role_for
from opd_desk.domain.spans import Span, Wanted
from opd_desk.services.authority import Session
from opd_desk.services.booking_file import Row
from opd_desk.services.desk import Desk
from opd_desk.services.roster import RosterWork
from tests.services.conftest import DAY, KUMAR, Counter, hour, refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

MEENA, RAO, ASHA = "Meena Joshi", "Dr. Rao", "Asha Verma"
PINS = {MEENA: Secret("the great mill"), RAO: Secret("2580"), ASHA: Secret("1470")}
ROLES = {MEENA: Role.ADMINISTRATOR, RAO: Role.IN_CHARGE, ASHA: Role.CLERK}


def give_accounts(desk: Desk) -> None:
    """Make an administrator, an in-charge and a clerk; the administrator is logged in then."""
    for name, role in ROLES.items():
        desk.accounts.add(name, role, PINS[name])


@pytest.fixture(scope="module")
def with_accounts(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the file of a hospital with accounts, not to be changed."""
    path = Path(shutil.copy(template, tmp_path_factory.mktemp("accounts") / "desk.db"))
    counter = Counter(path)
    give_accounts(counter.desk)
    counter.close()
    return path


@pytest.fixture
def people(with_accounts: Path, path: Path) -> Iterator[Counter]:
    """Return a counter where the administrator of the accounts is logged in."""
    shutil.copy(with_accounts, path)
    counter = as_(Counter(path), MEENA)
    yield counter
    counter.close()


def as_(counter: Counter, name: str) -> Counter:
    counter.desk.accounts.login(name, PINS[name])
    return counter


def seat(counter: Counter, name: str) -> None:
    """Let somebody be at the desk, as if the PIN had been given: that takes its time."""
    account = next(one for one in counter.desk.accounts.everyone() if one.name == name)
    counter.desk.authority.sit(Session(account.id, account.name, account.role))


def told(counter: Counter) -> list[tuple[str, str, str]]:
    """Return what the log has: by whom, what, about whom; the first entry first."""
    rows = counter.rows_of("SELECT by, what, who FROM desk_log ORDER BY id")
    return [(row[0], row[1], row[2]) for row in rows]


# without accounts


def test_without_accounts_everyone_may_do_everything_in_the_desks_own_name(counter: Counter) -> None:
    desk = counter.desk
    assert not desk.accounts.there_are()
    assert all(desk.authority.may(each) for each in Permission)
    assert desk.by == "Asha, Counter 1"
    token = counter.book("A", 9, override="twins")
    assert token.booked_by == "Asha, Counter 1"
    desk.accounts.lock()
    assert not desk.authority.locked
    assert counter.rows("desk_log", "accounts") == []


# the table


COMMANDS: dict[str, tuple[str, Callable[[Desk, TokenId], object]]] = {
    "booking.book": ("book", lambda d, t: d.booking.book(KUMAR, Request(Patient("New"), Source.ONLINE))),
    "booking.cancel": ("cancel", lambda d, t: d.booking.cancel(t, "why")),
    "booking.cancel_all": ("cancel", lambda d, t: d.booking.cancel_all([t], "why")),
    "booking.no_show": ("no_show", lambda d, t: d.booking.no_show(t)),
    "booking.reinstate": ("reinstate", lambda d, t: d.booking.reinstate(t)),
    "booking.escalate": ("escalate", lambda d, t: d.booking.escalate(t)),
    "booking.move": ("move", lambda d, t: d.booking.move(t, hour(10))),
    "booking.move_all": ("move", lambda d, t: d.booking.move_all([t], hour(10), KUMAR)),
    "booking.undo": ("undo", lambda d, t: d.booking.undo(KUMAR)),
    "consulting.check_in": ("check_in", lambda d, t: d.consulting.check_in(t)),
    "consulting.check_in_all": ("check_in", lambda d, t: d.consulting.check_in_all([t])),
    "consulting.not_arrived": ("not_arrived", lambda d, t: d.consulting.not_arrived(t)),
    "consulting.call_next": ("call_next", lambda d, t: d.consulting.call_next(KUMAR)),
    "consulting.complete": ("complete", lambda d, t: d.consulting.complete(t)),
    "consulting.requeue": ("requeue", lambda d, t: d.consulting.requeue(t)),
    "consulting.skip": ("skip", lambda d, t: d.consulting.skip(t)),
    "consulting.recall": ("recall", lambda d, t: d.consulting.recall(t)),
    "hours.delay": ("delay", lambda d, t: d.hours.delay(KUMAR, 10)),
    "hours.open": ("open", lambda d, t: d.hours.open(KUMAR, hour(9))),
    "hours.close": ("close", lambda d, t: d.hours.close(KUMAR, hour(9))),
    "hours.set_capacity": ("capacity", lambda d, t: d.hours.set_capacity(KUMAR, hour(9), 9)),
    "hours.add_slot": ("add_slot", lambda d, t: d.hours.add_slot(KUMAR, NewSlot(hour(15), hour(16), 2))),
    "hours.away": ("away", lambda d, t: d.hours.away(KUMAR, hour(10))),
    "hours.back": ("back", lambda d, t: d.hours.back(KUMAR, hour(10))),
    "hours.settle": ("settle", lambda d, t: d.hours.settle(DAY)),
    "closing.close": ("close_day", lambda d, t: d.closing.close(DAY, Wishes())),
    "closing.reopen": ("reopen_day", lambda d, t: d.closing.reopen(DAY)),
    "resettling.move": ("resettle", lambda d, t: d.resettling.move([t], Target(DAY, With.OWN))),
    "absences.set": ("leave", lambda d, t: d.absences.set({KUMAR: "ill"})),
    "absences.apply": ("leave", lambda d, t: d.absences.apply(d.absences.plan({KUMAR: "ill"}))),
    "importer.take": (
        "import",
        lambda d, t: list(d.importer.take([Row(2, "B1", DAY, "DOC001", None, Source.ONLINE, Patient("I"), None)])),
    ),
    "typing_in.mark": ("type_in", lambda d, t: d.typing_in.mark(KUMAR, t, Standing.WAITS, hour(9))),
    "papers.printed": ("print", lambda d, t: d.papers.printed(t)),
    "patients.correct": ("correct", lambda d, t: d.patients.correct(1, Patient("Sita", age=60))),
    "patients.merge": ("merge", lambda d, t: d.patients.merge(1, 2)),
    "patients.take_back": ("split", lambda d, t: d.patients.take_back(1)),
    "spans.report": ("span", lambda d, t: d.spans.report(Span(DAY, DAY))),
    "spans.register": ("span", lambda d, t: d.spans.register(Span(DAY, DAY)).__enter__()),
    "spans.pages": ("span", lambda d, t: d.spans.pages(Span(DAY, DAY), Wanted())),
    "spans.count": ("span", lambda d, t: d.spans.count(Span(DAY, DAY), Wanted())),
    "spans.page": ("span", lambda d, t: d.spans.page(Span(DAY, DAY), Wanted())),
    "spans.doctors": ("span", lambda d, t: d.spans.doctors()),
    "roster.save_hospital": ("hospital", lambda d, t: roster(d).save_hospital({"name": "H"})),
    "roster.add_doctor": ("doctor", lambda d, t: roster(d).add_doctor({"code": "N1", "name": "N"})),
    "roster.save_doctor": ("doctor", lambda d, t: roster(d).save_doctor({"code": "DOC001", "name": "N"})),
    "roster.save_week": ("week", lambda d, t: roster(d).save_week("DOC001", [])),
    "roster.save_policy": ("policy", lambda d, t: roster(d).save_policy({"base": "elastic"})),
    "accounts.add": ("accounts", lambda d, t: d.accounts.add("New", Role.CLERK, Secret("1234"))),
    "accounts.change": ("accounts", lambda d, t: d.accounts.change(ASHA, Role.CLERK)),
    "accounts.set_active": ("accounts", lambda d, t: d.accounts.set_active(ASHA, active=True)),
    "accounts.log": ("accounts", lambda d, t: d.accounts.log()),
}
"""Every command of the services: its name in the table of permissions, and how it is given."""

DOORS = {"accounts.login", "accounts.lock", "accounts.approve", "accounts.change_own", "accounts.reset"}
"""What asks for a PIN itself, and (reset) what whoever may write the file may do."""
OTHERS = {"typing_in.type_in"}
"""The same command as another one in the table, with more to give."""
OWN = {"resume", "print_queue"}
"""What a desk keeps for itself: where its window stood, and paper that was decided on before."""
_WRITES = re.compile(r"\.writing\(|\battempt\(|\b_?run(_each)?\(|\b_writing\(|\b_administering\(")


def roster(desk: Desk) -> RosterWork:
    return RosterWork(desk.database, desk.authority)


def commands_of(part: type) -> set[str]:
    """Return the methods of a service that write, themselves or by its own helpers."""
    methods = dict(inspect.getmembers(part, inspect.isfunction))
    sources = {name: inspect.getsource(method) for name, method in methods.items()}

    def writes(name: str, seen: frozenset[str] = frozenset()) -> bool:
        helpers = set(re.findall(r"self\.(_\w+)\(", sources[name])) & sources.keys() - seen - {name}
        return bool(_WRITES.search(sources[name])) or any(writes(each, seen | {name}) for each in helpers)

    return {name for name in methods if not name.startswith("_") and writes(name)}


def test_every_command_of_the_services_stands_in_the_table(people: Counter) -> None:
    made = [name for name, part in vars(Desk).items() if isinstance(part, cached_property) and not name.startswith("_")]
    parts = {name: type(getattr(people.desk, name)) for name in made}
    parts = {name: part for name, part in parts.items() if part.__module__.startswith("opd_desk.services")}
    parts["roster"] = RosterWork
    found = {f"{name}.{each}" for name, part in parts.items() if name not in OWN for each in commands_of(part)}
    assert found - (COMMANDS.keys() | DOORS | OTHERS) == set()
    assert {name for name in COMMANDS if not name.startswith("spans.")} - {"accounts.log"} <= found
    looked_up = {"emergency", "override", "settings", "restore", "encrypt"}
    assert {command for command, _ in COMMANDS.values()} | looked_up == NEEDED.keys()


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_is_let_through_for_the_roles_of_the_table_alone(people: Counter, command: str) -> None:
    what, give = COMMANDS[command]
    need = NEEDED[what]
    token = people.book("Sita", 9)
    for name, role in ROLES.items():
        seat(people, name)
        refused = _refused(people.desk, give, token.id)
        assert isinstance(refused, NotAllowed) == (need is not None and need not in ALLOWED[role]), role
    people.desk.accounts.lock()
    assert isinstance(_refused(people.desk, give, token.id), NobodyHere) == (need is not None)
    other = Desk.open(people.path, people.clock, "Counter 2")
    try:
        before = people.rows("tokens", "events", "patients", "doctors", "accounts")
        assert isinstance(_refused(other, give, token.id), NobodyHere) == (need is not None)
        assert need is None or people.rows("tokens", "events", "patients", "doctors", "accounts") == before
    finally:
        other.close()


def _refused(desk: Desk, give: Callable[[Desk, TokenId], object], token: TokenId) -> OpdError | None:
    """Give a command; return what it was refused with. It may be refused for another reason than who gives it."""
    try:
        give(desk, token)
    except OpdError as refused:
        return refused
    return None


def test_a_role_may_do_what_those_before_it_may_and_every_work_has_words() -> None:
    assert ALLOWED[Role.CLERK] < ALLOWED[Role.IN_CHARGE] < ALLOWED[Role.ADMINISTRATOR] == set(Permission)
    assert WORK_WORDS.keys() == set(Permission)
    assert ROLE_WORDS.keys() == ALLOWED.keys() == set(Role)
    assert [role_for(each) for each in (Permission.COUNTER, Permission.OVERRIDE, Permission.ACCOUNTS)] == list(Role)


def test_undo_needs_what_it_takes_back(people: Counter) -> None:
    people.book("A", 9)
    as_(people, RAO)
    people.at(hour(19)).desk.closing.close(DAY, Wishes())
    as_(people, ASHA)
    refused = refusal(lambda: people.desk.booking.undo(KUMAR))
    assert isinstance(refused, NotAllowed)
    assert refused.need is Permission.CLOSE_DAY
    as_(people, RAO)
    people.desk.booking.undo(KUMAR)
    assert people.desk.closing.closed_since(DAY) is None


# who is there


def test_the_first_account_is_an_administrators_who_is_then_at_the_desk(counter: Counter) -> None:
    accounts = counter.desk.accounts
    refused = refusal(lambda: accounts.add(ASHA, Role.CLERK, PINS[ASHA]))
    assert "administrator" in str(refused)
    assert counter.rows("accounts", "desk_log") == []
    accounts.add(MEENA, Role.ADMINISTRATOR, PINS[MEENA])
    assert counter.desk.by == "Meena Joshi, Counter 1"
    assert told(counter) == [("Asha, Counter 1", "account added", MEENA)]


def test_who_logs_in_stands_in_the_log_of_what_is_done(people: Counter) -> None:
    as_(people, ASHA)
    assert people.book("A", 9).booked_by == "Asha Verma, Counter 1"
    people.desk.accounts.lock()
    as_(people, ASHA)
    as_(people, RAO)
    other = Desk.open(people.path, people.clock, "Ravi, Counter 2")
    other.accounts.login("  dr.  RAO ", PINS[RAO])
    assert other.by == "Dr. Rao, Counter 2"
    other.close()
    assert told(people)[4:] == [
        ("Asha Verma, Counter 1", "switch", ""),
        ("Asha Verma, Counter 1", "lock", ""),
        ("Asha Verma, Counter 1", "unlock", ""),
        ("Dr. Rao, Counter 1", "switch", ""),
        ("Dr. Rao, Counter 2", "login", ""),
    ]
    assert people.desk.accounts.last_here() == RAO


def test_undo_offers_each_person_their_own_commands(people: Counter) -> None:
    as_(people, ASHA)
    people.book("A", 9)
    assert people.desk.views.undo_offer(DAY) is not None
    as_(people, RAO)
    assert people.desk.views.undo_offer(DAY) is None


def test_an_account_switched_off_elsewhere_can_do_nothing_more(people: Counter) -> None:
    as_(people, ASHA)
    other = Desk.open(people.path, people.clock, "Counter 2")
    other.accounts.login(MEENA, PINS[MEENA])
    other.accounts.set_active(ASHA, active=False)
    other.close()
    refused = refusal(lambda: people.book("A", 9))
    assert isinstance(refused, NobodyHere)
    assert "switched off" in str(refused)
    assert isinstance(refusal(lambda: as_(people, ASHA)), Unknown)
    assert people.rows("tokens") == []


def test_another_role_counts_from_the_next_command_on(people: Counter) -> None:
    as_(people, RAO)
    other = Desk.open(people.path, people.clock, "Counter 2")
    other.accounts.login(MEENA, PINS[MEENA])
    other.accounts.change(RAO, Role.CLERK)
    other.close()
    assert isinstance(refusal(lambda: people.desk.hours.set_capacity(KUMAR, hour(9), 5)), NotAllowed)


def test_accounts_made_elsewhere_shut_a_desk_where_nobody_is_logged_in(counter: Counter) -> None:
    other = Desk.open(counter.path, counter.clock, "Counter 2")
    give_accounts(other)
    other.close()
    assert isinstance(refusal(lambda: counter.book("A", 9)), NobodyHere)
    as_(counter, ASHA).book("A", 9)


def test_the_last_administrator_stays(people: Counter) -> None:
    accounts = people.desk.accounts
    for change in (
        lambda: accounts.set_active(MEENA, active=False),
        lambda: accounts.change(MEENA, Role.IN_CHARGE),
    ):
        assert "last administrator" in str(refusal(change))
    accounts.change(RAO, Role.ADMINISTRATOR)
    accounts.set_active(RAO, active=False)
    assert "last administrator" in str(refusal(lambda: accounts.set_active(MEENA, active=False)))
    accounts.set_active(RAO, active=True)
    accounts.set_active(MEENA, active=False)
    assert isinstance(refusal(lambda: people.book("A", 9)), NobodyHere)


# PINs


@pytest.mark.parametrize("text", ["", "123", "    ", "        ", "abc1234", "१२३", "x" * 129])
def test_a_pin_too_short_is_refused_and_adds_nothing(people: Counter, text: str) -> None:
    before = people.rows("accounts", "desk_log")
    with pytest.raises(Invalid) as caught:
        people.desk.accounts.add("New", Role.CLERK, Secret(text))
    assert "choose" in str(caught.value)
    assert people.rows("accounts", "desk_log") == before


@pytest.mark.parametrize("name", ["", "   ", "Asha, B", "A;B", "x" * 61, "\u200d", "asha  VERMA"])
def test_a_name_that_cannot_be_is_refused(people: Counter, name: str) -> None:
    with pytest.raises(Invalid):
        people.desk.accounts.add(name, Role.CLERK, Secret("1234"))


def test_a_pin_is_the_same_in_the_digits_of_any_script(people: Counter) -> None:
    people.desk.accounts.login(ASHA, Secret("१४७०"))
    assert clean_secret(Secret("१४७०")) == PINS[ASHA]


@given(st.text(max_size=140))
@settings(max_examples=100, deadline=None)
def test_what_is_kept_as_a_pin_is_kept_for_good(text: str) -> None:
    try:
        kept = check_secret(Secret(text))
    except Invalid:
        return
    assert check_secret(kept) == kept == clean_secret(Secret(text))
    assert len(kept.text) >= (4 if kept.text.isdecimal() else 8)


@given(st.text(max_size=70))
@settings(max_examples=100, deadline=None)
def test_a_name_that_is_kept_parts_nothing_in_the_log(text: str) -> None:
    try:
        kept = check_name(text)
    except Invalid:
        return
    assert check_name(kept) == kept
    assert kept.strip() == kept != ""
    assert not set(kept) & set(",;\n\r\t")


def test_pins_stand_nowhere_as_they_are_typed(people: Counter) -> None:
    as_(people, ASHA)
    wrong = Secret("97531864")
    try:
        people.desk.accounts.login(RAO, wrong)
    except WrongSecret as refused:
        shown = "".join(traceback.TracebackException.from_exception(refused, capture_locals=True).format())
    assert "Secret()" in shown
    for secret in (wrong, *PINS.values()):
        assert secret.text not in shown
        assert secret.text not in repr(secret) + str(secret)
    people.desk.close()
    for file in people.path.parent.iterdir():
        for secret in (wrong, *PINS.values()):
            assert secret.text.encode() not in file.read_bytes(), file


def test_one_pin_is_kept_in_two_ways(people: Counter) -> None:
    people.desk.accounts.add("A", Role.CLERK, Secret("1234"))
    people.desk.accounts.add("B", Role.CLERK, Secret("1234"))
    hashes = [row[0] for row in people.rows_of("SELECT secret FROM accounts")]
    assert all(each.startswith("$argon2id$") for each in hashes)
    assert len(set(hashes)) == len(hashes)


def test_a_new_pin_counts_and_the_old_one_no_more(people: Counter) -> None:
    people.desk.accounts.change(ASHA, secret=Secret("8642"))
    assert isinstance(refusal(lambda: as_(people, ASHA)), WrongSecret)
    people.at(people.clock.now + timedelta(seconds=1))
    people.desk.accounts.login(ASHA, Secret("8642"))
    people.desk.accounts.change_own(Secret("8642"), Secret("97531"))
    people.desk.accounts.login(ASHA, Secret("97531"))
    assert isinstance(refusal(lambda: people.desk.accounts.change_own(Secret("8642"), Secret("11111"))), WrongSecret)


# wrong tries


def test_waits_double_up_to_a_minute() -> None:
    assert [wait_after(n).total_seconds() for n in range(10)] == [0, 1, 2, 4, 8, 16, 32, 60, 60, 60]
    assert wait_after(10**9).total_seconds() == 60


def wrong_try(counter: Counter, name: str = ASHA) -> WrongSecret:
    refused = refusal(lambda: counter.desk.accounts.login(name, Secret("0000")))
    assert isinstance(refused, WrongSecret)
    return refused


def test_wrong_tries_slow_down_and_are_logged(people: Counter) -> None:
    for wait in (1, 2, 4, 8, 16, 32, 60, 60):
        refused = wrong_try(people)
        assert not isinstance(refused, TooSoon)
        assert refused.wait == wait
        people.at(people.clock.now + timedelta(seconds=wait, milliseconds=-1))
        assert isinstance(refusal(lambda: as_(people, ASHA)), TooSoon)  # not even the right one
        people.at(people.clock.now + timedelta(milliseconds=1))
    as_(people, ASHA)
    assert wrong_try(people).wait == 1
    tries = [(by, who) for by, what, who in told(people) if what == "wrong try"]
    assert tries == [("Meena Joshi, Counter 1", ASHA)] * 8 + [("Asha Verma, Counter 1", ASHA)]


def test_the_wait_goes_on_over_a_restart_and_at_every_desk(people: Counter) -> None:
    for _ in range(5):
        wrong_try(people)
        people.at(people.clock.now + timedelta(minutes=1))
    wrong_try(people)
    again = people.reopened()
    refused = wrong_try(again)
    assert isinstance(refused, TooSoon)
    assert refused.wait == 32
    as_(again, RAO)  # another account is not held up
    people.desk = again.desk


def test_a_clock_set_back_neither_ends_the_wait_nor_makes_it_longer(people: Counter) -> None:
    for _ in range(3):
        wrong_try(people)
        people.at(people.clock.now + timedelta(seconds=4))
    people.at(people.clock.now - timedelta(days=400))
    refused = wrong_try(people)
    assert isinstance(refused, TooSoon)
    assert refused.wait == 4
    people.at(people.clock.now + timedelta(seconds=3))
    assert isinstance(wrong_try(people), TooSoon)
    people.at(people.clock.now + timedelta(seconds=1))
    as_(people, ASHA)


@given(st.lists(st.tuples(st.booleans(), st.integers(-100, 100)), max_size=8))
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_try_is_looked_at_before_its_time(people: Counter, steps: list[tuple[bool, int]]) -> None:
    """A model of one account: tries since the last right one, and when the wait ends."""
    people.desk.accounts.change(RAO, secret=PINS[RAO]) if people.desk.by.startswith(MEENA) else as_admin(people)
    tries, free = 0, people.clock.now
    for right, seconds in steps:
        before = people.clock.now
        people.at(before + timedelta(seconds=abs(seconds)))
        early = people.clock.now < free
        refused = _login(people, PINS[RAO] if right else Secret("0000"))
        assert isinstance(refused, TooSoon) == early
        if early:
            continue
        assert (refused is None) == right
        tries = 0 if right else tries + 1
        free = people.clock.now + wait_after(tries)
        if right:
            as_admin(people)


def as_admin(counter: Counter) -> None:
    counter.desk.accounts.login(MEENA, PINS[MEENA])
    counter.desk.accounts.change(RAO, secret=PINS[RAO])


def _login(counter: Counter, secret: Secret) -> OpdError | None:
    try:
        counter.desk.accounts.login(RAO, secret)
    except OpdError as refused:
        return refused
    return None


# approvals


def test_an_in_charge_approves_one_command_of_a_clerk_and_the_log_says_so(people: Counter) -> None:
    as_(people, ASHA)
    people.book("Sita", 9, phone="9876543210")
    again = Request(Patient("Sita", "9876543210"), Source.ONLINE, hour(10), "for her report")
    refused = refusal(lambda: people.desk.booking.book(KUMAR, again))
    assert isinstance(refused, NotAllowed)
    assert str(refused) == "Booking although refused needs an in-charge."
    approval = people.desk.accounts.approve(RAO, PINS[RAO], refused.need)
    people.desk.authority.take(approval)
    outcome = people.desk.booking.book(KUMAR, again)
    other = people.desk.booking.book(KUMAR, Request(Patient("Gita"), Source.ONLINE))
    people.desk.authority.drop(approval)
    assert {event.act.by for event in outcome.events} == {"Asha Verma, Counter 1; approved by Dr. Rao"}
    assert {event.act.by for event in other.events} == {"Asha Verma, Counter 1"}  # that needed nobody
    assert outcome.result.booked_by == "Asha Verma, Counter 1"
    assert isinstance(refusal(lambda: people.desk.booking.book(KUMAR, again)), NotAllowed)
    assert people.desk.by == "Asha Verma, Counter 1"
    assert told(people)[-1] == ("Asha Verma, Counter 1", "approval", RAO)
    row = next(row for row in people.desk.log.of_day(DAY) if "second token" in row.words)
    assert row.by == "Asha Verma, Counter 1; approved by Dr. Rao"


def test_what_was_approved_can_be_taken_back_by_who_gave_it(people: Counter) -> None:
    as_(people, ASHA).at(hour(8))
    people.book("Sita", 9, phone="9876543210")
    people.desk.authority.take(people.desk.accounts.approve(RAO, PINS[RAO], Permission.OVERRIDE))
    people.book("Sita", 10, phone="9876543210", override="for her report")
    offer = people.desk.views.undo_offer(DAY)
    assert offer is not None
    assert offer.words == "booking of 2"


def test_who_may_not_do_it_cannot_approve_it(people: Counter) -> None:
    as_(people, ASHA)
    refused = refusal(lambda: people.desk.accounts.approve(RAO, PINS[RAO], Permission.ACCOUNTS))
    assert str(refused) == "Seeing and changing accounts needs an administrator: Dr. Rao may not."
    assert isinstance(refusal(lambda: people.desk.accounts.approve(RAO, Secret("0000"), Permission.MERGE)), WrongSecret)
    assert isinstance(refusal(lambda: people.desk.accounts.approve("No One", PINS[RAO], Permission.MERGE)), Unknown)


def test_an_approval_goes_with_who_it_was_given_to(people: Counter) -> None:
    as_(people, ASHA)
    people.desk.authority.take(people.desk.accounts.approve(RAO, PINS[RAO], Permission.MERGE))
    assert people.desk.authority.may(Permission.MERGE)
    people.desk.accounts.lock()
    assert not people.desk.authority.may(Permission.MERGE)
    as_(people, ASHA)
    assert people.desk.authority.may(Permission.MERGE)
    as_(people, MEENA)
    as_(people, ASHA)
    assert not people.desk.authority.may(Permission.MERGE)


def test_a_workers_desk_may_what_the_window_may(people: Counter) -> None:
    as_(people, RAO)
    other = Desk.open(people.path, people.clock, "Asha, Counter 1")
    people.desk.authority.hand_to(other.authority)
    people.desk.accounts.lock()  # what was begun goes on
    assert other.spans.report(Span(DAY, DAY)).made_by == "Dr. Rao, Counter 1"
    other.close()


# the way out


def test_a_lost_pin_is_reset_by_who_may_write_the_file_and_that_is_logged(people: Counter, path: Path) -> None:
    other = Desk.open(path, people.clock, "Counter 2")
    other.accounts.reset(MEENA, Secret("86421357"), "root at the command line")
    assert "no administrator" in str(refusal(lambda: other.accounts.reset(ASHA, Secret("1111"), "root")))
    other.accounts.login(MEENA, Secret("86421357"))
    other.close()
    assert told(people)[-2:] == [
        ("root at the command line", "PIN reset", MEENA),
        ("Meena Joshi, Counter 2", "login", ""),
    ]


def test_a_name_typed_that_nobody_has_is_written_nowhere(people: Counter) -> None:
    before = people.rows("desk_log")
    refused = refusal(lambda: people.desk.accounts.login("2580", PINS[RAO]))
    assert isinstance(refused, Unknown)
    assert "2580" not in str(refused)
    assert people.rows("desk_log") == before


def test_who_changed_the_roster_stands_in_the_log(people: Counter) -> None:
    as_(people, ASHA)
    work = RosterWork(people.desk.database, people.desk.authority, people.clock)
    assert isinstance(refusal(lambda: work.save_policy({"base": "elastic"})), NotAllowed)
    people.desk.authority.take(people.desk.accounts.approve(RAO, PINS[RAO], Permission.POLICY))
    work.save_policy({"base": "elastic"})
    assert told(people)[-1] == ("Asha Verma, Counter 1; approved by Dr. Rao", "policy changed", "")
