"""Where what went wrong is said: a refusal where it arose, a fault of the database or of ours in a dialog."""

from __future__ import annotations

import logging
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from opd_desk.domain.errors import OpdError
from opd_desk.domain.said import say, words_of
from opd_desk.services.errors import StoreError
from opd_desk.ui.crash import crash_report
from opd_desk.ui.dress import dress_message
from opd_desk.ui.languages import tr
from opd_desk.ui.theme import Look

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import TracebackType

_log = logging.getLogger(__name__)


@contextmanager
def shown_to(window: QWidget, refused: Callable[[OpdError], None]) -> Iterator[None]:
    """Run a command: a refusal goes to `refused`, a database that cannot be used is said in a dialog and logged."""
    try:
        yield
    except OpdError as refusal:
        refused(refusal)
    except StoreError as trouble:
        _log.error("%s", trouble)
        say_trouble(window, words_of(trouble))


def say_trouble(window: QWidget | None, sentence: str, fault: object = None) -> None:
    """Say in a dialog, without waiting for it, what is wrong and what to do; its text can be copied.

    `fault`: an exception of the program; who mends it reads there where it arose, and of no patient.

    While the same is still being said it is not said again: what fails with every minute would fill the screen.
    """
    from PySide6.QtWidgets import QMessageBox

    if any(box.text() == tr(sentence) for box in QApplication.topLevelWidgets() if isinstance(box, QMessageBox)):
        return
    box = QMessageBox(window)
    look = _look_of(window)
    if look is None:
        box.setIcon(QMessageBox.Icon.Warning)
    else:
        dress_message(box, look)
    box.setWindowTitle("OPD Desk")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(tr(sentence))
    box.setDetailedText(crash_report(fault) if isinstance(fault, BaseException) else "")
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.finished.connect(lambda: box)  # without a window nobody else would hold it, and it would go at once
    box.open()


def _look_of(widget: QWidget | None) -> Look | None:
    """Return the Look of whatever a dialog stands over, or of what that stands over."""
    while widget is not None:
        look = getattr(widget, "look", None)
        if isinstance(look, Look):
            return look
        widget = widget.parentWidget()
    return None


def install_excepthook(window: Callable[[], QWidget | None]) -> None:
    """Log whatever nobody caught, and say it in a dialog; the desk goes on."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        fault = error.with_traceback(trace)
        _log.critical("%s", crash_report(fault))
        say_trouble(
            window(),
            say(
                "Something went wrong in the program itself. What was said to be done is kept; please look at the "
                "queue, then go on. The details help those who mend it."
            ),
            fault,
        )

    sys.excepthook = hook
