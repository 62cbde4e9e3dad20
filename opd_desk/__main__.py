"""The command line: open the desk, or do one thing without a window.

Exit codes: 0 done, 1 the answer is no, 2 wrong use or input.
"""

from __future__ import annotations

import argparse
import io
import os
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from opd_desk import __version__
from opd_desk.arguments import DONE, NO, WRONG, date_of, moment_of
from opd_desk.backup_commands import add_backups, back_up
from opd_desk.command_people import add_accounts, add_who, do_accounts, enter, log_in
from opd_desk.domain.errors import NotAllowed, Refusal, WrongSecret
from opd_desk.key_commands import add_keys, take_key
from opd_desk.paper_commands import add_paper
from opd_desk.retention_commands import add_retention
from opd_desk.settings import database_path, read_settings, settings_path
from opd_desk.window_command import add_window, words_of_icon

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from opd_desk.services.desk import Desk


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; return the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    asked = argparse.Namespace(in_window=False)
    try:
        return _run(argv, asked)
    except BrokenPipeError:  # whoever read the output has gone; what is left of it must not fail at the end, too
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except (Refusal, OSError) as refused:
        from opd_desk.opening import tell

        tell(_sentence(refused), in_window=asked.in_window)
        return NO if isinstance(refused, (NotAllowed, WrongSecret)) else WRONG
    except KeyboardInterrupt:
        print("opd-desk: stopped; what was said to be done is kept.", file=sys.stderr)
        return NO


def _sentence(trouble: Refusal | OSError) -> str:
    """Return what went wrong; of the system's own troubles which file they are about."""
    from opd_desk.domain.said import words_of

    if isinstance(trouble, OSError) and trouble.filename and trouble.strerror:
        return f"{os.fsdecode(trouble.filename)}: {trouble.strerror}."
    return words_of(trouble)


def _run(argv: Sequence[str] | None, args: argparse.Namespace) -> int:
    try:
        _parser().parse_args(words_of_icon(sys.argv[1:] if argv is None else argv), args)
        take_key(args)
        code: int = args.run(args)
        return code
    finally:
        if sys.stdout is not None:  # on Windows a program with a window has none
            sys.stdout.flush()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="opd-desk", description="Tokens for a hospital's outpatient counter.")
    parser.add_argument("--version", action="version", version=f"opd-desk {__version__}")
    parser.add_argument("--database", type=Path, metavar="PATH", help="the desk's file (default: in your data folder)")
    parser.add_argument(
        "--key-file", type=Path, metavar="FILE", help="a file that holds the passphrase of the database"
    )
    add_window(parser)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    either = argparse.ArgumentParser(add_help=False)
    either.add_argument("--database", type=Path, metavar="PATH", default=argparse.SUPPRESS, help="the desk's file")
    add_who(either)
    either.add_argument("--key-file", type=Path, metavar="FILE", default=argparse.SUPPRESS, help="with the passphrase")

    def command(name: str, run: object, words: str) -> argparse.ArgumentParser:
        added = commands.add_parser(name, parents=[either], help=words, description=words)
        added.set_defaults(run=run, asks_for_key=True)
        return added

    setup = command("setup", _setup, "set up hospital, policy, doctors, their week, leave and holidays")
    either_of = setup.add_mutually_exclusive_group(required=True)
    either_of.add_argument("roster", type=Path, nargs="?", metavar="ROSTER.toml")
    either_of.add_argument("--show", action="store_true", help="print the present roster as such a file")
    take = command("import", _import, "take in online bookings")
    take.add_argument("file", type=Path, metavar="FILE.csv")
    take.add_argument("--json", action="store_true", help="one line for each row as soon as it is durable")
    take.add_argument("--past", action="store_true", help="take rows for dates before today, too")
    show = command("show", _show, "show a day")
    show.add_argument("date", type=date_of, metavar="DATE")
    show.add_argument("--json", action="store_true", help="as JSON, in the shape of a scenario's result")
    show.add_argument("--at", type=moment_of, metavar='"YYYY-MM-DD HH:MM"', help="the time of positions and estimates")
    add_paper(command, _with_desk)
    simulate = command("simulate", _simulate, "play days from scenario files")
    simulate.add_argument("files", type=Path, nargs="+", metavar="FILE.toml")
    simulate.add_argument("--json", action="store_true", help="one line of JSON for each file")
    close = command("close", _close, "close a day: whoever was never seen becomes a no-show; first shows the list")
    close.add_argument("date", type=date_of, metavar="DATE")
    close.add_argument("--carry", type=date_of, metavar="DATE", help="give them a place on this date instead")
    close.add_argument("--yes", action="store_true", help="do it")
    reopen = command("reopen", _reopen, "let a closed day go on; its tokens stay as they are")
    reopen.add_argument("date", type=date_of, metavar="DATE")
    add_backups(command)
    add_accounts(command("accounts", _accounts, "who may do what at the desk: listed, added, changed"), either)
    add_keys(command)
    add_retention(command, _with_desk)
    licences = commands.add_parser("licences", help="print what this program is made of, under which licences")
    licences.set_defaults(run=_licences)
    command("check", _check, "look for anything wrong in the database, and in the fonts that paper is set with")
    return parser


