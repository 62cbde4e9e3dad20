"""Stored sentences, known again: what is read back says in Hindi what it said when it was written."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from opd_desk.domain.kept import DATES, Forms, kept
from opd_desk.domain.said import DIGITS, again, capital, say, say_n, told
from opd_desk.domain.wording import dated, day_words

HINDI = {
    "Slip of {number}": "{number} की पर्ची",
    "{n:,} slips": "{n:,} पर्चियाँ",
    "Report of {date}": "{date} की रिपोर्ट",
    "{first} to {last}": "{first} से {last}",
    "patient asked": "मरीज़ ने कहा",
    "{weekday} {day} {month}": "{weekday}, {day} {month}",
    "Jan": "जन॰",
    "Feb": "फ़र॰",
    "Thu": "गुरु",
    "{field} is 1 or more.": "{field} 1 या ज़्यादा हो।",
    "Places": "जगह",
}
FORMS = Forms(
    say("Slip of {number}"),
    say_n("{n} slip", "{n:,} slips", 2),
    say("Report of {date}"),
    say("{first} to {last}"),
    *DATES,
)


def hindi(template: str, about: str, many: int) -> str:
    return HINDI.get(template, template)


def marked(template: str, about: str, many: int) -> str:
    return template if template == DIGITS else f"<{template}>"


@pytest.mark.parametrize(
    ("words", "in_hindi"),
    [
        ("", ""),
        ("patient asked", "मरीज़ ने कहा"),
        ("went to {another} hospital", "went to {another} hospital"),
        ("Slip of 12", "12 की पर्ची"),
        ("1,250 slips", "1,250 पर्चियाँ"),
        ("Report of 05 Feb 2026", "05 फ़र॰ 2026 की रिपोर्ट"),
        ("Report of Thu 29 Jan to 5 Feb 10:20", "गुरु, 29 जन॰ से 5 फ़र॰ 10:20 की रिपोर्ट"),
        ("Rahul Kumar Singh", "Rahul Kumar Singh"),
    ],
)
def test_a_stored_sentence_is_said_again(words: str, in_hindi: str) -> None:
    found = FORMS.kept(words)
    assert found == words
    assert told(found, hindi) == in_hindi


def test_one_that_was_not_stored_stays_as_it_was_said() -> None:
    words = say("Slip of {number}", number=3)
    assert FORMS.kept(words) is words


@given(st.text())
@settings(max_examples=60)
def test_what_a_clerk_typed_stays_as_it_is(words: str) -> None:
    assert told(kept(words), lambda template, about, many: template) == words


@given(st.dates(date(1990, 1, 1)))
@settings(max_examples=30)
def test_every_date_is_known_again(day: date) -> None:
    for said in (dated(day), day_words(day)):
        found = Forms(*DATES).kept(str(said))
        assert told(found, marked) == told(said, marked) != said


def test_a_sentence_is_said_anew_with_what_people_call_a_field() -> None:
    words = say("{field} is 1 or more.", field="capacity")
    assert again(words, field=say("Places")) == "Places is 1 or more."
    assert told(again(words, field=say("Places")), hindi) == "जगह 1 या ज़्यादा हो।"
    assert again(capital(words), number=3) == "Capacity is 1 or more."
    assert again("plain", field="x") == "plain"
