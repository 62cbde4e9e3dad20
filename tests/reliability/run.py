"""Break the desk in every way there is, and print what that cost: `python tests/reliability/run.py [--long]`.

Ends with 1 where anything acknowledged was lost, or anything was left half done.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.reliability.faults import HEAD, every_fault, line, tried


def main() -> int:
    """Try every fault, and print a line for each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--long", action="store_true", help="the long form: some minutes, hundreds of kills")
    parser.add_argument("--seed", type=int, default=1, help="another number breaks it at other moments")
    parser.add_argument("names", nargs="*", help="only faults whose name begins so")
    chosen = parser.parse_args()
    print(HEAD)
    bad = 0
    for fault in every_fault():
        if not chosen.names or fault.name.startswith(tuple(chosen.names)):
            for tally in tried([fault], chosen.seed, long=chosen.long):
                print(line(tally), flush=True)
                bad += tally.lost + tally.half
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
