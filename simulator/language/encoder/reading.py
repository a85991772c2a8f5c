"""What the heads say of the parts of a turn, as scores before any softmax."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

from simulator.dialogue import Span
from simulator.language.encoder import numbers
from simulator.language.encoder.pieces import Composed, compose
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


@lru_cache(maxsize=256)
def _told(
    text: str, heard: str, spans: tuple[tuple[int, int], ...], heads: tuple[str, ...], buyer: bool
) -> tuple[tuple[Scores | None, ...], ...]:
    known = encoder()
    made = compose(known.pieces, known.pieces.cut(text), known.pieces.cut(heard), buyer)
    states = _states(known, made)
    whole = numbers.mean(states, list(range(1, 1 + max(1, made.own))))
    other = (numbers.mean(states, list(range(made.own + 2, made.own + 2 + made.heard)))
             if made.heard else numbers.empty(whole.shape[1]))  # fmt: skip
    places = [made.within(Span(*span)) for span in spans]
    parts = [numbers.beside([numbers.mean(states, at), whole, other]) if at else None
             for at in places]  # fmt: skip
    return tuple(tuple(_asked(known, name, parts)) for name in heads)


def _states(known: Encoder, made: Composed) -> Any:
    size = len(made.ids)
    kinds = [0] * (made.own + 2) + [1] * (size - made.own - 2)
    return numbers.encode(
        numbers.embed(known.words, made.ids, known.places[:size] + known.kinds[kinds], known.norm),
        known.layers,
    )


def _asked(known: Encoder, name: str, parts: Iterable[Any]) -> Iterable[Scores | None]:
    for part in parts:
        if part is None:
            yield None
        else:
            told = numbers.linear(part, known.heads[name])[0].tolist()
            yield tuple(round(score, 4) for score in told)
