"""Ordinary talk: what sellers say anywhere, about nothing of any company's.

From the middle of these lines meanings are seen (see `language/examples`), and a line that is
nearer to one of them than to any example reaches nothing.
"""

ORDINARY = tuple(line.strip() for line in """
    Good morning, thank you for making the time.
    It's good to see you again.
    Did you find the place all right?
    What a week it has been, with this weather.
    Is now still a good time to talk?
    May I ask you something about that?
    What would have to happen next?
    How would you know that it was time to change anything?
    What are you hoping for?
    Who else should be part of this conversation?
    What have you tried so far?
    What would make this a good meeting for you?
    How do you usually decide about things like this?
    What has stopped you until now?
    What would you like to be different a year from now?
    How do you feel about it yourself?
    Tell me more about that.
    So, if I understood you, that is what matters to you.
    It sounds as if you have been through this before.
    It's entirely up to you, and doing nothing is fine too.
    To be honest, I don't know yet whether we can help.
    I could write that down for you, so that you can look at it together.
    We have been in business for twenty years.
    Our product is the best that you can get.
    It will save you a great deal of money.
    What is your budget?
    When are you planning to decide?
    Can we agree on a date for the next meeting?
    I'll send you an email with all of that.
    Do you want to go ahead, leave it, or think about it?
    I was just calling to see how things are.
    Take your time, there's no hurry.
""".strip().splitlines())  # fmt: skip
