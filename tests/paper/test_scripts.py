"""Every script as a shaper sets it, and lines of several in their right order: held beside what Qt draws."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest

from opd_desk.paper import faces
from opd_desk.paper.bidi import direction, levels
from opd_desk.paper.fonts import line
from opd_desk.paper.scripts import SCRIPTS, pieces
from opd_desk.paper.wrapping import wrap
from tests.paper.beside_qt import BASE, HIGH, LEFT, SIZE, drawn, on_paper, on_screen, share_in_common, share_nearby

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

NAMES = {
    "NotoSansDevanagari": ["ज्योत्स्ना त्रिवेदी", "श्रीमती लक्ष्मी", "विश्वनाथ द्विवेदी", "रुक्मिणी शर्मा", "कर्तृत्व हिंदी", "कृष्णा"],
    "NotoSansArabic": [
        "محمد عبد الرحمن",
        "فاطمة الزهراء",
        "حَمَّاد بن سَلَمَة",
        "إبراهيم الآلوسي",
        "ڈاکٹر غلام مصطفیٰ",
        "چوہدری ٹیپو",
    ],
    "NotoSansBengali": ["রবীন্দ্রনাথ ঠাকুর", "জ্যোৎস্না চট্টোপাধ্যায়", "কৃষ্ণা মুখোপাধ্যায়", "লক্ষ্মী শ্রীবাস্তব"],
    "NotoSansTamil": ["திருவேங்கடத்தான்", "லக்ஷ்மி கௌரி", "ஸ்ரீநிவாசன்", "மீனாட்சி சுந்தரம்"],
    "NotoSansTelugu": ["వెంకటేశ్వర్లు", "శ్రీనివాస రావు", "లక్ష్మీ కృష్ణ", "జ్యోత్స్న రెడ్డి"],
    "NotoSansGujarati": ["જ્યોત્સ્ના ત્રિવેદી", "શ્રીમતી કૃષ્ણ", "લક્ષ્મીબેન પટેલ", "દ્વારકા ક્ષત્રિય"],
    "NotoSansKannada": ["ಕೃಷ್ಣಮೂರ್ತಿ", "ಶ್ರೀನಿವಾಸ ಲಕ್ಷ್ಮೀ", "ಜ್ಯೋತ್ಸ್ನಾ", "ವಿಶ್ವನಾಥ ಶೆಟ್ಟಿ"],
    "NotoSansMalayalam": ["കൃഷ്ണൻ ശ്രീധരൻ", "ലക്ഷ്മി അമ്മാൾ", "ഉണ്ണിക്കൃഷ്ണൻ", "ജ്യോത്സ്ന മേനോൻ"],
    "NotoSansGurmukhi": ["ਹਰਪ੍ਰੀਤ ਸਿੰਘ", "ਕ੍ਰਿਸ਼ਨ ਗੁਰਦੁਆਰਾ", "ਪੰਜਾਬ ਅੰਮ੍ਰਿਤਸਰ", "ਜਗਦੀਸ਼ ਢਿੱਲੋਂ"],
}
EVERY_NAME = [(family.strip(), name) for family, names in NAMES.items() for name in names]

MIXED = [
    "Dr. Khalid (د. خالد أحمد) Ward 3",
    "د. خالد (Dr. Khalid) 45 سنة",
    "محمد (أحمد) 12، الغرفة 7",
    "Room 12 محمد (احمد)",
    "عمر ١٢٣ سنة ۴۵ بیڈ",
    "Priya علي شرما रमेश (12)",
    "अस्पताल (वाराणसी) مستشفى 4",
    "डॉ. Priya शर्मा (Ortho) कक्ष 12",
    "திரு. Raman (ரவி) 12, அறை 4",
    "ಕೃಷ್ಣ Hospital [ಬೆಂಗಳೂರು] 2-3",
    "മേനോൻ & ਸਿੰਘ: 100%",
    "A. (b) خالد؟ [١] 50% - محمد!",
]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("bold", [False, True], ids=["regular", "bold"])
@pytest.mark.parametrize(("family", "name"), EVERY_NAME)
def test_a_name_looks_as_qt_sets_it_with_the_same_font(family: str, name: str, bold: bool) -> None:
    assert share_in_common(on_paper(name, bold), on_screen(name, bold, family)) > 0.9


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("family", "name"), EVERY_NAME)
def test_the_same_name_unshaped_would_be_told_apart(family: str, name: str) -> None:
    def unshaped(canvas: Canvas) -> None:
        canvas.setFont(faces.font(f"{family}-Regular").fontName, SIZE)
        canvas.drawString(LEFT, HIGH - BASE, name)

    assert share_in_common(drawn(unshaped), on_screen(name, family=family)) < 0.8


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("text", MIXED)
def test_a_line_of_several_scripts_stands_in_qts_order(text: str) -> None:
    assert share_nearby(on_paper(text), on_screen(text)) > 0.97


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("text", [text for text in MIXED if direction(text) is not None])
def test_the_same_line_in_another_order_would_be_told_apart(text: str) -> None:
    def unordered(canvas: Canvas) -> None:
        x = float(LEFT)
        for word in text.split(" "):
            one = line(word, SIZE)
            one.draw(canvas, x, HIGH - BASE)
            x += one.width + line("a a", SIZE).width - line("aa", SIZE).width

    assert share_nearby(drawn(unordered), on_screen(text)) < 0.95


def test_every_shipped_face_sets_what_it_is_for() -> None:
    assert faces.faults() == []


def order(text: str) -> list[str]:
    """The pieces of a line, from left to right."""
    return [piece.text for piece in pieces(text, lambda *_: True)]


def test_a_number_keeps_its_order_within_right_to_left_text() -> None:
    assert order("أحمد 98765 43210") == ["98765 43210", " ", "أحمد"]
    assert order("أحمد 12 - 14") == ["14", " - ", "12", " ", "أحمد"]
    assert order("رقم ١٢٫٥٠") == ["١٢٫٥٠", " ", "رقم"]


def test_brackets_go_the_way_of_what_they_hold() -> None:
    assert levels("a (ب)", 0) == [0, 0, 0, 1, 0]
    assert levels("ا (ب) c", 0) == [1, 1, 1, 1, 1, 0, 0]
    assert levels("ا (b) ج", 1) == [1, 1, 1, 2, 1, 1, 1]
    assert levels("a (b ب)] [ج", 0) == [0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1]


@pytest.mark.parametrize(
    ("text", "base"), [("Asha", None), ("", None), ("रमेश", None), ("12 (أحمد) Khan", 1), ("A أحمد", 0), ("१ أحمد", 0)]
)
def test_the_first_letter_decides_which_way_a_line_goes(text: str, base: int | None) -> None:
    assert direction(text) == base


def test_a_broken_line_goes_the_way_of_its_paragraph() -> None:
    lines = wrap("محمد Khan (Ward) 12", 12, 50)
    assert ["".join(run.text for run in one.runs) for one in lines][-1].startswith("12")
    assert line("(Ward) 12", 12).runs[-1].text.endswith("12")


def test_words_of_a_script_are_one_run_with_their_space() -> None:
    assert [run.font.split("-")[0] for run in line("लक्ष्मी शर्मा A", 12).runs][-1] == "NotoSans"
    assert order("രവി മേനോൻ (Dr. രവി)") == ["രവി മേനോൻ", " (Dr. ", "രവി", ")"]


@pytest.mark.parametrize(("family", "name"), EVERY_NAME)
def test_ink_stays_within_the_heights_of_its_line(family: str, name: str) -> None:
    for bold in (False, True):
        picture = on_paper(name, bold).getbbox()
        assert picture is not None
        one, script = line(name, SIZE, bold), SCRIPTS[family]
        assert picture[1] >= BASE - one.ascent
        assert picture[3] <= BASE + one.descent + 0.03 * SIZE + 1
        assert (one.ascent, one.descent) == pytest.approx((script.ascent * SIZE, script.descent * SIZE), rel=0.12)


def test_a_line_grows_where_its_marks_need_it() -> None:
    plain, marked = line("محمد", SIZE), line("مُّحَّٰمد", SIZE)
    assert marked.ascent > plain.ascent
    assert line("Ẫ", SIZE).ascent > line("A", SIZE).ascent


def test_what_no_font_has_is_logged_once_by_its_code_alone(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING, logger="opd_desk.paper"):
        line("Asha \U0001fae8 \u2d5e Verma", 9)
        line("Ravi \U0001fae8\u2d5e", 12)
    told = [record.getMessage() for record in caplog.records]
    assert [text.split()[0] for text in told] == ["U+1FAE8", "U+2D5E"]
    assert "Asha" not in " ".join(told)


def test_an_emoji_of_many_parts_is_one_question_mark() -> None:
    def printed(text: str) -> str:
        return "".join(run.text for run in line(text, 8).runs)

    assert printed("👨\u200d👩\u200d👧\u200d👦 a") == "? a"
    assert printed("👍🏽\ufe0fb") == "?b"
    assert printed("🇮🇳🇳🇵c") == "??c"
    assert printed("ก็d") == "?d"
    assert len(printed("😀\u200dक")) == 2
