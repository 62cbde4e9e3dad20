"""The menu's choice of how a call sounds in the hall."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup

from opd_desk.domain.said import say
from opd_desk.ui.languages import tr
from opd_desk.ui.sound import BELL, CHIME, OFF, VOICE

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenu

    from opd_desk.ui.sound import HallSound

_WORDS: dict[str, str] = {
    BELL: say("Bell"),
    CHIME: say("Chime"),
    VOICE: say("Voice: says token and room"),
    OFF: say("Off", "sound"),
}
_NOW: dict[str, str] = {
    BELL: say("Hall sound: bell"),
    CHIME: say("Hall sound: chime"),
    VOICE: say("Hall sound: voice"),
    OFF: say("Hall sound: off"),
}


class SoundMenu(QObject):
    """Lets the clerk choose. `keep(str)`: what was chosen is remembered."""

    def __init__(self, sound: HallSound, keep: Callable[[str], object]) -> None:
        super().__init__(sound)
        self._sound, self._keep = sound, keep

    def add_to(self, menu: QMenu) -> None:
        """Add the choice; where the bell stands in for another sound, it says why."""
        kind, why = self._sound.kind, self._sound.why
        sounds = menu.addMenu(tr(_NOW[BELL if why else kind]))
        group = QActionGroup(sounds)
        for each, words in _WORDS.items():
            action = sounds.addAction(tr(words))
            action.setCheckable(True)
            action.setChecked(each == kind)
            group.addAction(action)
            action.triggered.connect(lambda _=False, each=each: self._choose(each))
        if why:
            sounds.addSeparator()
            sounds.addAction(tr(why)).setEnabled(False)

    def _choose(self, kind: str) -> None:
        self._keep(kind)
        self._sound.use(kind)
