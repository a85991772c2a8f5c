"""Files over processes, their records in the order of the files whatever finishes first.

A worker that is killed (out of memory, by hand) breaks its whole pool. Then the files of the first
unfinished batch are done one by one, each alone in a process of its own, so that a file that kills
is found out and costs nobody else anything; the other batches go to a new pool.
"""

from __future__ import annotations

import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from typing import NamedTuple

from simulator.batch.one import STDIN, Settings, lost, score_path
from simulator.study.record import Record

BATCH = 8
"""Files a worker is given at a time."""
AHEAD = 3
"""Batches waiting for each worker; more would only fill memory."""

Files = tuple[str, ...]
Work = Callable[[Files, Settings], list[Record]]


class _Task(NamedTuple):
    files: Files
    future: Future[list[Record]]


def run(
    files: Sequence[str], settings: Settings, workers: int = 1, work: Work | None = None
) -> Iterator[Record]:
    """Yield the record of every file, in the order of `files`, over so many processes.

    `work` is what each of them does, `score_files` if not given.
    """
    if workers > 1 and len(files) > 1 and STDIN not in files:
        crew = _Crew(settings, min(workers, len(files)), work or score_files)
        yield from crew.results(files)
    else:
        yield from (score_path(file, settings) for file in files)


def score_files(files: Files, settings: Settings) -> list[Record]:
    """Return the records of some files: what a worker does."""
    return [score_path(file, settings) for file in files]


class _Crew:
    """Workers over some files, replaced when one of them dies."""

    def __init__(self, settings: Settings, workers: int, work: Work) -> None:
        self._settings, self._workers, self._work = settings, workers, work
        self._pool = _pool(workers)

    def results(self, files: Sequence[str]) -> Iterator[Record]:
        size = max(1, min(BATCH, len(files) // (self._workers * AHEAD)))
        waiting = deque(tuple(files[at : at + size]) for at in range(0, len(files), size))
        running: deque[_Task] = deque()
        try:
            while waiting or running:
                while waiting and len(running) < AHEAD * self._workers:
                    running.append(self._task(self._pool, waiting.popleft()))
                first = running.popleft()
                try:
                    done = first.future.result()
                except BrokenProcessPool:
                    yield from self._alone(first.files)
                    running = self._anew(running)
                else:
                    yield from done
        finally:
            self._pool.shutdown(wait=False, cancel_futures=True)

    def _alone(self, files: Files) -> Iterator[Record]:
        """Do files one by one in a process that is replaced when one of them kills it."""
        pool = _pool(1)
        try:
            for file in files:
                try:
                    yield from self._task(pool, (file,)).future.result()
                except BrokenProcessPool:
                    yield lost(file, self._settings)
                    pool = _pool(1)
        finally:
            pool.shutdown(wait=False, cancel_futures=True)

    def _anew(self, running: Iterable[_Task]) -> deque[_Task]:
        """A new pool, and in it whatever the old one had not finished."""
        self._pool.shutdown(wait=False, cancel_futures=True)
        self._pool = _pool(self._workers)
        return deque(t if _held(t) else self._task(self._pool, t.files) for t in running)

    def _task(self, pool: ProcessPoolExecutor, files: Files) -> _Task:
        """Give a pool some files; one that broke meanwhile fails them as if it broke later."""
        try:
            return _Task(files, pool.submit(self._work, files, self._settings))
        except BrokenProcessPool as broken:
            failed: Future[list[Record]] = Future()
            failed.set_exception(broken)
            return _Task(files, failed)


def _held(task: _Task) -> bool:
    done = task.future.done() and not task.future.cancelled()
    return done and task.future.exception() is None


def _pool(workers: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=_quiet)


def _quiet() -> None:
    """Ctrl-C is for the parent to answer."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