def _desk(args: argparse.Namespace, at: datetime | None = None) -> Desk:
    """Open the desk of the file asked for, for who gives the command; its clock stands at a time, or goes on."""
    from opd_desk.app import now
    from opd_desk.services.accounts import Accounts

    desk = _anyones_desk(args, at)
    try:
        log_in(Accounts(desk.database, now, desk.authority), args)  # by the true time: wrong tries have to wait
    except BaseException:
        desk.close()
        raise
    return desk


def _anyones_desk(args: argparse.Namespace, at: datetime | None = None) -> Desk:
    from opd_desk.app import now
    from opd_desk.services.desk import Desk

    settings = read_settings(settings_path())
    return Desk.open(args.database or database_path(), (lambda: at) if at else now, settings.by)


def _with_desk(work: Callable[[Desk, argparse.Namespace], int]) -> Callable[[argparse.Namespace], int]:
    """Return what opens the desk for a command and closes it after."""

    def run(args: argparse.Namespace) -> int:
        with closing(_desk(args)) as desk:
            return work(desk, args)

    return run


def _accounts(args: argparse.Namespace) -> int:
    from opd_desk.app import now

    do_accounts(args.database or database_path(), args, now, read_settings(settings_path()).by)
    return DONE


def _setup(args: argparse.Namespace) -> int:
    from opd_desk.app import now
    from opd_desk.command_line import set_up, show_roster

    path, by = args.database or database_path(), read_settings(settings_path()).by
    if args.show:
        show_roster(path, now().date())
    else:
        set_up(path, args.roster, now(), lambda database: enter(database, args, now, by))
    return DONE


def _import(args: argparse.Namespace) -> int:
    from opd_desk.command_line import import_file

    with closing(_desk(args)) as desk:
        import_file(desk, args.file, past=args.past, as_json=args.json)
    return DONE


def _show(args: argparse.Namespace) -> int:
    from opd_desk.command_line import show_day

    with closing(_desk(args, args.at)) as desk:
        show_day(desk, args.date, as_json=args.json)
    return DONE


def _simulate(args: argparse.Namespace) -> int:
    from opd_desk.command_line import simulate_files

    return DONE if simulate_files(args.files, args.database, as_json=args.json) else NO


def _close(args: argparse.Namespace) -> int:
    from opd_desk.command_line import close_day

    with closing(_desk(args)) as desk:
        if not close_day(desk, args.date, args.carry, yes=args.yes):
            return NO
    back_up(args)
    return DONE


def _reopen(args: argparse.Namespace) -> int:
    with closing(_desk(args)) as desk:
        desk.closing.reopen(args.date)
    print(f"{args.date} is open again; its tokens are as closing left them.")
    return DONE


def _check(args: argparse.Namespace) -> int:
    from opd_desk.paper.faces import faults
    from opd_desk.services.checking import check

    with closing(_anyones_desk(args)) as desk:
        found = check(desk.database)
    wrong = [*found.wrong, *faults()]
    print(*wrong, f"{found.days} doctor-days, {found.tokens} tokens: {len(wrong) or 'nothing'} wrong.", sep="\n")
    return NO if wrong else DONE


def _licences(_: argparse.Namespace) -> int:
    from opd_desk.licences import parts

    for part in parts():
        print(f"{part.name} {part.version}: {part.licence}", "", part.text, "", "-" * 72, sep="\n")
    return DONE


if __name__ == "__main__":
    sys.exit(main())
