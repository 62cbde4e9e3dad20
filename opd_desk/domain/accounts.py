"""Accounts: names, PINs and passwords as they can be, and how long a wrong try keeps the next one waiting."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import timedelta

from opd_desk.domain.errors import Invalid
from opd_desk.domain.kept import Forms
from opd_desk.domain.people import clean_name
from opd_desk.domain.said import Said, say, together

SHORTEST_PIN, SHORTEST_PASSWORD, LONGEST = 4, 8, 128
LONGEST_NAME = 60
LONGEST_WAIT = 60
APPROVED = "; approved by "
"""What stands in the log between who gave a command and who approved it."""


_DESKS = Forms(say("Counter {number}"))
"""Names that desks have unless their settings say otherwise."""


@dataclass(frozen=True, slots=True, repr=False)
class Secret:
    """A PIN or a password; what shows it as text, a traceback too, shows nothing of it."""

    text: str

    def __repr__(self) -> str:
        return "Secret()"


def clean_secret(secret: Secret) -> Secret:
    """Return a PIN or password as it is kept and compared: one way of writing letters, digits of any script as 0–9."""
    composed = unicodedata.normalize("NFC", secret.text)
    return Secret("".join(str(unicodedata.decimal(char)) if char.isdecimal() else char for char in composed))


def check_secret(secret: Secret) -> Secret:
    """Return a new PIN or password as it is kept; raises Invalid for one that is too short or too long."""
    kept = clean_secret(secret)
    least = SHORTEST_PIN if kept.text.isdecimal() else SHORTEST_PASSWORD
    if len(kept.text) < least or not kept.text.strip():
        raise Invalid(
            say(
                "A PIN has at least {digits} digits, a password at least {characters} characters: choose a longer one.",
                digits=SHORTEST_PIN,
                characters=SHORTEST_PASSWORD,
            )
        )
    if len(kept.text) > LONGEST:
        raise Invalid(say("A password has {most} characters at most: choose a shorter one.", most=LONGEST))
    return kept


def check_name(name: str) -> str:
    """Return the name of an account as it is kept; raises Invalid. Commas and semicolons part names in the log."""
    kept = clean_name(name)
    if not any(char.isalnum() for char in kept):
        raise Invalid(say("The account needs a name."))
    if len(kept) > LONGEST_NAME:
        raise Invalid(say("A name has {most} letters at most: choose a shorter one.", most=LONGEST_NAME))
    if any(char in ",;" for char in kept):
        raise Invalid(say("A name has no comma and no semicolon: they part names in the log."))
    return kept


def wait_after(tries: int) -> timedelta:
    """Return for how long so many wrong tries keep the next one waiting: 1 s, 2 s, 4 s, to 60 s; none: not at all."""
    return timedelta(seconds=min(LONGEST_WAIT, 2 ** min(tries - 1, 6)) if tries > 0 else 0)


def given_by(by: str) -> str:
    """Return who gave a command, without who approved it."""
    return by.partition(APPROVED)[0]


def by_words(by: str) -> str:
    """Say who gave a command, and who approved it, from what the log has: `Asha, Counter 1; approved by Dr. Rao`."""
    given, _, approver = by.partition(APPROVED)
    clerk, _, desk = given.rpartition(", ")
    named = together(clerk, desk_words(desk), between=", ")
    return say("{clerk}; approved by {name}", clerk=named, name=approver) if approver else named


def desk_words(desk: str) -> str:
    """Return what a desk is called: `Counter 1` in every language, another name as it is."""
    known = _DESKS.kept(desk)
    return known if isinstance(known, Said) and known.values else desk


def place_of(by: str) -> str:
    """Return the desk in the name of whom is at it: `Counter 1` of `Asha Verma, Counter 1`, and of `Counter 1`."""
    return by.rpartition(", ")[2]
