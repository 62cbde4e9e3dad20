"""How the desk opens: is there a screen, what does Qt lack, and what is done without one."""

import sys
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from opd_desk import opening
from opd_desk.__main__ import main
from opd_desk.settings import Settings, SettingsRefused, read_settings, write_settings
from opd_desk.simulation.scenario import Scenario
from tests.cli.conftest import Program


@pytest.mark.parametrize(
    ("environment", "platform", "screen"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, "linux", False),
        ({"QT_QPA_PLATFORM": "offscreen:size=1x1"}, "win32", False),
        ({"QT_QPA_PLATFORM": "xcb"}, "linux", True),
        ({}, "win32", True),
        ({}, "darwin", True),
    ],
)
def test_whether_there_is_a_screen(environment: dict[str, str], platform: str, screen: bool) -> None:
    assert opening.has_screen(environment, platform) is screen


def test_missing_libraries_are_named_as_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(opening, "LIBRARIES", {"libnone-opd.so.1": "libnone1", "libc.so.6": "libc6"})
    monkeypatch.setattr(opening, "X11_LIBRARIES", {"libnone-x11-opd.so.1": "libnone-x11-1"})
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert opening.missing_packages(with_screen=False) == ["libnone1"]
    assert opening.missing_packages(with_screen=True) == ["libnone1", "libnone-x11-1"]
    with pytest.raises(opening.NoWindow, match="sudo apt install libnone1"):
        opening.open_desk(Path("none.db"), demo=True)
    monkeypatch.setattr(sys, "platform", "win32")
    assert opening.missing_packages(with_screen=True) == []


def test_without_a_screen_the_desk_says_what_works(program: Program) -> None:
    said = program("--database", "desk.db", code=2).err
    assert "there is no screen here" in said
    assert list(program.folder.iterdir()) == []


@pytest.mark.parametrize("platform", ["offscreen", ""])
def test_the_demo_without_a_screen_writes_its_pictures(program: Program, platform: str) -> None:
    done = program("--demo", QT_QPA_PLATFORM=platform, DISPLAY="", WAYLAND_DISPLAY="")
    assert done.out == "No screen here: wrote demo/window.png, demo/slip.pdf, demo/day-report.pdf instead.\n"
    folder = program.folder / "demo"
    assert sorted(path.name for path in folder.iterdir()) == ["day-report.pdf", "slip.pdf", "window.png"]
    assert [path.name for path in program.folder.iterdir()] == ["demo"]
    with Image.open(folder / "window.png") as window:
        assert window.size == (1366, 768)
        colours = window.convert("RGB").getcolors(1 << 24)
        assert colours is not None
        assert len(colours) > 50
    for name, words in (("slip.pdf", "EXPECTED ABOUT"), ("day-report.pdf", "PROVISIONAL")):
        with pypdfium2.PdfDocument(folder / name) as document:
            assert words in document[0].get_textpage().get_text_bounded()


def test_the_demo_is_shown_in_the_theme_of_the_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[Settings] = []

    def run(path: Path, clock: object, settings: Settings, *, demo: bool) -> int:
        assert path.exists()
        assert demo
        shown.append(settings)
        return 0

    monkeypatch.setattr("opd_desk.running.run", run)
    monkeypatch.setattr(opening, "missing_packages", lambda **_: [])
    monkeypatch.setattr(opening, "has_screen", lambda *_: True)
    monkeypatch.setattr(opening, "read_settings", lambda _: Settings(theme="dark", clerk="Bina", printer="Slips"))
    opening.open_desk(Path("none.db"), demo=True)

    (settings,) = shown
    assert (settings.theme, settings.clerk, settings.printer) == ("dark", "Asha Verma", "")


def test_the_demo_where_it_cannot_write(program: Program) -> None:
    program.write("demo", "a file of this name")
    assert "demo" in program("--demo", code=2).err


@pytest.mark.parametrize("name", ["", "Office", 'HP "Laser" \\ 4', "प्रिंटर", "tab\there\nand there", "\x7f"])
def test_settings_are_read_back_as_they_were_written(tmp_path: Path, name: str) -> None:
    path = tmp_path / "new" / "settings.toml"
    settings = Settings(
        "Asha Verma", "Counter 2", name, "dark", hall_sound="voice", patient_language="hi", long_wait=45
    )
    settings = replace(settings, paper="58", slip_fields=("uhid",), slip_foot=(name, "Open 9 to 5"), slip_barcode=True)
    write_settings(path, settings)
    assert read_settings(path) == settings


