"""A Debian with nothing in it but what the package asks for: in a folder of its own, cut off from every network."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from stat import S_IFCHR

MIRROR = "http://deb.debian.org/debian"
SUITE = "bookworm"
HOME = "/home/उपयोगकर्ता é"
_DEVICES = {"null": (1, 3), "zero": (1, 5), "random": (1, 8), "urandom": (1, 9)}
_USER = "1000"
_UNSHARE, _CHROOT = (shutil.which(name) or name for name in ("unshare", "chroot"))


class Failed(Exception):
    """A command did not do what it should; the words are the command's."""


def make(folder: Path) -> None:
    """Make a bare system in a folder, from the mirror; once, to be copied."""
    done = subprocess.run(
        ["debootstrap", "--variant=minbase", SUITE, str(folder), MIRROR], capture_output=True, text=True
    )
    if done.returncode:
        shutil.rmtree(folder, ignore_errors=True)
        raise Failed(done.stdout[-2000:])


class Bare:
    """A copy of a bare system. `root`: its folder; `home`: that of its user, whose name has letters of two scripts."""

    def __init__(self, model: Path) -> None:
        """Copy the model; nothing is mounted until it is entered."""
        self._place = Path(tempfile.mkdtemp(prefix="opd-desk-bare-"))
        self.root = self._place / "system"
        self._model = model

    def __enter__(self) -> Bare:
        """Make the copy, its user, and the devices that programs need; nothing of this system's is mounted there."""
        subprocess.run(["cp", "-a", "--reflink=auto", str(self._model), str(self.root)], check=True)
        self.home.mkdir(parents=True)
        os.chown(self.home, int(_USER), int(_USER))
        with (self.root / "etc/passwd").open("a", encoding="utf-8") as users:
            users.write(f"asha:x:{_USER}:{_USER}:Asha:{HOME}:/bin/sh\n")
        (self.root / "tmp/.X11-unix").mkdir(mode=0o1777, exist_ok=True)
        for name, device in _DEVICES.items():
            path = self.root / "dev" / name
            path.unlink(missing_ok=True)
            os.mknod(path, 0o666 | S_IFCHR, os.makedev(*device))
            path.chmod(0o666)
        subprocess.run(["mount", "-t", "proc", "proc", str(self.root / "proc")], check=True)
        return self

    def __exit__(self, *_: object) -> None:
        subprocess.run(["umount", "--lazy", str(self.root / "proc")], check=True)
        shutil.rmtree(self._place)

    def let_see(self, screen: str) -> None:
        """Let programs in there reach a screen, `:7`."""
        name = f"X{screen.removeprefix(':')}"
        (self.root / "tmp/.X11-unix" / name).unlink(missing_ok=True)
        os.link(Path("/tmp/.X11-unix") / name, self.root / "tmp/.X11-unix" / name)

    @property
    def home(self) -> Path:
        return self.root / HOME.lstrip("/")

    def fetch(self, package: Path) -> list[str]:
        """Put a package onto the stick, and whatever it needs of the distribution; return their names there."""
        stick = self.root / "stick"
        stick.mkdir()
        shutil.copyfile(package, stick / package.name)
        for name in ("resolv.conf", "hosts"):
            shutil.copyfile(f"/etc/{name}", self.root / "etc" / name)
        self._run(["apt-get", "update", "-q"])
        self._run(
            ["apt-get", "install", "-q", "-y", "--no-install-recommends", "--download-only", f"/stick/{package.name}"]
        )
        needed = sorted((self.root / "var/cache/apt/archives").glob("*.deb"))
        for each in needed:
            shutil.move(each, stick / each.name)
        return [each.name for each in needed]

    def install(self, *packages: str) -> str:
        """Install from the stick, without a network; return what is said."""
        return self._run(["sh", "-c", "dpkg -i " + (" ".join(packages) or "/stick/*.deb")], offline=True)

    def administer(self, *command: str) -> str:
        """Run a command as the system's administrator, without a network; return what it prints."""
        return self._run(list(command), offline=True)

    def _run(self, command: list[str], *, offline: bool = False) -> str:
        environment = {
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
            "DEBIAN_FRONTEND": "noninteractive",
            "LC_ALL": "C.UTF-8",
        }
        alone = ["unshare", "--net"] if offline else []
        done = subprocess.run(
            [*alone, "chroot", str(self.root), *command], capture_output=True, text=True, env=environment
        )
        if done.returncode:
            raise Failed(f"{' '.join(command)}: {done.returncode}\n{done.stdout[-1500:]}{done.stderr[-1500:]}")
        return done.stdout

    def words(self, *command: str, **environment: str) -> tuple[list[str], dict[str, str]]:
        """Return how a command is started as the user, in its home and without a network: words and environment."""
        around = [_UNSHARE, "--net", _CHROOT, f"--userspec={_USER}:{_USER}", str(self.root)]
        inside = ["sh", "-c", 'cd "$HOME" && exec "$@"', "sh", *command]
        return [*around, *inside], {"PATH": "/usr/bin:/bin", "HOME": HOME, "LC_ALL": "C.UTF-8", **environment}

    def user(self, *command: str, said: str = "", code: int = 0, **environment: str) -> str:
        """Run a command as the user; return what it prints. `said`: what is typed; `code`: how it should end."""
        words, around = self.words(*command, **environment)
        done = subprocess.run(words, env=around, input=said, capture_output=True, text=True, timeout=300)
        if done.returncode != code:
            raise Failed(f"{' '.join(command)}: {done.returncode}\n{done.stdout[-1500:]}{done.stderr[-1500:]}")
        return done.stdout + done.stderr
