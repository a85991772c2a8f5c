"""What the heads say of the parts of a turn, as scores before any softmax."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from simulator.dialogue import Span
from simulator.language.clause import skipped
from simulator.language.encoder import numbers
from simulator.language.encoder.pieces import Composed, compose, without
from simulator.language.encoder.store import Encoder, encoder

Scores = tuple[float, ...]


def scores(
    text: str, heard: str, spans: Sequence[Span], heads: tuple[str, ...], buyer: bool = False
) -> dict[str, list[Scores | None]]:
    """Return for each head the scores of each span of a turn, given the turn it answers.

    None stands for a span of which nothing was read: it lies beyond the cap.
    """
    told = _told(text, heard, tuple((span.start, span.end) for span in spans), heads, buyer)
    return {name: list(rows) for name, rows in zip(heads, told, strict=True)}


class Pull(NamedTuple):
    """A piece of a span, and how much its state speaks for each label of a head: what all pieces
    of the span say together is the mean."""

    start: int
    end: int
    scores: Scores


@lru_cache(maxsize=256)
def pulls(text: str, heard: str, span: Span, head: str) -> tuple[Pull, ...]:
    """Return what each piece of a span says for a head; none for a span that was not read."""
    known = encoder()
    made, every = read(text, heard, False)
    at, states = made.within(span), every[-1]
    if not at:
        return ()
    told = numbers.linear(states[at], numbers.top(known.heads[head], states.shape[1])).tolist()
    return tuple(Pull(made.pieces[place - 1].start, made.pieces[place - 1].end, tuple(row))
                 for place, row in zip(at, told, strict=True))  # fmt: skip


@lru_cache(maxsize=256)
def _told(
    text: str, heard: str, spans: tuple[tuple[int, int], ...], heads: tuple[str, ...], buyer: bool
) -> tuple[tuple[Scores | None, ...], ...]:
    known = encoder()
    made, every = read(text, heard, buyer)
    states = every[-1]
    whole = numbers.mean(states, list(range(1, 1 + max(1, made.own))))
    other = (numbers.mean(states, list(range(made.own + 2, made.own + 2 + made.heard)))
             if made.heard else numbers.empty(whole.shape[1]))  # fmt: skip
    if buyer:
        turn = numbers.beside([states[:1], whole, other])
        return tuple(tuple(_asked(known, name, [turn] * len(spans))) for name in heads)
    places = [made.within(Span(*span)) for span in spans]
    parts = [numbers.beside([numbers.mean(states, at), whole, other]) if at else None
             for at in places]  # fmt: skip
    return tuple(tuple(_asked(known, name, parts)) for name in heads)


@lru_cache(maxsize=8)
def read(text: str, heard: str, buyer: bool) -> tuple[Composed, list[Any]]:
    """Return a turn put together with the one it answers, and its states after each layer."""
    return through(text, heard, buyer, len(encoder().layers))


def through(text: str, heard: str, buyer: bool, layers: int) -> tuple[Composed, list[Any]]:
    """Return the same, not kept, after the first layers only."""
    known = encoder()
    own = known.pieces.cut(text) if buyer else without(known.pieces.cut(text), skipped(text))
    made = compose(known.pieces, own, known.pieces.cut(heard), buyer)
    size = len(made.ids)
    kinds = [0] * (made.own + 2) + [1] * (size - made.own - 2)
    beside = known.places[:size] + known.kinds[kinds]
    return made, numbers.encode(
        numbers.embed(known.words, made.ids, beside, known.norm), known.layers[:layers]
    )


def _asked(known: Encoder, name: str, parts: Iterable[Any]) -> Iterable[Scores | None]:
    for part in parts:
        if part is None:
            yield None
        else:
            told = numbers.linear(part, known.heads[name])[0].tolist()
            yield tuple(round(score, 4) for score in told)
