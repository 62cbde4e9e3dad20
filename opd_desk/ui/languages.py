"""The window's language, and others beside it: Qt's translators over the templates of `domain.said`.

What the window shows is translated at its last step, where words leave Python for Qt or for the painter:

- `paint` measures and draws every word through `tr`, and so do the desk's own widgets (`widgets`) with what they are
  given, `tips.as_typed` with tooltips, and the models with what a cell says. What they hold stays as it was said.
- Where Qt itself is given words (`setWindowTitle`, `setAccessibleName`, `setPlaceholderText`, `QLabel.setText`,
  `addAction` …) the call says `tr(...)`.
- A signal that carries words is a `Signal(object)`: `Signal(str)` would make plain English of them.

The clerk's language is that of the translators that the application has installed: Qt's own place for it, so no
second one is kept. A slip and the hall's screen have the patient's `Language`, whose translators are not installed.
Translations lie in `resources/translations/CODE`: one source a room of the program, compiled into one file
(`python -m tests.translations`).
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator

from opd_desk.domain.said import ENGLISH, NAME, Figures, Said, told
from opd_desk.resources import resource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QApplication

    from opd_desk.domain.said import Language

CONTEXT = "desk"
"""The context of every message: a template means the same wherever it is used, or says what it is about."""


def tr(words: str) -> str:
    """Return a sentence in the window's language; a plain str, which is data or said already, as it is."""
    if not isinstance(words, (Said, Figures)):
        return words
    if QCoreApplication.translate(CONTEXT, NAME) == NAME:
        return str(words)
    return told(words, _of_window)


def _of_window(template: str, about: str, count: int) -> str:
    return QCoreApplication.translate(CONTEXT, template, about, count)


class Translated:
    """A language of the shipped translations, whether the window speaks it or not."""

    def __init__(self, code: str, translators: Sequence[QTranslator]) -> None:
        """Speak by these translators; the last that has a template decides."""
        self.code, self._translators = code, tuple(translators)
        self._found: dict[tuple[str, str, int], str] = {}  # a register asks for the same few some ten thousand times
        self.rightward = QLocale(code).textDirection() is Qt.LayoutDirection.LeftToRight

    def text(self, words: str) -> str:
        """Return a sentence in this language; a plain str as it is."""
        return told(words, self._find)

    def _find(self, template: str, about: str, count: int) -> str:
        asked = template, about, count
        if asked not in self._found:
            self._found[asked] = self._asked(*asked)
        return self._found[asked]

    def _asked(self, template: str, about: str, count: int) -> str:
        for translator in reversed(self._translators):  # as Qt asks those that are installed
            found: str | None = translator.translate(CONTEXT, template, about, count)
            if found:
                return found
        return template


def known_codes() -> tuple[str, ...]:
    """Return the codes of the languages that everything can be said in."""
    return "en", *sorted(folder.name for folder in resource("translations").iterdir() if folder.is_dir())


def own_name(code: str) -> str:
    """Return a language's name in itself: हिन्दी."""
    return language(code).text(NAME)


def settled(code: str) -> str:
    """Return which of the languages is spoken where one is asked for, "" for the system's: English where none is it.

    A code may name a country: of `hi_IN` there is `hi`.
    """
    for wanted in (code,) if code else QLocale.system().uiLanguages():
        plain = wanted.replace("-", "_").split("_")[0].lower()
        if plain == ENGLISH.code or plain in known_codes():
            return plain
    return ENGLISH.code


def language(code: str) -> Language:
    """Return a language to say things in, "" the window's; English where there is no other of that code."""
    spoken = settled(code) if code else _of_the_window()
    return ENGLISH if spoken == ENGLISH.code else _loaded(spoken)


@cache
def _loaded(code: str) -> Translated:
    """Return a language of the shipped translations, which stays: a worker must not be the last to let go of it."""
    return Translated(code, _translators(code))


def speak(app: QApplication, code: str) -> None:
    """Let windows speak a language, "" the system's; those that are made from now on."""
    spoken = settled(code)
    if spoken == ENGLISH.code:
        return
    for translator in (*_qts_own(spoken), *_translators(spoken)):
        translator.setParent(app)
        app.installTranslator(translator)
    QLocale.setDefault(QLocale(spoken))
    app.setLayoutDirection(QLocale(spoken).textDirection())


def _of_the_window() -> str:
    english = QCoreApplication.translate(CONTEXT, NAME) == NAME
    return ENGLISH.code if english else settled(QLocale().name())


def _qts_own(code: str) -> list[QTranslator]:
    """Load what Qt itself says in a language, where it ships that; elsewhere it is one of our rooms, `qt`."""
    translator = QTranslator()
    shipped = translator.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return [translator] if shipped else []


def _translators(code: str) -> list[QTranslator]:
    """Load the program's translations into a language; none where it has none."""
    found = []
    for file in sorted(resource("translations", code).glob("*.qm")):
        translator = QTranslator()
        if translator.load(str(file)):
            found.append(translator)
    return found
