"""A country's public holidays, by the `holidays` package, which needs no network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opd_desk.domain.errors import Invalid
from opd_desk.domain.said import say

if TYPE_CHECKING:
    from datetime import date

HOME = "IN"
EARLIEST, LATEST = 1950, 2100


def public_holidays(country: str, state: str, year: int) -> dict[date, str]:
    """Return the names of a year's public holidays by date, in English where the package has it.

    `country`: ISO code; `state`: the package's code, "" for those of the whole country. Raises Invalid.
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
    language = next((each for each in _languages(code) if each.startswith("en")), None)
    found = holidays.country_holidays(code, subdiv=states.get(part), years=year, language=language)
    return dict(sorted(found.items()))


def _languages(code: str) -> list[str]:
    """Return the languages in which a country's holidays are named."""
    import holidays

    return sorted(holidays.list_localized_countries().get(code, []))
