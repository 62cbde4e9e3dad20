"""README shows the pictures that one command draws anew from the demo, and no other."""

from __future__ import annotations

import re
from pathlib import Path

from tests.ui.draw_windows import HELP, README

ROOT = Path(__file__).parents[2]


def test_readme_shows_what_the_command_draws():
    shown = re.findall(r"\]\((\S+?\.(?:png|jpe?g|svg|gif))\)", (ROOT / "README.md").read_text(encoding="utf-8"))
    assert sorted(shown) == sorted(f"resources/help/{name}" for name in README)
    assert sorted(path.name for path in HELP.glob("*.png")) == sorted(README)
