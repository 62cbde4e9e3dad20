"""A desk's whole life in one process: `whole_flow.py FOLDER [--as-on-windows]`; its folders come by environment.

Prints the exit code of each command that did not do what it should, and ends with 1; else prints "all done".
"""

from __future__ import annotations

import contextlib
import io
import os
import sys
import time
from datetime import date, timedelta
from pathlib import Path

MODULES = ("fcntl", "termios", "pwd", "grp", "resource", "tty", "pty", "syslog", "crypt")
CALLS = (
    *("fork", "forkpty", "fchmod", "fchown", "chown", "lchown", "getuid", "geteuid", "getgid", "getegid", "getgroups"),
    *("uname", "mkfifo", "killpg", "getpgid", "setsid", "nice", "O_NONBLOCK", "register_at_fork"),
)
"""What no Windows has, and the program must not need."""
KEYED = ("encrypt", "decrypt", "check")
PASSPHRASE = "a passphrase of पाँच words"


def take_away() -> None:
    """Take from this Python what only POSIX systems have, once others' code that may use it there has."""
    import platformdirs

    assert platformdirs.user_data_path()
    for name in MODULES:
        sys.modules[name] = None  # type: ignore[assignment]
    for name in CALLS:
        if hasattr(os, name):
            delattr(os, name)
    for name in ("clock_gettime", "CLOCK_BOOTTIME"):
        if hasattr(time, name):
            delattr(time, name)


def be_windows() -> None:
    """Let this process be without what Windows has not, and refuse what that refuses."""
    from opd_desk.store import files
    from tests.cli.windows_rules import Rules

    files.REPLACES_OPEN = False
    take_away()
    Rules()


def commands(day: date) -> list[list[str]]:
    """Return what an in-charge does in the first days, in files whose names have blanks and letters of two scripts."""
    reference = f"DOC001-{day:%Y%m%d}-0001"
    span = [str(day), str(day)]
    return [
        ["setup", "मेरा रोस्टर é.toml"],
        ["import", "ऑनलाइन बुकिंग.csv"],
        ["show", str(day)],
        ["slip", reference, "--out", "पर्ची é.pdf"],
        ["slip", reference, "--out", "पर्ची 58.pdf", "--paper", "58"],
        ["report", str(day), "--out", "दिन é.pdf"],
        *(["register", *span, "--out", f"रजिस्टर é.{ending}"] for ending in ("csv", "xlsx", "pdf")),
        ["sheet", str(day), "--out", "सूची é.pdf"],
        ["backup"],
        ["backup", "बैकअप é"],
        ["backups"],
        ["encrypt"],
        ["check"],
        ["decrypt"],
        ["accounts", "list"],
        ["check"],
        ["licences"],
    ]


def run(words: list[str], key: str = "") -> int:
    """Run a command of the program as if from the command line; return its exit code, its words if it refuses."""
    from opd_desk.__main__ import main

    os.environ["OPD_DESK_KEY"] = key
    said = io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        code = main(words)
    if code:
        print(f"{' '.join(words)}: {code}\n{said.getvalue()}")
    return code


def window() -> int:
    """Open the window on the desk's file and book by keys; return 0 once the slip is at the thermal printer."""
    from PySide6.QtCore import QCoreApplication, QEventLoop, Qt
    from PySide6.QtTest import QTest

    from opd_desk.app import application, build_window, now, open_database
    from opd_desk.backup_places import backups_of
    from opd_desk.settings import database_path, read_settings, settings_path
    from opd_desk.ui.front_door import FrontDoor, is_open, name_of

    application(quiet=True)
    settings, path = read_settings(settings_path()), database_path()
    desk = open_database(path, now, settings.by)
    backups = backups_of(path, now, settings)
    built = build_window(desk, lambda: open_database(path, now, settings.by), settings, save=True, backups=backups)
    door = FrontDoor(name_of(path), built)
    built.resize(1366, 768)
    built.show()
    built.activateWindow()
    handle = built.windowHandle()
    assert handle is not None
    assert QTest.qWaitForWindowActive(built)
    QTest.keyClick(built.focusWidget(), Qt.Key.Key_F2)
    for typed in ("9876500001", "Sita", "6", "F"):
        QTest.keyClicks(built.focusWidget(), typed)
        QTest.keyClick(built.focusWidget(), Qt.Key.Key_Return)
    slip = Path("slip.bin")
    while not slip.exists() or slip.stat().st_size < 3000:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 100)
    assert door is not None
    built.close()
    desk.close()
    return int(is_open("nobody listens here"))


def main(folder: Path) -> int:
    """Do all of it in a folder; return the exit code."""
    os.chdir(folder)
    day = date.today() + timedelta(days=1)
    failed = [words for words in commands(day) if run(words, PASSPHRASE if words[0] in KEYED else "")]
    made = next(Path("बैकअप é").glob("*.db"))
    failed += [words for words in (["restore", str(made), "--yes"], ["check"]) if run(words)]
    if failed or window():
        return 1
    print("all done")
    return 0


if __name__ == "__main__":
    if "--as-on-windows" in sys.argv:
        be_windows()
    sys.exit(main(Path(sys.argv[1])))
