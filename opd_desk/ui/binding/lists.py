"""The lists of the window that show a day."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from opd_desk.ui.lists import DoctorList, QueueTable, SlotList
    from opd_desk.ui.models.day import DoctorsModel, SlotsModel
    from opd_desk.ui.models.queue import QueueModel
    from opd_desk.ui.panels.queue_head import QueueHead


@dataclass(frozen=True, slots=True)
class Lists:
    """The lists that show a day, and the rows they show."""

    doctors: DoctorList
    slots: SlotList
    queue: QueueTable
    head: QueueHead
    doctor_rows: DoctorsModel
    slot_rows: SlotsModel
    queue_rows: QueueModel
