"""What a scenario can and cannot do: the list of checks, and all they find.

Each check is one function from a case to diagnostics, placed in the author's file. A check looks
at one thing and never stops another.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from simulator.authoring.checks import (
    answers,
    company,
    endings,
    giveaway,
    names,
    parts,
    path,
    plain,
    spoken,
    timely,
    traits,
    unearned,
    wording,
)
from simulator.authoring.checks.case import Case, case
from simulator.diagnostics import Diagnostic
from simulator.scenario.loader import LoadedScenario

CHECKS: tuple[Callable[[Case], Iterator[Diagnostic]], ...] = (
    path.stages_lead_on,
    path.stages_are_in_order,
    path.gates_can_hold,
    path.gates_close_something,
    path.talks_can_end,
    unearned.gates_are_shut_at_first,
    unearned.required_is_left_to_the_seller,
    unearned.pushing_is_not_rewarded,
    timely.surprises_can_be_met,
    timely.endings_need_no_detour,
    timely.lists_say_something,
    endings.endings_can_hold,
    endings.endings_are_not_shadowed,
    endings.sentences_can_be_told,
    endings.staying_can_be_good,
    endings.not_everything_is_good,
    endings.decisions_can_be_made,
    endings.leaving_is_earned,
    endings.own_endings_can_be_good,
    company.something_is_left_out,
    company.kinds_are_there,
    company.elements_can_come_up,
    company.elements_can_be_closed,
    company.elements_are_asked_for,
    company.asking_is_worth_it,
    parts.facts_can_be_told,
    parts.excellence_can_be_met,
    parts.moments_can_come,
    parts.parts_matter,
    giveaway.nothing_is_given_away,
    answers.every_act_is_answered,
    spoken.lines_can_be_said,
    wording.lines_are_templates,
    wording.lines_are_different,
    wording.lines_come_out,
    plain.plain_texts_are_plain,
    names.names_are_names,
    names.names_mean_one_thing,
    names.personas_exist,
    names.the_buyer_is_among_them,
    traits.traits_matter,
)


def lint(loaded: LoadedScenario) -> tuple[Diagnostic, ...]:
    """Return everything the checks find, in the order of the file."""
    known = case(loaded)
    found = {diagnostic for check in CHECKS for diagnostic in check(known)}
    return tuple(sorted(found, key=lambda d: (d.where, d.code, d.message)))
