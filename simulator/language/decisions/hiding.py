"""How hiding is told: warmth over a live worry, empty contact, holding back, dodging."""

from __future__ import annotations

from simulator.language.acts import Act
from simulator.language.decisions.rule import Row

ROWS = (
    Row("hide.warm", Act.HIDE_SOCIAL, 13, 0.72, "cue.smalltalk m.live", "m.small cue.factual"),
    Row("hide.warm.third", Act.HIDE_SOCIAL, 13, 0.66, "cue.smalltalk m.warm"),
    Row("hide.empty", Act.HIDE_CHECKIN, 14, 0.74, "cue.checkin", "cue.agreed echo.some m.asked"),
    Row("hide.empty.agreed", Act.ADMIN, 14, 0.6, "cue.checkin cue.agreed"),
    Row("hide.later", Act.HIDE_DEFER, 20, 0.66, "cue.defer", "cue.autonomy asks"),
    Row("hide.later.ready", Act.HIDE_DEFER, 20, 0.8, "cue.defer m.ready"),
    Row("hide.later.asked", Act.HIDE_DEFER, 20, 0.7, "cue.defer m.asked"),
    Row("hide.ready", Act.HIDE_DEFER, 20, 0.74, "cue.autonomy m.ready", "asks cue.decision "
        "cue.commit"),
    Row("hide.vague", Act.HIDE_VAGUE, 20, 0.76, "cue.vague m.asked", "n.NUM n.MONEY"),
    Row("hide.vague.num", Act.HIDE_VAGUE, 20, 0.55, "cue.vague m.asked"),
)  # fmt: skip
