"""Every key in every state: nothing falls over, whatever is pressed where; and what an empty desk says."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from opd_desk.app import open_database
from opd_desk.demo import CLERK
from opd_desk.domain.model import TokenId
from opd_desk.services.checking import check
from opd_desk.ui.dialogs.help import HelpDialog
from opd_desk.ui.flows import read_flows
from opd_desk.ui.hall import HallWindow
from opd_desk.ui.keys import KEYS
from opd_desk.ui.theme import DARK
from opd_desk.ui.widgets.base import Words
from tests.ui.inks import painted

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from opd_desk.simulation.stored import StoppedClock
    from tests.ui.counter import Counter


def press_everything(counter: Counter) -> None:
    """Press every key of the window, and leave what it opens."""
    for key in KEYS:
        counter.keys(key.sequence)
        counter.papers._worker.finish()
        halls = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, HallWindow)]
        for opened in (QApplication.activePopupWidget(), QApplication.activeModalWidget(), *halls):
            if opened is not None and opened.isVisible():
                opened.close()
                counter.to_front()


@pytest.fixture
def unset(tmp_path: Path, clock: StoppedClock, open_counter: Callable[..., Counter]) -> Counter:
    """Return a counter on a new file: no hospital, no doctor."""
    path = tmp_path / "new.db"
    open_database(path, clock, CLERK.by).close()
    return open_counter(path)


def test_an_empty_desk_says_what_will_stand_where(unset: Counter) -> None:
    window = unset.window
    assert window.top._state is not None
    assert window.top._state.word == "Not set up"
    assert window.queue._empty is not None
    assert window.queue._empty.title == "The hospital is not set up yet"
    assert unset.promise == "No doctor is set up yet."


def test_while_the_desk_is_set_up_the_form_waits_and_the_foot_counts_nothing(
    unset: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = unset.window

    def words() -> set[str]:
        return {each.words for each in painted(window, monkeypatch)}

    assert not window.form.isVisible()
    assert not window.bottom.undo.isVisible()
    assert {"Ready when the slots are", "Nothing is set up yet.", "F1 shows every key"} <= words()
    asked = QApplication.focusWidget()
    unset.keys("F2", "Alt+W", "F9", "Ctrl+4")
    assert QApplication.focusWidget() is asked
    unset.keys("Esc")
    assert window.form.isVisible()
    assert window.bottom.undo.isVisible()
    assert {"tokens", "waiting", "seen"} <= words()


@pytest.mark.parametrize("way", ["F2", "Esc", "Ctrl+3", "Ctrl+4"])
def test_keys_of_queue_and_form_lead_back_to_the_setting_up_that_stands_there(unset: Counter, way: str) -> None:
    unset.write("District")
    unset.keys("F3", way)
    unset.write(" Hospital")

    typed = [edit.text() for edit in unset.window.findChildren(QLineEdit) if edit.isVisible() and edit.text()]
    assert typed == ["District Hospital"]


def test_every_key_on_an_empty_desk(unset: Counter) -> None:
    press_everything(unset)
    unset.keys("F2", "Return")
    unset.write("Ramesh Singh")
    unset.keys("Return", "Return", "Return", "F9")

    assert unset.file.views.doctor_days(unset.clock.now.date()) == []


def test_every_key_with_nothing_chosen(counter: Counter) -> None:
    press_everything(counter)

    assert counter.tokens() == []


@pytest.mark.parametrize(
    "token", ["DOC001-20260129-0065", "DOC001-20260129-0017", "DOC001-20260129-0068", "DOC001-20260129-0033"]
)
def test_every_key_on_a_crowded_day(demo: Counter, token: str) -> None:
    demo.window.queue.choose(TokenId(token))
    press_everything(demo)

    assert check(demo.file.database).wrong == ()


def test_every_key_while_a_preview_is_shown(demo: Counter) -> None:
    demo.keys("F2", "Return")
    demo.write("Dinesh")
    demo.keys("F9")
    press_everything(demo)

    assert check(demo.file.database).wrong == ()


def test_help_lists_every_key_is_read_on_by_page_down_and_closed_by_enter(counter: Counter) -> None:
    counter.keys("F1")
    dialog = counter.dialog(HelpDialog)
    assert [line.keys for line in dialog.shown[0].lines] == [(key.shown,) for key in KEYS]
    assert len(dialog.shown) == 1 + len(read_flows())
    bar = dialog.area.verticalScrollBar()
    counter.qtbot.waitUntil(lambda: bar.maximum() > 0)
    counter.keys("PgDown")
    assert bar.value() > 0
    counter.keys("Return")

    assert QApplication.activeModalWidget() is None


def test_every_topic_of_help_is_read_whole_in_the_smallest_window(counter: Counter) -> None:
    counter.window.resize(880, 430)
    counter.keys("F1")
    dialog = counter.dialog(HelpDialog)
    counter.qtbot.waitUntil(dialog.list.verticalScrollBar().isVisible)
    assert dialog.list.sizeHintForColumn(0) <= dialog.list.viewport().width()
    counter.leave(dialog)


def test_help_is_found_by_typing_and_chosen_by_arrow(counter: Counter) -> None:
    counter.keys("F1")
    dialog = counter.dialog(HelpDialog)
    counter.write("no-show")
    assert [topic.title for topic in dialog.shown][:2] == ["Every key", "5  One who did not come"]
    assert [line.keys for line in dialog.shown[0].lines] == [("Alt N",)]
    counter.keys("Down")
    words = " ".join(label.text() for label in dialog.area.findChildren(Words))
    assert "Marks it, once the grace is over" in words
    counter.keys("Ctrl+A")
    counter.write("zzz")

    assert dialog.shown == ()
    assert "try another word" in dialog.area.findChildren(Words)[1].text()
    counter.leave(dialog)


def test_what_qt_draws_itself_is_dark_in_the_dark(hospital: Path, open_counter: Callable[..., Counter]) -> None:
    counter = open_counter(hospital, replace(CLERK, theme="dark"))
    counter.keys("F10")

    assert isinstance(counter.menu, QMenu)
    assert counter.menu.palette().base().color() == QColor(DARK.surface)
    assert counter.menu.palette().windowText().color() == QColor(DARK.text)
    counter.menu.close()
