"""The commands that write files of what the desk holds: reports, registers, number sheets, slips."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from opd_desk.arguments import DONE, NO, date_of, paper_of
from opd_desk.settings import read_settings, settings_path

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from opd_desk.services.desk import Desk

    Work = Callable[[Desk, argparse.Namespace], int]

_PDF = b"%PDF-"
_SHEET = "write the numbered sheets of a date, to go on by hand when the power fails"


def add_paper(
    command: Callable[[str, object, str], argparse.ArgumentParser], with_desk: Callable[[Work], object]
) -> None:
    """Add the commands; `with_desk` opens the desk for each and closes it after."""
    report = command("report", with_desk(_report), "write the report of a day, or of all days from FROM to TO, as PDF")
    report.add_argument("date", type=date_of, metavar="FROM")
    report.add_argument("to", type=date_of, metavar="TO", nargs="?")
    report.add_argument("--out", type=Path, metavar="FILE.pdf", required=True)
    register = command("register", with_desk(_register), "write every token from FROM to TO as PDF, CSV or XLSX")
    register.add_argument("date", type=date_of, metavar="FROM")
    register.add_argument("to", type=date_of, metavar="TO")
    register.add_argument("--out", type=Path, metavar="FILE.pdf|.csv|.xlsx", required=True)
    sheet = command("sheet", with_desk(_sheet), _SHEET)
    sheet.add_argument("date", type=date_of, metavar="DATE")
    sheet.add_argument("--out", type=Path, metavar="FILE.pdf", required=True)
    slip = command("slip", with_desk(_slip), "write a token's slip as PDF; the second says DUPLICATE")
    slip.add_argument("reference", metavar="REFERENCE")
    slip.add_argument("--out", type=Path, metavar="FILE.pdf", required=True)
    slip.add_argument("--paper", type=paper_of, metavar="80|58|A6|A5", help="if not that of the settings")


def _report(desk: Desk, args: argparse.Namespace) -> int:
    if args.to is not None:
        return _span(desk, args, "report")
    from opd_desk.paper.day_report import day_report_pdf

    logo, trouble = _logo()
    _write(args.out, day_report_pdf(desk.papers.day_report(args.date), logo=logo))
    print(f"{args.out}: report of {args.date}.")
    _say(trouble)
    return DONE


def _register(desk: Desk, args: argparse.Namespace) -> int:
    return _span(desk, args, "register")


def _span(desk: Desk, args: argparse.Namespace, what: str) -> int:
    from opd_desk.command_line import write_span

    if args.out.suffix.lower() == ".pdf":
        _require_free(args.out)
    logo, trouble = _logo()
    write_span(desk, args.date, args.to, args.out, what, logo)
    _say(trouble)
    return DONE


def _sheet(desk: Desk, args: argparse.Namespace) -> int:
    from opd_desk.paper.number_sheet import number_sheet_pdf

    made = desk.number_sheets.of(args.date)
    if not made.doctors:
        print(f"Nobody sits on {args.date}: there is no number sheet.")
        return NO
    _write(args.out, number_sheet_pdf(made))
    print(f"{args.out}: number sheets of {args.date}, {len(made.doctors)} doctor{'s' * (len(made.doctors) != 1)}.")
    return DONE


def _slip(desk: Desk, args: argparse.Namespace) -> int:
    from opd_desk.paper.slip import slip_pdf
    from opd_desk.slip_design import design_of

    design, trouble = design_of(read_settings(settings_path()), args.paper)
    token = desk.papers.token_id(args.reference)
    slip = desk.papers.slip(args.reference)
    _write(args.out, slip_pdf(slip, design))
    desk.papers.printed(token)
    print(f"{args.out}: slip of token {slip.number}, {slip.reference}{', a reprint' if slip.copy else ''}.")
    _say(trouble)
    return DONE


def _logo() -> tuple[bytes, str]:
    """Return the hospital's own mark, and what keeps it from being read, "" where nothing does."""
    from opd_desk.slip_design import design_of

    design, trouble = design_of(read_settings(settings_path()))
    return design.logo, trouble


def _say(trouble: str) -> None:
    if trouble:
        print(trouble)


def _write(path: Path, content: bytes) -> None:
    from opd_desk.paper.out import FileTrouble

    try:
        _require_free(path)
        path.write_bytes(content)
    except OSError as problem:
        raise FileTrouble(
            f"{path}: cannot be written: {problem.strerror or problem}; choose another file."
        ) from problem


def _require_free(path: Path) -> None:
    """Let a PDF be written over an older one, never over a database or what else is kept; raises FileTrouble."""
    from opd_desk.paper.out import FileTrouble

    if path.is_file():
        with path.open("rb") as file:
            if file.read(len(_PDF)) not in (b"", _PDF):
                raise FileTrouble(f"{path}: is there already and is no PDF; choose another file.")
