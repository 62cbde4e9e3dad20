"""How this desk's slips look, from its settings: one place for the window and the command line."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from opd_desk.domain.said import say, together, words_of
from opd_desk.domain.system_words import system_words
from opd_desk.paper.design import Field, Paper, SlipDesign

if TYPE_CHECKING:
    from opd_desk.settings import Settings

_INSTEAD: str = say("Slips and reports carry the usual mark.")


def design_of(settings: Settings, paper: Paper | None = None) -> tuple[SlipDesign, str]:
    """Return how slips look, and what keeps the hospital's logo off them: a sentence, "" where nothing does.

    `paper`: in place of that of the settings.
    """
    logo, trouble = _logo(settings.logo)
    design = SlipDesign(
        paper=paper or Paper(settings.paper),
        fields=frozenset(Field(field) for field in settings.slip_fields),
        logo=logo,
        validity=settings.slip_validity,
        foot=settings.slip_foot,
        barcode=settings.slip_barcode,
    )
    return design, trouble


def _logo(file: str) -> tuple[bytes, str]:
    """Read the file of a logo; a sentence says why there is none."""
    if not file:
        return b"", ""
    from opd_desk.paper.logo import MOST_BYTES, LogoTrouble, check_logo

    path = Path(file).expanduser()
    try:
        with path.open("rb") as opened:
            data = opened.read(MOST_BYTES + 1)
        check_logo(data)
    except OSError as problem:
        return b"", _unread(str(path), system_words(problem))
    except ValueError as problem:  # a path that no file can have
        return b"", _unread(repr(file), str(problem))
    except LogoTrouble as trouble:
        return b"", together(say("The logo {path} {why}.", path=str(path), why=words_of(trouble)), _INSTEAD)
    return data, ""


def _unread(path: str, why: str) -> str:
    return together(say("The logo {path} cannot be read: {why}.", path=path, why=why), _INSTEAD)
