"""How a buyer resists follows from why: being pressed, a fallout, a claim, a belief, or hiding."""

from __future__ import annotations

import pytest

from simulator.buyer import EndMeeting, buyer, react, say
from simulator.buyer.events import Happening
from simulator.buyer.resist import SITUATIONS, Cause
from simulator.language.acts import Act, Family, Target
from simulator.language.hearing import Resistance
from simulator.scenario.loader import listed, load_persona, load_scenario_text
from simulator.scenario.model import Status
from simulator.scenario.situations import Cue
from simulator.voice import Mood, lookup, speak
from simulator.voice.speak import Used
from tests.support import SMALL, at, persona, ready, small, with_status

PERSONAS = [load_persona(path.stem) for path in listed("personas")]
HIDES = [act for act in Act if act.label.family is Family.HIDING]
PRESSES = [Act.PRESSURE, Act.CLOSE_TRICK, Act.BYPASS]
CLAIMS = [Act.PITCH, Act.PITCH_Q, Act.DISCOUNT, Act.DISPARAGE]


def resisted(reaction):
    return [(e.id, e.how) for e in reaction.ledger if e.happening is Happening.RESISTED]


def cues(reaction):
    return [tuple(cue) for cue in reaction.cues]


@pytest.mark.parametrize("act", PRESSES)
def test_whoever_is_pressed_claims_the_right_to_choose(act):
    who = ready()

    reaction = react(who, who.start(), say(act))

    assert resisted(reaction) == [(Resistance.FREEDOM, Cause.PRESSURE)]
    assert ("resist.freedom", "") in cues(reaction)


@pytest.mark.parametrize("act", PRESSES)
def test_whoever_is_pressed_again_says_no_and_no_longer_goes_into_it(act):
    who = ready(tolerance=4)

    reaction = react(who, at(who, strain=2), say(act))

    assert resisted(reaction) == [(Resistance.SELF_ASSERTION, Cause.PRESSURE)]
    assert cues(reaction)[:2] == [("push.again", ""), ("resist.no", "")]


@pytest.mark.parametrize("act", [*CLAIMS, Act.TELL, Act.CONFRONT])
def test_a_fallout_that_nobody_owns_is_argued_with(act):
    who = ready()

    reaction = react(who, at(who, status=with_status(who, swaps=2)), say(act))

    assert resisted(reaction) == [(Resistance.COUNTER, Cause.FALLOUT)]
    assert ("resist.counter", "swaps") in cues(reaction)


@pytest.mark.parametrize("level", [Status.UNKNOWN, Status.AGREED])
def test_a_fallout_that_is_unknown_or_owned_is_no_argument(level):
    who = ready()
    state = at(who, status=with_status(who, swaps=int(level)))

    assert resisted(react(who, state, say(Act.PITCH))) == [(Resistance.SOURCE, Cause.CLAIM)]


def test_of_several_fallouts_the_one_that_was_named_or_spoken_of_last_is_argued_with():
    who = ready()
    state = at(who, status=with_status(who, swaps=1, training=1))
    last = state._replace(topic=who.scenario.element("training"))

    named = react(who, last, say(Act.PITCH, Target.NONE, "swaps"))

    assert ("resist.counter", "swaps") in cues(named)
    assert ("resist.counter", "training") in cues(react(who, last, say(Act.PITCH)))


@pytest.mark.parametrize("act", CLAIMS)
def test_whoever_hears_a_claim_doubts_it(act):
    who = ready()

    reaction = react(who, who.start(), say(act))

    assert resisted(reaction) == [(Resistance.SOURCE, Cause.CLAIM)]
    assert ("resist.doubt", "") in cues(reaction)


def test_a_claim_that_twists_what_was_said_is_doubted_before_it_is_argued_with():
    who = ready()
    state = at(who, status=with_status(who, swaps=2))

    twisted = react(who, state, say(Act.PITCH, uptake=-1))

    assert resisted(twisted) == [(Resistance.SOURCE, Cause.CLAIM)]


