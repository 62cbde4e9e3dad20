"""Every key of the window and what it does (LOOK §4): bound from here, and shown by F1 from here."""

from __future__ import annotations

from dataclasses import dataclass


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


KEYS = (
    Key("F2", "New token: go to the phone", "form"),
    Key("F4", "Another slot for the new token", "next_slot"),
    Key("F6", "Check in the chosen token", "check_in"),
    Key("F7", "Call the next patient", "call"),
    Key("F8", "Done: the consultation is over", "done"),
    Key("F9", "Emergency: shows first who would move", "emergency"),
    Key("F1", "Help: every key, every flow", "keys"),
    Key("F3", "Search", "search"),
    Key("Ctrl+F", "Search", "search"),
    Key("F5", "Now: today, this slot, who is inside", "now"),
    Key("F10", "Menu: import, report, printer", "menu"),
    Key("F11", "Hall screen, on and off", "hall"),
    Key("F12", "Lock the desk; another person comes to it", "switch"),
    Key("Alt+S", "Skip, or recall one who was skipped", "skip"),
    Key("Alt+N", "No-show, once the grace is over", "no_show"),
    Key("Alt+M", "Move to another slot", "move"),
    Key("Alt+C", "Cancel, with the reason", "cancel"),
    Key("Alt+E", "Escalate: make it an emergency", "escalate"),
    Key("Alt+R", "Reinstate one cancelled or marked; requeue one who was called", "reinstate"),
    Key("Alt+H", "History of the chosen token", "history"),
    Key("Ctrl+I", "The patient: visits, data, two entries made one", "patient"),
    Key("Alt+W", "Source: walk-in", "walk_in"),
    Key("Alt+F", "Source: follow-up", "follow_up"),
    Key("Alt+P", "Source: paid", "paid"),
    Key("Alt+O", "Source: online", "online"),
    Key("Alt+D", "This slot, or the whole day", "whole_day"),
    Key("Alt+L", "Filter: which tokens of the queue are shown", "filter"),
    Key("Ctrl+Z", "Undo the last command, by its name", "undo"),
    Key("Alt+B", "Take what the foot of the window offers", "offer"),
    Key("Ctrl+P", "Print the slip of the chosen token again", "reprint"),
    Key("Ctrl+Shift+P", "Print the last slip again", "last_slip"),
    Key("Ctrl+Q", "Print queue: what waits, what did not come out; print it again, or drop it", "print_queue"),
    Key("Ctrl+R", "Report of the day", "report"),
    Key("Ctrl+Shift+R", "Register and figures of any span of dates; as PDF, CSV, Excel", "span"),
    Key("Ctrl+Shift+D", "Close the day: first shows who was not seen", "close_day"),
    Key("Ctrl+L", "Log of the day: who jumped whom, and why", "day_log"),
    Key("Ctrl+G", "Go to a date, and see where there are places", "go_to_date"),
    Key("Ctrl+B", "First free place of the doctor's specialization; again: the next", "first_free"),
    Key("Ctrl+N", "Who needs a new date: move them, or cancel", "new_dates"),
    Key("Shift+Up", "In the queue: choose one more, above"),
    Key("Shift+Down", "In the queue: choose one more, below"),
    Key("Ctrl+Space", "In the queue: keep what is chosen and choose others beside it"),
    Key("Ctrl+A", "In the queue: choose all tokens"),
    Key("Return", "Next field, or book and print"),
    Key("Ctrl+Return", "Book although refused: asks for the reason"),
    Key("Esc", "One step back, at last to an empty phone"),
    Key("Alt+Left", "The day before", "day_before"),
    Key("Alt+Right", "The day after", "day_after"),
    Key("Alt+Home", "Today", "today"),
    Key("Ctrl+PgUp", "The doctor above", "doctor_above"),
    Key("Ctrl+PgDown", "The doctor below", "doctor_below"),
    Key("Ctrl+Up", "The slot before", "slot_before"),
    Key("Ctrl+Down", "The slot after", "slot_after"),
    Key("Ctrl+1", "Go to the doctors", "panel_1"),
    Key("Ctrl+2", "Go to the slots", "panel_2"),
    Key("Ctrl+3", "Go to the queue", "panel_3"),
    Key("Ctrl+4", "Go to the new token", "panel_4"),
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
