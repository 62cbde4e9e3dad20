"""What paper is given: frozen slips and day reports, with nothing left to look up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum
from typing import TYPE_CHECKING

from opd_desk.domain.model import AgeUnit, Source
from opd_desk.domain.said import say

if TYPE_CHECKING:
    from datetime import date, datetime

    from opd_desk.domain.model import Status
    from opd_desk.domain.roster import Hospital

EARLY = timedelta(minutes=10)
"""How long before the expected time a patient is asked to be here (CLERK, Paper)."""


class Band(Enum):
    """What a slip says white on black, because it is not as usual (PAPER §2)."""

    NONE = "none"
    EMERGENCY = "emergency"
    WAITLIST = "waitlist"
    MOVED = "moved"
    MOVED_NEW_NUMBER = "moved_new_number"


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """What a token slip says.

    `expected`: the estimate, None where there is none; `position`: the place in the waitlist, 1-based, in place of a
    time; `gender`: "M", "F" or any other word, "" not stated; `booked_by`: "" for one booked online; `copy`: 0 for
    the first print, n for the n-th reprint (a slip printed because the token moved is a first print); `edition`: which
    wording of the token's slip this is, to be noted once it is printed; `notice`: what happened and what to do, in
    whole sentences, the first of them in bold: an emergency and a waitlisted one need it; `reference`: as the token has
    it, in training too.
    """

    hospital: Hospital
    reference: str
    number: int
    doctor: str
    specialization: str = ""
    room: str = ""
    day: date
    start: datetime
    end: datetime
    expected: datetime | None = None
    position: int | None = None
    patient: str
    age: int | None = None
    age_unit: AgeUnit = AgeUnit.YEARS
    gender: str = ""
    uhid: str = ""
    source: Source
    booked_at: datetime
    booked_by: str = ""
    printed_at: datetime
    copy: int = 0
    edition: int = 0
    training: bool = False
    band: Band = Band.NONE
    notice: tuple[str, ...] = ()
    foot: str = say("Times can change. Watch the screen.")

    @property
    def code(self) -> str:
        """Return what the code and the line beside it say; a real desk refuses `T-…` by name (PAPER §2)."""
        return f"T-{self.reference}" if self.training else self.reference

    @property
    def here_by(self) -> datetime | None:
        """Return when to be here; None without an expected time, for an emergency, and once it has passed."""
        if self.expected is None or self.source is Source.EMERGENCY:
            return None
        by = self.expected - EARLY
        return by if by > self.printed_at else None


@dataclass(frozen=True, slots=True, kw_only=True)
class DoctorLine:
    """A doctor with slots or tokens on the day."""

    code: str
    name: str
    specialization: str = ""
    room: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotUse:
    """What became of a slot: `held` of `capacity` places, `emergencies` of them; `waitlisted` still have none."""

    doctor: str
    start: datetime
    end: datetime
    capacity: int
    held: int
    reserve: int = 0
    emergencies: int = 0
    waitlisted: int = 0
    closed: bool = False

    @property
    def kept(self) -> int:
        """Return how many free places are still kept for emergencies."""
        return max(0, min(self.reserve - self.emergencies, self.capacity - self.held))

    @property
    def over(self) -> int:
        """Return how many hold a place beyond capacity."""
        return max(0, self.held - self.capacity)


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """One token, as the register shows it.

    `doctor`: the code of one of the report's doctors; `new`: the patient's first visit; `reason`: why it was
    cancelled; `remarks`: whatever else happened to it, in words.
    """

    doctor: str
    number: int
    uhid: str = ""
    name: str
    age: int | None = None
    age_unit: AgeUnit = AgeUnit.YEARS
    gender: str = ""
    phone: str = ""
    source: Source
    slot: datetime
    booked: datetime
    arrived: datetime | None = None
    called: datetime | None = None
    done: datetime | None = None
    status: Status
    reason: str = ""
    remarks: str = ""
    new: bool = False

    @property
    def wait(self) -> float | None:
        """Return the minutes from arrival to call, None for one that was not called."""
        if self.arrived is None or self.called is None:
            return None
        return max(0.0, (self.called - self.arrived).total_seconds() / 60)

    @property
    def years(self) -> int | None:
        """Return the age in whole years, 0 for an infant, None where it is not known."""
        return self.age if self.age is None or self.age_unit is AgeUnit.YEARS else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Displaced:
    """Whom an emergency displaced, as it stands now; `what`: from where to where, in words."""

    visit: Visit
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Incident:
    """An emergency: when it came, `how` it was given a place, in words, and whom it displaced."""

    at: datetime
    visit: Visit
    how: str
    displaced: tuple[Displaced, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DayReport:
    """All that a day report says.

    `doctors`: everyone with a slot or a token on the day, in the order they are to be shown; `closed_at`: None while
    the day goes on (the report is provisional); `remarks`: sentences from the log about doctors (late, away);
    `signatures`: the roles that sign.
    """

    hospital: Hospital
    day: date
    made_at: datetime
    made_by: str
    closed_at: datetime | None = None
    doctors: tuple[DoctorLine, ...] = ()
    slots: tuple[SlotUse, ...] = ()
    visits: tuple[Visit, ...] = ()
    incidents: tuple[Incident, ...] = ()
    remarks: tuple[str, ...] = ()
    signatures: tuple[str, ...] = (say("Desk"), say("OPD in-charge"), say("Medical superintendent"))
    training: bool = False

    def visits_of(self, doctor: str) -> list[Visit]:
        """Return a doctor's tokens by number."""
        return sorted((visit for visit in self.visits if visit.doctor == doctor), key=lambda visit: visit.number)

    def slots_of(self, doctor: str) -> list[SlotUse]:
        """Return a doctor's slots by time."""
        return sorted((slot for slot in self.slots if slot.doctor == doctor), key=lambda slot: slot.start)
