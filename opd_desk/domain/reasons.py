"""Reasons that the desk itself gives, not the clerk: they stand in the file in English, and `kept` knows them again."""

from __future__ import annotations

from opd_desk.domain.said import say

NOT_CALLED = say("came, but was never called")
NO_PLACE = say("no place came free")
DAY_CLOSED = say("the day was closed")
LEFT_UNSEEN = say("left without being seen")
UNDONE = say("undone")
DISPLACED = say("displaced")
