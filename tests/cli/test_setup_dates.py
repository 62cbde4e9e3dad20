"""Leave, holidays and single slots by `opd-desk setup`, and the present roster printed as such a file."""

from tests.cli.conftest import ROSTER, Program

AHEAD = 'date = "2099-01-29"'
DATES = f"""
[[doctor.leave]]
from = 2099-01-29
to = 2099-01-30
reason = "conference"
[[doctor.extra]]
date = 2099-02-02
start = "14:00"
end = "15:00"
capacity = 4
[[doctor.cancelled]]
{AHEAD}
start = "09:00"

[[holiday]]
date = 2099-02-03
name = "Founders' Day"
"""
BOOKED = """booking_id,date,doctor,slot,source,name,phone,age,gender,requested_at
X1,2099-01-29,DOC001,10:00,online,Sita Devi,9876543210,45,F,2026-01-27 10:00
X2,2099-01-29,DOC001,11:00,online,Ram Devi,9876543210,50,M,2026-01-27 11:00
"""


def roster(dates: str = DATES) -> str:
    """Return the roster with more of its first doctor."""
    first, second = ROSTER.split('[[doctor]]\ncode = "DOC002"')
    own, _, holidays = dates.partition("[[holiday]]")
    return f'{first}{own}\n[[doctor]]\ncode = "DOC002"{second}' + (f"[[holiday]]{holidays}" if holidays else "")


def test_what_it_does_to_tokens_is_said(desk: Program) -> None:
    desk.on("import", desk.write("more.csv", BOOKED))
    said = desk.on("setup", desk.write("roster.toml", roster())).out
    assert "Leave of DOC001, Thu 29 Jan to Fri 30 Jan 2099: conference." in said
    assert "Holiday, Tue 3 Feb 2099: Founders' Day." in said
    assert "2099-01-29: token 1, Sita Devi, 9876543210: no place: needs a new date." in said
    assert "needs a new date." in said.splitlines()[-1] or "need a new date." in said.splitlines()[-1]
    desk.on("check")


def test_done_again_and_read_back_it_changes_nothing(desk: Program) -> None:
    file = desk.write("roster.toml", roster())
    desk.on("setup", file)
    before = desk.dump(but="settings")
    assert desk.on("setup", file).out.count("\n") == 1
    shown = desk.on("setup", "--show").out
    assert 'reason = "conference"' in shown
    desk.on("setup", desk.write("shown.toml", shown))
    assert desk.dump(but="settings") == before
    assert desk.on("setup", "--show").out == shown


def test_a_slot_that_cannot_be_is_named_and_nothing_is_changed(desk: Program) -> None:
    before = desk.dump()
    bad = roster(DATES.replace('"14:00"', '"11:30"'))
    refused = desk.on("setup", desk.write("bad.toml", bad), code=2).err
    assert "bad.toml: doctor DOC001: extra 2099-02-02 11:30: The new slot overlaps" in refused
    assert desk.dump() == before


def test_past_dates_are_left_with_a_word(desk: Program) -> None:
    past = '\n[[holiday]]\ndate = 2020-02-03\nname = "Long ago"\n'
    assert (
        "1 date of the file is past and stays as it was." in desk.on("setup", desk.write("past.toml", roster(past))).out
    )


def test_wrong_use(program: Program) -> None:
    program("setup", code=2)
    program("setup", "roster.toml", "--show", code=2)
    program.on("setup", "--show", code=2)
    assert list(program.folder.iterdir()) == []
