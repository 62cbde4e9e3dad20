"""The window's top and foot, the head of the queue, what a search found."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from opd_desk.domain.model import Status
from opd_desk.services.rows import DayCounts, DayState, PersonRow, SlotRow
from opd_desk.ui.panels.bottom import BottomBar
from opd_desk.ui.panels.heads import ColumnHead, PanelHead
from opd_desk.ui.panels.queue_head import QueueHead
from opd_desk.ui.panels.results import SearchResults
from opd_desk.ui.panels.top import TopBar
from tests.ui.panel_kit import CLASSES, LOOKS, NIGHT, NOW, WIDE, click, elided, hour, on_screen, press, token

TODAY = NOW.date()
OPEN = DayState(TODAY, "Open", "3 of 4 doctors in · 1 late")
SLOT = SlotRow(hour("10:00"), hour("10:30"), 14, 12, 0, 3, open=True, ended=False)
SAID = "Token 72, Fatima Begum: emergency at 10:00, over capacity. Slip printed."
LONG = "Token 14 moved to 11:00: an emergency took its place at 09:30. Token 9 promoted: token 5 did not come."


def picture(widget):
    return widget.grab().toImage()


class TestTop:
    @pytest.fixture
    def top(self, qtbot):
        top = TopBar(WIDE, "Asha Verma, Counter 1")
        top.show_day(OPEN)
        top.show_time(NOW)
        return on_screen(qtbot, top, 1366)

    def test_arrows_step_by_a_day(self, top):
        steps: list[int] = []
        top.day_step.connect(steps.append)
        click(top.back)
        click(top.forth)
        assert steps == [-1, 1]

    def test_today_is_a_word_on_today_and_a_button_on_any_other_day(self, top, qtbot):
        word = picture(top.today)
        top.show_day(DayState(TODAY + timedelta(days=1), "Tomorrow"))
        assert picture(top.today) != word
        with qtbot.waitSignal(top.today_wanted, timeout=200):
            click(top.today)
        QTest.mouseMove(top, top.rect().center())
        top.show_day(OPEN)
        assert picture(top.today) == word

    def test_today_is_another_day_after_midnight(self, top):
        word = picture(top.today)
        top.show_time(NOW + timedelta(days=1))
        assert picture(top.today) != word

    def test_says_what_is_typed_into_the_search(self, top):
        typed: list[str] = []
        top.search_typed.connect(typed.append)
        top.search.setFocus()
        QTest.keyClicks(top.search.edit, "An")
        assert typed == ["A", "An"]

    def test_the_menu_is_clicked(self, top, qtbot):
        with qtbot.waitSignal(top.menu_wanted, timeout=200):
            click(top.menu)

    def test_the_clock_is_painted_anew_with_the_minute_only(self, top):
        before = picture(top._clock)
        top.show_time(NOW + timedelta(seconds=10))
        assert picture(top._clock) == before
        top.show_time(NOW + timedelta(seconds=20))
        assert picture(top._clock) != before

    @pytest.mark.parametrize("name", CLASSES)
    def test_stands_over_the_columns_and_loses_no_word(self, qtbot, name):
        look = LOOKS[name]
        m = look.metrics
        top = TopBar(look, "Asha Verma, Counter 1")
        top.show_day(DayState(date(2026, 9, 30), "Open", "3 of 4 doctors in · 1 late"))
        top.show_time(hour("20:58"))
        on_screen(qtbot, top, CLASSES[name][0])
        assert elided(top) == []
        assert top.height() == m.top
        assert top.search.x() + 3 == (m.left + 1 + m.pad if m.left else top.search.x() + 3)
        if not m.strips:
            assert top._right.x() == top.width() - m.form - 1


class TestQueueHead:
    @pytest.fixture
    def head(self, qtbot):
        head = QueueHead(WIDE)
        head.show_slot(SLOT, "Dr. Rajesh Kumar", whole_day=False, call=66)
        return on_screen(qtbot, head, 772)

    def test_call_names_whom_it_calls(self, head, qtbot):
        assert head.call.text() == "Call 66"
        with qtbot.waitSignal(head.call_wanted, timeout=200):
            click(head.call)

    def test_with_nobody_to_call_it_says_so(self, head, qtbot):
        head.show_slot(SLOT, "Dr. Rajesh Kumar", whole_day=False, call=None)
        with qtbot.assertNotEmitted(head.call_wanted):
            click(head.call)
        assert "no one to call" in head.call.toolTip()

    def test_slot_or_whole_day(self, head):
        wanted: list[bool] = []
        head.whole_day_wanted.connect(wanted.append)
        click(head.views, x=head.views.width() - 20)
        click(head.views, x=20)
        assert wanted == [True, False]

    @pytest.mark.parametrize(
        ("held", "whole", "preview", "words"),
        [
            (14, False, False, "14 of 12, 2 over"),
            (14, False, True, "14 of 12"),
            (12, False, False, ""),
            (14, True, False, ""),
        ],
    )
    def test_says_what_is_over(self, head, held, whole, preview, words):
        slot = SlotRow(SLOT.start, SLOT.end, held, 12, 0, 0, open=True, ended=False)
        head.show_slot(slot, "Dr. Rajesh Kumar", whole_day=whole, call=66)
        head.show_preview(preview)
        assert head._odd_words() == words

    @pytest.mark.parametrize("name", CLASSES)
    @pytest.mark.parametrize("preview", [False, True])
    def test_loses_no_word_in_any_class(self, qtbot, name, preview):
        look = LOOKS[name]
        head = QueueHead(look)
        head.show_slot(SLOT, "Dr. Rajesh Kumar", whole_day=False, call=166)
        head.show_preview(preview)
        left = look.metrics.left + 1 if look.metrics.left else 0
        on_screen(qtbot, head, CLASSES[name][0] - left - look.metrics.form - 1)
        assert elided(head) == []


class TestBottom:
    @pytest.fixture
    def bottom(self, qtbot):
        bottom = BottomBar(WIDE)
        bottom.show_counts(DayCounts(195, 37, 58))
        return on_screen(qtbot, bottom, 1366)

    def test_undo_names_its_command(self, bottom, qtbot):
        assert not bottom.undo.isEnabled()
        bottom.show_undo("cancel of 14")
        assert bottom.undo.text() == "Undo cancel of 14"
        with qtbot.waitSignal(bottom.undo_wanted, timeout=200):
            click(bottom.undo)

    def test_offers_one_more_thing(self, bottom, qtbot):
        assert not bottom.offer.isVisible()
        bottom.show_offer("Reprint 14", "Ctrl P")
        with qtbot.waitSignal(bottom.offer_taken, timeout=200):
            click(bottom.offer)
        bottom.show_offer("", "")
        assert not bottom.offer.isVisible()

    def test_says_what_was_done_and_what_could_not_be(self, bottom):
        bottom.show_said(SAID)
        done = picture(bottom._message)
        bottom.show_said(SAID, refused=True)
        assert bottom.said == SAID
        assert picture(bottom._message) != done

    def test_what_is_said_never_stands_under_undo(self, bottom):
        bottom.show_undo("booking of 1")
        for said in ("Token 1: booked.", SAID, LONG, SAID):
            bottom.show_said(said)
            assert bottom._message.geometry().right() < bottom.undo.x()

    def test_a_printer_in_trouble_is_said_in_warn(self, bottom):
        bottom.show_printer("Printer ready")
        well = picture(bottom._things)
        bottom.show_printer("Printer ready", trouble=True)
        assert picture(bottom._things) != well

    @pytest.mark.parametrize("name", CLASSES)
    @pytest.mark.parametrize("offer", ["", "Reprint 14"])
    @pytest.mark.parametrize("said", [SAID, LONG])
    def test_loses_no_word_in_any_class(self, qtbot, name, offer, said):
        bottom = BottomBar(LOOKS[name])
        bottom.show_counts(DayCounts(195, 37, 58))
        bottom.show_printer("Printer out of paper", trouble=True)
        bottom.show_undo("emergency of 72")
        bottom.show_offer(offer, "Ctrl P")
        bottom.show_said(said)
        on_screen(qtbot, bottom, CLASSES[name][0])
        assert elided(bottom) == []

    def test_what_is_said_never_stands_under_undo_not_even_before_the_next_frame(self, bottom):
        bottom.show_undo("emergency of 72")
        bottom.show_said("Token 72: called.")
        bottom.show_said(SAID)
        assert bottom._message.geometry().right() < bottom.undo.x()
        assert bottom._message.width() > 300

    @pytest.mark.parametrize("turned", [False, True])
    def test_where_nothing_was_said_undo_stands_where_the_words_would(self, qtbot, bottom, turned):
        bottom.setLayoutDirection(Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight)
        bottom.show_undo("call of 17")
        qtbot.waitUntil(
            lambda: (bottom.width() - bottom.undo.geometry().right() - 1 if turned else bottom.undo.x()) == 16
        )

    def test_counts_stand_aside_only_for_words_that_need_their_room(self, qtbot):
        bottom = BottomBar(LOOKS["least"])
        bottom.show_counts(DayCounts(195, 37, 58))
        bottom.show_undo("emergency of 72")
        on_screen(qtbot, bottom, 880)
        bottom.show_said(SAID)
        assert bottom._things.width() >= 190
        bottom.show_offer("Reprint 14", "Ctrl P")
        bottom.show_said(LONG)
        qtbot.waitUntil(lambda: bottom._things.width() < 190)


@pytest.mark.parametrize("look", [WIDE, NIGHT, LOOKS["medium"]])
def test_heads_take_the_height_of_their_class(qtbot, look):
    small = on_screen(qtbot, PanelHead(look, "Doctors", "Ctrl 1"), 216)
    large = on_screen(qtbot, ColumnHead(look, "New token", "F2"), 272)
    large.set_doctor("Dr. Rajesh Kumar")
    assert (small.height(), large.height()) == (look.metrics.panel_head, look.metrics.head)
    assert elided(small) == elided(large) == []
    assert (small.accessibleName(), large.accessibleName()) == ("Doctors", "New token, Dr. Rajesh Kumar")


class TestResults:
    FOUND = (token(65, Status.CONFIRMED), PersonRow(1, "Kamla Devi", "61 F", "Last here 15 Jan"), token(9))

    @pytest.fixture
    def results(self, qtbot):
        top = on_screen(qtbot, TopBar(WIDE, ""), 1366, 500)
        top.search.setFocus()
        results = SearchResults(WIDE, top)
        results.setGeometry(300, 48, 460, 0)
        results.show_rows(self.FOUND, "a")
        yield results
        top.close()

    def test_the_first_is_chosen_and_taken(self, results, qtbot):
        with qtbot.waitSignal(results.picked, timeout=200) as picked:
            results.take_current()
        assert picked.args == [self.FOUND[0]]

    def test_steps_to_the_last_and_no_further(self, results, qtbot):
        results.step(-1)
        for _ in range(5):
            results.step(1)
        with qtbot.waitSignal(results.picked, timeout=200) as picked:
            results.take_current()
        assert picked.args == [self.FOUND[2]]

    def test_one_is_clicked_while_the_search_keeps_the_focus(self, results, qtbot):
        with qtbot.waitSignal(results.picked, timeout=200) as picked:
            click(results.viewport(), y=results.visualItemRect(results.item(1)).center().y())
        assert picked.args == [self.FOUND[1]]
        assert results.window().focusWidget() is results.parentWidget().search.edit

    def test_nobody_found_is_said_and_cannot_be_taken(self, results, qtbot):
        results.show_rows([], "zz")
        assert "zz" in results.item(0).text()
        with qtbot.assertNotEmitted(results.picked):
            results.take_current()
            click(results.viewport(), y=10)
            press(results, Qt.Key.Key_Return)

    def test_nothing_typed_shows_nothing(self, results):
        results.show_rows([], "")
        assert not results.isVisible()

    def test_is_as_high_as_what_was_found(self, results):
        three = results.height()
        results.show_rows(self.FOUND[:1], "ab")
        assert results.height() < three / 2
        results.show_rows(self.FOUND * 10, "a")
        assert results.height() < three * 4
        assert elided(results) == []