@pytest.mark.parametrize("act", HIDES)
def test_whoever_is_met_with_pleasantries_puts_it_off(act):
    who = ready()

    reaction = react(who, who.start(), say(act))

    assert resisted(reaction) == [(Resistance.HESITANCE, Cause.HIDING)]
    assert cues(reaction)[-1] == ("resist.later", "")


def test_it_is_put_off_in_words_every_other_time_only():
    who = ready()
    state, said = who.start(), []
    for _ in range(6):
        reaction = react(who, state, say(Act.HIDE_CHECKIN))
        said.append(("resist.later", "") in cues(reaction))
        state = reaction.state

    assert said == [True, False] * 3


@pytest.mark.parametrize(
    "move", [say(Act.FAC_Q, Target.PEOPLE), say(Act.SOCIAL), say(Act.QUALIFY_Q), EndMeeting()]
)
def test_what_gives_no_cause_is_not_resisted(move):
    who = ready()
    state = at(who, status=with_status(who, swaps=2))

    assert not resisted(react(who, state, move))


def test_the_push_that_ends_the_call_is_written_down_and_answered_by_the_door_alone():
    who = ready(tolerance=0)

    reaction = react(who, at(who, strain=4), say(Act.PRESSURE))

    assert reaction.state.ending
    assert resisted(reaction) == [(Resistance.SELF_ASSERTION, Cause.PRESSURE)]
    assert not any(situation.startswith("resist") for situation, _ in cues(reaction))


def test_resisting_changes_nothing_that_the_push_had_not_changed():
    """The strategy is words and a note of why; two causes leave the buyer in the same place."""
    who = ready()
    open_, owned = (at(who, status=with_status(who, swaps=n)) for n in (2, 3))

    after = [react(who, state, say(Act.PITCH)).state for state in (open_, owned)]

    assert after[0]._replace(status=()) == after[1]._replace(status=())


@pytest.mark.parametrize("who", PERSONAS, ids=lambda who: who.id)
@pytest.mark.parametrize("situation", SITUATIONS.values())
def test_every_persona_resists_in_words_of_its_own(who, situation):
    own = lookup(small(), who, Cue(situation, "swaps")).lines
    others = {
        line for p in PERSONAS if p is not who for line in lookup(small(), p, Cue(situation)).lines
    }

    assert len(set(own)) >= 2
    assert not others & {*own}
    assert not {*own} & {*lookup(small(), persona(), Cue(situation)).lines}


@pytest.mark.parametrize("who", [*PERSONAS, persona()], ids=lambda who: who.id)
@pytest.mark.parametrize("situation", SITUATIONS.values())
def test_whoever_resists_asks_nothing_that_would_then_have_to_be_answered(who, situation):
    assert not any("?" in line for line in lookup(small(), who, Cue(situation)).lines)


@pytest.mark.parametrize("situation", SITUATIONS.values())
def test_the_phrase_book_has_five_lines_for_each_strategy_and_repeats_none_before(situation):
    used: Used = ()
    said: list[str] = []
    for _ in range(5):
        text, used, _ = speak(small(), persona(), 3, [Cue(situation, "swaps")], Mood(), used)
        said.append(text)

    assert len(set(said)) == 5
    assert situation != "resist.counter" or all("shift swaps" in text for text in said)


def test_a_scenarios_own_line_for_a_strategy_goes_before_the_personas():
    own = f'{SMALL}\nlines: {{resist.counter: ["First tell me about {{{{ element }}}}."]}}\n'
    scenario = load_scenario_text(own, "own.yaml").scenario
    who = buyer(scenario, persona())
    state = at(who, status=with_status(who, swaps=2))
    reaction = react(who, state, say(Act.PITCH))

    text = speak(scenario, who.persona, 1, reaction.cues, Mood(), ()).text

    assert "First tell me about shift swaps." in text
