"""What an installed desk must do on a bare system: each step says what it saw, or fails."""

from __future__ import annotations

import gzip
import os
import shutil
import sqlite3
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from tests.packaging.bare import Failed

if TYPE_CHECKING:
    from tests.packaging.bare import Bare

OLD = Path(__file__).parents[1] / "store" / "old"
DATA = ".local/share/opd-desk/opd-desk.db"
ROSTER = """
hospital = { name = "City Care Hospital", address = "14 Station Road, Nashik", phone = "0253 223 1100" }
policy = "standard"
holidays = { country = "IN", state = "MH", years = [2026] }
[[doctor]]
code = "DOC001"
name = "Dr. Rajesh Kumar"
specialization = "Cardiology"
room = "4"
[[doctor.week]]
days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
start = "00:00"
end = "23:55"
slot_minutes = 1435
capacity = 12
"""
SETTINGS = 'printer = "escpos:file:slip.bin"\nclerk = "Asha Verma"\nlanguage = ""\n'
_PASSPHRASE = "a passphrase of पाँच words\n"


def need(condition: object, words: str) -> None:
    """Fail with these words unless it is so."""
    if not condition:
        raise Failed(words)


def has_no_python(bare: Bare) -> str:
    """See that there is no Python but the build's."""
    found = bare.administer("sh", "-c", "ls /usr/bin /usr/local/bin | grep -i python || true")
    need(not found, f"there is a Python: {found}")
    return bare.user("opd-desk", "--version").strip()


def libraries_are_there(bare: Bare) -> str:
    """See that every library of the build finds what it needs."""
    command = (
        "find /usr/lib/opd-desk -name '*.so*' -type f -exec env LD_LIBRARY_PATH=/usr/lib/opd-desk/_internal ldd {} +"
    )
    told = bare.administer("sh", "-c", f"{command} 2>&1 | grep 'not found' | sort -u || true")
    need(not told, f"not found: {told}")
    return "each finds what it needs"


def shows_in_menus(bare: Bare) -> str:
    """See that desktops find entry, icons, and the kind of file."""
    places = ["share/applications/opd-desk.desktop", "share/mime/packages/opd-desk.xml", "share/doc/opd-desk/copyright"]
    places += [f"share/icons/hicolor/{size}x{size}/apps/opd-desk.png" for size in (16, 48, 256)]
    for place in places:
        need((bare.root / "usr" / place).stat().st_size > 300, f"{place} is empty")
    licences = (bare.root / "usr/share/doc/opd-desk/copyright").read_text(encoding="utf-8")
    within = ("Unicode, Inc.", "FreeType", "ZETETIC", "OpenSSL", "HarfBuzz")
    for name in ("PySide6", "SQLAlchemy", "reportlab", "Noto Sans", "Python", "libxcb-cursor0", "pyinstaller", *within):
        need(name.casefold() in licences.casefold(), f"{name} is not among the licences")
    return f"{len(places)} files, licences of {licences.count('-' * 72)} parts"


def sets_up(bare: Bare) -> str:
    """Set up a hospital whose public holidays come from the build."""
    (bare.home / "roster.toml").write_text(ROSTER, encoding="utf-8")
    settings = bare.home / ".config/opd-desk/settings.toml"
    bare.user("mkdir", "-p", ".config/opd-desk")
    settings.write_text(SETTINGS, encoding="utf-8")
    said = bare.user("opd-desk", "setup", "roster.toml")
    shown = bare.user("opd-desk", "setup", "--show")
    need("Christmas" in shown, f"no public holidays: {shown}")
    return said.strip()


def imports_and_prints(bare: Bare) -> str:
    """Take bookings in, and put a slip, a report, a register and number sheets on paper."""
    tomorrow = date.today() + timedelta(days=1)
    (bare.home / "ऑनलाइन.csv").write_text(
        "booking_id,date,doctor,slot,source,name,phone,age,gender,requested_at\n"
        f"W1,{tomorrow},DOC001,00:00,online,सीता देवी,9876543210,45,F,{date.today()} 00:01\n",
        encoding="utf-8",
    )
    bare.user("opd-desk", "import", "ऑनलाइन.csv")
    reference = f"DOC001-{tomorrow:%Y%m%d}-0001"
    bare.user("opd-desk", "slip", reference, "--out", "पर्ची.pdf")
    bare.user("opd-desk", "report", str(tomorrow), "--out", "report.pdf")
    bare.user("opd-desk", "sheet", str(tomorrow), "--out", "sheet.pdf")
    for ending in ("csv", "xlsx", "pdf"):
        bare.user("opd-desk", "register", str(tomorrow), str(tomorrow), "--out", f"register.{ending}")
    for name in ("पर्ची.pdf", "report.pdf", "sheet.pdf", "register.pdf"):
        need((bare.home / name).read_bytes().startswith(b"%PDF"), f"{name} is no PDF")
    need("सीता देवी" in (bare.home / "register.csv").read_text(encoding="utf-8-sig"), "her name is not in the register")
    return reference


