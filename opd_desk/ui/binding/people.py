"""The people of the desk from the menu: listed, added, changed, switched off; and one's own PIN."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from opd_desk.domain.roles import ROLE_NAMES, Permission
from opd_desk.domain.said import say, together, words_of
from opd_desk.domain.wording import clock, day_words
from opd_desk.services.accounts import NO_ACCOUNTS
from opd_desk.ui.binding.approving import Gate
from opd_desk.ui.languages import tr
from opd_desk.ui.messages import shown_to

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from opd_desk.domain.accounts import Secret
    from opd_desk.domain.roles import Role
    from opd_desk.services.accounts import DeskEntry
    from opd_desk.ui.binding.lock import LockWork
    from opd_desk.ui.binding.post import Post
    from opd_desk.ui.dialogs.people import AccountDialog, OwnPinDialog, PeopleDialog


class PeopleWork(QObject):
    """What the menu does with accounts. `lock`: what locks the desk, and lets another person at it."""

    def __init__(self, post: Post, lock: LockWork) -> None:
        super().__init__(post.window)
        self._desk, self._announcer, self.lock, self._window = post.desk, post.announcer, lock, post.window
        self._gate = Gate(post.desk, post.look, post.window)

    def add_to(self, menu: QMenu) -> None:
        """Add what can be done with accounts; without any the entry says so."""
        guarded = self._desk.authority.guarded
        words = say("P&eople …") if guarded else say("P&eople … (no accounts: everyone may do everything)")
        people = menu.addAction(tr(words))
        people.triggered.connect(lambda: self._gate.run(Permission.ACCOUNTS, self.show))
        if self._desk.authority.session is not None:
            menu.addAction(tr(say("Your own P&IN …"))).triggered.connect(lambda: self.ask_own())

    def show(self) -> PeopleDialog | None:
        """Show every account."""
        from opd_desk.ui.dialogs.people import PeopleDialog

        with shown_to(self._window, self._announcer.refused):
            dialog = PeopleDialog(self._window.look, self._window)
            dialog.new_wanted.connect(lambda: self._ask_new(dialog))
            dialog.change_wanted.connect(lambda name: self._ask_change(dialog, name))
            dialog.active_wanted.connect(lambda name: self._turn(dialog, name))
            dialog.log_wanted.connect(lambda: self._show_log(dialog))
            self._list(dialog)
            dialog.open()
            return dialog
        return None

    def _list(self, dialog: PeopleDialog, chosen: str = "") -> None:
        dialog.show_people(self._desk.accounts.everyone(), NO_ACCOUNTS, chosen)

    def _ask_new(self, people: PeopleDialog) -> None:
        """Ask for a new account; the first one is an administrator's, who is then logged in here."""
        from opd_desk.ui.dialogs.people import AccountDialog

        first = not self._desk.accounts.there_are()
        dialog = AccountDialog(self._window.look, None, people, first=first)

        def add(name: str, role: Role, secret: Secret) -> None:
            with shown_to(dialog, lambda refusal: dialog.refuse(words_of(refusal))):
                made = self._desk.accounts.add(name, role, secret)
                dialog.accept()
                self._list(people, made.name)
                self._announcer.say(say("{name} can log in as {role}.", name=made.name, role=ROLE_NAMES[role]))
                if first:
                    self.lock.show_who()

        dialog.save_wanted.connect(add)
        dialog.open()

    def _ask_change(self, people: PeopleDialog, name: str) -> None:
        """Ask for another role or a new PIN."""
        from opd_desk.ui.dialogs.people import AccountDialog

        known = next((one for one in self._desk.accounts.everyone() if one.name == name), None)
        if known is None:
            return
        dialog = AccountDialog(self._window.look, known, people)
        dialog.save_wanted.connect(lambda _, role, secret: self._change(people, dialog, name, (role, secret)))
        dialog.open()

    def _change(
        self, people: PeopleDialog, dialog: AccountDialog, name: str, wanted: tuple[Role, Secret | None]
    ) -> None:
        with shown_to(dialog, lambda refusal: dialog.refuse(words_of(refusal))):
            changed = self._desk.accounts.change(name, *wanted)
            dialog.accept()
            self._list(people)
            role = ROLE_NAMES[changed.role]
            if wanted[1] is not None:
                words = say("{name} is changed: {role}, with a new PIN.", name=changed.name, role=role)
            else:
                words = say("{name} is changed: {role}.", name=changed.name, role=role)
            self._announcer.say(words)

    def _turn(self, people: PeopleDialog, name: str) -> None:
        """Switch an account off, or on again."""
        with shown_to(people, lambda refusal: people.say(words_of(refusal))):
            active = next(one.active for one in self._desk.accounts.everyone() if one.name == name)
            self._desk.accounts.set_active(name, active=not active)
            self._list(people)
            words = say("{name} cannot log in any more.", name=name) if active else say("{name} can log in.", name=name)
            self._announcer.say(words)

    def _show_log(self, people: PeopleDialog) -> None:
        from opd_desk.ui.dialogs.telling import TellingDialog

        with shown_to(people, lambda refusal: people.say(words_of(refusal))):
            entries = self._desk.accounts.log()
            lines = [(together(day_words(one.at.date()), clock(one.at)), log_words(one)) for one in entries]
            TellingDialog(self._window.look, say("Who was at the desk"), lines, people).open()

    # one's own

    def ask_own(self) -> None:
        """Ask for a new PIN of who is at the desk."""
        from opd_desk.ui.dialogs.people import OwnPinDialog

        session = self._desk.authority.session
        if session is None:
            return
        dialog = OwnPinDialog(self._window.look, session.name, self._window)
        dialog.save_wanted.connect(lambda old, new: self._change_own(dialog, old, new))
        dialog.open()

    def _change_own(self, dialog: OwnPinDialog, old: Secret, new: Secret) -> None:
        with shown_to(dialog, lambda refusal: dialog.refuse(words_of(refusal))):
            self._desk.accounts.change_own(old, new)
            dialog.accept()
            self._announcer.say(say("Your new PIN counts from now on."))


def log_words(entry: DeskEntry) -> str:
    """Say an entry of the desk's log: who did what, about whom."""
    words = say("{by}: {what}", by=entry.by, what=together(entry.what, entry.who, between=", "))
    return say("{what} ({about})", what=words, about=entry.about) if entry.about else words
