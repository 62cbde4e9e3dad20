"""The window's language and the patient's: shipped translations, each found by its code."""

import pytest
from PySide6.QtCore import QLocale

from opd_desk.domain.said import ENGLISH, say
from opd_desk.ui import languages
from opd_desk.ui.languages import known_codes, language, settled, tr
from tests.ui.pseudo import pseudo


def test_words_are_english_where_no_translator_is_installed() -> None:
    words = say("Token {number}", number=3)
    assert tr(words) == "Token 3"
    assert type(tr(words)) is str
    assert language("") is ENGLISH


@pytest.mark.usefixtures("qapp")
def test_the_window_speaks_by_the_translators_of_the_application() -> None:
    with pseudo():
        assert tr(say("Token {number}", number=3)) == "Ťóķéń 3"
        assert tr("Token 3") == "Token 3"
    assert tr(say("Token {number}", number=3)) == "Token 3"


def test_a_language_is_found_by_its_code_with_or_without_a_country() -> None:
    assert known_codes()[:2] == ("en", "hi")
    assert [settled(code) for code in ("hi", "hi_IN", "hi-IN", "en_IN", "xx")] == ["hi", "hi", "hi", "en", "en"]
    assert language("en_IN") is ENGLISH
    assert language("hi").code == "hi"
    assert language("hi") is language("hi_IN")


@pytest.mark.parametrize(
    ("system", "spoken"), [(["hi-IN", "en-IN"], "hi"), (["fr-FR", "hi-IN"], "hi"), (["en-IN", "hi"], "en"), ([], "en")]
)
def test_without_a_choice_the_system_decides(system: list[str], spoken: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QLocale, "uiLanguages", lambda self: system)
    assert settled("") == spoken


@pytest.mark.parametrize(("code", "rightward"), [("hi", True), ("ur", False), ("ar", False)])
def test_a_language_knows_where_its_lines_begin(code: str, rightward: bool) -> None:
    assert languages.Translated(code, []).rightward is rightward
