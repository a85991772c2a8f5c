"""What the analyser promises for any text at all, and what it must tell apart."""

from __future__ import annotations

import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from simulator.dialogue import Dialogue, Speaker
from simulator.language import hear, interpret
from simulator.language.acts import Act, Family, Kind, Motive, Target, family_of
from simulator.language.gazetteer import Entry, Gazetteer, Side
from simulator.language.interpretation import Interpretation
from tests.language.pairs import CASES, Case

NAMES = Gazetteer(
    (
        Entry("night crew", "nights", Target.PEOPLE),
        Entry("Halden", "halden", Target.INCUMBENT),
        Entry("LoadWise", "product", Target.CHOICE, Side.SELLER),
    )
)
FREELY = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def after(before: str) -> Dialogue:
    return Dialogue().say(Speaker.BUYER, before) if before else Dialogue()


def read(line: str, before: str = "", names: Gazetteer | None = None) -> Interpretation:
    return interpret(line, after(before), names or Gazetteer())


def right(case: Case) -> bool:
    deciding = read(case.line, case.before).deciding
    return deciding is not None and deciding.act is case.act


def test_a_line_and_its_near_twin_are_told_apart() -> None:
    wrong = [case.line for case in CASES if not right(case)]

    assert len(wrong) <= 0.15 * len(CASES), wrong


def dress(line: str) -> list[str]:
    return [
        line.lower(),
        line.upper(),
        "  " + line.replace(" ", "   ") + " ",
        line.replace("'", "’"),
        "Um, well, " + line[0].lower() + line[1:],
        "So, " + line[0].lower() + line[1:],
        line.rstrip(".!") + " please." if line.endswith((".", "!")) else line,
    ]


def test_dress_changes_hardly_any_line_at_all() -> None:
    pairs = [(case, line) for case in CASES[:-2] for line in dress(case.line)]

    kept = sum(
        read(line, case.before).family is read(case.line, case.before).family
        for case, line in pairs
    )

    assert kept / len(pairs) >= 0.97


@FREELY
@given(text=st.text(max_size=400), before=st.text(max_size=120))
def test_any_text_is_read_without_an_exception_and_spans_lie_inside(text: str, before: str) -> None:
    found = interpret(text, after(before), NAMES)
    hear(text, after(before), NAMES)

    end = 0
    for segment in found.segments:
        assert end <= segment.span.start <= segment.span.end <= len(text)
        end = segment.span.end
        assert 0.0 <= segment.confidence <= 1.0
        assert segment.uptake in (-1, 0, 1, 2)
        assert segment.rule
        for evidence in segment.evidence:
            assert 0 <= evidence.span.start <= evidence.span.end <= len(text)
    assert found == interpret(text, after(before), NAMES)


_WORDS = st.sampled_from(
    "who what how would you your team we our platform price today sign if because and but so not "
    "never decide know need , . ? ! \" ' — 15 % the a to on it they said IT".split()
)


@FREELY
@given(words=st.lists(_WORDS, max_size=60))
def test_any_order_of_telling_words_is_read_without_an_exception(words: list[str]) -> None:
    text = " ".join(words)

    found = interpret(text, after("Our drivers were never asked."), NAMES)

    assert all(0 <= s.span.start <= s.span.end <= len(text) for s in found.segments)


@pytest.mark.parametrize("text", ["", " ", "\n", "…", "😀😀", "?!"])
def test_what_holds_no_word_is_unclear(text: str) -> None:
    assert read(text).family is Family.UNCLEAR


def test_an_empty_turn_has_no_segments() -> None:
    assert read("").segments == ()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("¿Cuándo podemos firmar el contrato nuevo?", Kind.FOREIGN),
        ("Könnten wir bitte nächste Woche darüber sprechen", Kind.FOREIGN),
        ("sdkfj wpoeir zxcmv qwlek", Kind.GIBBERISH),
        ("Are you a bot?", Kind.BOT),
        ("You idiot.", Kind.ABUSE),
    ],
)
def test_turns_that_are_not_talk_say_what_they_are(text: str, kind: Kind) -> None:
    (segment,) = read(text).segments

    assert segment.act is Act.UNCLEAR
    assert segment.kind == kind.value


def test_ten_thousand_words_are_read_quickly() -> None:
    text = "who would notice if the drivers stopped calling and so we said " * 800

    start = time.process_time()
    found = read(text)

    assert time.process_time() - start < 2.0
    assert found.segments[-1].span.end <= len(text)


