"""Defects as trainers make them, planted one at a time: the code, and the very place it is told at.

Each case is laid over the small depot as text, so that the place is that of a real file: the
diagnostic must stand where the text in the last column begins.
"""

from __future__ import annotations

from typing import NamedTuple

import pytest

from simulator.authoring.lint import lint
from simulator.diagnostics import CATALOGUE, Diagnostic, Problems
from simulator.scenario.loader import load_scenario_text
from tests.support import SMALL

PATH = """\
stages:
  - {id: where, phase: A, title: One, gates: [problem_shared]}
  - {id: fix, phase: B, title: Two, gates: [fixes_tried]}
  - {id: stand, phase: C, title: Three, gates: [agreement]}
  - {id: choosing, phase: D, title: Four}
  - {id: owning, phase: E, title: Five}
"""


class Case(NamedTuple):
    """What is replaced by what, or added at the end if nothing is; the code, a part of the
    message, and the text that stands at the diagnostic's place."""

    old: str
    new: str
    code: str
    message: str
    at: str


CASES = {
    # the path
    "a stage behind nothing": Case(
        "", PATH.replace(", gates: [fixes_tried]", ""), "BF301", "'stand'", "{id: stand"
    ),
    "gates that exclude each other": Case(
        "", PATH + "gates:\n"
        "  problem_shared: {all: [{element: grid, is: named}]}\n"
        "  fixes_tried: {all: [{element: grid, at_least: heard}]}\n",
        "BF301", "exclude each other", "[fixes_tried]",
    ),
    "a gate that asks for more than there are": Case(
        "", "gates:\n  rules_checked: {all: [{kind: rule, at_least: heard, count: 3}]}\n",
        "BF302", "3 that are heard, and there are 1", "{kind: rule",
    ),
    "a gate that asks for a step that is none": Case(
        "", "gates:\n  rules_checked: {all: [{element: hours, at_least: blocking}]}\n",
        "BF302", "write is: blocking", "{element: hours",
    ),
    "a gate that asks for a number there cannot be": Case(
        "", "gates:\n  rules_checked: {any: [{strain: 12}]}\n",
        "BF302", "'strain' goes up to 9, and it asks for 12", "[{strain",
    ),
    "a gate that excludes itself": Case(
        "", "gates:\n  rules_checked: {all: [{element: aga, at_least: agreed}],"
        " none: [{element: aga, at_least: heard}]}\n",
        "BF302", "exclude each other", "{all: [{element: aga",
    ),
    "a gate that forbids what always is": Case(
        "", "gates:\n  rules_checked: {none: [{meetings: 1}]}\n",
        "BF302", "is so in every talk", "{meetings: 1}",
    ),
    "a gate that waits for what comes only behind it": Case(
        "swaps: {kind: fallout,", "swaps: {kind: fallout, from: owning,", "BF302",
        "before this gate has opened", "swaps: {kind",
    ),
    "a gate that no stage names": Case(
        "", "gates:\n  people_asked: {all: [{element: aga, at_least: heard}]}\n",
        "BF329", "no stage and no ending asks for gate 'people_asked'", "people_asked:",
    ),
    "a gate that is always open": Case(
        "", "gates:\n  rules_checked: {all: [{kind: partner, at_least: heard}]}\n",
        "BF329", "holds in every talk", "rules_checked:",
    ),
    "stages in the wrong order": Case(
        "", PATH.replace("phase: B", "phase: C", 1).replace("stand, phase: C", "stand, phase: B"),
        "BF334", "'stand' is of phase B", "B, title",
    ),
    "nothing happens when the time is over": Case(
        "",
        "endings:\n  no_decision: {on: drift, when: {all: [{trust: 3}]}, title: T, says: [S.]}\n",
        "BF320", "time is over in stage 'where'", "no_decision:",
    ),
    "nothing happens when the call is cut": Case(
        "", "endings:\n  ended_by_buyer: {on: hang_up, from: [where], title: T, says: [S.]}\n",
        "BF320", "call is cut in stage 'fix'", "ended_by_buyer:",
    ),
    "a purchase that leads to the wrong stage": Case(
        "", "endings:\n  goes_ahead:\n    on: decide\n    to: choosing\n    title: T\n"
        "    sale: purchase\n    says: [S.]\n",
        "BF320", "leads to 'choosing'", "choosing\n",
    ),
    # endings
    "an ending with a number there cannot be": Case(
        "", "endings:\n  fed_up: {on: drift, when: {all: [{veiled: 15}]}, title: T, says: [S.]}\n",
        "BF321", "'veiled' goes up to 9", "{veiled: 15}",
    ),
    "an ending after more weeks than there are": Case(
        "", "endings:\n  late: {on: decide, when: {all: [{weeks: 80}]}, title: T, says: [S.]}\n",
        "BF321", "'weeks' goes up to 52", "{weeks: 80}",
    ),
    "an ending in a stage the buyer has left by then": Case(
        "", "endings:\n  early: {on: decide, from: [where], when: {all: [{gate: problem_shared}]},"
        " title: T, says: [S.]}\n",
        "BF321", "the buyer has gone on by then", "[where]",
    ),
    "an ending that keeps a required element open": Case(
        "", "endings:\n  goes_ahead: {on: decide, when: {none: [{element: aga, at_least: heard}]},"
        " to: owning, sale: purchase, title: T, says: [S.]}\n",
        "BF321", "required element", "purchase",
    ),
    "an ending with no stage to happen in": Case(
        "", PATH.replace("choosing, phase: D", "choosing, phase: C")
        + "endings:\n  staying: {on: decide, title: T, says: [S.]}\n",
        "BF321", "no stage in which it can happen", "{on: decide",
    ),
    "an ending behind one that always fits": Case(
        "", "endings:\n  any_time: {on: drift, title: T, says: [S.]}\n"
        "  sore: {on: drift, when: {all: [{strain: 3}]}, title: T, says: [R.]}\n",
        "BF322", "'any_time' fits too", "sore:",
    ),
    "endings that are all good": Case(
        "", "endings:\n  bought_with_regret: {on: settle, sale: purchase, good: true, title: T,"
        " says: [S.]}\n",
        "BF328", "every purchase counts as good", "true",
    ),
    "a purchase that is none": Case(
        "", "endings:\n  goes_ahead: {on: decide, to: owning, sale: none, title: T, says: [S.]}\n",
        "BF306", "is no purchase", "none, title",
    ),
    "an epilogue that its ending excludes": Case(
        "", "endings:\n  calm_end:\n    on: drift\n    when: {none: [{strain: 1}]}\n    title: T\n"
        "    says: [S.]\n    epilogue:\n      - {when: {all: [{strain: 2}]}, says: E.}\n",
        "BF308", "the ending itself excludes it", "{when: {all: [{strain: 2}",
    ),
    "a view of the next call behind one that always holds": Case(
        "", "endings:\n  calm_end:\n    on: drift\n    when: {all: [{trust: 9}]}\n    title: T\n"
        "    says: [S.]\n    next_call:\n      - {says: Gladly.}\n"
        "      - {when: {all: [{strain: 1}]}, says: Perhaps.}\n",
        "BF308", "one before it is always said", "{when: {all: [{strain: 1}",
    ),
    # the company
    "people nobody can discover in time": Case(
        "from: stand\n", "from: choosing\n", "BF307", "'helen' is required", "choosing",
    ),
    "people no question brings up": Case(
        "hidden: true\n    unaided: unknown\n    surprise: choosing\n    from: stand\n",
        "hidden: true\n    unaided: unknown\n    opens_to: ['-']\n",
        "BF307", "nobody can ever discover 'helen'", "['-']",
    ),
    "an element that agrees to pushing alone": Case(
        "role: night lead, required: true}",
        "role: night lead, required: true, agrees_to: {acts: [PITCH], targets: [buy-in]}}",
        "BF325", "'aga' is required and can never be agreed", "[PITCH]",
    ),
    "an answer that takes longer than there is": Case(
        "elements:\n",
        "time: {limit: 40}\nelements:\n  ida: {kind: rule, name: Ida, required: true, "
        "weeks: {alone: 80, facilitated: 52}}\n",
        "BF325", "an answer takes 52 of 40 weeks", "{alone: 80",
    ),
    "weeks the wrong way round": Case(
        "weeks: {alone: 8, facilitated: 2}", "weeks: {alone: 2, facilitated: 8}",
        "BF333", "takes 8 weeks when asked and 2", "{alone: 2",
    ),
    "meetings further apart than there is time": Case(
        "elements:\n", "time: {gap: 20, limit: 12}\nelements:\n", "BF333", "20 weeks apart", "20,"
    ),
    "an element that nothing asks for": Case(
        "facts:\n", "  smoke: {kind: rule, name: the smoking rule}\nfacts:\n",
        "BF326", "nothing asks for 'smoke'", "smoke:",
    ),
    # facts, excellence, moments, conditions
    "a fact about nothing": Case(
        "typed_twice: {target: status", "typed_twice: {target: '-'",
        "BF323", "no question is about nothing", "'-'",
    ),
    "excellence that cannot come true": Case(
        "{element: grid, at_least: heard}", "{element: grid, is: blocking}",
        "BF327", "'grid' can never be blocking", "{element: grid",
    ),
    "excellence that is always true": Case(
        "met: {all: [{gate: agreement}]}", "met: {all: [{trust: 0}]}",
        "BF327", "true before the first word", "{all: [{trust: 0}]}",
    ),
    "excellence that asks for nothing": Case(
        "met: {all: [{gate: agreement}]}", "met: {}", "BF327", "true before the first word", "{}}",
    ),
    "a moment that never comes": Case(
        "", "moments:\n  late: {about: A, when: {all: [{meetings: 60}]}, aside: A.}\n",
        "BF331", "'meetings' goes up to 26", "{meetings: 60}",
    ),
    "one way of several that cannot be": Case(
        "met: {all: [{gate: agreement}]}", "met: {any: [{gate: agreement}, {missed: 20}]}",
        "BF330", "'missed' goes up to 9", "{missed: 20}",
    ),
    "a demand that is always met": Case(
        "met: {all: [{gate: agreement}]}", "met: {all: [{gate: agreement}, {trust: 0}]}",
        "BF330", "is so in every talk", "{trust: 0}",
    ),
    # told too early
    "a briefing that gives a fact away": Case(
        "thinks about its rota.", "thinks about its rota. If Aga is ill, the Grid is too.",
        "BF324", "the briefing gives away 'asleep'", "A depot",
    ),
    "an opening that gives a fact away": Case(
        "", "lines:\n  meeting.opening: ['Sit down. Aga is ill, and so the Grid is ill too.']\n",
        "BF324", "the opening gives away 'asleep'", "'Sit down",
    ),
    "a briefing that names somebody hidden": Case(
        "thinks about its rota.", "thinks about its rota; Helen Marsh will have to agree.",
        "BF324", "the briefing names 'helen'", "A depot",
    ),
    "a plain fact that names somebody hidden": Case(
        "Every shift is typed twice.", "Every shift is typed twice, and Helen Marsh counts them.",
        "BF324", "'typed_twice' names 'helen'", '"Every',
    ),
    # lines
    "a line for going and asking, where nobody has to": Case(
        "name: the Grid,", "name: the Grid, motion: [I ask.],", "BF308", "'motion'", "motion:"
    ),
    "a line for coming up, of what is known already": Case(
        "name: Kestrel,", "name: Kestrel, starts: named, named: [Kestrel!],",
        "BF308", "it starts named", "named: [Kestrel",
    ),
    "a line for blocking, where only going round blocks": Case(
        "role: night lead,", "role: night lead, blocking: [No!],", "BF308", "bypassed", "blocking:"
    ),
    "a line for being gone round, of a thing": Case(
        "name: the Grid,", "name: the Grid, bypassed: [No!],", "BF308", "'bypassed'", "bypassed:"
    ),
    "a line for a kind that is not there": Case(
        "", "lines:\n  rival.named: [They are cheaper.]\n", "BF308", "never arises", "rival.named:"
    ),
    "a line that every part has for itself": Case(
        "", "lines:\n  fact: [Well.]\n", "BF308", "lines of its own", "fact:"
    ),
    "a line for an old account, where there is none": Case(
        "", "lines:\n  account.dug: [You never asked.]\n", "BF308", "never arises", "account.dug:"
    ),
    "a line for hanging up, where nobody does": Case(
        "", "dials: {hang_up: false}\nlines:\n  push.hang_up: [Enough.]\n",
        "BF308", "never arises", "push.hang_up:",
    ),
    "a line of nothing but spaces": Case(
        "name: the Grid,", "name: the Grid, named: [' '],", "BF406", "says nothing", "' '"
    ),
    "a line that is empty in some moods": Case(
        "name: the Grid,", 'name: the Grid, named: ["{% if warm %}The Grid.{% endif %}"],',
        "BF406", "in some moods", '"{% if',
    ),
    "a line about what is not written": Case(
        "name: the Grid,", 'name: the Grid, named: ["The Grid, {{ condition }}."],',
        "BF406", "uses 'condition'", '"The Grid, {{',
    ),
    "a general line about what one element lacks": Case(
        "", "lines:\n  stakeholder.agreed: ['{{ element }}, {{ role }}, is for it.']\n",
        "BF406", "there is none for 'helen'", "'{{ element",
    ),
    "a name nobody knows": Case(
        "name: the Grid,", 'name: the Grid, named: ["The Grid, {{ condtion }}."],',
        "BF403", "condtion", '"The Grid',
    ),
    # names
    "two elements of one name": Case(
        "name: shift swaps", "name: the training days",
        "BF202", "means 'swaps'", "the training days}",
    ),
    "two people of one first name": Case(
        "name: Helen Marsh", "name: Aga Marsh", "BF202", "'Aga' means 'aga'", "Aga Marsh"
    ),
    "a word for two elements": Case(
        "name: Kestrel,", "name: Kestrel, called: [spreadsheet],",
        "BF202", "'spreadsheet' means 'grid'", "spreadsheet]",
    ),
    "an element with the product's name": Case(
        "name: Kestrel,", "name: Kestrel, called: [the planner],",
        "BF202", "means 'the seller'", "the planner]",
    ),
    "a persona twice": Case(
        "briefing:", "personas: [warm_veteran, warm_veteran]\nbriefing:",
        "BF202", "stands here twice", "warm_veteran]\n",
    ),
    "a persona that is not there": Case(
        "briefing:", "personas: [warm_veterans]\nbriefing:", "BF201", "no persona", "warm_veterans]"
    ),
    # what one key says of another
    "a wrong id in a condition": Case(
        "{element: grid, at_least: heard}", "{element: gird, at_least: heard}",
        "BF201", "no element 'gird'", "gird,",
    ),
    "a wrong stage": Case("from: stand\n", "from: stands\n", "BF201", "no stage", "stands"),
    "a fact about somebody who is not there": Case(
        "about: grid", "about: gridd", "BF201", "no element 'gridd'", "gridd"
    ),
    "a wrong gate": Case("{gate: agreement}", "{gate: agreed}", "BF201", "no gate", "agreed}"),
    "a wrong situation": Case(
        "", "lines:\n  meeting.openning: [Hello.]\n", "BF201", "no situation", "meeting.op"
    ),
    "a dial out of range": Case(
        "elements:\n", "dials: {hiding: 9}\nelements:\n", "BF106", "", "9}"
    ),
    "a wrong status": Case("unaided: heard", "unaided: herd", "BF106", "'herd'", "herd"),
    "a list left empty": Case("name: the Grid,", "name: the Grid, named: [],", "BF106", "", "[]"),
    "a key left empty": Case(
        "name: the Grid, required: true", "name: the Grid, named: , required: true",
        "BF105", "'named' is empty", "named:",
    ),
    # the file itself
    "a key that is none": Case("seller:", "sellor:", "BF102", "'sellor'", "sellor:"),
    "a key that is missing": Case("title: The small depot\n", "", "BF104", "'title'", "format"),
    "a key twice": Case("trust: 3\n", "trust: 3\n    trust: 4\n", "BF103", "'trust'", "trust: 4"),
    "a text for a number": Case("trust: 3\n", "trust: three\n", "BF105", "'three'", "three"),
    "a version to come": Case("format: 1", "format: 2", "BF109", "format 1", "2"),
    "a name that is none": Case("  priya:", "  Priya:", "BF203", "'Priya'", "Priya:"),
    "a file elsewhere": Case(
        "briefing:", "personas: [../x.yaml]\nbriefing:", "BF204", "out of the folder", "../x.yaml]"
    ),
    "a tab": Case("  priya:", "\tpriya:", "BF101", "tab", "\tpriya"),
    "an anchor": Case("name: Helen", "name: &h Helen", "BF107", "anchor", "&h Helen"),
    # from before
    "nothing good without a purchase": Case(
        "", "endings:\n  stayed_with_workaround: {on: decide, title: T, says: [S.]}\n"
        "  stayed_with_incumbent: {on: decide, title: T, says: [R.]}\n",
        "BF304", "no good ending", "stayed_with_workaround:",
    ),
    "no criterion": Case(
        "  fair: {kind: criterion, name: fairness, required: true}\n", "",
        "BF305", "no criterion", "elements:",
    ),
    "an everyday word": Case("[finance]", "[people]", "BF310", "'people'", "people]"),
    "a good goodbye": Case(
        "", "endings:\n  gone: {on: withdraw, good: true, title: T, says: [S.]}\n",
        "BF311", "goodbye", "{on: withdraw",
    ),
    "a person who has agreed before the first word": Case(
        "role: night lead, required: true}", "role: night lead, required: true, starts: agreed}",
        "BF337", "'aga' is required, and is agreed", "agreed}",
    ),
    "somebody hidden who agrees unaided": Case(
        "    unaided: unknown\n", "    unaided: agreed\n",
        "BF337", "'helen' is required, and hidden", "agreed",
    ),
    "a gate that is open at first": Case(
        "facts:", "gates:\n  fixes_tried: {all: [{element: aga, is: unknown}]}\nfacts:",
        "BF329", "'fixes_tried' holds before the first word", "fixes_tried:",
    ),
    "a list that opens to nothing": Case(
        "name: the Grid,", "name: the Grid, opens_to: [],", "BF307", "empty list", "[],"
    ),
    "a surprise before a question": Case(
        "surprise: choosing\n", "surprise: where\n", "BF307", "before a question", "where\n"
    ),
    "a surprise after the purchase": Case(
        "surprise: choosing\n", "surprise: owning\n", "BF307", "never entered", "owning\n"
    ),
    "an ending that needs a detour": Case(
        "facts:\n", "endings:\n  wait: {on: decide, from: [where], title: T, says: [S.],\n"
        "    when: {all: [{fact: late}]}}\nfacts:\n"
        "  late: {target: status, from: choosing, says: [It is late.]}\n",
        "BF321", "on its way", "{all: [{fact: late",
    ),
    "braces in what is told later": Case(
        "title: The small depot", 'title: "The depot of {{ buyer }}"',
        "BF402", "as it stands", '"The',
    ),
    "single braces": Case(
        "name: the Grid,", 'name: the Grid, named: ["There is {element}."],',
        "BF401", "single braces", '"There',
    ),
    "somebody hidden named in a briefing of several lines": Case(
        "briefing: A depot of forty people thinks about its rota.",
        "briefing: |\n  A depot thinks about its rota.\n  Ask Helen Marsh about it.",
        "BF324", "'helen'", "  Ask Helen",
    ),
    "the buyer's own name": Case("[finance]", "[Ruth]", "BF310", "own name", "Ruth]"),
    "a buyer written otherwise": Case(
        "name: Aga Nowak,", "name: Ruth Vale,", "BF201", "'Ruth Vane'", "Ruth Vane,"
    ),
    "a dead account that nobody may leave": Case(
        "facts:\n", "account: {years: 3, dead: asleep}\nfacts:\n", "BF304", "dead", "asleep}"
    ),
    "nothing good of one's own": Case(
        "", "endings:\n  wait: {on: decide, title: T, says: [S.]}\n"
        "  bought_well: {on: settle, sale: purchase, title: T, says: [R.]}\n",
        "BF304", "none of the endings", "wait:",
    ),
    "a moment that calls pushing fair": Case(
        "", "moments:\n  late: {about: A, aside: B, honest: {acts: [CANDOUR, PITCH]}}\n",
        "BF335", "PITCH", "PITCH",
    ),
    "a buyer with nothing to say": Case(
        "", "endings:\n"
        "  bought_well: {on: settle, sale: purchase, good: true, title: T, says: [S.],\n"
        "    when: {all: [{trust: 9}]}}\n"
        "  bought_with_regret: {on: settle, sale: purchase, title: T, says: [R.],\n"
        "    when: {all: [{strain: 2}]}}\n",
        "BF404", "'owning'", "format",
    ),
    "braces that do not close": Case(
        "name: the Grid,", 'name: the Grid, named: ["{{ buyer"],', "BF401", "template", '"{{ buyer'
    ),
    "a filter that is none": Case(
        "name: the Grid,", 'name: the Grid, named: ["{{ buyer|hide }}"],',
        "BF402", "'hide'", '"{{ buyer',
    ),
    "a line twice": Case(
        "If Aga is ill, the Grid is too.", "Every shift is typed twice.",
        "BF405", "already", '"Every',
    ),
    "a persona whose trait does nothing": Case(
        "briefing:", "personas: [courteous_procurement]\nbriefing:",
        "BF332", "talkativeness", "courteous",
    ),
    "a part with all kinds of brackets": Case("[finance]", "[finance", "BF101", "[", "[finance"),
}  # fmt: skip
ELSEWHERE = {
    "BF003": "tests/source/test_reading.py", "BF108": "tests/source/test_hostile_files.py",
    "BF303": "below", "BF309": "tests/authoring/test_walkthroughs.py",
    "BF205": "tests/scenario/test_packs.py", "BF206": "tests/scenario/test_packs.py",
    "BF336": "tests/authoring/test_phrases.py", "BF340": "tests/authoring/test_difficulty.py",
    "BF341": "tests/authoring/test_difficulty.py", "BF342": "tests/authoring/test_difficulty.py",
    "BF350": "tests/authoring/test_tables.py", "BF351": "tests/authoring/test_tables.py",
    "BF352": "tests/authoring/test_tables.py", "BF353": "tests/authoring/test_tables.py",
}  # fmt: skip
"""Codes of author files that need more than a text laid over the depot."""


