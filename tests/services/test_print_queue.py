"""The print queue in the file: its order, every way a job can end, what counts as printed, what a power cut leaves."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from datetime import timedelta
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import opd_desk
from opd_desk.services.authority import Authority
from opd_desk.services.desk import Desk
from opd_desk.services.print_jobs import JobKind, JobState, NewJob, PrintJob, SlipOf
from opd_desk.services.print_queue import INTERRUPTED, REPLACED, PrintQueue
from tests.services.conftest import KUMAR, Counter, hour

if TYPE_CHECKING:
    from opd_desk.domain.model import Token

ROLL, LASER = "Roll 80", "Laser"


def report(name: str = "report", printer: str = LASER, pages: int = 3) -> NewJob:
    return NewJob(kind=JobKind.REPORT, what=name, title=name, pdf=b"%PDF", pages=pages, printer=printer)


def slips(counter: Counter, *tokens: Token, printer: str = ROLL) -> NewJob:
    """Return a job of tokens' slips as they would be printed now."""
    batch = counter.desk.papers.slips(token.id for token in tokens)
    whose = tuple(SlipOf(token, slip.edition) for token, slip in batch)
    return NewJob(
        kind=JobKind.SLIPS, what="slips", title="slips", pdf=b"%PDF", pages=len(whose), printer=printer, slips=whose
    )


@pytest.fixture
def queue(counter: Counter) -> PrintQueue:
    return counter.desk.print_queue


def taken(queue: PrintQueue, but: tuple[str, ...] = ()) -> PrintJob:
    found = queue.next(but)
    assert found is not None
    return found[0]


def copy_of(counter: Counter, token: Token) -> int:
    return counter.desk.papers.slip(token.id).copy


def states(queue: PrintQueue) -> dict[str, str]:
    return {job.what: job.state.value for job in queue.jobs()}


# in order


def test_jobs_go_out_in_the_order_they_came(counter: Counter, queue: PrintQueue) -> None:
    for name in "ABC":
        queue.add(report(name))
    for name in "ABC":
        job, pdf = queue.next() or pytest.fail("nothing waits")
        assert (job.what, job.state, pdf) == (name, JobState.SENDING, b"%PDF")
        queue.sent(job)
    assert queue.next() is None
    assert states(queue) == dict.fromkeys("ABC", "sent")


def test_a_job_says_all_that_was_asked(counter: Counter, queue: PrintQueue) -> None:
    token = counter.book("Sita", 9)
    new = slips(counter, token)
    job = queue.add(new)
    assert job == queue.jobs()[0]
    assert (job.kind, job.what, job.title, job.printer) == (JobKind.SLIPS, "slips", "slips", ROLL)
    assert (job.pages, job.done, job.copies, job.mono, job.state) == (1, 0, 1, False, JobState.WAITING)
    assert (job.slips, job.why, job.unsure) == ((SlipOf(token.id, 1),), "", False)
    assert job.made_at == job.changed_at == counter.clock.now


def test_a_printer_that_is_left_alone_keeps_no_other_waiting(counter: Counter, queue: PrintQueue) -> None:
    queue.add(slips(counter, counter.book("A", 9)))
    queue.add(report("for the laser"))
    assert taken(queue, (ROLL,)).what == "for the laser"
    assert queue.next((ROLL,)) is None


def test_what_failed_comes_before_what_waits_behind_it(counter: Counter, queue: PrintQueue) -> None:
    queue.add(report("first"))
    queue.failed(taken(queue), "Laser is paused.", 0)
    queue.add(report("second"))
    assert [taken(queue).what for _ in range(2)] == ["first", "second"]


def test_whoever_is_at_the_desk_finds_its_jobs(counter: Counter, queue: PrintQueue) -> None:
    queue.add(report())
    assert [job.what for job in PrintQueue(counter.desk.database, counter.clock, Authority("Vikram, Counter 1")).jobs()]


def test_another_desk_has_its_own_jobs(counter: Counter, queue: PrintQueue) -> None:
    other = Counter(counter.path, "Vikram, Counter 2")
    queue.add(report("ours"))
    job = other.desk.print_queue.add(report("theirs"))
    assert [job.what for job in queue.jobs()] == ["ours"]
    assert queue.drop([job.id]) == []
    queue.retry([job.id], {})
    other.desk.print_queue.begin()
    assert [job.what for job in other.desk.print_queue.jobs()] == ["theirs"]
    assert taken(queue).what == "ours"
    assert queue.next() is None
    other.close()


# what is noted as printed


def test_slips_are_noted_once_they_have_gone_out(counter: Counter, queue: PrintQueue) -> None:
    token = counter.book("A", 9)
    queue.add(slips(counter, token))
    assert copy_of(counter, token) == 0
    job = taken(queue)
    assert copy_of(counter, token) == 1  # another one now would be a second one
    queue.failed(job, "Paused.", 0)
    assert copy_of(counter, token) == 0
    queue.sent(taken(queue))
    assert copy_of(counter, token) == 1


