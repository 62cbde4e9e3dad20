"""What goes to a printer, and how it stands there."""

from __future__ import annotations

from enum import StrEnum


class JobKind(StrEnum):
    """What a job prints."""

    SLIPS = "slips"
    REPORT = "report"
    REGISTER = "register"
    SHEET = "sheet"


class JobState(StrEnum):
    """How a job stands."""

    WAITING = "waiting"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    DROPPED = "dropped"
