"""Reports and registers in their readers' language: every word of theirs, on every page; English is as it was."""

from __future__ import annotations

import re
from contextlib import closing
from dataclasses import fields, is_dataclass, replace
from datetime import timedelta
from enum import Enum
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING

import pypdfium2
import pytest

from opd_desk.domain.model import Source, Status
from opd_desk.domain.said import DIGITS, ENGLISH, Figures, Said, say, told
from opd_desk.domain.spans import Span
from opd_desk.paper.day_report import day_report_pdf
from opd_desk.paper.document import MM
from opd_desk.paper.out import write_report
from opd_desk.paper.span_report import write_span_figures, write_span_report
from opd_desk.paper.table import Column, Row, Table
from opd_desk.services.sheets import DayReport
from opd_desk.ui.languages import language
from tests.paper import days
from tests.paper.report_pictures import samples
from tests.paper.samples import at, displaced_day, texts, visit
from tests.paper.test_span_report import assert_clear_margins, outline, report_of, visits
from tests.paper.test_sums import play
from tests.services.conftest import DAY, Counter, apply
from tests.translations.templates import messages
from tests.ui.pseudo import bare, marked

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from opd_desk.domain.said import Language

HINDI = language("hi")
FILES = (
    *("day_report", "figures", "page", "particulars", "places", "register"),
    *("span_charts", "span_report", "span_tables", "summary", "table", "waiting"),
)
"""The modules of `paper` whose sentences stand on reports and registers."""
SPANS = ((0, 30), (1, 1), (40, 1), (90, 31), (150, 100), (45, 700))
"""Tokens and dates of spans: bars of days, weeks and months among them."""


class Marked:
    """A language of marked letters, which notes what it was asked for."""

    code, rightward = "xx", True

    def __init__(self) -> None:
        self.asked: set[str] = set()

    def text(self, words: str) -> str:
        return told(words, self._find)

    def _find(self, template: str, about: str, many: int) -> str:
        self.asked.add(template)
        return template if template == DIGITS else marked(template)


@cache
def sample_days() -> dict[str, DayReport]:
    """Return days that have on them whatever a day report can say."""
    today = samples()["training"]
    calm = days.crowded(6, 1)
    half = tuple(replace(slot, held=1, capacity=12, waitlisted=0, closed=False) for slot in calm.slots)
    seen = tuple(replace(visit(n), source=Source.ONLINE) for n in range(6))
    called = (visit(0, status=Status.IN_CONSULTATION),)
    return samples() | {
        "displaced": displaced_day(),
        "closed later": replace(today, training=False, closed_at=at(8) + timedelta(days=1)),
        "calm": replace(calm, visits=seen, slots=half, incidents=(), remarks=()),
        "one is inside": replace(calm, visits=called, slots=half, closed_at=None, made_at=at(9, 5), remarks=()),
        "nothing to note": replace(
            calm, visits=(visit(0, status=Status.CONFIRMED),), slots=(), remarks=(), incidents=()
        ),
        "nobody sits": DayReport(hospital=calm.hospital, day=calm.day, made_at=at(9), made_by=calm.made_by),
    }


def span_pdf(tokens: int, dates: int, readers: Language, *, figures: bool = True, training: bool = False) -> bytes:
    rows, out = visits(tokens), BytesIO()
    report = replace(report_of(rows, dates), training=training)
    write_span_report(out, report, rows, figures=figures, language=readers)
    return out.getvalue()


def data(value: object) -> Iterator[str]:
    """Return what somebody typed: the texts in a report that are no sentence of the program's."""
    if isinstance(value, str):
        if not isinstance(value, (Said, Figures, Enum)):
            yield value
    elif is_dataclass(value):
        for each in fields(value):
            yield from data(getattr(value, each.name))
    elif isinstance(value, (tuple, list)):
        for each in value:
            yield from data(each)


def bare_on(pdf: bytes, *typed: object) -> list[str]:
    """Return what stands bare on a document's pages, in its outline and properties, but for what was typed."""
    known = {word for each in typed for text in data(each) for word in re.findall(r"[A-Za-z]+", text)}
    own = re.compile("|".join(sorted(known, key=len, reverse=True)) or "$^")
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        said = document.get_metadata_dict()
        about = [said[key] for key in ("Title", "Author", "Subject")]
        about += [mark.get_title() for mark in document.get_toc()]
    found = (bare(own.sub(" ", text)) for page in (*texts(pdf), *about) for text in page.splitlines())
    return [words for words in found if words]


READERS = Marked()


@cache
def marked_day(name: str) -> bytes:
    return day_report_pdf(sample_days()[name], language=READERS)


@cache
def marked_span(tokens: int, dates: int, *, figures: bool) -> bytes:
    return span_pdf(tokens, dates, READERS, figures=figures, training=tokens == 90)


@pytest.mark.parametrize("name", sample_days())
def test_a_day_report_has_no_bare_letter(name: str) -> None:
    assert not bare_on(marked_day(name), sample_days()[name])


@pytest.mark.parametrize("figures", [True, False])
@pytest.mark.parametrize(("tokens", "dates"), SPANS)
def test_the_report_of_a_span_has_no_bare_letter(tokens: int, dates: int, figures: bool) -> None:
    rows = visits(tokens)
    assert not bare_on(marked_span(tokens, dates, figures=figures), report_of(rows, dates), rows)


def test_a_bare_letter_would_be_found() -> None:
    day = sample_days()["one token"]
    assert bare_on(day_report_pdf(day), day)
    assert bare_on(day_report_pdf(replace(day, remarks=("Nobody came.",)), language=Marked()), day)


