"""What a slip is laid out by: the sizes of its paper, and what its hospital wants on it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from opd_desk.paper.design import Field, SlipDesign
    from opd_desk.paper.slip_styles import Style


@dataclass(frozen=True, slots=True)
class Form:
    """The sizes and the design that blocks are put by."""

    style: Style
    design: SlipDesign

    def has(self, field: Field) -> bool:
        """Tell whether the hospital wants this on its slips."""
        return field in self.design.fields

    def text(self, words: str) -> str:
        """Return words in the patients' language."""
        return self.design.language.text(words)
