"""Names: that they mean one thing, and lead to something that is there."""

from __future__ import annotations

from collections.abc import Iterator

from simulator.authoring.checks.case import Case, Key
from simulator.diagnostics import Diagnostic, Severity
from simulator.scenario.beside import is_path
from simulator.scenario.loader import listed
from simulator.scenario.model import Kind
from simulator.source import closest

EVERYDAY = frozenset(
    "it the my we us our you your they them their he she him her this that these those here there "
    "one who what all some any no yes in on at of for to from and or but so if as is are was be "
    "have do will can now then day week month time work job people team thing things way other "
    "same new old line change system problem question idea business company call".split()
)


def names_are_names(case: Case) -> Iterator[Diagnostic]:
    """BF310: another word for an element that people say all day without meaning it."""
    for id, element in case.loaded.file.elements.items():
        for index, phrase in enumerate(element.called):
            if phrase in case.loaded.file.buyer.name.split():
                yield Diagnostic(
                    "BF310",
                    case.loaded.document.locate(("elements", id, "called", index)),
                    f"'{phrase}' is the buyer's own name, so a greeting would be taken for '{id}'",
                    "take it out; the buyer is spoken to by name all the time",
                    Severity.WARNING,
                )
            elif phrase.lower() in EVERYDAY and not phrase.isupper():
                yield Diagnostic(
                    "BF310",
                    case.loaded.document.locate(("elements", id, "called", index)),
                    f"'{phrase}' would be taken for '{id}' whenever anybody says it",
                    "use words that mean nothing else here",
                    Severity.WARNING,
                )


def names_mean_one_thing(case: Case) -> Iterator[Diagnostic]:
    """BF202: a name by which two parts of the scenario are called."""
    first: dict[str, str] = {}
    for phrase, owner, path in _names(case):
        known = first.setdefault(" ".join(phrase.lower().split()), owner)
        if known != owner:
            yield Diagnostic(
                "BF202",
                case.loaded.document.locate(path),
                f"'{phrase}' means '{known}' already, so a seller who says it is not understood",
                f"call '{owner}' something else, or leave the word to one of them",
                Severity.WARNING,
            )


def the_buyer_is_among_them(case: Case) -> Iterator[Diagnostic]:
    """BF201: a buyer whose name is nearly that of a person among the elements."""
    file = case.loaded.file
    people = [e.name for e in file.elements.values() if e.kind == Kind.STAKEHOLDER.value]
    near = closest(file.buyer.name, people)
    if near and file.buyer.name not in people:
        yield Diagnostic(
            "BF201",
            case.loaded.document.locate(("buyer", "name")),
            f"there is no '{file.buyer.name}' among the elements",
            f"if it is '{near}', write the name the same in both places",
            Severity.WARNING,
        )


def personas_exist(case: Case) -> Iterator[Diagnostic]:
    """BF201, BF202: a persona that is not there, or stands twice."""
    known = {path.stem for path in listed("personas")}
    names = tuple((case.loaded.document.data or {}).get("personas") or ())
    for index, name in enumerate(names):
        where = case.loaded.document.locate(("personas", index))
        if name in names[:index]:
            yield Diagnostic(
                "BF202", where, f"'{name}' stands here twice", "remove one", Severity.WARNING
            )
        elif is_path(name):
            continue  # looked at by the loader
        elif name.replace("-", "_").lower() not in known:
            near = closest(name, known)
            yield Diagnostic(
                "BF201",
                where,
                f"there is no persona '{name}'",
                f"did you mean '{near}'?" if near else f"there is {', '.join(sorted(known))}",
            )


def _names(case: Case) -> Iterator[tuple[str, str, Key]]:
    """Yield every name by which the seller can speak of something: the name, what it means, and
    where it stands. The seller's own names come first, for they cannot be given away."""
    file = case.loaded.file
    own: list[tuple[str, Key]] = [(file.seller.product, ("seller", "product"))]
    own += [(file.seller.company, ("seller", "company"))]
    own += [(name, ("seller", "called", i)) for i, name in enumerate(file.seller.called)]
    yield from ((name, "the seller", path) for name, path in own)
    for id, element in file.elements.items():
        yield element.name, id, ("elements", id, "name")
        if element.kind == Kind.STAKEHOLDER.value and " " in element.name:
            yield element.name.split()[0], id, ("elements", id, "name")
        for index, phrase in enumerate(element.called):
            yield phrase, id, ("elements", id, "called", index)
        for index, phrase in enumerate(element.opportunity.called if element.opportunity else ()):
            yield phrase, id, ("elements", id, "opportunity", "called", index)
    for id, fact in file.facts.items():
        for index, phrase in enumerate(fact.called):
            yield phrase, id, ("facts", id, "called", index)
