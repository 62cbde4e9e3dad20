"""Without what shapes text nothing is printed, and it is said why: wrong letters on paper are worse than none."""

from pathlib import Path

import pytest

import opd_desk
from tests.cli.conftest import Program

DAY = "2026-01-29"


@pytest.fixture
def unshaped(desk: Program) -> dict[str, str]:
    """An environment in which the shaper cannot be loaded."""
    broken = desk.folder / "broken"
    broken.mkdir()
    (broken / "uharfbuzz.py").write_text("raise ImportError('a library of it is missing')\n")
    return {"PYTHONPATH": f"{broken}:{Path(opd_desk.__file__).parents[1]}"}


def test_no_paper_is_made_unshaped(desk: Program, unshaped: dict[str, str]) -> None:
    where = ("--database", desk.database)
    for command in (("slip", "DOC001-20260129-0001"), ("report", DAY), ("register", DAY, DAY)):
        said = desk(*command, "--out", "made.pdf", *where, code=2, **unshaped).err
        assert said.startswith("opd-desk: Nothing can be printed: letters are not joined")
        assert "uharfbuzz" in said
    assert not list(desk.folder.glob("*made*"))
    assert desk.on("slip", "DOC001-20260129-0001", "--out", "made.pdf").out.count("reprint") == 0


def test_check_says_it_too(desk: Program, unshaped: dict[str, str]) -> None:
    said = desk("check", "--database", desk.database, code=1, **unshaped).out.splitlines()
    assert "uharfbuzz is missing" in said[0]
    assert said[-1] == "2 doctor-days, 4 tokens: 1 wrong."
