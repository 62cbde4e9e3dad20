"""Qt's own widgets in the desk's look: what menus and dialogs hold beside the desk's own (LOOK §1, §4).

A style sheet on each menu and dialog, never on the window: what is painted there every second goes without.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPixmap

from opd_desk.domain.said import say
from opd_desk.ui.icons import draw_icon
from opd_desk.ui.widgets.base import set_ground
from opd_desk.ui.widgets.buttons import KeyButton, Kind

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QMessageBox, QWidget

    from opd_desk.ui.theme import Look, Theme

_ICON = 28


def palette_of(theme: Theme) -> QPalette:
    """Return the colours of what Qt draws by itself: menus, messages, the tables of dialogs."""
    role = QPalette.ColorRole
    palette = QPalette(QColor(theme.bg))
    for roles, colour in (
        ((role.Window, role.AlternateBase, role.Button, role.ToolTipBase), theme.bg),
        ((role.Base,), theme.surface),
        ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText), theme.text),
        ((role.PlaceholderText,), theme.faint),
        ((role.Highlight, role.Accent), theme.accent),
        ((role.HighlightedText,), theme.on_accent),
    ):
        for each in roles:
            palette.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, QColor(theme.faint))
    return palette


def dress_dialog(dialog: QWidget, look: Look) -> None:
    """Give a dialog its ground, and Qt's own widgets in it the edges and inks of the desk's."""
    set_ground(dialog, look.theme.bg)
    dialog.setStyleSheet(_tables(look) + _entries(look.theme) + scroll_bars(look.theme))


def dress_message(box: QMessageBox, look: Look) -> None:
    """Give Qt's own message the ground, the icon and the button of the desk's dialogs."""
    dress_dialog(box, look)
    pixels = QPixmap(_ICON, _ICON)
    pixels.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixels)
    draw_icon(painter, "alert", 0, 0, _ICON, look.theme.danger)
    painter.end()
    box.setIconPixmap(pixels)
    close = KeyButton(look, say("Close", "a window"), "Esc", kind=Kind.PRIMARY, parent=box)
    box.addButton(close, box.ButtonRole.RejectRole)
    box.setEscapeButton(close)


def dress_menu(menu: QMenu, look: Look) -> None:
    """Give a menu, and those in it, the ground and the choice of the desk's lists."""
    t = look.theme
    menu.setStyleSheet(f"""
        QMenu {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.edge}; padding: 4px 0; }}
        QMenu::item {{ padding: 6px 28px 6px 12px; border-left: 3px solid transparent; }}
        QMenu::item:selected {{ background: {t.tint}; border-left-color: {t.accent}; }}
        QMenu::item:disabled {{ color: {t.faint}; }}
        QMenu::separator {{ height: 1px; background: {t.line}; margin: 4px 0; }}
    """)


def scroll_bars(theme: Theme) -> str:
    """Return the style of thin scroll bars without arrows."""
    return f"""
        QScrollBar:vertical {{ width: 8px; background: transparent; margin: 0; }}
        QScrollBar:horizontal {{ height: 8px; background: transparent; margin: 0; }}
        QScrollBar::handle {{ background: {theme.thumb}; border-radius: 2px; margin: 2px; }}
        QScrollBar::handle:vertical {{ min-height: 32px; }}
        QScrollBar::handle:horizontal {{ min-width: 32px; }}
        QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
        QScrollBar::add-page, QScrollBar::sub-page {{ background: none; }}
    """


def _tables(look: Look) -> str:
    m, t = look.metrics, look.theme
    return f"""
        QTableView, QPlainTextEdit {{ border: 1px solid {t.line}; gridline-color: {t.line}; }}
        QHeaderView {{ background: {t.surface}; }}
        QHeaderView::section {{
            background: {t.surface}; color: {t.faint}; font-size: {m.caption}px;
            border: 0; border-bottom: 1px solid {t.line}; padding: 4px;
        }}
    """


def _entries(theme: Theme) -> str:
    t = theme
    return f"""
        QComboBox {{
            background: {t.surface}; color: {t.text}; border: 1px solid {t.edge}; border-radius: 6px; padding: 3px 10px;
        }}
        QComboBox:disabled {{ color: {t.faint}; border-color: {t.line}; }}
        QComboBox::drop-down {{ border: 0; width: 22px; }}
        QComboBox::down-arrow {{
            width: 0; height: 0; margin-right: 8px;
            border-left: 4px solid {t.surface}; border-right: 4px solid {t.surface}; border-top: 5px solid {t.muted};
        }}
        QComboBox QAbstractItemView {{
            background: {t.surface}; color: {t.text}; border: 1px solid {t.edge};
            selection-background-color: {t.tint}; selection-color: {t.text};
        }}
        QProgressBar {{
            background: {t.surface}; color: {t.text}; border: 1px solid {t.edge}; border-radius: 4px;
            text-align: center;
        }}
        QProgressBar::chunk {{ background: {t.tint}; border-right: 3px solid {t.accent}; }}
        QPushButton {{
            background: {t.surface}; color: {t.text}; border: 1px solid {t.edge}; border-radius: 6px; padding: 6px 14px;
        }}
        QPushButton:focus {{ border: {t.ring}px solid {t.accent}; }}
    """
