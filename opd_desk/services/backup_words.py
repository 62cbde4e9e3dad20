"""What is said of backups to whoever is about to restore one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from opd_desk.store.copies import Loss


def loss_words(loss: Loss | None) -> str:
    """Say what restoring a backup would do to the tokens; None: there is no present database that can be read."""
    if loss is None:
        return "The present database cannot be read, so nothing can be said of what is lost."
    said = []
    if loss.booked:
        said.append(f"{tokens_words(loss.booked)} booked since then would be gone")
    if loss.changed:
        said.append(f"{tokens_words(loss.changed)} changed since would stand as then")
    if loss.back:
        said.append(f"{tokens_words(loss.back)} that {'is' if loss.back == 1 else 'are'} gone now would be back")
    return f"{_joined(said)}." if said else "No token would be lost or changed."


def tokens_words(count: int) -> str:
    """Return how many tokens: `1 token`, `1,250 tokens`."""
    return f"{count:,} {'token' if count == 1 else 'tokens'}"


def _joined(said: list[str]) -> str:
    return f"{', '.join(said[:-1])} and {said[-1]}" if len(said) > 1 else said[0]
