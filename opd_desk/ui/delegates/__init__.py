"""One delegate a list, each painting whole rows (LOOK §2, §7)."""
