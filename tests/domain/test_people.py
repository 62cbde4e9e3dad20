"""Who a patient is, as it is kept and compared; two entries of one person (RULES §1, §4.1)."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opd_desk.domain.errors import Invalid
from opd_desk.domain.model import AgeUnit, Patient
from opd_desk.domain.people import LONGEST, clean_name, clean_patient, merged, name_key, parted

PHONES = st.sampled_from(["", "9876543210", "9123456780", "9000000001"])
PEOPLE = st.builds(
    Patient,
    st.sampled_from(["Sita Devi", "Seeta", "सीता"]),
    PHONES,
    st.sampled_from([None, 0, 7, 45]),
    st.sampled_from(AgeUnit),
    st.sampled_from(["", "F", "Female"]),
    st.sampled_from(["", "91-2233"]),
    st.just(0),
    PHONES,
    st.sampled_from(["", "Nashik"]),
).map(clean_patient)


def test_a_patient_is_kept_clean() -> None:
    told = Patient(
        " Sita\t Devi ", "+98765-43210", gender=" F ", uhid=" 91  22", second_phone="98765 43210", place=" X\n"
    )
    assert clean_patient(told) == Patient("Sita Devi", "9876543210", gender="F", uhid="91 22", place="X")


def test_one_name_typed_two_ways_is_one() -> None:
    assert clean_name("Jose\u0301") == "Jos\u00e9"
    assert name_key("गढ\u093c") == name_key("ग\u095d")


def test_a_name_turns_no_line_round_and_holds_no_half_of_a_letter() -> None:
    assert clean_name("\u202eAsha \ud800\u2066Rao\u2069") == "Asha Rao"
    assert clean_name("e\u202d\u0301") == "\u00e9"
    assert clean_name("क्\u200dष") == "क्\u200dष"


def test_what_no_paper_has_room_for_is_refused() -> None:
    assert clean_patient(Patient("W" * LONGEST)).name == "W" * LONGEST
    for field in ("name", "gender", "uhid", "place"):
        long: dict[str, Any] = {"name": "Sita", field: "W" * 501}
        with pytest.raises(Invalid, match=r"has 501 letters, and at most 500 are kept: shorten it\."):
            clean_patient(Patient(**long))


def test_what_is_missing_comes_from_the_other_entry() -> None:
    keep = Patient("Sita", "9876543210", gender="F", id=1)
    gone = Patient("Seeta", "9123456780", 7, AgeUnit.MONTHS, "M", "91", 2, "9000000001", "Pune")
    assert merged(keep, gone) == Patient("Sita", "9876543210", 7, AgeUnit.MONTHS, "F", "91", 1, "9123456780", "Pune")
    assert merged(replace(keep, phone=""), gone).phone == "9123456780"
    assert merged(replace(keep, phone=""), gone).second_phone == "9000000001"
    assert merged(replace(keep, second_phone="9000000009"), gone).second_phone == "9000000009"


@given(PEOPLE, PEOPLE)
def test_a_merge_loses_nothing_that_was_known_and_parts_again(keep: Patient, gone: Patient) -> None:
    whole = merged(keep, gone)
    assert clean_patient(whole) == whole
    for field in ("name", "phone", "age", "gender", "uhid", "place"):
        assert getattr(whole, field) in (getattr(keep, field), getattr(gone, field))
        assert getattr(keep, field) in ("", None, getattr(whole, field))
    assert {keep.phone, keep.second_phone} <= {whole.phone, whole.second_phone, ""}
    assert {whole.phone, whole.second_phone} <= {keep.phone, keep.second_phone, gone.phone, gone.second_phone, ""}
    assert parted(whole, keep, whole) == keep


@given(PEOPLE, PEOPLE, PEOPLE)
def test_what_was_changed_after_a_merge_stays(keep: Patient, gone: Patient, later: Patient) -> None:
    whole = merged(keep, gone)
    back = parted(later, keep, whole)
    for field in ("phone", "gender", "uhid", "place", "second_phone"):
        changed = getattr(later, field) != getattr(whole, field)
        assert getattr(back, field) == getattr(later if changed else keep, field)
    assert back.name == later.name
