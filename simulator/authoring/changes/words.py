"""A heading and a sentence for every field that can differ; a field without one is our mistake.

A sentence goes on from the name of its part. `{old}` and `{new}` are the values in words; the other
names in braces are what `sentences` says about the two.
"""

from __future__ import annotations

from collections.abc import Mapping

from simulator.authoring.changes.groups import Group
from simulator.scenario.model import Event

G = Group
FIELDS: Mapping[tuple[str, str], tuple[Group, str]] = {
    ("elements", "kind"): (G.COMPANY, "is {new} now, no longer {old}"),
    ("elements", "name"): (G.CAST, "was called {old}"),
    ("elements", "role"): (G.CAST, "is '{new}' to the buyer, and was '{old}'"),
    ("elements", "called"): (G.CAST, "goes by other names in the seller's words: {change}"),
    ("elements", "required"): (G.AGREEMENT, "{required}"),
    ("elements", "hidden"): (G.COMPANY, "{hidden}"),
    ("elements", "starts"): (G.COMPANY, "is {new} when the talk begins, and was {old}"),
    ("elements", "opens_to"): (G.COMPANY, "comes up for other questions: {change}"),
    ("elements", "since"): (G.COMPANY, "comes up from stage '{new}' on, and did from '{old}'"),
    ("elements", "trust"): (G.AGREEMENT, "{more}: the buyer says more at trust {new}, not {old}"),
    ("elements", "here"): (G.AGREEMENT, "{here}"),
    ("elements", "agree_acts"): (G.AGREEMENT, "is brought to agree by other acts: {change}"),
    ("elements", "agree_targets"): (G.AGREEMENT, "agrees on other matters: {change}"),
    ("elements", "weeks_alone"): (G.TIME, "moves a step by itself in {new} weeks, not {old}"),
    ("elements", "weeks_facilitated"): (G.TIME, "takes {new} weeks a step once asked, not {old}"),
    ("elements", "unaided"): (G.AGREEMENT, "comes to {new} when nobody asks, and came to {old}"),
    ("elements", "closes"): (G.AGREEMENT, "no longer stands in the way once {new}; that was {old}"),
    ("elements", "surprise"): (G.COMPANY, "{surprise}"),
    ("elements", "opportunity"): (G.MOMENTS, "{opportunity}"),
    ("gates", "clause"): (G.GATES, "{stricter}; it now asks for: {new}"),
    ("stages", "phase"): (G.PATH, "belongs to phase {new} now, not to {old}"),
    ("stages", "title"): (G.PATH, "was called '{old}'"),
    ("stages", "gates"): (G.GATES, "other gates close it off from the next stage: {change}"),
    ("path", "value"): (G.PATH, "the stages come in another order: {new}"),
    ("facts", "about"): (G.FACTS, "belongs to {new} now, not to {old}"),
    ("facts", "target"): (G.FACTS, "is told on questions about {new} now, not {old}"),
    ("facts", "plain"): (G.FACTS, "{plain}"),
    ("facts", "trust"): (G.FACTS, "{more} to learn: it takes trust {new}, not {old}"),
    ("facts", "since"): (G.FACTS, "is told from stage '{new}' on, and was from '{old}'"),
    ("facts", "called"): (G.FACTS, "is asked for by other names: {change}"),
    ("facts", "belief"): (G.MOMENTS, "{belief}"),
    ("moments", "when"): (G.MOMENTS, "comes up otherwise: {stricter}; now on {new}"),
    ("moments", "asks"): (G.MOMENTS, "the buyer now asks for {new}, and asked for {old}"),
    ("moments", "honest"): (G.MOMENTS, "other acts are fair: {change}"),
    ("moments", "targets"): (G.MOMENTS, "what is fair may be about other things: {change}"),
    ("endings", "event"): (G.ENDINGS, "comes when {new}, and came when {old}"),
    ("endings", "sources"): (G.ENDINGS, "can happen in other stages: {change}"),
    ("endings", "clause"): (G.ENDINGS, "{stricter}; it now asks for: {new}"),
    ("endings", "to"): (G.ENDINGS, "leads on to {new}, and led to {old}"),
    ("endings", "sale"): (G.ENDINGS, "{sale}"),
    ("endings", "good"): (G.ENDINGS, "{good}"),
    ("endings", "title"): (G.ENDINGS, "was called '{old}'"),
    ("endings", "epilogue"): (G.ENDINGS, "other conditions for what is told months later"),
    ("endings", "next_call"): (G.ENDINGS, "other conditions for taking the next call"),
    ("excellence", "met"): (G.EXCELLENCE, "comes true otherwise: {stricter}; now by {new}"),
    ("properties", "claim"): (G.CLAIMS, "claims something else of a talk"),
    ("account", "years"): (G.MOMENTS, "buyer and seller go back {new} years, not {old}"),
    ("account", "dead"): (G.MOMENTS, "it is {new} that shows nothing can be sold, not {old}"),
    ("dials", "retraction"): (G.STRENGTHS, "a push makes them take back {much} ({new}, not {old})"),
    ("dials", "hiding"): (G.STRENGTHS, "a turn of hiding costs {much} ({new}, not {old})"),
    ("dials", "wear"): (G.STRENGTHS, "empty warmth wears off {fast} ({new}, not {old})"),
    ("dials", "hang_up"): (G.STRENGTHS, "{hang_up}"),
    ("time", "turns"): (G.TIME, "a meeting lasts {new} turns with a patient buyer, not {old}"),
    ("time", "gap"): (G.TIME, "at least {new} weeks lie between two meetings, not {old}"),
    ("time", "limit"): (G.TIME, "the matter dies of age after {new} weeks, not {old}"),
    ("names", "seller"): (G.CAST, "the seller's company is {new}, and was {old}"),
    ("names", "product"): (G.CAST, "the product is {new}, and was {old}"),
    ("names", "seller_called"): (G.CAST, "the seller's side goes by other names: {change}"),
    ("names", "buyer"): (G.CAST, "the buyer is {new}, and was {old}"),
    ("names", "buyer_role"): (G.CAST, "the buyer is '{new}', and was '{old}'"),
    ("names", "company"): (G.CAST, "the buyer's company is {new}, and was {old}"),
    ("personas", "value"): (G.CAST, "now {new} (were: {old}); the first is the usual one"),
    ("title", "value"): (G.BRIEFING, "the title is '{new}', and was '{old}'"),
    ("trade", "value"): (G.BRIEFING, "the trade is '{new}', and was '{old}'"),
    ("briefing", "value"): (G.BRIEFING, "the briefing reads otherwise"),
}  # fmt: skip
PARTS: Mapping[str, tuple[Group, str, str]] = {
    "elements": (G.COMPANY, "is new: {what}", "is gone: {what}"),
    "gates": (G.GATES, "is new; it asks for: {asks}", "is gone; it asked for: {asks}"),
    "endings": (G.ENDINGS, "is new: {what}", "is gone: {what}"),
    "stages": (G.PATH, "is a new stage", "is no stage any more"),
    "facts": (G.FACTS, "is new and can be learnt", "is gone and can no longer be learnt"),
    "moments": (G.MOMENTS, "is a new moment", "no longer comes up"),
    "excellence": (G.EXCELLENCE, "is new", "is gone"),
    "properties": (G.CLAIMS, "is new", "is claimed no more"),
    "lines": (G.WORDING, "{count}", "{count}"),
}
"""What is said of a part that came and of one that went."""
CHOICES: Mapping[str, tuple[str, str]] = {
    "required": ("must now agree, or be closed, before anything is bought",
                 "no longer stands in the way of a purchase"),
    "hidden": ("now comes up only to a facilitating question", "no longer hides"),
    "here": ("the buyer answers for it now, and need not go and ask",
             "the buyer now has to go and ask, between meetings"),
    "plain": ("easier to learn: a fair data question is enough now",
              "harder to learn: it takes a facilitating question now"),
    "good": ("counts as a good ending now", "no longer counts as a good ending"),
    "hang_up": ("the buyer may now end the call after repeated pushing",
                "the buyer no longer ends the call, however much is pushed"),
}  # fmt: skip
EVENTS: Mapping[Event, str] = {
    Event.DECIDE: "the buyer is asked to decide",
    Event.SETTLE: "things are settled after a purchase",
    Event.HANG_UP: "the buyer ends the call",
    Event.DRIFT: "the matter dies of age or nobody comes back",
    Event.WITHDRAW: "the seller leaves",
}

CALLED: Mapping[str, str] = {
    "gates": "gate '{}'",
    "endings": "ending '{}'",
    "stages": "stage '{}'",
    "facts": "fact '{}'",
    "moments": "moment '{}'",
    "excellence": "'{}'",
    "properties": "property '{}'",
    "lines": "lines for '{}'",
}
"""How parts without a name of their own are spoken of; the others need no name."""
