"""Printer and slips set up in the dialog: seen, tried, kept; what cannot be is said where it stands."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PIL import Image, ImageChops
from PySide6.QtWidgets import QApplication, QFileDialog
from shiboken6 import isValid

from opd_desk.demo import CLERK
from opd_desk.paper.design import Field
from opd_desk.paper.pixels import page_sizes, slip_dots
from opd_desk.settings import KeptSettings, Settings
from opd_desk.ui.binding.paper_setup import PaperSetup
from opd_desk.ui.dialogs.paper_setup import PaperSetupDialog
from tests.paper.escpos_bytes import pages_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.ui.counter import Counter


def opened(counter: Counter) -> PaperSetupDialog:
    """Open the dialog from the menu, and wait for its slip."""
    counter.keys("F10")
    counter.pick("Printer and slips")
    dialog = counter.dialog(PaperSetupDialog)
    counter.qtbot.waitUntil(lambda: dialog.preview.pages is not None, timeout=10_000)
    return dialog


def kept(counter: Counter) -> Settings:
    """Return the settings as they count now."""
    setup = counter.window.findChild(PaperSetup)
    assert setup is not None
    return setup._kept.now


def choose(dialog: PaperSetupDialog, words: str) -> None:
    """Choose where slips go, by the words of the list."""
    dialog.fields.printer.setCurrentText(words)
    assert dialog.fields.printer.currentText() == words


def gone(dialog: PaperSetupDialog) -> bool:
    return not isValid(dialog) or not dialog.isVisible()


def wide_and_high(dialog: PaperSetupDialog) -> tuple[int, int]:
    """Return the size of the shown slip in mm."""
    assert dialog.preview.pages is not None
    wide, high = page_sizes(dialog.preview.pages._pdf)[0]
    return round(wide * 25.4 / 72), round(high * 25.4 / 72)


def test_it_opens_as_it_is_set_and_close_changes_nothing(counter: Counter) -> None:
    dialog = opened(counter)
    before = kept(counter)
    assert {name: getattr(before, name) for name in dialog.fields.values} == dialog.fields.values
    assert dialog.fields.state.text() == "Slips are shown, to be saved as PDF."
    assert not dialog.test.isEnabled()
    assert dialog.fields.printer.hasFocus()
    counter.leave(dialog)
    assert kept(counter) == before


@pytest.mark.parametrize(("key", "size"), [("8", 72), ("5", 48), ("A", 105)], ids=["80 mm", "58 mm", "A6"])
def test_the_slip_follows_what_is_set(counter: Counter, key: str, size: int) -> None:
    dialog = opened(counter)
    dialog.fields.paper.setFocus()
    counter.keys("A", key)
    counter.qtbot.waitUntil(lambda: wide_and_high(dialog)[0] == size, timeout=10_000)


def test_every_line_at_the_foot_makes_the_slip_longer(counter: Counter) -> None:
    dialog = opened(counter)
    before = wide_and_high(dialog)[1]
    dialog.fields.foot.setFocus()
    counter.write("Thank you")
    counter.qtbot.waitUntil(lambda: wide_and_high(dialog)[1] > before, timeout=10_000)
    counter.keys("Tab")
    assert dialog.fields.barcode.hasFocus()


def test_what_is_saved_counts_at_once(counter: Counter, tmp_path: Path) -> None:
    dialog = opened(counter)
    choose(dialog, "Thermal printer, device file")
    dialog.fields.address.fields["address"].setFocus()
    counter.write(str(tmp_path / "lp0"))
    dialog.fields.copies.setFocus()
    counter.keys("2")
    dialog.fields.paper.setFocus()
    counter.keys("5")
    dialog.fields.fields[Field.UHID].setFocus()
    counter.keys("Space")
    dialog.fields.validity.fields["validity"].setFocus()
    counter.write("Today only")
    counter.keys("Ctrl+S")
    counter.qtbot.waitUntil(lambda: gone(dialog))
    counter.to_front()

    assert counter.said == f"Slips go to the thermal printer at {tmp_path / 'lp0'} from now on."
    now, design = kept(counter), counter.papers.design
    assert (now.printer, now.copies, now.paper) == (f"escpos:file:{tmp_path / 'lp0'}", 2, "58")
    assert (design.paper, design.validity, "uhid" in design.fields) == ("58", "Today only", False)
    assert counter.papers.printer == f"escpos:file:{tmp_path / 'lp0'}"


def test_a_printer_that_is_not_there_is_said_once_it_counts(counter: Counter) -> None:
    dialog = opened(counter)
    choose(dialog, "Thermal printer, device file")
    dialog.fields.address.fields["address"].setFocus()
    counter.write("/dev/no-such")
    counter.keys("Ctrl+S")
    counter.qtbot.waitUntil(lambda: "/dev/no-such does not answer" in counter.said, timeout=5000)
    assert counter.window.bottom._printer == "Printer: look"


def test_what_is_saved_stands_in_the_file(counter: Counter, tmp_path: Path) -> None:
    setup = counter.window.findChild(PaperSetup)
    assert setup is not None
    setup._kept = KeptSettings(CLERK, tmp_path / "settings.toml", lambda _: None)
    dialog = opened(counter)
    dialog.fields.barcode.setFocus()
    counter.keys("Space", "Ctrl+S")
    counter.qtbot.waitUntil(lambda: gone(dialog))
    assert "slip_barcode = true" in (tmp_path / "settings.toml").read_text()


def test_a_file_that_cannot_be_written_is_said_in_the_dialog(counter: Counter, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    setup = counter.window.findChild(PaperSetup)
    assert setup is not None
    setup._kept = KeptSettings(CLERK, tmp_path / "file" / "settings.toml", lambda _: None)
    dialog = opened(counter)
    counter.keys("Ctrl+S")
    assert "cannot be written" in dialog.told.text()
    assert not gone(dialog)


# the printer


def test_a_test_slip_is_the_one_that_is_seen(counter: Counter, tmp_path: Path) -> None:
    dialog = opened(counter)
    choose(dialog, "Thermal printer, device file")
    dialog.fields.address.show_texts({"address": str(tmp_path / "lp0")})
    counter.keys("Alt+T")
    counter.qtbot.waitUntil(lambda: dialog.told.text() == "A test slip was sent. Is all of it on the paper?")
    (page,) = pages_of((tmp_path / "lp0").read_bytes())
    assert dialog.preview.pages is not None
    wanted = slip_dots(dialog.preview.pages._pdf)
    assert page.size == wanted.size
    assert ImageChops.difference(page.convert("L"), wanted.convert("L")).getbbox() is None


def test_a_printer_that_is_not_there_is_said_when_it_is_chosen_and_when_it_is_tried(counter: Counter) -> None:
    dialog = opened(counter)
    choose(dialog, "Thermal printer, device file")
    dialog.fields.address.fields["address"].setFocus()
    counter.write("/dev/no-such")
    counter.keys("Tab")
    counter.qtbot.waitUntil(lambda: "/dev/no-such does not answer" in dialog.fields.state.text(), timeout=5000)
    counter.keys("Alt+T")
    counter.qtbot.waitUntil(lambda: "/dev/no-such does not answer" in dialog.told.text(), timeout=5000)


def test_a_printer_that_the_system_has_lost_still_stands_in_the_list(
    hospital: Path, open_counter: Callable[..., Counter]
) -> None:
    counter = open_counter(hospital, replace(CLERK, printer="Thermal 80", report_printer="Laser"))
    dialog = opened(counter)
    assert dialog.fields.printer.currentText() == "Thermal 80"
    assert dialog.fields.report_printer.currentText() == "Laser"
    counter.qtbot.waitUntil(lambda: "There is no printer 'Thermal 80'" in dialog.fields.state.text(), timeout=5000)


@pytest.mark.parametrize("keys", ["Ctrl+S", "Alt+T"])
def test_an_address_that_is_none_is_said_at_its_field(counter: Counter, keys: str) -> None:
    dialog = opened(counter)
    choose(dialog, "Thermal printer, USB")
    assert dialog.fields.state.text() == "Write above where it is, as 0416:5011."
    counter.keys(keys)
    assert dialog.fields.address.told() == "Write it as 0416:5011."
    assert dialog.fields.address.fields["address"].edit.hasFocus()
    assert kept(counter).printer == ""


@pytest.mark.parametrize("keys", ["Ctrl+S", "Alt+T"])
def test_a_thermal_printer_takes_no_sheets(counter: Counter, tmp_path: Path, keys: str) -> None:
    dialog = opened(counter)
    choose(dialog, "Thermal printer, device file")
    dialog.fields.address.show_texts({"address": str(tmp_path / "lp0")})
    dialog.fields.paper.setFocus()
    counter.keys("A", keys)
    assert dialog.told.text() == "A thermal printer takes a roll: choose 80 or 58 mm as paper."
    assert kept(counter).printer == ""
    assert not (tmp_path / "lp0").exists()


def test_it_opens_though_the_file_sends_reports_to_a_roll(hospital: Path, open_counter: Callable[..., Counter]) -> None:
    counter = open_counter(hospital, replace(CLERK, report_printer="escpos:file:/dev/usb/lp0"))
    assert opened(counter).fields.values["report_printer"] == ""


def test_trouble_of_the_printer_is_said_at_the_start_and_when_the_menu_opens(
    hospital: Path, open_counter: Callable[..., Counter]
) -> None:
    counter = open_counter(hospital, replace(CLERK, printer="escpos:file:/dev/no-such"))
    counter.qtbot.waitUntil(lambda: "/dev/no-such does not answer" in counter.said, timeout=5000)
    assert counter.window.bottom._printer == "Printer: look"
    assert counter.window.bottom._trouble


# the logo


def test_a_logo_is_chosen_and_seen(counter: Counter, tmp_path: Path) -> None:
    Image.new("L", (80, 80), 0).save(tmp_path / "logo.png")
    dialog = opened(counter)
    before = dialog.preview.pages._pdf if dialog.preview.pages else b""
    counter.keys("Alt+L")
    chooser = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QFileDialog) and w.isVisible())
    chooser.fileSelected.emit(str(tmp_path / "logo.png"))
    chooser.close()
    counter.qtbot.waitUntil(
        lambda: dialog.preview.pages is not None and dialog.preview.pages._pdf != before, timeout=10_000
    )
    assert dialog.fields.logo.told() == ""
    assert dialog.fields.values["logo"] == str(tmp_path / "logo.png")


def test_a_logo_that_cannot_be_read_is_said_at_its_field_and_not_kept(counter: Counter, tmp_path: Path) -> None:
    dialog = opened(counter)
    dialog.fields.logo.fields["logo"].setFocus()
    dialog.fields.set_logo(str(tmp_path / "none.png"))
    counter.qtbot.waitUntil(lambda: "cannot be read" in dialog.fields.logo.told(), timeout=10_000)
    counter.keys("Ctrl+S")
    assert not gone(dialog)
    assert kept(counter).logo == ""


def test_closing_while_a_slip_is_being_drawn_harms_nothing(counter: Counter) -> None:
    counter.keys("F10")
    counter.pick("Printer and slips")
    dialog = counter.dialog(PaperSetupDialog)
    dialog.fields.paper.setFocus()
    counter.keys("5", "8", "A")
    counter.leave(dialog)
    counter.qtbot.waitUntil(lambda: not isValid(dialog))
    counter.papers._worker.finish()
