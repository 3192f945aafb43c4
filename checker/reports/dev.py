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
    """Exercise by misconception, as Markdown: how often each was refused, and named rightly.

    A misconception's runs are those of its entry and of all wrong variants of it, under each seed.
    """
    console = console or Console()
    right: dict[str, list[Proof]] = {}
    wrong: dict[str, dict[str, list[Proof]]] = {}
    for proof in proofs:
        exercise, misconception = proof.sample.exercise.id, proof.sample.misconception
        if misconception is None:
            right.setdefault(exercise, []).append(proof)
        else:
            wrong.setdefault(exercise, {}).setdefault(misconception, []).append(proof)
    table = [
        ("exercise", "right files", "pass", "misconceptions", "wrong files", "refused", "named"),
        *(_totals(name, right[name], wrong.get(name, {})) for name in right),
    ]
    _print_table(console, table)
    for exercise, rows in wrong.items():
        console.print(Text(), Text(f"## {exercise}", "heading"), Text())
        table = [("misconception", "files", "refused", "named")]
        table += [(name, _files(found), *_refused_and_named(found)) for name, found in rows.items()]
        _print_table(console, table)


def _totals(exercise: str, right: list[Proof], wrong: dict[str, list[Proof]]) -> tuple[str, ...]:
    """A stub is no right file: it is as it should be, too, when it is not started."""
    passing = [proof for proof in right if proof.sample.kind != "stub"]
    refused = [proof for found in wrong.values() for proof in found]
    return (
        exercise,
        _files(passing),
        f"{sum(p.holds for p in passing)} of {len(passing)}",
        str(len(wrong)),
        _files(refused),
        *_refused_and_named(refused),
    )


def _files(proofs: Sequence[Proof]) -> str:
    return str(len({(p.sample.kind, p.sample.name) for p in proofs}))


def _refused_and_named(proofs: Sequence[Proof]) -> tuple[str, str]:
    """Of how many runs."""
    refused, named = sum(p.refused for p in proofs), sum(p.named for p in proofs)
    return f"{refused} of {len(proofs)}", f"{named} of {len(proofs)}"


def _print_table(console: Console, rows: Sequence[Sequence[str]]) -> None:
    console.print(Text(f"| {' | '.join(rows[0])} |"))
    console.print(Text("| --- |" + " ---: |" * (len(rows[0]) - 1)))
    for row in rows[1:]:
        console.print(Text(f"| {' | '.join(row)} |"))


def _counted(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"


def _name(sample: Sample) -> str:
    return f"{sample.exercise.id}, {_KINDS[sample.kind][0]} {sample.name}"


def _expected(sample: Sample) -> str:
    outcomes = sample.expected
    return " or ".join(outcome.value for outcome in Outcome if outcome in outcomes)
