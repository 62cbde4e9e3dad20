"""Random policies, doctors and commands, drawn from anything that draws like `random.Random`."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

DATE = date(2026, 1, 29)
SOURCES = ("emergency", "paid", "follow_up", "online", "walk_in")
STEPS = ("overflow", "rebook", "demote", "cancel")
ON_TOKEN = ("check_in", "not_arrived", "complete", "requeue", "skip", "recall", "no_show", "reinstate", "escalate")
STRIDES = (0, 0, 0, 0, 0, 1, 2, 3, 5, 10, 20)


def clock(hour, minute=0):
    return datetime.combine(DATE, time(hour, minute))


def some(rng, among):
    return [item for item in rng.sample(list(among), len(among)) if rng.random() < 0.6]


def random_policy(rng):
    """Return a policy as a whole table of RULES §3."""
    ranks = {"emergency": 1} | {source: rng.randint(2, 5) for source in SOURCES[1:]}
    emergency = some(rng, STEPS)
    full = ("waitlist", "refuse")
    return {
        "ranks": ranks,
        "scope": rng.choice(["slot", "day"]),
        "emergency": emergency,
        "preempt": some(rng, [step for step in emergency if step != "overflow"]),
        "overflow": rng.choice([0, 1, 2, "none"]),
        "when_full": rng.choice(
            ["waitlist", "waitlist", "refuse", {"emergency": rng.choice(full), "rest": "waitlist"}]
        ),
        "reserve": rng.randint(0, 2),
        "reserve_release": rng.choice([0, 10, 20, "never"]),
        "one_per_day": rng.random() < 0.5,
        "grace_minutes": rng.choice([0, 10, 15]),
    }


def random_doctors(rng):
    """Return two or three doctors, most of one specialization, the last now and then not active."""
    doctors = []
    for n in range(rng.randint(2, 3)):
        doctors.append(
            {
                "code": f"D{n + 1}",
                "specialization": "Cardiology" if n < 2 or rng.random() < 0.7 else "Orthopedics",
                "active": n < 2 or rng.random() < 0.7,
                "consult_minutes": rng.choice([None, None, 5, 7]),
            }
        )
    return doctors


def random_slots(rng, doctors):
    """Return one to three slots a doctor, from 09:00 on, of one to three places."""
    slots = []
    for doctor in doctors:
        begins = clock(9)
        for _ in range(rng.randint(1, 3)):
            begins += timedelta(minutes=rng.choice([0, 0, 0, 30]))
            ends = begins + timedelta(minutes=rng.choice([30, 40, 60]))
            capacity = rng.randint(1, 3)
            slot = {"doctor": doctor["code"], "start": begins, "end": ends, "capacity": capacity, "open": True}
            slots.append(slot | {"reserve": rng.choice([0, 0, 1]) if capacity > 1 else 0})
            begins = ends
    return slots


def random_command(rng, keys, starts):
    """Return a command's name and arguments; `keys` are the tokens that there are, `starts` the slots by doctor."""
    doctor = rng.choice(sorted(starts))
    name = rng.choice(WEIGHTED)
    if name == "book" or not keys:
        return book(rng, doctor, starts)
    if name == "on_token":
        return name, {"name": rng.choice(ON_TOKEN), "key": rng.choice(keys)}
    if name == "cancel":
        return name, {"key": rng.choice(keys), "reason": rng.choice(["", "went home"])}
    if name == "move":
        return name, {"key": rng.choice(keys), "doctor": doctor, "slot": a_start(rng, doctor, starts)}
    return name, {"doctor": doctor, **of_doctor(rng, name, doctor, starts)}


def of_doctor(rng, name, doctor, starts):
    """Return what a command on a doctor takes beside the doctor."""
    if name == "delay":
        return {"n": rng.choice([-1, 0, 0, 10, 30, 45])}
    if name == "away":
        return {"from_": clock(9) + timedelta(minutes=rng.randrange(0, 150, 10))}
    if name == "set_open":
        return {"start": a_start(rng, doctor, starts), "is_open": rng.random() < 0.6}
    if name == "capacity":
        places = {"capacity": rng.randint(0, 4), "reserve": rng.choice([None, None, 0, 1, 2])}
        return {"start": a_start(rng, doctor, starts), **places}
    if name == "add_slot":
        begins = clock(8) + timedelta(minutes=rng.randrange(0, 300, 10))
        ends = begins + timedelta(minutes=rng.choice([0, 30, 50]))
        return {"start": begins, "end": ends, "capacity": rng.randint(0, 2), "reserve": rng.choice([None, 0, 1])}
    return {}


WEIGHTED = (
    *["book"] * 12,
    *["on_token"] * 12,
    *["move"] * 3,
    *["cancel", "call_next", "undo"] * 2,
    *["delay", "away", "set_open", "capacity", "add_slot"],
)


def book(rng, doctor, starts):
    name, phone = rng.choice(PATIENTS)
    what = {"name": name, "phone": phone, "doctor": doctor, "source": rng.choice(SOURCES)}
    return "book", what | {"slot": a_start(rng, doctor, starts) if rng.random() < 0.6 else None}


PATIENTS = (
    ("Ramesh Singh", "9876543210"),
    ("ramesh  SINGH", "98765 43210"),
    ("Anita Desai", "9876543210"),
    ("Suresh Reddy", "9000000001"),
    ("Meena Iyer", "9000000002"),
    ("Vijay Kumar", ""),
    ("Lakshmi Nair", "9000000003"),
    ("Arjun Mehta", "9000000004"),
)


def a_start(rng, doctor, starts):
    """Return the start of one of the doctor's slots, seldom of none."""
    return rng.choice(starts[doctor]) if rng.random() < 0.97 else clock(7)
