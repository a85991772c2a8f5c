"""How a seller's line is judged. The judge reads words, dialogue and plain facts, never the buyer.

`judge` folds over the turns of a talk, `tally` measures the whole, `verdict` says what holds.
`CRITERIA`, `RULES` and `THRESHOLDS` are what it goes by, for whoever explains a mark; `advice` and
`better_line` say what to try instead.
"""

from simulator.rubric.better import Advice, advice, better_line
from simulator.rubric.context import Context
from simulator.rubric.criteria import CRITERIA
from simulator.rubric.criterion import Criterion
from simulator.rubric.judge import Judgement, judge
from simulator.rubric.memory import Memory
from simulator.rubric.rules import RULES
from simulator.rubric.score import Dimension, Mark, Note, Part, Pole, Score
from simulator.rubric.scorecard import Depth, Facet, Highlight, Run, Scorecard
from simulator.rubric.tally import tally
from simulator.rubric.thresholds import THRESHOLDS, Threshold, threshold
from simulator.rubric.verdict import Check, Verdict, ranking_key, verdict

__all__ = [
    "CRITERIA",
    "RULES",
    "THRESHOLDS",
    "Advice",
    "Check",
    "Context",
    "Criterion",
    "Depth",
    "Dimension",
    "Facet",
    "Highlight",
    "Judgement",
    "Mark",
    "Memory",
    "Note",
    "Part",
    "Pole",
    "Run",
    "Score",
    "Scorecard",
    "Threshold",
    "Verdict",
    "advice",
    "better_line",
    "judge",
    "ranking_key",
    "tally",
    "threshold",
    "verdict",
]
