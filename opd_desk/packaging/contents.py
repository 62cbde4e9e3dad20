"""What goes into a build and what stays out; `resources/packaging/opd-desk.spec` puts it together by this."""

from __future__ import annotations

import re
from contextlib import suppress
from importlib.metadata import packages_distributions
from importlib.util import find_spec
from pathlib import Path, PurePosixPath
from pkgutil import walk_packages
from typing import TYPE_CHECKING

import opd_desk
from opd_desk.licences import BOOTLOADER, distributions, plain_name
from opd_desk.packaging.debian import owner_of
from opd_desk.resources import own_licence, python_licence, resource

if TYPE_CHECKING:
    from collections.abc import Iterable

OPTIONAL = ("sqlcipher3", "escpos", "usb", "serial")
"""Packages of the extras: in the build where they are installed."""
NAMED_WITHIN = ("holidays.countries", "reportlab.graphics.barcode")
"""Packages that import their modules by names which they put together."""
LEFT_OUT = (
    "_ssl",  # the desk never uses a network
    "ssl",
    "ftplib",
    "smtplib",
    "xmlrpc",
    "readline",
    "tkinter",
    "unittest",
    "doctest",
    "pdb",
    "pydoc",
    "lib2to3",
    "pip",
    "setuptools",
    "wheel",
    "pytest",
    "hypothesis",
    "mypy",
    "holidays.financial",
    "reportlab.graphics.samples",
    "PIL._avif",  # marks are PNG or JPEG, and nothing writes with Pillow's fonts
    "PIL._webp",
    "PIL._imagingft",
    "PIL._imagingcms",
    "PIL._imagingtk",
    "PIL.ImageTk",
    "opd_desk.packaging",
    "PySide6.QtMultimedia",  # its libraries are larger than all the rest: the bell rings
    "PySide6.QtTextToSpeech",
)
HOOKS_LEFT_OUT = ("pyi_rth_inspect", "pyi_rth_multiprocessing", "pyi_rth_pyside6", "pyi_rth_usb")
"""What PyInstaller would run before the program: for what the program does not do; each start would wait for it."""
_SOURCES = (("help", ".png"), ("translations", ".ts"))
_NOT_SHIPPED = ("pyside6-addons", "setuptools")
PLUGINS = {
    "iconengines": ("qsvgicon",),
    "imageformats": ("qjpeg", "qsvg"),
    "platforms": ("qxcb", "qwayland", "qoffscreen", "qminimal", "qwindows", "qcocoa"),
    "platforminputcontexts": ("composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"),
    "platformthemes": ("qxdgdesktopportal",),
    "printsupport": ("cupsprintersupport",),
    "styles": ("qmodernwindowsstyle", "qmacstyle"),
    "wayland-decoration-client": ("adwaita", "bradient"),
    "wayland-graphics-integration-client": ("qt-plugin-wayland-egl",),
    "wayland-shell-integration": ("xdg-shell",),
    "xcbglintegrations": ("qxcb-egl-integration", "qxcb-glx-integration"),
}
"""Which of Qt's plugins are shipped, by their folders: all others, and what only they need, stay out."""
_QT_PARTS = {
    *("Core", "DBus", "Gui", "Network", "OpenGL", "PrintSupport", "Svg", "Widgets"),
    *("WaylandClient", "WlShellIntegration", "XcbQpa"),
}
_QT_PART = re.compile(r"(?:lib)?Qt6(\w+)|Qt(\w+)(?:\.framework)?\Z")
"""How a library of Qt is called: by file elsewhere; on macOS by framework, and by what leads to that."""
_BUNDLED = re.compile(
    r"lib(python3|ffi|sqlite3|crypto|bz2|lzma|usb-1\.0|xcb-(cursor|icccm|image|keysyms|render-util|util)|xkbcommon-x11)\b"
)
"""Libraries of a Linux that are brought along: Python's, and those which a plain desktop may lack."""


def modules() -> list[str]:
    """Return the modules that nobody imports by a name which can be read in the code."""
    ours = (each.name for each in walk_packages(opd_desk.__path__, "opd_desk."))
    parts = [name for name in ours if not name.startswith("opd_desk.packaging")]
    named = (each for package in NAMED_WITHIN for each in _all_of(package))
    return [*parts, *named, "sqlalchemy.dialects.sqlite", *optional()]


def optional() -> list[str]:
    """Return the packages of the extras that are installed here."""
    return [name for name in OPTIONAL if find_spec(name) is not None]


def _all_of(package: str) -> list[str]:
    found = find_spec(package)
    places = found.submodule_search_locations if found else None
    return [package, *(each.name for each in walk_packages(places, f"{package}."))]


