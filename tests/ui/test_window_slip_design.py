"""Slips look as the settings say, in the window as on the command line."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from opd_desk.demo import CLERK
from opd_desk.paper.pixels import page_sizes
from opd_desk.ui.dialogs.paper import PaperDialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.ui.counter import Counter


def test_slips_are_on_the_paper_of_the_settings(
    hospital: Path, open_counter: Callable[..., Counter], tmp_path: Path
) -> None:
    desk = open_counter(hospital, replace(CLERK, paper="A6"))
    desk.book("Anita", "09:00")
    desk.choose(1)
    desk.keys("Ctrl+P")
    dialog = desk.dialog(PaperDialog)
    dialog.save(tmp_path / "slip.pdf")

    (size,) = page_sizes((tmp_path / "slip.pdf").read_bytes())
    assert [round(side * 25.4 / 72) for side in size] == [105, 148]
    desk.leave(dialog)


def test_a_logo_that_cannot_be_used_is_said_and_slips_are_made(
    hospital: Path, open_counter: Callable[..., Counter], tmp_path: Path
) -> None:
    logo = tmp_path / "logo.png"
    logo.write_bytes(b"nonsense")
    desk = open_counter(hospital, replace(CLERK, logo=str(logo)))

    assert desk.said.startswith(f"The logo {logo} is no picture that can be read; choose a PNG or JPEG.")
    desk.book("Anita", "09:00")
    desk.choose(1)
    desk.keys("Ctrl+P")
    assert desk.dialog(PaperDialog).pages.count == 1
