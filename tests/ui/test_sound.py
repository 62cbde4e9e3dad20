"""What is heard in the hall: calls one after the other, the bell where nothing else can be had, and in which words."""

from __future__ import annotations

import sys
import wave
from importlib import import_module
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, QTimer

from opd_desk.resources import resource
from opd_desk.services.hall import HallCard
from opd_desk.settings import KeptSettings, Settings, read_settings
from opd_desk.ui import sound as sounds
from opd_desk.ui.binding.hall import HallScreen
from opd_desk.ui.binding.sounding import SoundMenu
from opd_desk.ui.sound import ChimeSpeaker, HallSound, Speaker, Unheard, VoiceSpeaker, voice_locale
from opd_desk.ui.spoken import spoken
from tests.ui.counter import KUMAR, NAIR, at, plain_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from opd_desk.domain.model import TokenId
    from tests.ui.counter import Counter


def card(number: int = 66, room: str = "12", code: str = "DOC001") -> HallCard:
    return HallCard(code, room, "Dr. Rajesh Kumar", number)


# words


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Token six six, room one two"),
        ("en_IN", "Token six six, room one two"),
        ("hi", "टोकन छह छह, कमरा एक दो"),
        ("hi-IN", "टोकन छह छह, कमरा एक दो"),
        ("mr_IN", "6 6, 1 2"),
    ],
)
def test_digits_are_said_one_by_one(language: str, words: str) -> None:
    assert spoken(card(), language) == words


@pytest.mark.parametrize(
    ("room", "words"),
    [
        ("B-214", "Token seven, room B two one four"),
        ("OPD 2/3", "Token seven, room OPD two three"),
        ("१२", "Token seven, room one two"),
        ("कक्ष 4", "Token seven, room कक्ष four"),
        ("", "Token seven, Dr. Rajesh Kumar"),
    ],
)
def test_rooms_are_said_whatever_they_are_called(room: str, words: str) -> None:
    assert spoken(card(7, room), "en") == words


def test_every_digit_has_its_word() -> None:
    assert spoken(card(1234567890, "1"), "en").startswith("Token one two three four five six seven eight nine zero,")
    assert spoken(card(1234567890, "1"), "hi").startswith("टोकन एक दो तीन चार पाँच छह सात आठ नौ शून्य,")


# one after the other


class Fake(Speaker):
    """A speaker that is heard in a list; it says that a sound is over when it is told to."""

    def __init__(self, heard: list[int | None]) -> None:
        super().__init__()
        self.heard, self.stopped = heard, 0

    def sound(self, card: HallCard) -> None:
        self.heard.append(card.number)

    def stop(self) -> None:
        self.stopped += 1


class Hall:
    """The sound of a hall with a fake speaker, and what is heard of it; 0 is the bell."""

    def __init__(self, kind: str = "voice") -> None:
        self.heard: list[int | None] = []
        self.made: list[Fake] = []
        self.unheard = ""
        makers: dict[str, Callable[[], Speaker]] = {"chime": self.make, "voice": self.make}
        self.sound = HallSound(kind, "hi", bell=lambda: self.heard.append(0), makers=makers)
        self.said: list[str] = []
        self.sound.fell_back.connect(self.said.append)

    def make(self) -> Speaker:
        if self.unheard:
            raise Unheard(self.unheard)
        self.made.append(Fake(self.heard))
        return self.made[-1]

    def call(self, *numbers: int) -> None:
        """Call tokens, each to a room of its own."""
        for number in numbers:
            self.sound.call(card(number, code=f"DOC{number}"))


@pytest.fixture
def hall(qapp: object) -> Hall:
    return Hall()


def test_calls_queue_up_and_never_overlap(hall: Hall) -> None:
    hall.call(1, 2, 3)
    assert hall.heard == [1]
    hall.made[0].ended.emit()
    assert hall.heard == [1, 2]
    hall.made[0].ended.emit()
    hall.made[0].ended.emit()
    hall.made[0].ended.emit()
    assert hall.heard == [1, 2, 3]
    hall.call(1)
    assert hall.heard == [1, 2, 3, 1]


def test_of_two_calls_of_a_doctor_that_wait_the_later_one_is_said(hall: Hall) -> None:
    hall.call(1)
    for number in (7, 8):
        hall.sound.call(card(number))
    hall.made[0].ended.emit()
    assert hall.heard == [1, 8]


def test_a_sound_that_never_says_that_it_is_over_does_not_silence_the_hall(hall: Hall, qtbot: QtBot) -> None:
    hall.call(1, 2)
    (patience,) = hall.sound.findChildren(QTimer)
    assert patience.interval() == sounds.PATIENCE_MS
    with qtbot.waitSignal(patience.timeout):
        patience.start(1)
    assert hall.heard == [1, 2]
    assert hall.made[0].stopped == 1


