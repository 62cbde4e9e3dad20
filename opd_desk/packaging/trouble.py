"""What keeps a build from being made."""

from __future__ import annotations


class CannotBuild(Exception):
    """Nothing was built; the sentence says why, and what to do."""
