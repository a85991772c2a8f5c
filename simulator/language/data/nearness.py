"""How near a line must come to example phrases, by `python -m bench.examples --write`.

`least` is the nearness itself, `margin` what the nearest must have over every rival; for both
tiers, in [0, 1].
"""

FULL = {"least": 0.44, "margin": 0.04}
FAST = {"least": 0.98, "margin": 0.2}
