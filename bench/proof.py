"""What proving costs: every scenario of the library, and how it grows with the number of people.

`python -m bench.proof` prints the tables of `docs/writing/proving.md`. Times are processor time.
"""

from __future__ import annotations

import resource
import sys
import time
from dataclasses import dataclass

from bench.exploring import anybody, by_table
from simulator.scenario.loader import listed, load_persona, load_scenario, load_scenario_text
from simulator.scenario.model import Scenario
from simulator.study.proof.claims import claimed
from simulator.study.proof.report import report
from simulator.study.proof.safety import prove

STAKEHOLDERS = range(2, 13)
PEOPLE = "ada bo cy dee eve flo gus hal ida jo kit lou".split()

HEAD = """\
format: 1
title: A company of {n}
briefing: Made by the bench to see what proving costs.
seller: {{company: Wayline, product: Wayline Rota}}
buyer: {{name: Ruth Vane, role: manager, company: Tarrant}}
elements:
  grid: {{kind: workaround, name: the Grid, required: true}}
  kestrel: {{kind: incumbent, name: Kestrel, required: true}}
  hours: {{kind: rule, name: the hours rule, required: true}}
  swaps: {{kind: fallout, name: shift swaps, required: true}}
  fair: {{kind: criterion, name: fairness, required: true}}
"""
PERSON = "  {id}: {{kind: stakeholder, name: {name}, required: true, trust: {trust}}}\n"


@dataclass(frozen=True, slots=True)
class Cost:
    """What a proof took: claims proved of how many, states, single changes, seconds."""

    proved: int
    claims: int
    states: int
    edges: int
    seconds: float


def generated(stakeholders: int) -> Scenario:
    """Return a scenario of that many people, all of whom have to agree."""
    people = "".join(
        PERSON.format(id=id, name=id.title(), trust=number % 5)
        for number, id in enumerate(PEOPLE[:stakeholders])
    )
    return load_scenario_text(HEAD.format(n=stakeholders) + people, "made.yaml").scenario


def claims(scenario: Scenario) -> Cost:
    """Prove all that is claimed of a scenario."""
    asked, all_ = claimed(scenario)
    begin = time.process_time()
    found = [prove(asked, claim.property) for claim in all_]
    took = time.process_time() - begin
    states, edges = sum(p.states for p in found), sum(p.edges for p in found)
    return Cost(sum(p.proved for p in found), len(found), states, edges, took)


def rows() -> dict[str, float]:
    """Return the figures of `make bench`: the claims of every scenario."""
    figures: dict[str, float] = {}
    for path in listed("scenarios"):
        cost = claims(load_scenario(path.stem).scenario)
        figures[f"claims of {path.stem} proved, of {cost.claims}"] = cost.proved
        figures[f"claims of {path.stem}, states"] = cost.states
        figures[f"claims of {path.stem} (s)"] = cost.seconds
    return figures


def shipped() -> None:
    """Print the table of the library's scenarios, all that `buysim prove` does but the typing."""
    print("| scenario | claims | proved | states | edges | good endings reached | s | MiB |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- |")
    for path in listed("scenarios"):
        scenario = load_scenario(path.stem).scenario
        personas = [load_persona(name) for name in scenario.personas]
        begin = time.process_time()
        found = report(scenario, personas, frozenset())
        took = time.process_time() - begin
        proofs = [answer.proof for answer in found.answers]
        reached = sum(way.verdict == "reached" for way in found.ways)
        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        print(
            f"| {path.stem} | {len(proofs)} | {sum(p.proved for p in proofs)} "
            f"| {sum(p.states for p in proofs):,} | {sum(p.edges for p in proofs):,} "
            f"| {reached} | {took:.1f} | {most} |",
            flush=True,
        )


def growth() -> None:
    """Print how the cost grows with the number of people who have to agree."""
    print("| people | claims | proved | states | s | all together, states | s | states a second |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- |")
    for number in STAKEHOLDERS:
        scenario = generated(number)
        cost = claims(scenario)
        together = by_table(anybody(scenario), len(scenario.elements))
        told = "no room | - | -"
        if together is not None:
            rate = together.states / together.seconds
            told = f"{together.states:,} | {together.seconds:.1f} | {rate:,.0f}"
        print(
            f"| {number} | {cost.claims} | {cost.proved} | {cost.states:,} | {cost.seconds:.1f} "
            f"| {told} |",
            flush=True,
        )


if __name__ == "__main__":
    {"shipped": shipped, "growth": growth}[sys.argv[1]]()
