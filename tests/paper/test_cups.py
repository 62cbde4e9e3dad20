"""What CUPS says, in words: its commands are played by scripts that are found before the system's own."""

from __future__ import annotations

import os
import sys
from getpass import getuser
from typing import TYPE_CHECKING

import pytest

from opd_desk.paper import cups

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no CUPS")
READY = "copies=1 printer-info='Slip printer' printer-is-accepting-jobs=true printer-state=3 printer-state-reasons=none"


@pytest.fixture
def played(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Path]:
    """Return what lets commands of CUPS be played by shell scripts; the folder they stand in notes what is asked."""
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setattr(cups, "_LOOK", 0.3)

    def play(**scripts: str) -> Path:
        for name, script in scripts.items():
            command = tmp_path / name
            command.write_text(f'#!/bin/sh\ncd {tmp_path}; echo "{name} $*" >> asked\n{script}\n')
            command.chmod(0o755)
        return tmp_path

    return play


def line(**values: str) -> str:
    """Return what lpoptions prints of a printer that is ready but for these."""
    ready = dict(word.split("=") for word in READY.split(" ") if "=" in word and "'" not in word)
    ready |= {name.replace("_", "-"): value for name, value in values.items()}
    return "printer-info='Slip printer' " + " ".join(f"{name}={value}" for name, value in ready.items())


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({}, ""),
        ({"printer_state": "4"}, ""),
        (
            {"printer_state": "5", "printer_state_reasons": "paused"},
            "Slips is paused: let it go on in the system's printer settings, then print again.",
        ),
        (
            {"printer_is_accepting_jobs": "false"},
            "Slips takes no jobs now: let it accept them in the system's printer settings, then print again.",
        ),
        (
            {"printer_state_reasons": "media-empty-error,media-needed-report"},
            "Slips does not print: it has no paper: put some in, then print again.",
        ),
        (
            {"printer_state": "5", "printer_state_reasons": "offline-report,paused"},
            "Slips is paused (it is off or unplugged: switch it on): let it go on in the system's printer settings, "
            "then print again.",
        ),
        ({"printer_state_reasons": "toner-low-report,cups-ipp-missing-get-job-attributes"}, ""),
    ],
)
def test_what_lpoptions_says_is_put_in_words(played: Callable[..., Path], values: dict[str, str], words: str) -> None:
    played(lpoptions=f'echo "{line(**values)}"')
    assert cups.trouble_of("Slips") == words


def test_a_printer_that_is_not_at_its_address_would_not_print(played: Callable[..., Path], tmp_path: Path) -> None:
    played(lpoptions=f'echo "{line(device_uri=f"parallel:{tmp_path}/lp0")}"')
    words = "Slips does not print: it is off or unplugged: switch it on, then print again."
    assert cups.why_not("Slips") == cups.trouble_of("Slips") == words


@pytest.mark.parametrize(
    ("state", "message", "words"),
    [
        ("4", "Waiting for printer to become available.", "it does not answer"),
        ("4", "The printer may not exist or is unavailable at this time.", "it does not answer"),
        ("4", "Rendering completed", ""),
        ("3", "Waiting for printer to become available.", ""),
    ],
)
def test_a_job_before_it_that_gets_no_further_is_said(
    played: Callable[..., Path], state: str, message: str, words: str
) -> None:
    played(
        lpoptions=f'echo "{line(printer_state=state)}"',
        lpstat=f"echo 'printer Slips now printing Slips-1. enabled since'; echo '\t{message}'",
    )
    assert words in cups.why_not("Slips")
    assert bool(cups.why_not("Slips")) == bool(words)


def test_what_the_last_job_left_behind_is_told_but_keeps_nobody_from_printing(played: Callable[..., Path]) -> None:
    played(lpoptions=f'echo "{line(printer_state_reasons="media-empty")}"')
    assert cups.why_not("Slips") == ""
    assert "it has no paper" in cups.trouble_of("Slips")


