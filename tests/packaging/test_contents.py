"""What goes into a build: looked at without making one."""

from __future__ import annotations

import compileall
import configparser
import re
import sys
import tomllib
import xml.etree.ElementTree as ElementTree
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage

from opd_desk import licences, resources
from opd_desk.packaging import contents
from opd_desk.packaging.freezing import freeze
from opd_desk.packaging.trouble import CannotBuild
from opd_desk.resources import resource
from opd_desk.services.public_holidays import public_holidays
from opd_desk.store import cipher, sqlite
from opd_desk.store.schema import KNOWN
from tests.packaging import draw_icons

if TYPE_CHECKING:
    from collections.abc import Iterable

ROOT = Path(__file__).parents[2]
DATA = contents.data()
PLACES = {f"{folder}/{Path(source).name}" for source, folder in DATA}
LIB = "/tmp/venv/lib/python3.11/site-packages/"


def test_every_module_of_ours_that_runs_is_in_it() -> None:
    ours = {str(path.relative_to(ROOT).with_suffix("")).replace("/", ".") for path in ROOT.glob("opd_desk/**/*.py")}
    needed = {name.removesuffix(".__init__") for name in ours if not name.startswith("opd_desk.packaging")}
    assert needed - {"opd_desk"} <= {*contents.modules()}


def test_every_module_named_is_there() -> None:
    names = [name for name in contents.modules() if not name.startswith("opd_desk.store.migrations")]
    assert [name for name in names if find_spec(name) is None] == []


def test_nothing_that_is_left_out_is_asked_for() -> None:
    asked = {*contents.modules()}
    assert not [name for name in contents.LEFT_OUT if name in asked]


def test_what_happens_to_be_installed_beside_the_desk_stays_out() -> None:
    out = {*contents.left_out()}
    needed = {
        *(
            "PySide6",
            "shiboken6",
            "sqlalchemy",
            "alembic",
            "mako",
            "markupsafe",
            "reportlab",
            "PIL",
            "uharfbuzz",
            "bidi",
        ),
        *("holidays", "dateutil", "six", "xlsxwriter", "argon2", "_argon2_cffi_bindings", "cffi", "_cffi_backend"),
        *("pypdfium2", "pypdfium2_raw", "platformdirs", "escpos", "yaml", "sqlcipher3", "usb", "serial", "opd_desk"),
    }
    assert needed & out == set()
    assert {"pytest", "_pytest", "hypothesis", "xdist", "tkinter"} <= out


