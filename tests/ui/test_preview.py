"""An emergency before it is done: what the column says, and its three keys (LOOK §2)."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from opd_desk.domain.model import TokenId
from opd_desk.services.plan_rows import Displacement, EmergencyPlan
from opd_desk.ui.panels.preview import EmergencyPreview, Step
from tests.ui.panel_kit import CLASSES, LOOKS, NIGHT, WIDE, click, elided, hour, on_screen, press

WAS = "walk-in of 09:31; keeps its number"
MOVES = tuple(
    Displacement(TokenId(f"DOC001-20260129-{n:04}"), n, name, "to 11:00, about 11:23", WAS)
    for n, name in ((52, "Deepak Sinha"), (44, "Sunita Devi"), (12, "Rajiv Malhotra"), (9, "Karthik Rao"))
)
PLAN = EmergencyPlan(
    number=73,
    name="Kamla Devi",
    person="61 F · 98111 20456",
    slot=hour("10:00"),
    title="10:00 is full: 14 of 12.",
    why="Both places over capacity are taken, so the last walk-in gives way.",
    where="after 72, about 10:26",
    behind="behind the emergencies 66, 70, 72",
    displaced=MOVES[:1],
    waiting_longer=6,
    rows=(),
)


@pytest.fixture
def preview(qtbot):
    preview = EmergencyPreview(WIDE)
    preview.show_plan(PLAN, prints=True)
    on_screen(qtbot, preview, 320, 683)
    preview.go.setFocus()
    return preview


def steps(preview: EmergencyPreview) -> list[str]:
    return [step.accessibleName() for step in preview.findChildren(Step) if not step.isHidden()]


def also(preview: EmergencyPreview) -> list[str]:
    return [words for _, words in preview._also_lines()]


def test_says_who_comes_and_who_moves(preview):
    assert steps(preview) == [
        "73 Kamla Devi: after 72, about 10:26; behind the emergencies 66, 70, 72",
        "52 Deepak Sinha: to 11:00, about 11:23; walk-in of 09:31; keeps its number",
    ]


def test_says_what_else_happens(preview):
    assert also(preview) == ["Slips print for 73 and 52.", "Nobody else moves; 6 wait longer.", "Ctrl Z takes it back."]


def test_without_a_printer_no_slips_are_promised(preview):
    preview.show_plan(PLAN, prints=False)
    assert not any("print" in words for words in also(preview))


def test_a_place_that_is_free_moves_nobody(preview):
    preview.show_plan(replace(PLAN, displaced=(), waiting_longer=0), prints=False)
    assert len(steps(preview)) == 1
    assert "Nobody else moves; nobody waits longer." in also(preview)


def test_more_than_there_is_room_for_are_counted(preview):
    preview.show_plan(replace(PLAN, displaced=MOVES), prints=False)
    assert len(steps(preview)) == 3
    assert "2 more move; 6 wait longer." in also(preview)
    preview.show_plan(replace(PLAN, displaced=MOVES), prints=True)
    assert "Slips print for 73 and 4 others." in also(preview)


def test_a_second_plan_leaves_nothing_of_the_first(preview):
    preview.show_plan(replace(PLAN, displaced=MOVES[:3]), prints=True)
    preview.show_plan(replace(PLAN, number=74, displaced=MOVES[1:2]), prints=True)
    assert [words.split()[0] for words in steps(preview)] == ["74", "44"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_confirms_once(preview, key):
    confirmed: list[int] = []
    preview.confirmed.connect(lambda: confirmed.append(1))
    press(preview, key)
    assert confirmed == [1]


def test_esc_goes_back_wherever_the_focus_is(preview, qtbot):
    for part in (preview.go, preview.other, preview.back):
        part.setFocus()
        with qtbot.assertNotEmitted(preview.confirmed), qtbot.waitSignal(preview.dismissed, timeout=200):
            press(preview, Qt.Key.Key_Escape)


def test_enter_on_back_goes_back(preview, qtbot):
    preview.back.setFocus()
    with qtbot.assertNotEmitted(preview.confirmed), qtbot.waitSignal(preview.dismissed, timeout=200):
        press(preview, Qt.Key.Key_Return)


def test_all_three_buttons_are_clicked(preview, qtbot):
    for button, signal in (
        (preview.go, preview.confirmed),
        (preview.back, preview.dismissed),
        (preview.other, preview.other_slot_wanted),
    ):
        with qtbot.waitSignal(signal, timeout=200):
            click(button)


def test_repaints_in_the_dark(preview):
    light = preview.grab().toImage()
    preview.set_look(NIGHT)
    assert preview.grab().toImage().pixelColor(4, 4).lightness() < light.pixelColor(4, 4).lightness() - 100
    assert steps(preview)[0].startswith("73 Kamla Devi")


@pytest.mark.parametrize("name", CLASSES)
@pytest.mark.parametrize("moves", [0, 1, 4])
def test_fits_the_least_window_of_each_class(qtbot, name, moves):
    look = LOOKS[name]
    m = look.metrics
    room = CLASSES[name][1] - m.top - m.bottom - 2
    preview = EmergencyPreview(look)
    preview.show_doctor("Dr. Rajesh Kumar")
    preview.show_plan(replace(PLAN, number=173, displaced=MOVES[:moves]), prints=True)
    on_screen(qtbot, preview, m.form, room)
    assert preview.height() == room
    assert preview.minimumSizeHint().height() <= room
    assert elided(preview) == []
