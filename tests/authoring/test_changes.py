"""What an edit changes is told once, by name and place; layout and order in parts are nothing."""

from __future__ import annotations

import random
from dataclasses import fields, replace
from typing import Any, NamedTuple

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.authoring.changes import Change, Group, changes
from simulator.authoring.changes.asks import asks
from simulator.authoring.changes.places import where_in
from simulator.authoring.changes.view import DERIVED, Part, Subject, View, view
from simulator.authoring.changes.words import FIELDS, PARTS
from simulator.language.acts import Act, Phase, Target
from simulator.scenario import account, model
from simulator.scenario.loader import LoadedScenario, load_scenario_text
from simulator.scenario.model import Clause, Event, Kind, Scenario, Status
from simulator.source import parse
from tests.account import FILE
from tests.library import SCENARIOS
from tests.support import SMALL

WHOLE = FILE.read_text("utf-8")


def loaded(text: str, name: str = "small.yaml") -> LoadedScenario:
    return load_scenario_text(text, name)


def between(old: str, new: str) -> tuple[Change, ...]:
    one, two = loaded(old, "old.yaml"), loaded(new, "new.yaml")
    return changes(one.scenario, two.scenario, where_in(one.document), where_in(two.document))


def compiled(old: Scenario, new: Scenario) -> tuple[Change, ...]:
    where = where_in(loaded(SMALL).document)
    return changes(old, new, where, where)


class Edit(NamedTuple):
    old: str
    new: str
    group: Group
    subject: str
    said: str


