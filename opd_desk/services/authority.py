"""Who is at a desk and what they may do there: asked by every command, in the transaction that it runs in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from opd_desk.domain.accounts import APPROVED, place_of
from opd_desk.domain.errors import NobodyHere, NotAllowed
from opd_desk.domain.roles import ALLOWED, NEEDED, ROLE_WORDS, WORK_WORDS, role_for
from opd_desk.domain.said import say
from opd_desk.store import accounts

if TYPE_CHECKING:
    from opd_desk.domain.roles import Permission, Role
    from opd_desk.store.database import Connection

NOBODY: str = say("Nobody is logged in at this desk: log in first.")
LOCKED: str = say("This desk is locked: unlock it first.")
SWITCHED_OFF: str = say("This account was switched off: another one has to log in.")


@dataclass(frozen=True, slots=True)
class Session:
    """Who is logged in: an account's id, name and role."""

    account: int
    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class Approval:
    """One kind of work that somebody who may do it has approved, for one command or as long as a dialog is open."""

    name: str
    need: Permission


class Authority:
    """What one desk may do, and in whose name; without accounts everything, in the desk's own.

    `session`: who is logged in, None: nobody; `locked`: that one has to prove to be there again.
    """

    def __init__(self, by: str) -> None:
        """Begin with nobody logged in; `by` is the name of a desk without accounts: `Asha Verma, Counter 1`."""
        self._own = by
        self.place = place_of(by)
        self.session: Session | None = None
        self.locked = False
        self._guarded = False
        self._approvals: tuple[Approval, ...] = ()

    @property
    def by(self) -> str:
        """Return in whose name things are done: `Asha Verma, Counter 1`."""
        if self.session is not None:
            return f"{self.session.name}, {self.place}"
        return self.place if self._guarded else self._own

    @property
    def guarded(self) -> bool:
        """Tell whether the file had accounts when it was last looked at."""
        return self._guarded

    def by_for(self, need: Permission | None) -> str:
        """Return in whose name work of this kind is done: with who approved it, where it had to be."""
        approval = self._approval(need)
        return f"{self.by}{APPROVED}{approval.name}" if approval is not None else self.by

    def may(self, need: Permission) -> bool:
        """Tell whether work of this kind would be let through, as far as was seen at the last look."""
        if self.session is None or self.locked:
            return not self._guarded
        return need in ALLOWED[self.session.role] or self._approval(need) is not None

    def let(self, need: Permission | None) -> None:
        """Raise NobodyHere or NotAllowed for work that whoever is at the desk may not do."""
        if need is None or self.may(need):
            return
        if self.session is None or self.locked:
            raise NobodyHere(LOCKED if self.locked else NOBODY)
        raise NotAllowed(say("{work} needs {who}.", work=WORK_WORDS[need], who=ROLE_WORDS[role_for(need)]), need)

    def look(self, connection: Connection) -> None:
        """See in the file whether there are accounts, and what the one who is logged in is now."""
        self._guarded = accounts.there_are(connection)
        if self.session is not None:
            role = accounts.standing(connection, self.session.account)
            self.sit(None if role is None else Session(self.session.account, self.session.name, role))

    def require(self, connection: Connection, need: Permission | None) -> None:
        """Raise NobodyHere or NotAllowed for work that may not be done, by what the file says in this transaction."""
        if need is None:
            return
        before = self.session
        self.look(connection)
        if before is not None and self.session is None and self._guarded:
            raise NobodyHere(SWITCHED_OFF)
        self.let(need)

    # who is there

    def sit(self, session: Session | None) -> None:
        """Let somebody be at this desk; what was approved for another one is no longer."""
        if session is None or self.session is None or session.account != self.session.account:
            self._approvals = ()
        self.session = session
        self._guarded = self._guarded or session is not None
        self.locked = self.locked and session is not None

    def hand_to(self, other: Authority) -> None:
        """Let another desk of the same window, as a worker opens one, do what may be done here now."""
        other.session, other.locked = self.session, False
        other._guarded, other._approvals = self._guarded, self._approvals

    # approvals

    def take(self, approval: Approval) -> None:
        """Let one kind of work be done that somebody has approved."""
        self._approvals = (*self._approvals, approval)

    def drop(self, approval: Approval) -> None:
        """Let it be done no more."""
        self._approvals = tuple(each for each in self._approvals if each is not approval)

    def _approval(self, need: Permission | None) -> Approval | None:
        """Return the approval that work of this kind needs and has."""
        if need is None or self.session is None or need in ALLOWED[self.session.role]:
            return None
        return next((each for each in self._approvals if each.need is need), None)


def need_of(command: str) -> Permission | None:
    """Return what a command needs; every command stands in the table."""
    return NEEDED[command]
