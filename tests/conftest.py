"""What every test starts from: no screen is needed; where the check runs, the same examples every time."""

import gc
import os
from collections.abc import Generator

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["CUPS_SERVER"] = "/nowhere/cups.sock"  # no printer of the machine is seen, and none is printed on
settings.register_profile("check", derandomize=True, deadline=None)
if os.environ.get("CI"):
    settings.load_profile("check")
gc.disable()  # as with the window: what one leaves behind must not go on the thread of a worker


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol() -> Generator[None, bool, bool]:
    """Collect what a test left behind on the tests' own thread, once nothing holds it any more."""
    ran = yield
    gc.collect(1)
    return ran
