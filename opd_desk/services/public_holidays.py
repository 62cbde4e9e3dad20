"""A country's public holidays, by the `holidays` package, which needs no network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opd_desk.domain.errors import Invalid

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
        raise Invalid(f"country cannot be {country!r}: give its two letters, IN for India")
    states = {name.upper(): name for name in known[code]}
    if part and part not in states:
        offered = f"there are {', '.join(known[code])}" if states else "leave it out"
        raise Invalid(f"state cannot be {state!r} in {code}; {offered}")
    if not EARLIEST <= year <= LATEST:
        raise Invalid(f"year must be from {EARLIEST} to {LATEST}, not {year}")
    language = next((each for each in _languages(code) if each.startswith("en")), None)
    found = holidays.country_holidays(code, subdiv=states.get(part), years=year, language=language)
    return dict(sorted(found.items()))


def _languages(code: str) -> list[str]:
    """Return the languages in which a country's holidays are named."""
    import holidays

    return sorted(holidays.list_localized_countries().get(code, []))
