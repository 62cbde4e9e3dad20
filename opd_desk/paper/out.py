"""A span of dates as a file: the whole of it, or nothing; it comes out of one state of the database."""

from __future__ import annotations

import os
import re
from contextlib import contextmanager
from typing import TYPE_CHECKING

from opd_desk.domain.errors import Refusal
from opd_desk.domain.said import ENGLISH, say
from opd_desk.domain.system_words import system_words
from opd_desk.paper.progress import counted
from opd_desk.paper.register_csv import write_csv
from opd_desk.services.span import visit_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import IO

    from opd_desk.domain.said import Language
    from opd_desk.domain.spans import Span
    from opd_desk.paper.progress import Progress
    from opd_desk.services.span import Spans

ENDINGS = (".pdf", ".csv", ".xlsx")
_NOT_IN_NAMES = re.compile(r'[\x00-\x1f\x7f-\x9f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]+')
_DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]) *(\.|\Z)", re.IGNORECASE)
_LONGEST_NAME = 80


class FileTrouble(Refusal):
    """A file that cannot be written; the sentence says what to do."""


def write_register(
    spans: Spans,
    span: Span,
    path: Path,
    progress: Progress | None = None,
    *,
    logo: bytes = b"",
    language: Language = ENGLISH,
) -> int:
    """Write a span's register by the file's ending; return how many tokens it holds.

    `progress` hears (rows done, rows in all) and may raise to stop it; `logo`, `language`: of a PDF, the hospital's
    own mark and what it is said in; CSV and XLSX are English, programs know their heads.
    Raises FileTrouble and StoreError; then there is no new file, and what stood there before still does.
    """
    ending = ending_of(path, ENDINGS)
    with _whole(path) as file, spans.register(span) as register:
        count = register.count()
        rows = counted(register.rows(), count, progress)
        if ending == ".csv":
            write_csv(file, rows, register.doctors(), training=register.training)
        elif ending == ".xlsx":
            from opd_desk.paper.register_xlsx import write_xlsx

            write_xlsx(file, register.report(), rows)
        else:
            from opd_desk.paper.span_report import write_span_report

            visits = map(visit_of, rows)
            write_span_report(file, register.report(), visits, figures=False, logo=logo, language=language)
        return count


def write_report(
    spans: Spans,
    span: Span,
    path: Path,
    progress: Progress | None = None,
    *,
    logo: bytes = b"",
    language: Language = ENGLISH,
) -> int:
    """Write a span's report, figures and register, as PDF; as `write_register` else."""
    from opd_desk.paper.span_report import write_span_report

    ending_of(path, (".pdf",))
    with _whole(path) as file, spans.register(span) as register:
        count = register.count()
        rows = counted(register.rows(), count, progress)
        write_span_report(file, register.report(), map(visit_of, rows), logo=logo, language=language)
        return count


def file_name(words: str, ending: str) -> str:
    """Return a name for a file, as `.pdf`: no system takes it for a path or a device, and none finds it too long."""
    name = " ".join(_NOT_IN_NAMES.sub("-", words).split()).strip(". ")[:_LONGEST_NAME].rstrip(". ") or "opd"
    return f"{'_' * bool(_DEVICES.match(name))}{name}{ending}"


def ending_of(path: Path, known: tuple[str, ...]) -> str:
    """Return a file's ending in small letters; raises FileTrouble for any but the known."""
    ending = path.suffix.lower()
    if ending not in known:
        names = " or ".join(", ".join(known).rsplit(", ", 1))
        raise FileTrouble(say("{path}: the name of the file must end in {endings}.", path=str(path), endings=names))
    return ending


@contextmanager
def _whole(path: Path) -> Iterator[IO[bytes]]:
    """Give a new file to write beside `path`, which it replaces at the end of the block, or goes if that raises."""
    beside = path.with_name(f".{path.stem[:60]}-{os.getpid()}.part")
    try:
        with beside.open("wb") as file:
            yield file
        beside.replace(path)
    except OSError as problem:
        beside.unlink(missing_ok=True)
        raise FileTrouble(
            say(
                "{path}: cannot be written: {why}; choose another file.",
                path=str(path),
                why=system_words(problem),
            )
        ) from problem
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
