"""A day closed and reopened from the command line: the list first, then only with --yes."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.cli.conftest import Program

DAY = "2026-01-29"


def statuses(desk: Program) -> set[str]:
    return {token["status"] for token in json.loads(desk.on("show", DAY, "--json").out)["tokens"].values()}


def test_the_list_is_shown_and_nothing_done(desk: Program) -> None:
    before = desk.dump()
    run = desk.on("close", DAY, code=1)

    assert "   1  Sita Devi, Dr. Rajesh Kumar, did not come at 09:00: no-show\n" in run.out
    assert run.out.endswith("would become no-shows: repeat with --yes to close Thu 29 Jan.\n")
    assert desk.dump() == before


def test_with_yes_it_is_closed(desk: Program) -> None:
    run = desk.on("close", DAY, "--yes")

    assert "Thu 29 Jan is closed: " in run.out
    assert statuses(desk) <= {"no_show", "cancelled"}
    assert desk.on("check").out.endswith("nothing wrong.\n")
    again = desk.on("close", DAY, "--yes", code=2)
    assert "Thu 29 Jan is closed since " in again.err


def test_it_is_reopened_once(desk: Program) -> None:
    desk.on("close", DAY, "--yes")
    assert desk.on("reopen", DAY).out == "2026-01-29 is open again; its tokens are as closing left them.\n"
    assert "That day is not closed." in desk.on("reopen", DAY, code=2).err
    assert statuses(desk) <= {"no_show", "cancelled"}
    assert desk.on("check").out.endswith("nothing wrong.\n")


def test_the_never_seen_are_carried(desk: Program) -> None:
    later = date.today() + timedelta(days=7)
    run = desk.on("close", DAY, "--carry", later, "--yes")

    assert f"did not come at 09:00: {later:%a} {later.day} {later:%b} 09:00, as 1" in run.out
    assert "DOC001" in desk.on("show", later).out
    assert desk.on("check").out.endswith("nothing wrong.\n")


def test_a_date_before_today_is_no_date_to_carry_to(desk: Program) -> None:
    before = desk.dump()

    assert "carried to a later date" in desk.on("close", DAY, "--carry", "2026-01-30", "--yes", code=2).err
    assert desk.dump() == before


def test_a_day_to_come_is_too_early(desk: Program) -> None:
    later = date.today() + timedelta(days=7)

    assert " can be closed from " in desk.on("close", later, "--yes", code=1).out
