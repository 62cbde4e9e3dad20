"""What the longer commands of the command line do and print."""

from __future__ import annotations

import json
import sys
from datetime import datetime
from typing import TYPE_CHECKING

from opd_desk.command_people import needs_of
from opd_desk.domain.closing import Fate, Wishes
from opd_desk.domain.errors import TooEarly
from opd_desk.domain.queueing import outlook, queue, waitlist
from opd_desk.domain.spans import Span
from opd_desk.domain.wording import day_words
from opd_desk.paper import out
from opd_desk.services.absences import EVERYONE, plan_words, runs, span_words
from opd_desk.services.booking_file import read_bookings
from opd_desk.services.desk import Desk
from opd_desk.services.roster_file import roster_file
from opd_desk.services.setup import RosterRefused, apply_roster, load_presets, read_roster
from opd_desk.simulation.counter import DomainCounter
from opd_desk.simulation.player import Player, day_table, result_table
from opd_desk.simulation.scenario import ScenarioRefused, read_scenario
from opd_desk.simulation.stored import StoppedClock, StoredCounter, roster_of
from opd_desk.simulation.timeline import mismatches, timeline
from opd_desk.store.database import Database

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from pathlib import Path

    from opd_desk.domain.doctor_day import DoctorDay
    from opd_desk.services.authority import Authority
    from opd_desk.services.importing import Taken
    from opd_desk.simulation.player import Result
    from opd_desk.simulation.scenario import Scenario


def set_up(path: Path, file: Path, at: datetime, enter: Callable[[Database], Authority]) -> None:
    """Set up a database, which is made where it is missing, from a roster file; print what that did to tokens.

    `enter`: says of the file who gives the command.
    """
    presets = load_presets()
    roster = read_roster(file, presets)
    database = Database.open(path, create=True)
    try:
        authority = enter(database)
        for need in needs_of(roster):
            authority.let(need)
        done = apply_roster(database, roster, presets, at, authority.by)
    except RosterRefused as refused:
        raise RosterRefused(f"{file}: {refused}") from refused
    finally:
        database.close()
    count = len(roster.doctors)
    print(f"{path}: set up, {count} doctor{'s' * (count != 1)} added or updated.")
    if done.past:
        one, more = "date of the file is past and stays as it was", "dates of the file are past and stay as they were"
        print(f"{done.past} {one if done.past == 1 else more}.")
    for row in runs({key: why or "" for key, why in done.plan.due}):
        who = "Holiday" if row.doctor == EVERYONE else f"Leave of {row.doctor}"
        print(f"{who}, {span_words(row.first, row.last)} {row.last.year}{f': {row.reason}' if row.reason else ''}.")
    for line in done.told:
        print(line)
    for fate in done.plan.fates:
        print(f"{fate.date}: token {fate.number}, {fate.name}, {fate.phone or 'no phone'}: {fate.words}.")
    if done.plan.fates:
        print(plan_words(done.plan))


def show_roster(path: Path, today: date) -> None:
    """Print the roster of a database as a roster file."""
    database = Database.open(path)
    try:
        print(roster_file(database, today), end="")
    finally:
        database.close()


def import_file(desk: Desk, path: Path, *, past: bool, as_json: bool) -> None:
    """Take a file of bookings in, printing each row once it is durable, or in the end what was refused."""
    counts: dict[str, int] = {}
    for taken in desk.importer.take(read_bookings(path), past=past):
        for row in taken:
            counts[row.outcome] = counts.get(row.outcome, 0) + 1
            if as_json:
                print(json.dumps(_row_table(row), ensure_ascii=False))
            elif row.reference is None:
                print(f"row {row.line} ({row.booking_id or 'no booking_id'}): {row.outcome}: {row.why}")
        sys.stdout.flush()
    if not as_json:
        said = ", ".join(f"{n} {outcome}" for outcome, n in sorted(counts.items()))
        print(f"{path}: {sum(counts.values())} rows: {said or 'nothing to do'}.")


def _row_table(row: Taken) -> dict[str, object]:
    return {"row": row.line, "booking_id": row.booking_id, "outcome": row.outcome, "reference": row.reference}


