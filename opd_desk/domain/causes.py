"""What events and acts of the desk name as their cause where a rule asks for it again; commands have these names, too.

What a policy's step did names the step: `Step`. These words stand in files: another one would be another cause.
"""

from __future__ import annotations

AWAY, BACK, LEAVE = "away", "back", "leave"
"""A doctor went, came again, or does not come on that date."""
CLOSE_DAY, RESETTLE = "close_day", "resettle"
"""A date was closed; tokens were given other places together."""
SLOT_CLOSED, SLOT_ENDED = "slot_closed", "slot_ended"
"""Why the waitlist of a slot is carried on to the next."""
