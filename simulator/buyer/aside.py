"""Talk that neither facilitates nor pushes: social, logistics, data, hiding, off script."""

from __future__ import annotations

from simulator.buyer import resist
from simulator.buyer.broach import bring_up
from simulator.buyer.choose import choose, hooked, mentioned
from simulator.buyer.draft import Draft, cool
from simulator.buyer.facilitate import step
from simulator.buyer.moves import Spoken
from simulator.buyer.push import retract
from simulator.buyer.state import MOST
from simulator.buyer.tables import EFFECTS, NOTHING
from simulator.buyer.tell import chatter, tell
from simulator.language.acts import Act, Kind
from simulator.scenario.situations import Cue

BORED = 5
SATED = 3
"""How many pleasantries of a meeting in which nothing moves are welcome."""
OF_THE_MATTER = ("element.", "fact", "belief.", "opportunity", "ending", "push.hang_up")
"""What the buyer still says to a page that they could not take in."""
OFF = {kind: f"off.{kind}" for kind in ("silence", "gibberish", "foreign", "bot", "abuse")}
BESIDES = {Kind.WHO: "off.who", Kind.PRICE: "off.price"}
"""What is asked of the buyer besides the matter."""


def neutral(draft: Draft, spoken: Spoken) -> None:
    """Answer social talk, logistics, and fair questions for data."""
    if spoken.kind in BESIDES:
        draft.feel(spoken.act)
        draft.cue(BESIDES[Kind(spoken.kind)])
        return
    if spoken.act is Act.DISCOVERY_Q:
        _data(draft, spoken)
        return
    if spoken.act is Act.ADMIN:
        draft.feel(spoken.act)
        draft.cue("admin")
        return
    _pleasant(draft, spoken.act)
    known = {Kind.GREETING: "social.greeting", Kind.THANKS: "social.thanks"}
    said = known.get(Kind(spoken.kind), "social") if spoken.kind else "social"
    again = spoken.kind == Kind.GREETING and draft.now.social > 1
    draft.cue(f"{said}.again" if again else said)
    if draft.buyer.chatters and not spoken.kind:
        chatter(draft)


def hide(draft: Draft, spoken: Spoken) -> None:
    """Answer hiding: pleasant, and something is left undone."""
    resisted = resist.resistance(draft, spoken, ())
    resist.note(draft, resisted)
    _pleasant(draft, spoken.act)
    dial = draft.buyer.scenario.dials.hiding
    veiled = draft.bump("veiled")
    for _ in range(dial if veiled % 2 == 0 else dial - 1):
        retract(draft)
    draft.cue(f"hide.{spoken.act.value.removeprefix('HIDE_').lower()}")
    if veiled % 2 and veiled < MOST:
        draft.cues.extend(resist.words(resisted))


def _pleasant(draft: Draft, act: Act) -> None:
    """Let what is pleasant please, as long as a meeting is not made of nothing else."""
    wear = draft.buyer.scenario.dials.wear
    draft.feel(act)
    if draft.bump("social") > SATED and wear and not draft.now.useful:
        cool(draft, EFFECTS.get(act, NOTHING).warmth + wear)


def unclear(draft: Draft, spoken: Spoken | None) -> None:
    """Answer what makes no sense here, in character."""
    kind = "silence" if spoken is None else spoken.kind
    draft.cue(OFF.get(kind, "off.unclear"))
    if kind == Kind.ABUSE:
        draft.feel(Act.CONFRONT)


def cut_short(draft: Draft) -> None:
    """Say of a whole page that it was too much; what came of it in the matter is still told."""
    draft.cues[:] = [cue for cue in draft.cues if cue.situation.startswith(OF_THE_MATTER)]
    draft.cues.insert(0, Cue("off.long"))


def _data(draft: Draft, spoken: Spoken) -> None:
    if draft.bump("plain") >= BORED:
        draft.cue("discovery.bored")
        return
    named = mentioned(draft, spoken)
    if tell(draft, spoken, named):
        return
    index = choose(draft, spoken, named, hooked(draft, spoken, named))
    if index is not None:
        step(draft, index)
    elif not bring_up(draft, spoken, named):
        draft.cue("discovery")