@pytest.mark.parametrize("told", ["", "lpoptions: Unknown printer", "printer-info='open"])
def test_a_printer_that_cups_tells_nothing_of_is_not_judged(told: str) -> None:
    assert cups.read_queue(told) is None


@pytest.mark.parametrize(
    ("told", "dots"),
    [
        ("Resolution/Output Resolution: 150dpi *300dpi 600dpi", 300),
        ("PageSize/Media Size: *X72MMY3276MM\nResolution/Resolution: *203x203dpi", 203),
        ("PageSize/Media Size: *A4", 0),
    ],
)
def test_the_resolution_is_the_one_the_printer_is_set_to(played: Callable[..., Path], told: str, dots: int) -> None:
    played(lpoptions=f"echo '{told}'")
    assert cups.resolution_of("Slips") == dots


def test_a_command_that_does_not_answer_is_given_up(
    played: Callable[..., Path], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(cups, "_PATIENCE", 0.2)
    waited = tmp_path / "waited"
    played(lpoptions=f"sleep 5; touch '{waited}'")
    assert cups.trouble_of("Slips") == ""
    assert not waited.exists()  # it was not waited for


def jobs(*numbers: int, user: str = "") -> str:
    """Return a script that prints jobs as lpstat does."""
    lines = [f"echo 'Slips-{number}  {user or getuser()}  1024  Thu Jan 29 09:00:00 2026'" for number in numbers]
    return "; ".join(lines) or ":"


def test_a_job_that_has_gone_is_printed(played: Callable[..., Path]) -> None:
    played(lpoptions=f'echo "{READY}"', lpstat=f'case "$*" in *all*) {jobs(1, 2)};; esac')
    assert cups.watch("Slips", frozenset({"Slips-1"})) == ""


def test_a_page_that_never_became_a_job_is_said(played: Callable[..., Path]) -> None:
    played(lpoptions=f'echo "{READY}"', lpstat=f'case "$*" in *all*) {jobs(1)};; esac')
    assert cups.watch("Slips", frozenset({"Slips-1"})) == (
        "Slips did not take the page: look at the system's printer settings."
    )


def test_a_queue_that_forgets_its_jobs_is_believed(played: Callable[..., Path]) -> None:
    played(lpoptions=f'echo "{READY}"', lpstat=":")
    assert cups.watch("Slips", frozenset()) == ""


def test_a_job_that_a_paused_queue_keeps_is_said_and_taken_back(played: Callable[..., Path]) -> None:
    where = played(
        lpoptions=f'echo "{line(printer_state="5", printer_state_reasons="paused")}"', lpstat=jobs(1, 2), cancel=":"
    )
    assert "Slips is paused" in cups.watch("Slips", frozenset({"Slips-1"}))
    assert "cancel Slips-2" in (where / "asked").read_text().splitlines()
    assert "cancel Slips-1" not in (where / "asked").read_text()


def test_a_printer_that_is_unplugged_under_a_job_is_said(played: Callable[..., Path]) -> None:
    where = played(
        lpoptions=f'echo "{line(printer_state="4", printer_state_reasons="offline-report")}"',
        lpstat=jobs(2),
        cancel=":",
    )
    assert "Slips does not print: it is off or unplugged: switch it on" in cups.watch("Slips", frozenset())
    assert "cancel Slips-2" in (where / "asked").read_text()


def test_a_job_that_is_being_printed_is_left_alone(played: Callable[..., Path]) -> None:
    where = played(lpoptions=f'echo "{line(printer_state="4")}"', lpstat=jobs(2), cancel=":")
    assert cups.watch("Slips", frozenset()) == ""
    assert "cancel" not in (where / "asked").read_text()


def test_the_jobs_of_others_are_none_of_ours(played: Callable[..., Path]) -> None:
    played(lpstat=jobs(7, user="somebody-else"))
    assert cups.jobs_of("Slips") == frozenset()
