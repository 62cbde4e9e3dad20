"""What one desk is set to: a frozen value, read from TOML in the user's config folder."""

from __future__ import annotations

import re
import tomllib
from dataclasses import asdict, dataclass, fields, replace
from typing import TYPE_CHECKING, Any

import platformdirs

from opd_desk.domain.errors import Refusal
from opd_desk.domain.said import say, words_of
from opd_desk.domain.system_words import system_words
from opd_desk.domain.tables import written
from opd_desk.own_files import make_folder, write_alone
from opd_desk.paper.design import Field, Paper
from opd_desk.text_file import NotText, read_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

APP = "opd-desk"
HALL_SOUNDS = ("bell", "chime", "voice", "off")
"""How a call can sound in the hall; chime and voice need the extra `[sound]`."""
COLUMNS = ("age", "phone", "note")
"""The columns of the queue that a desk can do without."""
TEXT_SIZES = (100, 110, 125, 150, 175, 200)
"""What the menu offers for the size of the text, in percent."""
_WHAT: dict[type, str] = {
    str: say("text"),
    int: say("a whole number"),
    bool: say("true or false"),
    tuple: say("a list of texts"),
}
_CHOICES = {
    "theme": ("system", "light", "dark", "contrast"),
    "hall": ("numbers", "names"),
    "hall_sound": HALL_SOUNDS,
    "paper": tuple(Paper),
    "slip_fields": tuple(Field),
    "columns": COLUMNS,
}
_BOUNDS: dict[str, tuple[int, int, str]] = {
    "long_wait": (1, 24 * 60, say("minutes")),
    "copies": (1, 9, say("of each slip")),
    "backup_minutes": (1, 24 * 60, say("minutes")),
    "text_size": (100, 200, say("percent")),
    "idle_lock": (0, 24 * 60, say("minutes, 0 for never")),
    "hide_names": (0, 24 * 60, say("minutes, 0 for never")),
}
_PLACE = re.compile(r"(\d{1,5}x\d{1,5}(\+-?\d{1,5}){2})?")
_RENAMED = {"hall_language": "patient_language"}
"""What settings were called before, by what they are called now."""
_LANGUAGES: dict[str, str] = {
    "language": say('a language like "hi" or "en-IN", or "" for the system\'s'),
    "patient_language": say('a language like "hi" or "en-IN", or "" for the window\'s'),
}
_LANGUAGE = re.compile(r"([a-z]{2,3}([-_][A-Z]{2})?)?")


class SettingsRefused(Refusal):
    """The settings file cannot be used; the sentence says where and why."""


@dataclass(frozen=True, slots=True)
class Settings:
    """One desk's settings.

    `printer`: where slips go, "": they are offered as PDF; `report_printer`: where reports go, "": to the same;
    `copies`: of each slip; `paper`, `logo` (an image file, "" for the shipped mark), `slip_fields`, `slip_validity`,
    `slip_foot` and `slip_barcode`: how slips look (SlipDesign); `theme`: system (as it has it), light, dark or
    contrast; `text_size`: of all in the window, in percent; `window`: where it stood, "": it fills the screen;
    `columns`: which of the queue's that can be left out show there; `hall`: numbers, or names, on the hall's screen;
    `hall_sound`: one of HALL_SOUNDS; `language`: the window's, as `hi`, "" for the system's; `patient_language`: that
    of slips, of the hall's screen and of the voice there, "" for the window's; `long_wait`: from how many minutes on a
    wait stands out; `backup_folder`: where backups go, "" for `backups` beside the database; `backup_minutes`: how
    often, while something changes; `usb_folder`: where they go as well, "" for nowhere else; `idle_lock`: after how
    many minutes without a touch a desk with accounts locks, 0 for never; `hide_names`: after how many names are hidden,
    with accounts or without.
    """

    clerk: str = ""
    desk: str = "Counter 1"
    printer: str = ""
    theme: str = "system"
    text_size: int = 100
    window: str = ""
    columns: tuple[str, ...] = COLUMNS
    hall: str = "numbers"
    long_wait: int = 60
    hall_sound: str = "bell"
    language: str = ""
    patient_language: str = ""
    report_printer: str = ""
    copies: int = 1
    paper: str = Paper.ROLL_80.value
    logo: str = ""
    slip_fields: tuple[str, ...] = tuple(field.value for field in Field)
    slip_validity: str = ""
    slip_foot: tuple[str, ...] = ()
    slip_barcode: bool = False
    backup_folder: str = ""
    backup_minutes: int = 15
    usb_folder: str = ""
    idle_lock: int = 5
    hide_names: int = 0

    @property
    def by(self) -> str:
        """Return in whose name things are done: `Asha Verma, Counter 1`."""
        return f"{self.clerk}, {self.desk}" if self.clerk else self.desk


