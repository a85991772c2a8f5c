"""The trainee's desk: what is due now, what if, and how one talk compares with the last.

Nothing here judges or talks; it asks the rooms below. Only `store` touches the disk: an index of
past talks that can be rebuilt from their journals at any time, and that nobody else reads.
"""
