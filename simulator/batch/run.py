"""Files to their records, over processes if wanted, in the order of the files."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from simulator.batch.crew import Crew
from simulator.batch.one import STDIN, Settings, lost, score_path
from simulator.study.record import Record

Files = tuple[str, ...]
Work = Callable[[Files, Settings], list[Record]]


def run(
    files: Sequence[str], settings: Settings, workers: int = 1, work: Work | None = None
) -> Iterator[Record]:
    """Yield the record of every file, in the order of `files`, over so many processes.

    `work` is what each of them does, `score_files` if not given.
    """
    if workers > 1 and len(files) > 1 and STDIN not in files:
        done = partial(_worked, work or score_files, settings)
        crew = Crew(done, partial(lost, settings=settings), min(workers, len(files)))
        yield from crew.results(files)
    else:
        yield from (score_path(file, settings) for file in files)


def _worked(work: Work, settings: Settings, files: Files) -> list[Record]:
    return work(files, settings)


def score_files(files: Files, settings: Settings) -> list[Record]:
    """Return the records of some files: what a worker does."""
    return [score_path(file, settings) for file in files]