def test_nothing_is_made_before_it_is_needed_and_nothing_is_left_when_it_is_not(hall: Hall) -> None:
    assert hall.made == []
    hall.sound.prepare()
    hall.call(1, 2)
    assert len(hall.made) == 1
    hall.sound.silence()
    assert hall.made[0].stopped == 1
    hall.made[0].ended.emit()
    assert hall.heard == [1]
    hall.call(3)
    assert hall.heard == [1, 3]
    assert len(hall.made) == 2


def test_the_bell_rings_at_once_and_off_is_silent(qapp: object) -> None:
    hall = Hall("bell")
    hall.call(1, 2)
    assert hall.heard == [0, 0]
    hall.sound.use("off")
    hall.call(3)
    assert hall.heard == [0, 0]
    assert hall.made == []


def test_the_bell_stands_in_for_what_cannot_be_made_and_says_so_once(
    hall: Hall, caplog: pytest.LogCaptureFixture
) -> None:
    hall.unheard = "No voice is installed."
    hall.call(1, 2)
    hall.sound.silence()
    hall.call(3)
    assert hall.heard == [0, 0, 0]
    assert hall.said == ["The bell rings in the hall instead. No voice is installed."]
    assert [record.getMessage() for record in caplog.records] == [
        "The bell rings in the hall instead of the voice: No voice is installed."
    ]
    hall.unheard = ""
    hall.sound.use("voice")
    assert hall.sound.why == ""
    hall.call(4)
    assert hall.heard[-1] == 4


def test_a_voice_that_fails_leaves_its_place_to_the_bell(hall: Hall) -> None:
    hall.call(1, 2)
    hall.made[0].failed.emit("It does not answer.")
    assert hall.heard == [1, 0]
    assert hall.sound.why == "It does not answer."
    hall.call(3)
    assert hall.heard == [1, 0, 0]
    assert len(hall.said) == 1


# what the computer has


def test_the_system_s_country_is_asked_first_and_a_language_nobody_speaks_is_said() -> None:
    known = [QLocale("en_US"), QLocale("hi_IN"), QLocale("en_GB")]
    assert voice_locale("hi", known).name() == "hi_IN"
    assert voice_locale("en_GB", known).name() == "en_GB"
    assert voice_locale("en_AU", known).name() == "en_US"
    with pytest.raises(Unheard, match="No voice of this computer speaks Marathi"):
        voice_locale("mr", known)
    with pytest.raises(Unheard, match="No voice of this computer speaks qq"):
        voice_locale("qq", known)