def test_every_code_of_author_files_has_a_defect_with_its_place():
    authors = {code for code in CATALOGUE if code[2] in "1234"}

    assert authors - {case.code for case in CASES.values()} - set(ELSEWHERE) == set()


def test_a_company_that_settles_everything_alone_is_told_at_its_elements():
    text = SMALL.replace("required: true}", "required: true, unaided: agreed}")
    text = text.replace("name: the Grid,", "name: the Grid, unaided: agreed,")
    text = text.replace("unaided: heard", "unaided: agreed").replace(
        "unaided: unknown", "unaided: agreed"
    )

    (told,) = [d for d in found(text) if d.code == "BF303"]
    assert text.split("\n", told.where.line - 1)[-1].startswith("  priya:")


def planted(case: Case) -> str:
    if case.old:
        assert SMALL.count(case.old) >= 1, case.old
        return SMALL.replace(case.old, case.new, 1)
    return SMALL + case.new


def found(text: str) -> tuple[Diagnostic, ...]:
    try:
        return lint(load_scenario_text(text, "small.yaml"))
    except Problems as problems:
        return problems.diagnostics


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_a_planted_defect_is_told_at_its_very_place(case: Case):
    text = planted(case)

    told = [d for d in found(text) if d.code == case.code and case.message in d.message + d.repair]

    rest = [text.split("\n", d.where.line - 1)[-1][d.where.column - 1 :] for d in told]
    assert told, [str(d) for d in found(text)]
    assert any(place.startswith(case.at) for place in rest), [str(d) for d in told]
