"""What a screen reader finds in a window: every part with its role, its name, its description."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QHeaderView, QLabel, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QAccessibleInterface

Role, Text = QAccessible.Role, QAccessible.Text
_OF_QT = {Role.Separator, Role.Pane, Role.ScrollBar, Role.Grip, Role.Border}
"""Roles of parts that nobody acts on: lines, corners, the bars that scroll."""


def parts(widget: QWidget) -> Iterator[QAccessibleInterface]:
    """Yield a widget's visible parts, from the root down."""
    yield from _below(QAccessible.queryAccessibleInterface(widget))


def _below(part: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    if part.state().invisible:
        return
    yield part
    for place in range(part.childCount()):
        child = part.child(place)
        if child is not None:
            yield from _below(child)


def name(part: QAccessibleInterface) -> str:
    """Return what a part is called."""
    return str(part.text(Text.Name))


def described(part: QAccessibleInterface) -> str:
    """Return what more is said of a part."""
    return str(part.text(Text.Description))


def unheard(widget: QWidget) -> list[str]:
    """Return the parts that a screen reader cannot name: what takes the focus, or shows something, without a name."""
    found = []
    for part in parts(widget):
        role, thing = part.role(), part.object()
        plain = type(thing) is QWidget or isinstance(thing, QHeaderView)
        empty = isinstance(thing, QLabel) and not thing.text() and thing.pixmap().isNull()
        if role in _OF_QT or name(part) or (plain and not part.state().focusable) or empty:
            continue
        if part.state().focusable or not part.childCount():
            found.append(f"{type(thing).__name__} {role.name} in {type(thing.parent()).__name__ if thing else '?'}")
    return found


def unknown(widget: QWidget) -> list[str]:
    """Return the parts that take the focus and are said to be nothing in particular."""
    return [
        f"{type(part.object()).__name__}: {name(part)}"
        for part in parts(widget)
        if part.state().focusable and part.role() in (Role.NoRole, Role.Client)
    ]
