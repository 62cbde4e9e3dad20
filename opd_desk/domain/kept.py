"""Sentences that were stored: what is read back is English, and is known again as what was said."""

from __future__ import annotations

import re
from string import Formatter

from opd_desk.domain.said import Figures, Said, say
from opd_desk.domain.spelled import MONTHS, WEEKDAYS

DATES = (
    say("{date} {time}"),
    say("{weekday} {day} {month} {year}", "a date"),
    say("{weekday} {day} {month}", "a date"),
    say("{day:02} {month} {year}", "a date"),
    say("{day} {month} {year}", "a date"),
    say("{day} {month}", "a date"),
)
"""How dates and moments are said, for sentences that hold one."""
_WORDS: dict[str, str] = {str(word): word for word in (*MONTHS, *WEEKDAYS)}
_DIGITS = r"[\d,]+"
_SHAPES = {
    **{"day": r"\d+", "year": r"\d{4}", "month": "|".join(MONTHS), "weekday": "|".join(WEEKDAYS)},
    **{"time": r"\d\d:\d\d", "first": r"[^:.;]*\d[^:.;]*", "last": r"[^:.;]*\d[^:.;]*"},
}
"""What the parts of dates and of spans of them look like; else any three words would be one."""


def kept(words: str, *forms: str) -> str:
    """Return a stored sentence as it was said, so that other languages can say it again; "" as it is.

    `forms`: sentences with values that it may be, each a `say` of its template alone; the first that fits counts. Of
    one that fits none it is taken that it had no values: what a clerk has typed stays as it is then.
    """
    if not words or (isinstance(words, Said) and words.values):
        return words
    for form in forms:
        if not isinstance(form, Said):
            continue
        found = _reader(form.template).fullmatch(words)
        if found is not None:
            values = {name: _value(text, forms) for name, text in found.groupdict().items()}
            many = values.get("n") if form.many >= 0 else None
            return Said(words, form.template, form.about, many if isinstance(many, int) else -1, values)
    return _WORDS.get(words) or Said(words, words)


def _value(text: str, forms: tuple[str, ...]) -> object:
    digits = text.replace(",", "")
    if digits.isdecimal():
        return int(digits)
    return kept(text, *forms) if any(char.isalpha() for char in text) else Figures(text)


def _reader(form: str) -> re.Pattern[str]:
    """Return what reads the values out of a sentence of a form."""
    parts = []
    for text, name, how, _ in Formatter().parse(form):
        parts.append(re.escape(text))
        if name is not None:
            parts.append(f"(?P<{name}>{_SHAPES.get(name) or (_DIGITS if how else '.+?')})")
    return re.compile("".join(parts))
