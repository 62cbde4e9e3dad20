"""Roles, what each may do, and what each command needs: the one table of it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from opd_desk.domain.said import say

if TYPE_CHECKING:
    from collections.abc import Mapping


class Role(StrEnum):
    """What somebody is at the desk; each may do what those before it may."""

    CLERK = "clerk"
    IN_CHARGE = "in-charge"
    ADMINISTRATOR = "administrator"


class Permission(StrEnum):
    """A kind of work that somebody may do or not."""

    COUNTER = "counter"
    OVERRIDE = "override"
    POLICY = "policy"
    ROSTER = "roster"
    LEAVE = "leave"
    CLOSE_DAY = "close_day"
    REPORTS = "reports"
    MERGE = "merge"
    ACCOUNTS = "accounts"
    SETTINGS = "settings"
    RESTORE = "restore"
    ENCRYPTION = "encryption"
    ANONYMISE = "anonymise"


_CLERK = frozenset({Permission.COUNTER})
_IN_CHARGE = _CLERK | {
    Permission.OVERRIDE,
    Permission.POLICY,
    Permission.ROSTER,
    Permission.LEAVE,
    Permission.CLOSE_DAY,
    Permission.REPORTS,
    Permission.MERGE,
}
ALLOWED: Mapping[Role, frozenset[Permission]] = {
    Role.CLERK: _CLERK,
    Role.IN_CHARGE: _IN_CHARGE,
    Role.ADMINISTRATOR: _IN_CHARGE
    | {Permission.ACCOUNTS, Permission.SETTINGS, Permission.RESTORE, Permission.ENCRYPTION, Permission.ANONYMISE},
}
"""What each role may do."""

NEEDED: Mapping[str, Permission | None] = {
    "book": Permission.COUNTER,
    "emergency": Permission.COUNTER,
    "override": Permission.OVERRIDE,
    "cancel": Permission.COUNTER,
    "no_show": Permission.COUNTER,
    "reinstate": Permission.COUNTER,
    "escalate": Permission.COUNTER,
    "move": Permission.COUNTER,
    "resettle": Permission.COUNTER,
    "type_in": Permission.COUNTER,
    "undo": Permission.COUNTER,
    "check_in": Permission.COUNTER,
    "not_arrived": Permission.COUNTER,
    "call_next": Permission.COUNTER,
    "complete": Permission.COUNTER,
    "requeue": Permission.COUNTER,
    "skip": Permission.COUNTER,
    "recall": Permission.COUNTER,
    "delay": Permission.COUNTER,
    "away": Permission.COUNTER,
    "back": Permission.COUNTER,
    "open": Permission.COUNTER,
    "close": Permission.COUNTER,
    "capacity": Permission.ROSTER,
    "add_slot": Permission.ROSTER,
    "leave": Permission.LEAVE,
    "close_day": Permission.CLOSE_DAY,
    "reopen_day": Permission.CLOSE_DAY,
    "settle": None,
    "import": Permission.COUNTER,
    "print": None,
    "correct": Permission.COUNTER,
    "merge": Permission.MERGE,
    "split": Permission.MERGE,
    "hospital": Permission.SETTINGS,
    "doctor": Permission.ROSTER,
    "week": Permission.ROSTER,
    "policy": Permission.POLICY,
    "span": Permission.REPORTS,
    "accounts": Permission.ACCOUNTS,
    "settings": Permission.SETTINGS,
    "restore": Permission.RESTORE,
    "encrypt": Permission.ENCRYPTION,
}
"""What each command needs; None: it decides nothing (time passes, paper has come out), nobody has to be there.

Undo needs what it takes back, too.
"""

ROLE_WORDS: dict[Role, str] = {
    Role.CLERK: say("somebody of the counter"),
    Role.IN_CHARGE: say("an in-charge"),
    Role.ADMINISTRATOR: say("an administrator"),
}
ROLE_NAMES: dict[Role, str] = {
    Role.CLERK: say("clerk"),
    Role.IN_CHARGE: say("in-charge"),
    Role.ADMINISTRATOR: say("administrator"),
}
WORK_WORDS: dict[Permission, str] = {
    Permission.COUNTER: say("The counter's work"),
    Permission.OVERRIDE: say("Booking although refused"),
    Permission.POLICY: say("Changing the policy"),
    Permission.ROSTER: say("Changing doctors, hours and places"),
    Permission.LEAVE: say("Entering or ending leave"),
    Permission.CLOSE_DAY: say("Closing or reopening a day"),
    Permission.REPORTS: say("The register and figures of many days"),
    Permission.MERGE: say("Making two entries of a patient one, or two again"),
    Permission.ACCOUNTS: say("Seeing and changing accounts"),
    Permission.SETTINGS: say("Changing the hospital's settings"),
    Permission.RESTORE: say("Restoring a backup"),
    Permission.ENCRYPTION: say("Switching encryption on or off"),
    Permission.ANONYMISE: say("Making patients nameless"),
}


def role_for(need: Permission) -> Role:
    """Return the first role that may do this work."""
    return next(role for role in Role if need in ALLOWED[role])
