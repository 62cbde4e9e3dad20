"""What services say is said in the window's language: of a hospital with Hindi names no letter stays Latin."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import timedelta
from enum import Enum
from pathlib import Path
from string import Formatter

import pytest

from opd_desk.domain.accounts import Secret
from opd_desk.domain.booking import Request
from opd_desk.domain.closing import Wishes
from opd_desk.domain.model import UNSEEN, AgeUnit, Patient, Source
from opd_desk.domain.resettle import Target
from opd_desk.domain.roles import Role
from opd_desk.domain.said import DIGITS, told, words_of
from opd_desk.domain.spelled import WEEKDAYS
from opd_desk.services.absences import EVERYONE, plan_words, span, span_words
from opd_desk.services.backup_words import loss_words
from opd_desk.services.booking_file import BadRow, parse_bookings
from opd_desk.services.day_log import Sort
from opd_desk.services.hall import hall_cards
from opd_desk.services.leave_entry import leave_wish
from opd_desk.services.print_jobs import JobKind, NewJob
from opd_desk.services.queue_filter import Standing
from opd_desk.services.roster import LABELS, days_read, days_written
from opd_desk.services.slip_batches import Which
from opd_desk.store.copies import Loss
from tests.services.conftest import DAY, IYER, KUMAR, RAO, ROSTER, Counter, apply, hour, refusal

PERSON = "गीता"
_DATA = re.compile(r"(?:T-)?DOC\d+(?:-\d{8}(?:-\d+)?)?|Alt [A-Z]|UHID|PIN|/\S+")
_COLUMNS = re.compile(r"booking_id|requested_at|\b(?:date|doctor|slot|source|name|age)\b|'.*?'")
"""A file's names for its columns, and what stands in them."""


def marked(template: str, about: str, many: int) -> str:
    """Say a template in a language without Latin letters."""
    if template == DIGITS:
        return template
    found = ""
    for text, name, how, how_said in Formatter().parse(template):
        found += re.sub("[A-Za-z]", "क", text)
        if name is not None:
            found += "{" + name + (f"!{how_said}" if how_said else "") + (f":{how}" if how else "") + "}"
    return found


def bare(words: str) -> str:
    """Return the Latin letters of what is said, "" for none."""
    return " ".join(re.findall("[A-Za-z]+", _DATA.sub(" ", told(words, marked))))


def texts(row: object, where: str = "") -> Iterator[tuple[str, str]]:
    """Yield every text of a row, of what is in it, and where it stands."""
    if isinstance(row, Enum) or row is None:
        return
    if isinstance(row, str):
        yield where, row
    elif is_dataclass(row) and not isinstance(row, type):
        for field in fields(row):
            if field.name not in ("code", "doctor", "reference", "found", "key", "command", "what"):
                yield from texts(getattr(row, field.name), f"{where}.{field.name}")
    elif isinstance(row, Mapping):
        yield from texts(list(row.values()), where)
    elif isinstance(row, tuple | list | frozenset):
        for each in row:
            yield from texts(each, where)


def english(*rows: object) -> dict[str, str]:
    """Return what of some rows is only English."""
    return {where: words for row in rows for where, words in texts(row, type(row).__name__) if bare(words)}


@pytest.fixture
def hindi(tmp_path: Path) -> Iterator[Counter]:
    """Return a counter whose hospital, doctors, clerk and patients have Hindi names, on a day that has seen much."""
    path = tmp_path / "desk.db"
    names = ("डॉ. राजेश कुमार", "डॉ. मीना राव", "डॉ. अनिल अय्यर")
    doctors = [
        doctor | {"name": name, "specialization": "हृदय रोग"}
        for doctor, name in zip(ROSTER["doctor"], names, strict=True)
    ]
    apply(path, hospital={"name": "सिटी अस्पताल"}, doctor=doctors)
    counter = Counter(path, "आशा, १")
    live_through(counter)
    yield counter
    counter.close()


