"""The desk: a database, a clock and a name, and everything that can be done with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opd_desk.domain.commands import TOKEN_COMMANDS
from opd_desk.services.absences import Absences
from opd_desk.services.accounts import Accounts
from opd_desk.services.ahead import Ahead
from opd_desk.services.authority import Authority
from opd_desk.services.booking import Booking, on_token
from opd_desk.services.changes import ChangeFeed
from opd_desk.services.closing import Closing
from opd_desk.services.consulting import Consulting
from opd_desk.services.day_log import Log
from opd_desk.services.hours import Hours
from opd_desk.services.importing import Importer
from opd_desk.services.number_sheets import NumberSheets
from opd_desk.services.others import Others
from opd_desk.services.papers import Papers
from opd_desk.services.patients import PatientWork
from opd_desk.services.planning import Planning
from opd_desk.services.print_queue import PrintQueue
from opd_desk.services.resettling import Resettling
from opd_desk.services.resume import Resume
from opd_desk.services.span import Spans
from opd_desk.services.transactions import Transactions
from opd_desk.services.trying import Trying
from opd_desk.services.typing_in import TypingIn
from opd_desk.services.views import Views
from opd_desk.store.database import Database
from opd_desk.store.days import Days

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path
    from typing import Self

    from opd_desk.domain.model import Token, TokenId
    from opd_desk.services.transactions import Outcome


class Desk:
    """One thread's desk. Another thread opens its own on the same file."""

    def __init__(self, database: Database, clock: Callable[[], datetime], by: str, *, training: bool = False) -> None:
        """Work on this database, at this clock's time, in this name; `training`: all paper says that it is not real."""
        days = Days(database)
        self.database = database
        self.clock = clock
        self.training = training
        self.feed = ChangeFeed()
        self.others = Others(database, self.feed)
        self.authority = who = Authority(by)
        self.accounts = Accounts(database, clock, who)
        self._transactions = Transactions(days, self.feed, clock, who)
        self.booking = Booking(self._transactions)
        self.consulting = Consulting(self._transactions)
        self.hours = Hours(self._transactions)
        self.closing = Closing(self._transactions)
        self.resettling = Resettling(self._transactions)
        self.absences = Absences(self._transactions)
        self.importer = Importer(self._transactions)
        self.typing_in = TypingIn(self._transactions)
        self.trying = Trying(days, clock, who)
        self.planning = Planning(days, clock, who)
        self.resume = Resume(database, clock, by)
        self.views = Views(database, days, clock, who)
        self.ahead = Ahead(days, clock)
        self.log = Log(days, clock)
        self.papers = Papers(database, days, clock, who, training=training)
        self.number_sheets = NumberSheets(days, clock, who, training=training)
        self.print_queue = PrintQueue(database, clock, who)
        self.patients = PatientWork(self._transactions)
        self.spans = Spans(days, clock, who, training=training)

    @property
    def by(self) -> str:
        """Return in whose name things are done now."""
        return self.authority.by

    @classmethod
    def open(
        cls, path: Path, clock: Callable[[], datetime], by: str, *, create: bool = False, training: bool = False
    ) -> Self:
        """Open the desk of a file; raises StoreError."""
        return cls(Database.open(path, create=create), clock, by, training=training)

    def on_token(self, command: str, token: TokenId) -> Outcome[Token]:
        """Give one of TOKEN_COMMANDS by its name."""
        assert command in TOKEN_COMMANDS
        return self._transactions.run(command, lambda work, act: on_token(work, act, token))

    def close(self) -> None:
        """Let go of the file."""
        self.database.close()
