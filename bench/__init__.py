"""Measurements with a command each: what we claim, and how to see it for yourself."""
