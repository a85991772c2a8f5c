"""Whose purpose the wording gives away (coding manual, section 7): mostly nobody's.

``self`` needs words that show the seller's own need, ``buyer`` words that show care for the
buyer's good or freedom. Claimed care inside a push is neither.
"""

from __future__ import annotations

from collections.abc import Sequence

from simulator.language.acts import Act, Family, Kind, Motive, family_of
from simulator.language.judging import Judged

_SPARING = frozenset((Act.PERMISSION, Act.DECISION_ASK, Act.COLLAB))
_NEED = ("cue.quota", "cue.seller.need")


def motive_of(act: Act, kind: str, group: Sequence[Judged]) -> Motive:
    """Return the motive a segment's wording shows."""
    names = {name for one in group for name in one.look.facts.values}
    texts = [word.text for one in group for word in one.clause.words]
    if any(name in names for name in _NEED):
        return Motive.BUYER if act is Act.CANDOUR else Motive.SELF
    if family_of(act) is not Family.FACILITATING:
        return Motive.NEUTRAL
    if act is Act.AUTONOMY or (act is Act.CANDOUR and kind == Kind.WITHDRAW):
        return Motive.BUYER
    if act in _SPARING and "cue.exit" in names:
        return Motive.BUYER
    if act is Act.COLLAB and _for_them(texts):
        return Motive.BUYER
    if act is Act.CANDOUR and "you" in texts:
        return Motive.BUYER
    return Motive.NEUTRAL


def _for_them(texts: Sequence[str]) -> bool:
    """For you, for your people, so that they: an offer that says whose good it is."""
    for index, text in enumerate(texts[:-1]):
        after = texts[index + 1]
        if text == "for" and after in ("you", "your", "them", "their", "her", "him"):
            return True
        if text == "so" and after in ("you", "they", "that", "your", "nobody", "everyone"):
            return True
    return False