AGA = "  aga: {kind: stakeholder, name: Aga Nowak, role: night lead, required: true}\n"
BOB = "  bob: {kind: stakeholder, name: Bob Reed, required: true}\n"
SUBJECT_FACT = "{target: status, plain: true, says:"
ENDING = "endings:\n  gone: {on: withdraw, title: Gone, says: [Bye.]}\n"
GATE = "gates:\n  agreement:\n    all: [{kind: stakeholder, at_least: heard}]\n"
G = Group
EDITS = [
    Edit(AGA, AGA + BOB, G.COMPANY, "elements.bob", "is new: a person, required"),
    Edit(AGA, AGA + BOB, G.COMPANY, "elements.bob", "gates wait for it: people_heard, agreement"),
    Edit(AGA, "", G.COMPANY, "elements.aga", "is gone: a person, night lead, required"),
    Edit("Aga Nowak, role: night lead, required: true", "Aga Nowak, role: night lead",
         G.AGREEMENT, "elements.aga", "no longer stands in the way of a purchase"),
    Edit("training: {kind: fallout,", "training: {required: true, kind: fallout,",
         G.AGREEMENT, "elements.training", "must now agree, or be closed"),
    Edit("training: {kind: fallout,", "training: {required: true, kind: fallout,",
         G.AGREEMENT, "elements.training", "this gate waits for it: fallout_owned"),
    Edit("role: night lead,", "role: night lead, hidden: true,",
         G.COMPANY, "elements.aga", "only to a facilitating question"),
    Edit("    hidden: true\n", "", G.COMPANY, "elements.helen", "no longer hides"),
    Edit("    surprise: choosing\n", "", G.COMPANY, "elements.helen",
         "no longer turns up late at stage 'choosing'"),
    Edit("from: stand", "from: fix", G.COMPANY, "elements.helen",
         "from stage 'fix' on, and did from 'stand'"),
    Edit("trust: 3\n", "trust: 5\n", G.AGREEMENT, "elements.priya",
         "harder: the buyer says more at trust 5, not 3"),
    Edit("facilitated: 2", "facilitated: 4", G.TIME, "elements.priya", "takes 4 weeks a step"),
    Edit("alone: 8", "alone: 9", G.TIME, "elements.priya", "by itself in 9 weeks, not 8"),
    Edit("unaided: heard", "unaided: named", G.AGREEMENT, "elements.priya",
         "comes to named when nobody asks, and came to heard"),
    Edit("role: night lead", "role: day lead", G.CAST, "elements.aga", "'day lead'"),
    Edit("name: Aga Nowak", "name: Olga Nowak", G.CAST, "elements.aga", "was called Aga Nowak"),
    Edit("called: [finance]", "called: [money]", G.CAST, "elements.priya",
         "now also money; no longer finance"),
    Edit("kestrel: {kind: incumbent, name: Kestrel, required: true}",
         "kestrel: {kind: incumbent, name: Kestrel, required: true, answers: here}",
         G.AGREEMENT, "elements.kestrel", "the buyer answers for it now"),
    Edit("kind: rule, name: the hours rule", "kind: initiative, name: the hours rule",
         G.COMPANY, "elements.hours", "is an initiative now, no longer a rule"),
    Edit("name: fairness,", "name: fairness, starts: named,", G.COMPANY, "elements.fair",
         "is named when the talk begins"),
    Edit("name: fairness,", "name: fairness, opens_to: [choice],", G.COMPANY, "elements.fair",
         "no longer criteria, missing"),
    Edit("name: fairness,", "name: fairness, agrees_to: {acts: [FAC_Q], targets: [choice]},",
         G.AGREEMENT, "elements.fair", "no longer COLLAB, SUMMARY"),
    Edit("facts:\n", f"{GATE}facts:\n", G.GATES, "gates.agreement", "loosened; it now asks for"),
    Edit("facts:\n", f"{GATE.replace('heard', 'agreed, count: 2')}facts:\n",
         G.GATES, "gates.agreement", "loosened; it now asks for: 2 of"),
    Edit("facts:\n", "gates:\n  incumbent_heard:\n    all: [{kind: incumbent, at_least: agreed}]\n"
         "facts:\n", G.GATES, "gates.incumbent_heard", "tightened; it now asks for: Kestrel agre"),
    Edit("facts:\n", f"{GATE.replace('agreement', 'calm')}facts:\n",
         G.GATES, "gates.calm", "is new; it asks for"),
    Edit("facts:\n", f"{ENDING}facts:\n", G.ENDINGS, "endings.gone", "is new: an ending, when the "
         "seller leaves"),
    Edit("typed_twice: {target: status", "typed_twice: {target: status, trust: 4", G.FACTS,
         "facts.typed_twice", "harder to learn: it takes trust 4, not 0"),
    Edit("plain: true", "plain: false", G.FACTS, "facts.typed_twice", "harder to learn"),
    Edit("target: workaround, trust: 3", "target: workaround, trust: 1", G.FACTS, "facts.asleep",
         "easier to learn"),
    Edit("about: grid, target: workaround", "about: grid, plain: true, target: workaround",
         G.FACTS, "facts.asleep", "easier to learn: a fair data question is enough"),
    Edit("about: grid, target: workaround", "about: aga, target: workaround", G.FACTS,
         "facts.asleep", "belongs to Aga Nowak now, not to the Grid"),
    Edit("about: grid, target: workaround", "about: grid, target: status", G.FACTS,
         "facts.asleep", "questions about status now, not workaround"),
    Edit("about: grid, target: workaround", "about: grid, from: fix, target: workaround",
         G.FACTS, "facts.asleep", "is told from stage 'fix' on"),
    Edit('  typed_twice: {target: status, plain: true, says: ["Every shift is typed twice."]}\n',
         "", G.FACTS, "facts.typed_twice", "can no longer be learnt"),
    Edit('says: ["Every shift is typed twice."]',
         'called: [typing], says: ["Every shift is typed twice."]', G.FACTS, "facts.typed_twice",
         "is asked for by other names: now also typing"),
    Edit('says: ["Every shift is typed twice."]',
         'says: ["Every shift is typed twice."], belief: {truth: It is not.}',
         G.MOMENTS, "facts.typed_twice", "they believe it, and it is not so"),
    Edit("{gate: agreement}", "{gate: people_heard}", G.EXCELLENCE, "excellence.calm",
         "comes true otherwise"),
    Edit("elements:\n", "dials: {hang_up: false}\nelements:\n", G.STRENGTHS, "dials.hang_up",
         "no longer ends the call"),
    Edit("elements:\n", "dials: {retraction: 3}\nelements:\n", G.STRENGTHS, "dials.retraction",
         "take back more (3, not 1)"),
    Edit("elements:\n", "dials: {wear: 0}\nelements:\n", G.STRENGTHS, "dials.wear", "slower"),
    Edit("elements:\n", "dials: {hiding: 2}\nelements:\n", G.STRENGTHS, "dials.hiding", "more"),
    Edit("elements:\n", "time: {turns: 20}\nelements:\n", G.TIME, "time.turns", "20 turns"),
    Edit("elements:\n", "time: {limit: 20}\nelements:\n", G.TIME, "time.limit", "after 20 weeks"),
    Edit("elements:\n", "time: {gap: 3}\nelements:\n", G.TIME, "time.gap", "at least 3 weeks"),
    Edit("elements:\n", "account: {years: 3}\nelements:\n", G.MOMENTS, "account.years", "3 years"),
    Edit("elements:\n", "account: {dead: typed_twice}\nelements:\n", G.MOMENTS, "account.dead",
         "it is typed_twice that shows nothing can be sold"),
    Edit("elements:\n", "moments:\n  end: {about: the quarter, says: [Well?]}\nelements:\n",
         G.MOMENTS, "moments.end", "is a new moment"),
    Edit("elements:\n", "personas: [warm_veteran]\nelements:\n", G.CAST, "personas",
         "now warm_veteran"),
    Edit("company: Wayline,", "company: Waymark,", G.CAST, "names.seller", "Waymark"),
    Edit("name: Ruth Vane", "name: Ruth Wane", G.CAST, "names.buyer", "was Ruth Vane"),
    Edit("[the planner]", "[the plan]", G.CAST, "names.seller_called", "now also the plan"),
    Edit("thinks about its rota", "wonders about its rota", G.BRIEFING, "briefing", "otherwise"),
    Edit("title: The small depot", "title: The depot", G.BRIEFING, "title", "'The depot'"),
    Edit("wants it stopped.", "wants it ended.", G.WORDING, "elements.helen",
         "1 line reworded (blocking)"),
    Edit("Every shift is typed twice.", "Each shift is typed twice.", G.WORDING,
         "facts.typed_twice", "1 line reworded (fact)"),
    Edit("Nobody works a shift", "No one works a shift", G.WORDING, "excellence.calm",
         "1 line reworded (says)"),
    Edit("elements:\n", "lines:\n  social: [Quite.]\nelements:\n", G.WORDING, "lines.social",
         "1 line new"),
    Edit("role: finance director\n", "role: finance director\n    condition: one page\n",
         G.WORDING, "elements.priya", "1 line new (condition)"),
    Edit("role: finance director\n",
         "role: finance director\n    examples: [Who signs?, Who pays?, Who checks?]\n",
         G.WORDING, "elements.priya", "3 lines new (examples)"),
    Edit("role: finance director\n", "role: finance director\n    later: It was missed.\n",
         G.WORDING, "elements.priya", "1 line new (later)"),
    Edit("role: finance director\n",
         "role: finance director\n    opportunity: {what: payroll, trust: 2}\n",
         G.MOMENTS, "elements.priya", "has an opening for something else now"),
]  # fmt: skip


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: f"{edit.subject}: {edit.said[:40]}")
def test_a_single_edit_is_told_once_by_name_with_its_place(edit: Edit):
    assert edit.old in SMALL
    new = SMALL.replace(edit.old, edit.new, 1)

    (found,) = between(SMALL, new)

    assert (found.group, found.subject) == (edit.group, edit.subject)
    assert edit.said in "\n".join(found.said)
    gone = "is gone" in found.said[0]
    text = (SMALL if gone else new).splitlines()
    assert found.where.file == ("old.yaml" if gone else "new.yaml")
    named = found.subject.split(".")[-1]
    block = "\n".join(text[: found.where.line])
    assert named in block or named in ("seller", "buyer", "seller_called")


