"""What a scenario can and cannot do: checks over the compiled tables, placed in the author's file.

Each check is one function from a loaded scenario to diagnostics; `CHECKS` is the list. A check
looks at one thing and never stops another.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from simulator.authoring.lines import lines
from simulator.diagnostics import Diagnostic, Severity
from simulator.scenario.loader import LoadedScenario, listed
from simulator.scenario.model import Atom, Clause, Ending, Event, Kind, Scenario, Status
from simulator.source import closest

EXPECTED_KINDS = (
    Kind.STAKEHOLDER,
    Kind.INCUMBENT,
    Kind.WORKAROUND,
    Kind.RULE,
    Kind.FALLOUT,
    Kind.CRITERION,
)
EVERYDAY = frozenset(
    "it the my we us our you your they them their he she him her this that these those here there "
    "one who what all some any no yes in on at of for to from and or but so if as is are was be "
    "have do will can now then day week month time work job people team thing things way".split()
)
LATE_PHASES = ("D", "E")


def lint(loaded: LoadedScenario) -> tuple[Diagnostic, ...]:
    """Return everything the checks find, in the order of the file."""
    found = [diagnostic for check in CHECKS for diagnostic in check(loaded)]
    return tuple(sorted(found, key=lambda d: (d.where, d.code, d.message)))


def stages_lead_on(loaded: LoadedScenario) -> Iterator[Diagnostic]:
    """BF301: a stage after the first that no gate opens and no ending leads to."""
    scenario = loaded.scenario
    for index, stage in enumerate(scenario.stages[1:], start=1):
        opened = bool(scenario.stages[index - 1].gates)
        led = any(ending.to == index for ending in scenario.endings)
        if not opened and not led:
            yield Diagnostic(
                "BF301",
                loaded.document.locate(("stages", index)),
                f"nothing leads to stage '{stage.id}'",
                f"give stage '{scenario.stages[index - 1].id}' gates, or an ending to: {stage.id}",
            )


def gates_can_hold(loaded: LoadedScenario) -> Iterator[Diagnostic]:
    """BF302: a gate that asks for something no talk can bring about."""
    scenario = loaded.scenario
    for gate in scenario.gates:
        impossible = [
            scenario.atoms[bit]
            for bit in range(len(scenario.atoms))
            if gate.clause.need >> bit & 1 and not _possible(scenario, scenario.atoms[bit])
        ]
        if impossible:
            yield Diagnostic(
                "BF302",
                loaded.document.locate(("gates", gate.id)),
                f"gate '{gate.id}' can never hold: {_asked(scenario, impossible[0])}",
                "ask for what the scenario has, or add the elements",
            )


def something_is_left_out(loaded: LoadedScenario) -> Iterator[Diagnostic]:
    """BF303: if nobody asks, something must stay undone; else the seller is not needed."""
    scenario = loaded.scenario
    alone = [max(e.starts.height, e.unaided.height) for e in scenario.elements]
    required = [i for i, e in enumerate(scenario.elements) if e.required]
    if required and all(alone[i] >= scenario.elements[i].closes.height for i in required):
        yield Diagnostic(
            "BF303",
            loaded.document.locate(("elements",)),
            "every required element closes by itself, given time",
            "set unaided: named on what nobody would think of",
        )


def staying_can_be_good(loaded: LoadedScenario) -> Iterator[Diagnostic]:
    """BF304: a good ending without a purchase, beside the no that any company can say."""
    scenario = loaded.scenario
    own = [e for e in scenario.endings if not _needs(scenario, e, "declined")]
    if not any(e.good and e.sale == "none" and can_be(scenario, e) for e in own):
        yield Diagnostic(
            "BF304",
            loaded.document.locate(("endings",)),
            "no good ending without a purchase",
            "add one in which the buyer decides to stay, wait or go elsewhere",
        )


def kinds_are_there(loaded: LoadedScenario) -> Iterator[Diagnostic]:
    """BF305: a buyer's system has people, an old vendor, workarounds, rules, fallout, criteria."""
    present = {element.kind for element in loaded.scenario.elements}
    for kind in EXPECTED_KINDS:
        if kind not in present:
            yield Diagnostic(
                "BF305",
                loaded.document.locate(("elements",), key=True),
                f"there is no {kind} in this company",
                f"add an element of kind: {kind}, or leave it out on purpose",
                Severity.NOTE,
            )


def elements_can_come_up(loaded: LoadedScenario) -> Iterator[Diagnostic]:
    """BF307: a required element that can only come up when the choice is already open."""
    scenario = loaded.scenario
    for element in scenario.elements:
        late = scenario.stages[element.since].phase.value in LATE_PHASES
        if element.required and element.starts is Status.UNKNOWN and late:
            yield Diagnostic(
                "BF307",
                loaded.document.locate(("elements", element.id, "from")),
                f"'{element.id}' is required, and nobody can discover it in time",
                "let it come up in an earlier stage",
            )


