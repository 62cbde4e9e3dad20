"""Days to report on: a crowded one, one that goes on, one in Hindi and with long names, one of many doctors."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from random import Random

from opd_desk.domain.model import AgeUnit, Source, Status
from opd_desk.domain.roster import Hospital
from opd_desk.services.sheets import DayReport, Displaced, DoctorLine, Incident, SlotUse, Visit
from tests.paper.samples import DAY, HOSPITAL, at

_FIRST = ("Meena", "Deepak", "Fatima", "Arjun", "Kavita", "Rohan", "Sunita", "Yashwant Rao", "गीता", "Mohammed Irfan")
_LAST = ("Iyer", "Sinha", "Begum", "Mehta", "Jadhav", "Bhosale", "Devi", "Deshmukh", "बाई", "Shaikh")
_FIELDS = ("Cardiology", "Orthopedics", "General Medicine", "Paediatrics", "Ear, Nose, Throat", "Dermatology")
_WHO = ("Rajesh Kumar", "Priya Sharma", "Amit Patel", "Leela Nair", "Sanjay Gupta", "Farida Khan")
_OUTCOMES = (
    *(Status.COMPLETED,) * 30,
    *(Status.CANCELLED,) * 5,
    *(Status.NO_SHOW,) * 3,
    Status.WAITLISTED,
)
_REASONS = ("by phone", "feels better", "booked twice", "patient travelling", "wrong doctor", "")
_REMARKS = ("", "", "", "", "duplicate allowed: second opinion", "moved from 10:00: emergency 41")
_SOURCES = (Source.ONLINE,) * 6 + (Source.WALK_IN,) * 4 + (Source.PAID, Source.FOLLOW_UP)


def doctors(count: int) -> tuple[DoctorLine, ...]:
    """So many doctors with what they do and where they sit."""
    return tuple(
        DoctorLine(
            code=f"DOC{place + 1:03d}",
            name=f"Dr. {_WHO[place % 6]}" + f" {place // 6 + 1}" * (place > 5),
            specialization=_FIELDS[place % 6],
            room=str(place + 1),
        )
        for place in range(count)
    )


def crowded(tokens: int = 300, count: int = 6, seed: int = 1) -> DayReport:
    """A closed day of everything: emergencies, displaced, waitlisted, cancelled, beyond capacity, closed slots."""
    chance, whom = Random(seed), doctors(count)
    visits = [
        _visit(chance, place, whom[place * count // tokens], place % -(-tokens // count)) for place in range(tokens)
    ]
    incidents = []
    for place in range(0, len(visits) - 1, 45):
        visits[place] = emergency = replace(_called(chance, visits[place]), source=Source.EMERGENCY, reason="")
        incidents.append(_incident(place // 45, emergency, visits[place + 1]))
    return DayReport(
        hospital=HOSPITAL,
        day=DAY,
        made_at=at(18, 42),
        made_by="Asha Verma, desk 1",
        closed_at=at(18, 40),
        doctors=whom,
        slots=tuple(_slots(chance, whom)),
        visits=tuple(visits),
        incidents=tuple(incidents),
        remarks=(f"{whom[-1].name} began 20 min late (10:00 to 10:20).",),
    )


def going_on() -> DayReport:
    """A morning at 11:20: some are there, one is inside, the rest are to come."""
    day = crowded(120, 3)
    statuses = (Status.CHECKED_IN, Status.CONFIRMED, Status.CONFIRMED, Status.CONFIRMED, Status.IN_CONSULTATION)
    visits = tuple(
        replace(visit, status=statuses[place % 5], called=None, done=None, reason="")
        if visit.slot >= at(11) and visit.status is Status.COMPLETED
        else visit
        for place, visit in enumerate(day.visits)
    )
    return replace(day, visits=visits, closed_at=None, made_at=at(11, 20))


def long_names() -> DayReport:
    """A day on which no name is short, and none is Latin alone."""
    name = "श्रीमती ज्योत्स्ना त्रिवेदी विश्वकर्मा (Thiruvengadathan Subrahmanyeswara Sarma Kuppuswamy)"
    day = crowded(60, 4)
    hospital = Hospital(
        "जिला अस्पताल वाराणसी · Pandit Deendayal Upadhyaya Government Medical College and Teaching Hospital",
        "Civil Hospital Campus, Jamnagar Road, Rajkot 360001",
        "0542 250 0000",
    )
    whom = tuple(
        replace(
            doctor, name=f"डॉ. {doctor.name[4:]} Venkatanarasimharajuvaripeta Krishnamurthy", room="B-214, OPD Block 2"
        )
        for doctor in day.doctors
    )
    visits = tuple(replace(visit, name=name) if place % 3 else visit for place, visit in enumerate(day.visits))
    return replace(day, hospital=hospital, doctors=whom, visits=visits)


def _visit(chance: Random, place: int, doctor: DoctorLine, number: int) -> Visit:
    slot = at(9 + number % 4)
    status = chance.choice(_OUTCOMES)
    visit = Visit(
        doctor=doctor.code,
        number=number + 1,
        uhid=f"26-{place:06d}",
        name=f"{chance.choice(_FIRST)} {chance.choice(_LAST)}",
        age=chance.randrange(1, 90),
        age_unit=AgeUnit.MONTHS if place % 60 == 7 else AgeUnit.YEARS,
        gender=chance.choice("MF"),
        phone=f"98{chance.randrange(10**8):08d}",
        source=chance.choice(_SOURCES),
        slot=slot,
        booked=slot - timedelta(minutes=chance.choice((10, 25, 40, 2900, 1700))),
        status=status,
        reason=chance.choice(_REASONS) if status is Status.CANCELLED else "",
        remarks=chance.choice(_REMARKS) if status is Status.COMPLETED else "",
        new=chance.random() < 0.5,
    )
    return _called(chance, visit) if status is Status.COMPLETED else visit


def _called(chance: Random, visit: Visit) -> Visit:
    arrived = visit.slot + timedelta(minutes=chance.randrange(-15, 20))
    called = arrived + timedelta(minutes=int(chance.triangular(0, 110, 6)))
    done = called + timedelta(minutes=chance.randrange(2, 9))
    return replace(visit, status=Status.COMPLETED, arrived=arrived, called=called, done=done)


def _incident(place: int, emergency: Visit, victim: Visit) -> Incident:
    assert emergency.arrived
    if place % 3 == 0:
        displaced = Displaced(visit=victim, what="moved from 10:00 to 11:00")
        return Incident(
            at=emergency.arrived,
            visit=emergency,
            how=f"took the place of token {victim.number}",
            displaced=(displaced,),
        )
    how = "took the reserved place" if place % 3 == 1 else "confirmed beyond capacity (13 of 12)"
    return Incident(at=emergency.arrived, visit=emergency, how=how)


def _slots(chance: Random, whom: tuple[DoctorLine, ...]) -> list[SlotUse]:
    slots = []
    for place, doctor in enumerate(whom):
        for hour in (9, 10, 11, 12) if place % 2 else (9, 10, 11, 12, 16, 17):
            capacity, held = 12, chance.choice((3, 7, 10, 11, 12, 12, 14))
            slots.append(
                SlotUse(
                    doctor=doctor.code,
                    start=at(hour),
                    end=at(hour + 1),
                    capacity=capacity,
                    held=held,
                    reserve=chance.choice((0, 1, 2, 3)),
                    waitlisted=2 if held >= capacity and chance.random() < 0.3 else 0,
                    closed=hour == 17 and place % 4 == 0,
                )
            )
    return slots