def test_an_edit_is_placed_at_the_line_that_was_edited():
    new = SMALL.replace("    trust: 3\n", "    trust: 5\n")

    (found,) = between(SMALL, new)

    assert new.splitlines()[found.where.line - 1] == "    trust: 5"


@pytest.mark.parametrize("id", SCENARIOS)
def test_nothing_differs_between_a_scenario_and_itself(id: str):
    assert compiled(SCENARIOS[id], SCENARIOS[id]) == ()


def shuffled(value: Any, chance: random.Random, inside: int = 0) -> Any:
    """A file with the keys of each part, the tests of each condition and all lines reordered; the
    parts of a table keep their order."""
    if isinstance(value, dict):
        keys = list(value)
        if inside != 1:
            chance.shuffle(keys)
        return {key: shuffled(value[key], chance, inside + 1) for key in keys}
    if isinstance(value, list) and inside > 1:
        return chance.sample([shuffled(item, chance, inside + 1) for item in value], len(value))
    return value


@settings(max_examples=20, deadline=None)
@given(st.integers())
def test_order_within_parts_comments_and_layout_change_nothing(seed: int):
    for text in (SMALL, WHOLE):
        data = shuffled(parse(text, "f.yaml").data, random.Random(seed))
        again = "# a comment\n\n" + yaml.safe_dump(data, sort_keys=False, width=40, indent=6)

        assert between(text, again) == ()


def test_another_id_changes_nothing():
    renamed = SMALL.replace("grid", "the_grid").replace("priya:", "p_nair:").replace("calm:", "k:")

    assert between(SMALL, renamed) == ()


def test_who_comes_first_is_told_where_several_would_do_and_not_elsewhere():
    moved = SMALL.replace(AGA, "").replace("  priya:\n", f"{AGA}  priya:\n")
    old = "  kestrel: {kind: incumbent, name: Kestrel, required: true}\n"
    apart = SMALL.replace(old, "").replace("  grid: {kind", f"{old}  grid: {{kind")

    (found,) = between(SMALL, moved)

    assert (found.group, found.subject) == (Group.ORDER, "elements.aga")
    assert found.said == ("now comes before priya",)
    assert apart != SMALL
    assert between(SMALL, apart) == ()


