"""buysim: practise a sales conversation against a buyer who has a life of their own.

One pure function is at the centre: ``reply, state, score = engine.step(state, utterance)``.
"""

__version__ = "0.1.0"
