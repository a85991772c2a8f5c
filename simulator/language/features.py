"""Named facts about a clause in its moment: what the decision rules, and later a model, go by.

``features(clause, moment, place)`` gives a mapping from name to value (1.0 for what holds, a number
for what is counted; what is absent is zero) and, for the names that words stand behind, the spans
of those words. Names: ``mood.*`` form, ``subj.*`` subject, ``has.*`` whose world, ``v.*`` verb
classes, ``cue.*`` patterns, ``m.*`` moment, ``echo.*`` the buyer's words, ``at.*`` place.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from simulator.dialogue import Span
from simulator.language.clause import Clause, side_of
from simulator.language.cues import seller_cues
from simulator.language.echo import echo
from simulator.language.moment import Moment
from simulator.language.mood import Mood
from simulator.language.orientation import orient

_VERBS = frozenset(
    "DECIDE KNOW NOTICE HANDLE INVOLVE MATTER KEEP TRY CHANGE NEEDV FACTV SAYV ASKV SHOWV THINKV "
    "WRITEV BUYV STARTV SENDV BENEFITV LOSSV OFFERV PUSHV ADVISE THANKV".split()
)
_NOUNS = frozenset(
    "OFFER DEALN CONTRACTN PRICEN TIMEN DAYN AMOUNT TALKN LOGI PAPERN PEOPLE ROLE RIVALS INCUMB "
    "GOODADJ "
    "SUPER BADADJ PROBLEMN LIMIT SELFN SMALL POSAFF SCARCE CRITN CUSTOMERN NUM MONEY QUANTW HEDGE "
    "ABUSE BOT PRON2 THEY CURRENT".split()
)


_NOT_IF = frozenset(("disparage", "confront", "claims", "benefit", "tell"))


class Features(NamedTuple):
    """Values by name, and the words behind them by name."""

    values: Mapping[str, float]
    evidence: Mapping[str, tuple[Span, ...]]


class Place(NamedTuple):
    """Where a clause stands in its turn."""

    number: int
    total: int
    after: frozenset[str] = frozenset()


def features(clause: Clause, moment: Moment, place: Place) -> Features:
    """Return the facts of one clause in its moment and place."""
    values: dict[str, float] = dict(moment.features())
    spans: dict[str, list[Span]] = {}
    _form(clause, values)
    _opening(clause, values)
    _subject(clause, values, spans)
    _words(clause, values, spans)
    _cues(clause, values, spans)
    _echo(clause, moment, values)
    _against(clause, moment, values)
    _place(place, values)
    return Features(values, {name: tuple(found) for name, found in spans.items()})


def _form(clause: Clause, values: dict[str, float]) -> None:
    mood = clause.form.mood
    values["mood." + mood.value] = 1.0
    if mood.asks and mood not in (Mood.TAG, Mood.RISING):
        values["asks"] = 1.0
    if mood in (Mood.TAG, Mood.RISING):
        values["check.form"] = 1.0
    if clause.mark == "?":
        values["mark.ask"] = 1.0
    body = clause.body
    if mood is Mood.WH:
        for word in body[:3]:
            if word.pos == "WH":
                values["wh." + word.text] = 1.0
                break
    if any(word.text in ("who", "whose", "whom") for word in body):
        values["has.who"] = 1.0
    if clause.conditional:
        values["if"] = 1.0
    if any(word.text == "or" for word in clause.words):
        values["or"] = 1.0
    if any(word.pos == "NEG" for word in clause.words):
        values["neg"] = 1.0
    values["len"] = float(len(clause.words))
    if len(clause.words) <= 4:
        values["short"] = 1.0


def _opening(clause: Clause, values: dict[str, float]) -> None:
    first = clause.words[0].text
    if first in ("but", "however"):
        values["at.but"] = 1.0
    body = clause.body
    if (
        len(body) <= _BRIEF
        and body[0].text in ("i", "we")
        and any(word.lemma in _ACKNOWLEDGES for word in body[1:4])
    ):
        values["ack"] = 1.0


_BRIEF = 9
_ACKNOWLEDGES = frozenset("hear understand appreciate see know get take realise".split())


def _subject(clause: Clause, values: dict[str, float], spans: dict[str, list[Span]]) -> None:
    subject = clause.subject()
    if not subject:
        return
    head = subject[0]
    if head.pos == "PRON":
        values["subj." + head.text] = 1.0
    if head.text in ("everyone", "everybody", "nobody", "someone") or "PEOPLE" in subject[-1].keys:
        values["subj.people"] = 1.0
    if head.pos == "WH":
        values["subj.wh"] = 1.0
    side = side_of(subject)
    if side:
        values["subj." + side] = 1.0
        start = clause.form.subject
        spans.setdefault("subj." + side, []).append(clause.place(start, start + len(subject)))


def _words(clause: Clause, values: dict[str, float], spans: dict[str, list[Span]]) -> None:
    main = ""
    for index, word in enumerate(clause.words):
        keys = word.keys
        for name in keys & _NOUNS:
            values["n." + name] = values.get("n." + name, 0.0) + 1.0
            spans.setdefault("n." + name, []).append(clause.place(index, index + 1))
        if word.pos == "ADJ" and word.text.endswith("est") and len(word.text) > 4:
            values["n.SUPERL"] = values.get("n.SUPERL", 0.0) + 1.0
        if word.pos == "MODAL" and index >= clause.form.body:
            values["modal." + word.text] = 1.0
        if word.pos == "VERB" or word.text in ("do", "have"):
            for name in keys & _VERBS:
                values["v." + name] = 1.0
                spans.setdefault("v." + name, []).append(clause.place(index, index + 1))
            if not main and index >= clause.form.body and word.pos == "VERB":
                main = word.lemma
                for name in keys & _VERBS:
                    values["main." + name] = 1.0
    facts = orient(clause)
    for name, count in (
        ("buyer", facts.buyer),
        ("seller", facts.seller),
        ("offer", facts.offer),
        ("us", facts.us),
        ("people", facts.people),
    ):
        if count:
            values["has." + name] = float(count)
    if facts.where >= 0:
        spans.setdefault("has.offer", []).append(clause.place(facts.where, facts.where + 1))


def _cues(clause: Clause, values: dict[str, float], spans: dict[str, list[Span]]) -> None:
    for match in seller_cues().find(clause.words, clause.form.body):
        if match.start in clause.quoted:
            name = "quoted:" + match.name
        elif match.start in clause.negated:
            name = "not:" + match.name
        elif match.start in clause.conditional and match.name in _NOT_IF:
            name = "if:" + match.name
        else:
            name = "cue." + match.name
        values[name] = values.get(name, 0.0) + 1.0
        spans.setdefault(name, []).append(clause.place(match.start, match.end))


def _echo(clause: Clause, moment: Moment, values: dict[str, float]) -> None:
    found = echo(clause.words, moment.said)
    values["echo.share"] = found.share
    values["echo.fresh"] = float(found.fresh)
    values["echo.count"] = float(found.recent + found.older)
    if found.recent:
        values["echo.any"] = 1.0
    if len(clause.words) < 3:
        return
    if found.recent >= 2 or (found.recent and found.share >= 0.34):
        values["echo.some"] = 1.0
    if found.recent and found.share >= 0.5 and found.recent + found.older + found.fresh > 1:
        values["echo.half"] = 1.0
    if found.recent >= 2 and found.share >= 0.75:
        values["echo.most"] = 1.0


def _against(clause: Clause, moment: Moment, values: dict[str, float]) -> None:
    """The buyer's own words with the sign turned round: a contradiction."""
    own = any(word.pos == "NEG" for word in clause.words)
    shared = values.get("echo.count", 0.0)
    if shared and own != moment.negative and len(clause.words) <= 14 and "asks" not in values:
        values["contra"] = 1.0


def _place(place: Place, values: dict[str, float]) -> None:
    if place.number == 0:
        values["at.first"] = 1.0
    if place.number == place.total - 1:
        values["at.last"] = 1.0
    if place.total == 1:
        values["at.only"] = 1.0
    for act in place.after:
        values["after." + act] = 1.0
