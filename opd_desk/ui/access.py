"""What a screen reader is told: what the desk's own widgets are, and what has just happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from opd_desk.ui.languages import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QAccessibleInterface

Role = QAccessible.Role
ROLE = "accessible_role"
"""The attribute by which a widget says what it is; one without it is what Qt takes it for."""


def install_roles() -> None:
    """Let screen readers know the desk's own widgets for what they are."""
    QAccessible.installFactory(_interface)


def _interface(_class: str, thing: QObject) -> QAccessibleInterface | None:
    role = getattr(thing, ROLE, None)
    return QAccessibleWidget(thing, role) if isinstance(role, Role) and isinstance(thing, QWidget) else None


def announce(about: QWidget, words: str, *, urgent: bool = False) -> None:
    """Let a screen reader say what happened, wherever the focus is; an `urgent` sentence breaks into another."""
    if not words or not QAccessible.isActive():
        return
    words = tr(words)
    said = QAccessibleAnnouncementEvent(about, words)
    if urgent:
        said.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(said)


def call(widget: QWidget, name: str, role: QAccessible.Role) -> None:
    """Give a widget of Qt's a name and say what it is."""
    setattr(widget, ROLE, role)  # before the name: with that a screen reader asks what it is, once and for good
    widget.setAccessibleName(tr(name))
