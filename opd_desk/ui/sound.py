"""How a call sounds in the hall: the system's bell, a chime or a voice; the bell stands in for what cannot be made.

Chime and voice need the extra `[sound]`; its modules are imported here alone, and only when one of them is asked for.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QObject, QTimer, QUrl, Signal
from PySide6.QtWidgets import QApplication

from opd_desk.domain.said import say, together, words_of
from opd_desk.resources import resource
from opd_desk.settings import HALL_SOUNDS
from opd_desk.ui.spoken import spoken

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from opd_desk.services.hall import HallCard

BELL, CHIME, VOICE, OFF = HALL_SOUNDS
PATIENCE_MS = 20_000
"""After so long a sound counts as over: one that never says so must not silence the hall."""
_LOUDNESS = 0.9
_SILENT = "mock"
"""The engine of speech that comes with Qt for tests, and says nothing."""
_log = logging.getLogger(__name__)


class Unheard(Exception):
    """A sound cannot be made here; the sentence says why and what can be done."""


class Speaker(QObject):
    """Makes one sound at a time. `ended()`: it is over; `failed(str)`: it cannot be made any more, and why."""

    ended = Signal()
    failed = Signal(object)

    def sound(self, card: HallCard) -> None:
        """Make the sound of a call."""
        raise NotImplementedError

    def stop(self) -> None:
        """Be silent now."""
        raise NotImplementedError


class ChimeSpeaker(Speaker):
    """Plays a chime; raises Unheard where there is no extra or no loudspeaker."""

    def __init__(self) -> None:
        super().__init__()
        try:
            from PySide6.QtMultimedia import QMediaDevices, QSoundEffect
        except ImportError as problem:
            raise Unheard(_missing(say("The chime"), problem)) from problem
        if QMediaDevices.defaultAudioOutput().isNull():
            raise Unheard(say("The chime needs a loudspeaker: none is connected to this computer."))
        self._effect: Any = QSoundEffect(self)
        self._broken: object = QSoundEffect.Status.Error
        # Our own: e'' and, 0.42 s later, c'', each a sine with two overtones that die away the sooner the higher they
        # are (exp(-3.2 t), 0.35 exp(-5.5 t), 0.12 exp(-9 t)), 1.6 s, 16 bit, 22,050 Hz, at 0.7 of full scale.
        self._effect.setSource(QUrl.fromLocalFile(str(resource("sounds", "chime.wav"))))
        self._effect.setVolume(_LOUDNESS)
        self._effect.playingChanged.connect(self._on_playing)
        self._effect.statusChanged.connect(self._on_status)

    def sound(self, card: HallCard) -> None:
        """Play the chime."""
        self._effect.play()

    def stop(self) -> None:
        """Be silent now."""
        self._effect.stop()

    def _on_playing(self) -> None:
        if not self._effect.isPlaying():
            self.ended.emit()

    def _on_status(self) -> None:
        if self._effect.status() == self._broken:
            self.failed.emit(say("The chime cannot be played on this computer."))


class VoiceSpeaker(Speaker):
    """Says token and room by the system's voice of a language, "" the system's; raises Unheard without one.

    `engine`: which of the system's engines of speech, "" its usual one.
    """

    def __init__(self, language: str, engine: str = "") -> None:
        super().__init__()
        try:
            from PySide6.QtTextToSpeech import QTextToSpeech
        except ImportError as problem:
            raise Unheard(_missing(say("The voice"), problem)) from problem
        if not engine and not set(QTextToSpeech.availableEngines()) - {_SILENT}:
            raise Unheard(say("No voice is installed on this computer (on Linux: speech-dispatcher)."))
        self._voice: Any = QTextToSpeech(engine, self)
        self._ready: object = QTextToSpeech.State.Ready
        self._broken: object = QTextToSpeech.State.Error
        if self._voice.state() == self._broken:
            raise Unheard(self._silent())
        locale = voice_locale(language, list(self._voice.availableLocales()))
        self._language = locale.name()
        self._voice.setLocale(locale)
        self._voice.setVolume(_LOUDNESS)
        self._voice.stateChanged.connect(self._on_state)

    def sound(self, card: HallCard) -> None:
        """Say which token is to go where."""
        self._voice.say(spoken(card, self._language))

    def stop(self) -> None:
        """Be silent now."""
        self._voice.stop()

    def _on_state(self, state: object) -> None:
        if state == self._ready:
            self.ended.emit()
        elif state == self._broken:
            self.failed.emit(self._silent())

    def _silent(self) -> str:
        return say("The voice of this computer does not answer ({why}).", why=self._voice.errorString())


def voice_locale(language: str, known: list[QLocale]) -> QLocale:
    """Return the voice to speak a language with, the system's country first; raises Unheard where none does."""
    wanted = QLocale(language) if language else QLocale.system()
    if not language and wanted.language() is QLocale.Language.C:
        wanted = QLocale("en")  # the system names no language
    speaking = [locale for locale in known if locale.language() is wanted.language()]
    if not speaking:
        name = language if wanted.language() is QLocale.Language.C else QLocale.languageToString(wanted.language())
        raise Unheard(
            say(
                "No voice of this computer speaks {language}: install one, or choose another language or sound.",
                language=name,
            )
        )
    return next((locale for locale in speaking if locale.territory() is wanted.territory()), speaking[0])


