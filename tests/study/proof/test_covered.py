"""Whatever the buyer does, the rules of every slice allow: the proofs' one assumption, tested.

Random talks of the real `react`, with lines of several parts, side by side with what each slice
allows for a turn of the same acts.
"""

from __future__ import annotations

from collections.abc import Callable
from zlib import crc32

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.buyer import Buyer, EndMeeting, Say, Spoken, Wait, buyer, react, say
from simulator.buyer.choose import OPENING
from simulator.language.acts import Act, Kind, Motive, Target
from simulator.scenario.model import Scenario, Traits
from simulator.study.explorer import alphabet
from simulator.study.places import acts_of
from simulator.study.proof.rules import HARD, Rule
from simulator.study.proof.slices import keys, seen, space_of
from simulator.study.proof.turns import Turns, Within
from tests.library import SCENARIOS
from tests.properties.test_moves import with_traits
from tests.support import persona, small

TRAITS = st.builds(Traits, *[st.integers(0, 4)] * 7)
WHERE = {**SCENARIOS, "small": small()}
KINDS: dict[Act, list[str]] = {
    Act.DECISION_ASK: [Kind.DECISION, Kind.NEXT_STEP],
    Act.CANDOUR: ["", Kind.WITHDRAW],
    Act.SOCIAL: ["", Kind.FAREWELL, Kind.GREETING],
    Act.UNCLEAR: ["", Kind.ABUSE, Kind.SILENCE],
    Act.FAC_Q: ["", Kind.SEEK],
}
"""The kinds that the reader gives with an act."""
OFTEN = [Act.FAC_Q] * 8 + [Act.COLLAB] * 3 + [Act.SUMMARY, Act.CANDOUR, Act.DECISION_ASK] * 2


@st.composite
def spoken(draw, scenario: Scenario) -> Spoken:
    act = draw(st.sampled_from([*Act, *OFTEN]))
    beliefs = [f"belief:{fact.id}" for fact in scenario.facts if fact.belief]
    named = st.sampled_from([element.id for element in scenario.elements] + beliefs)
    return Spoken(
        act,
        draw(st.sampled_from(Target)),
        draw(st.sampled_from([Motive.NEUTRAL] * 4 + list(Motive))),
        draw(st.sampled_from([1, 1, 0, 2, -1])),
        draw(st.sampled_from(KINDS.get(act, [""]))),
        tuple(draw(st.lists(named, max_size=2))),
    )


@st.composite
def moves(draw, scenario: Scenario):
    if draw(st.integers(0, 9)) == 0:
        return draw(st.sampled_from([EndMeeting(), Wait()]))
    sizes = st.sampled_from([1, 1, 1, 1, 0, 2, 3])
    return Say(tuple(draw(spoken(scenario)) for _ in range(draw(sizes))))


@pytest.mark.parametrize("id", list(WHERE))
@settings(max_examples=150)
@given(st.data(), TRAITS)
def test_every_turn_of_the_buyer_is_allowed_by_every_slice(id, data, traits):
    scenario = WHERE[id]
    who = buyer(scenario, with_traits(traits))
    everything = keys(scenario, (1 << len(scenario.atoms)) - 1)
    everything += [("moment", i) for i in range(len(scenario.moments))]
    everything += [("fact", i) for i in range(len(scenario.facts))]
    wanted = data.draw(st.lists(st.sampled_from(everything), max_size=4, unique=True))
    space = space_of(who, wanted)
    turns = Turns(who, space)
    state = who.start()

    for _ in range(data.draw(st.integers(1, 50))):
        move = data.draw(moves(scenario))
        after = react(who, state, move).state
        allowed, ended = turns.within(seen(who, space, state), Within(), acts_of(move))
        if after.ending:
            assert ended.get(after.ending, 0) & seen(who, space, after), move
            return
        assert allowed.over & turns.at_rest & seen(who, space, after), (move, space.variables)
        state = after


def drawn(number: int, turn: int, choices):
    return choices[crc32(f"{number}|{turn}".encode()) % len(choices)]


def uncovered(who: Buyer, kind: str, left_out: Callable[[Rule], bool]) -> bool:
    """Whether drawn talks come upon something that the rules, but for those left out, forbid."""
    scenario = who.scenario
    wanted = [key for key in keys(scenario, (1 << len(scenario.atoms)) - 1) if key[0] == kind]
    wanted += [("fact", i) for i in range(len(scenario.facts)) if kind == "fact"]
    alphabet_ = [*alphabet(scenario), say(Act.BYPASS, Target.PEOPLE, "aga")]
    for key in dict.fromkeys(wanted):
        space = space_of(who, [key])
        turns = Turns(who, space)
        turns.without(left_out)
        for number in range(12):
            state = who.start()
            for turn in range(60):
                move = drawn(number, turn, alphabet_)
                after = react(who, state, move).state
                if after.ending:
                    break
                allowed, _ = turns.within(seen(who, space, state), Within(), acts_of(move))
                if not allowed.over & turns.at_rest & seen(who, space, after):
                    return True
                state = after
    return False


@pytest.mark.parametrize(
    ("kind", "left_out"),
    [
        ("element", lambda rule: rule.acts == OPENING),
        ("element", lambda rule: rule.acts == frozenset({Act.BYPASS})),
        ("element", lambda rule: bool(rule.acts) and rule.acts >= HARD),
        ("element", lambda rule: rule.acts is None),
        ("fact", lambda rule: bool(rule.acts)),
    ],
    ids=["asking on", "going round", "taking back", "weeks", "telling"],
)
def test_a_rule_that_is_left_out_is_noticed(kind, left_out):
    assert uncovered(buyer(small(), persona()), kind, left_out)


def test_with_all_its_rules_nothing_is_uncovered():
    for kind in ("element", "fact"):
        assert not uncovered(buyer(small(), persona()), kind, lambda rule: False)
