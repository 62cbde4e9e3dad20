"""The passphrase of an encrypted database, asked for before there is a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout

from opd_desk.domain.said import say
from opd_desk.ui.appearance import theme_called
from opd_desk.ui.dialogs.entering import EnterDialog
from opd_desk.ui.dress import dress_dialog, palette_of
from opd_desk.ui.languages import tr
from opd_desk.ui.metrics import metrics_for
from opd_desk.ui.theme import Look
from opd_desk.ui.widgets.base import Words
from opd_desk.ui.widgets.buttons import KeyButton, Kind
from opd_desk.ui.widgets.field import Field

if TYPE_CHECKING:
    from collections.abc import Callable


ABOUT = say("The database is encrypted. Without its passphrase nobody can open it.")


class UnlockDialog(EnterDialog):
    """Asks until it fits. `opens`: tries a passphrase and returns why it does not fit, "" if it does."""

    def __init__(self, look: Look, opens: Callable[[str], str]) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr(say("OPD Desk")))
        self._opens = opens
        self.about, self.told = Words(look, "text"), Words(look, "danger")
        self.about.setText(ABOUT)
        self.passphrase = Field(look, say("Passphrase"), inside=90)
        self.passphrase.edit.setEchoMode(QLineEdit.EchoMode.Password)
        go, leave = (
            KeyButton(look, say("Open the desk"), "Enter", kind=Kind.PRIMARY),
            KeyButton(look, say("Close"), "Esc"),
        )
        buttons, whole = QHBoxLayout(), QVBoxLayout(self)
        buttons.addStretch(1)
        for button, do in ((go, self._try), (leave, self.reject)):
            button.clicked.connect(do)
            buttons.addWidget(button)
        for part in (self.about, self.passphrase, self.told):
            whole.addWidget(part)
        whole.addStretch(1)
        whole.addLayout(buttons)
        dress_dialog(self, look)
        self.resize(520, 190)
        self.passphrase.setFocus()

    def enter(self) -> None:
        """Take Enter as the button."""
        self._try()

    def _try(self) -> None:
        why_not = self._opens(self.passphrase.edit.text())
        if not why_not:
            self.accept()
            return
        self.told.setText(why_not)
        self.passphrase.set_wrong(why_not)
        self.passphrase.edit.selectAll()


def unlocked(opens: Callable[[str], str], theme: str) -> bool:
    """Ask until a passphrase fits; tell whether one did."""
    app = QApplication.instance()
    assert app is not None
    look = Look(theme_called(theme), metrics_for(880, 560))
    QApplication.setPalette(palette_of(look.theme))
    dialog = UnlockDialog(look, opens)
    dialog.finished.connect(app.exit)
    dialog.open()
    found = app.exec() == QDialog.DialogCode.Accepted
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return found
