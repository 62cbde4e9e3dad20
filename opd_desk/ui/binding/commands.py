"""The window's keys and menu: which of the bindings each of them calls."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from opd_desk.domain.model import Source
from opd_desk.domain.said import say
from opd_desk.ui.keys import KEYS, PRESSES
from opd_desk.ui.languages import language, tr
from opd_desk.ui.menus import escaped, give_letters, new_menu

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu

    from opd_desk.ui.binding.appearance import AppearanceMenu
    from opd_desk.ui.binding.backups import BackupWork
    from opd_desk.ui.binding.closing import ClosingWork
    from opd_desk.ui.binding.day_log import LogWork
    from opd_desk.ui.binding.filtering import Filtering
    from opd_desk.ui.binding.going import Going
    from opd_desk.ui.binding.hall import HallScreen
    from opd_desk.ui.binding.hours import HoursWork
    from opd_desk.ui.binding.importing import ImportWork
    from opd_desk.ui.binding.new_token import NewToken
    from opd_desk.ui.binding.number_sheets import SheetWork
    from opd_desk.ui.binding.paper_setup import PaperSetup
    from opd_desk.ui.binding.papers import PaperWork
    from opd_desk.ui.binding.patients import PatientDialogs
    from opd_desk.ui.binding.people import PeopleWork
    from opd_desk.ui.binding.post import Post
    from opd_desk.ui.binding.print_queue import PrintQueueWork
    from opd_desk.ui.binding.roster import RosterMenu
    from opd_desk.ui.binding.searching import Searching
    from opd_desk.ui.binding.slip_batch import SlipBatchWork
    from opd_desk.ui.binding.sounding import SoundMenu
    from opd_desk.ui.binding.span import SpanWork
    from opd_desk.ui.binding.speaking import LanguageMenu
    from opd_desk.ui.binding.tokens import TokenCommands
    from opd_desk.ui.binding.training import TrainingMenu, TrainingWork
    from opd_desk.ui.binding.undoing import UndoWork


_OF_FORM = {"next_slot", "emergency", *(source.value for source in Source)}
_TO_FORM = {"form", "panel_3", "panel_4", "back"}


@dataclass(frozen=True, slots=True)
class Tools:
    """What stands in the menu beside the counter's every minute."""

    papers: PaperWork
    patients: PatientDialogs
    importing: ImportWork
    hours: HoursWork
    roster: RosterMenu
    hall: HallScreen
    sounds: SoundMenu
    training: TrainingMenu
    played: TrainingWork | None
    closing: ClosingWork
    undoing: UndoWork
    day_log: LogWork
    going: Going
    filtering: Filtering
    paper_setup: PaperSetup
    spans: SpanWork
    slip_batch: SlipBatchWork
    print_queue: PrintQueueWork
    sheets: SheetWork
    people: PeopleWork
    looks: AppearanceMenu
    languages: LanguageMenu
    backups: BackupWork | None
    about: Callable[[], None]


