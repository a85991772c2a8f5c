"""One line for each command, as somebody would type it: what `--help` ends with.

Nothing is loaded for it. `depot.yaml` is a scenario of the reader's own.
"""

from __future__ import annotations

EXAMPLES = {
    "play": "buysim play depot.yaml --persona warm_veteran --mode learn",
    "score": "buysim score meeting.vtt --seller Anna --html meeting.html",
    "new": "buysim new depot --company 'Tarrant Depot'",
    "check": "buysim check depot.yaml --notes",
    "test": "buysim test depot.yaml --coverage html --out depot.html",
    "prove": "buysim prove depot.yaml --certificate depot.proof.json",
    "walkthrough": "buysim walkthrough --name first --about 'Everybody was asked.'",
    "diff": "buysim diff depot-old.yaml depot.yaml --lines",
    "watch": "buysim watch depot.yaml --walkthrough first",
    "strings": "buysim strings depot.yaml --language de --write",
    "list": "buysim list",
    "replay": "buysim replay 2026-11-27-depot-1 --quiet",
    "history": "buysim history depot.yaml",
    "explain": "buysim explain BF106",
    "interpret": "buysim interpret --scenario depot.yaml < lines.jsonl",
    "bots": "buysim bots depot.yaml --seeds 3",
    "migrate": "buysim migrate depot.yaml --dry-run",
    "league": "buysim league depot.yaml --ladder --seeds 100 --keep",
    "graph": "buysim graph depot.yaml --only stages --only gates",
    "schema": "buysim schema scenario --keys endings",
}
