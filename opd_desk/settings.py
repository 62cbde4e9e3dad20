"""What one desk is set to: a frozen value, read from TOML in the user's config folder."""

from __future__ import annotations

import re
import tomllib
from dataclasses import asdict, dataclass, fields, replace
from typing import TYPE_CHECKING, Any

import platformdirs

from opd_desk.domain.tables import written

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

APP = "opd-desk"
_LONGEST_WAIT = 24 * 60
HALL_SOUNDS = ("bell", "chime", "voice", "off")
"""How a call can sound in the hall; chime and voice need the extra `[sound]`."""
_LANGUAGE = re.compile(r"([a-z]{2,3}([-_][A-Z]{2})?)?")


class SettingsRefused(Exception):
    """The settings file cannot be used; the sentence says where and why."""


@dataclass(frozen=True, slots=True)
class Settings:
    """One desk's settings.

    `printer` "": slips are offered as PDF; `theme`: light or dark; `hall`: numbers, or names, on the hall's screen;
    `hall_sound`: one of HALL_SOUNDS; `hall_language`: what a voice speaks there, as `hi`, "" for the system's.
    `long_wait`: from how many minutes on a wait stands out.
    """

    clerk: str = ""
    desk: str = "Counter 1"
    printer: str = ""
    theme: str = "light"
    hall: str = "numbers"
    long_wait: int = 60
    hall_sound: str = "bell"
    hall_language: str = ""

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

    def change(self, **fields: Any) -> None:
        """Change some settings, and write all of them."""
        self.now = replace(self.now, **fields)
        if self._path is not None:
            try:
                write_settings(self._path, self.now)
            except SettingsRefused as refused:
                self._refused(str(refused))


def settings_path() -> Path:
    """Return where the settings file stands."""
    return platformdirs.user_config_path(APP) / "settings.toml"


def database_path() -> Path:
    """Return where the desk's database stands unless another is asked for."""
    return platformdirs.user_data_path(APP) / "opd-desk.db"


def read_settings(path: Path) -> Settings:
    """Read the settings; without a file they are the defaults. Raises SettingsRefused."""
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        return Settings()
    except OSError as problem:
        raise SettingsRefused(f"{path}: cannot be read: {problem.strerror or problem}.") from problem
    except (ValueError, RecursionError) as problem:  # besides its own, tomllib raises these for absurd input
        raise SettingsRefused(f"{path}: is no valid TOML: {problem}") from problem
    known = {field.name: type(field.default) for field in fields(Settings)}
    for key, value in table.items():
        if key not in known:
            raise SettingsRefused(f"{path}: there is no setting {key!r}; there are {', '.join(sorted(known))}.")
        if type(value) is not known[key]:
            what = "text" if known[key] is str else "a whole number"
            raise SettingsRefused(f"{path}: {key} must be {what}, not {value!r}.")
    found = Settings(**table)
    if found.theme not in ("light", "dark"):
        raise SettingsRefused(f"{path}: theme is light or dark, not {found.theme!r}.")
    if found.hall not in ("numbers", "names"):
        raise SettingsRefused(f"{path}: hall is numbers or names, not {found.hall!r}.")
    if not 1 <= found.long_wait <= _LONGEST_WAIT:
        raise SettingsRefused(f"{path}: long_wait is 1 to {_LONGEST_WAIT} minutes, not {found.long_wait}.")
    if found.hall_sound not in HALL_SOUNDS:
        raise SettingsRefused(f"{path}: hall_sound is {', '.join(HALL_SOUNDS)}, not {found.hall_sound!r}.")
    if not _LANGUAGE.fullmatch(found.hall_language):
        raise SettingsRefused(
            f'{path}: hall_language is a language like "hi" or "en-IN", or "" for the system\'s, '
            f"not {found.hall_language!r}."
        )
    return found


def write_settings(path: Path, settings: Settings) -> None:
    """Write the settings; raises SettingsRefused where the file cannot be written."""
    lines = [f"{key} = {written(value)}" for key, value in asdict(settings).items()]
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    except OSError as problem:
        raise SettingsRefused(f"{path}: cannot be written: {problem.strerror or problem}.") from problem
