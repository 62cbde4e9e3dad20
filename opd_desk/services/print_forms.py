"""What the store holds of print jobs, known again as it was said: names of jobs, and why they did not come out."""

from opd_desk.domain.kept import DATES, Forms
from opd_desk.domain.said import say, say_n

JOBS = Forms(
    say("Slip of {number}, reprint {copy}"),
    say("Slip of {number}"),
    say_n("{n} slip", "{n} slips", 2),
    say("Report of {date}"),
    say("Number sheet of {date}"),
    say("Slip {reference}"),
    say("OPD day report {date}"),
    say("Number sheet {date}"),
    say("OPD report {first} to {last}"),
    say("{first} to {last}"),
    *DATES,
)
"""How a clerk and a printer call jobs."""
REASONS = Forms(
    say("Stopped after {taken:,} of {pages:,} pages."),
    say("It has waited since {when}, another day: print it again or drop it."),
    say("The {printer} does not print: {why}, then print again."),
    say("The {printer} takes nothing more: look at paper, cover and cable, then print again."),
    say("The {printer} may not be used from here: whoever looks after this computer can allow it."),
    say("The {printer} does not answer: see that it is on and connected, then print again."),
    say("{printer} does not print: {why}, then print again."),
    say("{printer} does not answer: see that it is on and connected, then print again."),
    say("{printer} takes no jobs now: let it accept them in the system's printer settings, then print again."),
    say("{printer} is paused ({why}): let it go on in the system's printer settings, then print again."),
    say("{printer} is paused: let it go on in the system's printer settings, then print again."),
    say("{printer} did not take the page: look at the system's printer settings."),
    say("{printer} stopped: look at paper and cover, then print again."),
    say("{printer} reports trouble: look at paper and cover, then print again."),
    say(
        "There is no printer {printer}: choose another in the menu (F10). The system's printing (CUPS) is not running."
    ),
    say("There is no printer {printer}: choose another in the menu (F10)."),
    say("{name} names no thermal printer: write it as one of {examples}."),
    say("Thermal printers need one package more: {command}, then start the desk again."),
    say(
        "The page is {dots} dots wide, a thermal printer's head {head}: drop it, choose a roll as paper, then print it "
        "again."
    ),
    say("thermal printer at {place}"),
    *DATES,
)
"""Why a job failed or was dropped. Those that name no printer have no values: they are known as they stand."""