def test_only_the_last_twelve_turns_count() -> None:
    early = Dialogue().say(Speaker.BUYER, "The auditors were never asked about the cold store.")
    late = Dialogue()
    for number in range(6):
        late = late.say(Speaker.SELLER, f"Right, {number}.").say(Speaker.BUYER, "Yes.")
    both = Dialogue((*early.turns, *late.turns))

    line = "So the auditors were never asked about the cold store."

    assert interpret(line, both) == interpret(line, late)


def test_names_of_the_gazetteer_are_mentioned_and_aim_the_target() -> None:
    found = read("What would Halden need to hear from you?", names=NAMES).deciding

    assert found is not None
    assert found.mentions == ("halden",)
    assert found.target is Target.INCUMBENT


def test_the_product_by_name_fails_the_swap_test() -> None:
    asked = read("What would make LoadWise the right choice for you?", names=NAMES)

    assert asked.family is Family.PUSHING


def test_the_sellers_own_need_shows_as_motive() -> None:
    pushed = read("My manager wants my quota in by Friday.", "We'll see.").deciding
    freed = read("That's entirely your call, and no would be a fine answer.", "Hm.").deciding

    assert pushed is not None
    assert freed is not None
    assert pushed.motive is Motive.SELF
    assert freed.motive is Motive.BUYER


def test_taking_up_what_was_said_counts_and_an_echo_inside_a_pitch_does_not() -> None:
    before = "The drivers never trust a new route."
    line = "Whom would the drivers have to hear it from before they trusted a route?"
    asked = read(line, before).deciding
    sold = read("Drivers love our routing, it saves them an hour a day.", before).deciding

    assert asked is not None
    assert sold is not None
    assert asked.uptake == 2
    assert (sold.act, sold.uptake) == (Act.PITCH, 0)


@pytest.mark.parametrize("text", ["n't", "Could n't you wait?", "'", "' n't '"])
def test_half_a_contraction_is_read_like_any_other_word(text: str) -> None:
    assert read(text).segments


def test_a_good_question_does_not_wash_a_pitch_clean() -> None:
    question = "Who would have to be comfortable before anything changed?"
    turn = "Our platform cuts costs by a fifth. " + question

    found = read(turn, "We do it by hand.")

    assert found.deciding is not None
    assert found.deciding.act is Act.PITCH
    assert found.family is Family.PUSHING


def test_questions_are_counted_with_marks_and_without() -> None:
    marked = "Who decides that? And how would the others hear of it?"
    bare = "who decides that and how would the others hear of it"

    assert read(marked).questions == 2
    assert read(bare).questions == 2


def test_evidence_names_words_that_were_said() -> None:
    line = "Well — I’d say there are only two slots left."
    found = read(line, "We'll think about it.").deciding

    assert found is not None
    assert found.act is Act.PRESSURE
    shown = {line[e.span.start : e.span.end] for e in found.evidence}
    assert shown & {"only", "slots", "left"}
    assert shown <= set(line.rstrip(".").split())


def test_every_segment_names_the_coding_rule_that_settled_it() -> None:
    found = read("What could you do with ten extra hours a week?").deciding

    assert found is not None
    assert found.rule.startswith("R4 ")
    assert family_of(found.act) is Family.PUSHING


@pytest.mark.parametrize(
    "text",
    [
        "Good morning, Nora. How do orders get from the phone to the vans?",
        "Morning! How does the rota come about on a Friday?",
        "Can I ask you something plainly, Nora? If this goes wrong, what are you afraid happens?",
        "May I ask you one more thing? Who would have to live with it on the night shift?",
    ],
)
def test_a_question_behind_a_greeting_or_leave_to_ask_is_read_as_one(text: str) -> None:
    said = Dialogue().say(Speaker.BUYER, "Morning. You found us, then.")

    assert interpret(text, said).segments[-1].act in (Act.FAC_Q, Act.DISCOVERY_Q)


@pytest.mark.parametrize(
    "line",
    [
        "So it's the rota and no new phone. Is that your decision, or does Ken need to say so too?",
        "Are you ready to choose, or is something still open?",
        "Would you put a date on it now, or would you rather not?",
    ],
)
def test_a_question_that_leaves_a_way_out_presumes_no_yes(line: str) -> None:
    said = "Fifteen years, it says, and in a form that can be read by somebody else."

    assert all(segment.act is not Act.CLOSE_TRICK for segment in read(line, said).segments)
