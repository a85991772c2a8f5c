"""How it can end: every ending possible, none hidden behind another, good ones earned."""

from __future__ import annotations

from collections.abc import Iterator

from simulator.authoring.checks.case import Case
from simulator.authoring.checks.solve import Formula, formula, possible
from simulator.authoring.checks.written import Written, as_formula, blame, conditions
from simulator.diagnostics import Diagnostic, Location, Severity
from simulator.scenario.model import Clause, Ending, Event

DECIDED = (Event.DECIDE, Event.SETTLE)


def endings_can_hold(case: Case) -> Iterator[Diagnostic]:
    """BF321: an ending that no talk can come to."""
    for ending in case.endings():
        world = case.reached if set(ending.sources) & case.reached.stages else case.wished
        if case.can_end(ending, within=world):
            continue
        where, why = _blamed(case, ending)
        yield Diagnostic(
            "BF321",
            where,
            f"no talk can end with '{ending.id}': {why}",
            "mend its condition, or the stages it can happen in",
        )


def endings_are_not_shadowed(case: Case) -> Iterator[Diagnostic]:
    """BF322: an ending that another always comes before."""
    for ending in case.endings():
        if not case.can_end(ending):
            continue
        earlier = [*_before(case, ending)]
        if any(_free(case, ending, stage, earlier) for stage in ending.sources):
            continue
        yield Diagnostic(
            "BF322",
            case.loaded.document.locate(("endings", ending.id), key=True),
            f"'{ending.id}' never comes: whenever it fits, '{_first(case, ending, earlier)}' "
            "fits too and stands before it",
            "move it up, or give the earlier one a condition that leaves room for it",
        )


def sentences_can_be_told(case: Case) -> Iterator[Diagnostic]:
    """BF308: a sentence of an epilogue, or a view of the next call, whose condition cannot hold
    where its ending comes about."""
    by_id = {ending.id: ending for ending in case.endings()}
    for written in conditions(case):
        if written.path[0] != "endings" or written.path[2] == "when":
            continue
        ending = by_id[str(written.path[1])]
        told = as_formula(case, written)
        shut = _views_before(case, ending, written)
        if not case.can_end(ending) or case.can_end(ending, told, *shut):
            continue
        first = case.can_end(ending, told)
        alone = possible(case.reached, told, numbers=case.when(ending.event))
        where, why = blame(case, written, case.reached)
        if first or alone:
            where = case.loaded.document.locate(written.path[:-1])
            why = "one before it is always said" if first else "the ending itself excludes it"
        yield Diagnostic(
            "BF308",
            where,
            f"this sentence of '{ending.id}' can never be told: {why}",
            "mend its condition, or remove it",
            Severity.WARNING,
        )


def staying_can_be_good(case: Case) -> Iterator[Diagnostic]:
    """BF304: a good ending without a purchase, beside the no that any company can say."""
    own = [e for e in case.scenario.endings if not _declines(case, e)]
    if not any(e.good and e.sale == "none" and case.can_end(e) for e in own):
        yield Diagnostic(
            "BF304",
            case.loaded.document.locate(("endings",)),
            "no good ending without a purchase",
            "add one in which the buyer decides to stay, wait or go elsewhere",
        )


def _declines(case: Case, ending: Ending) -> bool:
    atoms = enumerate(case.scenario.atoms)
    return any(atom.op == "declined" for bit, atom in atoms if ending.clause.need >> bit & 1)


def not_everything_is_good(case: Case) -> Iterator[Diagnostic]:
    """BF328: every decision counts as good, so that no seller can fail by getting one."""
    decided = [
        ending
        for ending in case.scenario.endings
        if ending.event in DECIDED and ending.to < 0 and case.can_end(ending)
    ]
    sold = [ending for ending in decided if ending.event is Event.SETTLE]
    for among, what in ((sold, "purchase"), (decided, "decision")):
        if among and all(ending.good for ending in among):
            own = next((e for e in among if case.written(("endings", e.id))), among[0])
            yield Diagnostic(
                "BF328",
                case.loaded.document.locate(("endings", own.id, "good")),
                f"every {what} counts as good",
                "let the one that comes about too early, or with regret, be good: false",
                Severity.WARNING,
            )
            return


