"""What the system says of a file or a folder that cannot be used, in words that every language has."""

from __future__ import annotations

from opd_desk.domain.said import say, words_of

_KNOWN: dict[str, str] = {
    str(words): words
    for words in (
        say("No such file or directory"),
        say("Permission denied"),
        say("Operation not permitted"),
        say("File exists"),
        say("Is a directory"),
        say("Not a directory"),
        say("Directory not empty"),
        say("No space left on device"),
        say("Disk quota exceeded"),
        say("File too large"),
        say("File name too long"),
        say("Read-only file system"),
        say("Input/output error"),
        say("No such device"),
        say("No such device or address"),
        say("Device or resource busy"),
        say("Too many open files"),
        say("Invalid argument"),
        say("Connection refused"),
        say("No route to host"),
        say("Stale file handle"),
    )
}


def system_words(problem: OSError) -> str:
    """Return why the system could not do something; what is not among the known stays as it says it."""
    words = problem.strerror or words_of(problem)
    return _KNOWN.get(words, words)
