"""Work over processes, its results in the order of what was given whatever finishes first.

A worker that is killed (out of memory, by hand) breaks its whole pool. Then the things of the first
unfinished batch are done one by one, each alone in a process of its own, so that a thing that kills
is found out and costs nobody else anything; the other batches go to a new pool.
"""

from __future__ import annotations

import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from multiprocessing import get_context
from typing import Generic, TypeVar

BATCH = 8
"""Things a worker is given at a time."""
AHEAD = 3
"""Batches waiting for each worker; more would only fill memory."""

T = TypeVar("T")
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class _Task(Generic[T, R]):
    things: tuple[T, ...]
    future: Future[list[R]]


class Crew(Generic[T, R]):
    """Workers over some things, replaced when one of them dies.

    `work` is what each of them does, importable where they run; `lost` gives the result of a thing
    over which a worker died, and died again.
    """

    def __init__(
        self,
        work: Callable[[tuple[T, ...]], list[R]],
        lost: Callable[[T], R],
        workers: int,
        batch: int = BATCH,
    ) -> None:
        self._work, self._lost = work, lost
        self._workers, self._batch = workers, batch
        self._pool = _pool(workers)

    def results(self, things: Sequence[T]) -> Iterator[R]:
        """Yield the result of every thing, in their order."""
        size = max(1, min(self._batch, len(things) // (self._workers * AHEAD)))
        waiting = deque(tuple(things[at : at + size]) for at in range(0, len(things), size))
        running: deque[_Task[T, R]] = deque()
        try:
            while waiting or running:
                while waiting and len(running) < AHEAD * self._workers:
                    running.append(self._task(self._pool, waiting.popleft()))
                first = running.popleft()
                try:
                    done = first.future.result()
                except BrokenProcessPool:
                    yield from self._alone(first.things)
                    running = self._anew(running)
                else:
                    yield from done
        finally:
            self._pool.shutdown(wait=False, cancel_futures=True)

    def _alone(self, things: Iterable[T]) -> Iterator[R]:
        """Do things one by one in a process that is replaced when one of them kills it."""
        pool = _pool(1)
        try:
            for thing in things:
                try:
                    yield from self._task(pool, (thing,)).future.result()
                except BrokenProcessPool:
                    yield self._lost(thing)
                    pool = _pool(1)
        finally:
            pool.shutdown(wait=False, cancel_futures=True)

    def _anew(self, running: Iterable[_Task[T, R]]) -> deque[_Task[T, R]]:
        """A new pool, and in it whatever the old one had not finished."""
        self._pool.shutdown(wait=False, cancel_futures=True)
        self._pool = _pool(self._workers)
        return deque(t if _held(t.future) else self._task(self._pool, t.things) for t in running)

    def _task(self, pool: ProcessPoolExecutor, things: tuple[T, ...]) -> _Task[T, R]:
        """Give a pool some things; one that broke meanwhile fails them as if it broke later."""
        try:
            return _Task(things, pool.submit(self._work, things))
        except BrokenProcessPool as broken:
            failed: Future[list[R]] = Future()
            failed.set_exception(broken)
            return _Task(things, failed)


def _held(future: Future[list[R]]) -> bool:
    done = future.done() and not future.cancelled()
    return done and future.exception() is None


def _pool(workers: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=_quiet)


def _quiet() -> None:
    """Ctrl-C is for the parent to answer."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
