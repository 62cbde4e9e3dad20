"""The pictures that reports are held against: `python -m tests.paper.report_pictures [FOLDER]` draws them anew.

FOLDER gets every page of every sample day: to be looked at before the pictures are kept.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from opd_desk.paper.day_report import day_report_pdf
from opd_desk.paper.pixels import page_count, page_image
from tests.paper import days
from tests.paper.samples import report

if TYPE_CHECKING:
    from PIL import Image

    from opd_desk.services.sheets import DayReport

PICTURES = Path(__file__).parent / "pictures"
SCALE, LEVELS = 0.8, 16
"""Pixels a point, and greys: enough to see what stands where."""
KEPT = (("crowded", 1), ("crowded", 2), ("crowded", 13), ("empty", 1), ("going on", 1), ("long names", 3))
"""Days and pages, from 1."""


@cache
def samples() -> dict[str, DayReport]:
    """The sample days by name."""
    going = days.going_on()
    free = tuple(replace(slot, held=0, waitlisted=0) for slot in going.slots)
    return {
        "crowded": days.crowded(),
        "empty": report(0, going.doctors, slots=free),
        "one token": report(1),
        "going on": going,
        "training": replace(going, training=True),
        "long names": days.long_names(),
        "14 doctors": days.crowded(140, 14),
        "25 doctors": days.crowded(250, 25),
    }


def drawn(name: str, page: int) -> Image.Image:
    """A page of a sample day, in a few greys."""
    step = 255 // (LEVELS - 1)
    image = page_image(day_report_pdf(samples()[name]), page - 1, SCALE).convert("L")
    return image.point([round(light / step) * step for light in range(256)])


def file_of(name: str, page: int) -> Path:
    return PICTURES / f"report-{name.replace(' ', '-')}-{page}.png"


def main(folder: Path | None) -> None:
    """Draw all pictures, and every page into a folder."""
    PICTURES.mkdir(exist_ok=True)
    for name, page in KEPT:
        drawn(name, page).quantize(LEVELS).save(file_of(name, page), optimize=True, bits=4)
    print(f"{len(KEPT)} pictures in {PICTURES}.")
    if folder:
        folder.mkdir(parents=True, exist_ok=True)
        for name, day in samples().items():
            pdf = day_report_pdf(day)
            for page in range(page_count(pdf)):
                page_image(pdf, page, 2).save(folder / f"{name.replace(' ', '-')}-{page + 1}.png")
        print(f"Every page of {len(samples())} days in {folder}.")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
