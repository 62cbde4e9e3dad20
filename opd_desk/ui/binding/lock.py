"""Who is at the desk: logging in, the lock after a while, another person; the form keeps what was typed."""

from __future__ import annotations

import logging
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from opd_desk.domain.accounts import desk_words
from opd_desk.domain.errors import WrongSecret
from opd_desk.domain.roles import ROLE_NAMES
from opd_desk.domain.said import say, words_of
from opd_desk.services.errors import StoreError
from opd_desk.ui.messages import shown_to
from opd_desk.ui.panels.proof import Person

if TYPE_CHECKING:
    from opd_desk.domain.accounts import Secret
    from opd_desk.domain.errors import OpdError
    from opd_desk.ui.binding.post import Post
    from opd_desk.ui.cover import Cover
    from opd_desk.ui.panels.lock import LockScreen

_log = logging.getLogger(__name__)
NO_ACCOUNTS = say("No accounts: everyone at this PC may do everything. F10, Set up, People makes them.")


class LockWork(QObject):
    """Covers the window while nobody is there. `seated()`: somebody is at the desk now, the same one or another.

    `locking()`: it is about to be covered.

    `idle`: after how many minutes without a key or the pointer the desk locks, 0 for never.
    """

    locking = Signal()
    seated = Signal()

    def __init__(self, post: Post, idle: int) -> None:
        super().__init__(post.window)
        self._desk, self._shown, self._announcer, self._window = post.desk, post.shown, post.announcer, post.window
        self._idle = timedelta(minutes=idle)
        self._touched = post.desk.clock()
        self._screen: LockScreen | None = None
        self._cover: Cover | None = None
        self._watching = False
        post.shown.ticked.connect(self.tick)

    @property
    def locked(self) -> bool:
        """Tell whether the window is covered."""
        return self._cover is not None and self._cover.on

    def begin(self) -> None:
        """Ask who is here, where the file has accounts."""
        if self._desk.accounts.there_are():
            self._watch()
            self._ask()

    def tick(self) -> None:
        """Look every second whether there are accounts, whether this one still counts, how long nobody was there."""
        try:
            guarded = self._desk.accounts.there_are()
        except StoreError as trouble:  # said by whatever is done next
            _log.warning("the accounts cannot be looked at: %s", trouble)
            return
        if not guarded:
            return
        self._watch()
        now = self._desk.clock()
        self._touched = min(self._touched, now)  # a clock set back locks no later
        if self.locked:
            return
        if self._desk.authority.session is None:
            self._ask()
        elif self._idle and now - self._touched >= self._idle:
            self.lock()

    def _watch(self) -> None:
        """Begin to hear whether anybody is there."""
        if not self._watching:
            from opd_desk.ui.touches import Touches

            self._watching = True
            self._touched = self._desk.clock()
            Touches(self).touched.connect(self._note)

    def _note(self) -> None:
        self._touched = self._desk.clock()

    # locking

    def lock(self) -> None:
        """Lock the desk: whoever was there comes back by the PIN alone."""
        session = self._desk.authority.session
        if session is not None and not self.locked:
            with shown_to(self._window, lambda refusal: _log.warning("%s", refusal)):
                self._desk.accounts.lock()
            self._ask(session.name)

    def switch(self) -> None:
        """Lock the desk and ask who comes: what F12 does."""
        if not self._desk.accounts.there_are():
            self._announcer.refuse(NO_ACCOUNTS)
            return
        self.lock()
        if self._screen is not None:
            self._screen.proof.focus_name()

    def _ask(self, name: str = "") -> None:
        """Cover the window and ask who is here; `name`: who was."""
        with shown_to(self._window, lambda refusal: _log.warning("%s", refusal)):
            screen, cover = self._made()
            able = [one for one in self._desk.accounts.everyone() if one.active]
            people = [Person(one.name, ROLE_NAMES[one.role]) for one in able]
            place = desk_words(self._desk.authority.place)
            if name:
                title = say("{place} is locked", place=place)
                about = say("{name} goes on with the PIN. What was typed is kept.", name=name)
            else:
                title = say("Who is at {place}?", place=place)
                about = say("Choose your name, then type your PIN.")
            self.locking.emit()
            cover.put_on()
            screen.ask(title, about, people, name or self._desk.accounts.last_here())

    def _made(self) -> tuple[LockScreen, Cover]:
        """Return what covers the window; it is made when it is first needed."""
        if self._screen is None or self._cover is None:
            from opd_desk.ui.cover import Cover
            from opd_desk.ui.panels.lock import LockScreen

            screen = self._screen = LockScreen(self._window.look)
            self._cover = Cover(self._window, screen)
            screen.given.connect(self._enter)
            self._window.look_changed.connect(lambda: screen.set_look(self._window.look))
        return self._screen, self._cover

    def _enter(self, name: str, secret: Secret) -> None:
        """Let somebody in whose PIN is right; the window then stands as it stood."""
        screen, cover = self._made()
        before = self._desk.authority.session

        def refused(refusal: OpdError) -> None:
            screen.proof.refuse(words_of(refusal), refusal.wait if isinstance(refusal, WrongSecret) else 0)

        with shown_to(screen, refused):
            try:
                session = self._desk.accounts.login(name, secret)
            except StoreError as trouble:  # said here: no dialog shows over the lock
                _log.error("%s", trouble)
                screen.proof.refuse(words_of(trouble))
                return
            screen.proof.forget()
            self._touched = self._desk.clock()
            same = before is not None and before.account == session.account
            cover.take_off(dialogs=same)
            self.show_who()
            if not same:
                place = desk_words(self._desk.authority.place)
                self._announcer.note(say("{name} is at {place} now.", name=session.name, place=place))

    def show_who(self) -> None:
        """Show who is at the desk, and whose commands Undo takes back."""
        self._watch()
        self._window.top.show_who(self._desk.by)
        self._shown.refresh()
        self.seated.emit()
