"""What the print queue holds: frozen jobs, each in a state that a clerk can see."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from opd_desk.domain.model import TokenId
from opd_desk.domain.print_jobs import JobKind, JobState
from opd_desk.services.print_forms import JOBS, REASONS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime
    from typing import Any


__all__ = ["LONG", "UNSENT", "JobKind", "JobState", "NewJob", "PrintJob", "SlipOf", "job_of", "slips_in", "values_of"]

UNSENT = frozenset({JobState.WAITING, JobState.FAILED})
"""What has not gone out and may still: it can be printed again or dropped."""

LONG = 10
"""More slips than these are a batch that lets others pass: one is torn off in about a second."""


@dataclass(frozen=True, slots=True)
class SlipOf:
    """Whose slip a page is, and which wording of it (`Slip.edition`)."""

    token: TokenId
    edition: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NewJob:
    """A document to be printed.

    `what`: how a clerk calls it ("Slip of 14"), `title`: how the printer does, in English; `pages` of `pdf`;
    `printer`: where to; `slips`: whose slips its pages are, in their order, for a batch of slips; `mono`: black or
    paper, nothing between.
    """

    kind: JobKind
    what: str
    title: str
    pdf: bytes
    pages: int
    printer: str
    slips: tuple[SlipOf, ...] = ()
    mono: bool = False
    copies: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintJob:
    """A job as it stands.

    `done`: pages that the printer has taken; `why`: why it failed or was dropped, in a sentence; `unsure`: some of it
    may have come out that `done` does not count, so that only the clerk sends it again; `made_at`, `changed_at`: when
    it was added, and when it came to stand as it does.
    """

    id: int
    kind: JobKind
    what: str
    title: str
    slips: tuple[SlipOf, ...]
    pages: int
    done: int
    mono: bool
    copies: int
    printer: str
    state: JobState
    why: str
    unsure: bool
    made_at: datetime
    changed_at: datetime

    @property
    def unsent(self) -> bool:
        """Tell whether it has not gone out and may still."""
        return self.state in UNSENT

    @property
    def long(self) -> bool:
        """Tell whether it is a batch of slips that takes its time."""
        return self.kind is JobKind.SLIPS and self.pages > LONG

    def passes(self, other: PrintJob) -> bool:
        """Tell whether it need not wait behind another: a patient stands at the counter, a batch is printed ahead."""
        return self.kind is JobKind.SLIPS and not self.long and other.long

    def replaced_by(self, new: NewJob) -> bool:
        """Tell whether a new job makes this one needless: newer slips of all its tokens, or the same report anew."""
        if self.kind is not new.kind:
            return False
        if self.kind is JobKind.SLIPS:
            return {slip.token for slip in self.slips} <= {slip.token for slip in new.slips}
        return self.title == new.title


def job_of(row: Mapping[str, Any]) -> PrintJob:
    """Return a stored job."""
    return PrintJob(
        id=row["id"],
        kind=JobKind(row["kind"]),
        what=JOBS.kept(row["what"]),
        title=JOBS.kept(row["title"]),
        slips=tuple(SlipOf(TokenId(token), edition) for token, edition in row["tokens"]),
        pages=row["pages"],
        done=row["done"],
        mono=row["mono"],
        copies=row["copies"],
        printer=row["printer"],
        state=JobState(row["state"]),
        why=REASONS.kept(row["why"]),
        unsure=row["unsure"],
        made_at=row["made_at"],
        changed_at=row["changed_at"],
    )


def values_of(job: NewJob, now: datetime) -> dict[str, Any]:
    """Return a new job as it is stored: waiting."""
    return {
        "kind": job.kind.value,
        "what": job.what,
        "title": job.title,
        "tokens": [[slip.token, slip.edition] for slip in job.slips],
        "pages": job.pages,
        "done": 0,
        "mono": job.mono,
        "copies": job.copies,
        "printer": job.printer,
        "state": JobState.WAITING.value,
        "why": "",
        "unsure": False,
        "made_at": now,
        "changed_at": now,
        "pdf": job.pdf,
    }


def slips_in(jobs: Iterable[PrintJob]) -> list[TokenId]:
    """Return whose slips some jobs hold, each once, in order."""
    return list(dict.fromkeys(slip.token for job in jobs for slip in job.slips))
