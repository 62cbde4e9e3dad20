"""What CUPS says of a printer and of its jobs, by its own commands; where there is no CUPS, nothing is known."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
from dataclasses import dataclass
from time import monotonic, sleep

from opd_desk.domain.said import say
from opd_desk.own_files import user_name
from opd_desk.paper.devices import OFF, UNANSWERED, missing

_PATIENCE = 1.0
"""Seconds until a command of CUPS that does not answer is given up."""
_LOOK, _MOMENT = 1.2, 0.1
"""Seconds that a job just sent is watched, and between two looks."""
_IDLE, _STOPPED = "3", "5"
_WAITING = re.compile(
    "Waiting for printer to become|may not exist|is unavailable|not responding|Unable to (connect|locate)", re.I
)
"""How CUPS's own backends say that a job gets no further, some seconds after it was sent."""
_CONDITIONS: dict[str, str] = {
    "media-empty": say("it has no paper: put some in"),
    "media-needed": say("it has no paper: put some in"),
    "media-jam": say("paper is jammed: take it out"),
    "cover-open": say("its cover is open: close it"),
    "door-open": say("its cover is open: close it"),
    "marker-supply-empty": say("it has no ink or toner"),
    "toner-empty": say("it has no ink or toner"),
    "offline": OFF,
    "connecting-to-device": UNANSWERED,
    "shutdown": say("it is off: switch it on"),
    "timed-out": UNANSWERED,
}
"""printer-state-reasons (RFC 8011, 5.4.12, and CUPS's own), and what is to be done."""
_RESOLUTION = re.compile(r"^Resolution/.*?\*(\d+)(?:x\d+)?dpi", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Queue:
    """One printer's queue.

    `accepting`: it takes jobs; `stopped`: it keeps them; `idle`: it has none; `conditions`: words for what fails;
    `device`: the printer's address.
    """

    accepting: bool = True
    stopped: bool = False
    idle: bool = True
    conditions: tuple[str, ...] = ()
    device: str = ""


def has_cups() -> bool:
    """Return whether this computer prints by CUPS."""
    return shutil.which("lpoptions") is not None and shutil.which("lpstat") is not None


def is_running() -> bool:
    """Return whether CUPS itself runs; a CUPS that does not answer is as good as none."""
    return "is running" in _asked("lpstat", "-r")


def queue_of(name: str) -> Queue | None:
    """Return how a printer's queue stands, None where CUPS tells nothing of it."""
    return read_queue(_asked("lpoptions", "-p", name))


def read_queue(options: str) -> Queue | None:
    """Return what a line of `lpoptions` says of a queue, None where it says nothing."""
    try:
        values = dict(word.partition("=")[::2] for word in shlex.split(options))
    except ValueError:  # a quotation mark without its other
        return None
    if "printer-state" not in values:
        return None
    reasons = [re.sub(r"-(report|warning|error)$", "", each) for each in values["printer-state-reasons"].split(",")]
    conditions = dict.fromkeys(_CONDITIONS[reason] for reason in reasons if reason in _CONDITIONS)
    state = values["printer-state"]
    return Queue(
        accepting=values.get("printer-is-accepting-jobs") != "false",
        stopped=state == _STOPPED or "paused" in reasons,
        idle=state == _IDLE,
        conditions=tuple(conditions),
        device=values.get("device-uri", ""),
    )


def why_not(name: str) -> str:
    """Say why what is sent to a printer would not be printed, "" where it may be.

    What the last job left behind as the printer's condition is not looked at: the next one may find it mended.
    """
    queue = queue_of(name)
    if queue is None:
        return ""
    waits = "" if queue.idle or not _WAITING.search(_asked("lpstat", "-p", name)) else UNANSWERED
    return _refusal(name, queue) or _failing(name, missing(queue.device, idle=queue.idle), waits)


def _refusal(name: str, queue: Queue) -> str:
    """Say why a queue would not print what is sent to it, "" where it would."""
    if not queue.accepting:
        return say(
            "{printer} takes no jobs now: let it accept them in the system's printer settings, then print again.",
            printer=name,
        )
    if queue.stopped:
        if queue.conditions:
            return say(
                "{printer} is paused ({why}): let it go on in the system's printer settings, then print again.",
                printer=name,
                why=queue.conditions[0],
            )
        return say(
            "{printer} is paused: let it go on in the system's printer settings, then print again.", printer=name
        )
    return ""


def trouble_of(name: str) -> str:
    """Say what keeps a printer from printing, "" where nothing is known to."""
    queue = queue_of(name)
    return why_not(name) or (_failing(name, *queue.conditions) if queue is not None else "")


def _failing(name: str, *conditions: str) -> str:
    first = next(filter(None, conditions), "")
    return say("{printer} does not print: {why}, then print again.", printer=name, why=first) if first else ""


def resolution_of(name: str) -> int:
    """Return the dots an inch that a printer is set to, 0 where CUPS does not tell."""
    found = _RESOLUTION.search(_asked("lpoptions", "-p", name, "-l"))
    return int(found[1]) if found else 0


def jobs_of(name: str, *, ended: bool = False) -> frozenset[str]:
    """Return this user's jobs in a queue, with those that have ended where the queue remembers them."""
    lines = _asked("lpstat", *(("-W", "all") if ended else ()), "-o", name).splitlines()
    words = [line.split() for line in lines]
    return frozenset(line[0] for line in words if len(line) > 1 and line[1] == user_name())


def watch(name: str, before: frozenset[str]) -> str:
    """Watch what was sent after these jobs, for a second: say what keeps it from printing, "" where nothing does.

    What is kept from printing is taken back out of the queue: it is printed again from the desk, not twice.
    A queue that remembers ended jobs but has no new one has not taken it.
    """
    until = monotonic() + _LOOK
    while True:
        new, queue = jobs_of(name) - before, queue_of(name)
        if not new:
            ended = jobs_of(name, ended=True)
            taken = bool(ended - before) or not ended
            trouble = say("{printer} did not take the page: look at the system's printer settings.", printer=name)
            return "" if taken else trouble
        words = "" if queue is None else _refusal(name, queue)
        if not words and queue is not None and monotonic() > until:
            words = _failing(
                name, *queue.conditions
            )  # a condition may be left over from the job before, until this one runs
        if words:
            for job in new:
                _asked("cancel", job)
        if words or monotonic() > until:
            return words
        sleep(_MOMENT)


def _asked(*command: str) -> str:
    """Return what a command prints, "" where it does not answer."""
    english = {**os.environ, "LC_ALL": "C"}
    try:
        told = subprocess.run(command, capture_output=True, timeout=_PATIENCE, env=english, check=False)
    except (OSError, subprocess.SubprocessError):
        return ""
    return told.stdout.decode("utf-8", "replace")
