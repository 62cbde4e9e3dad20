"""Accounts at the command line: who gives a command, where the file has accounts; made, changed and listed."""

from __future__ import annotations

import getpass
from typing import TYPE_CHECKING

from opd_desk.domain.accounts import Secret
from opd_desk.domain.errors import Invalid, NobodyHere
from opd_desk.domain.roles import Permission, Role
from opd_desk.own_files import user_name
from opd_desk.store.errors import StoreError
from opd_desk.text_file import has_terminal, read_line

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator
    from datetime import datetime
    from pathlib import Path

    from opd_desk.services.accounts import Accounts
    from opd_desk.services.authority import Authority
    from opd_desk.services.setup import Roster
    from opd_desk.store.database import Database

SAY_WHO = "This file has accounts: say who you are with --user NAME."
NO_TERMINAL = "There is no terminal to ask for the PIN on: --pin-stdin reads it from the input."
RESET = "Whoever may write the file may do this; it stands in the desk's log (opd-desk accounts log)."


def add_who(parser: argparse.ArgumentParser) -> None:
    """Let a command say who gives it."""
    parser.add_argument("--user", metavar="NAME", help="who gives the command, where the file has accounts")
    parser.add_argument("--pin-stdin", action="store_true", help="read the PIN as a line of the input")


def add_accounts(parser: argparse.ArgumentParser, either: argparse.ArgumentParser) -> None:
    """Add what can be done with accounts."""
    whats = parser.add_subparsers(metavar="WHAT", dest="what", required=True)

    def what(name: str, words: str, *, named: bool = True) -> argparse.ArgumentParser:
        added = whats.add_parser(name, parents=[either], help=words, description=words)
        if named:
            added.add_argument("name", metavar="NAME")
        return added

    roles = [role.value for role in Role]
    what("list", "show every account", named=False)
    what("log", "show who was at the desk, and who changed accounts", named=False)
    adding = what("add", "add an account and ask for its PIN; the first one is an administrator's")
    adding.add_argument("--role", choices=roles, default=Role.CLERK.value)
    changing = what("role", "let somebody be something else")
    changing.add_argument("role", metavar="ROLE", choices=roles, help=", ".join(roles))
    what("pin", "give somebody a new PIN")
    what("disable", "switch an account off: it stays in the log, and cannot log in")
    what("enable", "switch an account on again")
    what("reset", "give an administrator who lost the PIN a new one, without the old one; it is logged")


def enter(database: Database, args: argparse.Namespace, clock: Callable[[], datetime], by: str) -> Authority:
    """Return who gives a command: somebody who proved it, where the file has accounts.

    Raises NobodyHere where nobody is named, Unknown, WrongSecret.
    """
    from opd_desk.services.accounts import Accounts
    from opd_desk.services.authority import Authority

    authority = Authority(by)
    log_in(Accounts(database, clock, authority), args)
    return authority


def log_in(accounts: Accounts, args: argparse.Namespace) -> None:
    """Let who gives a command log in, where the file has accounts; raises NobodyHere, Unknown, WrongSecret."""
    if not accounts.there_are():
        if args.user is not None:
            raise Invalid("This file has no accounts: leave out --user.")
        return
    if args.user is None:
        raise NobodyHere(SAY_WHO)
    accounts.login(args.user, _secret(args, f"PIN of {args.user}"))


def prove(path: Path, args: argparse.Namespace, clock: Callable[[], datetime], by: str, need: Permission) -> str:
    """Return who gives a command on a whole file, asked where it can be read; raises as `enter`, and NotAllowed.

    Of one that is gone or damaged nobody can be asked: whoever may write it may mend it.
    """
    from opd_desk.store.database import Database

    try:
        database = Database.open(path)
    except StoreError:
        return by
    try:
        authority = enter(database, args, clock, by)
        authority.let(need)
        return authority.by
    finally:
        database.close()


def needs_of(roster: Roster) -> Iterator[Permission]:
    """Return what somebody needs to set a desk up from a roster file."""
    if roster.hospital is not None:
        yield Permission.SETTINGS
    if roster.policy is not None:
        yield Permission.POLICY
    if roster.doctors or roster.dates.slots:
        yield Permission.ROSTER
    if roster.dates.absences:
        yield Permission.LEAVE


def do_accounts(path: Path, args: argparse.Namespace, clock: Callable[[], datetime], by: str) -> None:
    """Do with accounts what was asked for, and print it."""
    from opd_desk.services.accounts import Accounts
    from opd_desk.services.authority import Authority
    from opd_desk.store.database import Database

    database = Database.open(path)
    try:
        accounts = Accounts(database, clock, Authority(by))
        if args.what == "reset":
            _reset(accounts, args, by)
            return
        log_in(accounts, args)
        {"list": _list, "log": _log}.get(args.what, _change)(accounts, args)
    finally:
        database.close()


def _list(accounts: Accounts, args: argparse.Namespace) -> None:
    from opd_desk.services.accounts import NO_ACCOUNTS

    everyone = accounts.everyone()
    for one in everyone:
        print(f"{one.name}: {one.role.value}, since {one.created_at:%Y-%m-%d}{'' if one.active else ', switched off'}")
    if not everyone:
        print(NO_ACCOUNTS)


def _log(accounts: Accounts, args: argparse.Namespace) -> None:
    for one in reversed(accounts.log()):
        about = f" ({one.about})" if one.about else ""
        print(f"{one.at:%Y-%m-%d %H:%M:%S}  {one.by}: {one.what}{f', {one.who}' if one.who else ''}{about}")


def _change(accounts: Accounts, args: argparse.Namespace) -> None:
    """Add or change an account; a new PIN is asked for."""
    name = args.name
    if args.what == "add":
        made = accounts.add(name, Role(args.role), _new_secret(args, name))
        print(f"{made.name} can log in as {made.role.value}.")
    elif args.what == "pin":
        print(f"{accounts.change(name, secret=_new_secret(args, name)).name} has a new PIN.")
    elif args.what == "role":
        changed = accounts.change(name, Role(args.role))
        print(f"{changed.name} is {changed.role.value} now.")
    else:
        changed = accounts.set_active(name, active=args.what == "enable")
        print(f"{changed.name} can {'' if changed.active else 'not '}log in{'' if changed.active else ' any more'}.")


def _reset(accounts: Accounts, args: argparse.Namespace, by: str) -> None:
    print(RESET)
    known = accounts.reset(args.name, _new_secret(args, args.name), f"{user_name() or by} at the command line")
    print(f"{known.name} has a new PIN, and can log in.")


def _new_secret(args: argparse.Namespace, name: str) -> Secret:
    """Ask for a new PIN, at a terminal twice."""
    first = _secret(args, f"New PIN of {name}")
    if not args.pin_stdin and _secret(args, "The same again") != first:
        raise Invalid("The two are not the same: nothing was changed.")
    return first


def _secret(args: argparse.Namespace, words: str) -> Secret:
    """Ask for a PIN, or read the next line of the input."""
    if args.pin_stdin:
        return Secret(read_line())
    if not has_terminal():
        raise NobodyHere(NO_TERMINAL)
    return Secret(getpass.getpass(f"{words}: "))
