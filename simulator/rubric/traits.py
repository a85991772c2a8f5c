"""Acts grouped by what the judge asks of them. Tables only; no act is defined here."""

from __future__ import annotations

from simulator.language.acts import Act

QUESTIONS = frozenset({Act.FAC_Q, Act.DISCOVERY_Q})
"""Questions a buyer can answer for both sides' good."""

ANSWERS = frozenset({Act.INFO, Act.RECOMMEND, Act.DECISION_ASK})
"""What the buyer asked for, or what answers a ready buyer: never worn out by repetition."""

FOLLOWS = frozenset({Act.REFLECT, Act.AFFIRM, Act.AUTONOMY, Act.PERMISSION})
"""Good company, but nobody leads: too many in a row earn nothing."""

LEADS = QUESTIONS | ANSWERS | {Act.SUMMARY, Act.COLLAB, Act.CANDOUR}
"""What takes the talk somewhere."""

HOOKABLE = QUESTIONS | {Act.COLLAB}
"""Acts that earn more when they take up the buyer's own words or act on them."""

PITCHES = frozenset({Act.PITCH, Act.PITCH_Q})
"""The product brought up unasked, in either shape."""

IDLE = frozenset({Act.SOCIAL, Act.ADMIN})
"""Neither credit nor cost, and no weight in any share."""

WARM = frozenset({Act.SOCIAL, Act.AFFIRM, Act.HIDE_SOCIAL, Act.HIDE_CHECKIN})
"""Warmth, for the smoke screen."""
