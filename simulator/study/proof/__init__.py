"""Proofs of what a scenario can come to, whatever is said, for talks of any length.

A proof looks at a *slice* of the buyer: a few parts in full, all else left open, so that whatever
the rest may be is allowed. What cannot happen there cannot happen at all. Sets of states are held
as the bits of one long whole number, and a rule moves a whole set at once (`space`); the rules are
a coarser `react` (`rules`), and tests let the two run side by side. What a slice cannot show is
looked for with the real `react`, and then either found or said to be checked so far and no more.
"""
