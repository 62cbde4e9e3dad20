"""Sentences that remember what they were made of: English by themselves, and whole in another language."""

import copy
import pickle

from hypothesis import given, settings
from hypothesis import strategies as st

from opd_desk.domain.errors import Invalid
from opd_desk.domain.said import (
    DIGITS,
    ENGLISH,
    Figures,
    capital,
    listed,
    lowered,
    say,
    say_n,
    shortened,
    together,
    told,
    words_of,
)

HINDI = {
    "Token {number} was cancelled.": "टोकन {number} रद्द हुआ।",
    "{n} tokens": "{n} टोकन",
    "with {doctor} at {time}": "{time} बजे {doctor} के पास",
    "Thu": "गुरु",
    "on {day}": "{day} को",
    "{some} and {last}": "{some} और {last}",
    "Walk-in": "Walk-In को",
}


def hindi(template: str, about: str, many: int) -> str:
    return HINDI.get(template, template)


def marathi(template: str, about: str, many: int) -> str:
    return "०१२३४५६७८९" if template == DIGITS else HINDI.get(template, template)


def test_a_sentence_is_its_english() -> None:
    words = say("Token {number} was cancelled.", number=3)
    assert words == "Token 3 was cancelled."
    assert f"{words}" == str(words) == ENGLISH.text(words) == "Token 3 was cancelled."
    assert type(ENGLISH.text(words)) is str


def test_it_is_said_anew_from_its_template() -> None:
    assert told(say("Token {number} was cancelled.", number=3), hindi) == "टोकन 3 रद्द हुआ।"
    assert told(say("with {doctor} at {time}", doctor="Dr. A", time=Figures("09:05")), hindi) == "09:05 बजे Dr. A के पास"
    assert told("Token 3 was cancelled.", hindi) == "Token 3 was cancelled."


def test_what_is_said_within_it_is_translated_too() -> None:
    assert told(say("on {day}", day=say("Thu")), hindi) == "गुरु को"
    assert told(say("on {day}", day="Thu"), hindi) == "Thu को"


def test_numbers_and_times_take_a_languages_digits_and_names_do_not() -> None:
    assert told(say("Token {number} was cancelled.", number=30), marathi) == "टोकन ३० रद्द हुआ।"
    assert told(say("{hours:02}", hours=7), marathi) == "०७"
    assert told(Figures("09:05"), marathi) == "०९:०५"
    assert told(say("with {doctor} at {time}", doctor="Ward 5", time=Figures("9")), marathi) == "९ बजे Ward 5 के पास"


def test_singular_and_plural() -> None:
    assert (say_n("{n} token", "{n} tokens", 1), say_n("{n} token", "{n} tokens", 2)) == ("1 token", "2 tokens")
    asked = told(
        say_n("{n} token", "{n} tokens", 1), lambda template, about, many: template.replace("s", f"s by {many}")
    )
    assert asked == "1 tokens by 1"


def test_sentences_one_after_the_other() -> None:
    first, second = say("on {day}", day=say("Thu")), say("Token {number} was cancelled.", number=3)
    assert together(first, "", second) == "on Thu Token 3 was cancelled."
    assert told(together(first, "", second), hindi) == "गुरु को टोकन 3 रद्द हुआ।"
    assert together("", first) is first
    assert together() == ""
    assert [listed(["14", "15", "16"][:n]) for n in range(4)] == ["", "14", "14 and 15", "14, 15 and 16"]
    assert told(listed(["14", "15", "16"]), hindi) == "14, 15 और 16"


def test_a_sentence_is_cut_in_english_alone() -> None:
    said = say("Token {number} was cancelled.", number=30)
    assert (shortened(said, 8), shortened(said, 80), shortened("Asha Verma", 4)) == ("Token 30", said, "Asha")
    assert told(shortened(said, 8), hindi) == told(said, hindi)


def test_small_letters_and_capitals() -> None:
    assert lowered(say("Walk-in")) == "walk-in"
    assert told(lowered(say("Walk-in")), hindi) == "walk-in को"
    assert capital(say("on {day}", day="X")) == "On X"
    assert (lowered("Paid"), capital("aB")) == ("paid", "AB")


def test_an_exception_keeps_what_was_said() -> None:
    refusal = Invalid(say("Token {number} was cancelled.", number=3))
    assert str(refusal) == "Token 3 was cancelled."
    assert told(words_of(refusal), hindi) == "टोकन 3 रद्द हुआ।"
    assert words_of(ValueError()) == ""
    assert words_of(KeyError(3)) == "3"


@given(st.text(), st.integers())
@settings(max_examples=40)
def test_it_is_copied_whole_and_braces_in_a_name_are_no_braces(name: str, number: int) -> None:
    words = say("with {doctor} at {time}", doctor=name, time=number)
    for other in (pickle.loads(pickle.dumps(words)), copy.deepcopy(words)):
        assert other == words
        assert told(other, hindi) == told(words, hindi) == f"{number} बजे {name} के पास"
