"""A recorded talk read and judged, as a fold over its turns.

A journal of ours is replayed with its engine, and so scores to the very marks the trainee was
shown. Any other talk is words only: the reading is the same, the judge's context is estimated
(see `context`). Both give a `TalkScore`, which says which of the two it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from simulator.dialogue import Dialogue, Speaker, Utterance
from simulator.engine import Engine, Step
from simulator.engine.context import context as live_context
from simulator.engine.state import WINDOW
from simulator.language import Tier, hear, interpret
from simulator.language.gazetteer import Gazetteer
from simulator.language.hooks import Hooks, look
from simulator.language.interpretation import Interpretation
from simulator.language.listening import agrees_to_buy
from simulator.rubric import Context, Memory, Score, Scorecard, Verdict, judge, tally, verdict
from simulator.study.context import Estimate, listen, speak
from simulator.study.talk import MOVES, START, Difference, Talk, begin
from simulator.transcripts import Entry, Journal

NOBODY = Gazetteer()


@dataclass(frozen=True, slots=True)
class Judged:
    """A seller turn: how it was read, what was known around it, and how it was judged."""

    reading: Interpretation
    context: Context
    score: Score


@dataclass(frozen=True, slots=True)
class Turn:
    """A turn of a talk. `number` counts all turns from 1; a buyer's turn is not judged."""

    number: int
    utterance: Utterance
    judged: Judged | None = None


@dataclass(frozen=True, slots=True)
class TalkScore:
    """A talk, judged. `inferred`: the context is an estimate, for want of an engine.

    `ending` is how a replayed talk ended; "" if it did not, or if that is not known.
    """

    turns: tuple[Turn, ...]
    scorecard: Scorecard
    verdict: Verdict
    inferred: bool
    ending: str = ""

    @property
    def judged(self) -> tuple[Judged, ...]:
        """The seller's turns, in order."""
        return tuple(turn.judged for turn in self.turns if turn.judged is not None)

    @property
    def dialogue(self) -> Dialogue:
        """What was said."""
        return Dialogue(tuple(turn.utterance for turn in self.turns))


class Retold(NamedTuple):
    """A journal's talk, and the first place where the buyer now answers otherwise, if any.

    Marks are not compared: a journal may be scored again by a better rubric.
    """

    talk: Talk
    strayed: Difference | None


def score_dialogue(
    dialogue: Dialogue, gazetteer: Gazetteer = NOBODY, tier: Tier = Tier.FULL
) -> TalkScore:
    """Score the words of a talk. The ending is not known, so it cannot pass."""
    return _scored(_read(dialogue, gazetteer, tier), None, inferred=True)


def score_journal(journal: Journal, engine: Engine) -> TalkScore:
    """Score a talk of ours by replaying it: the marks are those of the live talk.

    Raises ValueError if the buyer answers otherwise than the journal has it; see `retell`.
    """
    talk, strayed = retell(journal, engine)
    if strayed is not None:
        raise ValueError(f"entry {strayed.n}: {strayed.what} differs")
    return score_talk(talk)


def score_talk(talk: Talk) -> TalkScore:
    """Score a talk with its engine, its marks being those of its steps."""
    state, engine = talk.state, talk.engine
    came = engine.outcome(state) if state.ended else None
    found = _scored(_turns(talk), came.good if came else None, inferred=False)
    return replace(found, ending=came.title if came else "")


def retell(journal: Journal, engine: Engine) -> Retold:
    """Replay a journal with its engine, as far as the buyer still says what is written there."""
    talk = begin(engine)
    for entry in journal.entries:
        if entry.kind == "undo":
            talk = talk.back()
        elif entry.kind != "rating":
            told = _told(talk, entry)
            if told is None:
                return Retold(talk, Difference(entry.n, "the move", entry.text, "not possible"))
            talk, step = told
            if step.reply.text != entry.reply:
                strayed = Difference(entry.n, "the reply", entry.reply, step.reply.text)
                return Retold(talk, strayed)
    return Retold(talk, None)


def _told(talk: Talk, entry: Entry) -> tuple[Talk, Step] | None:
    if entry.kind == "move" and entry.text == START:
        return talk, talk.opening
    if talk.state.ended or (entry.kind == "move" and entry.text not in MOVES):
        return None
    after = talk.say(entry.text) if entry.kind == "say" else talk.move(entry.text)
    return after, after.turns[-1].step


def _scored(turns: Iterable[Turn], good: bool | None, *, inferred: bool) -> TalkScore:
    numbered = tuple(replace(turn, number=at) for at, turn in enumerate(turns, start=1))
    card = tally([turn.judged.score for turn in numbered if turn.judged is not None])
    return TalkScore(numbered, card, verdict(card, good), inferred)


def _turns(talk: Talk) -> Iterator[Turn]:
    yield from _answer(talk.opening)
    for turn in talk.turns:
        reading, score = turn.step.reply.reading, turn.step.score
        if reading is not None and score is not None:
            known = live_context(talk.engine.buyer, turn.before.buyer)
            yield Turn(0, Utterance(Speaker.SELLER, turn.text), Judged(reading, known, score))
        yield from _answer(turn.step)


def _answer(step: Step) -> Iterator[Turn]:
    if step.reply.text:
        yield Turn(0, Utterance(Speaker.BUYER, step.reply.text))


def _read(dialogue: Dialogue, gazetteer: Gazetteer, tier: Tier) -> Iterator[Turn]:
    estimate, memory, hooks = Estimate(), Memory(), Hooks()
    for place, said in enumerate(dialogue.turns):
        before = Dialogue(dialogue.turns[max(0, place - WINDOW) : place])
        if said.speaker is Speaker.BUYER:
            heard = hear(said.text, before, gazetteer, tier)
            yes = estimate.asked_decision and agrees_to_buy(said.text)
            estimate = listen(estimate, heard, len(said.text.split()), yes)
            yield Turn(0, said)
        else:
            found = interpret(said.text, before, gazetteer, tier)
            reading, hooks = look(said.text, found, before, hooks, gazetteer)
            judgement = judge(said.text, reading, before, estimate.context, memory)
            yield Turn(0, said, Judged(reading, estimate.context, judgement.score))
            estimate, memory = speak(estimate, reading), judgement.memory
