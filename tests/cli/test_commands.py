"""Each command: what it prints, its exit code, and what it leaves as it was."""

import sqlite3
from pathlib import Path

import pypdfium2
import pytest

from opd_desk.paper.pixels import page_sizes
from tests.cli.conftest import BOOKINGS, ROSTER, Program

DAY = "2026-01-29"
FIRST, THIRD = "DOC001-20260129-0001", "DOC001-20260129-0003"


def words(path: Path) -> str:
    """Return the text of a PDF."""
    with pypdfium2.PdfDocument(path) as document:
        return "\n".join(document[n].get_textpage().get_text_bounded() for n in range(len(document)))


def test_version_and_help(program: Program) -> None:
    assert program("--version").out.startswith("opd-desk 0.")
    said = program("--help").out
    for command in ("setup", "import", "show", "report", "sheet", "slip", "simulate", "check"):
        assert f"\n    {command} " in said
    assert list(program.folder.iterdir()) == []


@pytest.mark.parametrize(
    "args",
    [
        ["frobnicate"],
        ["show"],
        ["show", "tomorrow"],
        ["show", "2026-02-30"],
        ["show", DAY, "--at", "noon"],
        ["report", DAY],
        ["slip"],
        ["simulate"],
        ["import"],
        ["--demo", "--database", "x.db"],
        [],
    ],
    ids=" ".join,
)
def test_wrong_use(program: Program, args: list[str]) -> None:
    program(*args, code=2)
    assert [path.name for path in program.folder.iterdir()] == []


COMMANDS = [
    ["check"],
    ["show", DAY, "--json"],
    ["report", DAY, "--out", "report.pdf"],
    ["slip", FIRST, "--out", "slip.pdf"],
    ["sheet", DAY, "--out", "sheet.pdf"],
    ["import", "bookings.csv"],
]


@pytest.mark.parametrize("args", COMMANDS, ids=lambda args: args[0])
def test_a_missing_database(program: Program, args: list[str]) -> None:
    program.write("bookings.csv", BOOKINGS)
    said = program(*args, "--database", "none.db", code=2).err
    assert said.startswith("opd-desk: none.db: there is no such file")
    assert said.count("\n") == 1
    assert [path.name for path in program.folder.iterdir()] == ["bookings.csv"]


@pytest.mark.parametrize("args", COMMANDS, ids=lambda args: args[0])
def test_the_database_is_named_before_or_after_the_command(desk: Program, args: list[str]) -> None:
    desk.write("bookings.csv", BOOKINGS)
    before = desk("--database", desk.database, *args).out
    after = desk(*args, "--database", desk.database).out
    assert before.replace(" of token", "") == after.replace(", a reprint", "").replace(" of token", "")
    assert before


def test_the_default_database_stands_in_the_users_data_folder(program: Program) -> None:
    said = program("setup", program.write("roster.toml", ROSTER)).out
    path = program.folder / "data" / "opd-desk" / "opd-desk.db"
    assert said == f"{path}: set up, 2 doctors added or updated.\n"
    assert program("check").out == "0 doctor-days, 0 tokens: nothing wrong.\n"


def test_show_as_json(desk: Program) -> None:
    shown = desk.on("show", DAY, "--json", "--at", "2026-01-29 08:00").json
    assert list(shown["slots"][0]) == ["doctor", "start", "capacity", "held", "queue", "waitlist"]
    assert [(slot["doctor"], slot["start"], slot["capacity"], slot["held"]) for slot in shown["slots"]] == [
        ("DOC001", "09:00", 2, 2),
        ("DOC001", "10:00", 2, 0),
        ("DOC001", "11:00", 2, 0),
        ("DOC002", "09:00", 3, 0),
        ("DOC002", "09:30", 3, 1),
    ]
    assert (shown["slots"][0]["queue"], shown["slots"][0]["waitlist"]) == (["DOC001-20260129-0002", FIRST], [THIRD])
    assert shown["tokens"][FIRST] == {
        "doctor": "DOC001",
        "slot": "09:00",
        "number": 1,
        "source": "online",
        "status": "confirmed",
        "position": 2,
        "estimate": "09:30",
        "reason": None,
        "name": "Sita Devi",
        "phone": "9876543210",
    }
    waiting = shown["tokens"][THIRD]
    assert (waiting["position"], waiting["estimate"], waiting["phone"]) == (1, None, None)
    assert shown["tokens"]["DOC002-20260129-0001"]["name"] == "सीता देवी"
    assert shown["totals"] == {
        "tokens": 4,
        "by_status": {"waitlisted": 1, "confirmed": 3},
        "by_source": {"paid": 1, "follow_up": 1, "online": 2},
    }


