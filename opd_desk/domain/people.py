"""Who a patient is: names and phones as they are kept and compared (RULES §1, §4.1)."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from opd_desk.domain.errors import Invalid
from opd_desk.domain.said import say

if TYPE_CHECKING:
    from opd_desk.domain.model import Patient

OLDEST = 130
LONGEST = 500
"""Letters of a name or a reason: a page full. Setting ten thousand in type would hold up the printer for minutes."""
_PHONE = re.compile(r"[0-9]{6,15}")
_UNWRITTEN = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A), *range(0xD800, 0xE000)])
"""Embeddings, overrides and isolates of direction; surrogates."""


def clean_phone(text: str) -> str:
    """Return a phone's digits, without spaces, dashes and one leading +; raises Invalid (RULES §4.1)."""
    digits = text.replace(" ", "").replace("\u00a0", "").replace("-", "").removeprefix("+")
    if digits and not _PHONE.fullmatch(digits):
        raise Invalid(say("{typed} is no phone number: 6 to 15 digits, or nothing.", typed=repr(text.strip())))
    return digits


def clean_name(text: str) -> str:
    """Return a name without control characters and repeated spaces, its letters and signs composed one way (NFC).

    The same name typed on two keyboards may differ in that alone. What turns the writing round goes, as it would turn
    the rest of every line that the name stands in; so do halves of a letter, which no file can hold.
    """
    if text.isascii() and text.isprintable():
        return " ".join(text.split())  # nothing else can be in it, and most of what is typed is of this kind
    composed = unicodedata.normalize("NFC", text.translate(_UNWRITTEN))
    visible = "".join(" " if unicodedata.category(char) in ("Cc", "Zs", "Zl", "Zp") else char for char in composed)
    return " ".join(visible.split())


def clean_text(text: str, what: str) -> str:
    """Return words as `clean_name` does; raises Invalid, by `what` they are, for more than any paper has room for."""
    words = clean_name(text)
    if len(words) > LONGEST:
        raise Invalid(
            say(
                "{what} has {letters:,} letters, and at most {most} are kept: shorten it.",
                what=what,
                letters=len(words),
                most=LONGEST,
            )
        )
    return words


def name_key(name: str) -> str:
    """Return what two names of one person have in common: no case, no repeated spaces (RULES §1)."""
    return clean_name(name).casefold()


_THE_NAME, _THE_SEX = say("The name"), say("The sex")
_THE_UHID, _THE_PLACE = say("The UHID"), say("The place")


def clean_patient(patient: Patient) -> Patient:
    """Return a patient as it is kept; raises Invalid: a blank name, impossible age or phone (RULES §4.1), too long.

    A second phone that is the first one says nothing and goes.
    """
    name = clean_text(patient.name, _THE_NAME)
    if all(unicodedata.category(char) in ("Cf", "Zs") for char in name):  # joiners alone show nothing
        raise Invalid(say("The patient needs a name."))
    if patient.age is not None and not 0 <= patient.age <= OLDEST:
        raise Invalid(say("An age of {age} cannot be: it is 0 to {oldest}.", age=patient.age, oldest=OLDEST))
    phone, second = clean_phone(patient.phone), clean_phone(patient.second_phone)
    clean = {
        "name": name,
        "phone": phone,
        "gender": clean_text(patient.gender, _THE_SEX),
        "uhid": clean_text(patient.uhid, _THE_UHID),
        "second_phone": "" if second == phone else second,
        "place": clean_text(patient.place, _THE_PLACE),
    }
    other: dict[str, Any] = {field: words for field, words in clean.items() if words != getattr(patient, field)}
    return replace(patient, **other) if other else patient


def merged(keep: Patient, gone: Patient) -> Patient:
    """Return the one person that two entries are: what is missing of the first comes from the second.

    The other's phone becomes the second phone where there is none yet.
    """
    known = replace(
        keep,
        phone=keep.phone or gone.phone,
        gender=keep.gender or gone.gender,
        uhid=keep.uhid or gone.uhid,
        place=keep.place or gone.place,
    )
    if keep.age is None:
        known = replace(known, age=gone.age, age_unit=gone.age_unit)
    others = (keep.second_phone, gone.phone, gone.second_phone)
    return replace(known, second_phone=next((phone for phone in others if phone not in ("", known.phone)), ""))


def parted(now: Patient, before: Patient, after: Patient) -> Patient:
    """Return who an entry is once a merge is taken back: as before it, but for what was changed since."""
    back = {
        name: getattr(before, name)
        for name in ("phone", "gender", "uhid", "place", "second_phone")
        if getattr(now, name) == getattr(after, name)
    }
    if (now.age, now.age_unit) == (after.age, after.age_unit):
        return replace(now, **back, age=before.age, age_unit=before.age_unit)
    return replace(now, **back)
