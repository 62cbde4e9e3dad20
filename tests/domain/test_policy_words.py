"""What a policy is said to do: every field in one sentence, and another sentence where it does something else."""

from dataclasses import replace

import pytest

from opd_desk.domain.model import Source
from opd_desk.domain.policy import FIELDS, Policy, Scope, Step, WhenFull
from opd_desk.domain.policy_words import policy_sentences
from opd_desk.services.setup import load_presets

PRESETS = load_presets()
STANDARD = PRESETS["standard"]


@pytest.mark.parametrize("name", PRESETS)
def test_every_field_has_one_sentence_in_the_order_of_the_rules(name: str) -> None:
    words = policy_sentences(PRESETS[name])
    assert tuple(words) == FIELDS
    for sentence in words.values():
        assert sentence[0].isupper()
        assert sentence.endswith(".")
        assert ". " not in sentence
        assert "_" not in sentence
        assert "None" not in sentence


def test_no_two_presets_sound_alike() -> None:
    said = [tuple(policy_sentences(policy).values()) for policy in PRESETS.values()]
    assert len(set(said)) == len(PRESETS)


CHANGES: dict[str, tuple[Policy, str, str]] = {
    "sources of one rank": (
        replace(STANDARD, ranks={**STANDARD.ranks, Source.PAID: 3}),
        "ranks",
        "emergency, then paid and follow-up, then online, then walk-in",
    ),
    "the day as scope": (replace(STANDARD, scope=Scope.DAY), "scope", "another slot of the doctor's day"),
    "steps in their order": (
        STANDARD,
        "emergency",
        "seated beyond the places, or else the least urgent moves to a later slot that day, or else the least urgent "
        "goes to the waitlist",
    ),
    "no steps": (replace(STANDARD, emergency=()), "emergency", "nobody makes room"),
    "a step that cannot help": (replace(STANDARD, emergency=(Step.OVERFLOW,), overflow=0), "emergency", "nobody"),
    "emergencies over the day": (PRESETS["preemption"], "emergency", "anywhere in the doctor's day"),
    "preemption": (PRESETS["preemption"], "preempt", "least urgent of the doctor's day"),
    "preemption in the slot": (
        replace(STANDARD, preempt=(Step.DEMOTE,)),
        "preempt",
        "of the slot, where there is no place: the least urgent goes to the waitlist",
    ),
    "one over": (replace(STANDARD, overflow=1), "overflow", "1 emergency may go beyond"),
    "two over": (STANDARD, "overflow", "2 emergencies may go beyond"),
    "any number over": (PRESETS["elastic"], "overflow", "without a limit"),
    "none over": (replace(STANDARD, overflow=0), "overflow", "No slot ever"),
    "a limit that no step uses": (replace(STANDARD, emergency=(Step.DEMOTE,)), "overflow", "No slot ever"),
    "all refused": (PRESETS["elastic"], "when_full", "is refused, and told where there is a place."),
    "all waitlisted": (STANDARD, "when_full", "Whoever still has no place is waitlisted."),
    "emergencies refused": (PRESETS["reserved"], "when_full", "is waitlisted; an emergency is refused"),
    "the rest refused": (
        replace(STANDARD, rest_when_full=WhenFull.REFUSE),
        "when_full",
        "told where there is a place; an emergency is waitlisted.",
    ),
    "one kept": (STANDARD, "reserve", "keeps 1 place for"),
    "two kept": (replace(STANDARD, reserve=2), "reserve", "keeps 2 places for"),
    "none kept": (replace(STANDARD, reserve=0), "reserve", "keeps no place"),
    "released": (STANDARD, "reserve_release", "From 20 min after the slot starts, kept places"),
    "released at once": (replace(STANDARD, reserve_release=0), "reserve_release", "When the slot starts, kept"),
    "never released": (PRESETS["demotion"], "reserve_release", "kept until the slot ends"),
    "one token a day": (STANDARD, "one_per_day", "a second one is refused"),
    "several tokens a day": (PRESETS["elastic"], "one_per_day", "several tokens a day"),
    "grace": (STANDARD, "grace_minutes", "15 min after the slot's start, or the booking"),
    "no grace": (replace(STANDARD, grace_minutes=0), "grace_minutes", "no-show at the slot's start"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_what_a_field_does_is_said(change: str) -> None:
    policy, field, words = CHANGES[change]
    assert words in policy_sentences(policy)[field]
