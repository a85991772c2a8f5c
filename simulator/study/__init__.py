"""Pure questions about talks and scenarios: what can happen, what did, and what it was worth.

No file, no clock, no chance. The desks above ask, this room answers with values.
"""