class KeptSettings:
    """The settings of an open desk, as they stand after every change.

    `path` None: changes are for this run only; `refused(str)` is told where the file cannot be written.
    """

    def __init__(self, settings: Settings, path: Path | None, refused: Callable[[str], object]) -> None:
        """Begin with these."""
        self.now, self._path, self._refused = settings, path, refused

    def change(self, **fields: Any) -> str:
        """Change some settings, and write all of them; return what keeps them from being written, "" for nothing."""
        self.now = replace(self.now, **fields)
        if self._path is not None:
            try:
                write_settings(self._path, self.now)
            except SettingsRefused as refused:
                self._refused(words_of(refused))
                return words_of(refused)
        return ""


def settings_path() -> Path:
    """Return where the settings file stands."""
    return platformdirs.user_config_path(APP, appauthor=False) / "settings.toml"


def database_path() -> Path:
    """Return where the desk's database stands unless another is asked for."""
    return platformdirs.user_data_path(APP, appauthor=False) / "opd-desk.db"


def log_folder() -> Path:
    """Return where it is kept what goes wrong."""
    return platformdirs.user_log_path(APP, appauthor=False)


def read_settings(path: Path) -> Settings:
    """Read the settings; without a file they are the defaults. Raises SettingsRefused."""
    try:
        table = tomllib.loads(read_text(path))
    except FileNotFoundError:
        return Settings()
    except NotText as problem:
        raise _refused(path, say("is no valid TOML: it {problem}", problem=words_of(problem))) from problem
    except OSError as problem:
        raise _refused(path, say("cannot be read: {why}.", why=system_words(problem))) from problem
    except (ValueError, RecursionError) as problem:  # besides its own, tomllib raises these for absurd input
        raise _refused(path, say("is no valid TOML: {problem}", problem=str(problem))) from problem
    known = {field.name: type(field.default) for field in fields(Settings)}
    for old in table.keys() & _RENAMED.keys():
        table.setdefault(_RENAMED[old], table.pop(old))
    for key, value in table.items():
        if key not in known:
            there = ", ".join(sorted(known))
            raise _refused(
                path, say("there is no setting {setting}; there are {known}.", setting=repr(key), known=there)
            )
        if not _is(known[key], value):
            what = _WHAT[known[key]]
            raise _refused(
                path, say("{setting} must be {what}, not {value}.", setting=key, what=what, value=repr(value))
            )
    values: dict[str, Any] = {key: tuple(value) if isinstance(value, list) else value for key, value in table.items()}
    found = Settings(**values)
    _check(found, path)
    return found


def _is(kind: type, value: object) -> bool:
    if kind is tuple:
        return isinstance(value, list) and all(isinstance(each, str) for each in value)
    return type(value) is kind


def _check(found: Settings, path: Path) -> None:
    """Raise SettingsRefused for a value that there is not."""
    for key, choices in _CHOICES.items():
        value = getattr(found, key)
        for each in value if isinstance(value, tuple) else (value,):
            if each not in choices:
                raise _is_not(path, key, ", ".join(choices), each)
    for key, (least, most, of) in _BOUNDS.items():
        if not least <= getattr(found, key) <= most:
            bounds = say("{least} to {most} {of}", least=least, most=most, of=of)
            raise _is_not(path, key, bounds, getattr(found, key))
    if not _PLACE.fullmatch(found.window):
        raise _is_not(path, "window", say('a place like "1200x700+40+30", or ""'), found.window)
    for key, kind in _LANGUAGES.items():
        if not _LANGUAGE.fullmatch(getattr(found, key)):
            raise _is_not(path, key, kind, getattr(found, key))


def _is_not(path: Path, key: str, what: str, value: object) -> SettingsRefused:
    return _refused(path, say("{setting} is {what}, not {value}.", setting=key, what=what, value=repr(value)))


def _refused(path: Path, problem: str) -> SettingsRefused:
    return SettingsRefused(say("{file}: {what}", file=str(path), what=problem))


def write_settings(path: Path, settings: Settings) -> None:
    """Write the settings; raises SettingsRefused where the file cannot be written."""
    lines = [
        f"{key} = {written(list(value) if isinstance(value, tuple) else value)}"
        for key, value in asdict(settings).items()
    ]
    try:
        make_folder(path.parent)
        write_alone(path, "\n".join(lines) + "\n")
    except OSError as problem:
        words = say("{file}: cannot be written: {why}.", file=str(path), why=system_words(problem))
        raise SettingsRefused(words) from problem
