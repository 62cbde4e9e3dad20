"""Sizes of the window's classes, from the least that is drawn for to a large screen (LOOK §1, §6)."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Metrics:
    """Sizes of one window class in logical px, on the 4 px grid (LOOK §1, §6).

    Type: `caption` column heads and key hints, `small` second lines, `body`, `title`, `number` a token's number in
    its row, `big` clock and number inside. `strips`: doctors and slots stand as two strips above the queue.
    `labels_inside`: the form's labels stand left in the field. `notes`: the queue has a remarks column.
    """

    name: str
    caption: int = 11
    small: int = 12
    body: int = 13
    title: int = 15
    number: int = 17
    big: int = 20
    row: int = 28
    columns: int = 24
    pad: int = 16
    left: int = 272
    form: int = 320
    top: int = 48
    bottom: int = 36
    panel_head: int = 36
    head: int = 44
    actions: int = 52
    field: int = 36
    button: int = 40
    doctor: int = 80
    doctor_low: int = 48
    slot: int = 32
    strips: bool = False
    labels_inside: bool = False
    notes: bool = False
    family: int = 40
    gap: int = 12
    form_head: bool = True
    promise: int = 44


WIDE = Metrics("wide")
WIDE_LOW = replace(WIDE, doctor=72, slot=28, field=32, family=36, gap=8, button=36, promise=40)
WIDE_SHORT = replace(WIDE_LOW, doctor=48, labels_inside=True, family=28)
ROOMY = Metrics(
    "roomy",
    caption=12,
    small=13,
    body=15,
    title=18,
    number=20,
    big=24,
    row=36,
    columns=32,
    pad=20,
    left=340,
    form=380,
    top=56,
    bottom=44,
    head=52,
    actions=60,
    field=40,
    button=44,
    doctor=92,
    doctor_low=56,
    slot=40,
    notes=True,
)
MEDIUM = Metrics(
    "medium",
    pad=12,
    left=216,
    form=272,
    top=44,
    bottom=32,
    panel_head=28,
    head=40,
    actions=44,
    field=32,
    button=36,
    doctor=48,
    slot=28,
    labels_inside=True,
    family=28,
    gap=6,
)
NARROW = Metrics(
    "narrow",
    number=16,
    big=18,
    pad=12,
    left=0,
    form=272,
    top=40,
    bottom=32,
    panel_head=28,
    head=36,
    actions=44,
    field=30,
    button=36,
    doctor=44,
    doctor_low=44,
    slot=36,
    strips=True,
    labels_inside=True,
    family=26,
    gap=6,
)
NARROW_LOW = replace(NARROW, form_head=False, promise=24, row=26, field=28, family=24, gap=4)

LEAST_WIDTH, LEAST_HEIGHT = 880, 430
"""The least window the desk is drawn for, in logical px (LOOK §6)."""


def metrics_for(width: int, height: int) -> Metrics:
    """Return the sizes of the class a window of that many logical px belongs to (LOOK §6)."""
    if width >= 1680 and height >= 900:
        return ROOMY
    if width >= 1280 and height >= 740:
        return WIDE
    if width >= 1280 and height >= 680:
        return WIDE_LOW
    if width >= 1280 and height >= 550:
        return WIDE_SHORT
    if width >= 1072 and height >= 530:
        return MEDIUM
    return NARROW if height >= 500 else NARROW_LOW
