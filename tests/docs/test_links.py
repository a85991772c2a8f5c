"""A link of ours leads somewhere: to a file that is there, and a heading that is in it."""

import re
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parents[2]
PAGES = [
    *sorted(ROOT.glob("*.md")),
    *sorted((ROOT / "docs").rglob("*.md")),
    *sorted((ROOT / "corpus").rglob("*.md")),
]
LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)")
FENCED = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
CODE = re.compile(r"`[^`\n]*`")
HEADING = re.compile(r"^#+ +(.*)$", re.MULTILINE)


class Link(NamedTuple):
    """Where a link stands, the file it leads to, and the heading in it ('' for none)."""

    page: Path
    target: Path
    heading: str


def links_in(page: Path, text: str) -> list[Link]:
    """The links of a page that lead to files of ours."""
    plain = CODE.sub("", FENCED.sub("", text))
    found = [one for one in LINK.findall(plain) if not re.match(r"[a-z]+:", one)]
    return [
        Link(page, (page.parent / name).resolve() if name else page, heading)
        for name, _, heading in (one.partition("#") for one in found)
    ]


def anchors(text: str) -> set[str]:
    """The names that a page's headings have in links."""
    found = HEADING.findall(FENCED.sub("", text))
    return {re.sub(r"[^\w\- ]", "", one.lower()).strip().replace(" ", "-") for one in found}


def leads_nowhere(link: Link) -> bool:
    if not link.target.exists():
        return True
    return bool(link.heading) and link.heading not in anchors(link.target.read_text("utf-8"))


LINKED = {page: links_in(page, page.read_text("utf-8")) for page in PAGES}


@pytest.mark.parametrize(
    "page", [page for page in PAGES if LINKED[page]], ids=lambda page: str(page.relative_to(ROOT))
)
def test_every_link_of_a_page_leads_to_what_is_there(page: Path):
    assert [link for link in LINKED[page] if leads_nowhere(link)] == []


def test_links_are_found_at_all():
    assert sum(map(len, LINKED.values())) > 60


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("[a](there.md)", False),
        ("[a](there.md#two-words)", False),
        ("[a](#here)\n\n# Here\n", False),
        ("[a](https://example.org/x.md)", False),
        ("`[a](gone.md)`", False),
        ("[a](gone.md)", True),
        ("[a](there.md#three-words)", True),
        ("[a](#gone)", True),
    ],
)
def test_a_link_that_leads_nowhere_is_seen(tmp_path: Path, text: str, wrong: bool):
    (tmp_path / "there.md").write_text("# There\n\n## Two words\n")
    page = tmp_path / "page.md"
    page.write_text(text)

    assert any(leads_nowhere(link) for link in links_in(page, text)) is wrong
