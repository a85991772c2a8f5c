"""Recorded talk in and out: other programs' transcripts, and our own journal.

`decode` reads whatever a recorder wrote, `assign` gives its people their sides, and the result is
a dialogue like any other. `encode` writes a line of our journal and `decode_journal` recovers it.
Text comes in and values go out; nothing here opens a file or reads a clock.
"""

from simulator.transcripts.decode import decode
from simulator.transcripts.journal import (
    FORMAT,
    Entry,
    Header,
    Journal,
    encode,
    is_journal,
    standing,
    to_dialogue,
)
from simulator.transcripts.recording import Format, Recording, Turn
from simulator.transcripts.recovery import decode_journal
from simulator.transcripts.roles import ROLE_WORDS, Assignment, How, Role, assign

__all__ = [
    "FORMAT",
    "ROLE_WORDS",
    "Assignment",
    "Entry",
    "Format",
    "Header",
    "How",
    "Journal",
    "Recording",
    "Role",
    "Turn",
    "assign",
    "decode",
    "decode_journal",
    "encode",
    "is_journal",
    "standing",
    "to_dialogue",
]
