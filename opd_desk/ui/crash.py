"""What is told and logged of a fault of the program: where it arose and of what kind, never what it was about."""

from __future__ import annotations

import traceback
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_WITHHELD = "its words are left out, for they may speak of a patient"


def crash_report(error: BaseException) -> str:
    """Return the lines of code that led to a fault, and to those it came of, each with its kind.

    What a fault says of itself may hold a name or a phone: only what Python itself names in it is told.
    """
    return "\nThat led to:\n".join(f"{_lines(each)}{kind_of(each)}\n" for each in reversed(list(_chain(error))))


def kind_of(error: BaseException) -> str:
    """Return of what kind a fault is, in one line that speaks of no patient."""
    kind = type(error)
    name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    return f"{name}: {_named(error) or _WITHHELD}"


def _named(error: BaseException) -> str:
    """Return which part of the program, or which answer of the system or the database, a fault names; "" for none."""
    if isinstance(error, AttributeError) and error.name is not None:
        return f"{type(error.obj).__name__} has no {error.name}"
    if isinstance(error, (NameError, ImportError)) and error.name:
        return f"{error.name} is not there"
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    code: str = getattr(getattr(error, "orig", error), "sqlite_errorname", "")
    return code


def _lines(error: BaseException) -> str:
    return "".join(traceback.format_tb(error.__traceback__))


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Yield a fault, then what it came of, back to the first."""
    known: set[int] = set()
    each: BaseException | None = error
    while each is not None and id(each) not in known:
        known.add(id(each))
        yield each
        each = each.__cause__ or (None if each.__suppress_context__ else each.__context__)
