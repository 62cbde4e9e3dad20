"""What whoever is at the desk may not do alone: asked for, approved in place, then done; the clerk stays logged in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from opd_desk.domain.errors import WrongSecret
from opd_desk.domain.roles import ROLE_NAMES, ROLE_WORDS, WORK_WORDS, role_for
from opd_desk.domain.said import say, words_of
from opd_desk.ui.messages import shown_to

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from opd_desk.domain.accounts import Secret
    from opd_desk.domain.errors import OpdError
    from opd_desk.domain.roles import Permission
    from opd_desk.services.authority import Approval
    from opd_desk.services.desk import Desk
    from opd_desk.ui.dialogs.approval import ApprovalDialog
    from opd_desk.ui.theme import Look


class Gate:
    """Lets work through at once for who may do it, else once somebody who may has approved it."""

    def __init__(self, desk: Desk, look: Callable[[], Look], window: QWidget) -> None:
        """Ask over this window, unless something in it asks."""
        self._desk, self._look, self._window = desk, look, window

    def run(self, need: Permission | None, do: Callable[[], object], over: QWidget | None = None) -> None:
        """Do something that needs a permission; it returns the dialog that it opened, if it did.

        An approval holds for this once, or for as long as that dialog stands. `over`: what asks, if not the window.
        """
        if need is None or self._desk.authority.may(need):
            do()
            return
        at = over or self._window
        with shown_to(at, lambda _: None):
            dialog = self._ask(need, at)
            dialog.given.connect(lambda name, secret: self._approve(dialog, need, do, (name, secret)))
            dialog.open()

    def _ask(self, need: Permission, at: QWidget) -> ApprovalDialog:
        from opd_desk.ui.dialogs.approval import ApprovalDialog
        from opd_desk.ui.panels.proof import Person

        role = ROLE_WORDS[role_for(need)]
        roles = {one.name: ROLE_NAMES[one.role] for one in self._desk.accounts.everyone()}
        people = [Person(name, roles[name]) for name in self._desk.accounts.who_may(need)]
        return ApprovalDialog(
            self._look(), say("{work} needs {role}.", work=WORK_WORDS[need], role=role), role, people, at
        )

    def _approve(
        self, dialog: ApprovalDialog, need: Permission, do: Callable[[], object], given: tuple[str, Secret]
    ) -> None:
        def refused(refusal: OpdError) -> None:
            dialog.refuse(words_of(refusal), refusal.wait if isinstance(refusal, WrongSecret) else 0)

        with shown_to(dialog, refused):
            approval = self._desk.accounts.approve(*given, need)
            dialog.accept()
            self._let(approval, do)

    def _let(self, approval: Approval, do: Callable[[], object]) -> None:
        """Do it while it is approved."""
        authority = self._desk.authority
        authority.take(approval)
        opened: object = None
        try:
            opened = do()
        finally:
            if isinstance(opened, QDialog) and opened.isVisible():
                opened.finished.connect(lambda _: authority.drop(approval))
            else:
                authority.drop(approval)
