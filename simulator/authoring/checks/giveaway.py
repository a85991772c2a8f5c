"""What is told before it is earned: the words of a fact, or the name of somebody hidden, where the
trainee reads or hears them for nothing.

Words are compared without their endings, and without those that anybody uses. A sentence gives a
fact away if it has most of the fact's own words, or a long run of them as they stand.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from simulator.authoring.checks.case import Case, Key
from simulator.authoring.lines import lines
from simulator.diagnostics import Diagnostic, Location, Severity
from simulator.scenario.model import Element, Fact, Kind, Status

RUN = 6
"""Words in a row, as they stand, that are enough to give a fact away."""
SHARED, SHARE = 4, 0.6
"""How many of the own words of a fact's sentence another must have, and what share of them."""
SHORT, NEARLY = 3, 0.8
"""The same for a short sentence, names counted."""
CHEAP = ("named", "motion", "retracted", "blocking", "bypassed")
"""Lines of an element that take no trust to hear."""
WORD = re.compile(r"[a-z0-9]+(?:'[a-z]+)?")
SENTENCE = re.compile(r"(?<=[.!?…])\s+")
COMMON = frozenset(
    "a about after again all also always an and any anybody are aren't as asked at be because "
    "been before being but by can can't could did didn't do does doesn't don't down each even "
    "ever every everybody for from get gets go goes going got had hadn't has have haven't he "
    "he'd he's her here him his how i i'd i'll i'm i've if in into is isn't it it'd it'll it's "
    "its just know like made make may me more most much my never no nobody not nothing now of "
    "off on once one only or other our out over own people put said same say says see she she'd "
    "she's should so some somebody something still than that that's the their them then there "
    "there's they they'd they're thing things think this those till time to told too two up us "
    "very was wasn't way we we'd we've well went were what when where which while who why will "
    "with without won't would wouldn't year years yes yet you you'd you'll you're "
    "you've your".split()
)


class Told(NamedTuple):
    """A text, its place, what it is called, and the trust it takes to hear it: -1 where the
    trainee has it before the first word, or whatever they do."""

    text: str
    path: Key
    what: str
    trust: int = -1


def nothing_is_given_away(case: Case) -> Iterator[Diagnostic]:
    """BF324: a fact, or somebody hidden, that is told before it is earned."""
    secrets = Secrets(case)
    hidden = [e for e in case.scenario.elements if e.hidden and e.starts is Status.UNKNOWN]
    for told in texts(case):
        for fact in secrets.given_away(told):
            message = f"{told.what} gives away '{fact.id}', which has to be earned"
            begin = secrets.begins(told, fact)
            yield _given(case, told, begin, message, "say less there, or let the fact be plain")
        for element in hidden:
            begin = _names(case, element, told)
            if told.path[:2] != ("elements", element.id) and begin >= 0:
                message = f"{told.what} names '{element.id}', and only a good question brings it up"
                repair = "leave the name out there, or take hidden: true away"
                yield _given(case, told, begin, message, repair)


def texts(case: Case) -> Iterator[Told]:
    """Yield what a trainee may read or hear, with the trust that it takes."""
    file = case.loaded.file
    yield Told(file.title, ("title",), "the title")
    yield Told(file.briefing, ("briefing",), "the briefing")
    for id, element in file.elements.items():
        if element.starts != "unknown":
            yield Told(element.role, ("elements", id, "role"), f"the role of '{id}'")
    for line in lines(case.loaded):
        part, id = str(line.key[0]), str(line.key[1])
        if part == "lines" and not id.startswith(("element.", "ready", "decision.", "ending")):
            what = "the opening" if id == "meeting.opening" else f"a line for '{id}'"
            yield Told(line.text, line.key, what)
        elif part == "facts":
            trust = 0 if file.facts[id].plain else file.facts[id].trust
            yield Told(line.text, line.key, f"'{id}'", trust)
        elif part == "elements":
            cheap = line.key[2] in CHEAP
            trust = 0 if cheap else file.elements[id].trust
            yield Told(line.text, line.key, f"a line of '{id}'", trust)


def _is_earned(fact: Fact) -> bool:
    """Say whether a fact has to be earned: no plain question is enough, or it takes trust."""
    return fact.belief is None and (not fact.plain or fact.trust > 0)


