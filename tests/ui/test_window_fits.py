"""In Hindi as in English nothing in the window but names and places is cut short, at the least size of every class."""

from __future__ import annotations

from contextlib import nullcontext
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from opd_desk.demo import FAMILY_PHONE
from opd_desk.domain.model import TokenId
from opd_desk.services.rows import TokenRow
from opd_desk.ui import measures, paint
from tests.ui.panel_kit import CLASSES, elided
from tests.ui.pseudo import spoken

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.ui.counter import Counter


@pytest.fixture(params=["en", "hi"])
def _language(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    with spoken("hi") if request.param == "hi" else nullcontext():
        yield


@pytest.mark.usefixtures("_language")
@pytest.mark.parametrize("size", CLASSES.values(), ids=CLASSES)
def test_a_crowded_window_and_what_can_stand_in_it_loses_no_word(demo: Counter, size: tuple[int, int]) -> None:
    window = demo.window
    window.resize(*size)
    names = {row.name for row in window.queue_rows.rows if isinstance(row, TokenRow)}
    names |= {text for row in window.doctor_rows.rows for text in (row.name, row.room, row.specialization)}

    def lost() -> set[str]:
        QApplication.sendPostedEvents()
        return set(elided(window)) - names

    window.queue.choose(TokenId("DOC001-20260129-0065"))
    assert lost() == set()
    demo.keys("Alt+D")
    assert lost() == set()
    demo.keys("Alt+D", "Ctrl+3", "Alt+C")
    assert lost() == set()
    demo.keys("Esc", "F2")
    demo.write(FAMILY_PHONE)
    assert lost() == set()
    demo.keys("Return", "F9")
    assert window.preview.isVisible()
    assert lost() == set()


@pytest.mark.parametrize(("name", "ends"), [("عبد الرحمن بن محمد الحسيني", "…\u200f"), ("Abdul Rahman Muhammad", "…")])
def test_the_dots_of_a_name_stand_where_its_letters_go_on(qapp: QApplication, name: str, ends: str) -> None:
    face = paint.font(13)
    for room in range(30, 120, 7):
        assert measures.elided(name, face, room).endswith(ends)
