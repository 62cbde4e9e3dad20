"""Bring the translations up to what the program says, and compile them: `python -m tests.translations [CODE ...]`.

A CODE that there is no folder for begins a new language. What is no longer said goes, what is new stands there
unfinished (with its translation, where another room has one), and what is left to do is counted.
"""

import sys
from dataclasses import replace

from tests.translations.files import TRANSLATIONS, Forms, Key, compile_rooms, compiled, languages, read, said_in, write


def update(language: str) -> int:
    """Write the files of a language; return how many messages have no translation."""
    (TRANSLATIONS / language).mkdir(parents=True, exist_ok=True)
    said = said_in(language)
    rooms = {room: read(language, room) for room in said}
    known: dict[Key, Forms] = {}
    for room in rooms.values():
        known |= {key: forms for key, forms in room.forms.items() if forms and key not in known}
    missing = 0
    for name, room in rooms.items():
        wanted = {message.key for message in said[name]}
        forms = {key: room.forms.get(key) or known.get(key, ()) for key in wanted}
        missing += sum(not each for each in forms.values())
        for source, *_ in room.forms.keys() - wanted:
            print(f"{language}/{name}: no longer said: {source}")
        filled = replace(room, forms=forms)
        write(filled, language, said[name])
    compile_rooms(language, compiled(language))
    return missing


for code in sys.argv[1:] or languages():
    print(f"{code}: {update(code)} without a translation")