@pytest.mark.parametrize(("make", "what"), [(ChimeSpeaker, "The chime"), (lambda: VoiceSpeaker("hi"), "The voice")])
def test_without_the_extra_it_says_how_to_get_it(
    make: Callable[[], Speaker], what: str, monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    class Nothing:
        def find_spec(self, name: str, *_: object) -> None:
            if name in ("PySide6.QtMultimedia", "PySide6.QtTextToSpeech"):
                raise ModuleNotFoundError(name)

    for module in ("PySide6.QtMultimedia", "PySide6.QtTextToSpeech"):
        monkeypatch.delitem(sys.modules, module, raising=False)
    monkeypatch.setattr(sys, "meta_path", [Nothing(), *sys.meta_path])
    with pytest.raises(Unheard, match=r"opd-desk\[sound\]") as caught:
        make()
    assert str(caught.value).startswith(what)


@pytest.fixture
def extra() -> None:
    """Skip where the extra is not installed, or a library of the system that it needs is missing."""
    for module in ("PySide6.QtMultimedia", "PySide6.QtTextToSpeech"):
        try:
            import_module(module)
        except ImportError as problem:
            pytest.skip(str(problem))


@pytest.mark.no_qt_log  # Qt says of every service of sound that it is not there
@pytest.mark.usefixtures("extra", "qapp")
@pytest.mark.parametrize("make", [ChimeSpeaker, lambda: VoiceSpeaker("hi"), lambda: VoiceSpeaker("")])
def test_with_the_extra_a_speaker_is_made_or_says_why_not(make: Callable[[], Speaker]) -> None:
    hall = HallSound("voice", "", bell=lambda: None, makers={"voice": make})
    hall.prepare()
    hall.silence()
    assert hall.why == "" or hall.why.endswith((".", ")"))


@pytest.mark.no_qt_log
@pytest.mark.usefixtures("extra", "qapp")
def test_a_voice_says_the_words_and_when_it_is_over(qtbot: QtBot) -> None:
    speaker = VoiceSpeaker("en", "mock")
    with qtbot.waitSignal(speaker.ended, timeout=10_000):
        speaker.sound(card(6, "1"))
    speaker.stop()


def test_the_chime_is_short_and_not_too_loud() -> None:
    with wave.open(str(resource("sounds", "chime.wav"))) as chime:
        assert (chime.getnchannels(), chime.getsampwidth()) == (1, 2)
        assert 1 < chime.getnframes() / chime.getframerate() < 2
        samples = memoryview(chime.readframes(chime.getnframes())).cast("h")
    assert 0.6 < max(map(abs, samples)) / 32767 < 0.8
    assert max(abs(samples[0]), abs(samples[-1])) < 100


# at the counter


def inside(counter: Counter, name: str, key=KUMAR) -> TokenId:
    token = counter.book(name, key=key)
    counter.desk.consulting.check_in(token)
    counter.desk.consulting.call_next(key)
    return token


def test_every_call_is_heard_in_its_turn_and_one_that_is_called_again_is_heard_again(counter: Counter) -> None:
    hall = Hall()
    counter.clock.now = at("09:00")
    screen = HallScreen(counter.desk, counter.window, hall.sound, names=False)
    screen.open()
    assert len(hall.made) == 1
    token = inside(counter, "Anita")
    assert hall.heard == [1]
    hall.made[0].ended.emit()
    counter.clock.now = at("09:05")
    counter.desk.consulting.requeue(token)
    counter.desk.consulting.call_next(KUMAR)
    assert hall.heard == [1, 1]
    screen.close()
    assert hall.made[0].stopped == 1


def test_two_rooms_called_since_it_was_read_last_are_both_heard(counter: Counter, qtbot: QtBot) -> None:
    """Another desk on the same file is read with the minute."""
    hall = Hall()
    counter.clock.now = at("09:00")
    screen = HallScreen(counter.desk, counter.window, hall.sound, names=False)
    screen.open()
    for key in (NAIR, KUMAR):
        token = counter.book("Anita", key=key)
        counter.file.consulting.check_in(token)
    for minute, key in ((3, NAIR), (4, KUMAR)):
        counter.clock.now = at(f"09:0{minute}")
        counter.file.consulting.call_next(key)
    assert hall.heard == []
    (minute_timer,) = screen.findChildren(QTimer)
    with qtbot.waitSignal(minute_timer.timeout):
        minute_timer.start(1)
    hall.made[0].ended.emit()
    assert hall.heard == [1, 1]
    assert screen.hall is not None
    assert [called for _, called in screen.hall._shown] == [True, False, False]
    screen.close()


def test_the_sound_is_chosen_in_the_menu_kept_and_its_lack_is_said(
    counter: Counter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (sound,) = counter.window.findChildren(HallSound)
    menus = counter.window.findChildren(SoundMenu)
    assert len(menus) == 1
    path = tmp_path / "settings.toml"
    refused: list[str] = []
    kept = KeptSettings(Settings(printer="Roll 80"), path, refused.append)
    monkeypatch.setattr(menus[0], "_keep", lambda kind: kept.change(hall_sound=kind))

    def unheard() -> Speaker:
        raise Unheard("No voice is installed.")

    monkeypatch.setattr(sound, "_makers", {"voice": unheard})
    counter.keys("F10")
    counter.pick("Hall sound: bell")
    counter.pick("Voice")
    assert counter.said == "The bell rings in the hall instead. No voice is installed."
    assert read_settings(path) == Settings(printer="Roll 80", hall_sound="voice")
    counter.to_front()
    counter.keys("F10")
    counter.pick("Hall sound: bell")
    counter.qtbot.waitUntil(
        lambda: any(plain_words(action.text()) == "No voice is installed." for action in counter.menu.actions())
    )
    counter.pick("Off")
    assert sound.kind == "off"
    counter.to_front()
    counter.keys("F10")
    assert any(plain_words(action.text()) == "Hall sound: off" for action in counter.menu.actions())
    counter.leave(counter.menu)
    assert refused == []


def test_settings_that_cannot_be_kept_are_said_and_hold_for_this_run(tmp_path: Path) -> None:
    refused: list[str] = []
    kept = KeptSettings(Settings(), tmp_path, refused.append)
    kept.change(hall_sound="off")
    assert kept.now.hall_sound == "off"
    assert "cannot be written" in refused[0]
    KeptSettings(Settings(), None, refused.append).change(printer="x")
    assert len(refused) == 1
