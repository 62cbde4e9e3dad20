"""What the desk decides. Standard library only: no clock, no files, no SQL, no Qt."""