def lines_can_be_said(loaded: LoadedScenario) -> Iterator[Diagnostic]:
    """BF308: a line for a step that an element never takes."""
    for element in loaded.scenario.elements:
        written = loaded.file.elements[element.id]
        answers_for_rules = element.kind is Kind.RULE  # a contact with power answers for these
        if element.here and written.motion and not answers_for_rules:
            yield _unsaid(
                loaded, element.id, "motion", "the contact answers for it, and never asks"
            )
        blocks = element.kind is Kind.STAKEHOLDER or element.surprise >= 0
        if written.blocking and not blocks:
            yield _unsaid(
                loaded, element.id, "blocking", "it never blocks; only people and surprises do"
            )
        if written.retracted and not loaded.scenario.dials.retraction:
            yield _unsaid(loaded, element.id, "retracted", "the retraction dial is off")


def lines_are_templates(loaded: LoadedScenario) -> Iterator[Diagnostic]:
    """BF401 to BF403: what a line may hold."""
    for line in lines(loaded):
        yield from line.faults()


def lines_are_different(loaded: LoadedScenario) -> Iterator[Diagnostic]:
    """BF405: the same line written twice."""
    first: dict[str, str] = {}
    for line in lines(loaded):
        text = " ".join(line.text.split())
        if text in first:
            yield Diagnostic(
                "BF405",
                line.where,
                "this line stands in the file already",
                f"word it differently; it was written at {first[text]}",
                Severity.WARNING,
            )
        else:
            first[text] = f"{line.where.line}:{line.where.column}"


def names_are_names(loaded: LoadedScenario) -> Iterator[Diagnostic]:
    """BF310: another word for an element that people say all day without meaning it."""
    for id, element in loaded.file.elements.items():
        for index, phrase in enumerate(element.called):
            if phrase.lower() in EVERYDAY and not phrase.isupper():
                yield Diagnostic(
                    "BF310",
                    loaded.document.locate(("elements", id, "called", index)),
                    f"'{phrase}' would be taken for '{id}' whenever anybody says it",
                    "use words that mean nothing else here",
                    Severity.WARNING,
                )


def personas_exist(loaded: LoadedScenario) -> Iterator[Diagnostic]:
    """BF201: a persona that the library does not have."""
    known = {path.stem for path in listed("personas")}
    for index, name in enumerate(loaded.file.personas):
        if name not in known and "/" not in name:
            near = closest(name, known)
            yield Diagnostic(
                "BF201",
                loaded.document.locate(("personas", index)),
                f"there is no persona '{name}'",
                f"did you mean '{near}'?" if near else f"there is {', '.join(sorted(known))}",
            )


def decisions_can_be_made(loaded: LoadedScenario) -> Iterator[Diagnostic]:
    """BF306: every purchase needs the buyer's required elements, and there must be some."""
    scenario = loaded.scenario
    sells = any(e.sale == "purchase" for e in scenario.endings if e.event is Event.DECIDE)
    if sells and not any(element.required for element in scenario.elements):
        yield Diagnostic(
            "BF306",
            loaded.document.locate(("elements",)),
            "no element is required, so a purchase leaves everything open",
            "set required: true on whoever has to agree",
        )


def leaving_is_earned(loaded: LoadedScenario) -> Iterator[Diagnostic]:
    """BF311: a good ending by withdrawing that asks for nothing to be known."""
    for ending in loaded.scenario.endings:
        if ending.good and ending.event is Event.WITHDRAW and ending.clause == Clause():
            yield Diagnostic(
                "BF311",
                loaded.document.locate(("endings", ending.id)),
                f"'{ending.id}' is good, and saying goodbye at once is enough for it",
                "give it a condition, such as when: {all: [{fact: …}]}",
            )


CHECKS: tuple[Callable[[LoadedScenario], Iterator[Diagnostic]], ...] = (
    stages_lead_on,
    gates_can_hold,
    something_is_left_out,
    staying_can_be_good,
    kinds_are_there,
    decisions_can_be_made,
    leaving_is_earned,
    elements_can_come_up,
    lines_can_be_said,
    lines_are_templates,
    lines_are_different,
    names_are_names,
    personas_exist,
)


def can_be(scenario: Scenario, ending: Ending) -> bool:
    """Say whether the company has the parts that an ending asks for."""
    needed = enumerate(scenario.atoms)
    return all(_possible(scenario, atom) for bit, atom in needed if ending.clause.need >> bit & 1)


def _needs(scenario: Scenario, ending: Ending, op: str) -> bool:
    return any(
        atom.op == op for bit, atom in enumerate(scenario.atoms) if ending.clause.need >> bit & 1
    )


def _possible(scenario: Scenario, atom: Atom) -> bool:
    if atom.op not in ("at_least", "seen", "is"):
        return True
    wanted = atom.many or len(atom.indexes)
    if atom.op == "is" and atom.value == Status.BLOCKING:
        able = [i for i in atom.indexes if scenario.elements[i].surprise >= 0]
        return len(able) >= wanted
    return len(atom.indexes) >= wanted


def _asked(scenario: Scenario, atom: Atom) -> str:
    there = len(atom.indexes)
    status = Status(atom.value).name.lower()
    return f"it asks for {atom.many or there} that are {status}, and there are {there}"


def _unsaid(loaded: LoadedScenario, id: str, key: str, why: str) -> Diagnostic:
    return Diagnostic(
        "BF308",
        loaded.document.locate(("elements", id, key), key=True),
        f"the '{key}' lines of '{id}' can never be said",
        why,
        Severity.WARNING,
    )
