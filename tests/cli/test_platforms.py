"""Other systems' ways: names of users and files with blanks and letters of any script, and no call of POSIX alone."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import pypdfium2
import pytest

from opd_desk import opening
from opd_desk.__main__ import main
from opd_desk.resources import program as command_of
from tests.cli.conftest import HEADER

HERE = Path(__file__).parent
ROSTER = """
hospital = { name = "City Hospital" }
[[doctor]]
code = "DOC001"
name = "Dr. Rajesh Kumar"
[[doctor.week]]
days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
start = "00:00"
end = "23:59"
slot_minutes = 1439
capacity = 12
"""


@pytest.mark.parametrize("arguments", [[], ["--without-posix"]], ids=["here", "without-posix"])
def test_a_desk_lives_under_any_name_and_needs_no_posix(tmp_path: Path, arguments: list[str]) -> None:
    home = tmp_path / "C d" / "उपयोगकर्ता é %41 'x'"
    work = home / "मेरे दस्तावेज़"
    settings = home / "कॉन्फ़िग" / "opd-desk" / "settings.toml"
    for folder in (work, settings.parent):
        folder.mkdir(parents=True)
    settings.write_text('printer = "escpos:file:slip.bin"\n', encoding="utf-8")
    (work / "मेरा रोस्टर é.toml").write_text(ROSTER, encoding="utf-8")
    tomorrow = date.today() + timedelta(days=1)
    booking = f"W1,{tomorrow},DOC001,00:00,online,सीता देवी,9876543210,45,F,{date.today()} 00:01"
    (work / "ऑनलाइन बुकिंग.csv").write_text(f"{HEADER}\n{booking}\n", encoding="utf-8")
    own = {"HOME": home, "XDG_CONFIG_HOME": settings.parents[1], "XDG_DATA_HOME": home / "डेटा é"}
    own |= {"XDG_CACHE_HOME": home / "c", "XDG_STATE_HOME": home / "s", "PYTHONPATH": HERE.parents[1]}

    done = subprocess.run(
        [sys.executable, str(HERE / "whole_flow.py"), str(work), *arguments],
        env={**os.environ, **{name: str(value) for name, value in own.items()}, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )

    assert (done.returncode, done.stdout) == (0, "all done\n"), done.stdout + done.stderr
    made = {path.name for path in work.iterdir()}
    assert {"पर्ची é.pdf", "दिन é.pdf", "रजिस्टर é.xlsx", "सूची é.pdf", "slip.bin"} <= made
    assert len(pypdfium2.PdfDocument(work / "पर्ची é.pdf")) == 1
    assert (home / "डेटा é" / "opd-desk" / "opd-desk.db").is_file()
    assert list((home / "डेटा é" / "opd-desk" / "backups").glob("*.db"))


def test_a_build_starts_itself_anew_without_a_python(monkeypatch: pytest.MonkeyPatch) -> None:
    assert command_of("--demo") == [sys.executable, "-m", "opd_desk", "--demo"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/usr/lib/opd-desk/opd-desk")
    assert command_of("--demo") == ["/usr/lib/opd-desk/opd-desk", "--demo"]


def test_a_build_hands_on_the_systems_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    code = (HERE.parents[1] / "resources" / "packaging" / "own_libraries.py").read_text(encoding="utf-8")
    monkeypatch.setenv("LD_LIBRARY_PATH", "/usr/lib/opd-desk/_internal")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/opt/lib")
    exec(compile(code, "own_libraries.py", "exec"), {})
    assert os.environ["LD_LIBRARY_PATH"] == "/opt/lib"
    monkeypatch.setenv("LD_LIBRARY_PATH", "/usr/lib/opd-desk/_internal")
    exec(compile(code, "own_libraries.py", "exec"), {})
    assert "LD_LIBRARY_PATH" not in os.environ


def test_what_keeps_it_from_opening_is_said_in_a_window_where_an_icon_started_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    said: list[str] = []
    monkeypatch.setattr("opd_desk.running.say_in_window", said.append)
    other = tmp_path / "other.db"
    other.write_bytes(b"no database" * 100)
    for screen in (True, False):
        monkeypatch.setattr(opening, "has_screen", lambda *_, screen=screen: screen)
        monkeypatch.setattr(opening, "missing_packages", lambda *, with_screen: [])
        assert main(["--in-window", "--database", str(other), "check"]) == 2
    assert len(said) == 1
    assert said[0].startswith(str(other))
    assert capsys.readouterr().err.startswith(f"opd-desk: {other}")


def test_without_a_terminal_it_is_said_in_a_window_too(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    said: list[str] = []
    monkeypatch.setattr("opd_desk.running.say_in_window", said.append)
    monkeypatch.setattr(opening, "has_screen", lambda *_: True)
    monkeypatch.setattr(opening, "missing_packages", lambda *, with_screen: [])
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert main(["--database", str(tmp_path / "none.db"), "check"]) == 2
    assert len(said) == 1


@pytest.mark.parametrize("more", [["--demo", "--restore", __file__], ["--restore", "none.db"]])
def test_a_backup_that_cannot_be_asked_about_is_refused_at_once(
    more: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(more) == 2
    assert "nothing was restored" in capsys.readouterr().err