def live_through(counter: Counter) -> None:
    """Let a day have bookings, an emergency that displaces one, a cancellation, a no-show, a move and an undo."""
    desk, phone = counter.desk, "9876543210"
    first = counter.book(PERSON, 9, phone=phone)
    second = counter.book("हरि", 9, source=Source.WALK_IN)
    waits = counter.book("मोहन", 9, source=Source.WALK_IN)
    counter.book("राधा", 10, patient=Patient("राधा", phone, 7, AgeUnit.MONTHS, "F"))
    counter.at(hour(9))
    desk.consulting.check_in(first.id)
    desk.consulting.call_next(KUMAR)
    counter.emergency("रहीम", 9)
    counter.emergency("सलमा", 10)
    desk.booking.escalate(counter.book("लीला", 11, source=Source.PAID).id)
    desk.booking.cancel(second.id, "मरीज़ ने कहा")
    late = counter.book("ओम", 10, key=RAO)
    counter.at(hour(9, 40))
    counter.book("उमा", 9, key=IYER)
    desk.booking.move(waits.id, hour(11))
    counter.at(hour(10, 50))
    desk.booking.no_show(late.id)
    desk.booking.reinstate(late.id)
    offer = desk.views.undo_offer(DAY, RAO.doctor)
    assert offer is not None
    desk.booking.undo(offer.day, offer.command)
    desk.hours.delay(IYER, 20)
    desk.hours.close(KUMAR, hour(11))


def test_the_window_s_rows(hindi: Counter) -> None:
    views, tomorrow = hindi.desk.views, DAY + timedelta(days=1)
    days = [views.day(day) for day in (DAY, tomorrow, DAY - timedelta(days=1), DAY + timedelta(days=3))]
    queues = [views.queue(key, None, with_remarks=True) for key in (KUMAR, RAO, IYER)]
    found = [views.family("9876543210"), views.search(PERSON, DAY), views.people(PERSON)]
    cards = [card.notice for card in hall_cards(views.doctor_days(DAY), hindi.clock())]
    assert not english(days, [views.slots(KUMAR)], queues, found, cards, views.undo_offer(DAY, KUMAR.doctor))


def test_what_would_be(hindi: Counter) -> None:
    desk, ahead = hindi.desk, DAY + timedelta(days=1)
    live = [token.id for token in desk.views.doctor_day(KUMAR).tokens.values() if token.status in UNSEEN]
    urgent = Request(Patient("सीता", gender="F", age=40), Source.EMERGENCY, hour(10))
    leave = desk.absences.plan(span(KUMAR.doctor, DAY, ahead, "बीमार"))
    plans = [
        desk.trying.promise(KUMAR, Request(Patient("सीता"), Source.WALK_IN, hour(10))),
        desk.trying.emergency(KUMAR, urgent),
        desk.planning.away(RAO, hour(10)),
        desk.planning.back(KUMAR, hour(11)),
        desk.planning.at_risk(IYER, 90),
        desk.planning.move(live, Target(ahead)),
        desk.planning.needing_new_date(),
        leave,
        plan_words(leave),
        span_words(DAY, ahead),
    ]
    hindi.at(hour(13))
    closing = desk.closing.plan(DAY, Wishes(ahead, frozenset(live[:1])))
    assert not english(plans, closing, closing.words)


def test_the_log_and_a_token_s_history(hindi: Counter) -> None:
    desk = hindi.desk
    tokens = list(desk.views.doctor_day(KUMAR).tokens)
    for copies in range(2):
        desk.papers.printed(*tokens[: copies + 1])
    assert not english(desk.log.of_day(DAY), [desk.log.of_token(token) for token in tokens])


def test_paper(hindi: Counter) -> None:
    desk = hindi.desk
    tokens = list(desk.views.doctor_day(KUMAR).tokens)
    report = desk.papers.day_report(DAY)
    slips = [desk.papers.slip(token) for token in tokens]
    assert not english(report.incidents, report.remarks, [visit.remarks for visit in report.visits], report.signatures)
    assert not english(desk.number_sheets.of(DAY + timedelta(days=1)), [slip.notice for slip in slips])


def test_patients_and_what_was_done_to_them(hindi: Counter) -> None:
    desk = hindi.desk
    known = desk.views.patient(1)
    other = desk.views.patient(2)
    assert known is not None
    assert other is not None
    desk.patients.correct(known.id, Patient(PERSON, "9876543211", 41, gender="F", place="पुणे"))
    hindi.book(patient=Patient(PERSON, "9876543211", 42, gender="F", id=known.id), key=RAO, slot=11)
    plan = desk.patients.plan_merge(known.id, other.id)
    merge = desk.patients.merge(known.id, other.id)
    desk.patients.take_back(merge.id)
    log = desk.patients.log(known.id)
    assert len(log) == 4
    assert not english(plan, log, desk.patients.visits(known.id))


