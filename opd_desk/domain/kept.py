"""Sentences that were stored: what is read back is English, and is known again as what was said."""

from __future__ import annotations

import re
from functools import cached_property
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


def kept(words: str) -> str:
    """Return a stored sentence without values as it was said, so that other languages can say it again; "" as it is.

    What a clerk has typed stays as it is: no language has a sentence for it.
    """
    if not words or isinstance(words, Said):
        return words
    return _WORDS.get(words) or Said(words, words)


class Forms:
    """Knows stored sentences again that had values: by those that they may be, each a `say` of its template alone."""

    def __init__(self, *forms: str) -> None:
        """Take the sentences; the first that fits counts."""
        self._forms = [form for form in forms if isinstance(form, Said)]

    def kept(self, words: str) -> str:
        """Return a stored sentence as it was said; what fits no form as one without values."""
        if not words or isinstance(words, Said):
            return words
        for form, reader in self._readers:
            found = reader.fullmatch(words)
            if found is not None:
                values = {name: self._value(text) for name, text in found.groupdict().items()}
                many = values.get("n") if form.many >= 0 else None
                return Said(words, form.template, form.about, many if isinstance(many, int) else -1, values)
        return kept(words)

    @cached_property
    def _readers(self) -> list[tuple[Said, re.Pattern[str]]]:
        # Made when first asked for: the desk opens without a stored sentence.
        return [(form, re.compile(_pattern(form.template))) for form in self._forms]

    def _value(self, text: str) -> object:
        digits = text.replace(",", "")
        if digits.isdecimal():
            return int(digits)
        return self.kept(text) if any(char.isalpha() for char in text) else Figures(text)


def _pattern(template: str) -> str:
    """Return what reads the values out of a sentence."""
    parts = []
    for text, name, how, _ in Formatter().parse(template):
        parts.append(re.escape(text))
        if name is not None:
            parts.append(f"(?P<{name}>{_SHAPES.get(name) or (_DIGITS if how else '.+?')})")
    return "".join(parts)
