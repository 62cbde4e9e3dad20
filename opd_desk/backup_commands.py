"""Backups by command: made, listed, put back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from opd_desk.arguments import DONE, NO
from opd_desk.command_people import prove
from opd_desk.domain.roles import Permission
from opd_desk.services.backup_words import loss_words, tokens_words
from opd_desk.settings import database_path, read_settings, settings_path

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from opd_desk.services.backups import Backup, Backups, Turn

_MB = 1_000_000


def add_backups(command: Callable[[str, object, str], argparse.ArgumentParser]) -> None:
    """Add what keeps the desk's data, and brings it back."""
    backup = command("backup", _backup, "copy the database into the backups' folders, or another, and read it back")
    backup.add_argument("folder", type=Path, metavar="FOLDER", nargs="?")
    backup.add_argument("--check", action="store_true", help="judge the copy as opd-desk check does, too")
    command("backups", _backups, "list the backups, the latest first")
    restore = command("restore", _restore, "put a backup in the place of the database; first says what would be lost")
    restore.add_argument("file", type=Path, metavar="FILE")
    restore.add_argument("--yes", action="store_true", help="do it; the present state is kept as a backup before")


def _backups_of(args: argparse.Namespace) -> Backups:
    from opd_desk.app import now
    from opd_desk.backup_places import backups_of

    return backups_of(args.database or database_path(), now, read_settings(settings_path()))


def _backup(args: argparse.Namespace) -> int:
    backups = _backups_of(args)
    if args.folder is not None:
        return NO if _tell(backups, backups.write(args.folder), check=args.check) else DONE
    turn = backups.take_turn(backups.folders)
    wrong = sum([_tell(backups, each, check=args.check) for each in turn.written])
    return NO if _say_trouble(backups, turn) or wrong else DONE


def back_up(args: argparse.Namespace) -> None:
    """Take a turn of the backups, and say only what went wrong."""
    backups = _backups_of(args)
    _say_trouble(backups, backups.take_turn(backups.folders))


def _say_trouble(backups: Backups, turn: Turn) -> bool:
    if turn.trouble:
        print(turn.trouble)
    if turn.no_stick:
        print(f"{backups.places.second}: the stick is not there.")
    return bool(turn.trouble or turn.no_stick)


def _tell(backups: Backups, file: Path, *, check: bool) -> bool:
    """Say what a new backup holds, and tell whether anything is wrong with it."""
    count = backups.look(file).tokens
    print(f"{file}: {tokens_words(count)}, read back and well.")
    found = backups.check(file).wrong if check else ()
    for wrong in found:
        print(wrong)
    if check:
        print(f"{len(found) or 'Nothing'} wrong with what is in it.")
    return bool(found)


def _backups(args: argparse.Namespace) -> int:
    backups = _backups_of(args)
    listed = backups.listed()
    for each in listed:
        print(_line(backups, each))
    folders = " and ".join(map(str, backups.folders))
    print(f"{len(listed) or 'No'} backup{'s' * (len(listed) != 1)} in {folders}.")
    return DONE if listed else NO


def _line(backups: Backups, backup: Backup) -> str:
    from opd_desk.services.errors import StoreError

    words = f"{backup.mark.at:%Y-%m-%d %H:%M:%S}  {backup.size / _MB:8.1f} MB"
    try:
        facts = backups.look(backup.path)
    except StoreError as trouble:
        return f"{words}  {trouble}"
    last = f"{facts.last_change:%Y-%m-%d %H:%M}" if facts.last_change else "never"
    return f"{words}  {tokens_words(facts.tokens)}, last change {last}  {backup.path}"


def _restore(args: argparse.Namespace) -> int:
    from opd_desk.app import now

    backups = _backups_of(args)
    file = backups.find(args.file)
    facts = backups.look(file, whole=True)
    if not args.yes:
        print(f"{file}: {tokens_words(facts.tokens)}.")
        print(loss_words(backups.loss(file)))
        print("Repeat with --yes to restore it; the present state is kept before.")
        return NO
    own = read_settings(settings_path()).by
    restored = backups.restore(file, by=prove(backups.database, args, now, own, Permission.RESTORE))
    print(f"{backups.database}: restored, {tokens_words(restored.facts.tokens)}.")
    if restored.before is not None:
        print(f"What was there before is kept as {restored.before}.")
    return DONE
