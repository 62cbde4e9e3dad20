"""Colours can be read, statuses told apart, and every window gets the sizes drawn for it (LOOK §1, §3, §6)."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import opd_desk.ui
from opd_desk.domain.model import FINISHED, Source, Status
from opd_desk.domain.wording import SOURCE_WORDS
from opd_desk.resources import resource
from opd_desk.ui import metrics
from opd_desk.ui.theme import (
    CONTRAST,
    HALL,
    SKIPPED,
    SOURCE_ICONS,
    STATUS_ICONS,
    STATUS_WORDS,
    THEMES,
    Theme,
    metrics_for,
    status_key,
)

READ, SEEN = 4.5, 3.0  # WCAG 2 AA: text; edges and bars
READ_BEST = 7.0  # AAA, which high contrast keeps

every = pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)


def luminance(colour: str) -> float:
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(ink: str, ground: str) -> float:
    high, low = sorted((luminance(ink), luminance(ground)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def lightness(colour: str) -> float:
    """CIE L*: 0 black, 100 white."""
    y = luminance(colour)
    return 116 * y ** (1 / 3) - 16 if y > 0.008856 else 903.3 * y


def too_faint(theme: Theme, inks: str, grounds: str, least: float) -> list[str]:
    return [
        f"{ink} on {ground}"
        for ink in inks.split()
        for ground in grounds.split()
        if contrast(getattr(theme, ink), getattr(theme, ground)) < least
    ]


def read_on(theme: Theme) -> float:
    return READ_BEST if theme is CONTRAST else READ


def test_the_measure_of_contrast_is_the_standards():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


ON = {
    "text muted faint": "surface bg sunken tint hover",
    "accent": "surface bg tint",
    "on_accent": "accent accent_down",
    "danger": "surface bg danger_tint tint hover",
    "on_danger": "danger",
    "warn": "surface warn_tint tint",
    "text muted": "danger_tint warn_tint",
    "surface": "warn",
}
"""Inks, and the grounds that words of them are painted on."""


@every
@pytest.mark.parametrize(("inks", "grounds"), ON.items())
def test_every_text_can_be_read_on_every_ground_it_stands_on(theme: Theme, inks: str, grounds: str):
    assert too_faint(theme, inks, grounds, read_on(theme)) == []


@every
def test_what_can_be_pressed_and_what_is_counted_can_be_seen(theme: Theme):
    assert too_faint(theme, "edge", "surface sunken", SEEN) == []
    assert too_faint(theme, "bar", "bg", SEEN) == []
    assert too_faint(theme, "accent", "surface bg tint", SEEN) == []  # the ring round what has the focus
    track = theme.surface if theme.outlined else theme.line
    assert contrast(theme.text, track) >= read_on(theme)  # the words of a segment that is not chosen


@every
def test_every_status_can_be_read_and_the_live_ones_told_apart_in_grey(theme: Theme):
    for key, pair in theme.status.items():
        for ground in [pair.fill] if pair.fill else [theme.surface, theme.tint]:
            assert contrast(pair.text, ground) >= read_on(theme), key
        if pair.rim:
            assert contrast(pair.rim, theme.surface) >= SEEN, key
    # Confirmed has a rim and skipped a dashed one, which the filled ones lack.
    filled = [pair.fill for pair in theme.status.values() if pair.fill and not pair.rim]
    greys = sorted(lightness(fill) for fill in filled)
    assert all(above - below > 4 for below, above in zip(greys, greys[1:], strict=False))


@pytest.mark.parametrize(
    ("ink", "ground"), [("ink", "ground"), ("ink", "card"), ("quiet", "card"), ("on_call", "call")]
)
def test_the_hall_can_be_read_from_afar(ink: str, ground: str):
    assert contrast(getattr(HALL, ink), getattr(HALL, ground)) >= 7


@every
def test_every_status_and_source_has_colours_a_word_of_its_own_and_a_shipped_icon(theme: Theme):
    keys = {*Status, SKIPPED}
    assert set(theme.status) == set(STATUS_WORDS) == set(STATUS_ICONS) == keys
    assert set(SOURCE_WORDS) == set(SOURCE_ICONS) == set(Source)
    words = [*STATUS_WORDS.values(), *SOURCE_WORDS.values()]
    assert len(set(words)) == len(words)
    for icon in (*STATUS_ICONS.values(), *SOURCE_ICONS.values()):
        assert resource("icons", f"{icon}.svg").is_file()


def test_only_a_checked_in_token_is_shown_as_skipped():
    assert status_key(Status.CHECKED_IN, skipped=True) == SKIPPED
    assert status_key(Status.CHECKED_IN, skipped=False) == Status.CHECKED_IN
    for status in FINISHED:
        assert status_key(status, skipped=True) == status


@pytest.mark.parametrize(
    ("width", "height", "expected"),
    [
        (1680, 900, metrics.ROOMY),
        (1679, 900, metrics.WIDE),
        (1680, 899, metrics.WIDE),
        (1280, 740, metrics.WIDE),
        (1366, 689, metrics.WIDE_LOW),
        (1280, 680, metrics.WIDE_LOW),
        (1280, 679, metrics.WIDE_SHORT),
        (1280, 550, metrics.WIDE_SHORT),
        (1279, 740, metrics.MEDIUM),
        (1280, 549, metrics.MEDIUM),
        (1093, 535, metrics.MEDIUM),
        (1072, 530, metrics.MEDIUM),
        (1072, 529, metrics.NARROW),
        (1071, 600, metrics.NARROW),
        (880, 500, metrics.NARROW),
        (911, 433, metrics.NARROW_LOW),
        (880, 430, metrics.NARROW_LOW),
    ],
)
def test_a_window_gets_the_sizes_of_its_class(width: int, height: int, expected: metrics.Metrics):
    assert metrics_for(width, height) == expected


def test_no_colour_value_stands_outside_the_theme():
    package = Path(opd_desk.ui.__file__).parent
    found = [
        f"{path.relative_to(package)}: {value}"
        for path in sorted(package.rglob("*.py"))
        if path.name != "theme.py"
        for value in re.findall(r'["\']#[0-9A-Fa-f]{3,8}["\']', path.read_text(encoding="utf-8"))
    ]
    assert found == []
