"""What can be said: the templates of every `say` and `say_n`, read from the source."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from string import Formatter

CONTEXT = "desk"
PACKAGE = Path(__file__).resolve().parents[2] / "opd_desk"
ROOMS = {
    "domain": ("domain/",),
    "store": ("store/", "simulation/"),
    "services": ("services/",),
    "paper": ("paper/",),
    "binding": ("ui/binding/",),
    "dialogs": ("ui/dialogs/",),
    "panels": ("ui/panels/",),
    "window": ("",),
}
"""By the name of a room's files of translations: where its source lies, below the package; the first that fits."""


class NotLiteral(Exception):
    """A template is put together as the program runs: no translator can see it."""


@dataclass(frozen=True)
class Message:
    """One thing to be translated: `one` is its English singular, "" where it is about no number; `file` as in git.

    `context`: what of Qt says it, where the desk does not.
    """

    source: str
    about: str
    one: str
    file: str
    context: str = CONTEXT

    @property
    def key(self) -> tuple[str, str, bool]:
        """Return what it is found by."""
        return self.source, self.about, bool(self.one)


def fields(template: str) -> frozenset[str]:
    """Return the braces of a template, with their formats."""
    parts = Formatter().parse(template)
    return frozenset(f"{name}:{how}" for _, name, how, _ in parts if name is not None)


def has_words(template: str) -> bool:
    """Tell whether there is anything in a template to be translated, beside its values."""
    return any(char.isalnum() for text, *_ in Formatter().parse(template) for char in text)


def room_of(file: Path) -> str:
    """Return the room that a source file belongs to."""
    inside = file.relative_to(PACKAGE).as_posix()
    return next(room for room, begins in ROOMS.items() if inside.startswith(begins))


def messages() -> dict[str, list[Message]]:
    """Return what is said in each room, in the order of its files; raises NotLiteral."""
    found: dict[str, dict[tuple[str, str, bool], Message]] = {room: {} for room in ROOMS}
    for file in sorted(PACKAGE.rglob("*.py")):
        for message in _said_in(file):
            found[room_of(file)].setdefault(message.key, message)
    return {room: list(each.values()) for room, each in found.items()}


def _said_in(file: Path) -> Iterator[Message]:
    name = file.relative_to(PACKAGE.parent).as_posix()
    calls = [node for node in ast.walk(ast.parse(file.read_text("utf-8"))) if isinstance(node, ast.Call)]
    for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
        if not isinstance(call.func, ast.Name) or call.func.id not in ("say", "say_n"):
            continue
        several = call.func.id == "say_n"
        texts = call.args[:2] + call.args[3:] if several else call.args
        literals = [each.value for each in texts if isinstance(each, ast.Constant) and isinstance(each.value, str)]
        if len(literals) != len(texts):
            raise NotLiteral(f"{name}:{call.lineno}: what is said is no literal: {ast.unparse(call)}")
        one = literals.pop(0) if several else ""
        source, about = literals[0], "".join(literals[1:])
        if has_words(source) or about:
            yield Message(source, about, one, name)
