"""The analyser behind a line protocol, to measure it on talk labelled by others.

Reads JSON lines ``{"id", "text", "previous"}`` and writes ``{"id", "labels"}`` with the labels
question, open, act, input, advice, reflection, persuasion, inquiry, focusing, press, elicit,
resistance, change_talk. ``--session DIR`` scores instead every transcript of a folder by the
ranking key; ``--fast`` reads by the first tier alone. None of that talk is selling, so no figure
from it is a figure about selling.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from simulator.dialogue import Dialogue, Speaker, Utterance
from simulator.language import Tier, hear, interpret
from simulator.language.acts import Act, Family
from simulator.language.clause import parse
from simulator.language.gazetteer import Gazetteer
from simulator.language.hearing import Hearing, Resistance
from simulator.language.interpretation import Interpretation
from simulator.language.mood import Mood
from simulator.rubric import ranking_key
from simulator.study.read import score_dialogue

FACILITATOR = "facilitator"

_ASKS = frozenset((Act.FAC_Q, Act.DISCOVERY_Q, Act.QUALIFY_Q, Act.PITCH_Q, Act.PERMISSION))
_INPUT = frozenset(
    (
        Act.INFO,
        Act.RECOMMEND,
        Act.PITCH,
        Act.TELL,
        Act.CANDOUR,
        Act.COLLAB,
        Act.CONFRONT,
        Act.PRESSURE,
        Act.DISPARAGE,
        Act.DISCOUNT,
    )
)
_ADVICE = frozenset((Act.TELL, Act.RECOMMEND, Act.COLLAB))
_NARROW = ("many", "much", "long", "often", "old", "when")
_BACK = frozenset((Act.REFLECT, Act.SUMMARY))


def labels(text: str, previous: str, tier: Tier) -> dict[str, Any]:
    """Return what one utterance is, in the words of the harness: read as a seller's, and for what
    is told of the other side as a buyer's."""
    dialogue = Dialogue().say(Speaker.BUYER, previous) if previous else Dialogue()
    found = interpret(text, dialogue, tier=tier)
    shares = _shares(found)
    question = found.questions > 0
    back = shares(_BACK)
    given = shares(_INPUT)
    pushes = any(s.family is Family.PUSHING for s in found.segments)
    inquiry = any(s.act in (Act.FAC_Q, Act.DISCOVERY_Q, Act.QUALIFY_Q) for s in found.segments)
    main = (
        "question"
        if question and not back > 0.6
        else ("reflection" if back and back >= given else "input" if given else "other")
    )
    facilitates = any(s.act is Act.FAC_Q for s in found.segments)
    answered = Dialogue().say(Speaker.SELLER, previous) if previous else Dialogue()
    heard = hear(text, answered, tier=tier)
    return {
        "question": question,
        "open": _open(text),
        "act": main,
        "input": given > 0,
        "advice": shares(_ADVICE) > 0,
        "reflection": back > 0,
        "persuasion": pushes or (given > 0.5 and not inquiry),
        "inquiry": inquiry,
        "focusing": not any(s.act is Act.PITCH_Q for s in found.segments)
        and (facilitates or (question and _open(text))),
        "press": question and _reasons(text),
        "elicit": facilitates or (inquiry and _about_needs(text)),
        "resistance": heard.resists is not Resistance.NONE or heard.refuses,
        "change_talk": _change(heard),
    }


def _shares(found: Interpretation) -> Any:
    total = sum(s.span.end - s.span.start for s in found.segments) or 1

    def share(acts: frozenset[Act]) -> float:
        return sum(s.span.end - s.span.start for s in found.segments if s.act in acts) / total

    return share


def _open(text: str) -> bool:
    for clause in parse(text, Gazetteer()):
        if clause.form.mood is Mood.WH:
            words = [word.text for word in clause.body[:3]]
            return not any(word in words for word in _NARROW)
        if clause.words[0].text in ("tell", "describe", "explain"):
            return True
    return False


def _reasons(text: str) -> bool:
    """True when a question asks for grounds or for a way of thinking, not for an answer."""
    words = [word for clause in parse(text, Gazetteer()) for word in clause.words]
    lemmas = {word.lemma for word in words}
    thought = {"know", "think", "get", "figure", "find", "see", "decide", "tell"}
    return bool(lemmas & {"why", "explain", "prove", "justify", "reason"}) or (
        "how" in lemmas and "you" in lemmas and bool(lemmas & thought)
    )


def _change(heard: Hearing) -> str:
    """Which way a turn of the other side leans: for a change, against it, or neither."""
    if heard.resists is not Resistance.NONE or heard.refuses:
        return "sustain"
    return "change" if heard.ready or heard.grants else "neutral"


def _about_needs(text: str) -> bool:
    words = {word.lemma for clause in parse(text, Gazetteer()) for word in clause.words}
    return bool(words & {"need", "want", "prefer", "priority", "important", "like", "matter"})


def session(path: Path, tier: Tier) -> float:
    """Return the ranking key of one transcript: JSON turns, or lines of `speaker: text`."""
    turns = _turns(path.read_text("utf-8"), path.suffix == ".json")
    said = Dialogue(tuple(
        Utterance(Speaker.SELLER if who == FACILITATOR else Speaker.BUYER, text)
        for who, text in turns
    ))  # fmt: skip
    return ranking_key(score_dialogue(said, tier=tier).scorecard)


def _turns(text: str, is_json: bool) -> list[tuple[str, str]]:
    if is_json:
        return [(turn["speaker"], turn["text"]) for turn in json.loads(text)["turns"]]
    rows = (row.partition(": ") for row in text.splitlines() if row.strip())
    return [(who, said) for who, _, said in rows]


def main(*flags: str) -> None:
    """Answer every line of standard input, or score the folder after ``--session``."""
    tier = Tier.FAST if "--fast" in flags else Tier.FULL
    if "--session" in flags:
        folder = Path(flags[flags.index("--session") + 1])
        for path in sorted(p for p in folder.iterdir() if p.suffix in (".json", ".txt")):
            print(json.dumps({"file": path.name, "score": session(path, tier)}))
        return
    for row in sys.stdin:
        given = json.loads(row)
        told = labels(given["text"], given.get("previous") or "", tier)
        print(json.dumps({"id": given["id"], "labels": told}))


if __name__ == "__main__":
    main(*sys.argv[1:])
