"""Every flow of the clerk's day by keys alone in a window that speaks Hindi: done in the file, said in Hindi."""

from __future__ import annotations

import re
from copy import deepcopy
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from opd_desk.app import open_database
from opd_desk.demo import CLERK
from opd_desk.domain.booking import Request
from opd_desk.domain.model import Patient, Source, Status
from opd_desk.paper.pixels import page_sizes
from opd_desk.services.desk import Desk
from opd_desk.services.setup import apply_roster, load_presets, parse_roster
from opd_desk.simulation.scenario import parse_scenario
from opd_desk.simulation.stored import StoppedClock
from opd_desk.simulation.training import open_training
from opd_desk.ui.binding import first_start
from opd_desk.ui.dialogs.closing import ClosingDialog
from opd_desk.ui.dialogs.going import GoDialog
from opd_desk.ui.dialogs.hours import HoursDialog
from opd_desk.ui.dialogs.importing import ImportDialog
from opd_desk.ui.dialogs.moving import MoveDialog
from opd_desk.ui.dialogs.new_dates import NewDatesDialog
from opd_desk.ui.dialogs.paper import PaperDialog
from opd_desk.ui.dialogs.training import TrainingDialog
from opd_desk.ui.dialogs.typing_in import SheetDateDialog, TypingDialog
from opd_desk.ui.languages import tr
from opd_desk.ui.panels.training_band import WARNING
from tests.ui.counter import KUMAR, NAIR, ROSTER, Counter, at
from tests.ui.fake_printer import ROLL, FakePrinters
from tests.ui.flows.walk import Walk
from tests.ui.pseudo import bare, spoken, untranslated
from tests.ui.test_training import TABLE, Seconds, Trainee

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

PHONE = "9876543210"
HINDI_CLERK = replace(CLERK, clerk="आशा वर्मा", desk="काउंटर 1", patient_language="hi")
DOCTORS = (("डॉ. राजेश कुमार", "हृदय रोग"), ("डॉ. मीरा नायर", "हृदय रोग"), ("डॉ. अमित पटेल", "सामान्य चिकित्सा"))
_LATIN = re.compile(r"\b(?:OPD|PDF|UHID|CSV|Page Up|Page Down)\b")
RAMESH = {"phone": PHONE, "name": "रमेश सिंह", "age": "45", "sex": "m"}


def hindi_roster() -> dict[str, Any]:
    """Return the small hospital with names as they are written here, so that what is Latin is English."""
    roster: dict[str, Any] = deepcopy(ROSTER)
    roster["hospital"]["name"] = "सिटी केयर अस्पताल"
    for table, (name, field) in zip(roster["doctor"], DOCTORS, strict=True):
        table |= {"name": name, "specialization": field}
    return roster


