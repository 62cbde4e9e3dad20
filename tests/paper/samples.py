"""Slips and days to print: small, and made here."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, timedelta
from unicodedata import normalize

import pypdfium2

from opd_desk.domain.model import AgeUnit, Source, Status
from opd_desk.domain.roster import Hospital
from opd_desk.services.sheets import Band, DayReport, Displaced, DoctorLine, Incident, Slip, SlotUse, Visit

HOSPITAL = Hospital("City Care Hospital", "14 Station Road, Nashik", "0253 223 1100")
DAY = date(2026, 1, 29)


def at(hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 1, 29, hour, minute)


WALK_IN = Slip(
    hospital=HOSPITAL,
    reference="DOC001-20260129-0044",
    number=44,
    doctor="Dr. Rajesh Kumar",
    specialization="Cardiology",
    room="12",
    day=DAY,
    start=at(11),
    end=at(12),
    expected=at(11, 45),
    patient="Suresh Reddy",
    age=63,
    gender="M",
    uhid="26-004319",
    source=Source.WALK_IN,
    booked_at=at(11, 8),
    booked_by="Asha Verma, desk 1",
    printed_at=at(11, 8),
)
EMERGENCY = replace(
    WALK_IN,
    reference="DOC001-20260129-0041",
    number=41,
    source=Source.EMERGENCY,
    band=Band.EMERGENCY,
    notice=("Go to room 12 now, show this slip.",),
)
WAITLISTED = replace(
    WALK_IN,
    reference="DOC002-20260129-0048",
    number=48,
    expected=None,
    position=3,
    band=Band.WAITLIST,
    notice=("All places for 11:00–12:00 are taken.", "Stay near the desk: we call you when a place comes free."),
)
MOVED = replace(
    WALK_IN,
    band=Band.MOVED,
    printed_at=at(11, 20),
    notice=("Moved from 10:00 to 11:00: an emergency took your place.", "The earlier slip is no longer valid."),
)
LONG = replace(
    WALK_IN,
    hospital=Hospital(
        "Pandit Deendayal Upadhyaya Government Medical College and Multi-Speciality Teaching Hospital",
        "Civil Hospital Campus, Jamnagar Road, Rajkot 360001",
    ),
    reference="DOC001-20260129-0128",
    number=128,
    doctor="Dr. Venkatanarasimharajuvaripeta S. Krishnamurthy",
    room="B-214, OPD Block 2",
    patient="Thiruvengadathan Lakshminarasimha Subrahmanyeswara Sarma Kuppuswamy",
    age=8,
    age_unit=AgeUnit.MONTHS,
    uhid="GJ-2026-00004217-8",
)
HINDI = replace(
    WALK_IN,
    hospital=Hospital("जिला अस्पताल वाराणसी · District Hospital Varanasi", "कबीरचौरा, वाराणसी"),
    doctor="डॉ. प्रिया शर्मा (Dr. Priya Sharma)",
    patient="श्रीमती ज्योत्स्ना त्रिवेदी विश्वकर्मा",
    foot="समय बदल सकता है, स्क्रीन देखें। Times can change.",
)
MIXED = replace(
    WALK_IN,
    hospital=Hospital("مستشفى السلام · Al-Salam Hospital", "Charminar Road, حیدرآباد", "040 2452 1100"),
    doctor="ڈاکٹر عائشہ صدیقی (Dr. Ayesha Siddiqui)",
    patient="محمد علی خان (Mohammed Ali Khan) 3/12",
    gender="مرد Male",
    booked_by="زینب Zainab, desk 2",
    foot="اوقات بدل سکتے ہیں۔ Times can change.",
)
SLIPS = {
    "confirmed": WALK_IN,
    "emergency": EMERGENCY,
    "waitlisted": WAITLISTED,
    "moved": MOVED,
    "new number": replace(MOVED, band=Band.MOVED_NEW_NUMBER, number=9, reference="DOC004-20260129-0009"),
    "duplicate": replace(WALK_IN, copy=2, printed_at=at(11, 20)),
    "training": replace(WALK_IN, training=True),
    "long": LONG,
    "hindi": HINDI,
    "mixed": MIXED,
    "ahead": replace(WALK_IN, day=DAY + timedelta(days=7), expected=at(11, 45) + timedelta(days=7)),
    "bare": replace(WALK_IN, room="", specialization="", age=None, gender="", uhid="", booked_by="", foot=""),
}

DOCTORS = (
    DoctorLine(code="DOC001", name="Dr. Rajesh Kumar", specialization="Cardiology", room="12"),
    DoctorLine(code="DOC002", name="Dr. Priya Sharma", specialization="Orthopedics", room="7"),
)
_STATUSES = (Status.COMPLETED,) * 5 + (Status.CANCELLED, Status.NO_SHOW, Status.COMPLETED, Status.WAITLISTED)


def visit(place: int, doctor: str = "DOC001", status: Status = Status.COMPLETED, **changes: object) -> Visit:
    """One token: the place in the day decides its number, source, age, sex, and how long it waited."""
    slot = at(9 + place % 4)
    called = status in (Status.COMPLETED, Status.IN_CONSULTATION)
    come = called or status is Status.CHECKED_IN
    made = Visit(
        doctor=doctor,
        number=place + 1,
        uhid=f"26-{place:06d}",
        name=f"Patient {place + 1}",
        age=place % 90,
        gender="MF"[place % 2],
        phone=f"98{place:08d}",
        source=list(Source)[place % 5],
        slot=slot,
        booked=slot - timedelta(days=place % 3, minutes=30),
        arrived=slot if come else None,
        called=slot + timedelta(minutes=place % 50) if called else None,
        done=slot + timedelta(minutes=place % 50 + 5) if status is Status.COMPLETED else None,
        status=status,
        reason="by phone" if status is Status.CANCELLED else "",
        new=place % 3 == 0,
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def report(tokens: int, doctors: tuple[DoctorLine, ...] = DOCTORS, **changes: object) -> DayReport:
    """A closed day with so many tokens, shared out among the doctors."""
    share = -(-tokens // len(doctors))
    visits = [
        visit(place % share, doctors[place // share].code, _STATUSES[place % len(_STATUSES)]) for place in range(tokens)
    ]
    slots = [
        SlotUse(doctor=doctor.code, start=at(hour), end=at(hour + 1), capacity=10, held=4 + hour - 9, reserve=1)
        for doctor in doctors
        for hour in range(9, 13)
    ]
    day = DayReport(
        hospital=HOSPITAL,
        day=DAY,
        made_at=at(18, 42),
        made_by="Asha Verma, desk 1",
        closed_at=at(18, 40),
        doctors=doctors,
        slots=tuple(slots),
        visits=tuple(visits),
    )
    return replace(day, **changes)  # type: ignore[arg-type]


def displaced_day() -> DayReport:
    """A day on which an emergency took a place."""
    day = report(20)
    newcomer = visit(30, name="Sarojini Menon", source=Source.EMERGENCY)
    victim = visit(31, name="Rekha Pillai", status=Status.WAITLISTED)
    incident = Incident(
        at=at(10, 31),
        visit=newcomer,
        how="took the place of token 32",
        displaced=(Displaced(visit=victim, what="moved from 10:00 to the waitlist"),),
    )
    return replace(day, visits=(*day.visits, newcomer, victim), incidents=(incident,))


def texts(pdf: bytes) -> list[str]:
    """The text of every page: an fi in one letter is two again, a hyphen at a line's end a hyphen."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return [normalize("NFKC", page.get_textpage().get_text_bounded().replace("\x02", "-")) for page in document]
