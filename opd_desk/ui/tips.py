"""Tooltips: what people have typed is shown as they typed it. Qt would take markup in it for rich text, and obey it."""

from __future__ import annotations

from PySide6.QtGui import Qt

from opd_desk.ui.languages import tr


def as_typed(words: str) -> str:
    """Return what a tooltip is to be given so that it shows these words, letter for letter."""
    words = tr(words)
    return Qt.convertFromPlainText(words, Qt.WhiteSpaceMode.WhiteSpaceNormal) if Qt.mightBeRichText(words) else words
