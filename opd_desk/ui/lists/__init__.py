"""The views of the window's lists: doctors, slots, queue, and the people on a phone."""

from opd_desk.ui.lists.plain import DoctorList, FamilyList, SlotList
from opd_desk.ui.lists.queue import QueueTable

__all__ = ["DoctorList", "FamilyList", "QueueTable", "SlotList"]
