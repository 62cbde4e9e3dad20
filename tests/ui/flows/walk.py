"""Walks a flow of the clerk's day at the real window by the very keys that help gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opd_desk.ui.flows import read_flows

if TYPE_CHECKING:
    from opd_desk.ui.flows import Flow
    from tests.ui.counter import Counter


def flow_of(number: int) -> Flow:
    """Return a flow by its number in CLERK."""
    return next(flow for flow in read_flows() if flow.number == number)


class Walk:
    """A clerk who does what help says, step by step. `data`: what is typed where help has brackets."""

    def __init__(self, counter: Counter, number: int, **data: str) -> None:
        self.counter, self.flow, self.data = counter, flow_of(number), data
        self._next = 0

    def skip(self, count: int) -> None:
        """Go on where the first few steps were done elsewhere."""
        self._next += count

    def step(self) -> None:
        """Press the keys of the next step."""
        step = self.flow.steps[self._next]
        self._next += 1
        for key in step.keys:
            if key.startswith("("):
                self.counter.write(self.data[key.strip("()")])
            else:
                self.counter.keys(key.replace("Enter", "Return").replace(" ", "+"))

    def steps(self, count: int) -> None:
        """Press the keys of the next few steps."""
        for _ in range(count):
            self.step()

    def end(self) -> None:
        """Press the keys of the steps that are left."""
        self.steps(len(self.flow.steps) - self._next)
