"""Colours and words of the desk: the only place that holds a colour value (LOOK §1, §3). Sizes: `metrics`."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from opd_desk.domain.model import Source, Status
from opd_desk.domain.said import say
from opd_desk.ui.metrics import Metrics, metrics_for

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "CONTRAST",
    "DARK",
    "HALL",
    "LIGHT",
    "SKIPPED",
    "SOURCE_ICONS",
    "STATUS_ICONS",
    "STATUS_WORDS",
    "THEMES",
    "HallColours",
    "Look",
    "Metrics",
    "Pair",
    "Theme",
    "metrics_for",
    "status_key",
]

SKIPPED = "skipped"
"""How a checked-in token that was called and did not come is looked up beside the statuses."""


@dataclass(frozen=True, slots=True)
class Pair:
    """How one status is drawn: its ink, the ground under it and the rim round it (None: none)."""

    text: str
    fill: str | None
    rim: str | None


@dataclass(frozen=True)
class Theme:
    """The colours of the window, each named for its use; LOOK §1 says which ground each is readable on.

    `outlined`: a line says what a tint alone says elsewhere; `ring`: px of the line round what has the focus.
    """

    name: str
    bg: str
    surface: str
    sunken: str
    line: str
    thumb: str
    edge: str
    text: str
    muted: str
    faint: str
    accent: str
    accent_down: str
    on_accent: str
    tint: str
    hover: str
    danger: str
    on_danger: str
    danger_tint: str
    warn: str
    warn_tint: str
    bar: str
    bar_free: str
    reserve: str
    status: Mapping[str, Pair]
    outlined: bool = False
    ring: int = 2

    def rim(self, ink: str) -> str | None:
        """Return the line round a tint whose words are of this ink, None where the tint is enough."""
        return ink if self.outlined else None


LIGHT = Theme(
    name="light",
    bg="#F1F4F3",
    surface="#FFFFFF",
    sunken="#F8FAF9",
    line="#DFE5E3",
    thumb="#B7C1BE",
    edge="#84908D",
    text="#14201E",
    muted="#4C5A57",
    faint="#5F6D6A",
    accent="#0B6B66",
    accent_down="#084F4B",
    on_accent="#FFFFFF",
    tint="#DCEFEC",
    hover="#EEF4F3",
    danger="#B3231B",
    on_danger="#FFFFFF",
    danger_tint="#FCEBE9",
    warn="#824B00",
    warn_tint="#FDF0D8",
    bar="#4F8783",
    bar_free="#D3DCD9",
    reserve="#C2564E",
    status=MappingProxyType(
        {
            Status.IN_CONSULTATION: Pair("#FFFFFF", "#0B6B66", None),
            Status.CHECKED_IN: Pair("#143F73", "#CFE0F5", None),
            SKIPPED: Pair("#143F73", None, "#6F8FBB"),
            Status.CONFIRMED: Pair("#3A4845", "#FFFFFF", "#84908D"),
            Status.WAITLISTED: Pair("#56358A", "#F0EAFA", None),
            Status.COMPLETED: Pair("#4C5A57", None, None),
            Status.CANCELLED: Pair("#5F6D6A", None, None),
            Status.NO_SHOW: Pair("#8A2B3C", None, None),
        }
    ),
)

DARK = Theme(
    name="dark",
    bg="#111817",
    surface="#18211F",
    sunken="#141C1B",
    line="#2B3634",
    thumb="#46544F",
    edge="#71817D",
    text="#E7EEEC",
    muted="#AAB8B4",
    faint="#9BAAA6",
    accent="#58C2B6",
    accent_down="#7AD3C9",
    on_accent="#05211E",
    tint="#173F3B",
    hover="#1F2A28",
    danger="#FF8A7F",
    on_danger="#2B0603",
    danger_tint="#3A1E1C",
    warn="#F0B95C",
    warn_tint="#382A12",
    bar="#4E8F89",
    bar_free="#2E3A37",
    reserve="#C96F66",
    status=MappingProxyType(
        {
            Status.IN_CONSULTATION: Pair("#05211E", "#58C2B6", None),
            Status.CHECKED_IN: Pair("#BBD7FA", "#234A75", None),
            SKIPPED: Pair("#A9CCF7", None, "#5678A3"),
            Status.CONFIRMED: Pair("#D3DCD9", "#18211F", "#71817D"),
            Status.WAITLISTED: Pair("#CDB8F2", "#2E2445", None),
            Status.COMPLETED: Pair("#AAB8B4", None, None),
            Status.CANCELLED: Pair("#9BAAA6", None, None),
            Status.NO_SHOW: Pair("#F2A0AE", None, None),
        }
    ),
)

CONTRAST = Theme(
    name="contrast",
    bg="#000000",
    surface="#000000",
    sunken="#000000",
    line="#8C9A97",
    thumb="#FFFFFF",
    edge="#FFFFFF",
    text="#FFFFFF",
    muted="#E6EEEC",
    faint="#B9C5C2",
    accent="#5FE6FF",
    accent_down="#B5F4FF",
    on_accent="#000000",
    tint="#0B2A30",
    hover="#1E2423",
    danger="#FF9C93",
    on_danger="#000000",
    danger_tint="#000000",
    warn="#FFC94D",
    warn_tint="#000000",
    bar="#5FE6FF",
    bar_free="#56615E",
    reserve="#FF9C93",
    status=MappingProxyType(
        {
            Status.IN_CONSULTATION: Pair("#000000", "#5FE6FF", None),
            Status.CHECKED_IN: Pair("#BBD6FF", None, "#BBD6FF"),
            SKIPPED: Pair("#BBD6FF", None, "#BBD6FF"),
            Status.CONFIRMED: Pair("#FFFFFF", None, "#FFFFFF"),
            Status.WAITLISTED: Pair("#E0CCFF", None, "#E0CCFF"),
            Status.COMPLETED: Pair("#E6EEEC", None, None),
            Status.CANCELLED: Pair("#B9C5C2", None, None),
            Status.NO_SHOW: Pair("#FFAFBC", None, None),
        }
    ),
    outlined=True,
    ring=3,
)
THEMES: Mapping[str, Theme] = MappingProxyType({theme.name: theme for theme in (LIGHT, DARK, CONTRAST)})


@dataclass(frozen=True, slots=True)
class HallColours:
    """The colours of the screen in the waiting hall, always dark; `call`: the card last called (LOOK §2, Hall)."""

    ground: str
    card: str
    ink: str
    quiet: str
    arrow: str
    line: str
    call: str
    on_call: str


HALL = HallColours(
    ground="#0B1413",
    card="#16231F",
    ink="#FFFFFF",
    quiet="#B9C8C4",
    arrow="#6F857F",
    line="#33433F",
    call="#67D8CB",
    on_call="#03211D",
)

STATUS_WORDS: Mapping[str, str] = MappingProxyType(
    {
        Status.IN_CONSULTATION: say("In consultation"),
        Status.CHECKED_IN: say("Checked in"),
        SKIPPED: say("Skipped"),
        Status.CONFIRMED: say("Confirmed"),
        Status.WAITLISTED: say("Waitlisted"),
        Status.COMPLETED: say("Completed"),
        Status.CANCELLED: say("Cancelled"),
        Status.NO_SHOW: say("No-show"),
    }
)
STATUS_ICONS: Mapping[str, str] = MappingProxyType(
    {
        Status.IN_CONSULTATION: "stethoscope",
        Status.CHECKED_IN: "user-check",
        SKIPPED: "skip",
        Status.CONFIRMED: "calendar",
        Status.WAITLISTED: "wait",
        Status.COMPLETED: "check",
        Status.CANCELLED: "x",
        Status.NO_SHOW: "slash",
    }
)
SOURCE_ICONS: Mapping[Source, str] = MappingProxyType(
    {
        Source.EMERGENCY: "emergency",
        Source.PAID: "rupee",
        Source.FOLLOW_UP: "repeat",
        Source.ONLINE: "globe",
        Source.WALK_IN: "walk",
    }
)


@dataclass(frozen=True, slots=True)
class Look:
    """What a widget needs to know to paint itself: the theme's colours and the window class's sizes."""

    theme: Theme
    metrics: Metrics


def status_key(status: Status, skipped: bool) -> str:
    """Return what a status is looked up by in `Theme.status`, `STATUS_WORDS` and `STATUS_ICONS`."""
    return SKIPPED if skipped and status is Status.CHECKED_IN else status