OTHER: dict[Any, Any] = {
    bool: lambda v: not v,
    int: lambda v: v + 1,
    str: lambda v: f"{v}x",
    Clause: lambda v: replace_clause(v),
    Status: lambda v: Status.HEARD if v is not Status.HEARD else Status.NAMED,
    Kind: lambda v: Kind.RULE if v is not Kind.RULE else Kind.FALLOUT,
    Event: lambda v: Event.DRIFT if v is not Event.DRIFT else Event.DECIDE,
    Phase: lambda v: Phase.WHERE if v is not Phase.WHERE else Phase.FIX,
    Target: lambda v: Target.RULES if v is not Target.RULES else Target.PEOPLE,
}


def replace_clause(clause: Clause) -> Clause:
    return clause._replace(need=clause.need ^ (1 << 9))


def another(field: str, value: Any) -> Any:
    if field in ("since", "surprise", "to"):
        return 1 if value != 1 else 2
    if field == "about" and isinstance(value, int):
        return 0 if value else 1
    if field == "gates":
        return value[1:] if value else (0,)
    if field == "sources":
        return (0,) if value != (0,) else (1,)
    if field == "sale":
        return "purchase" if value == "none" else "none"
    if isinstance(value, frozenset):
        return value ^ {Act.RECOMMEND if "act" in field or field == "honest" else Target.ROUTE}
    if field in ("epilogue", "next_call"):
        return (*value, model.Epilogue("Later.", Clause()))
    if isinstance(value, tuple) and not isinstance(value, Clause):
        return (*value, "x")
    if field == "opportunity":
        return account.Opportunity("payroll", (), 0, "")
    if field == "belief":
        return account.Belief("No.", (), "", "")
    if field == "risk":
        return account.Risk("It came.", "It came.")
    return OTHER[type(value)](value)


TABLES = {
    "elements": model.Element,
    "facts": model.Fact,
    "gates": model.Gate,
    "endings": model.Ending,
    "stages": model.Stage,
    "moments": account.Moment,
    "excellence": model.Excellence,
}
PARTS_FIELDS = [
    (table, each.name)
    for table, shape in TABLES.items()
    for each in fields(shape)
    if each.name != "id" and f"{shape.__name__}.{each.name}" not in DERIVED
]


@pytest.mark.parametrize(("table", "field"), PARTS_FIELDS)
def test_no_field_of_a_compiled_part_can_change_unnoticed(table: str, field: str):
    whole = loaded(WHOLE).scenario
    parts = getattr(whole, table)
    for at, part in enumerate(parts):
        changed = replace(part, **{field: another(field, getattr(part, field))})
        edit: Any = {table: (*parts[:at], changed, *parts[at + 1 :])}
        told = compiled(whole, replace(whole, **edit))

        assert [one.subject for one in told] == [f"{table}.{part.id}"], (part.id, told)


def test_every_field_of_a_view_has_a_sentence_and_every_sentence_a_field():
    seen = {
        (subject.table, name)
        for scenario in SCENARIOS.values()
        for subject, part in view(scenario).items()
        for name in part.fields
    }

    seen |= {("properties", name) for name in claimed(view(loaded(CLAIM).scenario)).fields}

    assert seen == set(FIELDS)
    assert set(TABLES) | {"lines", "properties"} == set(PARTS)


ASKED = "element: aga, at_least: heard"
CLAIM = (
    "properties:\n  asked: {says: Nothing unasked., ends: good, eventually: "
    f"{{all: [{{{ASKED}}}]}}}}\n{SMALL}"
)


def claimed(parts: View) -> Part:
    return parts[Subject("properties", "asked")]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (CLAIM, SMALL, "is claimed no more"),
        (SMALL, CLAIM, "is new"),
        (CLAIM, CLAIM.replace("heard", "agreed", 1), "claims something else of a talk"),
        (CLAIM, CLAIM.replace("ends: good", "ends: purchase"), "claims something else of a talk"),
        *(
            (
                CLAIM.replace(ASKED, one),
                CLAIM.replace(ASKED, two),
                "claims something else of a talk",
            )
            for one, two in (
                ("act: FAC_Q", "act: SUMMARY"),
                ("family: pushing", "family: hiding"),
                ("stage: fix", "stage: stand"),
                ("ended: good", "ended: purchase"),
                ("ending: ghosted", "ending: parted_well"),
            )
        ),
    ],
)
def test_what_must_be_true_of_every_talk_is_told_where_it_changes(old: str, new: str, said: str):
    (change,) = between(old, new)

    assert (change.group, change.subject) == (Group.CLAIMS, "properties.asked")
    assert said in change.said


def test_what_asks_for_more_implies_what_asks_for_less():
    scenario = loaded(SMALL).scenario
    gates = {gate.id: asks(scenario, gate.clause) for gate in scenario.gates}

    assert gates["agreement"].implies(gates["people_heard"])
    assert not gates["people_heard"].implies(gates["agreement"])
