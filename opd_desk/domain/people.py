"""Who a patient is: names and phones as they are kept and compared (RULES §1, §4.1)."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING

from opd_desk.domain.errors import Invalid

if TYPE_CHECKING:
    from opd_desk.domain.model import Patient

OLDEST = 130
_PHONE = re.compile(r"[0-9]{6,15}")


def clean_phone(text: str) -> str:
    """Return a phone's digits, without spaces, dashes and one leading +; raises Invalid (RULES §4.1)."""
    digits = text.replace(" ", "").replace("\u00a0", "").replace("-", "").removeprefix("+")
    if digits and not _PHONE.fullmatch(digits):
        raise Invalid(f"{text.strip()!r} is no phone number: 6 to 15 digits, or nothing.")
    return digits


def clean_name(text: str) -> str:
    """Return a name without control characters and repeated spaces."""
    visible = "".join(" " if unicodedata.category(char) in ("Cc", "Zs", "Zl", "Zp") else char for char in text)
    return " ".join(visible.split())


def name_key(name: str) -> str:
    """Return what two names of one person have in common: no case, no repeated spaces (RULES §1)."""
    return clean_name(name).casefold()


def clean_patient(patient: Patient) -> Patient:
    """Return a patient as it is kept; raises Invalid for a blank name, an impossible age or phone (RULES §4.1)."""
    name = clean_name(patient.name)
    if all(unicodedata.category(char) in ("Cf", "Zs") for char in name):  # joiners alone show nothing
        raise Invalid("The patient needs a name.")
    if patient.age is not None and not 0 <= patient.age <= OLDEST:
        raise Invalid(f"An age of {patient.age} cannot be: it is 0 to {OLDEST}.")
    return replace(patient, name=name, phone=clean_phone(patient.phone), uhid=clean_name(patient.uhid))