def decisions_can_be_made(case: Case) -> Iterator[Diagnostic]:
    """BF306: every purchase needs the buyer's required elements, and there must be some."""
    scenario, document = case.scenario, case.loaded.document
    sells = any(e.sale == "purchase" for e in scenario.endings if e.event is Event.DECIDE)
    if sells and not any(element.required for element in scenario.elements):
        yield Diagnostic(
            "BF306",
            document.locate(("elements",)),
            "no element is required, so a purchase leaves everything open",
            "set required: true on whoever has to agree",
        )
    for ending in case.endings():
        owned = ending.to >= 0 and scenario.stages[ending.to].phase.value == "E"
        if (owned or ending.event is Event.SETTLE) and ending.sale != "purchase":
            yield Diagnostic(
                "BF306",
                document.locate(("endings", ending.id, "sale")),
                f"'{ending.id}' is for a buyer who has bought, and is no purchase",
                "write sale: purchase; then nothing required can be left open",
            )


def leaving_is_earned(case: Case) -> Iterator[Diagnostic]:
    """BF311: a good ending by withdrawing that asks for nothing to be known."""
    for ending in case.scenario.endings:
        if ending.good and ending.event is Event.WITHDRAW and ending.clause == Clause():
            yield Diagnostic(
                "BF311",
                case.loaded.document.locate(("endings", ending.id)),
                f"'{ending.id}' is good, and saying goodbye at once is enough for it",
                "give it a condition, such as when: {all: [{fact: …}]}",
            )


def own_endings_can_be_good(case: Case) -> Iterator[Diagnostic]:
    """BF304: an author who wrote what comes of staying and of buying, and called none of it good;
    or an account that is dead and that no good ending lets go of."""
    scenario, own = case.scenario, [*case.endings()]
    staying = [e for e in own if e.event is Event.DECIDE and e.to < 0 and e.sale == "none"]
    buying = [e for e in own if e.event is Event.SETTLE]
    if staying and buying and not any(ending.good for ending in own):
        yield Diagnostic(
            "BF304",
            case.loaded.document.locate(("endings", staying[0].id), key=True),
            "none of the endings written here is good",
            "set good: true where the buyer has looked, and decides to stay, wait or go elsewhere",
            Severity.WARNING,
        )
    letting_go = [e for e in scenario.endings if e.good and e.event is Event.WITHDRAW]
    if scenario.dead >= 0 and not any(case.can_end(ending) for ending in letting_go):
        yield Diagnostic(
            "BF304",
            case.loaded.document.locate(("account", "dead")),
            "the account is dead, and no good ending lets go of it",
            "add an ending on: withdraw with good: true, when: {all: [{fact: …}]}",
            Severity.WARNING,
        )


def _before(case: Case, ending: Ending) -> Iterator[Ending]:
    """Yield the endings that are tried before one, on the same event."""
    for other in case.scenario.endings:
        if other is ending:
            return
        if other.event is ending.event:
            yield other


def _free(case: Case, ending: Ending, stage: int, earlier: list[Ending]) -> bool:
    """Say whether an ending can come from a stage when none of the earlier ones does."""
    if stage not in case.reached.stages:
        return False
    rest = [
        formula(case.scenario, other.clause, wanted=False)
        for other in earlier
        if stage in other.sources
    ]
    return case.can_end_from(ending, stage, *rest)


def _first(case: Case, ending: Ending, earlier: list[Ending]) -> str:
    """Return the earlier ending to blame: one that is enough by itself, or else the last."""
    for other in earlier:
        if not any(_free(case, ending, stage, [other]) for stage in ending.sources):
            return other.id
    return earlier[-1].id


def _views_before(case: Case, ending: Ending, written: Written) -> list[Formula]:
    """Return that none of the views holds that are looked at before this one."""
    if written.path[2] != "next_call":
        return []
    before = ending.next_call[: int(written.path[3])]
    return [formula(case.scenario, view.when, wanted=False) for view in before]


def _blamed(case: Case, ending: Ending) -> tuple[Location, str]:
    document = case.loaded.document
    if not ending.sources:
        return document.locate(("endings", ending.id)), "there is no stage in which it can happen"
    file = (case.loaded.file.endings or {})[ending.id]
    written = Written(("endings", ending.id, "when"), file.when)
    if not possible(case.reached, as_formula(case, written), numbers=case.when(ending.event)):
        return blame(case, written, case.reached)
    open_ = ending.sale == "purchase" and not possible(
        case.reached, formula(case.scenario, ending.clause)
    )
    if open_:
        why = "a required element can never be closed, or its own condition keeps one open"
        return document.locate((*written.path[:2], "sale")), why
    stages = ", ".join(f"'{case.scenario.stages[i].id}'" for i in ending.sources)
    if possible(case.reached, formula(case.scenario, ending.clause)):
        why = f"in {stages} it cannot be so; the buyer has gone on by then, or gone back"
        return document.locate((*written.path[:2], "from")), why
    return document.locate(written.path), "its parts exclude each other"
