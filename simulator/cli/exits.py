"""What the exit codes mean; the same for every command, and printed by `buysim --help`."""

from __future__ import annotations

from enum import IntEnum


class Exit(IntEnum):
    """Exit codes."""

    OK = 0
    FINDINGS = 1  # checked, and something was found: an error in a scenario, a walkthrough failed
    USAGE = 2  # a flag or argument is wrong
    INPUT = 3  # a file cannot be read or understood
    INTERNAL = 70  # a fault of ours
    INTERRUPTED = 130  # Ctrl-C
