"""The print queue: what a desk prints, in order, kept until it has gone out or the clerk drops it."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING

from opd_desk.domain.said import say, together
from opd_desk.domain.wording import clock, short_words
from opd_desk.services.print_jobs import LONG, JobKind, JobState, NewJob, PrintJob, job_of, values_of
from opd_desk.store.print_jobs import DeskJobs

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping
    from datetime import datetime

    from opd_desk.services.authority import Authority
    from opd_desk.store.database import Database

INTERRUPTED: str = say(
    "The program ended while it was being sent: see whether it came out, then print it again or drop it."
)
REPLACED: str = say("A newer print of the same took its place.")
DROPPED: str = say("Dropped by the clerk.")
_OPEN = (JobState.WAITING, JobState.SENDING, JobState.FAILED)
_KEPT, _KEPT_AT_MOST = timedelta(days=7), timedelta(days=30)


class PrintQueue:
    """One desk's jobs; another desk on the same file has its own. Every method is one transaction of its own."""

    def __init__(self, database: Database, clock: Callable[[], datetime], who: Authority) -> None:
        """Keep them in this file under the desk's name, whoever is at it."""
        self._database = database
        self._clock = clock
        self._desk, self._who = who.place, who

    def begin(self) -> None:
        """Take the queue up after a start, and forget old jobs.

        What was being sent may or may not have come out, and what waits since another day is no news any more: both
        are left to the clerk.
        """
        now = self._clock()
        with self._writing() as stored:
            stored.prune(now - _KEPT, now - _KEPT_AT_MOST)
            for job in _jobs(stored, JobState.SENDING, JobState.WAITING, JobState.FAILED):
                if job.state is JobState.SENDING:
                    self._put_aside(stored, job, INTERRUPTED)
                elif job.made_at.date() != now.date() and not job.unsure:
                    self._put_aside(stored, job, _waited_since(job.made_at))

    def add(self, job: NewJob) -> PrintJob:
        """Add a job behind all others; what has not gone out and is in it anew is dropped (`PrintJob.replaced_by`)."""
        now = self._clock()
        with self._writing() as stored:
            waiting = _jobs(stored, JobState.WAITING, JobState.FAILED)
            needless = [other.id for other in waiting if other.replaced_by(job)]
            if needless:
                self._end(stored, needless, JobState.DROPPED, REPLACED)
            values = values_of(job, now)
            return job_of(values | {"id": stored.add(values)})

    def next(self, but: Collection[str] = ()) -> tuple[PrintJob, bytes] | None:
        """Return the first job to be sent, to none of these printers, and its document; from now on it is being sent.

        One that failed comes before what waits behind it, unless some of it may have come out; a long batch of slips
        comes last. None: there is none.
        """
        with self._writing() as stored:
            row = stored.first_to_send(but, LONG)
            if row is None:
                return None
            sending = {"state": JobState.SENDING.value, "why": "", "changed_at": self._clock()}
            stored.change([row["id"]], sending)
            return job_of(row | sending), stored.pdf(row["id"])

    def sent(self, job: PrintJob) -> None:
        """Note that a job has gone out, whole: slips of the same wording say DUPLICATE from now on."""
        with self._writing() as stored:
            self._end(stored, [job.id], JobState.SENT, done=job.pages)
            self._note_prints(stored, job, job.pages)

    def failed(self, job: PrintJob, why: str, taken: int, *, unsure: bool = False) -> None:
        """Note why a job did not go out, or not whole: `taken` of its pages did."""
        with self._writing() as stored:
            values = {"state": JobState.FAILED.value, "why": why, "done": taken, "unsure": unsure}
            self._change(stored, job, values)
            self._note_prints(stored, job, taken)

    def put_back(self, job: PrintJob, taken: int) -> None:
        """Let the rest of a job wait: the desk is closed after `taken` of its pages."""
        with self._writing() as stored:
            self._change(stored, job, {"state": JobState.WAITING.value, "done": taken})
            self._note_prints(stored, job, taken)

    def stopped(self, job: PrintJob, taken: int) -> None:
        """Note that the clerk has stopped a job after `taken` of its pages."""
        with self._writing() as stored:
            why = say("Stopped after {taken:,} of {pages:,} pages.", taken=taken, pages=job.pages)
            self._end(stored, [job.id], JobState.DROPPED, why, done=taken)
            self._note_prints(stored, job, taken)

    def retry(self, jobs: Collection[int], printers: Mapping[JobKind, str]) -> list[PrintJob]:
        """Let jobs that have not gone out be sent, each to the printer that its kind goes to now; return these jobs.

        Of what broke off the rest is sent; what had all gone out, and yet may not have come out, is sent whole.
        """
        with self._writing() as stored:
            wanted = [job for job in _jobs(stored, JobState.WAITING, JobState.FAILED) if job.id in jobs]
            for job in wanted:
                to, done = printers.get(job.kind) or job.printer, 0 if job.done == job.pages else job.done
                values = {"state": JobState.WAITING.value, "why": "", "unsure": False, "done": done, "printer": to}
                self._change(stored, job, values)
            return wanted

    def drop(self, jobs: Collection[int]) -> list[PrintJob]:
        """Drop jobs that have not gone out, and return them; their documents are not kept."""
        with self._writing() as stored:
            wanted = [job for job in _jobs(stored, JobState.WAITING, JobState.FAILED) if job.id in jobs]
            self._end(stored, [job.id for job in wanted], JobState.DROPPED, DROPPED)
            return wanted

    def open_jobs(self) -> list[PrintJob]:
        """Return this desk's jobs that have not gone out and were not dropped, in the order they were added."""
        with self._database.reading() as connection:
            return _jobs(DeskJobs(connection, self._desk), *_OPEN)

    def jobs(self, most_over: int = 200) -> list[PrintJob]:
        """Return this desk's open jobs, and so many of those that are over, in the order they were added."""
        with self._database.reading() as connection:
            stored = DeskJobs(connection, self._desk)
            over = stored.latest(JobState.SENT.value, JobState.DROPPED.value, most=most_over)
            return sorted([*map(job_of, over), *_jobs(stored, *_OPEN)], key=lambda job: job.id)

    def job(self, job: int) -> PrintJob | None:
        """Return one of this desk's jobs, None where it was forgotten."""
        with self._database.reading() as connection:
            row = DeskJobs(connection, self._desk).row(job)
        return None if row is None else job_of(row)

    def pdf(self, job: int) -> bytes:
        """Return a job's document, b"" where it has gone out or was dropped."""
        with self._database.reading() as connection:
            return DeskJobs(connection, self._desk).pdf(job)

    @contextmanager
    def _writing(self) -> Iterator[DeskJobs]:
        with self._database.writing() as connection:
            yield DeskJobs(connection, self._desk)

    def _change(self, stored: DeskJobs, job: PrintJob, values: Mapping[str, object]) -> None:
        stored.change([job.id], {**values, "changed_at": self._clock()})

    def _put_aside(self, stored: DeskJobs, job: PrintJob, why: str) -> None:
        self._change(stored, job, {"state": JobState.FAILED.value, "why": why, "unsure": True})

    def _end(
        self, stored: DeskJobs, jobs: Collection[int], state: JobState, why: str = "", done: int | None = None
    ) -> None:
        """Let jobs be over: a document about patients is not kept longer than it is needed."""
        values = {"state": state.value, "why": why, "pdf": b"", "unsure": False, "changed_at": self._clock()}
        stored.change(jobs, values if done is None else values | {"done": done})

    def _note_prints(self, stored: DeskJobs, job: PrintJob, taken: int) -> None:
        """Note the slips that came out since the job was sent; where pages and slips do not match, once all have."""
        first, last = (job.done, taken) if len(job.slips) == job.pages else (0, len(job.slips) * (taken == job.pages))
        for slip in job.slips[first:last]:
            stored.note_print(slip.token, slip.edition, self._clock(), self._who.by)


def _jobs(stored: DeskJobs, *states: JobState) -> list[PrintJob]:
    return [job_of(row) for row in stored.rows(*(state.value for state in states))]


def _waited_since(made_at: datetime) -> str:
    when = together(short_words(made_at), clock(made_at))
    return say("It has waited since {when}, another day: print it again or drop it.", when=when)