def keeps_and_restores(bare: Bare) -> str:
    """Back up, encrypt, decrypt, restore, check; play a day."""
    bare.user("opd-desk", "backup", "बैकअप é")
    made = next((bare.home / "बैकअप é").glob("*.db"))
    place = f"बैकअप é/{made.name}"
    bare.user("opd-desk", "encrypt", "--passphrase-stdin", said=_PASSPHRASE)
    need(b"City Care" not in (bare.home / DATA).read_bytes(), "an encrypted database shows its words")
    bare.user("opd-desk", "check", OPD_DESK_KEY=_PASSPHRASE.strip())
    bare.user("opd-desk", "decrypt", "--passphrase-stdin", said=_PASSPHRASE)
    bare.user("opd-desk", "restore", place, "--yes")
    bare.user("opd-desk", "accounts", "list")
    scenario = "/usr/lib/opd-desk/_internal/resources/scenarios/standard.toml"
    bare.user("opd-desk", "simulate", scenario)
    return bare.user("opd-desk", "check").strip().splitlines()[-1]


def draws_without_a_screen(bare: Bare) -> str:
    """Write the demo's pictures by Qt's offscreen platform."""
    bare.user("opd-desk", "--demo", QT_QPA_PLATFORM="offscreen")
    sizes = {path.name: path.stat().st_size for path in sorted((bare.home / "demo").iterdir())}
    need(sizes["window.png"] > 100_000, f"too small: {sizes}")
    return ", ".join(sizes)


def takes_old_files(bare: Bare, install_newer: list[str]) -> str:
    """Put a newer version over an older one, whose files are copied before they are brought up to date."""
    file = bare.home / "पुराना.db"
    with gzip.open(OLD / "0003.db.gz") as old:
        file.write_bytes(old.read())
    os.chown(file, 1000, 1000)
    before = (bare.home / DATA).read_bytes()
    said = bare.install(*install_newer)
    need("over (" in said, f"not installed over the older one: {said}")
    need(before == (bare.home / DATA).read_bytes(), "the data changed by an upgrade of the program")
    bare.user("opd-desk", "show", "2026-01-29", "--database", file.name)
    copies = [path.name for path in bare.home.glob("पुराना.before-*.db")]
    need(len(copies) == 1, f"no copy before it was brought up to date: {copies}")
    return f"{bare.user('opd-desk', '--version').strip()}, {copies[0]}"


def refuses_newer_files(bare: Bare) -> str:
    """See that a file of a version still to come stays as it is."""
    file = bare.home / "नया.db"
    shutil.copyfile(bare.home / "पुराना.db", file)
    with closing(sqlite3.connect(file)) as newer:
        newer.execute("PRAGMA journal_mode = DELETE")
        newer.execute("UPDATE alembic_version SET version_num = '9999'")
        newer.commit()
    os.chown(file, 1000, 1000)
    before = file.read_bytes()
    said = bare.user("opd-desk", "show", "2026-01-29", "--database", file.name, code=2)
    need("a later version of OPD Desk" in said, f"it said: {said}")
    need(file.read_bytes() == before and not list(bare.home.glob("नया.*.db")), "it was changed")
    return said.strip()


def leaves_data(bare: Bare) -> str:
    """Remove the program, its settings for all users too: the user's data stay."""
    kept = sorted(path.relative_to(bare.home) for path in bare.home.rglob("*") if path.is_file())
    bare.administer("dpkg", "--purge", "opd-desk")
    need(not (bare.root / "usr/lib/opd-desk").exists(), "the program is still there")
    need(
        kept == sorted(path.relative_to(bare.home) for path in bare.home.rglob("*") if path.is_file()), "data are gone"
    )
    return f"{len(kept)} files of the user's are as they were"
