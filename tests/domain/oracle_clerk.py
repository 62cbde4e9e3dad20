"""How the naive desk takes a command: between two settlings, whole or not at all, and undone by whole copies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.domain.oracle import Desk
from tests.domain.oracle_commands import Commands
from tests.domain.oracle_places import Refused

if TYPE_CHECKING:
    from datetime import datetime


class Clerk(Commands):
    """Keeps a copy of the whole desk before each command that changed it."""

    def __init__(self, desk: Desk):
        super().__init__(desk)
        self.journal: list[dict[str, Any]] = []
        self.used: set[tuple[str, datetime]] = set()

    def do(self, now, command, **what):
        """Give a command at a time; raises Refused and has then changed nothing but what the clock did."""
        desk = self.desk
        desk.now = now
        self.tick()
        before = desk.copy()
        try:
            if command == "undo":
                self.undo(what["doctor"])
            else:
                getattr(self, command)(**what)
        except Refused:
            desk.restore(before)
            raise
        if command == "undo":
            self.tick()
            return
        desk.settle()
        self.record(before, clock=False, issued=what["key"] if command == "book" else None)

    def tick(self):
        before = self.desk.copy()
        self.desk.settle()
        self.record(before, clock=True, issued=None)

    def record(self, before, *, clock, issued):
        self.used |= {(token["doctor"], token["slot"]) for token in self.desk.tokens}
        was = Desk(None, None, [], [])
        was.restore(before)
        days = [doctor["code"] for doctor in self.desk.doctors if day_of(was, doctor) != day_of(self.desk, doctor)]
        if days:
            self.journal.append({"days": days, "was": was, "clock": clock, "issued": issued, "back": False})

    def undo(self, doctor):
        standing = [entry for entry in self.journal if not entry["back"]]
        given = [entry for entry in standing if doctor in entry["days"] and not entry["clock"]]
        if not given:
            raise Refused("nothing_to_undo")
        entry = given[-1]
        for code in entry["days"]:
            if [other for other in standing if code in other["days"]][-1] is not entry:
                raise Refused("changed")
        entry["back"] = True
        for code in entry["days"]:
            self.take_back(entry, code)

    def take_back(self, entry, code):
        desk, was = self.desk, entry["was"]
        desk.doctor(code)["delay"] = was.doctor(code)["delay"]
        for slot in desk.slots_of(code):
            try:
                slot.update(was.slot(code, slot["start"]))
            except Refused:
                self.remove(slot)
        for old in was.tokens_of(code):
            self.find(old["key"]).update(old)
        for token in desk.tokens_of(code):
            if token["key"] == entry["issued"]:
                desk.become(token, "cancelled")
                token["reason"] = "undone"

    def remove(self, slot):
        """Take away a slot that the command added; one whose adding was taken back before stays closed."""
        if (slot["doctor"], slot["start"]) in self.used:
            slot["open"] = False
        else:
            self.desk.slots.remove(slot)


def day_of(desk, doctor):
    code = doctor["code"]
    return desk.doctor(code)["delay"], desk.slots_of(code), sorted(desk.tokens_of(code), key=lambda t: t["number"])
