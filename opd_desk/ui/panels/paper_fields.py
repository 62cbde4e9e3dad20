"""Where slips and reports go, and how slips look: the fields of one desk's paper, as its settings have them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from opd_desk.domain.said import Figures, say
from opd_desk.paper import thermal
from opd_desk.paper.design import Field as SlipField
from opd_desk.paper.design import Paper
from opd_desk.ui.languages import tr
from opd_desk.ui.panels.entries import Entries, Entry
from opd_desk.ui.widgets.base import Words
from opd_desk.ui.widgets.buttons import KeyButton
from opd_desk.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from collections.abc import Sequence

    from opd_desk.settings import Settings
    from opd_desk.ui.theme import Look

NONE, THE_SAME = say("None: slips as PDF"), say("The same printer")
_THERMAL: dict[thermal.Kind, tuple[str, str]] = {
    thermal.Kind.FILE: (say("Thermal printer, device file"), say("Device file")),
    thermal.Kind.NETWORK: (say("Thermal printer, network"), say("Its address on the network, and port")),
    thermal.Kind.USB: (say("Thermal printer, USB"), say("Its two USB numbers")),
    thermal.Kind.SERIAL: (say("Thermal printer, serial line"), say("Serial line, and speed")),
}
_PAPERS: dict[Paper, str] = {
    Paper.ROLL_80: say("80 mm roll"),
    Paper.ROLL_58: say("58 mm roll"),
    Paper.A6: say("A6"),
    Paper.A5: say("A5"),
}
_FIELDS: dict[SlipField, str] = {
    SlipField.LOGO: say("Logo"),
    SlipField.ADDRESS: say("Address"),
    SlipField.SPECIALIZATION: say("Specialization"),
    SlipField.AGE_SEX: say("Age and sex"),
    SlipField.UHID: say("UHID"),
    SlipField.SOURCE: say("Source"),
    SlipField.BOOKED: say("Booked at, by"),
}
_LOGO = Entry("logo", label=say("Logo, a PNG or JPEG file"), placeholder=say("the usual mark"))
_VALIDITY = Entry("validity", label=say("Until when it counts (optional)"), placeholder=say("Valid on this date only."))
_COPIES = tuple(range(1, 10))
_FOOT_LINES = 3
_LABEL = 18
"""Px from the top of a field to its line, less what a button is lower than that."""


class PaperFields(QWidget):
    """The fields, one below the other.

    `changed()`: slips look otherwise; `printer_chosen()`: slips go elsewhere; `logo_wanted()`: a file is to be chosen.
    """

    changed = Signal()
    printer_chosen = Signal()
    logo_wanted = Signal()

    def __init__(self, look: Look, settings: Settings, printers: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: list[str] = ["", *_with(settings.printer, printers)]
        self._report_names: list[str] = ["", *_with(settings.report_printer, printers)]
        self.printer = _box(
            say("Slips go to"), [each or NONE for each in self._names] + [w for w, _ in _THERMAL.values()]
        )
        self.address = Entries(look, (Entry("address", label=say("Address")),))
        self.state = Words(look)
        self.report_printer = _box(say("Reports go to"), [each or THE_SAME for each in self._report_names])
        self.paper = Segments(look, say("Paper"), list(_PAPERS.values()))
        self.copies = Segments(look, say("Copies"), [Figures(copies) for copies in _COPIES])
        self.logo = Entries(look, (_LOGO,))
        self.choose_logo = KeyButton(look, say("Choose …"), "Alt L")
        self.fields = {field: _check(look, words) for field, words in _FIELDS.items()}
        self.validity = Entries(look, (_VALIDITY,))
        self.foot = QPlainTextEdit()
        self.barcode = _check(look, say("The reference as bars too (Code 128)"))
        self._lay_out(look)
        self._fill(settings)
        self._connect()

    def _lay_out(self, look: Look) -> None:
        self.foot.setAccessibleName(tr(say("Lines at the foot")))
        self.foot.setPlaceholderText(tr(say("Lines at the foot, as the hospital wants them (optional)")))
        self.foot.setTabChangesFocus(True)
        self.foot.setFixedHeight(self.foot.fontMetrics().lineSpacing() * _FOOT_LINES + 14)
        where = _labelled(look, ((say("Slips go to"), self.printer),))
        then = _labelled(
            look,
            (
                (say("Reports go to"), self.report_printer),
                (say("Paper of the slips"), self.paper),
                (say("Copies of each"), self.copies),
            ),
        )
        logo, beside = QHBoxLayout(), QVBoxLayout()
        beside.addSpacing(_LABEL)
        beside.addWidget(self.choose_logo)
        beside.addStretch(1)
        logo.addWidget(self.logo, 1)
        logo.addLayout(beside)
        checks = QGridLayout()
        for place, check in enumerate(self.fields.values()):
            checks.addWidget(check, place // 3, place % 3)
        about = Words(look)
        about.setText(say("On every slip, besides what is never left out:"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(6)
        column.addLayout(where)
        column.addWidget(self.address)
        column.addWidget(self.state)
        column.addLayout(then)
        column.addLayout(logo)
        column.addWidget(about)
        column.addLayout(checks)
        column.addWidget(self.validity)
        column.addWidget(self.foot)
        column.addWidget(self.barcode)
        column.addStretch(1)

    def _fill(self, settings: Settings) -> None:
        name, place = settings.printer, 0
        if thermal.is_thermal(name):
            kind, _, where = name.removeprefix(thermal.PREFIX).partition(":")
            kinds = [str(each) for each in _THERMAL]
            place = len(self._names) + (kinds.index(kind) if kind in kinds else 0)
            self.address.show_texts({"address": where})
        elif name in self._names:
            place = self._names.index(name)
        self.printer.setCurrentIndex(place)
        # A thermal printer is none for reports, though the file may name it.
        sheets = settings.report_printer if settings.report_printer in self._report_names else ""
        self.report_printer.setCurrentIndex(self._report_names.index(sheets))
        self.paper.choose(list(_PAPERS).index(Paper(settings.paper)))
        self.copies.choose(_COPIES.index(settings.copies))
        self.logo.show_texts({"logo": settings.logo})
        for field, check in self.fields.items():
            check.setChecked(field in settings.slip_fields)
        self.validity.show_texts({"validity": settings.slip_validity})
        self.foot.setPlainText("\n".join(settings.slip_foot))
        self.barcode.setChecked(settings.slip_barcode)
        self._ask_address()

    def _connect(self) -> None:
        self.printer.currentIndexChanged.connect(lambda _: self._choose_printer())
        self.address.fields["address"].edit.editingFinished.connect(self.printer_chosen)
        for each in (self.address, self.logo, self.validity):
            each.entered.connect(lambda: self.focusNextChild())
        self.paper.picked.connect(lambda _: self.changed.emit())
        self.logo.changed.connect(self.changed)
        self.choose_logo.clicked.connect(self.logo_wanted)
        self.validity.changed.connect(self.changed)
        self.foot.textChanged.connect(self.changed)
        for check in (*self.fields.values(), self.barcode):
            check.toggled.connect(lambda _: self.changed.emit())

    @property
    def printer_name(self) -> str:
        """Return where slips go, "" for nowhere."""
        kind = self._kind
        return self._names[self.printer.currentIndex()] if kind is None else f"{thermal.PREFIX}{kind}:{self._address}"

    @property
    def values(self) -> dict[str, Any]:
        """Return what stands in the fields, as settings have it."""
        lines = (line.strip() for line in self.foot.toPlainText().splitlines())
        return {
            "printer": self.printer_name,
            "report_printer": self._report_names[self.report_printer.currentIndex()],
            "paper": str(list(_PAPERS)[self.paper.current or 0]),
            "copies": _COPIES[self.copies.current or 0],
            "logo": self.logo.fields["logo"].text(),
            "slip_fields": tuple(str(field) for field, check in self.fields.items() if check.isChecked()),
            "slip_validity": self.validity.fields["validity"].text(),
            "slip_foot": tuple(line for line in lines if line),
            "slip_barcode": self.barcode.isChecked(),
        }

    def set_logo(self, path: str) -> None:
        """Show the file of a logo."""
        self.logo.show_texts({"logo": path})

    @property
    def _kind(self) -> thermal.Kind | None:
        place = self.printer.currentIndex() - len(self._names)
        return None if place < 0 else list(_THERMAL)[place]

    @property
    def _address(self) -> str:
        return self.address.fields["address"].text()

    @property
    def example(self) -> str:
        """Return an address of the kind of printer that is chosen, "" for one without."""
        return "" if self._kind is None else thermal.EXAMPLES[self._kind]

    def _choose_printer(self) -> None:
        self._ask_address()
        self.printer_chosen.emit()

    def _ask_address(self) -> None:
        """Ask for an address where the chosen printer has one, by an example of its kind."""
        kind = self._kind
        self.address.setVisible(kind is not None)
        if kind is not None:
            self.address.clear_told()
            edit = self.address.fields["address"].edit
            words = say("{what}, as {example}", what=_THERMAL[kind][1], example=thermal.EXAMPLES[kind])
            edit.setPlaceholderText(tr(words))


def _with(chosen: str, printers: Sequence[str]) -> list[str]:
    """Return the printers, with the one that is set, should the system not know it now."""
    missing = chosen and chosen not in printers and not thermal.is_thermal(chosen)
    return [*printers, *([chosen] if missing else [])]


def _box(name: str, words: Sequence[str]) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(tr(name))
    box.addItems([tr(each) for each in words])
    box.setFixedHeight(32)
    box.setMinimumContentsLength(16)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return box


def _check(look: Look, words: str) -> QCheckBox:
    check = QCheckBox(tr(words))
    colours = check.palette()
    # The box is drawn in a darker shade of the ground: on a dark one, nothing would be seen of it.
    colours.setColor(QPalette.ColorRole.Window, QColor(look.theme.muted))
    check.setPalette(colours)
    return check


def _labelled(look: Look, rows: Sequence[tuple[str, QWidget]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setColumnStretch(1, 1)
    for place, (label, widget) in enumerate(rows):
        words = Words(look)
        words.setText(label)
        words.setWordWrap(False)
        words.setMinimumWidth(120)
        grid.addWidget(words, place, 0)
        grid.addWidget(widget, place, 1)
    return grid
