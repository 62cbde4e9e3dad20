"""Copies of a database: what one holds, how it is made, verified and named."""

from __future__ import annotations

import os
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import func, select
from sqlalchemy.exc import DBAPIError

from opd_desk.domain.said import say
from opd_desk.store import cipher, files, roster, schema, sqlite
from opd_desk.store.database import Database
from opd_desk.store.errors import Damaged, MissingDatabase, NotADatabase, NotSetUp, StoreError
from opd_desk.store.tables import doctor_days, events, patients, tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime
    from pathlib import Path

    from sqlalchemy import Connection

    from opd_desk.store.files import Watch

PART = ".part"


@dataclass(frozen=True, slots=True)
class Facts:
    """What a database holds: by these a copy is compared with what it was made of. `hospital`: "" while unnamed."""

    version: str
    hospital: str
    doctor_days: int
    tokens: int
    patients: int
    entries: int
    last_change: datetime | None


@dataclass(frozen=True, slots=True)
class Loss:
    """What a database has and a copy has not: tokens booked since, tokens changed since; `back`: only the copy has."""

    booked: int
    changed: int
    back: int


def look(path: Path, *, frozen: bool = True, whole: bool = False) -> Facts:
    """Return what the database in a file holds; `whole`: every page of it is read as well.

    `frozen`: it is a copy, which nobody has open. Raises NotADatabase, NewerDatabase, Damaged or another StoreError.
    """
    if not path.exists():
        raise StoreError(say("{file}: there is no such file; choose another.", file=str(path)))
    with closing(Database(path, frozen=frozen)) as database, _legible(path), database.reading() as connection:
        found = _facts(connection, path)
        broken = sqlite.broken_pages(connection) if whole else []
    if broken:
        raise Damaged(
            say("{file}: the file is damaged ({what}); restore the latest backup.", file=str(path), what=broken[0])
        )
    return found


@contextmanager
def _legible(path: Path) -> Iterator[None]:
    """Call damaged what cannot be read as the desk writes it."""
    try:
        yield
    except (DBAPIError, LookupError, TypeError, ValueError) as problem:
        raise Damaged(say("{file}: the file is damaged; restore the latest backup.", file=str(path))) from problem


def _facts(connection: Connection, path: Path) -> Facts:
    version = schema.version(connection, path)
    if version is None:
        raise NotADatabase(say("{file}: the file is empty; choose another.", file=str(path)))
    days, booked, people, entries = (
        connection.execute(select(func.count()).select_from(of)).scalar_one() for of in _COUNTED
    )
    last = connection.execute(select(func.max(doctor_days.c.changed_at))).scalar_one()
    try:
        hospital = roster.hospital(connection).name
    except NotSetUp:
        hospital = ""
    return Facts(version, hospital, days, booked, people, entries, last)


_COUNTED = (doctor_days, tokens, patients, events)


def write_copy(source: Path, folder: Path, names: Iterable[str], watch: Watch) -> Path:
    """Copy a database into a folder while others go on with it; return the copy, verified, under the first free name.

    Until it has been read back and compared it bears another name. Raises StoreError; what was there stays as it was.
    """
    with files.said_of(folder):
        watch.step("folder")
        files.make_folder(folder)
        files.sweep(folder, f"{source.stem}-", PART)
        with _reserved(folder, names) as (part, final):
            watch.step("copy")
            held = _copy(source, part, watch)
            watch.step("flush")
            files.flush(part)
            watch.step("verify")
            _compare(source, part, held)
            watch.step("rename")
            part.replace(final)
        files.flush_folder(folder)
    return final


@contextmanager
def _reserved(folder: Path, names: Iterable[str]) -> Iterator[tuple[Path, Path]]:
    """Give the file to write, made for its owner alone, and what it is to be called; what is left of it is removed."""
    for name in names:
        part, final = folder / f"{name}{PART}", folder / name
        try:
            files.make_alone(part)
        except FileExistsError:
            continue
        if not final.exists():
            break
        part.unlink()
    try:
        yield part, final
    finally:
        part.unlink(missing_ok=True)


def _copy(source: Path, target: Path, watch: Watch) -> Facts:
    """Copy what one read transaction sees; return what that is."""
    if not source.exists():
        raise MissingDatabase(
            say("{file}: there is no such file; open the desk, or restore a backup.", file=str(source))
        )
    with closing(Database(source)) as database, _legible(source), database.reading() as connection:
        held = _facts(connection, source)
        with files.said_of(target):
            sqlite.copy_seen(connection, target, watch.pages)
    return held


def _compare(source: Path, part: Path, held: Facts) -> None:
    try:
        found = look(part, whole=True)
    except (Damaged, NotADatabase) as damage:
        raise Damaged(
            say(
                "{file}: the copy of it cannot be read back, so the database itself may be damaged; opd-desk check "
                "says more. Earlier backups are kept: one of them can be restored.",
                file=str(source),
            )
        ) from damage
    if found != held:
        raise StoreError(
            say("{file}: the copy holds something else than the database; see that the disk is well.", file=str(part))
        )


@contextmanager
def _alike(copy: Path, database: Path) -> Iterator[Path]:
    """Give a copy that is encrypted if the database is, and plain if that is."""
    sealed = cipher.is_sealed(database)
    if cipher.is_sealed(copy) == sealed:
        yield copy
        return
    part = database.with_name(f"{database.name}.compared-{os.getpid()}")
    part.unlink(missing_ok=True)
    try:
        files.make_alone(part)
        cipher.convert(copy, part, sealed=sealed)
        yield part
    finally:
        part.unlink(missing_ok=True)


def compare(database: Path, copy: Path) -> Loss:
    """Return what would be lost of a database, and what would come back, if a copy took its place."""
    with (
        files.said_of(copy),
        _alike(copy, database) as like,
        closing(sqlite.connect_both(like, database, "present")) as both,
    ):
        found = [both.execute(query).fetchone()[0] for query in (_BOOKED, _CHANGED, _BACK)]
    return Loss(*found)


_BOOKED = "SELECT count(*) FROM present.tokens WHERE id NOT IN (SELECT id FROM main.tokens)"
_BACK = "SELECT count(*) FROM main.tokens WHERE id NOT IN (SELECT id FROM present.tokens)"
_CHANGED = """
SELECT count(*) FROM present.tokens AS now JOIN main.tokens AS then_ USING (id)
WHERE (now.status, now.slot, now.doctor, now.number, now.arrived, now.patient)
IS NOT (then_.status, then_.slot, then_.doctor, then_.number, then_.arrived, then_.patient)
"""
