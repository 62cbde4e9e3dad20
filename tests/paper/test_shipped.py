"""What is said where the shipped fonts, or the shaper, are not as they should be."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from opd_desk.paper import faces, shipped
from opd_desk.paper.shipped import FACES, SCRIPTS, FontTrouble, need_fonts
from opd_desk.resources import resource

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def fonts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the fonts, which the program looks at instead."""
    copy = tmp_path / "fonts"
    shutil.copytree(resource("fonts"), copy)

    def found(folder: str, name: str) -> Path:
        if not (tmp_path / folder / name).exists():
            raise FileNotFoundError(f"{folder}/{name} is missing from this installation; install OPD Desk again")
        return tmp_path / folder / name

    monkeypatch.setattr(shipped, "resource", found)
    return copy


def test_the_fonts_are_all_there_with_their_licence() -> None:
    need_fonts()
    licence = resource("fonts", "OFL.txt").read_text()
    assert all(f"\nNoto Sans {script}: Copyright" in licence for script in SCRIPTS)
    assert sorted(path.stem for path in resource("fonts").glob("*.ttf")) == sorted(FACES)


def test_a_missing_file_is_named(fonts: Path) -> None:
    (fonts / "NotoSansTamil-Bold.ttf").unlink()
    with pytest.raises(FontTrouble, match=r"NotoSansTamil-Bold\.ttf is missing .* install OPD Desk again"):
        need_fonts()


@pytest.mark.parametrize("content", [b"", b"\0" * 200, b"<html>", b"\0\1\0\0\0\5"])
def test_what_is_no_font_is_named(fonts: Path, content: bytes) -> None:
    (fonts / "NotoSansTamil-Bold.ttf").write_bytes(content)
    with pytest.raises(FontTrouble, match=r"NotoSansTamil-Bold\.ttf is damaged"):
        need_fonts()
    with pytest.raises(FontTrouble, match=r"NotoSansTamil-Bold\.ttf is damaged"):
        faces.font.__wrapped__("NotoSansTamil-Bold")


def test_a_file_cut_short_is_named(fonts: Path) -> None:
    whole = (fonts / "NotoSans-Regular.ttf").read_bytes()
    (fonts / "NotoSans-Regular.ttf").write_bytes(whole[:-5000])
    with pytest.raises(FontTrouble, match=r"NotoSans-Regular\.ttf is damaged"):
        need_fonts()


def test_a_changed_byte_is_found_before_the_first_letter_is_set(fonts: Path) -> None:
    content = bytearray((fonts / "NotoSansArabic-Regular.ttf").read_bytes())
    content[len(content) // 2] ^= 255
    (fonts / "NotoSansArabic-Regular.ttf").write_bytes(content)
    with pytest.raises(FontTrouble, match=r"NotoSansArabic-Regular\.ttf is damaged"):
        faces.font.__wrapped__("NotoSansArabic-Regular")


def test_a_missing_shaper_is_said_before_anything_is_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shipped, "find_spec", lambda _: None)
    with pytest.raises(FontTrouble, match="uharfbuzz is not installed"):
        need_fonts()
