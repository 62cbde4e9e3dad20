"""Buttons, segments, fields and chips under real clicks and keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from opd_desk.ui.widgets.buttons import IconButton, KeyButton, Kind
from opd_desk.ui.widgets.chips import Chips
from opd_desk.ui.widgets.field import Field
from opd_desk.ui.widgets.segments import Segments
from tests.ui.panel_kit import LOOKS, NIGHT, WIDE, click, elided, on_screen, press

Key = Qt.Key


def has_colour(widget: QWidget, colour: str) -> bool:
    image = widget.grab().toImage()
    return any(
        image.pixelColor(x, y) == QColor(colour) for x in range(image.width()) for y in range(0, image.height(), 2)
    )


def count_of(widget: QWidget, colour: str) -> int:
    image = widget.grab().toImage()
    return sum(image.pixelColor(x, y) == QColor(colour) for x in range(image.width()) for y in range(image.height()))


def beside_a_line(qtbot, button: QWidget) -> QWidget:
    """Show a button under a line edit, which has the focus; return their window."""
    window, edit = QWidget(), QLineEdit()
    column = QVBoxLayout(window)
    column.addWidget(edit)
    column.addWidget(button)
    on_screen(qtbot, window, 400, 200)
    edit.setFocus()
    return window


class TestKeyButton:
    @pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Return, Key.Key_Enter])
    def test_is_pressed_by_space_and_enter(self, qtbot, key):
        button = on_screen(qtbot, KeyButton(WIDE, "Back", "Esc"))
        button.setFocus()
        with qtbot.waitSignal(button.clicked, timeout=200):
            press(button, key)

    def test_a_click_leaves_the_focus_where_it_is(self, qtbot):
        button = KeyButton(WIDE, "Done", "F8")
        window = beside_a_line(qtbot, button)
        with qtbot.waitSignal(button.clicked, timeout=200):
            click(button)
        assert isinstance(window.focusWidget(), QLineEdit)
        assert window.focusWidget().hasFocus()

    def test_what_is_not_allowed_says_why_and_does_nothing(self, qtbot):
        button = on_screen(qtbot, KeyButton(WIDE, "Done", "F8"))
        button.allow("65 is confirmed")
        with qtbot.assertNotEmitted(button.clicked):
            click(button)
        assert button.toolTip() == "65 is confirmed"
        button.allow()
        assert button.isEnabled()
        assert button.toolTip() == ""

    def test_shows_its_key_to_who_cannot_see_it(self, qapp):
        button = KeyButton(WIDE, "Skip", "Alt S")
        button.set_words("Recall", "Alt S")
        assert (button.text(), button.accessibleDescription()) == ("Recall", "Alt S")

    @pytest.mark.parametrize("kind", [Kind.PRIMARY, Kind.DANGER])
    def test_filled_kinds_are_filled_only_while_they_can_be_pressed(self, qtbot, kind):
        button = on_screen(qtbot, KeyButton(WIDE, "Book", "Enter", kind))
        fill = WIDE.theme.accent if kind is Kind.PRIMARY else WIDE.theme.danger
        assert count_of(button, fill) > 400
        button.allow("Type a name first")
        assert count_of(button, fill) == 0

    def test_ring_only_while_it_has_the_focus(self, qtbot):
        button = KeyButton(WIDE, "Book emergency", "Enter", Kind.DANGER)
        window = beside_a_line(qtbot, button)
        assert not has_colour(button, WIDE.theme.accent)
        button.setFocus()
        assert window.focusWidget() is button
        assert has_colour(button, WIDE.theme.accent)

    @pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)
    @pytest.mark.parametrize("under", [False, True])
    def test_has_room_for_label_and_key_in_every_class(self, qtbot, look, under):
        kind = Kind.QUIET if under else Kind.DANGER
        button = KeyButton(look, "Book emergency", "Ctrl Enter", kind, "undo", under=under)
        button.setFixedHeight(44)
        on_screen(qtbot, button, button.minimumSizeHint().width(), 44)
        assert elided(button) == []


def test_an_icon_button_has_a_name_and_a_tooltip(qtbot):
    button = on_screen(qtbot, IconButton(NIGHT, "menu", "Menu (F10)"))
    assert (button.accessibleName(), button.toolTip()) == ("Menu (F10)", "Menu (F10)")
    with qtbot.waitSignal(button.clicked, timeout=200):
        click(button)


class TestSegments:
    @pytest.fixture
    def sex(self, qtbot):
        segments = on_screen(qtbot, Segments(WIDE, "Sex", ["Female", "Male", "Other"]), 210)
        segments.setFocus()
        return segments

    def test_nothing_is_chosen_at_first(self, sex):
        assert sex.current is None
        assert sex.accessibleName() == "Sex: none chosen"

    @pytest.mark.parametrize(
        ("keys", "chosen"),
        [
            ([Key.Key_Right], 0),
            ([Key.Key_Left], 2),
            ([Key.Key_Right] * 2, 1),
            ([Key.Key_Right] * 9, 2),
            ([Key.Key_Right, Key.Key_Left], 0),
            ([Key.Key_F], 0),
            ([Key.Key_O, Key.Key_M], 1),
        ],
    )
    def test_arrows_and_first_letters_choose(self, sex, keys, chosen):
        press(sex, *keys)
        assert sex.current == chosen
        assert sex.accessibleName().endswith(["Female", "Male", "Other"][chosen])

    def test_says_what_the_clerk_chose_but_not_what_it_was_told(self, sex, qtbot):
        with qtbot.assertNotEmitted(sex.picked):
            sex.choose(2)
        with qtbot.waitSignal(sex.picked, timeout=200) as picked:
            press(sex, Key.Key_M)
        assert picked.args == [1]

    @pytest.mark.parametrize("place", range(3))
    def test_the_word_under_the_pointer_is_chosen(self, sex, place):
        click(sex, x=sex.width() * (2 * place + 1) / 6)
        assert sex.current == place

    def test_a_letter_with_ctrl_is_a_command_of_the_window(self, sex):
        press(sex, Key.Key_F, ctrl=True)
        assert sex.current is None

    def test_ring_while_it_has_the_focus(self, sex, qtbot):
        assert has_colour(sex, WIDE.theme.accent)
        sex.clearFocus()
        assert not has_colour(sex, WIDE.theme.accent)

    def test_letters_for_alt_are_underlined(self, qtbot):
        plain = on_screen(qtbot, Segments(WIDE, "Source", ["Walk-in", "Paid"]), 150)
        lined = on_screen(qtbot, Segments(WIDE, "Source", ["Walk-in", "Paid"], alt=True), 150)
        assert count_of(lined, WIDE.theme.muted) >= count_of(plain, WIDE.theme.muted) + 12


class TestField:
    @pytest.fixture
    def field(self, qtbot):
        return on_screen(qtbot, Field(WIDE, "Name"), 280)

    @pytest.mark.parametrize("words", ["Type", "लिखें"])
    def test_a_placeholder_stands_where_the_typing_will_in_any_script(self, qtbot, words):
        field = on_screen(qtbot, Field(WIDE, placeholder=words, icon="search"), 280)

        def ink() -> tuple[int, int]:
            """Rows of the first and the last ink; the caret is not drawn, for the focus is elsewhere."""
            image = field.edit.grab().toImage()
            ground = image.pixel(image.width() - 2, 0)
            rows = [y for y in range(image.height()) if any(image.pixel(x, y) != ground for x in range(image.width()))]
            return rows[0], rows[-1]

        field.edit.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        field.edit.clearFocus()
        placed = ink()
        field.edit.setText(words)
        assert ink() == placed

    def test_takes_the_focus_for_its_line_and_says_so(self, field, qtbot):
        field.edit.clearFocus()
        with qtbot.waitSignal(field.focus_changed, timeout=200) as came:
            field.setFocus()
        assert came.args == [True]
        assert field.edit.hasFocus()
        assert has_colour(field, WIDE.theme.accent)

    def test_gives_what_is_typed_without_the_spaces_round_it(self, field):
        field.setFocus()
        QTest.keyClicks(field.edit, "  Kamla Devi ")
        assert field.text() == "Kamla Devi"

    def test_what_is_wrong_is_red_and_read_out(self, field):
        field.edit.clearFocus()
        assert not has_colour(field, WIDE.theme.danger)
        field.set_wrong("An age goes up to 130")
        assert has_colour(field, WIDE.theme.danger)
        assert field.edit.accessibleDescription() == "An age goes up to 130"
        field.set_wrong()
        assert not has_colour(field, WIDE.theme.danger)

    def test_undo_is_the_fields_only_while_there_is_typing_to_take_back(self, qtbot):
        window = QWidget()
        row = QHBoxLayout(window)
        field = Field(WIDE, "Name")
        row.addWidget(field)
        on_screen(qtbot, window, 300, 80)
        undone = []
        QShortcut(QKeySequence("Ctrl+Z"), window).activated.connect(lambda: undone.append(1))
        field.setFocus()
        press(window, Key.Key_Z, ctrl=True)
        assert undone == [1]
        QTest.keyClicks(field.edit, "Kamla")
        press(window, Key.Key_Z, ctrl=True)
        assert undone == [1]
        assert field.text() == ""
        press(window, Key.Key_Z, ctrl=True)
        assert undone == [1, 1]

    def test_the_label_stands_inside_in_small_windows(self, qtbot):
        field = on_screen(qtbot, Field(WIDE, "Name"), 280)
        above, left = field.height(), field.edit.x()
        field.set_look(LOOKS["narrow"])
        assert field.height() < above
        assert field.edit.x() > left + 40

    def test_the_key_and_the_icon_keep_clear_of_the_line(self, qtbot):
        bare = on_screen(qtbot, Field(WIDE, "Phone"), 280)
        full = on_screen(qtbot, Field(WIDE, "Phone", icon="phone", key="F2"), 280)
        assert full.edit.x() >= bare.edit.x() + 20
        assert full.edit.geometry().right() <= bare.edit.geometry().right() - 20
        full.set_key("")
        assert full.edit.geometry().right() == bare.edit.geometry().right()


class TestChips:
    PAIRS = (("1", "Went home"), ("2", "By phone"), ("3", "Booked twice"))

    @pytest.fixture
    def chips(self, qtbot):
        chips = Chips(WIDE, choosing=True)
        chips.set_pairs(self.PAIRS)
        on_screen(qtbot, chips, 600)
        chips.setFocus()
        return chips

    @pytest.mark.parametrize(
        ("keys", "index"),
        [
            ([Key.Key_3], 2),
            ([Key.Key_Return], 0),
            ([Key.Key_Right, Key.Key_Enter], 1),
            ([Key.Key_Down] * 5 + [Key.Key_Return], 2),
            ([Key.Key_Right, Key.Key_Up, Key.Key_Return], 0),
        ],
    )
    def test_digits_arrows_and_enter_pick(self, chips, qtbot, keys, index):
        with qtbot.waitSignal(chips.picked, timeout=200) as picked:
            press(chips, *keys)
        assert picked.args == [index]

    def test_a_digit_that_stands_nowhere_is_passed_on_as_typed(self, chips, qtbot):
        with qtbot.assertNotEmitted(chips.picked), qtbot.waitSignal(chips.typed, timeout=200) as typed:
            press(chips, Key.Key_4)
        assert typed.args == ["4"]

    def test_each_is_clicked_where_it_stands(self, chips, qtbot):
        places: list[int] = []
        chips.picked.connect(places.append)
        for x in range(10, chips.width(), 20):
            click(chips, x=x, y=14)
        assert set(places) == {0, 1, 2}
        assert places == sorted(places)

    def test_breaks_into_rows_where_it_is_narrow(self, chips):
        one_row = chips.heightForWidth(600)
        assert chips.heightForWidth(chips.minimumSizeHint().width()) == 3 * one_row
