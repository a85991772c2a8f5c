"""Example lines for `better_line`: data only, newly written, at least two for every target."""

from __future__ import annotations

from simulator.language.acts import Act, Target

LINES: dict[Target, tuple[str, ...]] = {
    Target.STATUS: (
        "What goes on in an ordinary week that makes people say it can't stay like this?",
        "Which part of the present way of working would you defend, if somebody came to change it?",
        "How long has it been like this, and what has made that bearable?",
    ),
    Target.MISSING: (
        "What would you have to know that nobody here can tell you yet?",
        "What do people go without so often that they have stopped asking for it?",
    ),
    Target.WORKAROUND: (
        "How do people get round it now, and what does that cost whoever does it?",
        "Which of your own fixes came closest, and where did it stop short?",
        "Who keeps the stop-gap alive, and what would they say about giving it up?",
    ),
    Target.INCUMBENT: (
        "What have you told your present supplier about this, and what did they make of it?",
        "Which promise would your present supplier have to keep for you to stay with them?",
    ),
    Target.PEOPLE: (
        "Whose work changes if this changes, and which of them has been asked?",
        "Who would see this quite differently, and what do they see that others don't?",
        "Whose silence in this would worry you most?",
    ),
    Target.RULES: (
        "Which of your own rules would this run into first, and who looks after that rule?",
        "Whose signature has stopped things like this before, and what did they want to see?",
    ),
    Target.INITIATIVES: (
        "What else is being changed this year by the same people?",
        "Which project would have to wait for this one, and how would its owner take that?",
    ),
    Target.FALLOUT: (
        "What works well today that a change could break without anybody meaning it?",
        "Who would have the hardest first month, and how would you notice?",
    ),
    Target.BUY_IN: (
        "How will you tell whether the others agree, or have only stopped objecting?",
        "What would each of them have to be sure of before they could stand behind it?",
    ),
    Target.ROUTE: (
        "Whom do you have to speak to first, so that the second talk is not harder?",
        "How do decisions like this find their way here, from the first mention to the last nod?",
    ),
    Target.CRITERIA: (
        "How will you all know that it has been worth the trouble?",
        "Which of your conditions would you not trade for anything, and do the others know it?",
    ),
    Target.CHOICE: (
        "When two ways look equally good to you, what will decide between them?",
        "What is still open that would make any decision feel too early?",
        "Is it a yes, a no, or is there something that has to be settled first?",
    ),
    Target.OWNERSHIP: (
        "Who will look after this in a year, and do they know it yet?",
        "What would be the first small sign that people have gone back to the old way?",
    ),
    Target.NONE: (
        "What would be most useful for you to get clear about today?",
        "What is it about this that you keep coming back to yourself?",
        "Who besides you is thinking about this, and how differently?",
    ),
}
"""Facilitating lines by the target they are about."""

OPENINGS: dict[Act, str] = {
    Act.DISCOUNT: "Let's leave the price where it is for now.",
    Act.CLOSE_TRICK: "A no would be as good an answer as a yes.",
    Act.PRESSURE: "There is no hurry on my side.",
    Act.DISPARAGE: "They have served you for a good while.",
    Act.CONFRONT: "You may well be right about that.",
    Act.BYPASS: "It should come from you, not from me.",
    Act.HIDE_SOCIAL: "You said something serious just now.",
    Act.HIDE_CHECKIN: "There is one question we left open.",
    Act.HIDE_DEFER: "I have held this back; let me ask it plainly.",
    Act.HIDE_VAGUE: "I don't have that answer yet, and will bring it by Thursday.",
}
"""What mends the weak line before the better one is asked."""