def left_out() -> list[str]:
    """Return the modules that stay out, whoever asks for them: whatever is installed here and no part of the desk, too.

    A package that only takes up another where it happens to be installed shall not bring it along.
    """
    ours = {"opd-desk", *metadata()}
    strangers = {
        name
        for name, owners in packages_distributions().items()
        if ours.isdisjoint(plain_name(owner) for owner in owners) and name.isidentifier()
    }
    return [*LEFT_OUT, *sorted(strangers - set(LEFT_OUT))]


def metadata() -> list[str]:
    """Return the packages of Python whose names, versions and licences go into the build with them."""
    found = (plain_name(each.name) for each in distributions())
    return [BOOTLOADER, *(name for name in found if name not in _NOT_SHIPPED)]


def data() -> list[tuple[str, str]]:
    """Return the files that are no modules, and the folders of the build that they go to."""
    root = resource("fonts").parent
    shipped = [path for path in sorted(root.rglob("*")) if path.is_file() and _is_shipped(path.relative_to(root))]
    found = [(path, Path("resources") / path.relative_to(root).parent) for path in shipped]
    with suppress(FileNotFoundError):  # a Linux may keep Python's elsewhere; it comes with its package's then
        found.append((python_licence(), Path("resources", "licences")))
    found.append((own_licence(), Path("resources", "licences")))
    migrations = Path(opd_desk.__file__).parent / "store" / "migrations"
    for path in sorted(migrations.rglob("*.py")):  # Alembic reads them as files
        found.append((path, Path("opd_desk/store/migrations") / path.relative_to(migrations).parent))
    for language in ("en", *sorted(_languages())):
        found += _data_of("holidays", f"locale/{language}*/**/*.mo")
    if "escpos" in optional():
        found += _data_of("escpos", "capabilities.json")
    return [(str(path), folder.as_posix()) for path, folder in found]


def _is_shipped(path: Path) -> bool:
    """Tell whether the program reads a resource: it needs no parts of packages, pictures of the README, nor sources."""
    return path.parts[0] != "packaging" and (path.parts[0], path.suffix) not in _SOURCES


def _data_of(package: str, pattern: str) -> list[tuple[Path, Path]]:
    found = find_spec(package)
    assert found is not None
    assert found.origin is not None
    root = Path(found.origin).parent
    return [(path, Path(package) / path.relative_to(root).parent) for path in sorted(root.glob(pattern))]


def keeps(place: str, source: str) -> bool:
    """Tell whether a binary or a file that was found stays in the build.

    `place`: its path there; `source`: where it was found. Of Qt that is what PLUGINS and our languages need; of the
    system's own libraries what `_BUNDLED` names: the others are the system's to bring and to mend.
    """
    path = PurePosixPath(place.replace("\\", "/"))
    if "PySide6" in path.parts and "plugins" in path.parts:
        return _keeps_plugin(path)
    if "PySide6" in path.parts and "translations" in path.parts:
        return _language(path) in _languages()
    qt = next(filter(None, map(_QT_PART.match, path.parts)), None)
    if qt is not None:
        return (qt[1] or qt[2]) in _QT_PARTS
    if "sboms" in path.parts:  # what packages list for their makers
        return False
    if path.name.startswith("opengl32sw"):  # a graphics card of software, for Windows; nothing here draws by OpenGL
        return False
    return not (is_systems(source) and _is_library(path)) or _BUNDLED.match(path.name) is not None


def _keeps_plugin(path: PurePosixPath) -> bool:
    at = path.parts.index("plugins")
    name = path.stem.removeprefix("lib") if path.suffix in (".so", ".dylib") else path.stem
    return len(path.parts) == at + 3 and name in PLUGINS.get(path.parts[at + 1], ())


def _is_library(path: PurePosixPath) -> bool:
    """Tell whether a file of a Linux is a library, and no module of its Python."""
    return path.name.startswith("lib") and ".so" in path.suffixes and len(path.parts) == 1


def is_systems(source: str) -> bool:
    """Tell whether a file was found in the folders of a Linux's packages."""
    return source.startswith(("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/"))


def system_licences(sources: Iterable[str]) -> list[tuple[str, str, str]]:
    """Return the licences of the system's libraries in a build: their places there, where they lie, and `DATA`."""
    found = set()
    for source in filter(is_systems, sources):
        package = owner_of(Path(source))
        if package is not None:
            place = f"resources/licences/system/{package.name}_{package.version.rpartition(':')[2]}.txt"
            found.add((place, f"/usr/share/doc/{package.name}/copyright", "DATA"))
    return sorted(found)


def _language(path: PurePosixPath) -> str:
    return path.stem.removeprefix("qtbase_") if path.stem.startswith("qtbase_") else ""


def _languages() -> set[str]:
    """Return the languages that the window speaks, beside English."""
    try:
        folder = resource("translations")
    except FileNotFoundError:
        return set()
    return {path.stem.rpartition("_")[2] for path in folder.iterdir()}
