"""The menu's choice of languages: the window's, and the one that patients read and hear."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from opd_desk.domain.said import listed, say, together
from opd_desk.ui.binding.appearance import choices, open_anew
from opd_desk.ui.languages import known_codes, language, own_name, settled, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from opd_desk.settings import KeptSettings
    from opd_desk.ui.binding.announcing import Announcer
    from opd_desk.ui.main_window import MainWindow

LANGUAGE = "language"
_NAMED = 2
"""So many other languages stand beside the entry's word: who cannot read it finds his own."""


class LanguageMenu(QObject):
    """Lets both languages be chosen, each called as it calls itself; a desk that is opened anew speaks them.

    `lasting`: what is chosen counts for the next start; else (demo, training) there is nothing to choose.
    """

    def __init__(self, window: MainWindow, kept: KeptSettings, announcer: Announcer, *, lasting: bool) -> None:
        super().__init__(window)
        self._window, self._kept, self._announcer, self._lasting = window, kept, announcer, lasting
        self._begun = kept.now.language, kept.now.patient_language

    def add_to(self, menu: QMenu) -> None:
        """Add the choices."""
        if not self._lasting:
            return
        others = [own_name(code) for code in known_codes() if code != language("").code]
        both = menu.addMenu(tr(together(say("Lan&guage"), listed(others[:_NAMED]), between=" · ")))
        now = self._kept.now
        theirs = both.addMenu(tr(say("&Slips and the hall")))
        choices(theirs, _choices(say("As in the window")), _known(now.patient_language), self._choose_for_patients)
        both.addSeparator()
        choices(both, _choices(say("As the system has it")), _known(now.language), self._choose)

    def _choose(self, code: str) -> None:
        if not self._kept.change(language=code):
            spoken = own_name(settled(code))
            self._tell(say("The window speaks {language} from the next start on.", language=spoken))

    def _choose_for_patients(self, code: str) -> None:
        if not self._kept.change(patient_language=code):
            spoken = own_name(settled(code or self._kept.now.language))
            self._tell(say("Slips and the hall speak {language} from the next start on.", language=spoken))

    def _tell(self, words: str) -> None:
        """Say what comes, and offer it at once; nothing where it is as the desk began."""
        self._announcer.withdraw(LANGUAGE)
        if (self._kept.now.language, self._kept.now.patient_language) != self._begun:
            self._announcer.say(words)
            self._announcer.offer(say("Open the desk anew"), lambda: open_anew(self._window), about=LANGUAGE)


def _choices(of_itself: str) -> list[tuple[str, str]]:
    return [("", of_itself), *((code, own_name(code)) for code in known_codes())]


def _known(code: str) -> str:
    """Return the choice that a setting stands for: of `hi_IN` it is `hi`."""
    return settled(code) if code else ""
