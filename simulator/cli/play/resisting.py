"""How a buyer resisted a turn, in plain words, for `/why`."""

from __future__ import annotations

from collections.abc import Iterator

from simulator.buyer import Happening
from simulator.buyer.resist import Cause
from simulator.language.hearing import Resistance
from simulator.study.talk import Turn

HOW = {
    Resistance.FREEDOM: "claimed the right to choose",
    Resistance.SELF_ASSERTION: "said a plain no",
    Resistance.COUNTER: "argued back",
    Resistance.SOURCE: "doubted whoever said it",
    Resistance.HESITANCE: "put it off, politely",
}
WHY = {
    Cause.PRESSURE: "they felt pressed",
    Cause.FALLOUT: "there is a fallout on the table that nobody owns",
    Cause.CLAIM: "it was a claim",
    Cause.BELIEF: "it argued with something they believe",
    Cause.HIDING: "something was waiting, and it was passed over",
}


def resisting(turn: Turn) -> Iterator[str]:
    """Yield a line for each time the buyer resisted in answer to a turn."""
    for entry in turn.step.reply.ledger:
        if entry.happening is Happening.RESISTED:
            how, why = HOW[Resistance(entry.id)], WHY[Cause(entry.how)]
            yield f"  The buyer {how} ({entry.id}), because {why}."