def test_a_build_finds_what_it_brings_along_for_a_printer_at_usb(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert resources.brought("libusb-1.0.so.0") is None
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resources.brought("libusb-1.0.so.0") is None
    (tmp_path / "libusb-1.0.so.0").touch()
    assert resources.brought("libusb-1.0.so.0") == tmp_path / "libusb-1.0.so.0"
    assert contents.keeps("libusb-1.0.so.0", "/usr/lib/x86_64-linux-gnu/libusb-1.0.so.0")


def test_a_start_waits_for_nothing_that_pyinstaller_adds_for_others() -> None:
    ours = [path.read_text(encoding="utf-8") for path in (ROOT / "opd_desk").rglob("*.py")]
    assert not [code for code in ours if "import multiprocessing" in code or "inspect.getsource" in code]


def test_every_country_has_its_module() -> None:
    countries = [name for name in contents.modules() if name.startswith("holidays.countries.")]
    assert "holidays.countries.india" in countries
    assert len(countries) > 200


def test_names_of_holidays_are_in_the_windows_languages_in_it_too() -> None:
    for language in ("en", "hi"):
        assert any(place.startswith(f"holidays/locale/{language}") and place.endswith("IN.mo") for place in PLACES)
    assert "Republic Day" in public_holidays("IN", "", 2026).values()
    assert "गणतंत्र दिवस" in public_holidays("IN", "", 2026, "hi").values()


def test_migrations_are_files_in_it() -> None:
    found = [place for place in PLACES if re.fullmatch(r"opd_desk/store/migrations/versions/m\d{4}_\w+\.py", place)]
    assert sorted(Path(place).name[1:5] for place in found) == list(KNOWN)
    assert "opd_desk/store/migrations/env.py" in PLACES


def test_every_resource_is_in_it_but_what_packages_are_made_of() -> None:
    files = [path.relative_to(ROOT / "resources") for path in (ROOT / "resources").rglob("*") if path.is_file()]
    shown = [path.as_posix() for path in files if "packaging" not in path.parts]
    kept = {f"resources/{path}" for path in shown if not re.fullmatch(r"help/.*\.png|translations/.*\.ts", path)}
    assert kept <= PLACES
    assert not any("packaging" in place or place.endswith(".ts") for place in PLACES)
    assert "resources/translations/hi/desk.qm" in PLACES
    assert {"resources/licences/LICENSE", "resources/licences/LICENSE.txt"} <= PLACES


@pytest.mark.parametrize("source", [source for source, _ in DATA if "opd_desk" in source])
def test_every_file_is_there(source: str) -> None:
    assert Path(source).is_file()


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/Qt/plugins/printsupport/libcupsprintersupport.so",
        "PySide6/Qt/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so",
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "PySide6/Qt6Widgets.dll",
        "libQt6Core.so.6",
        "PySide6/QtWidgets.abi3.so",
        "PySide6/QtNetwork.pyd",
        "PySide6/Qt/lib/QtWidgets.framework/Versions/A/QtWidgets",
        "PySide6/Qt/lib/QtCore.framework/Resources",
        "QtDBus",
        "PySide6/msvcp140.dll",
        "python311.dll",
        "resources/fonts/NotoSans-Regular.ttf",
    ],
)
def test_what_the_window_needs_stays(place: str) -> None:
    assert contents.keeps(place, LIB + place)


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/platforms/libqeglfs.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/plugins/platforms/deeper/libqxcb.so",
        "PySide6/Qt/translations/qt_fr.qm",
        "PySide6/Qt/translations/qtbase_fr.qm",
        "PySide6/Qt/lib/libQt6Qml.so.6",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt6Pdf.dll",
        "libQt6EglFSDeviceIntegration.so.6",
        "PySide6/opengl32sw.dll",
        "platformdirs-4.0.dist-info/sboms/platformdirs.cdx.json",
        "PySide6/Qt/lib/QtQml.framework/Versions/A/QtQml",
        "PySide6/Qt/lib/QtQuick.framework/Resources/Info.plist",
        "QtQmlModels",
        "PySide6/Qt6OpenGLWidgets.dll",
        "PySide6/plugins/platforms/qdirect2d.dll",
        "PySide6/plugins/tls/qschannelbackend.dll",
    ],
)
def test_what_it_does_not_need_is_left_out(place: str) -> None:
    assert not contents.keeps(place, LIB + place)


def test_of_the_systems_libraries_only_those_are_brought_that_it_may_lack() -> None:
    folder = "/usr/lib/x86_64-linux-gnu/"
    for name in ("libxcb-cursor.so.0", "libsqlite3.so.0", "libffi.so.8", "libxkbcommon-x11.so.0"):
        assert contents.keeps(name, folder + name)
    for name in ("libX11.so.6", "libxcb.so.1", "libEGL.so.1", "libgtk-3.so.0", "libc.so.6", "libxkbcommon.so.0"):
        assert not contents.keeps(name, folder + name)
    dynload = "python3.11/lib-dynload/_sqlite3.cpython-311-x86_64-linux-gnu.so"
    assert contents.keeps(dynload, f"/usr/lib/{dynload}")  # the Python of a Linux itself
    assert contents.keeps("libpython3.11.so.1.0", "/opt/python/lib/libpython3.11.so.1.0")


def test_the_spec_names_what_there_is() -> None:
    for name in ("opd-desk.spec", "own_libraries.py"):
        compile(resource("packaging", name).read_text(encoding="utf-8"), name, "exec")
    assert compileall.compile_file(resource("packaging", "own_libraries.py"), quiet=1, force=False)


def test_the_icon_is_drawn_in_every_size_from_its_svg(qapp: object) -> None:
    for size in draw_icons.SIZES:
        stored = QImage(str(resource("logo", f"opd-desk-{size}.png")))
        assert stored.convertToFormat(QImage.Format.Format_ARGB32) == draw_icons.drawn(size)


def test_the_desktop_entry_starts_what_there_is() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[method-assign, assignment]
    entry.read(resource("packaging", "opd-desk.desktop"), encoding="utf-8")
    main = entry["Desktop Entry"]
    assert (main["Exec"], main["Icon"]) == ("opd-desk --in-window --restore %f", "opd-desk")
    assert f'type="{main["MimeType"].strip(";")}"' in resource("packaging", "opd-desk.xml").read_text(encoding="utf-8")
    actions = [entry[f"Desktop Action {name}"]["Exec"] for name in main["Actions"].strip(";").split(";")]
    assert actions == ["opd-desk --in-window --training", "opd-desk --in-window --demo"]


