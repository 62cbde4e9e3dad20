"""Documents of the same faces, one after the other and at the same time: each has the letters that it needs."""

from __future__ import annotations

from io import BytesIO

import pytest

from opd_desk.paper.document import canvas_on
from opd_desk.paper.fonts import draw_lines, line
from tests.paper.samples import texts

SAID = ("Suresh Reddy (63) \\ 100 %", "Zoë Müller · Ωmega – œuvre", "श्रीमती ज्योत्स्ना त्रिवेदी", "fi ffl AVATAR Te. 12")


def document(*said: str) -> bytes:
    out = BytesIO()
    canvas = canvas_on(out, (600, 400), "Words")
    draw_lines(canvas, [(line(text, 14), 20, 350 - 40 * place, 0.0) for place, text in enumerate(said)])
    canvas.showPage()
    canvas.save()
    return out.getvalue()


@pytest.mark.parametrize("text", [SAID[0], SAID[1], SAID[3]])
def test_what_is_written_reads_back(text):
    assert texts(document(text)) == [text]


@pytest.mark.parametrize(
    "text",
    [
        *("डॉ. प्रिया शर्मा (Dr. Priya)", "क्ष त्र ज्ञ श्री ऋषि", "देखे गए", "OPD दैनिक रिपोर्ट", "Ward ३ से ५", "कर्\u200dता"),
        *("محمد علي", "हृदय 12 रोग, Room 4"),
    ],
)
def test_letters_that_are_joined_read_back(text):
    assert texts(document(text)) == [text]


def test_a_document_is_the_same_whatever_was_made_before_it():
    first = [document(*SAID[:count]) for count in range(1, 5)]
    assert [document(*SAID[:count]) for count in range(1, 5)] == first
    assert len(set(first)) == 4


def test_two_documents_at_a_time_keep_their_letters_apart():
    outs = [BytesIO(), BytesIO()]
    canvases = [canvas_on(out, (600, 400), "Words") for out in outs]
    for place, text in enumerate((*SAID[:2], SAID[3])):
        for canvas, own in zip(canvases, (text, text[::-1]), strict=True):
            draw_lines(canvas, [(line(own, 14), 20, 350 - 40 * place, 0.0)])
    for canvas in canvases:
        canvas.showPage()
        canvas.save()
    read = [texts(out.getvalue())[0].splitlines() for out in outs]
    assert read == [[*SAID[:2], SAID[3]], [text[::-1] for text in (*SAID[:2], SAID[3])]]


def test_more_letters_than_a_part_of_a_face_holds_are_all_there():
    alphabets = ((0x00C0, 0x00F0), (0x0100, 0x0130), (0x0150, 0x017F), (0x03B1, 0x03CA), (0x0410, 0x0440))
    said = ["".join(map(chr, range(first, last))) for first, last in alphabets]
    assert texts(document(*said))[0].split() == said
