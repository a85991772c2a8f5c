"""The second tier: a small encoder that reads a turn whole, beside the turn it answers.

`pieces` cuts words, `store` holds what the wheel carries, `numbers` does exact arithmetic, and
`reading` asks the heads. Nothing here decides an act: it tells scores, and `tiers` joins them with
the first tier's chances.
"""
