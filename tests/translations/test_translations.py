"""Every language says all that the program says, no more, and with the same values; what is shipped is that."""

from itertools import groupby
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from tests.translations import qt
from tests.translations.files import Room, compile_rooms, compiled, languages, read, rooms_of, write
from tests.translations.templates import ROOMS, Message, fields, has_words, messages, room_of

SAID = messages() | {qt.ROOM: qt.said()}
EACH = [(language, room) for language in languages() for room in rooms_of(language)]
NOT_YET: frozenset[str] = frozenset()
"""Rooms that are not translated wholly yet: whoever does one takes it off."""


def test_nothing_but_words_is_to_be_translated() -> None:
    assert has_words("Token {number}")
    assert has_words("{n}st")
    assert not has_words("{a}, {b}: {c:,} …")


def test_a_source_file_belongs_to_one_room() -> None:
    package = Path(__file__).resolve().parents[2] / "opd_desk"
    assert room_of(package / "domain" / "said.py") == "domain"
    assert room_of(package / "ui" / "panels" / "form.py") == "panels"
    assert room_of(package / "ui" / "paint.py") == room_of(package / "app.py") == "window"


@pytest.mark.parametrize(("language", "room"), EACH)
def test_all_that_is_said_is_translated(language: str, room: str) -> None:
    forms = read(language, room).forms
    missing = [message.source for message in SAID[room] if not forms.get(message.key)]
    assert bool(missing) == (room in NOT_YET), missing


@pytest.mark.parametrize(("language", "room"), EACH)
def test_what_is_said_stands_in_the_file_as_the_command_writes_it(language: str, room: str, tmp_path: Path) -> None:
    kept = read(language, room)
    anew = Room(tmp_path / "anew.ts", kept.forms)
    write(anew, language, SAID[room])
    assert anew.path.read_text("utf-8") == kept.path.read_text("utf-8"), "run python -m tests.translations"


@pytest.mark.parametrize("language", languages())
def test_the_program_reads_what_the_files_say(language: str, tmp_path: Path) -> None:
    compile_rooms(language, tmp_path / "anew.qm")
    assert (tmp_path / "anew.qm").read_bytes() == compiled(language).read_bytes(), "run python -m tests.translations"


@pytest.mark.parametrize(("language", "room"), EACH)
def test_each_meaning_of_a_word_is_found(language: str, room: str) -> None:
    translator = QTranslator()
    assert translator.load(str(compiled(language)))
    forms = read(language, room).forms
    for message in SAID[room]:
        if not message.one:
            found = translator.translate(message.context, message.source, message.about)
            assert (found,) == forms[message.key], message


@pytest.mark.parametrize(("language", "room"), EACH)
def test_a_translation_has_the_values_of_its_source(language: str, room: str) -> None:
    for (source, _, _), forms in read(language, room).forms.items():
        for form in forms:
            assert fields(form) == fields(source), form


@pytest.mark.parametrize("language", languages())
def test_the_same_is_translated_alike_in_every_room(language: str) -> None:
    found = sorted((key, forms) for room in ROOMS for key, forms in read(language, room).forms.items() if forms)
    for key, alike in groupby(found, key=lambda each: each[0]):
        assert len({forms for _, forms in alike}) == 1, f"{key}: say what it is about, or translate it alike"


def test_a_template_with_two_singulars_would_be_found_once() -> None:
    for room, said in SAID.items():
        ones: dict[object, Message] = {}
        for message in said:
            assert ones.setdefault(message.key, message).one == message.one, (room, message)


def test_qts_words_are_those_that_qt_asks_for() -> None:
    german = QTranslator()
    assert german.load(str(qt.own("de")))
    unknown = [each for each in qt.said() if not german.translate(each.context, each.source, each.about)]
    assert not unknown
