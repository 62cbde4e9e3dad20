"""Translations as Qt Linguist knows them: a .ts file for each room, and the .qm made of all of a language's."""

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

import PySide6

from tests.translations import qt
from tests.translations.templates import CONTEXT, ROOMS, Message, messages

TRANSLATIONS = Path(__file__).resolve().parents[2] / "resources" / "translations"
Key = tuple[str, str, bool]
Forms = tuple[str, ...]


@dataclass(frozen=True)
class Room:
    """A room's file in one language: `forms`: the translations, one for each plural form; () not translated yet."""

    path: Path
    forms: dict[Key, Forms]


def languages() -> list[str]:
    """Return the codes of the languages that there are translations into."""
    return sorted(folder.name for folder in TRANSLATIONS.iterdir() if folder.is_dir())


def said_in(language: str) -> dict[str, list[Message]]:
    """Return what is to be translated into a language, by the room: Qt's words where Qt does not ship them in it."""
    return messages() | ({} if qt.own(language).exists() else {qt.ROOM: qt.said()})


def rooms_of(language: str) -> tuple[str, ...]:
    """Return the rooms that a language has files for."""
    return (*ROOMS, *(() if qt.own(language).exists() else (qt.ROOM,)))


def read(language: str, room: str) -> Room:
    """Read a room's translations; none where there is no file yet."""
    path = TRANSLATIONS / language / f"{room}.ts"
    found: dict[Key, Forms] = {}
    if path.exists():
        for message in ElementTree.parse(path).getroot().iter("message"):
            about = message.findtext("comment") or ""
            key = message.findtext("source") or "", about, message.get("numerus") == "yes"
            found[key] = _forms(message)
    return Room(path, found)


def _forms(message: ElementTree.Element) -> Forms:
    translation = message.find("translation")
    assert translation is not None
    forms = translation.findall("numerusform") or [translation]
    texts = tuple(form.text or "" for form in forms)
    return texts if all(texts) and translation.get("type") != "unfinished" else ()


def write(room: Room, language: str, messages: list[Message]) -> None:
    """Write a room's file: these messages, with the translations that there are."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
    ]
    for context in dict.fromkeys(message.context for message in messages) or (CONTEXT,):
        lines += ["<context>", f"    <name>{context}</name>"]
        for message in messages:
            if message.context == context:
                lines += _message(message, room.forms.get(message.key, ()))
        lines.append("</context>")
    room.path.write_text("\n".join([*lines, "</TS>", ""]), "utf-8")


def _message(message: Message, forms: Forms) -> list[str]:
    several = ' numerus="yes"' if message.one else ""
    place = [f'        <location filename="{message.file}"/>'] if message.file else []
    lines = [f"    <message{several}>", *place]
    lines.append(f"        <source>{escape(message.source)}</source>")
    if message.about:
        lines.append(f"        <comment>{escape(message.about)}</comment>")
    if message.one:
        lines.append(f"        <extracomment>One: {escape(message.one)}</extracomment>")
    unfinished = "" if forms else ' type="unfinished"'
    inner = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in forms or ("", ""))
    told = inner if message.one else escape("".join(forms))
    return [*lines, f"        <translation{unfinished}>{told}</translation>", "    </message>"]


def compiled(language: str) -> Path:
    """Return the file that the program reads."""
    return TRANSLATIONS / language / "desk.qm"


def compile_rooms(language: str, to: Path) -> None:
    """Make of a language's .ts files the .qm that the program reads.

    One for all rooms: of two files the one that knows the words with no comment would hide what the other has with one.
    """
    tool = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    sources = [TRANSLATIONS / language / f"{room}.ts" for room in rooms_of(language)]
    # What two rooms say alike it calls a duplicate: that is no news.
    subprocess.run([tool, "-silent", "-nounfinished", *sources, "-qm", to], check=True, capture_output=True)
