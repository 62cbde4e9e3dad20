"""A country's public holidays, by the `holidays` package, which needs no network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opd_desk.domain.errors import Invalid
from opd_desk.domain.said import say

if TYPE_CHECKING:
    from datetime import date

HOME = "IN"
EARLIEST, LATEST = 1950, 2100


def public_holidays(country: str, state: str, year: int, language: str = "en") -> dict[date, str]:
    """Return the names of a year's public holidays by date, in a language or else in English where the package has it.

    `country`: ISO code; `state`: the package's code, "" for those of the whole country; `language`: as `hi`. Raises
    Invalid.
    """
    import holidays  # 0.1 s, and only the in-charge needs it

    code, part = country.strip().upper(), state.strip().upper()
    known = holidays.list_supported_countries()
    if code not in known:
        raise Invalid(say("country cannot be {country!r}: give its two letters, IN for India", country=country))
    states = {name.upper(): name for name in known[code]}
    if part and part not in states:
        if not states:
            raise Invalid(say("state cannot be {state!r} in {country}; leave it out", state=state, country=code))
        there = ", ".join(known[code])
        words = say(
            "state cannot be {state!r} in {country}; there are {states}", state=state, country=code, states=there
        )
        raise Invalid(words)
    if not EARLIEST <= year <= LATEST:
        raise Invalid(say("year must be from {first} to {last}, not {year}", first=EARLIEST, last=LATEST, year=year))
    known_in = _languages(code)
    wanted = next((each for ours in (language, "en") for each in known_in if each.partition("_")[0] == ours), None)
    found = holidays.country_holidays(code, subdiv=states.get(part), years=year, language=wanted)
    return dict(sorted(found.items()))


def _languages(code: str) -> list[str]:
    """Return the languages in which a country's holidays are named."""
    import holidays

    return sorted(holidays.list_localized_countries().get(code, []))