def test_show_at_moves_estimates_and_not_tokens(desk: Program) -> None:
    later = desk.on("show", DAY, "--json", "--at", "2026-01-29 09:10").json
    assert [token["estimate"] for token in later["tokens"].values()] == ["09:40", "09:10", None, "09:30"]
    ended = desk.on("show", DAY, "--json", "--at", "2026-01-29 11:30").json
    assert ended["tokens"][THIRD]["status"] == "waitlisted"
    assert ended["tokens"][THIRD]["slot"] == "09:00"
    assert ended["tokens"][FIRST]["estimate"] is None


def test_show_for_people(desk: Program) -> None:
    said = desk.on("show", DAY, "--at", "2026-01-29 08:00").out
    assert "DOC001 Dr. Rajesh Kumar\n  09:00-10:00  2 of 2\n       2  Ram Devi, paid, confirmed, about 09:00\n" in said
    assert "       3  Anil Verma, online, waitlisted, place 1\n" in said
    empty = desk.on("show", "2026-02-03", "--json").json
    assert (len(empty["slots"]), empty["tokens"], empty["totals"]["tokens"]) == (3, {}, 0)


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_days_at_the_ends_of_the_calendar(desk: Program, day: str) -> None:
    assert desk.on("show", day, "--json").json["totals"]["tokens"] == 0
    desk.on("report", day, "--out", "report.pdf")


def test_looking_never_changes_the_database(desk: Program) -> None:
    before = desk.dump()
    desk.on("show", DAY, "--json")
    desk.on("show", "2026-03-05", "--at", "2026-03-05 11:00")
    desk.on("check")
    desk.on("report", DAY, "--out", "report.pdf")
    assert desk.dump() == before
    desk.on("slip", FIRST, "--out", "slip.pdf")
    assert desk.dump() != before
    assert desk.dump(but="prints") == before


@pytest.mark.parametrize("args", [["report", DAY], ["sheet", "2027-01-29"], ["slip", FIRST], ["register", DAY, DAY]])
def test_a_pdf_is_written_over_nothing_but_a_pdf(desk: Program, args: list[str]) -> None:
    kept = desk.folder / "backup.pdf"
    kept.write_bytes(desk.database.read_bytes())
    for out in (desk.database, kept)[args[0] == "register" :]:
        content = out.read_bytes()
        said = desk.on(*args, "--out", out, code=2).err
        assert said == f"opd-desk: {out}: is there already and is no PDF; choose another file.\n"
        assert out.read_bytes() == content
    for content in (b"", b"%PDF-1.4\n"):
        (desk.folder / "old.pdf").write_bytes(content)
        desk.on(*args, "--out", "old.pdf")
        assert page_sizes((desk.folder / "old.pdf").read_bytes())


def test_the_second_slip_says_duplicate(desk: Program) -> None:
    slips = []
    for n in range(3):
        out = desk.folder / f"slip-{n}.pdf"
        said = desk.on("slip", FIRST, "--out", out).out
        assert said.startswith(f"{out}: slip of token 1, {FIRST}")
        assert ("reprint" in said) is (n > 0)
        slips.append(words(out))
    assert ["DUPLICATE" in slip for slip in slips] == [False, True, True]
    assert "reprint 2" in slips[2]
    for part in ("City Hospital", FIRST, "Sita Devi", "Dr. Rajesh Kumar"):
        assert part in slips[0]


def test_a_slip_on_the_paper_of_the_settings_or_another(desk: Program) -> None:
    config = desk.folder / "config" / "opd-desk"
    config.mkdir(parents=True)
    (config / "settings.toml").write_text('paper = "58"\nslip_validity = "Valid today."\nlogo = "none.png"\n')
    widths = []
    for paper in ([], ["--paper", "a6"], ["--paper", "A5"], ["--paper", "80"]):
        run = desk.on("slip", FIRST, "--out", "slip.pdf", *paper)
        assert "The logo none.png cannot be read" in run.out
        assert "Valid today." in words(desk.folder / "slip.pdf")
        widths.append(round(page_sizes((desk.folder / "slip.pdf").read_bytes())[0][0] * 25.4 / 72))
    assert widths == [48, 105, 148, 72]


def test_a_paper_that_there_is_not(desk: Program) -> None:
    said = desk.on("slip", FIRST, "--out", "slip.pdf", "--paper", "A4", code=2).err
    assert "'A4' is no paper for slips; write 80, 58, A6, A5" in said
    assert not (desk.folder / "slip.pdf").exists()


def test_a_slip_of_the_waitlist_and_one_by_a_sloppy_reference(desk: Program) -> None:
    desk.on("slip", "doc001-20260129-3", "--out", "slip.pdf")
    said = words(desk.folder / "slip.pdf")
    assert "WAITLIST" in said
    assert "1st" in said