def test_a_slip_that_waited_is_noted_by_its_own_wording(counter: Counter, queue: PrintQueue) -> None:
    token = counter.book("A", 9)
    queue.add(slips(counter, token))
    job = taken(queue)
    counter.desk.booking.move(token.id, hour(10))
    queue.sent(job)  # of the wording before the move: the new one is no duplicate, and replaces it
    found = counter.desk.papers.slip(token.id)
    assert found.copy == 0
    assert found.notice[1] == "Your number stays 1. The earlier slip is no longer valid."


def test_of_a_batch_that_broke_off_those_that_came_out_are_noted(counter: Counter, queue: PrintQueue) -> None:
    tokens = [counter.book(name, 9 + place % 3) for place, name in enumerate("ABCD")]
    queue.add(slips(counter, *tokens))
    queue.failed(taken(queue), "Roll 80 has no paper.", 3)
    batch = [slip.token for slip in queue.jobs()[0].slips]
    assert {token.id for token in tokens if copy_of(counter, token)} == set(batch[:3])
    again = taken(queue)
    assert again.done == 3
    queue.sent(again)
    assert [copy_of(counter, token) for token in tokens] == [1] * 4


def test_of_a_batch_that_was_stopped_those_that_came_out_are_noted(counter: Counter, queue: PrintQueue) -> None:
    tokens = [counter.book(name, 9 + place % 3) for place, name in enumerate("ABC")]
    queue.add(slips(counter, *tokens))
    queue.stopped(taken(queue), 2)
    (job,) = queue.jobs()
    assert (job.state, job.why, job.done) == (JobState.DROPPED, "Stopped after 2 of 3 pages.", 2)
    assert sum(copy_of(counter, token) for token in tokens) == 2
    assert queue.pdf(job.id) == b""


# dropped, replaced, printed again


@pytest.mark.parametrize("failed", [False, True])
def test_a_newer_slip_of_the_same_takes_its_place(counter: Counter, queue: PrintQueue, failed: bool) -> None:
    token, other = counter.book("A", 9), counter.book("B", 9)
    queue.add(slips(counter, token))
    if failed:
        queue.failed(taken(queue), "Paused.", 0)
    queue.add(slips(counter, other))
    counter.desk.booking.move(token.id, hour(10))
    queue.add(slips(counter, token))
    assert [(job.state, job.why) for job in queue.jobs()] == [
        (JobState.DROPPED, REPLACED),
        (JobState.WAITING, ""),
        (JobState.WAITING, ""),
    ]
    assert queue.pdf(queue.jobs()[0].id) == b""


def test_a_batch_with_others_in_it_is_not_replaced(counter: Counter, queue: PrintQueue) -> None:
    first, second = counter.book("A", 9), counter.book("B", 9)
    queue.add(slips(counter, first, second))
    queue.add(slips(counter, first))
    assert [job.state for job in queue.jobs()] == [JobState.WAITING] * 2
    queue.add(slips(counter, second, first))
    assert [job.state for job in queue.jobs()] == [JobState.DROPPED, JobState.DROPPED, JobState.WAITING]


def test_the_same_report_anew_takes_its_place_and_another_does_not(counter: Counter, queue: PrintQueue) -> None:
    for name in ("29 Jan", "30 Jan", "29 Jan"):
        queue.add(report(name))
    assert [job.state.value for job in queue.jobs()] == ["dropped", "waiting", "waiting"]


def test_a_dropped_job_keeps_nothing_of_a_patient(counter: Counter, queue: PrintQueue) -> None:
    job = queue.add(slips(counter, counter.book("A", 9)))
    assert queue.pdf(job.id) == b"%PDF"
    assert [dropped.id for dropped in queue.drop([job.id])] == [job.id]
    assert queue.pdf(job.id) == b""
    assert queue.next() is None
    assert queue.drop([job.id]) == []  # it is over


def test_what_is_being_sent_is_neither_dropped_nor_sent_twice(counter: Counter, queue: PrintQueue) -> None:
    queue.add(report())
    job = taken(queue)
    assert queue.drop([job.id]) == queue.retry([job.id], {}) == []
    assert queue.next() is None
    queue.sent(job)
    assert queue.retry([job.id], {}) == []


def test_print_again_goes_to_the_printer_that_is_set_now(counter: Counter, queue: PrintQueue) -> None:
    first = queue.add(slips(counter, counter.book("A", 9)))
    second = queue.add(report())
    for why in ("Gone.", "Gone."):
        queue.failed(taken(queue), why, 0, unsure=True)
    assert queue.next() is None  # not without the clerk's wish
    queue.retry([first.id, second.id], {JobKind.SLIPS: "Roll 58", JobKind.REPORT: ""})
    assert [(job.printer, job.state, job.why, job.unsure) for job in queue.jobs()] == [
        ("Roll 58", JobState.WAITING, "", False),
        (LASER, JobState.WAITING, "", False),
    ]


