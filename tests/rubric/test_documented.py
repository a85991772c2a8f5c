"""`docs/rubric.md` says what the code does: its tables are rendered from the code and compared.

After a change, `python -m tests.rubric.test_documented` writes the tables anew.
"""

import re
from pathlib import Path

from simulator.rubric import CRITERIA, RULES, THRESHOLDS
from simulator.rubric.timing import COLUMNS, HOME, WEIGHTS

PAGE = Path(__file__).parents[2] / "docs" / "rubric.md"
BLOCK = re.compile(r"(<!-- (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)


def table(*rows: tuple[object, ...]) -> str:
    head, *body = ["| " + " | ".join(map(str, row)) + " |" for row in rows]
    return "\n".join([head, "|---" * len(rows[0]) + "|", *body]) + "\n"


def signed(weight: int) -> str:
    return f"{weight:+d}" if weight else "0"


def rendered() -> dict[str, str]:
    """Every generated table by the name of its block."""
    weights = [(f"{act} {part}".strip(), *map(signed, row)) for (act, part), row in WEIGHTS.items()]
    homes = [(target, f"{first} to {last}") for target, (first, last) in HOME.items()]
    criteria = [
        (c.id, c.pole, c.dimension, c.rule, c.title, "limit" if c.limit and not c.find else "")
        for c in CRITERIA.values()
    ]
    figures = [(name, entry.value, entry.meaning) for name, entry in THRESHOLDS.items()]
    return {
        "timing": table(("act", *COLUMNS), *weights),
        "homes": table(("target", "due in phases"), *homes),
        "criteria": table(("criterion", "pole", "dimension", "rule", "what it is", ""), *criteria),
        "rules": table(("rule", "in a sentence"), *RULES.items()),
        "thresholds": table(("name", "figure", "meaning"), *figures),
    }


def written_anew(page: str) -> str:
    blocks = rendered()
    return BLOCK.sub(lambda found: found[1] + blocks[found[2]] + found[3], page)


def test_the_tables_of_the_page_are_those_of_the_code() -> None:
    page = PAGE.read_text(encoding="utf-8")

    assert {name for _, name, _ in BLOCK.findall(page)} == set(rendered())
    assert page == written_anew(page)


if __name__ == "__main__":
    PAGE.write_text(written_anew(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