def test_the_desk_s_log(hindi: Counter) -> None:
    accounts = hindi.desk.accounts
    accounts.add("आशा", Role.ADMINISTRATOR, Secret("2580"))
    accounts.add("बीना", Role.CLERK, Secret("3691"))
    accounts.set_active("बीना", active=False)
    accounts.lock()
    wrong = refusal(lambda: accounts.login("आशा", Secret("1470")))
    assert not bare(words_of(wrong))
    hindi.clock.now += timedelta(minutes=5)
    accounts.login("आशा", Secret("2580"))
    assert not english([entry.what for entry in accounts.log()])


REFUSALS: dict[str, Callable[[Counter], object]] = {
    "no such token": lambda counter: counter.desk.papers.slip("DOC001-20260129-0099"),
    "a training slip": lambda counter: counter.desk.papers.slip("T-DOC001-20260129-0001"),
    "leave that is past": lambda counter: leave_wish("", {"from": DAY - timedelta(days=3)}, DAY),
    "leave without a date": lambda counter: leave_wish("", {}, DAY),
    "leave that ends first": lambda counter: leave_wish("", {"from": DAY, "to": DAY - timedelta(days=3)}, DAY),
    "no such patient": lambda counter: counter.desk.patients.plan_merge(1, 99),
    "the same patient": lambda counter: counter.desk.patients.plan_merge(1, 1),
    "another entry": lambda counter: counter.desk.patients.correct(1, Patient("राधा", "9876543210")),
}


@pytest.mark.parametrize("why", REFUSALS)
def test_a_refusal(why: str, hindi: Counter) -> None:
    assert not bare(words_of(refusal(lambda: REFUSALS[why](hindi))))


def test_a_file_of_bookings() -> None:
    text = "booking_id,date,doctor,name,age\nक,2026-13-01,DOC001,गीता,4\nख,,DOC001,गीता,4\nग,2026-01-29,DOC001,गीता,x\n"
    refused = [told(row.why, marked) for row in parse_bookings(text, "/फ़ाइल") if isinstance(row, BadRow)]
    assert len(refused) == 3
    assert not [words for words in refused if bare(_COLUMNS.sub(" ", words))]


def test_backups(hindi: Counter) -> None:
    assert not english([loss_words(loss) for loss in (None, Loss(0, 0, 0), Loss(1, 2, 1), Loss(0, 0, 1200))])


def test_what_a_clerk_chooses_from() -> None:
    chosen = [each.value for kind in (Standing, Which, Sort) for each in kind]
    assert not english([*chosen, *LABELS.values()])


def test_days_of_the_week_are_written_and_read_in_the_window_s_language() -> None:
    names = ("सोम", "मंगल", "बुध", "गुरु", "शुक्र", "शनि", "रवि")
    theirs = dict(zip(WEEKDAYS, names, strict=True))
    written = told(
        days_written(["mon", "tue", "wed", "sun"]), lambda template, about, many: theirs.get(template, template)
    )
    assert written == "सोम-बुध, रवि"
    assert days_read(written, names) == ["mon", "tue", "wed", "sun"]
    assert days_read("Fri, शनि", names) == ["fri", "sat"]


def test_holidays_are_named_as_they_were_entered(hindi: Counter) -> None:
    hindi.desk.absences.set(span(EVERYONE, DAY + timedelta(days=5), DAY + timedelta(days=5), "होली"))
    assert not english(hindi.desk.views.day(DAY + timedelta(days=5)))


def test_a_print_that_waits(hindi: Counter) -> None:
    queue = hindi.desk.print_queue
    titles = ("Slip DOC001-20260129-0012", "OPD report 2026-01-29 to 2026-02-05")
    for what, title in zip(("Slip of 12, reprint 1", "Report of 29 Jan to 05 Feb 2026"), titles, strict=True):
        job = queue.add(NewJob(kind=JobKind.REPORT, what=what, title=title, pdf=b"", pages=1200, printer="p"))
        assert (str(job.what), str(job.title)) == (what, title)
        queue.stopped(job, 3)
    assert [job.why for job in queue.jobs()] == ["Stopped after 3 of 1,200 pages."] * 2
    assert not [words for job in queue.jobs() for words in (job.what, job.title, job.why) if bare(words)]
