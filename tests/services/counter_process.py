"""A counter in a process of its own: books for as many patients as it is told into one slot, and says what it got.

python counter_process.py PATH NAME COUNT, then a line on its input to begin.
"""

import sys
from datetime import datetime
from pathlib import Path

from opd_desk.domain.booking import Request
from opd_desk.domain.errors import OpdError
from opd_desk.domain.model import DayKey, Patient, Source
from opd_desk.services.desk import Desk


def main(path: Path, name: str, count: int) -> None:
    desk = Desk.open(path, lambda: datetime(2026, 1, 28, 18), name)
    slot = datetime(2026, 1, 29, 9)
    print("ready", flush=True)
    sys.stdin.readline()
    for number in range(count):
        request = Request(Patient(f"{name} {number}"), Source.ONLINE, slot)
        try:
            token = desk.booking.book(DayKey(slot.date(), "DOC001"), request).result
            print(token.reference, token.status, flush=True)
        except OpdError as refusal:
            print("refused", refusal.reason, flush=True)
    desk.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