def show_day(desk: Desk, day: date, *, as_json: bool) -> None:
    """Print a day as it is stored, with positions and estimates of the desk's time."""
    days = desk.views.doctor_days(day)
    if not as_json:
        for each in days:
            _print_day(each, desk.clock())
        return
    names = {token.id: token.reference for each in days for token in each.tokens.values()}
    table = day_table(days, desk.clock(), names)
    for each in days:
        for token in each.tokens.values():
            table["tokens"][token.reference] |= {"name": token.patient.name, "phone": token.patient.phone or None}
    print(json.dumps({"date": day.isoformat(), **table}, ensure_ascii=False))


def _print_day(day: DoctorDay, now: datetime) -> None:
    ahead = outlook(day, now)
    print(f"{day.doctor.code} {day.doctor.name}")
    for slot in day.slots:
        state = "" if slot.open else ", closed"
        print(f"  {slot.start:%H:%M}-{slot.end:%H:%M}  {day.held(slot)} of {slot.capacity}{state}")
        for token in [*queue(day, slot), *waitlist(day, slot)]:
            when = ahead.estimates.get(token.id)
            about = f"about {when:%H:%M}" if when else f"place {ahead.positions[token.id]}"
            print(f"    {token.number:>4}  {token.patient.name}, {token.source}, {token.status}, {about}")


def close_day(desk: Desk, day: date, carry: date | None, *, yes: bool) -> bool:
    """Print what closing a date would do, and close it where that was agreed to; tell whether it is closed."""
    wishes = Wishes()
    try:
        plan = desk.closing.plan(day, wishes)
        if carry is not None:
            wishes = Wishes(carry, frozenset(row.id for row in plan.rows))
            plan = desk.closing.plan(day, wishes)
    except TooEarly as refused:
        print(refused)
        return False
    for row in plan.rows:
        print(f"{row.number:>4}  {row.name}, {row.doctor}, {row.stands}: {row.becomes}")
    if not yes:
        misses = plan.count(Fate.NO_SHOW)
        print(f"{misses} would become no-show{'s' * (misses != 1)}: repeat with --yes to close {day_words(day)}.")
        return False
    desk.closing.close(day, wishes, plan.outline)
    print(f"{day_words(day)} is closed: {plan.words}.")
    return True


def simulate_files(paths: Sequence[Path], database: Path | None, *, as_json: bool) -> bool:
    """Play scenario files, all of them read before the first is played; tell whether all went as expected."""
    presets = load_presets()
    scenarios = [read_scenario(path, presets) for path in paths]
    places = _places(database, len(paths))
    as_expected = True
    for scenario, place in zip(scenarios, places, strict=True):
        result = _play_stored(scenario, place) if place else Player(scenario, DomainCounter(scenario)).play()
        if as_json:
            print(json.dumps(result_table(result), ensure_ascii=False))
        else:
            print("\n".join(timeline(result)), end="\n\n")
        for mismatch in mismatches(result):
            as_expected = False
            print(mismatch, file=sys.stderr)
    return as_expected


def _places(database: Path | None, count: int) -> list[Path | None]:
    """Return a new file for each scenario, or None for each; raises ScenarioRefused where a file exists."""
    if database is None:
        return [None] * count
    many = [database.with_name(f"{database.name}-{n}") for n in range(1, count + 1)]
    places = [database] if count == 1 else many
    for place in places:
        if place.exists():
            raise ScenarioRefused(f"{place}: exists already; a simulation needs a new file.")
    return list(places)


def _play_stored(scenario: Scenario, path: Path) -> Result:
    """Play a scenario through services and store into a new database."""
    clock = StoppedClock(datetime.combine(scenario.date, datetime.min.time()))
    desk = Desk.open(path, clock, "scenario", create=True)
    try:
        apply_roster(desk.database, roster_of(scenario), load_presets())
        return Player(scenario, StoredCounter(desk, clock, scenario)).play()
    finally:
        desk.close()


def write_span(desk: Desk, first: date, last: date, path: Path, what: str, logo: bytes = b"") -> None:
    """Write the "register" or the "report" of a span of dates to a file, and say so; raises FileTrouble.

    `logo`: the hospital's own mark for a PDF.
    """
    span = Span(first, last)
    write = out.write_report if what == "report" else out.write_register
    count = write(desk.spans, span, path, logo=logo)
    print(f"{path}: {what} from {first} to {last}, {count:,} {'token' if count == 1 else 'tokens'}.")