class WindowCommands(QObject):
    """Does what a key of the window, or an entry of its menu, stands for."""

    def __init__(
        self,
        post: Post,
        tokens: TokenCommands,
        new_token: NewToken,
        searching: Searching,
        tools: Tools,
    ) -> None:
        window, shown = post.window, post.shown
        super().__init__(window)
        self._window, self._shown, self._tokens, self._new_token = window, shown, tokens, new_token
        self._tools = tools
        self._do = self._at_the_counter(searching) | self._of_the_window()
        self._listen()

    def _at_the_counter(self, searching: Searching) -> dict[str, Callable[[], object]]:
        """Return what is done with tokens, with patients and with the day, by the names of their keys' commands."""
        window, shown, tokens, tools, form = self._window, self._shown, self._tokens, self._tools, self._window.form
        return {
            "form": self._focus_form,
            "next_slot": self._next_slot,
            "call": tokens.call_next,
            "done": tokens.done,
            "emergency": form.emergency,
            "search": searching.focus,
            "escalate": self._escalate,
            "walk_in": lambda: form.choose_source(Source.WALK_IN),
            "follow_up": lambda: form.choose_source(Source.FOLLOW_UP),
            "paid": lambda: form.choose_source(Source.PAID),
            "online": lambda: form.choose_source(Source.ONLINE),
            "undo": tools.undoing.undo,
            "day_log": tools.day_log.show_log,
            "first_free": tools.going.first_free,
            "offer": window.bottom.offer.click,
            "last_slip": tokens.reprint_last,
            "close_day": tools.closing.ask,
            "report": lambda: tools.papers.show_report(shown.date),
            "span": lambda: tools.spans.show(tools.papers.design.logo),
            "new_dates": tools.hours.new_dates.open,
            "patient": tools.patients.show_chosen,
        }

    def _of_the_window(self) -> dict[str, Callable[[], object]]:
        """Return what changes what is shown, and where the keys go."""
        window, shown, tools = self._window, self._shown, self._tools
        return {
            "keys": self.show_help,
            "menu": self.open_menu,
            "print_queue": tools.print_queue.show,
            "hall": tools.hall.toggle,
            "switch": tools.people.lock.switch,
            "now": shown.show_now,
            "whole_day": lambda: shown.show_whole_day(not shown.whole_day),
            "filter": tools.filtering.toggle,
            "go_to_date": tools.going.ask_date,
            "day_before": lambda: shown.step_date(-1),
            "day_after": lambda: shown.step_date(1),
            "today": shown.show_today,
            "doctor_above": lambda: shown.step_doctor(-1),
            "doctor_below": lambda: shown.step_doctor(1),
            "slot_before": lambda: shown.step_slot(-1),
            "slot_after": lambda: shown.step_slot(1),
            "panel_1": window.doctors.setFocus,
            "panel_2": window.slots.setFocus,
            "panel_3": self._focus_queue,
            "panel_4": self._focus_form,
            "back": self._go_back,
        }

    def _listen(self) -> None:
        """Let keys and buttons of the window do what they stand for."""
        window, shown, tokens, tools = self._window, self._shown, self._tokens, self._tools
        window.key_pressed.connect(self.do)
        window.top.menu_wanted.connect(self.open_menu)
        window.top.day_step.connect(shown.step_date)
        window.top.today_wanted.connect(shown.show_today)
        window.top.date_wanted.connect(tools.going.ask_date)
        window.head.call_wanted.connect(tokens.call_next)
        window.head.whole_day_wanted.connect(shown.show_whole_day)
        window.bottom.printer_wanted.connect(tools.print_queue.show)
        window.bottom.undo_wanted.connect(tools.undoing.undo)
        window.queue.menu_wanted.connect(tokens.open_menu)
        window.scanned.connect(self._new_token.scan)
        tokens.patient_wanted.connect(tools.patients.show_chosen)

    def do(self, command: str) -> None:
        """Do what the name of a key's command says; while the desk is set up there is no queue and no form for it."""
        if self._window.covered and command in _OF_FORM | _TO_FORM:
            cover = self._window.middle.currentWidget()
            if command in _TO_FORM and cover and (field := cover.focusWidget()):
                field.setFocus()  # where the setting up was left
            return
        if command in PRESSES:
            self._window.action_bar.press(PRESSES[command])
        else:
            self._do[command]()

    def show_help(self) -> None:
        """Show every key and every flow."""
        from opd_desk.ui.dialogs.help import HelpDialog, topics_of
        from opd_desk.ui.flows import read_flows

        HelpDialog(self._window.look, topics_of(KEYS, read_flows(language("").code)), self._window).open()

    def open_menu(self) -> None:
        """Open the menu: what is not the counter's every minute."""
        menu = new_menu(self._window, self._window.look)
        tools = self._tools
        if tools.played is not None:
            tools.played.add_to(menu)
            menu.addSeparator()
        if self._shown.key is not None:
            doctor = menu.addMenu(tr(say("&Doctor: {name}", name=escaped(self._shown.doctor_name))))
            tools.hours.add_to(doctor)
            tools.roster.add_slots_to(doctor)
        self._add_day(menu.addMenu(tr(say("D&ay"))))
        self._add_paper(menu.addMenu(tr(say("Paper", "a menu"))))
        if tools.backups is not None:
            tools.backups.add_to(menu.addMenu(tr(say("&Backup"))))
        self._entry(menu, say("&Import online bookings …"), "", tools.importing.choose_file)
        self._entry(menu, say("&Hall screen"), "F11", lambda: self.do("hall"))
        tools.sounds.add_to(menu)
        tools.looks.add_to(menu)
        tools.languages.add_to(menu)
        setting_up = menu.addMenu(tr(say("&Set up")))
        tools.roster.add_to(setting_up)
        tools.people.add_to(setting_up)
        menu.addSeparator()
        tools.training.add_to(menu)
        self._entry(menu, say("&Keys and help"), "F1", self.show_help)
        self._entry(menu, say("Abo&ut OPD Desk …"), "", tools.about)
        self._entry(menu, say("&Close the desk"), "", self._window.close)
        give_letters(menu)
        button = self._window.top.menu
        left = 0 if button.isRightToLeft() else button.width() - menu.sizeHint().width()
        menu.popup(button.mapToGlobal(QPoint(left, button.height())))

    def _add_day(self, menu: QMenu) -> None:
        self._tools.going.add_to(menu)
        self._tools.hours.new_dates.add_to(menu)
        self._entry(menu, say("Filter of the &queue"), "Alt L", lambda: self.do("filter"))
        self._entry(menu, say("&Log of the day"), "Ctrl L", lambda: self.do("day_log"))
        self._tools.closing.add_to(menu)

    def _add_paper(self, menu: QMenu) -> None:
        self._entry(menu, say("&Report of the day"), "Ctrl R", lambda: self.do("report"))
        self._entry(menu, say("Register and &figures …"), "Ctrl Shift R", lambda: self.do("span"))
        last = self._entry(menu, say("The &last slip again"), "Ctrl Shift P", lambda: self.do("last_slip"))
        last.setEnabled(self._tools.papers.last is not None)
        self._tools.sheets.add_to(menu)
        self._tools.slip_batch.add_to(menu)
        self._tools.print_queue.add_to(menu)
        if self._tools.played is None:  # training prints on no real printer
            self._tools.paper_setup.add_to(menu)

    def _entry(self, menu: QMenu, words: str, key: str, do: Callable[[], object]) -> QAction:
        """Add an entry to a menu, with its key."""
        action = menu.addAction(f"{tr(words)}\t{key}" if key else tr(words))
        action.triggered.connect(lambda: do())
        return action

    def _focus_form(self) -> None:
        self._new_token.leave_preview()

    def _focus_queue(self) -> None:
        self._window.queue.setFocus()

    def _go_back(self) -> None:
        if self._window.action_bar.asking:
            self._window.action_bar.dismiss()
        else:
            self._focus_form()

    def _next_slot(self) -> None:
        if self._shown.previewing:
            self._new_token.other_slot()
        else:
            self._window.form.next_slot()

    def _escalate(self) -> None:
        if not self._new_token.escalate_duplicate():
            self._window.action_bar.press("Alt E")
