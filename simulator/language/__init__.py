"""The seller's text understood. Knows no scenario and no buyer; see `interpret` and `hear`."""

from __future__ import annotations

from simulator.language.analyser import hear, interpret
from simulator.language.tiers import Tier

__all__ = ["Tier", "hear", "interpret"]
