"""What `dev check` has found out about a pack's content."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from checker.engine.content import Proof, Sample
from checker.engine.result import Outcome
from checker.reports.console import Console, Text, glyphs, visible

_KINDS = {
    "stub": ("stub", "stubs"),
    "solution": ("solution", "solutions"),
    "accepted": ("accepted variant", "accepted variants"),
    "misconceptions": ("misconception", "misconceptions"),
    "wrong": ("wrong variant", "wrong variants"),
}


def report_content(
    problems: Sequence[str],
    notices: Sequence[str],
    proofs: Sequence[Proof],
    console: Console | None = None,
) -> None:
    """Every problem, every sample that does not hold, then a summary."""
    console = console or Console()
    signs = glyphs(console)
    for problem in problems:
        console.print(Text(f"{signs.failed} {visible(problem)}", "wrong"))
    broken = [proof for proof in proofs if not proof.holds]
    for proof in broken:
        result = proof.result
        line = Text(f"{signs.failed} {_name(proof.sample)}: ", "wrong")
        line.append(f"{result.outcome.value}, expected {_expected(proof.sample)}", "wrong")
        if not proof.named:
            named = result.diagnosis.id if result.diagnosis is not None else "nothing"
            line.append(f", and named {named}", "wrong")
        console.print(line)
        if result.check is not None:
            console.print(Text(f"    {visible(result.check)}", "quiet"))
        for part in visible(result.message).splitlines():
            console.print(Text(f"    {part}"))
    for notice in notices:
        console.print(Text(f"{signs.blocked} {visible(notice)}", "waiting"))
    counted = Counter(proof.sample.kind for proof in proofs if proof.holds)
    held = ", ".join(_counted(counted[kind], *words) for kind, words in _KINDS.items())
    console.print(Text(f"As they should be: {held}.", "heading"))
    if problems or broken:
        replay = f" (seed {broken[0].seed})" if broken else ""
        sentence = (
            f"The content does not hold together: {_counted(len(problems), 'problem', 'problems')}"
            f", {_counted(len(broken), 'sample', 'samples')} not as expected{replay}."
        )
        console.print(Text(sentence, "wrong"))
    else:
        console.print(Text("The content holds together.", "passed"))


def report_matrix(proofs: Sequence[Proof], console: Console | None = None) -> None:
    """Exercise by misconception, as Markdown: how often each was refused, and named rightly."""
    console = console or Console()
    groups: dict[str, dict[str, list[Proof]]] = {}
    for proof in proofs:
        if proof.sample.misconception is not None:
            rows = groups.setdefault(proof.sample.exercise.id, {})
            rows.setdefault(f"{proof.sample.kind}/{proof.sample.name}", []).append(proof)
    for exercise, rows in groups.items():
        console.print(Text(), Text(f"## {exercise}", "heading"), Text())
        console.print(Text("| sample | refused | named |"), Text("| --- | --- | --- |"))
        for name, found in rows.items():
            refused, named = sum(p.refused for p in found), sum(p.named for p in found)
            console.print(Text(f"| {name} | {refused} of {len(found)} | {named} of {len(found)} |"))
    wrong = [proof for rows in groups.values() for found in rows.values() for proof in found]
    right = [proof for proof in proofs if proof.sample.misconception is None]
    console.print(Text())
    console.print(
        Text(
            f"{sum(p.refused for p in wrong)} of {len(wrong)} wrong files refused, "
            f"{sum(p.named for p in wrong)} named by their own name; "
            f"{sum(p.holds for p in right)} of {len(right)} stubs, solutions and accepted "
            "variants as they should be."
        )
    )


def _counted(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"


def _name(sample: Sample) -> str:
    return f"{sample.exercise.id}, {_KINDS[sample.kind][0]} {sample.name}"


def _expected(sample: Sample) -> str:
    outcomes = sample.expected
    return " or ".join(outcome.value for outcome in Outcome if outcome in outcomes)
