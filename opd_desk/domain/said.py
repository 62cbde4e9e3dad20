"""Sentences that every language can say: English ones that remember what they were made of.

A sentence is written with `say`: it is a str, the English sentence, and as that it is stored, logged, compared and
printed by commands. Whoever shows it to a clerk or a patient gives it to a `Language`, which says it anew from its
template and values. What is done to the str (`+`, f-strings, `upper`) gives plain str, which is English for good.

A template's braces hold values. Of these a Said is translated in its turn, whole numbers and Figures take the
language's digits, and anything else, such as a name, stays as it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    Find = Callable[[str, str, int], str]
    """What finds a template's translation: by the template, what it is about, and how many (-1: no matter)."""


class Figures(str):
    """A number or a time of day, without a word in it: another language has other digits at most."""

    __slots__ = ()


class Said(str):
    """An English sentence, and its `template` and `values`.

    `about`: which of a word's meanings it is, where another language has two words; `many`: the number that decides
    between singular and plural, -1 for none; `case`: `lower` in small letters, `first` with a capital.
    """

    __slots__ = ("about", "case", "many", "template", "values")
    about: str
    case: str
    many: int
    template: str
    values: Mapping[str, object]

    def __new__(
        cls,
        english: str,
        template: str,
        about: str = "",
        many: int = -1,
        values: Mapping[str, object] | None = None,
        case: str = "",
    ) -> Said:
        """Remember what a sentence was made of; `say` makes them."""
        said = super().__new__(cls, english)
        said.template, said.about, said.many, said.values, said.case = template, about, many, values or {}, case
        return said

    def __reduce__(self) -> tuple[type[Said], tuple[object, ...]]:
        """Return what a copy is made of."""
        return Said, (str(self), self.template, self.about, self.many, self.values, self.case)


class Language(Protocol):
    """A language that what is said can be said in; `code` as `hi`; `rightward`: its lines begin on the left."""

    @property
    def code(self) -> str:
        """Return its code."""

    @property
    def rightward(self) -> bool:
        """Tell whether its lines begin on the left."""

    def text(self, words: str) -> str:
        """Return a sentence in this language; a plain str as it is."""


class English:
    """The language that everything is written in."""

    code, rightward = "en", True

    def text(self, words: str) -> str:
        """Return the words as they are."""
        return str(words)


def say(template: str, about: str = "", /, **values: object) -> str:
    """Write a sentence: `say("Token {number} was cancelled.", number=3)`.

    `about` parts what is one word in English, as `say("Closed", "a slot")`. Both are literals: translators read them
    from the source.
    """
    return Said(template.format_map(values) if values else template, template, about, -1, values)


def say_n(one: str, more: str, count: int, about: str = "", /, **values: object) -> str:
    """Write a sentence about `count` things, which it may name as `{n}`: `say_n("{n} token", "{n} tokens", 2)`.

    A language has as many forms of it as its grammar wants.
    """
    values["n"] = count
    return Said((one if count == 1 else more).format_map(values), more, about, count, values)


def again(words: str, **values: object) -> str:
    """Say a sentence anew with other values, those that it has; plain str as it is."""
    if not isinstance(words, Said) or not values.keys() & words.values.keys():
        return words
    given = {name: values.get(name, value) for name, value in words.values.items()}
    return Said(_CASES[words.case](words.template.format_map(given)), words.template, words.about, words.many, given)


def together(*parts: str, between: str = " ") -> str:
    """Return what is said one after the other, without what is empty."""
    told = [part for part in parts if part]
    if len(told) < 2:
        return told[0] if told else ""
    values = {f"part{place}": part for place, part in enumerate(told)}
    return Said(between.join(told), between.join(f"{{{name}}}" for name in values), values=values)


def listed(words: Sequence[str]) -> str:
    """Return words in a row: `14`, `14 and 15`, `14, 15 and 16`."""
    if len(words) < 2:
        return words[0] if words else ""
    return say("{some} and {last}", some=together(*words[:-1], between=", "), last=words[-1])


def words_of(trouble: Exception) -> str:
    """Return the sentence that an exception was made with, as it was said: `str(trouble)` is its English alone."""
    told = trouble.args[0] if trouble.args else ""
    return told if isinstance(told, str) else str(trouble)


def lowered(words: str) -> str:
    """Return words in small letters, for the middle of a sentence."""
    return _cased(words, "lower")


def capital(words: str) -> str:
    """Return words with a capital, for the beginning of a sentence."""
    return _cased(words, "first")


def shortened(words: str, most: int) -> str:
    """Return words of so many letters at most; in another language a sentence is said whole."""
    short = words[:most]
    if not isinstance(words, Said):
        return short
    return Said(short, words.template, words.about, words.many, words.values, words.case)


def _cased(words: str, case: str) -> str:
    if not isinstance(words, Said):
        return _CASES[case](words)
    return Said(_CASES[case](words), words.template, words.about, words.many, words.values, case)


_CASES: dict[str, Callable[[str], str]] = {
    "": str,
    "lower": str.lower,
    "first": lambda words: words[:1].upper() + words[1:],
}
ENGLISH = English()
NAME: str = say("English")
"""A language's name, in itself."""
DIGITS: str = say("0123456789")
"""The ten digits, as a language writes them."""


def told(words: str, find: Find) -> str:
    """Say a sentence in the language that `find` has the templates of; what it does not find stays English."""
    if isinstance(words, Said):
        sentence = find(words.template, words.about, words.many)
        if words.values:
            sentence = sentence.format_map({name: _value(value, find) for name, value in words.values.items()})
        return _CASES[words.case](sentence)
    return words.translate(_digits(find)) if isinstance(words, Figures) else words


def _value(value: object, find: Find) -> object:
    if isinstance(value, int):
        digits = _digits(find)
        return _Number(value, digits) if digits else value
    return told(value, find) if isinstance(value, str) else value


def _digits(find: Find) -> dict[int, str]:
    """Return a language's digits by the code points of ours; {} where they are the same."""
    theirs = find(DIGITS, "", -1)
    return {} if theirs == DIGITS else dict(zip(map(ord, DIGITS), theirs, strict=True))


class _Number:
    """A whole number to be put into a template, by its braces' format and in a language's digits."""

    __slots__ = ("_digits", "_number")

    def __init__(self, number: int, digits: dict[int, str]) -> None:
        self._number, self._digits = number, digits

    def __format__(self, how: str) -> str:
        return format(self._number, how).translate(self._digits)
