"""What the linear model sees of a clause: binary signs, each with the words it stands on.

The named facts of `features` (counts in steps), the rules that fire and what they say, how the
body opens, what the words are about, what the buyer's last turn did, and, with ``<``, ``>`` and
``~`` before them, some facts of the clause before, the clause after, and any other of the turn. A
sign is a name; what it is worth is the model's knowledge. Runs of words are left out on purpose:
tried, they learnt the lines and not the language.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from simulator.language.clause import Clause
from simulator.language.decisions import fired
from simulator.language.decisions.rule import Rule
from simulator.language.features import Features
from simulator.language.moment import Moment
from simulator.language.targets import weigh
from simulator.language.tokens import Token

Reach = tuple[int, int]
"""A half-open range of word indices; empty for signs that no words stand behind."""
NOWHERE: Reach = (0, 0)

_CLASSES = tuple(
    "DECIDE KNOW NOTICE HANDLE INVOLVE MATTER KEEP TRY CHANGE NEEDV SAYV ASKV SHOWV THINKV WRITEV "
    "BUYV STARTV SENDV BENEFITV LOSSV OFFERV PUSHV ADVISE THANKV FACTV "
    "PEOPLE ROLE OFFER DEALN CONTRACTN PRICEN TIMEN DAYN AMOUNT TALKN LOGI PAPERN RIVALS INCUMB "
    "GOODADJ SUPER BADADJ PROBLEMN LIMIT SELFN SMALL POSAFF SCARCE CRITN CUSTOMERN".split()
)
_KEPT = frozenset("PRON DET POSS WH AUX MODAL NEG PREP CONJ TO INTJ ADV".split())
_MOMENT = ("m.asked", "m.live", "m.small", "m.ready", "m.bought", "m.refused", "m.concern",
           "m.permitted", "m.opening", "m.product", "m.asked.price", "m.asked.opinion",
           "m.logistic")  # fmt: skip


class Look(NamedTuple):
    """A clause with its facts and the rules that fire on it, the heaviest first."""

    clause: Clause
    facts: Features
    rules: tuple[Rule, ...]


def look(clause: Clause, facts: Features) -> Look:
    """Return a clause ready for its signs."""
    return Look(clause, facts, fired(facts.values))


def signs(looks: Sequence[Look], index: int, moment: Moment) -> dict[str, Reach]:
    """Return the signs of one clause among those of its turn."""
    one = looks[index]
    found: dict[str, Reach] = {}
    _facts(one.facts.values, found)
    _rules(one, found)
    _shape(one.clause, found)
    _crossed(one, found)
    _aim(one.clause, found)
    _buyer(moment, found)
    _beside(looks, index, found)
    return found


def _facts(values: Mapping[str, float], found: dict[str, Reach]) -> None:
    for name, value in values.items():
        if name == "len":
            found[f"len.{min(8, int(value) // 4)}"] = NOWHERE
        elif name == "echo.share":
            found[f"echo.share.{int(value * 4)}"] = NOWHERE
        elif name in ("echo.fresh", "echo.count"):
            found[f"{name}.{min(4, int(value))}"] = NOWHERE
        else:
            found[name] = NOWHERE
            if value >= 2:
                found[name + ".2"] = NOWHERE


def _rules(one: Look, found: dict[str, Reach]) -> None:
    acts: set[str] = set()
    for place, rule in enumerate(one.rules):
        act = rule.act.value
        found["rule." + rule.id] = NOWHERE
        if not place:
            found["top." + act] = NOWHERE
            found[f"top.{act}.{int(rule.weight * 5)}"] = NOWHERE
        if act not in acts:
            acts.add(act)
            found["says." + act] = NOWHERE


def _shape(clause: Clause, found: dict[str, Reach]) -> None:
    body = clause.form.body
    found["opens." + _skeleton(clause.words[body])] = (body, body + 1)
    found["mark." + (clause.mark or "none")] = NOWHERE


def _skeleton(word: Token) -> str:
    """A word of grammar as it is, any other by its class."""
    if word.pos in _KEPT:
        return word.text
    if word.pos == "NUM":
        return "#"
    for name in _CLASSES:
        if name in word.keys:
            return name
    return word.pos


def _crossed(one: Look, found: dict[str, Reach]) -> None:
    values = one.facts.values
    mood = one.clause.form.mood.value
    top = one.rules[0].act.value if one.rules else "none"
    for name in _MOMENT:
        if name in values:
            found[f"{name}*{mood}"] = NOWHERE
            found[f"{name}*{top}"] = NOWHERE
    for name in ("subj.i", "subj.we", "subj.you", "subj.they", "subj.it", "subj.that"):
        if name in values:
            for modal in ("would", "could", "will", "can", "should", "must", "may", "might"):
                if "modal." + modal in values:
                    found[f"{name}*{modal}*{mood}"] = NOWHERE
            found[f"{name}*{mood}"] = NOWHERE


def _aim(clause: Clause, found: dict[str, Reach]) -> None:
    weights = weigh((clause,))
    most = max(weights.values(), default=0.0)
    for target, weight in weights.items():
        found["about." + target.value] = NOWHERE
        if weight == most:
            found["mostly." + target.value] = NOWHERE
        if weight >= _CLEAR:
            found["clearly." + target.value] = NOWHERE


_CLEAR = 2.5


def _buyer(moment: Moment, found: dict[str, Reach]) -> None:
    heard = moment.hearing
    if heard.resists:
        found["b.resists"] = NOWHERE
        found["b.resists." + heard.resists.value] = NOWHERE
    found["b.concern." + heard.concern.value] = NOWHERE


def _beside(looks: Sequence[Look], index: int, found: dict[str, Reach]) -> None:
    for name, at in (("<", index - 1), (">", index + 1)):
        if not 0 <= at < len(looks):
            found[name + "none"] = NOWHERE
            continue
        other = looks[at]
        found[name + "mood." + other.clause.form.mood.value] = NOWHERE
        if other.rules:
            found[name + "top." + other.rules[0].act.value] = NOWHERE
        for value in other.facts.values:
            if value.startswith(("cue.", "not:", "v.", "has.", "subj.")) or value == "asks":
                found[name + value] = NOWHERE
    for at, other in enumerate(looks):
        if at != index:
            for value in other.facts.values:
                if value.startswith("cue."):
                    found["~" + value] = NOWHERE
