"""The program's window by command: the desk, the demo, a day to practise on; options of `opd-desk` alone."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from opd_desk.arguments import WrongUse, speed_of
from opd_desk.domain.said import say
from opd_desk.settings import database_path

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence


def add_window(parser: argparse.ArgumentParser) -> None:
    """Add what opens a window where no command is given."""
    parser.add_argument(
        "--in-window", action="store_true", help="say what goes wrong in a window: for icons, which have no terminal"
    )
    parser.add_argument("--demo", action="store_true", help="open a crowded sample day in a throw-away database")
    parser.add_argument(
        "--training",
        nargs="?",
        type=Path,
        const=Path(),
        metavar="FILE.toml",
        help="open a window to practise in, on a played day (default: the crowded Thursday)",
    )
    parser.add_argument("--speed", type=speed_of, metavar="N", help="play the training day N times as fast: 1 to 60")
    parser.add_argument(
        "--restore",
        nargs="?",
        type=Path,
        metavar="FILE",
        help="open the desk, and ask there whether this backup is to be put back",
    )
    parser.set_defaults(run=_open_desk, asks_for_key=False)


def _open_desk(args: argparse.Namespace) -> int:
    from opd_desk.opening import open_desk, open_training

    if args.training is not None:
        if args.demo or args.database:
            raise WrongUse("--training opens a throw-away database; leave out --database and --demo.")
        return open_training(args.training if args.training.name else None, args.speed)
    if args.speed is not None:
        raise WrongUse("--speed is how fast a training day goes; it needs --training.")
    if args.restore and (args.demo or not args.restore.is_file()):
        if args.demo:
            raise WrongUse("--demo opens a throw-away database; nothing was restored.")
        raise WrongUse(say("{file}: there is no such file; nothing was restored.", file=str(args.restore)))
    if args.demo and args.database:
        raise WrongUse("--demo opens a throw-away database; leave out --database.")
    path = args.database or database_path()
    return open_desk(path, demo=args.demo, restore=None if _is_desks_own(args.restore, path) else args.restore)


def _is_desks_own(file: Path | None, database: Path) -> bool:
    """Tell whether a file that was opened is what the desk works on anyway: there is nothing to put back."""
    return file is not None and database.exists() and file.samefile(database)


def words_of_icon(words: Sequence[str]) -> Sequence[str]:
    """Return a command line as it is meant: a database alone, as an icon hands one over, is asked about in a window."""
    if len(words) == 1 and words[0].lower().endswith(".db") and Path(words[0]).is_file():
        return ["--in-window", "--restore", *words]
    return words
