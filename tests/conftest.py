"""What every test starts from: no screen is needed; where the check runs, the same examples every time."""

import os

from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["CUPS_SERVER"] = "/nowhere/cups.sock"  # no printer of the machine is seen, and none is printed on
settings.register_profile("check", derandomize=True, deadline=None)
if os.environ.get("CI"):
    settings.load_profile("check")
