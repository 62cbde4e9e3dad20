"""What a policy may say (RULES §3), and what the presets do (RULES §10)."""

from __future__ import annotations

import pytest

from opd_desk.domain.errors import Invalid
from opd_desk.domain.model import Source
from opd_desk.domain.policy import policy_from_table, preset, stored_policy
from tests.domain.bench import PRESETS, presets

TABLE = {
    "standard": ("12345", "slot", "overflow rebook demote", "", 2, "waitlist waitlist", 1, 20, True),
    "demotion": ("12345", "slot", "demote", "", 0, "waitlist waitlist", 0, None, False),
    "elastic": ("12345", "slot", "overflow", "", None, "refuse refuse", 0, None, False),
    "alternatives": ("12345", "slot", "rebook overflow", "", None, "refuse refuse", 0, None, False),
    "reserved": ("12345", "slot", "overflow", "", 1, "refuse waitlist", 1, None, True),
    "preemption": ("12354", "day", "cancel", "cancel", 0, "waitlist waitlist", 0, None, True),
}


def refusal(**changes):
    with pytest.raises(Invalid) as refused:
        policy_from_table({"base": "standard", **changes}, presets())
    return str(refused.value)


@pytest.mark.parametrize("name", PRESETS)
def test_the_presets_are_those_of_the_table(name):
    found = presets()[name]
    order = (Source.EMERGENCY, Source.PAID, Source.FOLLOW_UP, Source.ONLINE, Source.WALK_IN)
    assert (
        "".join(str(found.ranks[source]) for source in order),
        found.scope,
        " ".join(found.emergency),
        " ".join(found.preempt),
        found.overflow,
        f"{found.emergency_when_full} {found.rest_when_full}",
        found.reserve,
        found.reserve_release,
        found.one_per_day,
    ) == TABLE[name]
    assert found.grace_minutes == 15
    assert found.name == name


@pytest.mark.parametrize("rank", [1, 2])
def test_the_emergency_is_strictly_the_most_urgent(rank):
    assert "emergency" in refusal(ranks={"emergency": rank, "paid": 1})


def test_preempt_cannot_overflow():
    assert "overflow" in refusal(preempt=["overflow"])


def test_preempt_has_only_steps_that_emergency_has():
    assert "cancel" in refusal(preempt=["cancel"])
    assert policy_from_table({"base": "standard", "preempt": ["demote"]}, presets()).preempt == ("demote",)


def test_preempt_is_checked_against_the_emergency_steps_of_the_same_table():
    assert "rebook" in refusal(preempt=["rebook"], emergency=["demote"])


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("ranks", 3), ("ranks", {"paid": "2"}), ("ranks", {"paid": True}), ("ranks", {"staff": 2}),
        ("scope", "week"), ("scope", None), ("emergency", "demote"), ("emergency", ["push"]), ("preempt", [1]),
        ("overflow", -1), ("overflow", "never"), ("overflow", 1.5), ("overflow", True),
        ("when_full", "ask"), ("when_full", {"others": "refuse"}), ("when_full", {"rest": "ask"}),
        ("reserve", -1), ("reserve", "none"), ("reserve_release", "none"), ("reserve_release", -5),
        ("one_per_day", 1), ("grace_minutes", -1), ("grace_minutes", "15"), ("colour", "red"), ("base", "free"),
    ],
)  # fmt: skip
def test_what_a_field_cannot_be_is_refused_by_its_name(field, value):
    sentence = refusal(**{field: value})
    assert {"base": "preset", "ranks": "rank"}.get(field, field) in sentence


@pytest.mark.parametrize("choice", ["unheard", 7, None, ["standard"]])
def test_a_policy_is_a_preset_or_a_table(choice):
    with pytest.raises(Invalid):
        policy_from_table(choice, presets())


def test_ranks_given_in_part_keep_the_others_of_the_base():
    found = policy_from_table({"base": "preemption", "ranks": {"paid": 3}}, presets())
    assert [found.ranks[source] for source in Source] == [1, 3, 3, 5, 4]


def test_when_full_given_in_part_keeps_the_base():
    found = policy_from_table({"base": "elastic", "when_full": {"rest": "waitlist"}}, presets())
    assert (found.emergency_when_full, found.rest_when_full) == ("refuse", "waitlist")


def test_a_table_without_a_base_stands_on_standard():
    found = policy_from_table({"overflow": "none"}, presets())
    assert (found.name, found.overflow, found.reserve_release) == ("standard", None, 20)


def test_a_preset_says_everything():
    with pytest.raises(Invalid, match="scope"):
        preset("half", {"ranks": {}})


@pytest.mark.parametrize("name", PRESETS)
def test_a_stored_policy_reads_back_the_same(name):
    found = presets()[name]
    assert stored_policy(found.to_table()) == found


@pytest.mark.parametrize(("reserve", "capacity", "kept"), [(1, 10, 1), (1, 1, 0), (5, 3, 2), (0, 3, 0)])
def test_a_new_slots_reserve_is_cut_to_capacity_less_one(reserve, capacity, kept):
    assert policy_from_table({"reserve": reserve}, presets()).reserve_for(capacity) == kept
