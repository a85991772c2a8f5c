"""The one place where the rooms below meet: a talk as a pure fold of steps over a state."""

from simulator.engine.codec import decode, encode
from simulator.engine.engine import Engine, Reader, Reply, Step, engine
from simulator.engine.state import State

__all__ = ["Engine", "Reader", "Reply", "State", "Step", "decode", "encode", "engine"]
