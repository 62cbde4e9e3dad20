"""A counter in a process of its own: books as many as it is told, and says each reference once it is saved.

python counter_process.py PATH NAME COUNT, then a line on its input to begin.
"""

import sys
from datetime import datetime
from pathlib import Path

from opd_desk.domain.booking import Request, book
from opd_desk.domain.errors import OpdError
from opd_desk.domain.events import Act
from opd_desk.domain.model import DayKey, Patient, Source
from opd_desk.store.database import Database
from opd_desk.store.days import Days


def main(path: Path, name: str, count: int) -> None:
    days = Days(Database.open(path))
    now = datetime(2026, 1, 28, 8)
    key = DayKey(datetime(2026, 1, 29).date(), "DOC001")
    print("ready", flush=True)
    sys.stdin.readline()
    for number in range(count):
        request = Request(Patient(f"{name} {number}"), Source.ONLINE)
        try:
            with days.changing() as work:
                token = book(work.day(key), request, Act(f"{name}-{number}", now, name, "book"), work.identify)
            print(token.reference, token.status, flush=True)
        except OpdError as refusal:
            print("refused", refusal.reason, flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
