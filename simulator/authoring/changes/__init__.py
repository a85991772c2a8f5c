"""What an edit changes for the trainee, told from two compiled scenarios and never from their text.

`view` lays a scenario out by ids, so that order, comments and layout are gone; `same` finds parts
that only got another id; `asks` compares conditions; `words` has a sentence for every kind of
change; `compare` puts them together, the most consequential first.
"""

from simulator.authoring.changes.compare import Change, changes
from simulator.authoring.changes.groups import Group
from simulator.authoring.changes.wording import Rewording

__all__ = ["Change", "Group", "Rewording", "changes"]