def test_a_day_of_a_real_desk_has_no_bare_letter(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    apply(path, policy="demotion")
    counter = Counter(path)
    play(counter, 4, 120)
    day = counter.desk.papers.day_report(DAY)
    assert day.remarks or day.incidents
    assert any(incident.displaced for incident in day.incidents)
    clerk = counter.desk.by.partition(",")[0]
    assert not bare_on(day_report_pdf(day, language=Marked()), day, clerk)
    write_report(counter.desk.spans, Span(DAY, DAY), tmp_path / "span.pdf", language=Marked())
    assert not bare_on((tmp_path / "span.pdf").read_bytes(), day, clerk)
    counter.close()


def test_every_sentence_of_reports_is_said_on_one() -> None:
    for name in sample_days():
        marked_day(name)
    for tokens, dates in SPANS:
        marked_span(tokens, dates, figures=True)
    report = report_of(visits(40), 1)
    unfinished = replace(report, made_at=at(9) - timedelta(days=20))
    empty = replace(report, figures=replace(report.figures, uses={}, displaced=0, seconds={}))
    for each in (unfinished, empty):
        write_span_figures(BytesIO(), each, language=READERS)
    wanted = {each.source for each in messages()["paper"] if each.file.split("/")[-1].removesuffix(".py") in FILES}
    assert wanted - READERS.asked == set()


# Hindi


def says(pdf: bytes, words: str) -> bool:
    """Tell whether a document says this; who reads it puts spaces where there are gaps."""
    return "".join(words.split()) in "".join("".join(texts(pdf)).split())


@pytest.mark.parametrize("name", sample_days())
def test_a_day_report_in_hindi_keeps_its_margins(name: str) -> None:
    assert_clear_margins(day_report_pdf(sample_days()[name], language=HINDI))


@pytest.mark.parametrize(("tokens", "dates"), SPANS)
def test_the_report_of_a_span_in_hindi_keeps_its_margins(tokens: int, dates: int) -> None:
    assert_clear_margins(span_pdf(tokens, dates, HINDI))


def test_the_document_in_hindi_says_so() -> None:
    pdf = day_report_pdf(sample_days()["crowded"], language=HINDI)
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        said = document.get_metadata_dict()
    assert said["Title"] == "OPD दिन की रिपोर्ट, गुरु, 29 जन॰ 2026, City Care Hospital"
    assert b"/Lang (hi-IN)" in pdf
    sections = [name for level, name, _ in outline(pdf) if level == 0]
    assert sections == ["सारांश", "इमरजेंसी, अनुपस्थिति, योग", "रजिस्टर"]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("crowded", "OPD दिन की रिपोर्ट · गुरु, 29 जन॰ 2026"),
        ("crowded", "दिन बंद हुआ 18:40"),
        ("crowded", "सबसे लंबा इंतज़ार: 1 घंटा 36 मिनट (ऑनलाइन, Dr. Rajesh Kumar, टोकन 31)।"),
        ("crowded", "डॉक्टर, प्रकार, स्थिति"),
        ("crowded", "रजिस्टर समाप्त: 300 टोकन।"),
        ("one token", "रजिस्टर समाप्त: 1 टोकन।"),
        ("empty", "इस दिन कोई टोकन नहीं बना।"),
        ("training", "अभ्यास: असली मरीज़ नहीं · अनंतिम, 11:20 तक: दिन बंद नहीं हुआ"),
        ("14 doctors", "14 में से 12 सबसे भरे; सब: पन्ना 2"),
    ],
)
def test_a_day_is_said_in_hindi(name: str, words: str) -> None:
    assert says(day_report_pdf(sample_days()[name], language=HINDI), words)


@pytest.mark.parametrize(("tokens", "said"), [(1, "1 टोकन: 1 प्रतीक्षा सूची"), (2, "2 टोकन: 1 पक्का, 1 प्रतीक्षा सूची")])
def test_a_doctors_tokens_are_counted_in_hindi(tokens: int, said: str) -> None:
    assert says(span_pdf(tokens, 1, HINDI, figures=False), said)


def test_a_span_in_hindi_is_marked_by_its_dates() -> None:
    names = [name for level, name, _ in outline(span_pdf(90, 31, HINDI)) if level == 1]
    assert names == ["गुरु, 1 जन॰ 2026", "शुक्र, 2 जन॰ 2026", "शनि, 3 जन॰ 2026"]


def test_one_language_leaves_nothing_of_itself_in_another() -> None:
    day = sample_days()["going on"]
    english, hindi_ = day_report_pdf(day), day_report_pdf(day, language=HINDI)
    assert english == day_report_pdf(day, language=ENGLISH) != hindi_
    assert hindi_ == day_report_pdf(day, language=language("hi"))


# headings that are longer than English ones


class Renamed:
    """A language in which a heading is another."""

    code, rightward = "xx", True

    def __init__(self, **said: str) -> None:
        self._said = said

    def text(self, words: str) -> str:
        return self._said.get(words, str(words))


def test_a_heading_takes_lines_and_then_smaller_type_to_stay_in_its_column() -> None:
    for head in ("Beratungs termin", "Behandlungszimmer", "एक बहुत लंबा शीर्षक", "A\nB"):
        table = Table([Column("Head", 14, 1), Column("", 14)], 4.2, language=Renamed(Head=head))
        (lines, downs), _ = table._heads
        assert all(each.width <= 14 * MM for each in lines), head
        assert all(after - before >= 2.9 for before, after in zip(downs, downs[1:], strict=False))
        assert table.head == pytest.approx(5.2 + downs[-1])


def test_cells_of_a_table_are_said_in_its_language() -> None:
    table = Table([Column("", 40)], 4.2, language=Marked())
    assert "".join(run.text for run in table.set_rows([Row((say("Total"),))])[0].lines[0][0].runs) == marked("Total")
