"""Every key of the window and what it does (LOOK §4): bound from here, and shown by F1 from here."""

from __future__ import annotations

from dataclasses import dataclass

from opd_desk.domain.said import say

_GOES_ON = frozenset(
    ("next_slot", "day_before", "day_after", "doctor_above", "doctor_below", "slot_before", "slot_after")
)
"""The commands that a held key repeats: they only go about. What lies on another key calls nobody, undoes nothing."""


@dataclass(frozen=True, slots=True)
class Key:
    """A key: how Qt writes it, how the window does, what it does; `command`: the name it is bound by, "": elsewhere."""

    sequence: str
    words: str
    command: str = ""

    @property
    def shown(self) -> str:
        """Return the key as buttons show it: `Alt S`."""
        return self.sequence.replace("+", " ").replace("Return", "Enter")

    @property
    def repeats(self) -> bool:
        """Tell whether holding the key does it again and again."""
        return self.command in _GOES_ON


KEYS = (
    Key("F2", say("New token: go to the phone"), "form"),
    Key("F4", say("Another slot for the new token"), "next_slot"),
    Key("F6", say("Check in the chosen token"), "check_in"),
    Key("F7", say("Call the next patient"), "call"),
    Key("F8", say("Done: the consultation is over"), "done"),
    Key("F9", say("Emergency: shows first who would move"), "emergency"),
    Key("F1", say("Help: every key, every flow"), "keys"),
    Key("F3", say("Search"), "search"),
    Key("Ctrl+F", say("Search"), "search"),
    Key("F5", say("Now: today, this slot, who is inside"), "now"),
    Key("F10", say("Menu: import, report, printer"), "menu"),
    Key("F11", say("Hall screen, on and off"), "hall"),
    Key("F12", say("Lock the desk; another person comes to it"), "switch"),
    Key("Alt+S", say("Skip, or recall one who was skipped"), "skip"),
    Key("Alt+N", say("No-show, once the grace is over"), "no_show"),
    Key("Alt+M", say("Move to another slot"), "move"),
    Key("Alt+C", say("Cancel, with the reason"), "cancel"),
    Key("Alt+E", say("Escalate: make it an emergency"), "escalate"),
    Key("Alt+R", say("Reinstate one cancelled or marked; requeue one who was called"), "reinstate"),
    Key("Alt+H", say("History of the chosen token"), "history"),
    Key("Ctrl+I", say("The patient: visits, data, two entries made one"), "patient"),
    Key("Alt+W", say("Source: walk-in"), "walk_in"),
    Key("Alt+F", say("Source: follow-up"), "follow_up"),
    Key("Alt+P", say("Source: paid"), "paid"),
    Key("Alt+O", say("Source: online"), "online"),
    Key("Alt+D", say("This slot, or the whole day"), "whole_day"),
    Key("Alt+L", say("Filter: which tokens of the queue are shown"), "filter"),
    Key("Ctrl+Z", say("Undo the last command, by its name"), "undo"),
    Key("Alt+B", say("Take what the foot of the window offers"), "offer"),
    Key("Ctrl+P", say("Print the slip of the chosen token again"), "reprint"),
    Key("Ctrl+Shift+P", say("Print the last slip again"), "last_slip"),
    Key("Ctrl+Q", say("Print queue: what waits, what did not come out; print it again, or drop it"), "print_queue"),
    Key("Ctrl+R", say("Report of the day"), "report"),
    Key("Ctrl+Shift+R", say("Register and figures of any span of dates; as PDF, CSV, Excel"), "span"),
    Key("Ctrl+Shift+D", say("Close the day: first shows who was not seen"), "close_day"),
    Key("Ctrl+L", say("Log of the day: who jumped whom, and why"), "day_log"),
    Key("Ctrl+G", say("Go to a date, and see where there are places"), "go_to_date"),
    Key("Ctrl+B", say("First free place of the doctor's specialization; again: the next"), "first_free"),
    Key("Ctrl+N", say("Who needs a new date: move them, or cancel"), "new_dates"),
    Key("Shift+Up", say("In the queue: choose one more, above")),
    Key("Shift+Down", say("In the queue: choose one more, below")),
    Key("Ctrl+Space", say("In the queue: keep what is chosen and choose others beside it")),
    Key("Ctrl+A", say("In the queue: choose all tokens")),
    Key("Return", say("Next field, or book and print")),
    Key("Ctrl+Return", say("Book although refused: asks for the reason")),
    Key("Esc", say("One step back, at last to an empty phone")),
    Key("Alt+Left", say("The day before"), "day_before"),
    Key("Alt+Right", say("The day after"), "day_after"),
    Key("Alt+Home", say("Today"), "today"),
    Key("Ctrl+PgUp", say("The doctor above"), "doctor_above"),
    Key("Ctrl+PgDown", say("The doctor below"), "doctor_below"),
    Key("Ctrl+Up", say("The slot before"), "slot_before"),
    Key("Ctrl+Down", say("The slot after"), "slot_after"),
    Key("Ctrl+1", say("Go to the doctors"), "panel_1"),
    Key("Ctrl+2", say("Go to the slots"), "panel_2"),
    Key("Ctrl+3", say("Go to the queue"), "panel_3"),
    Key("Ctrl+4", say("Go to the new token"), "panel_4"),
)
PRESSES = {
    "check_in": "F6",
    "skip": "Alt S",
    "no_show": "Alt N",
    "move": "Alt M",
    "cancel": "Alt C",
    "reinstate": "Alt R",
    "history": "Alt H",
    "reprint": "Ctrl P",
}
"""The commands that press a place of the action bar."""
