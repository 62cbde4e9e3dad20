"""The pictures that slips are held against: `python -m tests.paper.draw_pictures [FOLDER]` draws them anew.

FOLDER gets a contact sheet of each paper, every variant on it: to be looked at before the pictures are kept.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PIL import Image

from opd_desk.paper.design import Paper, SlipDesign
from opd_desk.paper.pixels import DPI, slip_dots
from opd_desk.paper.slip import slip_pdf
from tests.paper.samples import SLIPS

PICTURES = Path(__file__).parent / "pictures"
KEPT = ("confirmed", "long", "hindi", "mixed", "waitlisted", "duplicate", "emergency")
WITH_BARS = "with bars"
_GAP = 24


def drawn(name: str, paper: Paper) -> Image.Image:
    """The dots of a sample slip on a paper."""
    if name == WITH_BARS:
        design = SlipDesign(paper=paper, validity="Valid on this date only.", foot=("Pharmacy: gate 2",), barcode=True)
        return slip_dots(slip_pdf(SLIPS["confirmed"], design))
    return slip_dots(slip_pdf(SLIPS[name], SlipDesign(paper=paper)))


def kept() -> list[tuple[str, Paper]]:
    """What there is a picture of."""
    return [(name, paper) for paper in Paper for name in (*KEPT, WITH_BARS)]


def file_of(name: str, paper: Paper) -> Path:
    return PICTURES / f"slip-{paper.value}-{name.replace(' ', '-')}.png"


def contact_sheet(paper: Paper) -> Image.Image:
    """All variants on a paper, side by side on grey."""
    slips = [drawn(name, paper) for name in (*SLIPS, WITH_BARS)]
    row = -(-len(slips) // 2)
    rows = [slips[:row], slips[row:]]
    wide, highs = row * (slips[0].width + _GAP) + _GAP, [max(slip.height for slip in some) for some in rows]
    sheet = Image.new("L", (wide, sum(highs) + 3 * _GAP), 190)
    for place, slip in enumerate(slips):
        down, across = divmod(place, row)
        sheet.paste(slip, (_GAP + across * (slip.width + _GAP), _GAP + down * (highs[0] + _GAP)))
    return sheet


def main(folder: Path | None) -> None:
    """Draw all pictures, and the contact sheets into a folder."""
    PICTURES.mkdir(exist_ok=True)
    for name, paper in kept():
        drawn(name, paper).save(file_of(name, paper), optimize=True, dpi=(DPI, DPI))
    print(f"{len(kept())} pictures in {PICTURES}.")
    if folder:
        folder.mkdir(parents=True, exist_ok=True)
        for paper in Paper:
            contact_sheet(paper).save(folder / f"slips-{paper.value}.png")
        print(f"{len(Paper)} contact sheets in {folder}.")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
