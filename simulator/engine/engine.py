"""`reply, state, score = engine.step(state, utterance)`: where the rooms below meet.

A step reads the words, lets the buyer react, judges the line and words the answer. It opens no
file, reads no clock, draws no chance; the same state and words always give the same three values,
and when anything raises, the state that was passed in still stands.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import NamedTuple

from simulator.buyer import (
    Buyer,
    Entry,
    Happening,
    Move,
    Outcome,
    Reaction,
    buyer,
    from_reading,
    open_talk,
    outcome,
    react,
)
from simulator.dialogue import Dialogue, Speaker
from simulator.engine.context import context
from simulator.engine.gazetteer import gazetteer
from simulator.engine.state import WINDOW, State
from simulator.language import Tier, interpret
from simulator.language.gazetteer import Gazetteer
from simulator.language.hooks import look
from simulator.language.interpretation import Interpretation
from simulator.rubric import Judgement, Score, judge
from simulator.scenario.model import Persona, Scenario
from simulator.scenario.situations import Cue
from simulator.voice import Chosen, Mood, Voice


@dataclass(frozen=True, slots=True)
class Reply:
    """The buyer's answer: the words, the situations they were said for, what happened inside, and
    how the seller's words were read (None where a move was made without words). `aside` is what
    the seller alone is told, '' if nothing; the buyer never says it. `lines` are the author's lines
    that the words are made of."""

    text: str
    cues: tuple[Cue, ...] = ()
    ledger: tuple[Entry, ...] = ()
    reading: Interpretation | None = None
    aside: str = ""
    lines: tuple[Chosen, ...] = ()


class Step(NamedTuple):
    """What one step gives. `score` is None where no words were said."""

    reply: Reply
    state: State
    score: Score | None


Reader = Callable[[str, Dialogue, Gazetteer, Tier], Interpretation]
"""`interpret`, or something that answers as it does and remembers."""


@dataclass(frozen=True, slots=True)
class Engine:
    """A scenario with a persona and a seed, ready to talk. Make it with `engine`."""

    scenario: Scenario
    persona: Persona
    seed: int
    buyer: Buyer
    names: Gazetteer
    voice: Voice
    tier: Tier = Tier.FULL
    read: Reader = interpret

    def start(self) -> Step:
        """Return the buyer's first words and the state before the seller's."""
        reaction = open_talk(self.buyer)
        state = State(self.scenario.digest, self.persona.digest, self.seed, reaction.state)
        return self._worded(state, reaction, state.dialogue)

    def step(self, state: State, utterance: str) -> Step:
        """Return the buyer's reply to what the seller said, the new state, and the marks.

        Raises ValueError for a state of another scenario or persona, or of a talk that is over.
        """
        self._own(state)
        read = self.read(utterance, state.dialogue, self.names, self.tier)
        reading, hooks = look(utterance, read, state.dialogue, state.hooks, self.names)
        facts = context(self.buyer, state.buyer)
        judged = judge(utterance, reading, state.dialogue, facts, state.memory)
        reaction = react(self.buyer, state.buyer, from_reading(reading))
        said = state.dialogue.say(Speaker.SELLER, utterance)
        after = replace(state, hooks=hooks)
        return self._worded(after, reaction, said, reading, judged)

    def move(self, state: State, move: Move) -> Step:
        """Return what a move without words comes to: ending the meeting, or waiting.

        Raises ValueError as `step` does.
        """
        self._own(state)
        reaction = react(self.buyer, state.buyer, move)
        return self._worded(state, reaction, state.dialogue)

    def outcome(self, state: State) -> Outcome:
        """Return what a talk that has ended came to. Raises KeyError if it has not ended."""
        return outcome(self.scenario, state.buyer)

    def _own(self, state: State) -> None:
        if (state.scenario, state.persona) != (self.scenario.digest, self.persona.digest):
            raise ValueError("the state belongs to another scenario or persona")
        if state.ended:
            raise ValueError("the talk is over")

    def _worded(
        self,
        before: State,
        reaction: Reaction,
        said: Dialogue,
        reading: Interpretation | None = None,
        judged: Judgement | None = None,
    ) -> Step:
        """Word a reaction, and make the state after it; a turn counts if words were judged."""
        mood = self._mood(reaction)
        spoken = self.voice.speak(reaction.cues, mood, before.used)
        dialogue = said.say(Speaker.BUYER, spoken.text) if spoken.text else said
        after = State(
            before.scenario,
            before.persona,
            before.seed,
            reaction.state,
            judged.memory if judged else before.memory,
            Dialogue(dialogue.turns[-WINDOW:]),
            spoken.used,
            before.turn + (judged is not None),
            hooks=before.hooks,
        )
        aside = self._aside(reaction) if self.scenario.moments else ""
        reply = Reply(spoken.text, reaction.cues, reaction.ledger, reading, aside, spoken.lines)
        return Step(reply, after, judged.score if judged else None)

    def _aside(self, reaction: Reaction) -> str:
        came = {entry.id for entry in reaction.ledger if entry.happening is Happening.MOMENT}
        return " ".join(m.aside for m in self.scenario.moments if m.id in came and m.aside)

    def _mood(self, reaction: Reaction) -> Mood:
        state = reaction.state
        return Mood(
            warm=state.warmth >= 5,
            terse=state.strain >= 2 or self.persona.traits.talkativeness == 0,
            stage=self.scenario.stages[state.stage].title,
            weeks=state.week,
            meeting=state.meeting,
        )


def engine(
    scenario: Scenario,
    persona: Persona,
    seed: int = 0,
    tier: Tier = Tier.FULL,
    read: Reader = interpret,
) -> Engine:
    """Return an engine; the scenario is compiled to a buyer, a gazetteer and a voice once, here."""
    who, voice = buyer(scenario, persona), Voice(scenario, persona, seed)
    return Engine(scenario, persona, seed, who, gazetteer(scenario), voice, tier, read)
