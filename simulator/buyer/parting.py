"""Moments in which the buyer's interest and the seller's part, and what the seller does then.

What a seller really wants cannot be seen. What they do where being fair costs them something can,
and so a scenario may bring such a moment about: a stop-gap that would do, a question that tempts
to vagueness, the end of the seller's quarter. It comes up once, waits until it is met or the
meeting is over, and is met by the first turn that is fair or is not.
"""

from __future__ import annotations

from simulator.buyer.draft import Draft, clamp
from simulator.buyer.events import Happening
from simulator.buyer.moves import Say, Spoken
from simulator.buyer.state import MOST, TOP
from simulator.language.acts import Act, Family, Motive
from simulator.scenario.account import Moment
from simulator.scenario.situations import Cue

DUG = Cue("account.dug")
DIP, GAIN = 2, 4
"""What the first real question costs in an old account, and what the next one gives."""


def come_up(draft: Draft) -> None:
    """Let the first moment come up whose time has come."""
    now = draft.now
    if now.facing >= 0 or now.came == (1 << len(draft.buyer.moments)) - 1:
        return
    for index, due in enumerate(draft.buyer.moments):
        if not now.came >> index & 1 and due(now):
            _arises(draft, index)
            return


def _arises(draft: Draft, index: int) -> None:
    moment, now = draft.buyer.scenario.moments[index], draft.now
    now.came |= 1 << index
    now.facing = index
    draft.note(Happening.MOMENT, moment.id)
    if moment.speaks:
        draft.cue("moment", moment.id)
    if moment.asks:
        now.asked, now.product_raised = moment.asks, True


def met(draft: Draft, move: Say, facing: int) -> None:
    """Settle the moment that the seller was facing, if the turn was fair or was not."""
    if facing < 0:
        return
    moment = draft.buyer.scenario.moments[facing]
    if any(_gives_in(spoken) for spoken in move.segments):
        _settle(draft, facing, Happening.GAVE_IN, -1)
    elif any(_fair(moment, spoken) for spoken in move.segments):
        _settle(draft, facing, Happening.STOOD, 1)


def _settle(draft: Draft, facing: int, how: Happening, trust: int) -> None:
    moment, now = draft.buyer.scenario.moments[facing], draft.now
    now.facing = -1
    if how is Happening.STOOD:
        now.stood |= 1 << facing
    else:
        now.gave_in |= 1 << facing
        now.strain = clamp(now.strain + 1, MOST)
    now.trust = clamp(now.trust + trust, TOP)
    draft.note(how, moment.id)
    if moment.answers and not now.ending:
        draft.cue(f"moment.{how.value}", moment.id)


def _gives_in(spoken: Spoken) -> bool:
    if spoken.family is Family.HIDING or spoken.motive is Motive.SELF:
        return True
    return spoken.family is Family.PUSHING and spoken.act.severity >= 2


def _fair(moment: Moment, spoken: Spoken) -> bool:
    if spoken.uptake < 0 or (moment.targets and spoken.target not in moment.targets):
        return False
    if moment.honest:
        return spoken.act in moment.honest
    return spoken.family is Family.FACILITATING and spoken.act is not Act.PERMISSION


def dig(draft: Draft, spoken: Spoken) -> None:
    """Let the first real question surprise whoever was never asked one, and the next one pay."""
    now = draft.now
    if now.dug == 1 and spoken.act is Act.FAC_Q:
        now.dug = 2
        now.trust = clamp(now.trust - DIP, TOP)
        now.warmth = clamp(now.warmth - DIP, TOP)
        draft.cues.insert(0, DUG)
        draft.note(Happening.DUG, "")
    elif now.dug == 2:
        now.dug = 0
        now.trust = clamp(now.trust + GAIN, TOP)
