"""Setting text: shaping, what no font has, wrapping."""

from __future__ import annotations

from dataclasses import replace
from unicodedata import category, normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from opd_desk.domain.roster import Hospital
from opd_desk.paper import wrapping
from opd_desk.paper.fonts import Line, line
from opd_desk.paper.scripts import clean
from opd_desk.paper.wrapping import contact, fit, wrap, wrap_evenly, wrap_fewest, wrap_fitted, wrap_name


def test_a_line_is_cut_into_runs_by_script() -> None:
    runs = line("डॉ. Priya शर्मा", 12).runs
    assert [run.font.split("-")[0] for run in runs] == ["NotoSansDevanagari", "NotoSans", "NotoSansDevanagari"]
    assert line("Priya", 12).leading == pytest.approx(12 * 1.22)
    assert line("प्रिया", 12).leading == pytest.approx(12 * 1.45)


@pytest.mark.parametrize(
    ("given_text", "printed"),
    [
        ("Asha 😀", "Asha ?"),
        ("שלום", "????"),
        ("\ue000x", "?x"),
        ("\ud800x", "?x"),
        ("a\x00b\x1bc\u202ed\u200fe", "abcde"),
        ("Asha\tVerma\n  Rao ", "Asha Verma Rao"),
        ("e\u0301", "é"),
        ("👨\u200d👩", "?"),
        ("<b>&amp;</b>", "<b>&amp;</b>"),
    ],
)
def test_what_cannot_be_printed_is_dropped_or_questioned(given_text: str, printed: str) -> None:
    assert "".join(run.text for run in line(given_text, 8).runs) == printed


def test_marks_heaped_on_a_letter_are_thinned() -> None:
    assert len(clean("x" + "\u0308" * 50)) == 3


def test_text_after_raised_marks_comes_down_again() -> None:
    heaped = line("M\u0302\u0301abc", 14)
    assert [run.rise > 0 for run in heaped.runs] == [False, True, True, False]


def test_ink_that_hangs_over_belongs_to_the_line() -> None:
    assert line("Joseph", 14, True).lead > 1
    assert line("Hari", 14, True).lead == 0


NAMES = st.text(max_size=80) | st.text(alphabet="अआकखगरशषसहािीुूेैोौं्ंँः़ \u200dJfAWi(·)", max_size=80)


@settings(max_examples=150, deadline=None)
@given(text=NAMES, size=st.sampled_from([7.5, 10, 14]), width=st.floats(60, 250))
def test_wrapped_lines_fit_and_nothing_is_lost(text: str, size: float, width: float) -> None:
    lines = wrap(text, size, width)
    assert all(one.width <= width for one in lines)
    if not any(category(char)[0] == "M" or "\u0900" <= char <= "\u097f" for char in clean(text)):
        assert letters(lines) == letters([line(text, size)])


def letters(lines: list[Line]) -> str:
    """What is printed, spaces apart; an fi in one letter counts as two."""
    return normalize("NFKC", "".join(plain(lines))).replace(" ", "")


def plain(lines: list[Line]) -> list[str]:
    return ["".join(run.text for run in one.runs) for one in lines]


@pytest.mark.parametrize("letters", ["W", "i", "सीता", "م"])
def test_a_word_without_end_is_set_in_steps_that_grow_with_it_alone(
    monkeypatch: pytest.MonkeyPatch, letters: str
) -> None:
    set_: list[int] = []

    def counted(text: str, *args: float) -> Line:
        set_.append(len(text))
        return line(text, *args)

    monkeypatch.setattr(wrapping, "line", counted)
    costs = []
    for length in (2000, 4000):
        word = (letters * length)[:length]
        set_.clear()
        found = wrap(word, 10, 190)
        costs.append(sum(set_))
        assert all(one.width <= 190 for one in found)
        assert len(found) > 20
    assert costs[1] < 2.5 * costs[0]


def test_a_name_breaks_before_a_bracket_then_at_a_dot_then_at_spaces() -> None:
    assert plain(wrap_name("Priya Sharma (Orthopedics)", 8, 70)) == ["Priya Sharma", "(Orthopedics)"]
    assert plain(wrap_name("Station Road · Nashik", 8, 60)) == ["Station Road", "Nashik"]
    assert plain(wrap_name("Station Road · Nashik", 8, 200)) == ["Station Road · Nashik"]
    assert plain(wrap_name("Harish Chandra Gupta", 8, 60)) == ["Harish Chandra", "Gupta"]


def test_a_phone_stands_after_an_address_whatever_way_that_goes() -> None:
    latin = Hospital("City Care", "14 Station Road, Nashik", "0253 223 1100")
    assert contact(latin) == ["14 Station Road, Nashik · 0253 223 1100"]
    assert contact(replace(latin, address="Charminar Road, حیدرآباد")) == ["Charminar Road, حیدرآباد", latin.phone]
    assert contact(replace(latin, address="")) == [latin.phone]
    assert contact(replace(latin, address="", phone="")) == [""]


def test_a_word_is_never_broken_before_a_mark_or_inside_a_conjunct() -> None:
    parts = plain(wrap("स्त्री" * 10, 9, 40))
    raw = wrap("स्त्री" * 10, 9, 40)
    assert len(parts) > 2
    syllable = line("स्त्री", 9).width
    for one in raw:
        assert one.width / syllable == pytest.approx(round(one.width / syllable), abs=0.1)


def test_the_largest_size_that_fits_is_taken() -> None:
    assert fit("Cardiology", 1000, (14, 12)).size == 14
    assert fit("Cardiology", 60, (14, 9)).size == 9
    assert fit("Cardiology", 1, (14, 9)).size == 9
    assert {one.size for one in wrap_fitted("Suresh Reddy", (14, 11), 200)} == {14}
    assert {one.size for one in wrap_fitted("Lakshminarasimha Subrahmanyeswara Sarma", (14, 11), 130)} == {11}
    words = "Moved from 10:00 to 11:00: an emergency took your place."
    assert len(wrap_fewest(words, (11, 10), 193, True)) == len(wrap(words, 10, 193, True))


def test_even_lines_are_of_like_length() -> None:
    words = "Times can change. Watch the screen. Bring this slip."
    widths = [one.width for one in wrap_evenly(words, 8, 190)]
    assert len(widths) == len(wrap(words, 8, 190)) == 2
    assert max(widths) < 1.5 * min(widths)
