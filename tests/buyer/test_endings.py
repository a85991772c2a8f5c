"""How it can end, what is told months later of what was left open, and the buyer's own view."""

from __future__ import annotations

import pytest
import yaml

from simulator.buyer import buyer, outcome, react, say
from simulator.diagnostics import Problems
from simulator.language.acts import Act, Kind, Motive, Target
from simulator.scenario.loader import load_scenario_text
from tests.support import SMALL, at, persona, play, ready, small, with_status

DECIDE = say(Act.DECISION_ASK, Target.CHOICE, kind=Kind.DECISION)
SETTLE = say(Act.DECISION_ASK, kind=Kind.NEXT_STEP)
CLOSED = {e.id: int(e.closes) for e in small().elements if e.required}


def company(elements=(), endings=None):
    """The small depot with more parts, or with something more written on its own."""
    data = yaml.safe_load(SMALL)
    for id, part in dict(elements).items():
        data["elements"][id] = data["elements"].get(id, {}) | part
    if endings:
        data["endings"] = endings
    return buyer(load_scenario_text(yaml.safe_dump(data), "more.yaml").scenario, persona())


def closed(who, stage=3, **more):
    return at(who, stage=stage, trust=8, status=with_status(who, **(CLOSED | more)))


def bought(who, state):
    return outcome(who.scenario, play(who, [DECIDE, SETTLE], state).state)


RIVAL = {"ostler": {"kind": "rival", "name": "Ostler", "role": "who offer the same"}}
MOVE = {"move": {"kind": "initiative", "name": "the move"}}


def test_a_rival_is_gone_into_like_any_other_part():
    who = company(RIVAL)
    asked = say(Act.FAC_Q, Target.CHOICE, "ostler")
    state = closed(who, stage=1, ostler=1)

    assert react(who, state, asked).state.motion


def test_choosing_another_is_a_decision_and_a_good_ending():
    who = company(RIVAL)
    found = outcome(who.scenario, react(who, closed(who, ostler=3), DECIDE).state)

    assert (found.ending, found.good, found.decided) == ("chose_another", True, True)
    assert not found.purchase


def test_pointing_the_buyer_to_the_rival_brings_that_ending_about():
    who = company(RIVAL)
    moves = [say(Act.RECOMMEND, Target.CHOICE, "ostler"), DECIDE]

    assert play(who, moves, closed(who, ostler=2)).state.ending == "chose_another"


def test_parking_it_with_a_date_is_a_decision_where_something_else_comes_first():
    who = company(MOVE)
    state = closed(who, stage=1, helen=0, kestrel=0, move=3)
    found = outcome(who.scenario, react(who, state, DECIDE).state)

    assert (found.ending, found.good) == ("parked_with_a_date", True)


def test_a_company_without_the_part_never_comes_to_that_ending():
    who = ready()
    everything = at(who, stage=2, trust=9, status=(3,) * len(who.elements))

    ending = react(who, everything, DECIDE).state.ending
    assert ending not in {"chose_another", "parked_with_a_date"}


def test_what_nobody_looked_into_is_told_after_a_purchase_and_only_then():
    later = {"training": {"later": "Nobody had kept the training days free."}}
    who = company(later)
    skipped, looked = (bought(who, closed(who, training=n)).epilogue for n in (0, 2))
    stayed = outcome(who.scenario, react(who, closed(who, grid=3), DECIDE).state)

    assert later["training"]["later"] in skipped
    assert later["training"]["later"] not in looked
    assert later["training"]["later"] not in stayed.epilogue


@pytest.mark.parametrize(
    ("warning", "said"),
    [
        (say(Act.CANDOUR, Target.NONE, "swaps"), "told"),
        (say(Act.REFLECT, Target.NONE, "swaps"), "kept"),
        (say(Act.CANDOUR, Target.NONE, "swaps", motive=Motive.SELF), "kept"),
        (say(Act.CANDOUR, Target.NONE, "training"), "kept"),
    ],
)
def test_a_risk_that_was_told_or_kept_quiet_leaves_a_trace(warning, said):
    risk = {"told": "They had been warned.", "kept": "Nobody had warned them."}
    who = company({"swaps": {"risk": risk}})
    state = react(who, closed(who), warning).state

    epilogue = bought(who, state._replace(missed=0)).epilogue

    assert [sentence for sentence in epilogue if sentence in risk.values()] == [risk[said]]


def test_a_warning_without_a_name_is_about_what_was_just_spoken_of():
    who = ready()
    swaps = who.scenario.element("swaps")
    state = closed(who)._replace(topic=swaps)

    assert react(who, state, say(Act.CANDOUR, Target.FALLOUT)).state.warned == 1 << swaps
    assert react(who, state, say(Act.CANDOUR, Target.RULES)).state.warned == 0


def test_the_view_of_the_next_call_depends_on_how_it_went():
    views = [
        {"when": {"all": [{"strain": 2}]}, "says": "Not soon."},
        {"says": "Gladly."},
    ]
    left = {"on": "withdraw", "title": "Left", "says": ["Well."], "next_call": views}
    who = company(endings={"parted_well": left})
    go = say(Act.CANDOUR, kind=Kind.WITHDRAW)

    calm, sore = (
        outcome(who.scenario, react(who, at(who, strain=n), go).state).next_call for n in (0, 4)
    )

    assert (calm, sore) == ("Gladly.", "Not soon.")


def test_an_own_path_need_not_say_anything_about_months_later():
    who = ready()
    epilogue = bought(who, closed(who)).epilogue

    assert any("days comes as a surprise" in sentence for sentence in epilogue)


@pytest.mark.parametrize(
    "part",
    [
        {"when": {"all": [{"warned": "nobody"}]}, "says": "Yes."},
        {"when": {"all": [{"gate": "nowhere"}]}, "says": "Yes."},
    ],
)
def test_a_view_that_asks_for_what_is_not_there_is_named(part):
    left = {"on": "withdraw", "title": "Left", "says": ["Well."], "next_call": [part]}
    with pytest.raises(Problems) as raised:
        company(endings={"parted_well": left})

    assert [d.code for d in raised.value.diagnostics] == ["BF201"]
