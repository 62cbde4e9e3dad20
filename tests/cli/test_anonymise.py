"""Making patients nameless by command: first how many, then a backup, then all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.cli.conftest import BOOKINGS

if TYPE_CHECKING:
    from tests.cli.conftest import Program


def test_first_it_says_how_many_then_does_it_after_a_backup(desk: Program) -> None:
    desk.on("import", desk.write("later.csv", BOOKINGS.replace("W", "V").replace("2026-01-29", "2026-02-05")), "--past")
    assert desk.on("anonymise", "--not-seen-since", "2026-01-20").out.startswith("Everybody who still has a name")
    was = desk.dump()
    asked = desk.on("anonymise", "--not-seen-since", "2026-02-06", code=1).out
    assert asked.startswith("5 patients with 8 tokens were not seen since 2026-02-06.\n")
    assert asked.endswith("Repeat with --yes to do it.\n")
    assert desk.dump() == was
    said = desk.on("anonymise", "--not-seen-since", "2026-02-06", "--yes").out
    (backup,) = (desk.folder / "backups").iterdir()
    assert said.startswith("5 patients not seen since 2026-02-06: made nameless")
    assert f"Their names still stand in {backup}" in said
    assert b"Sita Devi" in backup.read_bytes()
    assert b"Sita Devi" not in desk.database.read_bytes()
    assert "Sita Devi" not in desk.on("show", "2026-01-29").out
    assert desk.on("check").out.endswith("nothing wrong.\n")
    desk.on("restore", backup, "--yes")
    assert "Sita Devi" in desk.on("show", "2026-01-29").out


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (["--years", "0"], "no number of years"),
        (["--years", "9" * 5000], "no number of years"),
        (["--not-seen-since", "9999-12-31"], "still to come"),
        (["--not-seen-since", "soon"], "no date"),
        ([], "required"),
    ],
)
def test_what_it_cannot_do(desk: Program, args: list[str], words: str) -> None:
    assert words in desk.on("anonymise", *args, "--yes", code=2).err
    assert not (desk.folder / "backups").exists()
