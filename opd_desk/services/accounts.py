"""Accounts: logging in, locking, approving; made and changed by administrators. All of it is in the desk's log."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from math import ceil
from typing import TYPE_CHECKING, TypeVar

from opd_desk.domain.accounts import by_words, check_name, check_secret, given_by, wait_after
from opd_desk.domain.errors import Invalid, NotAllowed, TooSoon, Unknown, WrongSecret
from opd_desk.domain.kept import Forms
from opd_desk.domain.roles import ALLOWED, ROLE_WORDS, WORK_WORDS, Permission, Role, role_for
from opd_desk.domain.said import say, say_n
from opd_desk.services import pins
from opd_desk.services.authority import Approval, Session
from opd_desk.store import accounts, desk_log
from opd_desk.store.accounts import Account
from opd_desk.store.desk_log import DeskEntry

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from opd_desk.domain.accounts import Secret
    from opd_desk.services.authority import Authority
    from opd_desk.store.database import Connection, Database

T = TypeVar("T")
__all__ = ["Account", "Accounts", "DeskEntry"]
LOGIN, UNLOCK, SWITCH, LOCK = say("login"), say("unlock"), say("switch", "of clerks"), say("lock")
WRONG, APPROVE = say("wrong try"), say("approval")
ADDED, ROLE, PIN = say("account added"), say("role changed"), say("PIN changed")
OFF, ON, RESET = say("switched off", "an account"), say("switched on", "an account"), say("PIN reset")
HERE = (LOGIN, UNLOCK, SWITCH)
_OTHERS = (
    *(say("backup restored"), say("anonymised"), say("hospital changed"), say("doctor changed")),
    *(say("week changed"), say("policy changed")),
)
_WHAT: dict[str, str] = {
    str(word): word for word in (*HERE, LOCK, WRONG, APPROVE, ADDED, ROLE, PIN, OFF, ON, RESET, *_OTHERS)
}
_ABOUT = Forms(say("{tries} in a row"), say("{count} patients not seen since {date}"))
NO_ACCOUNTS: str = say("No accounts: everyone at this PC may do everything.")
_LOG_MOST = 500


class Accounts:
    """Who may be at the desk; each method one transaction, of which a wrong try is kept like anything else."""

    def __init__(self, database: Database, clock: Callable[[], datetime], authority: Authority) -> None:
        """Keep the accounts of this file; `authority` is who is at this desk."""
        self._database, self._clock, self._authority = database, clock, authority

    # looking

    def there_are(self) -> bool:
        """Tell whether this file has accounts; without them everyone at the desk may do everything."""
        with self._database.reading() as connection:
            self._authority.look(connection)
            return self._authority.guarded

    def everyone(self) -> list[Account]:
        """Return all accounts by name, those switched off, too."""
        with self._database.reading() as connection:
            return accounts.everyone(connection)

    def who_may(self, need: Permission) -> list[str]:
        """Return the names of those who may do this work, by name."""
        return [one.name for one in self.everyone() if one.active and need in ALLOWED[one.role]]

    def last_here(self) -> str:
        """Return the name of who was at this desk last; "" for nobody."""
        with self._database.reading() as connection:
            by = desk_log.last_here(connection, self._authority.place, HERE)
        return given_by(by).rpartition(", ")[0]

    def log(self, most: int = _LOG_MOST) -> list[DeskEntry]:
        """Return what was done, the last first; raises NotAllowed."""
        with self._database.reading() as connection:
            self._authority.require(connection, Permission.ACCOUNTS)
            return [_told(entry) for entry in desk_log.latest(connection, most)]

    # at the desk

    def login(self, name: str, secret: Secret) -> Session:
        """Let somebody be at this desk: log in, unlock, or take over from another. Raises Unknown and WrongSecret."""
        here = self._authority.session

        def enter(connection: Connection, account: Account) -> Session:
            session = Session(account.id, account.name, account.role)
            what = LOGIN if here is None else UNLOCK if here.account == account.id else SWITCH
            self._write(connection, what, by=f"{account.name}, {self._authority.place}")
            return session

        session = self._proved(name, secret, enter)
        self._authority.locked = False
        self._authority.sit(session)
        return session

    def lock(self) -> None:
        """Let nobody do anything at this desk until somebody has logged in again."""
        if self._authority.session is None or self._authority.locked:
            return
        self._authority.locked = True
        with self._database.writing() as connection:
            self._write(connection, LOCK)

    def approve(self, name: str, secret: Secret, need: Permission) -> Approval:
        """Let somebody who may do this work approve it for who is at the desk; raises NotAllowed and as `login`."""

        def allow(connection: Connection, account: Account) -> Approval:
            if need not in ALLOWED[account.role]:
                who = ROLE_WORDS[role_for(need)]
                raise NotAllowed(
                    say("{work} needs {who}: {name} may not.", work=WORK_WORDS[need], who=who, name=name), need
                )
            self._write(connection, APPROVE, account.name, need.value)
            return Approval(account.name, need)

        return self._proved(name, secret, allow)

    def change_own(self, old: Secret, new: Secret) -> None:
        """Change the PIN of who is at the desk; raises WrongSecret for the old one, Invalid for the new one."""
        kept, session = check_secret(new), self._authority.session
        if session is None:
            raise Unknown(say("Nobody is logged in at this desk."))

        def keep(connection: Connection, account: Account) -> None:
            accounts.change(connection, account.id, secret=pins.hashed(kept))
            self._write(connection, PIN, account.name)

        self._proved(session.name, old, keep)

    # administrators

    def add(self, name: str, role: Role, secret: Secret) -> Account:
        """Add an account, the first one an administrator's, who is then logged in here; raises Invalid, NotAllowed."""
        kept, called = check_secret(secret), check_name(name)
        with self._database.writing() as connection:
            first = not accounts.there_are(connection)
            self._authority.require(connection, Permission.ACCOUNTS)
            _check_new(role, accounts.named(connection, called), first=first)
            made = accounts.add(connection, called, role, pins.hashed(kept), self._clock())
            self._write(connection, ADDED, called, role.value)
        if first:
            self._authority.sit(Session(made.id, made.name, made.role))
        return made

    def change(self, name: str, role: Role | None = None, secret: Secret | None = None) -> Account:
        """Let somebody be something else, or give them a new PIN (the next try can then be at once), or both.

        Raises Unknown, NotAllowed, and Invalid, for the role of the last administrator too.
        """
        kept = check_secret(secret) if secret is not None else None
        with self._administering(name) as (connection, known):
            if role is not None and role is not known.role:
                self._keep_one(connection, known, stays=role is Role.ADMINISTRATOR)
                accounts.change(connection, known.id, role=role.value)
                self._write(connection, ROLE, known.name, role.value)
            if kept is not None:
                accounts.change(connection, known.id, secret=pins.hashed(kept), tries=0, tried_at=None)
                self._write(connection, PIN, known.name)
        return replace(known, role=role or known.role)

    def set_active(self, name: str, *, active: bool) -> Account:
        """Switch an account off or on; raises Unknown, NotAllowed, and Invalid for the last administrator."""
        with self._administering(name) as (connection, known):
            self._keep_one(connection, known, stays=active)
            accounts.change(connection, known.id, active=active)
            self._write(connection, ON if active else OFF, known.name)
        return replace(known, active=active)

    def reset(self, name: str, secret: Secret, by: str) -> Account:
        """Give an administrator who cannot log in any more a new PIN, by whoever may write the file; it is logged.

        Raises Unknown, and Invalid for who is no administrator: those an administrator helps.
        """
        kept = check_secret(secret)
        with self._database.writing() as connection:
            known = _known(connection, name)
            if known.role is not Role.ADMINISTRATOR:
                raise Invalid(say("{name} is no administrator: an administrator gives a new PIN.", name=known.name))
            values = {"secret": pins.hashed(kept), "active": True, "tries": 0, "tried_at": None}
            accounts.change(connection, known.id, **values)
            self._write(connection, RESET, known.name, by=by)
        return known

    # parts

    @contextmanager
    def _administering(self, name: str) -> Iterator[tuple[Connection, Account]]:
        """Give the transaction in which an account is changed, and the account."""
        with self._database.writing() as connection:
            self._authority.require(connection, Permission.ACCOUNTS)
            yield connection, _known(connection, name)

    @staticmethod
    def _keep_one(connection: Connection, known: Account, *, stays: bool) -> None:
        """Refuse to leave the file without an administrator."""
        able = [one.id for one in accounts.everyone(connection) if one.active and one.role is Role.ADMINISTRATOR]
        if able == [known.id] and not stays:
            raise Invalid(say("{name} is the last administrator: make another one first.", name=known.name))

    def _proved(self, name: str, secret: Secret, then: Callable[[Connection, Account], T]) -> T:
        """Do something for who gives the PIN of an account; a wrong try is kept, and refused after the commit."""
        wrong: WrongSecret | None = None
        with self._database.writing() as connection:
            known = _known(connection, name)
            if not known.active:
                raise Unknown(
                    say("The account of {name} is switched off: an administrator switches it on.", name=known.name)
                )
            try:
                self._try(connection, known, secret)
                result = then(connection, known)
            except WrongSecret as refused:
                wrong = refused
        if wrong is not None:
            raise wrong
        return result

    def _try(self, connection: Connection, known: Account, secret: Secret) -> None:
        """Try a PIN, unless the wait after the last wrong one is not over; raises WrongSecret."""
        now = self._clock()
        left = _still_waiting(known, now)
        if left > timedelta():
            if known.tried_at is not None and known.tried_at > now:  # the clock was set back: the wait begins again
                accounts.change(connection, known.id, tried_at=now)
            seconds = left.total_seconds()
            words = say(
                "{tries} for {name}: the next one in {seconds} s.",
                tries=_tries(known.tries),
                name=known.name,
                seconds=ceil(seconds),
            )
            raise TooSoon(words, seconds)
        kept = accounts.secret_of(connection, known.id)
        if not pins.fits(kept, secret):
            self._count_wrong(connection, known, now)
        if known.tries:
            accounts.change(connection, known.id, tries=0, tried_at=None)
        if pins.is_old(kept):
            accounts.change(connection, known.id, secret=pins.hashed(secret))

    def _count_wrong(self, connection: Connection, known: Account, now: datetime) -> None:
        """Count a wrong try, and refuse it."""
        tries, here = known.tries + 1, self._authority
        accounts.change(connection, known.id, tries=tries, tried_at=now)
        there = here.place if here.locked or here.session is None else here.by
        self._write(connection, WRONG, known.name, say("{tries} in a row", tries=tries) if tries > 1 else "", by=there)
        wait = int(wait_after(tries).total_seconds())
        words = say(
            "That is not the PIN of {name}. {tries}: the next one in {seconds} s.",
            name=known.name,
            tries=_tries(tries),
            seconds=wait,
        )
        raise WrongSecret(words, wait)

    def _write(self, connection: Connection, what: str, who: str = "", about: str = "", by: str = "") -> None:
        desk_log.write(connection, DeskEntry(self._clock(), by or self._authority.by, what, who, about))


