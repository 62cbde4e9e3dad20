"""The figures of a span: the chart pages that paper has, as wide as there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea

from opd_desk.domain.said import say
from opd_desk.ui.access import Role, call
from opd_desk.ui.dialogs.pages import PageColumn
from opd_desk.ui.widgets.base import set_ground

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from opd_desk.ui.theme import Look

_ZOOMS = (1.0, 1.25, 1.5, 2.0, 3.0)
"""How much wider than the view the pages can be made."""


class FiguresView(QScrollArea):
    """Pages one below the other, fitted to the width; larger by a step, and back."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._ground, self._zoom = look.theme.line, 0
        self.pages: PageColumn | None = None
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # the width does not jump
        call(self, say("Figures"), Role.Document)
        set_ground(self.viewport(), look.theme.line)

    def show_pdf(self, pdf: bytes) -> None:
        """Show a document's pages from the first on."""
        self.pages = PageColumn(pdf, self._ground)
        self._fit()
        self.setWidget(self.pages)

    def zoom(self, by: int) -> None:
        """Show the pages larger or smaller by a step."""
        self._zoom = min(max(0, self._zoom + by), len(_ZOOMS) - 1)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages to the width that there is now."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self.pages is not None:
            self.pages.fit(self.viewport().width(), _ZOOMS[self._zoom])