def test_settings_without_a_file_are_the_defaults(tmp_path: Path) -> None:
    assert read_settings(tmp_path / "none.toml") == Settings()
    assert (Settings().by, Settings("Asha", "C2").by) == ("Counter 1", "Asha, C2")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"clerk = 3", "clerk must be text, not 3"),
        (b'theme = "pink"', "theme is system, light, dark, contrast, not 'pink'"),
        (b"text_size = 300", "text_size is 100 to 200 percent, not 300"),
        (b'window = "big"', "window is a place like"),
        (b'hall_sound = "drum"', "hall_sound is bell, chime, voice, off, not 'drum'"),
        (b'hall_language = "klingon!"', "patient_language is a language like"),
        (b'hall_language = "hi\\n"', "patient_language is a language like"),
        (b'language = "Hindi"', "language is a language like"),
        (b'colour = "red"', "there is no setting 'colour'"),
        (b'long_wait = "60"', "long_wait must be a whole number, not '60'"),
        (b"long_wait = true", "long_wait must be a whole number, not True"),
        (b"long_wait = 0", "long_wait is 1 to 1440 minutes, not 0"),
        (b"copies = 0", "copies is 1 to 9 of each slip, not 0"),
        (b"paper = 80", "paper must be text, not 80"),
        (b'paper = "A4"', "paper is 80, 58, A6, A5, not 'A4'"),
        (b'slip_fields = "uhid"', "slip_fields must be a list of texts, not 'uhid'"),
        (b"slip_fields = [1]", "slip_fields must be a list of texts, not [1]"),
        (b'slip_fields = ["uhid", "fee"]', "not 'fee'"),
        (b"slip_barcode = 1", "slip_barcode must be true or false, not 1"),
        (b"clerk =", "no valid TOML"),
        (b"\xff", "no valid TOML"),
        (b"a = " + b"[" * 5000, "no valid TOML"),
    ],
    ids=range(22),
)
def test_settings_that_cannot_be_used(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(content)
    with pytest.raises(SettingsRefused) as caught:
        read_settings(path)
    assert str(caught.value).startswith(f"{path}: ")
    assert words in str(caught.value)


def test_the_language_of_the_hall_became_that_of_the_patients(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('hall_language = "hi"')
    assert read_settings(path) == Settings(patient_language="hi")
    path.write_text('hall_language = "hi"\npatient_language = "en"')
    assert read_settings(path) == Settings(patient_language="en")


def test_settings_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for path in (tmp_path, tmp_path / "file" / "settings.toml"):
        with pytest.raises(SettingsRefused, match="cannot be written"):
            write_settings(path, Settings())
    with pytest.raises(SettingsRefused, match="cannot be read"):
        read_settings(tmp_path)


# training


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--training", "--database", "desk.db"), "--training opens a throw-away database"),
        (("--training", "--demo"), "leave out --database and --demo"),
        (("--speed", "5"), "--speed is how fast a training day goes; it needs --training"),
        (("--training", "--speed", "0"), "'0' is no speed; write a whole number from 1 to 60"),
        (("--training", "--speed", "quick"), "'quick' is no speed"),
        (("--training", "none.toml"), "none.toml: cannot be read"),
        (("--training",), "there is no screen here, and training needs"),
    ],
    ids=range(7),
)
def test_training_that_cannot_be_opened_says_why(program: Program, words: tuple[str, ...], said: str) -> None:
    assert said in program(*words, code=2).err
    assert list(program.folder.iterdir()) == []


def test_a_training_day_that_cannot_be_played_is_named(program: Program) -> None:
    path = program.write("day.toml", 'name = "x"\ndate = 2026-01-29\nstep = [{ at = "09:00", do = "dance" }]\n')
    assert "day.toml: step 1: do cannot be 'dance'" in program("--training", str(path), code=2).err


def test_training_is_opened_on_the_file_at_its_speed_in_a_folder_that_goes_with_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[tuple[Path, str, int]] = []

    def run_training(path: Path, scenario: Scenario, speed: int, settings: Settings) -> int:
        assert path.parent.is_dir()
        opened.append((path, scenario.name, speed))
        return 0

    monkeypatch.setattr("opd_desk.running.run_training", run_training)
    monkeypatch.setattr(opening, "has_screen", lambda *_: True)
    monkeypatch.setattr(opening, "missing_packages", lambda **_: [])
    monkeypatch.setattr(opening, "settings_path", lambda: tmp_path / "none.toml")
    own = tmp_path / "own.toml"
    own.write_text('name = "Our own day"\ndate = 2026-01-29\n', encoding="utf-8")
    assert main(["--training"]) == 0
    assert main(["--training", str(own), "--speed", "20"]) == 0
    assert [found[1:] for found in opened] == [("A crowded Thursday", 5), ("Our own day", 20)]
    assert not any(path.parent.exists() for path, *_ in opened)
