"""Days from scenario files: read, checked, played, told (RULES §12)."""
