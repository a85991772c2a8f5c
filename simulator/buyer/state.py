"""The buyer's state: one frozen value of plain numbers.

Nothing else remembers anything. `status` runs parallel to the scenario's elements, `told` and
`motion` are bit masks over facts and elements, `raised` is one over elements whose opportunity has
come up, `warned` over those the seller has warned of, `righted` and `exploited` over facts that
were false beliefs. Counters saturate, so that the set of states of a scenario is finite and can be
explored. A named tuple, because exploring makes millions of them and asks of each whether it has
been seen.
"""

from __future__ import annotations

from typing import NamedTuple

from simulator.language.acts import Target

MOST = 9
"""Where counters of behaviour saturate."""
TOP = 10
"""The highest trust and warmth."""


class BuyerState(NamedTuple):
    """Where a buyer stands.

    `stage` is a stage index; `ending` the id of the ending reached, or ''. `trust` and `warmth`
    are 0 to 10. `patience` is turns left in this meeting. `strain` grows with pushing. `loose`
    counts facilitating questions in a row that took up nothing, `plain` data questions in a row,
    `same` questions on `target` in a row with nothing new. `veiled` counts turns of hiding,
    `missed` turns in which a ready buyer was not asked. `idle` counts meetings that set nothing
    in motion. `topic` is the element spoken of last, -1 for none. `ready_cue`, `asked`,
    `permitted`, `refused`, `concern` and `product_raised` are what the buyer's last words left
    open, for the judge's context. `came`, `stood` and `gave_in` are masks over moments, and
    `facing` is the one that waits to be met, -1 for none. `dug` is 1 in an account nobody has dug
    into, 2 after the first real question, and 0 from the next on and everywhere else. `spent`
    counts the turns since it was told that nothing can be sold here. `declined` counts, up to 2,
    the decisions that were asked for and not given since anything last moved. `undone` is the mask
    of what the buyer had gone to ask and then left alone.
    """

    stage: int
    status: tuple[int, ...]
    trust: int
    warmth: int
    patience: int
    motion: int = 0
    told: int = 0
    strain: int = 0
    loose: int = 0
    plain: int = 0
    same: int = 0
    target: Target = Target.NONE
    veiled: int = 0
    missed: int = 0
    idle: int = 0
    social: int = 0
    useful: int = 0
    next_step: bool = False
    meeting: int = 1
    week: int = 0
    topic: int = -1
    agreed_last: int = -1
    ready_cue: bool = False
    asked: str = ""
    asked_for: int = 0
    permitted: bool = False
    refused: bool = False
    concern: Target = Target.NONE
    product_raised: bool = False
    raised: int = 0
    warned: int = 0
    righted: int = 0
    exploited: int = 0
    came: int = 0
    facing: int = -1
    stood: int = 0
    gave_in: int = 0
    dug: int = 0
    spent: int = 0
    declined: int = 0
    undone: int = 0
    ending: str = ""