@pytest.mark.parametrize(
    "reference", ["DOC001-20260129-0099", "nonsense", "", "T-DOC001-20260129-0001", "DOC001-20261399-1"]
)
def test_a_slip_of_nobody(desk: Program, reference: str) -> None:
    said = desk.on("slip", reference, "--out", "slip.pdf", code=2).err
    assert said.startswith("opd-desk: ")
    assert ("training" in said) is reference.startswith("T-")
    assert not (desk.folder / "slip.pdf").exists()


@pytest.mark.parametrize("args", [["report", DAY], ["sheet", DAY], ["slip", FIRST]], ids=lambda args: args[0])
@pytest.mark.parametrize("out", [".", "none/out.pdf", "desk.db/out.pdf"])
def test_paper_that_cannot_be_written(desk: Program, args: list[str], out: str) -> None:
    before = desk.dump()
    said = desk.on(*args, "--out", out, code=2).err
    assert "cannot be written" in said
    assert desk.dump() == before


def test_the_report_has_the_days_totals(desk: Program) -> None:
    desk.on("report", DAY, "--out", "report.pdf")
    said = words(desk.folder / "report.pdf")
    for part in ("City Hospital", "Thu 29 Jan 2026", "Sita Devi", "Ram Devi", "End of the register: 4 tokens."):
        assert part in said
    desk.on("report", "2026-02-04", "--out", "empty.pdf")
    assert "No tokens were booked for this day." in words(desk.folder / "empty.pdf")


def test_number_sheets_of_a_date_on_which_doctors_sit(desk: Program) -> None:
    out = desk.folder / "sheet.pdf"
    assert desk.on("sheet", DAY, "--out", out).out == f"{out}: number sheets of {DAY}, 2 doctors.\n"
    said = words(out)
    for part in ("Number sheet · Thu 29 Jan 2026", "Dr. Rajesh Kumar", "Dr. Meena Rao", "Sita Devi"):
        assert part in said
    desk.on("setup", desk.write("roster.toml", '[[holiday]]\ndate = 2026-02-05\nname = "Founders\' Day"\n'))
    assert "Nobody sits on 2026-02-05" in desk.on("sheet", "2026-02-05", "--out", "none.pdf", code=1).out
    assert not (desk.folder / "none.pdf").exists()


def test_check_says_what_is_wrong(desk: Program) -> None:
    assert desk.on("check").out == "2 doctor-days, 4 tokens: nothing wrong.\n"
    with sqlite3.connect(desk.database) as connection:
        connection.execute("UPDATE tokens SET status = 'cancelled' WHERE id = ?", (FIRST,))
    connection.close()
    said = desk.on("check", code=1).out.splitlines()
    assert "DOC001 on 2026-01-29: token 1 is cancelled, the log says confirmed" in said
    assert said[-1] == f"2 doctor-days, 4 tokens: {len(said) - 1} wrong."


def test_setup_again(desk: Program) -> None:
    before = desk.on("show", DAY, "--json").json
    other = ROSTER[: ROSTER.index('[[doctor]]\ncode = "DOC002"')].replace("capacity = 2", "capacity = 9")
    said = desk.on("setup", desk.write("roster.toml", other)).out
    assert said.endswith(": set up, 1 doctor added or updated.\n")
    assert desk.on("show", DAY, "--json").json == before
    later = desk.on("show", "2026-02-05", "--json").json["slots"]
    assert [(slot["doctor"], slot["capacity"]) for slot in later] == [("DOC001", 9)] * 3 + [("DOC002", 3)] * 2


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ("slot_minutes = 60", "slot_minutes = 50", "leaves 30 min over"),
        ('code = "DOC001"', 'code = "doc-1"', "1 to 15 of A-Z and 0-9"),
        ('room = "12"', "rum = 12", "rum"),
        ('policy = "standard"', 'policy = "kind"', "kind"),
        ("[[doctor]]", "[[doctor", "no valid TOML"),
    ],
)
def test_rosters_that_are_refused(desk: Program, old: str, new: str, named: str) -> None:
    before = desk.dump()
    said = desk.on("setup", desk.write("roster.toml", ROSTER.replace(old, new, 1)), code=2).err
    assert "roster.toml: " in said
    assert named in said
    assert desk.dump() == before


def test_settings_are_the_users_own(desk: Program) -> None:
    folder = desk.folder / "config" / "opd-desk"
    folder.mkdir(parents=True)
    settings = folder / "settings.toml"
    settings.write_text('clerk = "Asha"\ndesk = "Window 3"\n')
    desk.on("slip", FIRST, "--out", "slip.pdf")
    assert any("'Asha, Window 3'" in line for line in desk.dump() if "prints" in line)
    settings.write_text('colour = "red"\n')
    assert "there is no setting 'colour'" in desk.on("check", code=2).err