@pytest.fixture(scope="session")
def set_up_hospital(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the file of the small hospital, not to be changed."""
    path = tmp_path_factory.mktemp("hindi") / "desk.db"
    desk = Desk.open(path, StoppedClock(at("08:00")), HINDI_CLERK.by, create=True)
    presets = load_presets()
    apply_roster(desk.database, parse_roster(hindi_roster(), presets), presets)
    desk.close()
    return path


@pytest.fixture(autouse=True)
def hindi(qapp: object) -> Iterator[None]:
    """Let the window speak Hindi."""
    with spoken("hi"):
        yield


@pytest.fixture
def printed() -> list[str]:
    """Return the titles of what goes to the printer, in its order."""
    return []


@pytest.fixture
def desk(hospital: Path, open_counter: Callable[..., Counter], printed: list[str]) -> Iterator[Counter]:
    """Return a counter with a printer; whatever its window shows in the end is Hindi."""

    def send(
        pdf: bytes, printer_name: str, title: str, *, mono: bool, copies: int = 1, progress: object = None
    ) -> None:
        assert page_sizes(pdf)
        printed.append(title)

    desk = open_counter(hospital, replace(HINDI_CLERK, printer="थर्मल 80"), send=send)
    yield desk
    assert left_over(desk.window) == {}


def slips(counter: Counter, printed: list[str], count: int) -> list[str]:
    """Return the references of the slips printed, once there are so many."""
    counter.qtbot.waitUntil(lambda: len(printed) >= count, timeout=10_000)
    return [title.removeprefix("Slip ") for title in printed]


def in_hindi(words: str) -> str:
    """Return words as the window says them; no English is left in them but names of keys and codes."""
    shown = tr(words)
    assert shown
    assert english(shown) == ""
    return shown


def english(words: str) -> str:
    """Return what of words is English; what Hindi writes in Latin letters itself is not."""
    return bare(_LATIN.sub("", words))


def left_over(root: QWidget) -> dict[str, str]:
    """Return what a clerk sees or hears of a widget and all in it that is English, by where it is."""
    return {where: words for where, words in untranslated(root).items() if english(words)}


def front(counter: Counter, kind: type[QWidget]) -> None:
    """Look at a dialog, once it stands in front: all of it is Hindi."""
    assert left_over(counter.dialog(kind)) == {}


def known(counter: Counter, name: str, key: Any = NAIR) -> None:
    """Let somebody of whom all is known have a token with a doctor."""
    counter.desk.booking.book(key, Request(Patient(name, PHONE, 61, gender="F"), Source.ONLINE))


# booking


def test_1_a_walk_in(desk: Counter, printed: list[str]) -> None:
    Walk(desk, 1, **RAMESH).end()

    (token,) = desk.tokens()
    assert (token.patient.name, token.patient.age, token.patient.gender) == ("रमेश सिंह", 45, "M")
    assert token.status is Status.CHECKED_IN
    assert slips(desk, printed, 1) == [token.reference]
    assert in_hindi(desk.said).startswith("टोकन 1, रमेश सिंह: 09:00 का पंजीकरण हुआ।")
    assert in_hindi(desk.promise) == "2 अगला टोकन है."


def test_2_a_returning_patient_one_of_a_family(desk: Counter, printed: list[str]) -> None:
    for name in ("कमला देवी", "सुरेश चंद"):
        known(desk, name)
    walk = Walk(desk, 2, phone=PHONE)
    walk.step()
    assert left_over(desk.window) == {}
    who = desk.window.form.fields.family.people[1].name
    walk.end()

    (token,) = desk.tokens()
    assert token.patient.name == who
    assert slips(desk, printed, 1) == [token.reference]
    assert in_hindi(desk.said).startswith("टोकन 1, सुरेश चंद: 09:00 का पंजीकरण हुआ।")


def test_3_an_emergency_into_a_full_slot(desk: Counter, printed: list[str]) -> None:
    for name in ("अनीता", "बाला"):
        desk.book(name, "09:00")
    desk.book("चित्रा", "09:00", Source.EMERGENCY)
    walk = Walk(desk, 3, phone=PHONE, name="रहीम ख़ान")
    walk.steps(2)
    assert desk.window.column.currentWidget() is desk.window.preview
    assert left_over(desk.window) == {}
    walk.end()

    rahim, moved = desk.token(4), desk.token(2)
    assert (rahim.source, rahim.slot, moved.slot) == (Source.EMERGENCY, at("09:00"), at("09:30"))
    assert slips(desk, printed, 2) == [rahim.reference, moved.reference]
    assert in_hindi(desk.said).startswith("टोकन 4, रहीम ख़ान: 09:00 पर इमरजेंसी। टोकन 2, बाला: 09:00 से 09:30 पर गया: ")


def test_10_a_duplicate_is_told_and_booked_all_the_same_with_a_reason(desk: Counter, printed: list[str]) -> None:
    known(desk, "अनीता राव", KUMAR)
    walk = Walk(desk, 10, phone=PHONE, reason="दूसरी राय")
    walk.step()
    assert in_hindi(desk.promise) == "आज टोकन 1 पहले से है. Enter दबाएँ: क्या हो सकता है"
    walk.step()
    assert in_hindi(desk.refusal) == "अनीता राव के पास 29 जन॰ 2026 को डॉ. राजेश कुमार का टोकन 1 पहले से है।"
    assert left_over(desk.window) == {}
    walk.end()

    assert [token.patient.name for token in desk.tokens()] == ["अनीता राव", "अनीता राव"]
    assert slips(desk, printed, 1) == [desk.token(2).reference]
    assert desk.file.views.history(desk.token(2).id)[0].why == "दूसरी राय"
    assert in_hindi(desk.said).startswith("टोकन 2, अनीता राव: 09:00 का पंजीकरण हुआ, दूसरा टोकन दिया गया: दूसरी राय।")


# the queue


def test_4_a_cancel_with_its_reason_promotes_the_first_of_the_waitlist(desk: Counter, printed: list[str]) -> None:
    for name in ("अनीता", "बाला", "दिनेश"):
        desk.book(name, "09:00")
    walk = Walk(desk, 4)
    walk.steps(2)
    assert desk.window.action_bar.asking
    assert left_over(desk.window) == {}
    chosen = desk.chosen
    assert chosen is not None
    walk.end()

    assert (desk.token(chosen).status, desk.token(3).status) == (Status.CANCELLED, Status.CONFIRMED)
    assert slips(desk, printed, 1) == [desk.token(3).reference]
    assert in_hindi(desk.said).startswith("टोकन 1, अनीता: रद्द: फ़ोन पर: नहीं आ सकते। टोकन 3, दिनेश: 09:00 पर जगह मिली: ")


def test_5_a_no_show_waits_for_the_grace_and_can_be_reinstated(desk: Counter) -> None:
    desk.book("अनीता", "09:00")
    desk.clock.now = at("09:05")
    desk.later(0)
    walk = Walk(desk, 5)
    walk.step()
    desk.keys("Alt+N")
    assert in_hindi(desk.said).startswith("1 को 09:15 के बाद ही अनुपस्थित दर्ज कर सकते हैं")
    assert desk.token(1).status is Status.CONFIRMED
    desk.later(11)
    walk.step()
    assert desk.token(1).status is Status.NO_SHOW
    assert in_hindi(desk.said).startswith("टोकन 1, अनीता: नहीं आए।")
    walk.end()

    assert desk.token(1).status is Status.CONFIRMED
    assert in_hindi(desk.said).startswith("टोकन 1, अनीता: 09:00 पर फिर चालू।")


def test_6_a_scanned_slip_checks_in(desk: Counter) -> None:
    desk.book("अनीता", "09:30")
    Walk(desk, 6, code="DOC001-20260129-0001").end()

    assert desk.token(1).status is Status.CHECKED_IN
    assert in_hindi(desk.said).startswith("टोकन 1, अनीता: चेक-इन हुआ।")


def test_7_call_next_skip_recall_done(desk: Counter) -> None:
    for name in ("अनीता", "बाला"):
        desk.desk.consulting.check_in(desk.book(name, "09:00"))
    desk.clock.now = at("09:00")
    walk = Walk(desk, 7)
    said = []
    for done in (lambda: desk.token(1).skipped, lambda: not desk.token(1).skipped):
        walk.step()
        assert done()
        said.append(in_hindi(desk.said))
    for status in (Status.IN_CONSULTATION, Status.COMPLETED):
        walk.step()
        assert desk.token(1).status is status
        said.append(in_hindi(desk.said))

    assert said == [
        "टोकन 1, अनीता: छोड़ा गया, दोबारा बुलाने तक सबसे पीछे।",
        "टोकन 1, अनीता: अपनी जगह पर दोबारा बुलाया गया।",
        "टोकन 1, अनीता: बुलाया गया।",
        "टोकन 1, अनीता: पूरा हुआ।",
    ]


def test_11_anyone_is_found_today_or_years_back(desk: Counter) -> None:
    years_ago = date(2023, 1, 30)
    desk.clock.now = at("09:00", years_ago)
    desk.book("मीनाक्षी सुंदरम", key=replace(NAIR, date=years_ago), phone=PHONE)
    desk.clock.now = at("08:50")
    desk.book("अनीता राव", "09:30")
    Walk(desk, 11, name="राव").end()
    assert desk.chosen == 1

    walk = Walk(desk, 11, name="सुंदरम")
    walk.step()
    assert left_over(desk.window) == {}
    walk.end()
    assert desk.window.form.fields.name.text() == "मीनाक्षी सुंदरम"
    assert in_hindi(desk.promise) == "2 लगभग 09:00 बजे बारी. 09:00 पहला स्लॉट है जिसमें जगह है"


# the doctor's day, its papers and its end


def test_8_online_bookings_from_a_file(desk: Counter, tmp_path: Path) -> None:
    file = tmp_path / "online.csv"
    rows = [
        "B1,2026-01-29,DOC001,09:30,online,अनीता राव,9876500001",
        "B2,2026-01-29,DOC009,09:30,online,बाला,9876500002",
    ]
    file.write_text("\n".join(["booking_id,date,doctor,slot,source,name,phone", *rows]), encoding="utf-8")
    for _ in range(2):
        walk = Walk(desk, 8, file=str(file))
        walk.steps(2)
        dialog = desk.dialog(ImportDialog)
        walk.step()
        desk.qtbot.waitUntil(lambda box=dialog: box.close_button.text() == "बंद करें", timeout=10_000)  # type: ignore[misc]
        front(desk, ImportDialog)
        walk.end()
        desk.to_front()
        assert [token.patient.name for token in desk.tokens()] == ["अनीता राव"]
    assert in_hindi(desk.said).startswith("online.csv: 0 पंजीकरण लिए गए, 1 नहीं लिया गया, 1 पहले ही लिया जा चुका।")


def test_9_a_doctor_is_late_then_away_and_who_is_left_over_gets_a_new_date(desk: Counter, printed: list[str]) -> None:
    for number in range(4):
        desk.book(f"मरीज़ {number}", ("09:30", "10:00")[number % 2])
    for number in range(2):
        desk.book(f"उनका {number}", "10:00", key=NAIR)
    walk = Walk(desk, 9, minutes="40", time="09:30")
    walk.step()
    front(desk, HoursDialog)
    walk.step()
    assert desk.file.views.doctor_day(KUMAR).delay == 40
    desk.to_front()
    assert in_hindi(desk.said).startswith("डॉ. राजेश कुमार 40 मिनट देर से हैं। 2 की बारी आखिरी स्लॉट के बाद आएगी।")
    walk.step()
    front(desk, HoursDialog)
    walk.step()
    assert len(desk.tokens(NAIR)) == 4
    desk.qtbot.waitUntil(lambda: len(printed) == 1, timeout=10_000)
    desk.to_front()
    assert in_hindi(desk.said).startswith("डॉ. राजेश कुमार 09:30 से नहीं हैं: 2 को दूसरे डॉक्टर देखेंगे, 2 को नई तारीख चाहिए।")
    walk.step()
    front(desk, NewDatesDialog)
    walk.step()
    front(desk, MoveDialog)
    walk.end()

    assert len(desk.tokens(replace(KUMAR, date=date(2026, 1, 30)))) == 2
    desk.qtbot.waitUntil(lambda: len(printed) == 2, timeout=10_000)
    assert in_hindi(desk.said).startswith("2 टोकन शुक्र, 30 जन॰ पर गए।")


def test_12_the_report_is_shown_printed_and_saved(desk: Counter, printed: list[str], tmp_path: Path) -> None:
    desk.book("अनीता", "09:00")
    walk = Walk(desk, 12, file=str(tmp_path / "day.pdf"))
    walk.step()
    dialog = desk.dialog(PaperDialog)
    front(desk, PaperDialog)
    walk.end()
    desk.qtbot.waitUntil(lambda: (tmp_path / "day.pdf").exists(), timeout=10_000)
    dialog.activateWindow()
    front(desk, PaperDialog)
    assert (tmp_path / "day.pdf").read_bytes().startswith(b"%PDF")
    desk.keys("Ctrl+P")
    desk.qtbot.waitUntil(lambda: len(printed) == 1, timeout=10_000)
    desk.to_front()
    desk.qtbot.waitUntil(lambda: bool(desk.said))
    assert in_hindi(desk.said) == "29 जन॰ 2026 की रिपोर्ट: थर्मल 80 को भेजी गई।"


def test_16_the_day_is_closed_after_a_list(desk: Counter) -> None:
    desk.book("अनीता", "09:00")
    desk.book("बाला", "10:00")
    desk.clock.now = at("11:00")
    walk = Walk(desk, 16)
    walk.steps(2)
    front(desk, ClosingDialog)
    walk.end()

    assert [(token.patient.name, token.status) for token in desk.tokens()] == [("अनीता", Status.NO_SHOW)]
    desk.to_front()
    assert in_hindi(desk.said).startswith("गुरु, 29 जन॰ का दिन बंद हुआ: 1 अनुपस्थित, 1 दूसरी तारीख पर।")
    desk.keys("Ctrl+Z")
    assert [token.status for token in desk.tokens()] == [Status.CONFIRMED, Status.CONFIRMED]
    assert in_hindi(desk.said).startswith("वापस लिया गया: दिन बंद करना।")


# troubles and beginnings


def test_13_after_a_power_cut_the_half_typed_and_the_last_slip_come_back(
    hospital: Path, open_counter: Callable[..., Counter]
) -> None:
    before = open_counter(hospital, HINDI_CLERK)
    before.book("अनीता", "09:00")
    before.clock.now = at("09:00")
    Walk(before, 6, code="DOC001-20260129-0001").end()
    before.keys("F7")
    Walk(before, 1, **RAMESH).end()
    before.keys("Ctrl+PgDown", "F2")
    before.write("सीता")
    before.window.close()
    after = open_counter(hospital, HINDI_CLERK)
    assert in_hindi(after.window.bottom.offer.text()) == "सीता का अधूरा पंजीकरण"
    assert after.token(1).status is Status.IN_CONSULTATION
    walk = Walk(after, 13)
    walk.step()
    assert after.window.form.fields.phone.text() + after.window.form.fields.name.text() == "सीता"
    assert left_over(after.window) == {}
    walk.end()

    assert after.dialog(PaperDialog).windowTitle() == "टोकन 2 की पर्ची"
    front(after, PaperDialog)


def test_14_an_empty_hospital_is_set_up(
    tmp_path: Path, clock: StoppedClock, open_counter: Callable[..., Counter], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(first_start, "printer_names", list)
    path = tmp_path / "new.db"
    open_database(path, clock, HINDI_CLERK.by).close()
    desk = open_counter(path, HINDI_CLERK)
    assert left_over(desk.window) == {}
    data = {"hospital": "ज़िला अस्पताल", "address": "", "phone": "0253 1100"}
    Walk(desk, 14, **data, doctor="डॉ. मीरा नायर", field="हृदय रोग", room="4").end()

    assert desk.file.views.hospital().name == "ज़िला अस्पताल"
    assert desk.window.doctor_rows.rows[0].name == "डॉ. मीरा नायर"
    assert in_hindi(desk.said).startswith("काउंटर तैयार है।")
    assert left_over(desk.window) == {}


class Process:
    """Stands for the program that is started."""

    arguments: tuple[str, ...] = ()

    @classmethod
    def startDetached(cls, program: str, arguments: list[str], folder: str = "") -> tuple[bool, int]:  # noqa: N802
        cls.arguments = tuple(arguments)
        return True, 1


def test_15_a_day_to_practise_on_is_chosen(desk: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(first_start, "QProcess", Process)
    walk = Walk(desk, 15)
    walk.step()
    dialog = desk.dialog(TrainingDialog)
    assert in_hindi(dialog.windowTitle()) == "अभ्यास"
    walk.step()

    assert "--training" in Process.arguments
    assert desk.tokens() == []


def test_15_the_played_day_is_paused_and_goes_on_by_the_letters_of_the_menu(tmp_path: Path, qtbot: QtBot) -> None:
    scenario = parse_scenario(TABLE, load_presets())
    day = open_training(tmp_path / "training.db", scenario, 20, Seconds(), HINDI_CLERK.by)
    trainee = Trainee(tmp_path / "training.db", StoppedClock(at("08:34")), HINDI_CLERK, qtbot, day)
    walk = Walk(trainee, 15)
    walk.skip(2)
    walk.end()
    assert day.clock.paused
    assert english(tr(WARNING)) == ""
    trainee.to_front()
    trainee.keys("F10", "P")
    assert not day.clock.paused
    trainee.close()


def test_17_a_number_sheet_is_printed_and_typed_in_after_the_power_failure(desk: Counter) -> None:
    desk.book("अनीता", "09:00")
    walk = Walk(desk, 17, **RAMESH, source="p", time="0920", then="s")
    walk.step()
    front(desk, SheetDateDialog)
    walk.step()
    front(desk, PaperDialog)
    walk.step()
    desk.to_front()
    desk.clock.now = at("13:10")
    walk.step()
    front(desk, TypingDialog)
    walk.end()

    token = desk.token(2)
    assert (token.patient.name, token.patient.gender, token.source) == ("रमेश सिंह", "M", Source.PAID)
    assert (token.status, token.arrived_at) == (Status.COMPLETED, at("09:20"))
    assert in_hindi(desk.said) == "टोकन 2, रमेश सिंह: 09:00 का पंजीकरण हुआ, नंबर शीट से, समय 09:20 लिखा है, पूरा हुआ, नंबर शीट से।"


def test_18_a_printer_that_stops(hospital: Path, open_counter: Callable[..., Counter]) -> None:
    printers = FakePrinters()
    printers.trouble[ROLL] = f"{ROLL} रुका है: काग़ज़ नहीं।"
    desk = open_counter(hospital, replace(HINDI_CLERK, printer=ROLL), send=printers)
    Walk(desk, 1, **RAMESH).end()
    desk.qtbot.waitUntil(lambda: desk.window.bottom.offer.isVisible())
    assert in_hindi(desk.window.bottom._printer) == "प्रिंटर देखें"
    assert in_hindi(desk.window.bottom.offer.text()) == "फिर छापें"
    printers.trouble.clear()
    Walk(desk, 18).end()
    desk.qtbot.waitUntil(lambda: len(printers.out) == 1)

    assert printers.out[0].title == "Slip DOC001-20260129-0001"
    assert QApplication.activeModalWidget() is None


@pytest.mark.parametrize("typed", ["5 फ़र॰", "गुरु, 5 फ़र॰", "5 feb"])
def test_a_date_is_gone_to_as_the_dialog_suggests_it(desk: Counter, typed: str) -> None:
    desk.keys("Ctrl+G")
    front(desk, GoDialog)
    desk.write(typed)
    desk.keys("Return")
    desk.to_front()

    assert desk.date == "गुरुवार, 05 फ़रवरी 2026"
