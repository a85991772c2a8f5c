"""What a simple program would say: the two readers every better one has to beat.

`majority` always answers the commonest family of the lines it is shown. `cue_words` is what most
tools do: a list of cue words an act, in a sensible order, and a question mark for the rest. It was
written once, from the definitions of the acts, in fairness and without looking at errors.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from simulator.language.acts import Act, Family, family_of

_CUES: tuple[tuple[Act, tuple[str, ...]], ...] = (
    (Act.PRESSURE, ("deadline", "expires", "last chance", "only today", "offer ends", "hurry",
                    "limited", "running out", "miss out", "before it's too late", "act now",
                    "left behind", "regret", "after all i", "quota", "my manager")),
    (Act.DISPARAGE, ("terrible", "useless", "rubbish", "a joke", "mess", "outdated", "nobody uses",
                     "cowboys", "can't be trusted")),
    (Act.BYPASS, ("straight to your", "go over", "without involving", "behind", "direct number",
                  "don't tell", "go to your boss")),
    (Act.CONFRONT, ("you're wrong", "that's not true", "you don't understand", "with respect",
                    "hear you, but", "i already told", "that's wrong")),
    (Act.CLOSE_TRICK, ("sign today", "put you down", "get started", "paperwork", "if i could",
                       "would you sign", "what would it take", "shall i book", "get you started",
                       "sign the contract")),
    (Act.DISCOUNT, ("discount", "% off", "per cent off", "percent off", "special price", "for free",
                    "half price", "knock off", "throw in")),
    (Act.PITCH, ("our platform", "our product", "our software", "our system", "our customers",
                 "market leader", "best in class", "we offer", "award", "integrates", "features",
                 "our solution", "saves you")),
    (Act.HIDE_CHECKIN, ("checking in", "touch base", "touching base", "circling back",
                        "following up", "see how things")),
    (Act.HIDE_DEFER, ("no rush", "whenever", "another time", "some other time", "no hurry",
                      "won't bother you")),
    (Act.HIDE_VAGUE, ("it depends", "hard to say", "varies", "don't worry about")),
    (Act.PERMISSION, ("may i", "can i ask", "could i ask", "would it help", "is it ok if",
                      "would you mind", "shall i")),
    (Act.AUTONOMY, ("your decision", "up to you", "your call", "no pressure", "entirely yours")),
    (Act.SUMMARY, ("sounds like", "sounds as if", "it seems", "so what i hear", "in other words")),
    (Act.CANDOUR, ("to be honest", "we're not the", "we can't", "we don't", "our "
        "weak", "commission")),
    (Act.COLLAB, ("together", "we could draft", "i could draft", "i could write", "let's map")),
    (Act.AFFIRM, ("well done", "that took", "impressive", "credit to you")),
    (Act.TELL, ("you should", "you need to", "you must", "you have to", "i'd recommend")),
    (Act.DECISION_ASK, ("go ahead", "yes or no", "your decision?", "next step")),
    (Act.QUALIFY_Q, ("budget", "decision maker", "who signs", "authority", "contract end")),
    (Act.SOCIAL, ("thank", "hello", "good morning", "weekend", "weather", "nice to meet")),
    (Act.ADMIN, ("calendar", "agenda", "invite", "minutes", "send you the notes", "link")),
)  # fmt: skip
_PLANTED = ("wouldn't you", "don't you", "what if", "imagine", "how much are you losing")
_INWARD = ("who else", "how will you", "how would you", "what would", "who would", "how do you",
           "what has", "what have you tried")  # fmt: skip


def cue_words(text: str) -> Act:
    """Return the act a cue list with a question mark would give a line."""
    low = text.lower().replace("’", "'")
    if "?" in low and any(cue in low for cue in _PLANTED):
        return Act.PITCH_Q
    for act, cues in _CUES:
        if any(cue in low for cue in cues):
            return act
    if "?" in low:
        return Act.FAC_Q if any(cue in low for cue in _INWARD) else Act.DISCOVERY_Q
    return Act.INFO


def majority(families: Iterable[Family]) -> Family:
    """Return the commonest family."""
    return Counter(families).most_common(1)[0][0]


def cue_family(text: str) -> Family:
    """Return the family of what `cue_words` says."""
    return family_of(cue_words(text))
