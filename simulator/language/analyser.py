"""From a turn to its interpretation: clauses, features, decisions, segments.

The two public functions of the room. Both are pure: the same words after the same dialogue are
read the same way for ever, and nothing is read but the words.
"""

from __future__ import annotations

from simulator.dialogue import Dialogue
from simulator.language import listening
from simulator.language.acts import Act
from simulator.language.clause import Clause, parse
from simulator.language.decisions import decide
from simulator.language.features import Place, features
from simulator.language.gazetteer import Gazetteer
from simulator.language.hearing import Hearing
from simulator.language.interpretation import Interpretation, Segment
from simulator.language.moment import Moment, moment_of
from simulator.language.offscript import off_script
from simulator.language.revision import revise
from simulator.language.segments import Judged, gather, unreadable

READER = "rules-1"
_UNSURE = 0.2
_NOBODY = Dialogue()
_NO_NAMES = Gazetteer()


def interpret(
    text: str, dialogue: Dialogue = _NOBODY, gazetteer: Gazetteer = _NO_NAMES
) -> Interpretation:
    """Read one seller turn, said after `dialogue`.

    >>> from simulator.dialogue import Speaker
    >>> said = Dialogue().say(Speaker.BUYER, "The drivers were never asked.")
    >>> interpret("Who speaks for them?", said).family.value
    'facilitating'
    """
    clauses = parse(text, gazetteer)
    moment = moment_of(dialogue, gazetteer)
    kind = off_script(text, clauses)
    if kind is not None:
        return Interpretation(unreadable(text, clauses, kind), reader=READER)
    judged = revise(_judge(clauses, moment))
    found = Interpretation(
        segments=gather(judged, moment),
        reader=READER,
        questions=sum(clause.form.mood.asks or _indirect(clause, judged) for clause in clauses),
    )
    deciding = found.deciding
    if deciding is not None and deciding.confidence >= _UNSURE:
        return found
    return Interpretation(found.segments, deciding is not None, READER, found.questions)


def hear(text: str, dialogue: Dialogue = _NOBODY, gazetteer: Gazetteer = _NO_NAMES) -> Hearing:
    """Read one buyer turn, said after `dialogue`.

    >>> hear("How much would that be?").asks
    'price'
    """
    return listening.hear(text, dialogue, gazetteer)


def _judge(clauses: tuple[Clause, ...], moment: Moment) -> list[Judged]:
    judged: list[Judged] = []
    acts: set[str] = set()
    for index, clause in enumerate(clauses):
        place = Place(index, len(clauses), frozenset(acts))
        found = features(clause, moment, place)
        decision = decide(found.values)
        judged.append(Judged(clause, found, decision))
        acts.add(decision.rule.act.value)
    return judged


def _indirect(clause: Clause, judged: list[Judged]) -> bool:
    asking = (Act.FAC_Q, Act.DISCOVERY_Q, Act.QUALIFY_Q)
    return any(j.clause is clause and j.decision.rule.act in asking for j in judged)


__all__ = ["READER", "Segment", "hear", "interpret"]
