"""README's tables of commands and settings are the program's: none is missing, and none stands there that is not."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest

from opd_desk.__main__ import main
from opd_desk.settings import Settings

TEXT = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")


def told() -> dict[str, set[str]]:
    """Return each command of README's table, "" for none, with its options; two in a row share them."""
    found: dict[str, set[str]] = {}
    for row in re.findall(r"^\| `opd-desk (.*?) \| ", TEXT, re.MULTILINE):
        commands = re.match(r"[a-z]+", row), *re.finditer(r"(?<=, `)[a-z]+", row)
        for command in commands:
            found.setdefault(command[0] if command else "", set()).update(re.findall(r"--[\w-]+", row))
    return found


def help_of(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    with pytest.raises(SystemExit):
        main([*arguments, "--help"])
    return capsys.readouterr().out


def test_readme_tells_every_command(capsys: pytest.CaptureFixture[str]):
    listed = help_of(capsys).partition("COMMAND\n")[2]
    assert set(told()) - {""} == set(re.findall(r"^    (\w+)", listed, re.MULTILINE))


def test_every_option_that_readme_tells_is_one(capsys: pytest.CaptureFixture[str]):
    for command, options in told().items():
        known = set(re.findall(r"--[\w-]+", help_of(capsys, *([command] if command else []))))
        assert options <= known, command


def test_readme_tells_every_setting():
    told = set(re.findall(r"`(\w+)", TEXT))
    assert {field.name for field in fields(Settings)} <= told
