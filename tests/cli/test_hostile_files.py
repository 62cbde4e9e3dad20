"""Names of files, settings and backups made of anything: none leaves its folder, and all come back as they were."""

from __future__ import annotations

import ast
import re
from datetime import datetime
from itertools import islice
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING

from hypothesis import example, given, settings
from hypothesis import strategies as st

import opd_desk
from opd_desk.domain.backups import Mark, Reason, names, read_name
from opd_desk.paper.out import file_name
from opd_desk.settings import Settings, SettingsRefused, read_settings, write_settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pytest

anything = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
ESCAPES = ("../../x", "/etc/passwd", "C:\\x", "a/../b", "\\\\host\\share", "a\x00.pdf", "..", ".", "", "~root", "-rf")
DEVICES = ("con", "NUL", "com1", "LPT9", "aux.txt", "Prn .x")


@given(st.text(max_size=200) | st.sampled_from(ESCAPES + DEVICES))
@example("x" * 400)
@example("सीता" * 60)
def test_a_proposed_name_is_one_file_in_its_folder(words: str) -> None:
    name = file_name(words, ".pdf")
    assert name == file_name(name.removesuffix(".pdf"), ".pdf")
    for kind in (PurePosixPath, PureWindowsPath):
        path = kind("home") / name
        assert path.parent == kind("home")
        assert path.name == name
        assert path.suffix == ".pdf"
    assert not PureWindowsPath(name).is_reserved()
    assert len(name.encode()) < 255
    assert not re.search(r'[\x00-\x1f<>:"/\\|?*]', name)


@given(anything, st.datetimes(datetime(2000, 1, 1)), st.sampled_from(Reason))
def test_a_backups_name_says_when_it_was_made_and_nothing_else(stem: str, at: datetime, reason: Reason) -> None:
    at = at.replace(microsecond=0)
    for again, name in enumerate(islice(names(stem, at, reason), 3), start=1):
        assert read_name(name, stem) == Mark(at, again, reason)
        assert name.startswith(stem)
        assert not set(name[len(stem) :]) & set("/\\:\0")


@given(anything | st.sampled_from(["-2026-01-29-090000/../x.db", "-9999-99-99-999999.db", "-2026-01-29-090000-1.db"]))
def test_what_is_no_backup_of_ours_is_none(tail: str) -> None:
    found = read_name(f"desk{tail}", "desk")
    assert found is None or next(islice(names("desk", found.at, found.reason), found.again - 1, None)) == f"desk{tail}"


@settings(deadline=None)
@given(anything, anything, st.lists(anything, max_size=3))
@example('"""', "\\", ["\t", "'''", "\x7f"])
def test_settings_come_back_as_they_were_written(
    tmp_path_factory: pytest.TempPathFactory, clerk: str, printer: str, foot: list[str]
) -> None:
    path = tmp_path_factory.getbasetemp() / "settings.toml"
    kept = Settings(clerk=clerk, printer=printer, slip_validity=clerk, slip_foot=tuple(foot))
    write_settings(path, kept)
    assert read_settings(path) == kept


_VALUES = st.one_of(
    anything, st.integers(), st.booleans(), st.floats(allow_nan=False), st.lists(anything, max_size=2), st.dates()
)


def toml(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return f"[{', '.join(map(toml, value))}]"
    if isinstance(value, str):
        return '"' + "".join(f"\\U{ord(char):08X}" for char in value) + '"'
    return str(value)


@settings(deadline=None)
@given(st.dictionaries(st.sampled_from([*Settings.__dataclass_fields__, "colour"]), _VALUES, max_size=5), anything)
def test_any_settings_are_taken_or_refused_in_a_sentence(
    tmp_path_factory: pytest.TempPathFactory, table: dict[str, object], tail: str
) -> None:
    path = tmp_path_factory.getbasetemp() / "odd.toml"
    lines = "\n".join(f"{key} = {toml(value)}" for key, value in table.items())
    for text in (lines, f"{lines}\n{tail}"):
        path.write_text(text, encoding="utf-8")
        try:
            read_settings(path)
        except SettingsRefused as refused:
            said = str(refused)
        else:
            said = str(path)
        assert said.startswith(str(path))


# nothing is opened, fetched or run

SOURCES = sorted(Path(opd_desk.__file__).parent.rglob("*.py"))
NEVER = {
    "urllib.request",
    "urllib.error",
    "http",
    "ftplib",
    "smtplib",
    "webbrowser",
    "requests",
    "pickle",
    "shelve",
    "marshal",
}
NEVER |= {"marshal", "zipfile", "tarfile", "QDesktopServices", "QtWebEngineWidgets", "QNetworkAccessManager"}
CALLS = {"eval", "exec", "compile", "os.system", "popen", "startfile", "unpack_archive", "setHtml", "setMarkdown"}
CALLS |= {"setOpenExternalLinks", "openUrl", "fromstring"}


AT_HOME = {
    "socket": {"thermal_ways.py", "devices.py"},  # a printer's
    "subprocess": {"cups.py", "debian.py", "freezing.py"},  # what CUPS says of a printer; what builds a package
    "ctypes": {"opening.py"},  # whether Qt's libraries are there
    "compile": {"prepared.py"},  # a statement, to its text
    "openUrl": {"backups.py"},  # the folder of the backups, in the system's own window
    "QDesktopServices": {"backups.py"},
    "exec": {"rescue.py", "unlocking.py", "running.py"},  # a dialog before there is a window
}


def used(tree: ast.AST) -> Iterator[str]:
    """Yield the names of all that a module imports and calls, but for `re.compile`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (node.module or "", *(alias.name for alias in node.names))
        elif isinstance(node, ast.Call):
            called = node.func
            if isinstance(called, ast.Name):
                yield called.id
            elif isinstance(called, ast.Attribute) and ast.unparse(called) != "re.compile":
                yield called.attr
                yield ast.unparse(called)
            yield from (word.arg for word in node.keywords if word.arg == "shell")


def test_nothing_is_opened_fetched_unpacked_or_run() -> None:
    assert len(SOURCES) > 200
    found = {(path.name, name) for path in SOURCES for name in used(ast.parse(path.read_bytes()))}
    for name in NEVER | CALLS | AT_HOME.keys() | {"shell"}:
        assert {file for file, what in found if what == name} <= AT_HOME.get(name, set()), name
