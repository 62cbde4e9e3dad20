"""What can be done with a token, the bar that does it, and the questions in its place (RULES §6, LOOK §2)."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from opd_desk.domain.model import Source, Status
from opd_desk.ui.panels.actions import ActionBar
from opd_desk.ui.panels.commands import Command, offers, why_absent
from opd_desk.ui.widgets.buttons import KeyButton
from tests.ui.panel_kit import CLASSES, LOOKS, NOW, WIDE, click, elided, hour, on_screen, press, token, type_in

Key = Qt.Key
GRACE = hour("10:15")
C = Command
ALWAYS = {C.REPRINT, C.HISTORY}
WAITING = {C.MOVE, C.CANCEL, C.ESCALATE}


def live(row, now=NOW, grace=GRACE):
    return {offer.command for offer in offers(row, now, grace) if not offer.why_not}


def usual(row, now=NOW):
    return [offer.command for offer in offers(row, now, GRACE) if offer.usual and not offer.why_not]


def why_not(row, command, now=NOW, grace=GRACE):
    return next(offer.why_not for offer in offers(row, now, grace) if offer.command is command)


class TestOffers:
    @pytest.mark.parametrize(
        ("row", "allowed", "next_step"),
        [
            (token(status=Status.CONFIRMED), {C.CHECK_IN, C.NO_SHOW} | WAITING | ALWAYS, C.CHECK_IN),
            (token(status=Status.CHECKED_IN, arrived=True), {C.SKIP, C.NO_SHOW} | WAITING | ALWAYS, None),
            (
                token(status=Status.CHECKED_IN, arrived=True, skipped=True),
                {C.RECALL, C.NO_SHOW} | WAITING | ALWAYS,
                C.RECALL,
            ),
            (token(status=Status.IN_CONSULTATION, arrived=True), {C.DONE, C.REQUEUE} | ALWAYS, C.DONE),
            (token(status=Status.COMPLETED, arrived=True), {C.REQUEUE} | ALWAYS, None),
            (token(status=Status.WAITLISTED), {C.CHECK_IN} | WAITING | ALWAYS, C.CHECK_IN),
            (token(status=Status.WAITLISTED, arrived=True), WAITING | ALWAYS, None),
            (token(status=Status.CANCELLED), {C.REINSTATE, C.HISTORY}, None),
            (token(status=Status.NO_SHOW), {C.REINSTATE, C.HISTORY}, None),
        ],
        ids=lambda value: getattr(value, "status", None),
    )
    def test_of_each_status(self, row, allowed, next_step):
        assert live(row) == allowed
        assert usual(row) == ([next_step] if next_step else [])

    def test_are_nine_in_their_places_whatever_the_status(self):
        keys = ["F6", "F8", "Alt S", "Alt N", "Alt M", "Alt C|Alt R", "Alt E", "Ctrl P", "Alt H"]
        for row in (None, *(token(status=status) for status in Status)):
            for offer, key in zip(offers(row, NOW, GRACE), keys, strict=True):
                assert offer.key in key.split("|")

    def test_of_no_token_are_all_closed(self):
        assert live(None) == set()
        assert all("Choose a token" in offer.why_not for offer in offers(None, NOW))

    @pytest.mark.parametrize("minutes", [0, 1])
    def test_a_no_show_waits_for_the_grace_and_not_a_second_longer(self, minutes):
        ends = NOW + timedelta(minutes=minutes)
        offer = next(offer for offer in offers(token(), NOW, ends) if offer.command is C.NO_SHOW)
        assert offer.shown == (f"from {ends:%H:%M}" if minutes else "")
        assert bool(offer.why_not) is bool(minutes)

    def test_a_no_show_of_another_day_says_the_day(self):
        tomorrow = hour("10:15") + timedelta(days=1)
        assert why_not(token(), C.NO_SHOW, grace=tomorrow).endswith("from 10:15 on 30 Jan on")

    def test_nobody_is_checked_in_before_the_day(self):
        eve = NOW - timedelta(days=1)
        assert why_not(token(), C.CHECK_IN, eve) == "65 is for Thu 29 Jan"
        assert C.MOVE in live(token(), eve)

    def test_an_emergency_is_not_escalated_again(self):
        assert why_not(token(source=Source.EMERGENCY), C.ESCALATE) == "65 is an emergency already"

    def test_what_is_closed_says_how_far_the_token_is(self):
        assert why_not(token(17, Status.IN_CONSULTATION), C.MOVE) == "17 is in consultation and cannot be moved"
        assert why_not(token(20, Status.NO_SHOW), C.DONE).startswith("20 is a no-show")

    def test_a_key_without_a_place_says_why(self):
        assert why_absent(token(3, Status.COMPLETED), "Alt C") == "3 is completed; it cannot be cancelled"
        assert why_absent(token(), "Alt R") == "65 is confirmed; there is nothing to reinstate"
        assert "Choose a token" in why_absent(None, "Alt R")


@pytest.fixture
def bar(qtbot):
    bar = ActionBar(WIDE)
    bar.show_token(token(), NOW, hour("10:25"))
    return on_screen(qtbot, bar, 772)


def button(bar: ActionBar, label: str) -> KeyButton:
    return next(button for button in bar.findChildren(KeyButton) if button.text() == label)


class TestBar:
    def test_a_click_gives_the_command(self, bar, qtbot):
        with qtbot.waitSignal(bar.command, timeout=200) as given:
            click(button(bar, "Check in"))
        assert given.args == [C.CHECK_IN]

    @pytest.mark.parametrize(
        ("key", "command"), [("F6", C.CHECK_IN), ("Alt M", C.MOVE), ("Alt C", C.CANCEL), ("Ctrl P", C.REPRINT)]
    )
    def test_the_windows_keys_give_it(self, bar, qtbot, key, command):
        with qtbot.waitSignal(bar.command, timeout=200) as given:
            bar.press(key)
        assert given.args == [command]

    @pytest.mark.parametrize(("key", "words"), [("Alt N", "10:25"), ("F8", "confirmed"), ("Alt R", "reinstate")])
    def test_a_closed_place_says_why(self, bar, qtbot, key, words):
        with qtbot.assertNotEmitted(bar.command), qtbot.waitSignal(bar.declined, timeout=200) as declined:
            bar.press(key)
        assert words in declined.args[0]

    def test_a_closed_place_is_faint_in_its_place_and_its_tooltip_says_why(self, bar):
        places = {name: button(bar, name).x() for name in ("Check in", "Done", "Skip", "No-show")}
        assert not button(bar, "Done").isEnabled()
        assert "confirmed" in button(bar, "Done").toolTip()
        bar.show_token(token(status=Status.IN_CONSULTATION), NOW)
        assert button(bar, "Done").isEnabled()
        assert not button(bar, "Check in").isEnabled()
        assert {name: button(bar, name).x() for name in places} == places

    def test_says_from_when_a_no_show_can_be_marked(self, bar):
        assert button(bar, "No-show").key == "from 10:25"
        bar.show_token(token(), hour("10:25"), hour("10:25"))
        assert button(bar, "No-show").key == "Alt N"
        assert button(bar, "No-show").isEnabled()

    def test_recall_reinstate_and_requeue_take_their_places(self, bar):
        skip, cancel = button(bar, "Skip"), button(bar, "Cancel")
        bar.show_token(token(status=Status.CHECKED_IN, skipped=True), NOW)
        assert skip.text() == "Recall"
        bar.show_token(token(status=Status.CANCELLED), NOW)
        assert (cancel.text(), cancel.key) == ("Reinstate", "Alt R")
        bar.show_token(token(status=Status.COMPLETED), NOW)
        assert (cancel.text(), cancel.key) == ("Requeue", "Alt R")

    @pytest.mark.parametrize("name", CLASSES)
    @pytest.mark.parametrize("status", Status)
    def test_loses_no_word_in_any_class(self, qtbot, name, status):
        look = LOOKS[name]
        bar = ActionBar(look)
        bar.show_token(token(126, status, name="Om", skipped=True), NOW, hour("10:25"))
        left = look.metrics.left + 1 if look.metrics.left else 0
        on_screen(qtbot, bar, CLASSES[name][0] - left - look.metrics.form - 1)
        assert elided(bar) == []


class TestQuestion:
    @pytest.fixture
    def asked(self, qtbot):
        """The bar under two line edits, the second of which had the focus when the question came."""
        window, line = QWidget(), QLineEdit()
        line.setObjectName("asked from")
        column = QVBoxLayout(window)
        column.addWidget(QLineEdit())
        column.addWidget(line)
        bar = ActionBar(WIDE)
        column.addWidget(bar)
        bar.show_token(token(), NOW, hour("10:25"))
        on_screen(qtbot, window, 790, 300)
        line.setFocus()
        bar.ask("Cancel 65: why?", ["Went home", "By phone", "Booked twice"], "another reason")
        yield bar
        window.close()

    def gone(self, bar: ActionBar) -> bool:
        back = bar.window().focusWidget()
        assert back is not None
        focused = back.objectName() == "asked from" and back.hasFocus()
        return not bar.asking and button(bar, "Check in").isVisible() and focused

    def test_takes_the_bars_place_and_the_focus(self, asked):
        assert asked.asking
        assert not button(asked, "Check in").isVisible()
        assert asked.isAncestorOf(asked.window().focusWidget())

    @pytest.mark.parametrize(
        ("keys", "answer"), [([Key.Key_2], 1), ([Key.Key_Return], 0), ([Key.Key_Right] * 2 + [Key.Key_Return], 2)]
    )
    def test_is_answered_by_digit_arrows_and_enter(self, asked, qtbot, keys, answer):
        with qtbot.waitSignal(asked.answered, timeout=200) as answered:
            press(asked, *keys)
        assert answered.args == [answer]
        assert self.gone(asked)

    def test_is_answered_by_words(self, asked, qtbot):
        with qtbot.waitSignal(asked.answered, timeout=200) as answered:
            type_in(asked, "moved to Pune", "")
        assert answered.args == ["moved to Pune"]
        assert self.gone(asked)

    def test_no_words_are_no_answer(self, asked, qtbot):
        press(asked, Key.Key_Tab)
        with qtbot.assertNotEmitted(asked.answered):
            press(asked, Key.Key_Return)
        assert asked.asking

    @pytest.mark.parametrize("typed", ["", "some words"])
    def test_esc_brings_the_bar_and_the_focus_back(self, asked, qtbot, typed):
        type_in(asked, typed)
        with qtbot.assertNotEmitted(asked.answered), qtbot.waitSignal(asked.dismissed, timeout=200):
            press(asked, Key.Key_Escape)
        assert self.gone(asked)

    def test_back_is_clicked(self, asked, qtbot):
        with qtbot.waitSignal(asked.dismissed, timeout=200):
            click(button(asked, "Back"))
        assert self.gone(asked)

    def test_a_second_question_starts_anew_and_still_gives_the_first_focus_back(self, asked, qtbot):
        type_in(asked, "half a reason")
        asked.ask("Move 65 to", ["10:30", "11:00"])
        with qtbot.waitSignal(asked.answered, timeout=200) as answered:
            press(asked, Key.Key_2)
        assert answered.args == [1]
        assert self.gone(asked)

    def test_a_second_question_forgets_what_was_typed_for_the_first(self, asked, qtbot):
        type_in(asked, "half a reason")
        asked.ask("Cancel 66: why?", ["Went home"], "another reason")
        with qtbot.waitSignal(asked.answered, timeout=200) as answered:
            type_in(asked, "by phone", "")
        assert answered.args == ["by phone"]

    def test_what_is_typed_is_nothing_where_only_options_count(self, asked, qtbot):
        asked.ask("Move 65 to", ["10:30", "11:00"])
        with qtbot.assertNotEmitted(asked.answered):
            QTest.keyClicks(asked.window().focusWidget(), "x9")
        assert asked.asking

    def test_a_key_of_the_window_leaves_it(self, asked, qtbot):
        with qtbot.waitSignals([asked.dismissed, asked.command], timeout=200, order="strict"):
            asked.press("F6")
        assert not asked.asking

    def test_nine_options_get_a_digit(self, asked, qtbot):
        asked.ask("Move 65 to", [f"{n}:00" for n in range(1, 12)])
        with qtbot.waitSignal(asked.answered, timeout=200) as answered:
            press(asked, Key.Key_9)
        assert answered.args == [8]

    @pytest.mark.parametrize("name", CLASSES)
    def test_loses_no_option_in_any_class(self, qtbot, name):
        look = LOOKS[name]
        bar = ActionBar(look)
        left = look.metrics.left + 1 if look.metrics.left else 0
        width = CLASSES[name][0] - left - look.metrics.form - 1
        on_screen(qtbot, bar, width)
        bar.ask("Cancel 126: why?", ["By phone: cannot come", "Feels better", "Booked twice", "Wrong doctor"], "else")
        assert elided(bar) == []
        assert bar.minimumSizeHint().width() <= width