def _check_new(role: Role, other: Account | None, *, first: bool) -> None:
    """Raise Invalid where a new account cannot be; `other`: who is called the same."""
    if first and role is not Role.ADMINISTRATOR:
        raise Invalid(say("The first account is an administrator's: who else could make and mend accounts?"))
    if other is not None:
        raise Invalid(say("There is an account of {name} already: add a second name or a letter.", name=other.name))


def _known(connection: Connection, name: str) -> Account:
    """Return an account; raises Unknown, which repeats no name: it might be a PIN, typed where the name goes."""
    known = accounts.named(connection, name)
    if known is None:
        raise Unknown(say("There is no account of this name: choose one of the list."))
    return known


def _still_waiting(known: Account, now: datetime) -> timedelta:
    """Return how long the next try has to wait: never longer than the wait itself, whatever the clock says."""
    if known.tried_at is None:
        return timedelta()
    wait = wait_after(known.tries)
    return min(wait, known.tried_at + wait - now)


def _told(entry: DeskEntry) -> DeskEntry:
    """Return an entry of the log with its words as they were said."""
    about = _ABOUT.kept(entry.about)
    return replace(entry, what=_WHAT.get(entry.what, entry.what), about=about, by=by_words(entry.by))


def _tries(count: int) -> str:
    return say_n("{n} wrong try", "{n} wrong tries", count)