def test_of_what_broke_off_the_rest_is_sent_and_of_what_was_all_taken_the_whole(
    counter: Counter, queue: PrintQueue
) -> None:
    job = queue.add(report(pages=10))
    queue.failed(taken(queue), "No paper.", 4)
    queue.retry([job.id], {})
    assert taken(queue).done == 4
    queue.failed(queue.jobs()[0], "It stopped.", 10, unsure=True)
    queue.retry([job.id], {})
    assert taken(queue).done == 0


# the end of the program, and of a day


def test_after_a_power_cut_what_waits_goes_on_and_what_was_being_sent_is_asked_about(
    counter: Counter, queue: PrintQueue
) -> None:
    for name in "ABC":
        queue.add(report(name))
    taken(queue)
    again = counter.reopened()
    queue = again.desk.print_queue
    queue.begin()
    assert [(job.what, job.state.value, job.why) for job in queue.jobs()] == [
        ("A", "failed", INTERRUPTED),
        ("B", "waiting", ""),
        ("C", "waiting", ""),
    ]
    assert taken(queue).what == "B"
    queue.retry([queue.jobs()[0].id], {})
    assert taken(queue).what == "A"
    again.close()


def test_what_is_put_back_at_closing_goes_on_where_it_was(counter: Counter, queue: PrintQueue) -> None:
    queue.add(report(pages=9))
    queue.put_back(taken(queue), 5)
    queue.begin()
    assert taken(queue).done == 5


@pytest.mark.parametrize("failed", [False, True])
def test_what_waits_since_yesterday_is_left_to_the_clerk(counter: Counter, queue: PrintQueue, failed: bool) -> None:
    queue.add(report())
    if failed:
        queue.failed(taken(queue), "Paused.", 0)
    counter.clock.now += timedelta(days=1)
    queue.begin()
    assert queue.next() is None
    (job,) = queue.jobs()
    assert (job.state, job.why) == (
        JobState.FAILED,
        "It has waited since 28 Jan 18:00, another day: print it again or drop it.",
    )
    queue.retry([job.id], {})
    assert taken(queue).id == job.id


def test_of_what_is_over_the_latest_are_shown(counter: Counter, queue: PrintQueue) -> None:
    queue.add(report("waits", printer=ROLL))
    for number in range(5):
        queue.add(report(f"{number}"))
        queue.sent(taken(queue, (ROLL,)))
    assert [job.what for job in queue.jobs(most_over=2)] == ["waits", "3", "4"]
    assert [job.what for job in queue.open_jobs()] == ["waits"]
    first = queue.jobs()[1]
    assert queue.job(first.id) == first
    assert queue.job(0) is None


def test_old_jobs_are_forgotten(counter: Counter, queue: PrintQueue) -> None:
    queue.add(report("sent"))
    queue.sent(taken(queue))
    queue.add(report("waits"))
    counter.clock.now += timedelta(days=6)
    queue.begin()
    assert states(queue) == {"sent": "sent", "waits": "failed"}
    counter.clock.now += timedelta(days=2)
    queue.begin()
    assert states(queue) == {"waits": "failed"}
    counter.clock.now += timedelta(days=31)
    Desk(counter.desk.database, counter.clock, "Another").print_queue.begin()
    assert states(queue) == {}


def test_what_fails_in_the_middle_changes_nothing(counter: Counter, queue: PrintQueue) -> None:
    token = counter.book("A", 9)
    queue.add(slips(counter, token))
    job = taken(queue)
    gone = PrintJob(**{name: getattr(job, name) for name in job.__slots__} | {"slips": (SlipOf(token.id, None),)})  # type: ignore[arg-type]
    with pytest.raises(Exception, match="NOT NULL"):
        queue.sent(gone)
    assert states(queue) == {"slips": "sending"}
    assert counter.rows("prints") == []


# killed

