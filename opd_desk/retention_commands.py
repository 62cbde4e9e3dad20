"""Names that are no longer needed, let go by command."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opd_desk.arguments import DONE, NO, date_of, years_of

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from opd_desk.services.desk import Desk


def add_retention(
    command: Callable[[str, object, str], argparse.ArgumentParser],
    with_desk: Callable[[Callable[[Desk, argparse.Namespace], int]], object],
) -> None:
    """Add what makes patients nameless; `with_desk` opens the desk for it."""
    words = "make patients nameless who were not seen for long; figures stay; first says how many"
    added = command("anonymise", with_desk(_anonymise), words)
    since = added.add_mutually_exclusive_group(required=True)
    since.add_argument("--not-seen-since", type=date_of, metavar="DATE", help="with no token of this date or later")
    since.add_argument("--years", type=years_of, metavar="N", help="not seen for so many years")
    added.add_argument("--yes", action="store_true", help="do it, after a backup; it cannot be taken back otherwise")


def _anonymise(desk: Desk, args: argparse.Namespace) -> int:
    from opd_desk.backup_places import backups_of
    from opd_desk.domain.retention import years_before
    from opd_desk.services.retention import Retention
    from opd_desk.settings import read_settings, settings_path

    since = args.not_seen_since or years_before(desk.clock().date(), args.years)
    retention = Retention(desk.database, desk.clock, desk.authority)
    found = retention.unseen(since)
    who = f"{found.patients:,} {'patient' if found.patients == 1 else 'patients'}"
    if not found.patients:
        print(f"Everybody who still has a name was seen since {since}.")
        return DONE
    if not args.yes:
        print(f"{who} with {found.tokens:,} tokens were not seen since {since}.")
        print("They would lose name, phones, UHID and place; every figure stays. Repeat with --yes to do it.")
        return NO
    backups = backups_of(desk.database.path, desk.clock, read_settings(settings_path()))
    kept = backups.write(backups.places.own)
    retention.anonymise(since)
    print(f"{who} not seen since {since}: made nameless, and found no more. Every figure is as it was.")
    print(f"Their names still stand in {kept} and in earlier backups, until those are rotated away or removed.")
    return DONE
