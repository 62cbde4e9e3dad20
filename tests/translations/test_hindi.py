"""Hindi says one thing by one word, names keys and buttons as the window has them, and ends its sentences."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from pathlib import Path

import pytest

import opd_desk
from opd_desk.resources import resource
from opd_desk.ui.flows import read_flows
from tests.translations.files import read
from tests.translations.templates import ROOMS

HINDI = {(source, about): forms for room in ROOMS for (source, about, _), forms in read("hi", room).forms.items()}
HELP = resource("help", "flows.hi.toml").read_text("utf-8")
ONE_WORD = {
    "तारीख़|ख़त्म|आख़िर|ख़राब|ग़लत|क़दम|काग़ज़": "the common spelling has no dot there",
    "बुकिंग|बुक हो|बुक कर": "पंजीकरण",
    "डेस्क": "काउंटर",
    "नीति": "नियम",
    "पृष्ठ": "पन्ना",
    "खिड़की": "विंडो",
    "मेन्यू": "मेनू",
    "प्रशासक|व्यवस्थापक|एडमिनिस्ट्रेटर": "एडमिन",
    "इन-चार्ज": "इंचार्ज",
    "प्रशिक्षण": "अभ्यास",
    "बहाल": "फिर चालू",
    "लॉग-इन": "लॉगिन",
    "परामर्श": "डॉक्टर के पास",
    "विशेषज्ञता": "विभाग",
    "स्रोत": "प्रकार",
    "ढूँढ": "खोजें",
    "वैकल्पिक": "ज़रूरी नहीं",
    "प्रिंट कर": "छापें",
}
"""What is not written, and what is instead."""
_KEY = re.compile(r"(?:Ctrl|Alt|Shift)(?: (?:Shift )?[A-Z][a-zA-Z]*)|F\d+|(?:Enter|Esc|Space|Tab)\b")
_QUOTED = re.compile("‘([^’]*)’")
_SHORT = re.compile(r"\b(?:डॉ|नं|पु|म|घं)\.")
_LETTER = re.compile(r" *\(&\w\)$")


def named() -> set[str]:
    """Return what buttons, menus and statuses are called."""
    return {_LETTER.sub("", form).removesuffix(" …") for forms in HINDI.values() for form in forms}


@pytest.mark.parametrize(("wrong", "right"), ONE_WORD.items())
def test_one_thing_has_one_word(wrong: str, right: str) -> None:
    found = [form for forms in HINDI.values() for form in (*forms, HELP) if re.search(wrong, form)]
    assert not found, right


def test_letters_are_written_in_one_way() -> None:
    assert unicodedata.normalize("NFC", HELP) == HELP
    for forms in HINDI.values():
        for form in forms:
            assert unicodedata.normalize("NFC", form) == form


def test_a_sentence_ends_as_in_hindi() -> None:
    ends = [(source, form) for (source, _), forms in HINDI.items() for form in forms if " " in source]
    assert [each for each in ends if each[0].endswith(".") != each[1].endswith("।")] == []
    assert [form for _, form in ends if re.search(r"[\u0900-\u097f]\.(?: |$)", _SHORT.sub("", form))] == []


def test_a_sentence_names_the_keys_of_its_source() -> None:
    both = [(source, form) for (source, _), forms in HINDI.items() for form in forms]
    assert [each for each in both if sorted(_KEY.findall(each[0])) != sorted(_KEY.findall(each[1]))] == []


def test_a_menus_entry_has_the_letter_of_its_source() -> None:
    letters = re.compile(r"(?<!&)&(\w)")
    for (source, _), forms in HINDI.items():
        if given := letters.findall(source):
            assert [letters.findall(form.lower()) for form in forms] == [[given[0].lower()]] * len(forms), source


def test_what_is_quoted_is_called_so_in_the_window() -> None:
    texts = [form for forms in HINDI.values() for form in forms]
    quoted = {name for text in (*texts, HELP) for name in _QUOTED.findall(text) if name.strip() and "{" not in name}
    assert len(quoted) > 10
    assert quoted <= named(), quoted - named()


def test_help_has_the_steps_of_the_english_one_each_a_sentence() -> None:
    english = tomllib.loads(resource("help", "flows.toml").read_text("utf-8"))["flow"]
    hindi = tomllib.loads(HELP)["flow"]
    assert [len(flow["does"]) for flow in hindi] == [len(flow["steps"]) for flow in english]
    for flow in hindi:
        assert all(words.endswith("।") for words in (flow["about"], *flow["does"])), flow["number"]


def test_help_names_all_that_is_typed_and_no_more() -> None:
    typed = {key for flow in read_flows() for step in flow.steps for key in step.keys if key.startswith("(")}
    named = tomllib.loads(HELP)["typed"]
    assert {f"({name})" for name in named} == typed
    assert not any(word.isascii() for word in named.values())
    told = [key for flow in read_flows("hi") for step in flow.steps for key in step.told if key.startswith("(")]
    assert {key.strip("()") for key in told} == set(named.values())


def test_every_room_has_hindi() -> None:
    assert all(read("hi", room).forms for room in ROOMS)


def test_a_full_stop_behind_what_is_only_put_together_is_translated_too() -> None:
    package = Path(opd_desk.__file__).parent
    bare = re.compile(r'\bsay\(\s*"(?:\{\w+(?::[^}]*)?\}|[ ,:;])+\."\s*,(?!\s*")')
    found = [f"{file.name}: {each}" for file in package.rglob("*.py") for each in bare.findall(file.read_text("utf-8"))]
    assert not found, "say what it is about: a sentence ends in another sign in other languages"