WAITS = """
import sys
from datetime import datetime
from pathlib import Path
from opd_desk.services.desk import Desk
from opd_desk.services.print_jobs import JobKind, NewJob
queue = Desk.open(Path(sys.argv[1]), lambda: datetime(2026, 1, 29, 9), "Asha, Counter 1").print_queue
for number in range(10_000):
    kind, name = JobKind.REPORT, f"{number}"
    queue.add(NewJob(kind=kind, what=name, title=name, pdf=b"%PDF" * 5_000, pages=2, printer="Laser"))
    print(number, flush=True)
    if number == 2:
        queue.sent(queue.next()[0])
        queue.next()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_a_killed_desk_finds_its_queue_again(counter: Counter) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", WAITS, str(counter.path)],
        env=os.environ | {"PYTHONPATH": str(Path(opd_desk.__file__).parents[1])},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    said = [process.stdout.readline().strip() for _ in range(20)]
    process.send_signal(signal.SIGKILL)
    said += process.stdout.read().split()  # communicate() would pass over what was read ahead with a line
    process.communicate()
    counter.at(hour(9, 5))
    queue = counter.desk.print_queue
    queue.begin()
    jobs = queue.jobs()
    assert [job.what for job in jobs][: len(said)] == said
    assert len(jobs) <= len(said) + 1  # one may have been added and not yet said
    assert [job.state.value for job in jobs[:4]] == ["sent", "failed", "waiting", "waiting"]
    assert queue.pdf(jobs[0].id) == b""
    job, pdf = queue.next() or pytest.fail("nothing waits")
    assert (job.what, pdf) == ("2", b"%PDF" * 5_000)
    with counter.desk.database.reading() as connection:
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"


# whatever happens

_DESKS = count(1)
_WHAT = ("slip", "report", "next", "next", "sent", "failed", "unsure", "stop", "back", "again", "drop", "begin")


class Press:
    """A desk's queue with a printer beside it, of which is known which page of which job came out how often."""

    def __init__(self, counter: Counter) -> None:
        self.queue = PrintQueue(counter.desk.database, counter.clock, Authority(f"Desk {next(_DESKS)}"))
        known = list(counter.desk.views.doctor_day(KUMAR).tokens)
        self.tokens = known or [counter.book(name, 9 + place % 3).id for place, name in enumerate("ABCD")]
        self.sending: PrintJob | None = None
        self.came_out: list[tuple[int, int]] = []  # job and page
        self.wished: set[int] = set()  # what the clerk wanted again although it may have come out
        self.added = 0

    def act(self, what: str, n: int) -> None:
        if what in ("slip", "report"):
            self.add(what, n)
        elif what == "again":
            self.wished |= {job.id for job in self.queue.jobs() if job.unsure}
            self.queue.retry([job.id for job in self.queue.jobs()], {})
        elif what == "drop":
            self.queue.drop([job.id for job in self.queue.jobs() if job.id % 3 == n % 3])
        elif what == "next" and self.sending is None:
            found = self.queue.next((ROLL,) if n % 2 else ())
            self.sending = found and found[0]
            assert found is None or found[1] == b"%PDF"
        elif what == "begin":
            if self.sending is not None:  # the worst: all of it had come out when the power went
                self.prints(self.sending, self.sending.pages)
            self.queue.begin()
            self.sending = None
        elif self.sending is not None:
            self.end(self.sending, what, n)
            self.sending = None

    def add(self, what: str, n: int) -> None:
        if what == "slip":
            whose = (SlipOf(self.tokens[n % len(self.tokens)], 1),)
            job = NewJob(kind=JobKind.SLIPS, what="", title="", pdf=b"%PDF", pages=1, printer=ROLL, slips=whose)
        else:
            job = report(f"{n}")
        self.queue.add(job)
        self.added += 1

    def end(self, job: PrintJob, what: str, n: int) -> None:
        upto = min(job.pages, job.done + n % 3)
        if what == "sent":
            self.prints(job, job.pages)
            self.queue.sent(job)
        elif what == "unsure" or upto == job.pages:
            self.queue.failed(job, "why", self.prints(job, job.pages), unsure=True)
        elif what == "failed":
            self.queue.failed(job, "why", self.prints(job, upto))
        elif what == "stop":
            self.queue.stopped(job, self.prints(job, upto))
        else:
            self.queue.put_back(job, self.prints(job, upto))

    def prints(self, job: PrintJob, upto: int) -> int:
        self.came_out.extend((job.id, page) for page in range(job.done, upto))
        return upto

    def check(self) -> None:
        jobs = self.queue.jobs()
        assert len(jobs) == self.added, "a job was lost"
        for job in jobs:
            assert (self.queue.pdf(job.id) == b"") == (job.state in (JobState.SENT, JobState.DROPPED))
            pages = [page for other, page in self.came_out if other == job.id]
            if job.id not in self.wished:
                assert len(pages) == len(set(pages)), "a page came out twice"
            if job.state is JobState.SENT:
                assert set(pages) == set(range(job.pages)), "a page is missing"
        assert [job.id for job in jobs if job.state is JobState.SENDING] == [job.id for job in [self.sending] if job]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=st.lists(st.tuples(st.sampled_from(_WHAT), st.integers(0, 9)), max_size=25))
def test_whatever_happens_nothing_is_lost_and_nothing_comes_out_twice(
    counter: Counter, acts: list[tuple[str, int]]
) -> None:
    press = Press(counter)
    for what, n in acts:
        press.act(what, n)
        press.check()
