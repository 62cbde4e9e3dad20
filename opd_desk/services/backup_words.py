"""What is said of backups to whoever is about to restore one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opd_desk.domain.said import listed, say, say_n

if TYPE_CHECKING:
    from opd_desk.store.copies import Loss


def loss_words(loss: Loss | None) -> str:
    """Say what restoring a backup would do to the tokens; None: there is no present database that can be read."""
    if loss is None:
        return say("The present database cannot be read, so nothing can be said of what is lost.")
    said = []
    if loss.booked:
        said.append(say("{tokens} booked since then would be gone", tokens=tokens_words(loss.booked)))
    if loss.changed:
        said.append(say("{tokens} changed since would stand as then", tokens=tokens_words(loss.changed)))
    if loss.back:
        said.append(
            say_n(
                "{n:,} token that is gone now would be back",
                "{n:,} tokens that are gone now would be back",
                loss.back,
            )
        )
    return say("{what}.", "a sentence", what=listed(said)) if said else say("No token would be lost or changed.")


def tokens_words(count: int) -> str:
    """Return how many tokens: `1 token`, `1,250 tokens`."""
    return say_n("{n:,} token", "{n:,} tokens", count)