def test_the_desktop_entry_is_one_to_older_desktops_too() -> None:
    """See that it keeps to version 1.4 of the specification: what a newer one added is an error to those before."""
    lines = resource("packaging", "opd-desk.desktop").read_text(encoding="utf-8").splitlines()
    keys = {line.partition("=")[0].partition("[")[0] for line in lines if "=" in line}
    keys = {key for key in keys if not key.startswith("X-")}
    assert "Version=1.4" in lines
    assert keys <= {
        *("Type", "Version", "Name", "GenericName", "Comment", "Exec", "MimeType", "Icon", "Terminal", "Categories"),
        *("Keywords", "StartupNotify", "StartupWMClass", "Actions"),
    }


def test_the_kind_of_file_is_told_by_the_mark_in_its_head() -> None:
    tree = ElementTree.parse(resource("packaging", "opd-desk.xml"))
    marks = {each.attrib["offset"]: each.attrib["value"] for each in tree.iter() if each.tag.endswith("match")}
    assert marks["68"].encode() == sqlite.APPLICATION_ID.to_bytes(4, "big")
    assert marks["0"].encode().decode("unicode_escape").encode("latin-1") == cipher.MARK


def test_without_pyinstaller_it_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, "PyInstaller", None)
    with pytest.raises(CannotBuild, match=r"pip install .*packaging"):
        freeze(tmp_path)
    assert not any(tmp_path.iterdir())


# licences


def test_whatever_the_project_asks_for_is_named() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = [project["optional-dependencies"][name] for name in ("sound", "escpos", "encryption", "packaging")]
    asked = {plain(each) for each in [*project["dependencies"], *(each for extra in extras for each in extra)]}
    asked -= {"opd-desk"}
    assert asked == {plain(name) for name in (*licences.REQUIRED, licences.BOOTLOADER)} - {"pyusb", "pyserial"}


def plain(requirement: str) -> str:
    found = re.match(r"[A-Za-z0-9._-]+", requirement)
    assert found is not None
    return licences.plain_name(found[0])


def test_every_part_has_a_version_a_licence_and_its_text() -> None:
    parts = licences.parts()
    short = [f"{part.name}: {part!r}" for part in parts if not (part.version and part.licence) or len(part.text) < 200]
    assert short == []
    assert names(parts)[:2] == ["OPD Desk", "Python"]
    assert {"PySide6_Essentials", "shiboken6", "Noto Sans", "SQLAlchemy", "MarkupSafe", "pycparser"} <= {*names(parts)}
    assert len(names(parts)) == len({*names(parts)})


def test_qt_comes_with_the_text_of_the_lgpl() -> None:
    qt = next(part for part in licences.parts() if part.name == "PySide6_Essentials")
    for words in ("GNU LESSER GENERAL PUBLIC LICENSE", "GNU GENERAL PUBLIC LICENSE", "replace them"):
        assert words in qt.text
    for within in ("FreeType", "libpng", "Unicode, Inc.", "pcre2", "libjpeg", "Zlib"):
        assert within in qt.text


@pytest.mark.parametrize(
    ("name", "within"),
    [
        (
            "Python",
            ("PYTHON SOFTWARE FOUNDATION", "Expat maintainers", "Stefan Krah", "Mark Adler", "Mersenne Twister"),
        ),
        ("sqlcipher3", ("ZETETIC LLC", "OpenSSL", "Apache License")),
        ("uharfbuzz", ("HarfBuzz",)),
        ("cffi", ("libffi",)),
    ],
)
def test_what_is_compiled_into_a_package_has_its_licence_there(name: str, within: tuple[str, ...]) -> None:
    part = next(part for part in licences.parts() if part.name == name)
    assert [words for words in within if words not in part.text] == []


def test_what_only_builds_is_not_shipped() -> None:
    assert {"setuptools", "pyside6-addons"}.isdisjoint(contents.metadata())
    assert {"pyinstaller", "sqlalchemy", "pyside6-essentials", "shiboken6"} <= {*contents.metadata()}


def names(parts: Iterable[licences.Part]) -> list[str]:
    return [part.name for part in parts]
