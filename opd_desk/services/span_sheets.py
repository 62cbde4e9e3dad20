"""What a span of dates comes to: frozen figures, every sum of which adds up to its tokens."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, TypeVar

from opd_desk.domain.model import HOLDING, Source, Status
from opd_desk.services.waits import Waits

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date, datetime

    from opd_desk.domain.roster import Hospital
    from opd_desk.domain.spans import Span
    from opd_desk.services.sheets import DoctorLine

K = TypeVar("K")
CHILD, OLD = 15, 60
"""Under this age a child; from this age on counted as 60+."""


@dataclass(frozen=True, slots=True)
class Use:
    """How many places were held, and of how many."""

    held: int = 0
    capacity: int = 0

    def __add__(self, other: Use) -> Use:
        """Return both together."""
        return Use(self.held + other.held, self.capacity + other.capacity)


@dataclass(frozen=True, slots=True)
class Seen:
    """Of the seen: those who had been seen on no date before are new. `age`: "child", "old", or "" for neither."""

    new: bool
    gender: str
    age: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SpanFigures:
    """The figures of a span.

    `outcomes`: tokens by doctor, source and status; `weekdays`: by weekday (Monday 0) and status; `uses`: places by
    date and hour of the slot's start; `doctor_places`: capacity by doctor; `seconds`: by doctor and source, how many
    waited how long from arrival to call; `displaced`: by emergencies. Places are those of the doctor-days on which
    anything was ever booked or changed: a date that nobody touched has none.
    """

    outcomes: Mapping[tuple[str, Source, Status], int]
    weekdays: Mapping[tuple[int, Status], int]
    uses: Mapping[tuple[date, int], Use]
    doctor_places: Mapping[str, int]
    seconds: Mapping[tuple[str, Source], list[tuple[int, int]]]
    seen: tuple[Seen, ...]
    displaced: int

    @property
    def total(self) -> int:
        """Return how many tokens there are."""
        return sum(self.outcomes.values())

    def tokens(self, doctor: str | None = None, source: Source | None = None, status: Status | None = None) -> int:
        """Count tokens of a doctor, a source, a status; None: of all."""
        asked = (doctor, source, status)
        return sum(
            n for key, n in self.outcomes.items() if all(a in (None, b) for a, b in zip(asked, key, strict=True))
        )

    def expected(self, source: Source) -> tuple[int, int]:
        """Return a source's no-shows, and of how many: the seen and the no-shows."""
        missed = self.tokens(source=source, status=Status.NO_SHOW)
        return missed, missed + self.tokens(source=source, status=Status.COMPLETED)

    def expected_on(self, weekday: int) -> tuple[int, int]:
        """Return the no-shows of a weekday, Monday 0, and of how many: the seen and the no-shows."""
        missed = self.weekdays.get((weekday, Status.NO_SHOW), 0)
        return missed, missed + self.weekdays.get((weekday, Status.COMPLETED), 0)

    @property
    def use(self) -> Use:
        """Return the use of all places."""
        return sum(self.uses.values(), Use())

    def use_of(self, doctor: str) -> Use:
        """Return the use of a doctor's places."""
        held = {status: self.tokens(doctor, status=status) for status in Status}
        return Use(sum(held[status] for status in HOLDING), self.doctor_places.get(doctor, 0))

    def use_by_day(self) -> dict[date, Use]:
        """Return the use of places by date, of the dates that have any."""
        return self._use(lambda day, _: day)

    def use_by_week(self) -> dict[date, Use]:
        """Return the use of places by week, under its Monday."""
        return self._use(lambda day, _: day - timedelta(days=day.weekday()))

    def use_by_month(self) -> dict[date, Use]:
        """Return the use of places by month, under its first."""
        return self._use(lambda day, _: day.replace(day=1))

    def use_by_hour(self) -> dict[tuple[int, int], Use]:
        """Return the use of places by weekday, Monday 0, and hour."""
        return self._use(lambda day, hour: (day.weekday(), hour))

    def _use(self, key: Callable[[date, int], K]) -> dict[K, Use]:
        found: defaultdict[K, Use] = defaultdict(Use)
        for (day, hour), use in sorted(self.uses.items()):
            found[key(day, hour)] += use
        return dict(found)

    def waits(self, doctor: str | None = None, source: Source | None = None) -> Waits | None:
        """Return the waiting times of those of a doctor and a source who were called; None where nobody was."""
        some = (
            counts
            for (whose, what), counts in self.seconds.items()
            if doctor in (None, whose) and source in (None, what)
        )
        return Waits.of((seconds / 60, n) for counts in some for seconds, n in counts)

    def seen_count(self, *, new: bool | None = None, gender: str = "", age: str = "") -> int:
        """Count the seen: new or returning, of a gender, a child or old; None and "": of all."""
        return sum(
            each.count
            for each in self.seen
            if new in (None, each.new) and gender in ("", each.gender) and age in ("", each.age)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class SpanReport:
    """All that the report of a span says before its register. `doctors`: those with tokens or places, by code."""

    hospital: Hospital
    span: Span
    made_at: datetime
    made_by: str
    doctors: tuple[DoctorLine, ...]
    figures: SpanFigures
    training: bool = False

    @property
    def names(self) -> dict[str, str]:
        """Return the doctors' names by code."""
        return {doctor.code: doctor.name for doctor in self.doctors}
