"""The passphrase of an encrypted database, from wherever it is given; encryption by command."""

from __future__ import annotations

import os
from getpass import getpass
from typing import TYPE_CHECKING

from opd_desk.arguments import DONE
from opd_desk.command_people import prove
from opd_desk.domain.errors import Invalid
from opd_desk.domain.roles import Permission
from opd_desk.services import sealing
from opd_desk.settings import database_path, read_settings, settings_path
from opd_desk.text_file import has_terminal, read_line

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable
    from pathlib import Path

VARIABLE = "OPD_DESK_KEY"
_LONGEST = 4096


def add_keys(command: Callable[[str, object, str], argparse.ArgumentParser]) -> None:
    """Add what encrypts the database, and puts it back into plain."""
    for name, run, words in (
        ("encrypt", _encrypt, "encrypt the database under a passphrase; no window may be open"),
        ("decrypt", _decrypt, "put the database back into plain; no window may be open"),
    ):
        added = command(name, run, words)
        added.add_argument("--passphrase-stdin", action="store_true", help="read the passphrase as a line of the input")


def take_key(args: argparse.Namespace) -> None:
    """Take the passphrase from a file, or from the environment, where no program that is started after finds it.

    A command on a file that is encrypted asks for it at a terminal; the window does so itself.
    """
    held = os.environ.pop(VARIABLE, "")
    if args.key_file is not None:
        held = _read(args.key_file)
    if getattr(args, "passphrase_stdin", False):
        held = read_line(_LONGEST)
    sealing.hold_key(held)
    if args.asks_for_key and has_terminal() and sealing.needs_key(args.database or database_path()):
        sealing.hold_key(getpass("Passphrase of the database: "))


def _read(file: Path) -> str:
    """Return the first line of a key file."""
    with file.open(encoding="utf-8-sig", errors="strict") as lines:
        try:
            found = lines.readline(_LONGEST).strip()
        except UnicodeDecodeError as problem:
            raise Invalid(f"{file}: is no key file: its first line is to be the passphrase, in UTF-8.") from problem
    if not found:
        raise Invalid(f"{file}: is no key file: its first line is to be the passphrase.")
    return found


def _encrypt(args: argparse.Namespace) -> int:
    database = args.database or database_path()
    _prove(database, args)
    facts = sealing.encrypt(database, sealing.held_key() or _asked_twice())
    print(f"{database}: encrypted, {facts.tokens:,} tokens, read back and well. Without the passphrase it is lost.")
    left = sealing.left_plain(database, _folders(args))
    if left:
        print(f"{len(left)} older {'files are' if len(left) > 1 else 'file is'} still in plain; remove what you can:")
        print(*left, sep="\n")
    return DONE


def _decrypt(args: argparse.Namespace) -> int:
    database = args.database or database_path()
    _prove(database, args)
    facts = sealing.decrypt(database)
    print(f"{database}: in plain again, {facts.tokens:,} tokens. Backups made meanwhile stay encrypted.")
    return DONE


def _prove(database: Path, args: argparse.Namespace) -> None:
    from opd_desk.app import now

    prove(database, args, now, read_settings(settings_path()).by, Permission.ENCRYPTION)


def _asked_twice() -> str:
    if not has_terminal():
        raise Invalid(f"No passphrase was given: set {VARIABLE}, or give --key-file FILE or --passphrase-stdin.")
    first = getpass("New passphrase: ")
    if getpass("The same again: ") != first:
        raise Invalid("The two passphrases are not the same. Nothing was changed.")
    return first


def _folders(args: argparse.Namespace) -> tuple[Path, ...]:
    from opd_desk.app import now
    from opd_desk.backup_places import backups_of

    return backups_of(args.database or database_path(), now, read_settings(settings_path())).folders