def _missing(what: str, problem: ImportError) -> str:
    if isinstance(problem, ModuleNotFoundError):
        return say("{sound} needs an extra: pip install 'opd-desk[sound]'.", sound=what)
    return say("{sound} needs a library of the system: {why}.", sound=what, why=str(problem))


class HallSound(QObject):
    """Lets calls sound, one after the other, as `kind` says: bell, chime, voice or off.

    `why`: why the bell stands in, "" where it does not; `fell_back(str)`: it does from now on. `makers`: what makes the
    speakers, by kind.
    """

    fell_back = Signal(object)

    def __init__(
        self,
        kind: str,
        language: str,
        parent: QObject | None = None,
        *,
        bell: Callable[[], object] = QApplication.beep,
        makers: Mapping[str, Callable[[], Speaker]] | None = None,
    ) -> None:
        super().__init__(parent)
        self.kind, self.why, self._bell = kind, "", bell
        self._makers = makers or {CHIME: ChimeSpeaker, VOICE: lambda: VoiceSpeaker(language)}
        self._speaker: Speaker | None = None
        self._waiting: list[HallCard] = []
        self._sounding = False
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._give_up)

    def use(self, kind: str) -> None:
        """Sound otherwise from now on; what could not be made before is tried again."""
        self.silence()
        self.kind, self.why = kind, ""
        self.prepare()

    def prepare(self) -> None:
        """Make ready what sounds, so that the first call need not wait for it."""
        if self._speaker is not None or self.why or self.kind not in self._makers:
            return
        try:
            self._speaker = self._makers[self.kind]()
        except Unheard as unheard:
            self._fall_back(words_of(unheard))
        else:
            self._speaker.ended.connect(self._on_ended)
            self._speaker.failed.connect(self._on_failed)

    def call(self, card: HallCard) -> None:
        """Let a call sound after those before it; an earlier one to the same doctor that still waits is left out."""
        if self.kind == OFF:
            return
        self.prepare()
        if self._speaker is None:
            self._bell()
            return
        self._waiting = [*(waiting for waiting in self._waiting if waiting.code != card.code), card]
        self._next()

    def silence(self) -> None:
        """Stop what sounds, forget what waits, and let go of what makes it until it is needed again."""
        self._waiting, self._sounding = [], False
        self._patience.stop()
        speaker, self._speaker = self._speaker, None
        if speaker is not None:
            speaker.stop()
            speaker.deleteLater()

    def _next(self) -> None:
        if self._waiting and not self._sounding and self._speaker is not None:
            self._sounding = True
            self._patience.start()
            self._speaker.sound(self._waiting.pop(0))

    def _on_ended(self) -> None:
        if self._sounding:
            self._sounding = False
            self._patience.stop()
            self._next()

    def _give_up(self) -> None:
        """Go on after a sound that does not say that it is over."""
        self._sounding = False
        if self._speaker is not None:
            self._speaker.stop()
        self._next()

    def _on_failed(self, why: str) -> None:
        """Ring for the call under way, and for all from now on."""
        if self._speaker is not None:
            self.silence()
            self._fall_back(why)
            self._bell()

    def _fall_back(self, why: str) -> None:
        self.why = why
        _log.warning("The bell rings in the hall instead of the %s: %s", self.kind, why)
        self.fell_back.emit(together(say("The bell rings in the hall instead."), why))
