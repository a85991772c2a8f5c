"""Many recordings, one record each: found, scored in parallel, in order, and resumable.

`find` names the files, `one` turns a file into a record, `run` does so for all of them over
processes, `done` tells what an earlier run has finished. A file that cannot be scored gets a
record too, with its problems; it stops nothing.
"""

from simulator.batch.done import Done, load
from simulator.batch.find import Found, find
from simulator.batch.one import Settings, is_sound, score_path
from simulator.batch.run import run

__all__ = ["Done", "Found", "Settings", "find", "is_sound", "load", "run", "score_path"]
