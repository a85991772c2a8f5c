"""Plain measures of a talk: who spoke how much, who asked how often, and how long anybody went on.

Yardsticks of the trade, counted from text. Text has no clock: pauses, speed, interruptions and
silence are not in it, a word stands for a moment of speech, and a recogniser's `um` is a word like
another. Nothing here says that a talk was good.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from simulator.dialogue import Dialogue, Speaker, Utterance
from simulator.study.read import TalkScore

THIRDS = 3


@dataclass(frozen=True, slots=True)
class Stretch:
    """Turns of one side in a row: how many words, and the number of the first turn, from 1."""

    words: int
    turn: int


@dataclass(frozen=True, slots=True)
class Measures:
    """Counts of a talk; None stands for "cannot be said".

    `seller_share` is the seller's part of all words, in [0, 1]. A stretch runs from one side's
    first word to the other side's, whoever of the side speaks. `questions` are those of the
    seller's turns that were understood, as the reader counts them; `spread` counts them by thirds
    of the seller's turns. `switches` counts changes of side.
    """

    turns: int
    seller_turns: int
    seller_words: int
    buyer_words: int
    seller_share: float | None
    seller_longest: Stretch | None
    buyer_longest: Stretch | None
    questions: int
    spread: tuple[int, ...]
    switches: int
    people: int


def measure(talk: TalkScore) -> Measures:
    """Return the measures of a talk."""
    turns = talk.dialogue.turns
    seller, buyer = (_words(talk.dialogue, side) for side in Speaker)
    asked = [0 if j.score.abstained else j.score.questions for j in talk.judged]
    stretches = list(_stretches(turns))
    return Measures(
        turns=len(turns),
        seller_turns=len(asked),
        seller_words=seller,
        buyer_words=buyer,
        seller_share=round(seller / (seller + buyer), 4) if seller + buyer else None,
        seller_longest=_longest(stretches, Speaker.SELLER),
        buyer_longest=_longest(stretches, Speaker.BUYER),
        questions=sum(asked),
        spread=_spread(asked),
        switches=max(0, len(stretches) - 1),
        people=len({(turn.speaker, turn.name) for turn in turns}),
    )


def _words(dialogue: Dialogue, side: Speaker) -> int:
    return sum(len(turn.text.split()) for turn in dialogue.turns if turn.speaker is side)


def _stretches(turns: Sequence[Utterance]) -> Iterable[tuple[Speaker, Stretch]]:
    for side, group in groupby(enumerate(turns, start=1), lambda item: item[1].speaker):
        run = list(group)
        yield side, Stretch(sum(len(turn.text.split()) for _, turn in run), run[0][0])


def _longest(stretches: Iterable[tuple[Speaker, Stretch]], side: Speaker) -> Stretch | None:
    own = (stretch for who, stretch in stretches if who is side)
    return max(own, key=lambda stretch: stretch.words, default=None)


def _spread(asked: Sequence[int]) -> tuple[int, ...]:
    """How many questions fell into each third of the turns; later thirds take what is over.

    >>> _spread([2, 0, 1, 1])
    (2, 0, 2)
    """
    cuts = [len(asked) * part // THIRDS for part in range(THIRDS + 1)]
    return tuple(sum(asked[a:b]) for a, b in pairwise(cuts))
