"""Names as nobody should have them: markup, controls, marks heaped, text that goes both ways, emoji, half of a pair."""

from __future__ import annotations

from hypothesis import strategies as st

ALPHABETS = (
    "अआकखगरशषसहािीुूेैोौं्ंँः़०१।",
    "ابتجحخدرسشصعغفقكلمنهويأإآؤئءةىٹپچڈڑکگںہۂۃیےۓ،؛؟٠١۴۵",
    "অআকখগঙচজঞটতনপবমযরলশষসহািীুূৃেৈোৌ্ংঁঃ়ৎ১",
    "அஆகஙசஞடணதநபமயரலவழளறனஜஷஸஹாிீுூெேைொோௌ்ஃ௧",
    "అఆకఖగఘఙచజఞటడణతదనపబమయరలవశషసహాిీుూృెేైొోౌ్ంఁః",
    "અઆકખગઘઙચજઞટડણતદનપબમયરલવશષસહાિીુૂૃેૈોૌ્ંઁઃ઼",
    "ಅಆಕಖಗಘಙಚಜಞಟಡಣತದನಪಫಬಮಯರಲವಶಷಸಹಾಿೀುೂೃೆೇೈೊೋೌ್ಂಃ",
    "അആകഖഗഘങചജഞടഡണതദനപബമയരലവശഷസഹാിീുൂൃെേൈൊോൌ്ംഃൻർൽൾൺ",
    "ਅਆਕਖਗਘਙਚਜਞਟਡਣਤਦਨਪਬਮਯਰਲਵਸ਼ਹਾਿੀੁੂੇੈੋੌ੍ੰਂੱ਼",
)
"""Letters, vowel signs, viramas and figures of each script that is set in a font of its own."""
MARKS = "\u0300\u0301\u0308\u0323\u0327\u20dd\u064b\u064e\u0651\u0654\u0670\u093c\u0941\u0901\u09cd\u0b82\u0e49\u1cd0"
WAYS = "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u061c\u2028\ufeff\ufe0f"
CONTROLS = "".join(map(chr, [0, 1, 7, 8, 9, 10, 11, 12, 13, 27, 28, 31, 127, 133, 159]))
ODD = "\ud800\udfff\ue000\uf8ff\ufffe\uffff\U0010ffff\u3000\u00a0\u2003·()[]{}<>&%\\/'\"~…–₹שלוםกำ中文ꙮ𐎀𝔄ﷺﬁ"
EMOJI = ("😀", "👨\u200d👩\u200d👧\u200d👦", "👍🏽", "🇮🇳", "❤\ufe0f", "1\ufe0f\u20e3", "🏴\U000e0067\U000e007f")
MARKUP = ("<b>", "</b>", "&amp;", "&#0;", "<br/>", "<font size=99>", "]]>", "(\\", ") Tj ET", "%PDF", "\\000", "%%EOF")

_LETTERS = st.sampled_from([*ALPHABETS, MARKS, WAYS, CONTROLS, ODD, "abcJfgW 0123-/.,"]).flatmap(
    lambda alphabet: st.text(st.sampled_from(alphabet + " "), min_size=1, max_size=25)
)
_PARTS = _LETTERS | st.sampled_from([*EMOJI, *MARKUP]) | st.text(st.characters(), max_size=12)

WORST = (
    "",
    " ",
    "\u202e",
    "\ud800" * 40,
    "W" * 500,
    "J f" * 166,
    "<b>&amp;</b>" * 41,
    "م" * 500,
    "محمد (" * 80,
    "مُّحَّٰمّٰد " * 60,
    "क्" * 250,
    "\u093f" * 500,
    "ಪ್ಥು" * 120,
    "a" + "\u0308\u200d" * 249,
    "👨\u200d👩\u200d👧" * 100,
    "\u200d" * 500,
    "A١b٢" * 125,
)
"""Each breaks something that was not made for it."""

hostile = st.lists(_PARTS, max_size=25).map(lambda parts: "".join(parts)[:500]) | st.sampled_from(WORST)
