"""The desk: a database, a clock and a name, and everything that can be done with them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from opd_desk.services.authority import Authority
from opd_desk.services.changes import ChangeFeed
from opd_desk.services.others import Others
from opd_desk.services.views import Views
from opd_desk.store.database import Database
from opd_desk.store.days import Days

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path
    from typing import Self

    from opd_desk.domain.model import Token, TokenId
    from opd_desk.services.absences import Absences
    from opd_desk.services.accounts import Accounts
    from opd_desk.services.ahead import Ahead
    from opd_desk.services.booking import Booking
    from opd_desk.services.closing import Closing
    from opd_desk.services.consulting import Consulting
    from opd_desk.services.day_log import Log
    from opd_desk.services.hours import Hours
    from opd_desk.services.importing import Importer
    from opd_desk.services.number_sheets import NumberSheets
    from opd_desk.services.papers import Papers
    from opd_desk.services.patients import PatientWork
    from opd_desk.services.planning import Planning
    from opd_desk.services.print_queue import PrintQueue
    from opd_desk.services.resettling import Resettling
    from opd_desk.services.resume import Resume
    from opd_desk.services.span import Spans
    from opd_desk.services.transactions import Outcome, Transactions
    from opd_desk.services.trying import Trying
    from opd_desk.services.typing_in import TypingIn


class Desk:
    """One thread's desk. Another thread opens its own on the same file.

    `views`: what panels show. Each other service is made, and its module imported, when it is first asked for.
    """

    def __init__(self, database: Database, clock: Callable[[], datetime], by: str, *, training: bool = False) -> None:
        """Work on this database, at this clock's time, in this name; `training`: all paper says that it is not real."""
        self.database = database
        self.clock = clock
        self.training = training
        self.feed = ChangeFeed()
        self.others = Others(database, self.feed)
        self.authority = Authority(by)
        self._own = by
        self._days = Days(database)
        self.views = Views(database, self._days, clock, self.authority)

    @property
    def by(self) -> str:
        """Return in whose name things are done now."""
        return self.authority.by

    def asks_who(self) -> bool:
        """Tell whether somebody has to log in before anything is shown: the file has accounts."""
        with self.database.reading() as connection:
            self.authority.look(connection)
        return self.authority.guarded

    @classmethod
    def open(
        cls, path: Path, clock: Callable[[], datetime], by: str, *, create: bool = False, training: bool = False
    ) -> Self:
        """Open the desk of a file; raises StoreError."""
        return cls(Database.open(path, create=create), clock, by, training=training)

    def on_token(self, command: str, token: TokenId) -> Outcome[Token]:
        """Give one of TOKEN_COMMANDS by its name."""
        from opd_desk.domain.commands import TOKEN_COMMANDS
        from opd_desk.services.booking import on_token

        assert command in TOKEN_COMMANDS
        return self._transactions.run(command, lambda work, act: on_token(work, act, token))

    def close(self) -> None:
        """Let go of the file."""
        self.database.close()

    # what can be done

    @cached_property
    def _transactions(self) -> Transactions:
        from opd_desk.services.transactions import Transactions

        return Transactions(self._days, self.feed, self.clock, self.authority)

    @cached_property
    def accounts(self) -> Accounts:
        """Return who may be at the desk."""
        from opd_desk.services.accounts import Accounts

        return Accounts(self.database, self.clock, self.authority)

    @cached_property
    def booking(self) -> Booking:
        """Return what gives tokens, and takes commands on one of them."""
        from opd_desk.services.booking import Booking

        return Booking(self._transactions)

    @cached_property
    def consulting(self) -> Consulting:
        """Return what leads patients in and out."""
        from opd_desk.services.consulting import Consulting

        return Consulting(self._transactions)

    @cached_property
    def hours(self) -> Hours:
        """Return what changes a doctor's hours of a date."""
        from opd_desk.services.hours import Hours

        return Hours(self._transactions)

    @cached_property
    def closing(self) -> Closing:
        """Return what closes and reopens dates."""
        from opd_desk.services.closing import Closing

        return Closing(self._transactions)

    @cached_property
    def resettling(self) -> Resettling:
        """Return what moves tokens to other dates and doctors."""
        from opd_desk.services.resettling import Resettling

        return Resettling(self._transactions)

    @cached_property
    def absences(self) -> Absences:
        """Return what keeps leave and holidays."""
        from opd_desk.services.absences import Absences

        return Absences(self._transactions)

    @cached_property
    def importer(self) -> Importer:
        """Return what takes online bookings in."""
        from opd_desk.services.importing import Importer

        return Importer(self._transactions)

    @cached_property
    def typing_in(self) -> TypingIn:
        """Return what takes number sheets in that were kept by hand."""
        from opd_desk.services.typing_in import TypingIn

        return TypingIn(self._transactions)

    @cached_property
    def trying(self) -> Trying:
        """Return what says how a booking would go, and changes nothing."""
        from opd_desk.services.trying import Trying

        return Trying(self._days, self.clock, self.authority)

    @cached_property
    def planning(self) -> Planning:
        """Return what says what a change of hours would do, and changes nothing."""
        from opd_desk.services.planning import Planning

        return Planning(self._days, self.clock, self.authority)

    @cached_property
    def resume(self) -> Resume:
        """Return what keeps where the window stands."""
        from opd_desk.services.resume import Resume

        return Resume(self.database, self.clock, self._own)

    @cached_property
    def ahead(self) -> Ahead:
        """Return what looks for free places of other dates."""
        from opd_desk.services.ahead import Ahead

        return Ahead(self._days, self.clock)

    @cached_property
    def log(self) -> Log:
        """Return what tells the log of a day."""
        from opd_desk.services.day_log import Log

        return Log(self._days, self.clock)

    @cached_property
    def papers(self) -> Papers:
        """Return what slips and reports say."""
        from opd_desk.services.papers import Papers

        return Papers(self.database, self._days, self.clock, self.authority, training=self.training)

    @cached_property
    def number_sheets(self) -> NumberSheets:
        """Return what number sheets say."""
        from opd_desk.services.number_sheets import NumberSheets

        return NumberSheets(self._days, self.clock, self.authority, training=self.training)

    @cached_property
    def print_queue(self) -> PrintQueue:
        """Return what waits for a printer."""
        from opd_desk.services.print_queue import PrintQueue

        return PrintQueue(self.database, self.clock, self.authority)

    @cached_property
    def patients(self) -> PatientWork:
        """Return what keeps patients' data."""
        from opd_desk.services.patients import PatientWork

        return PatientWork(self._transactions)

    @cached_property
    def spans(self) -> Spans:
        """Return what registers and figures of many dates hold."""
        from opd_desk.services.span import Spans

        return Spans(self._days, self.clock, self.authority, training=self.training)
