"""How a line is worded: author lines chosen without chance and filled in without code."""

from simulator.voice.book import lookup
from simulator.voice.speak import Chosen, Mood, Spoken, Voice, speak
from simulator.voice.templates import NAMES, faults

__all__ = ["NAMES", "Chosen", "Mood", "Spoken", "Voice", "faults", "lookup", "speak"]
