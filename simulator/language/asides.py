"""Words of a turn that do nothing in it: hesitations, stammers, openers, a name called, courtesies.

"Um, okay so, Rosa, who who decides, if that's okay?" does what "who decides?" does. Such words stay
in the turn and in the span of their clause; neither tier reads them. Only closed lists of words
and the grammar beside them decide, so that case and marks change little. "So" by itself, "yes" and
"no" are never set aside: the first sums up, the others answer.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from simulator.language.tokens import Token

_HESITATIONS = frozenset("um umm uh uhm er erm hm hmm hmmm mm mhm ah oh aha".split())
_OPENERS = frozenset("anyway okay ok alright right well look listen now".split())
_BEGINNINGS = frozenset((("okay", "so"), ("ok", "so")))
_OPEN_PAIRS = _BEGINNINGS | {("you", "see"), ("you", "know"), ("i", "mean")}
_TITLES = frozenset("mr mrs ms miss dr".split())
_AGAIN = frozenset("very really that had no never far more on and".split())
"""Words that are said twice on purpose."""
_HEADS = frozenset("PRON WH AUX MODAL CONJ DET POSS".split())
_TAILS = tuple(
    tuple(tail.split())
    for tail in (
        "if that is all right with you", "if that is alright with you", "if that is ok with you",
        "if that is okay with you", "if that is all right", "if it is all right",
        "if that is alright", "if that is okay", "if that is ok", "if it is okay", "if it is ok",
        "if you do not mind", "if i may", "if you would", "if you like", "thank you very much",
        "thank you", "thanks very much", "thanks", "please", "cheers",
    )
)  # fmt: skip
_LEAST = 2
"""Words that must be left for a name or a courtesy to be one."""


def asides(tokens: Sequence[Token]) -> frozenset[int]:
    """Return the places of the tokens that are set aside; none where nothing else would be left."""
    found = {at for at, one in enumerate(tokens) if one.text in _HESITATIONS}
    found |= _stammers(tokens, found)
    found |= _opening(tokens, found)
    found |= _tail(tokens, found)
    left = [at for at, one in enumerate(tokens) if one.pos != "PUNCT" and at not in found]
    return frozenset(found) if left else frozenset()


def _stammers(tokens: Sequence[Token], gone: set[int]) -> set[int]:
    """The first of two equal words side by side."""
    words = [at for at in range(len(tokens)) if at not in gone]
    return {
        at for at, after in pairwise(words)
        if tokens[at].text == tokens[after].text and tokens[at].text.isalpha()
        and tokens[at].text not in _AGAIN
    }  # fmt: skip


def _opening(tokens: Sequence[Token], gone: set[int]) -> set[int]:
    """Openers and a name called, from the front on, in any order."""
    found: set[int] = set()
    at = _next(tokens, gone, 0)
    while at < len(tokens):
        size = _opener(tokens, gone, at) or _called(tokens, at)
        if not size:
            break
        found.update(range(at, at + size))
        at = _next(tokens, gone, at + size)
    return found


def _next(tokens: Sequence[Token], gone: set[int], at: int) -> int:
    """The next word that is not gone; a sentence's end stops the search."""
    while at < len(tokens) and (at in gone or tokens[at].text in (",", "...", "—")):
        at += 1
    return at


def _opener(tokens: Sequence[Token], gone: set[int], at: int) -> int:
    pair = tuple(one.text for one in tokens[at : at + 2])
    if pair in _OPEN_PAIRS and _parted(tokens, at + 2):
        return 2
    if pair in _BEGINNINGS and _begins(tokens, gone, at + 2):
        return 2
    if tokens[at].text not in _OPENERS:
        return 0
    return 1 if _parted(tokens, at + 1) or _begins(tokens, gone, at + 1) else 0


def _begins(tokens: Sequence[Token], gone: set[int], at: int) -> bool:
    """Whether a clause begins at the next word that is not gone."""
    after = _next(tokens, gone, at)
    return after < len(tokens) and tokens[after].pos in _HEADS


def _parted(tokens: Sequence[Token], at: int) -> bool:
    return at < len(tokens) and tokens[at].text in (",", "...", "—")


def _called(tokens: Sequence[Token], at: int) -> int:
    """How many words from a place on are a name that is called: no word of the lexicon, with a
    comma behind it that is not one of a list."""
    size = 2 if tokens[at].text in _TITLES else 1
    if size == 2 and at + 2 < len(tokens) and tokens[at + 1].text == ".":
        size = 3
    comma = at + size
    if comma + _LEAST >= len(tokens) or tokens[comma].text != ",":
        return 0
    name = tokens[comma - 1]
    known = size == 1 and (name.pos not in ("NOUN", "NAME") or len(name.keys - _PLAIN) > len(
        {name.text, name.lemma, "=" + name.text}))  # fmt: skip
    listed = tokens[comma + 1].pos in _PLAIN
    if known or (listed and any(one.text == "," for one in tokens[comma + 2 : comma + 4])):
        return 0  # a list of things
    return size


_PLAIN = frozenset(("NOUN", "NAME"))


def _tail(tokens: Sequence[Token], gone: set[int]) -> set[int]:
    words = [at for at, one in enumerate(tokens) if one.pos != "PUNCT" and at not in gone]
    for tail in _BY_LAST.get(tokens[words[-1]].text, ()) if words else ():
        own = words[-len(tail) :]
        if len(words) < len(tail) + _LEAST or tuple(tokens[at].text for at in own) != tail:
            continue
        between = tokens[own[0] - 1]
        return set(own) if between.pos != "PUNCT" or between.text in (",", "—", "...") else set()
    return set()


_BY_LAST = {tail[-1]: [one for one in _TAILS if one[-1] == tail[-1]] for tail in _TAILS}