class Secrets:
    """The sentences of the facts that have to be earned, found by their words and by their runs of
    words, so that each text is looked at once."""

    def __init__(self, case: Case) -> None:
        self._names = _of_names(case)
        self._sentences: list[tuple[Fact, frozenset[str]]] = []
        self._by_stem: dict[str, list[int]] = {}
        self._by_run: dict[tuple[str, ...], list[int]] = {}
        for fact in filter(_is_earned, case.scenario.facts):
            for line in case.loaded.file.facts[fact.id].says:
                for sentence in SENTENCE.split(line):
                    self._keep(fact, sentence)

    def given_away(self, told: Told) -> list[Fact]:
        """Return the facts that a text gives away to whoever has less trust than they take."""
        found = {i for sentence in SENTENCE.split(told.text) for i in self._like(sentence)}
        facts = {self._sentences[i][0].id: self._sentences[i][0] for i in sorted(found)}
        own = told.path[1] if told.path[0] == "facts" else ""
        return [f for f in facts.values() if told.trust < f.trust and f.id != own]

    def begins(self, told: Told, fact: Fact) -> int:
        """Return where the sentence begins that gives a fact away in a text."""
        for sentence in SENTENCE.split(told.text):
            if any(self._sentences[i][0] is fact for i in self._like(sentence)):
                return told.text.index(sentence)
        return 0

    def _keep(self, fact: Fact, sentence: str) -> None:
        place, own = len(self._sentences), frozenset(stems(sentence))
        self._sentences.append((fact, own))
        for stem in own:
            self._by_stem.setdefault(stem, []).append(place)
        for run in runs(sentence):
            self._by_run.setdefault(run, []).append(place)

    def _like(self, sentence: str) -> Iterator[int]:
        """Yield the places of the sentences that one says as much as."""
        for run in runs(sentence):
            yield from self._by_run.get(run, ())
        other = frozenset(stems(sentence))
        shared = Counter(place for stem in other for place in self._by_stem.get(stem, ()))
        for place, count in shared.items():
            if count >= SHORT and _says_as_much(self._sentences[place][1], other, self._names):
                yield place


def _says_as_much(own: frozenset[str], other: frozenset[str], names: frozenset[str]) -> bool:
    """Say whether a sentence has most of the words of another: of those that name nobody, or, of
    a short one, nearly all of its words."""
    both = own & other
    if len(both - names) >= SHARED and len(both - names) >= SHARE * len(own - names):
        return True
    return len(both) >= SHORT and both != both & names and len(both) >= NEARLY * len(own)


def _of_names(case: Case) -> frozenset[str]:
    """Return the words by which the scenario calls its parts; to name one is not to tell of it."""
    names = [case.scenario.names.company, case.scenario.names.buyer]
    names += [e.name for e in case.scenario.elements]
    return frozenset(stem for name in names for stem in stems(name))


def _names(case: Case, element: Element, told: Told) -> int:
    """Return where a text has somebody's whole name in it, or -1; in what costs nothing, a first
    name or another word for them is enough."""
    names = [element.name]
    if told.trust < 0:
        public = {*words(case.scenario.names.company), *words(case.scenario.names.buyer)}
        person = element.kind is Kind.STAKEHOLDER
        names += [n for n in element.name.split() if person and n.lower() not in public]
        names += [name for name in element.called if len(words(name)) > 1]
    found = (
        re.search(rf"(?<!\w){re.escape(name)}(?!\w)", told.text, 0 if name.istitle() else re.I)
        for name in names
    )
    return min((match.start() for match in found if match), default=-1)


def runs(text: str) -> Iterator[tuple[str, ...]]:
    """Yield the runs of words in a text that are more than a turn of phrase."""
    found = words(text)
    for start in range(len(found) - RUN + 1):
        run = found[start : start + RUN]
        if len(set(run) - COMMON) >= RUN // 2:
            yield run


@cache
def words(text: str) -> tuple[str, ...]:
    """Return the words of a text, small.

    >>> words("Sixty thousand, under 'desk'.")
    ('sixty', 'thousand', 'under', 'desk')
    """
    return tuple(WORD.findall(text.lower().replace("’", "'")))


@cache
def stems(text: str) -> tuple[str, ...]:
    """Return the words of a text that are its own, without their endings.

    >>> stems("They're typing the orders twice.")
    ('typ', 'order', 'twice')
    """
    return tuple(_stem(word) for word in words(text) if word not in COMMON)


def _stem(word: str) -> str:
    word = word.removesuffix("'s")
    for ending in ("ing", "ed", "es", "s", "ly"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word.removesuffix(ending)
    return word


def _given(case: Case, told: Told, begin: int, message: str, repair: str) -> Diagnostic:
    """Return the finding, in a text of several lines at the line that says too much."""
    where, first = (
        case.loaded.document.locate(told.path),
        case.loaded.document.content_line(told.path),
    )
    if first != where.line:
        where = Location(where.file, first + told.text.count("\n", 0, begin), 1)
    return Diagnostic("BF324", where, message, repair, Severity.WARNING)
