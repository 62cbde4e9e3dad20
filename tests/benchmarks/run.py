"""Measure the desk beside the least that the same work can cost here: `python tests/benchmarks/run.py [NAME...]`.

Prints a row per figure (ours, floor, ratio, p99) and then how the cost grows; ends with 0 where every figure was
reached, 1 where one was not, 2 where a name is unknown.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import tempfile
from contextlib import ExitStack
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))  # run as a file, the checkout is measured

from tests.benchmarks.every import FIGURES, GROWTH
from tests.benchmarks.figures import measure

if TYPE_CHECKING:
    from tests.benchmarks.figures import Figure, Result

HEAD = f"{'name':<16}{'ours':>12}{'floor':>12}{'ratio':>8}{'p99':>12}  {'to reach':<22}reached"


def main(arguments: list[str]) -> int:
    """Measure what is named, else everything; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"{', '.join(FIGURES)}, growth; else all of them")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there, too")
    parser.add_argument("--rounds", type=int, help="how many turns, 7 at least")
    parser.add_argument("--files", type=Path, metavar="FOLDER", help="keep the large databases there, for the next run")
    given = parser.parse_args(arguments)
    unknown = [name for name in given.names if name not in FIGURES and name != "growth"]
    if unknown:
        print(f"There is no figure {', '.join(unknown)}. There are: {', '.join(FIGURES)}, growth.", file=sys.stderr)
        return 2
    names = given.names or [*FIGURES, "growth"]
    with ExitStack() as stack:
        files = given.files or Path(stack.enter_context(tempfile.TemporaryDirectory()))
        files.mkdir(parents=True, exist_ok=True)
        print(machine(), HEAD, sep="\n", flush=True)
        results = [shown(FIGURES[name], files, given.rounds) for name in names if name in FIGURES]
        tables = [table for grow in GROWTH for table in grow(files)] if "growth" in names else []
    if given.json:
        content = {"machine": machine(), "figures": [r.table() for r in results], "growth": [t.table() for t in tables]}
        given.json.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    reached = [result.reached for result in results] + [table.reached for table in tables]
    return int(not all(reached))


def machine() -> str:
    """Say when and where this was measured."""
    processor = platform.processor() or platform.machine()
    for line in _lines(Path("/proc/cpuinfo")):
        if line.startswith("model name"):
            processor = line.partition(":")[2].strip()
            break
    return f"{date.today()}, {processor}, {os.cpu_count()} cores, Python {platform.python_version()}, {sys.platform}"


def _lines(path: Path) -> list[str]:
    return path.read_text().splitlines() if path.exists() else []


def shown(figure: Figure, files: Path, rounds: int | None) -> Result:
    """Measure a figure and print its row."""
    result = measure(figure, files, rounds)
    floor = f"{result.floor:,.3f}" if result.floor is not None else "–"
    ratio = f"{result.ratio:.2f}" if result.ratio is not None else "–"
    numbers = f"{result.ours:>9,.3f} {result.unit:<4}{floor:>10}{ratio:>8}{result.p99:>12,.3f}"
    print(f"{result.name:<14}{numbers}  {result.to_reach:<22}{'yes' if result.reached else 'NO'}", flush=True)
    return result


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
