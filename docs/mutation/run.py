"""Mutates a copy of every solution and asks questcheck itself whether it notices.

    pip install cosmic-ray ./docs/mutation
    python docs/mutation/run.py                      # all that can be judged here
    python docs/mutation/run.py relu backward        # some
    python docs/mutation/run.py digits --sample 20   # so many of each exercise's mutants, drawn

Each exercise gets a workspace of its own below --work, holding the solutions as a learner's files.
cosmic-ray mutates the one file in it; the test is `questcheck EXERCISE --json --seed S`, and a
mutant that it passes has survived. What was done already is not done again: delete the folder
for that. The report (Markdown) goes to stdout: a score per exercise, and each survivor's diff.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from cosmic_ray.work_db import WorkDB, use_db
from cosmic_ray.work_item import TestOutcome, WorkerOutcome, WorkResult

from checker.engine.pack import Pack
from checker.quest.loader import builtin_quest_file, load_quest
from checker.quest.model import Exercise

# On floats these raise a TypeError: killed without saying anything about the suite. `is` and
# `is not` on numbers are the same.
EXCLUDED = [
    r"core/ReplaceBinaryOperator_\w+_(RShift|LShift|BitOr|BitAnd|BitXor)",
    r"core/ReplaceComparisonOperator_\w+_(Is|IsNot)",
    r"core/ReplaceUnaryOperator_\w+_Invert",
]
SECONDS = 180.0  # of wall time for one mutant; the judge's own limits end it long before

CONFIG = """\
[cosmic-ray]
module-path = "{file}"
timeout = {seconds}
test-command = "{command}"

[cosmic-ray.distributor]
name = "local"

[cosmic-ray.filters.operators-filter]
exclude-operators = {excluded}
"""


@dataclass
class Score:
    """What became of one exercise's mutants."""

    exercise: str
    mutants: int
    outcomes: Counter[str] = field(default_factory=Counter)
    survivors: list[str] = field(default_factory=list)
    undecided: list[str] = field(default_factory=list)

    @property
    def judged(self) -> int:
        return self.outcomes.total()


def main(arguments: Sequence[str] | None = None) -> int:
    options = parsed(arguments)
    file = builtin_quest_file()
    pack = Pack.beside(load_quest(file), file)
    scores = []
    for exercise in chosen(pack, options.exercises):
        print(f"{exercise.id} ...", file=sys.stderr, flush=True)
        folder = options.work / exercise.id
        if not (folder / "session.sqlite").exists():
            prepare(pack, exercise, folder, options)
        cosmic_ray(folder, "exec", "cosmic-ray.toml", "session.sqlite")
        scores.append(score(exercise.id, folder))
    sys.stdout.write(report(scores))
    return 0


def parsed(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("exercises", nargs="*", help="names of exercises or chapters; else all")
    parser.add_argument("--work", type=Path, default=Path("mutation-work"), help="where to work")
    parser.add_argument("--sample", type=int, help="at most so many mutants of an exercise")
    parser.add_argument("--seed", type=int, default=1, help="of the check, and of the sample")
    options = parser.parse_args(arguments)
    options.work = options.work.resolve()
    return options


def chosen(pack: Pack, names: Sequence[str]) -> list[Exercise]:
    """The exercises of these names or chapters that can be judged here."""
    return [
        exercise
        for exercise in pack.quest.exercises
        if not pack.missing_extras(exercise)
        and (not names or {exercise.id, pack.quest.chapter_of(exercise).id} & set(names))
    ]


def prepare(pack: Pack, exercise: Exercise, folder: Path, options: argparse.Namespace) -> None:
    """A workspace of right answers, a baseline that passes, and the list of mutants."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(
        pack.solutions, folder / "exercises", ignore=shutil.ignore_patterns("__pycache__")
    )
    (folder / ".questcheck").mkdir()
    command = f"{sys.executable} -m checker {exercise.id} --json --seed {options.seed}"
    config = CONFIG.format(
        file=f"exercises/{pack.quest.chapter_of(exercise).file(exercise)}",
        seconds=SECONDS,
        command=f"{command} --workspace .",
        excluded=json.dumps(EXCLUDED),
    )
    (folder / "cosmic-ray.toml").write_text(config)
    cosmic_ray(folder, "baseline", "cosmic-ray.toml")
    cosmic_ray(folder, "init", "cosmic-ray.toml", "new.sqlite")
    subprocess.run(
        [tool("cr-filter-operators"), "new.sqlite", "cosmic-ray.toml"], cwd=folder, check=True
    )
    if options.sample is not None:
        draw(folder / "new.sqlite", options.sample, options.seed)
    (folder / "new.sqlite").rename(folder / "session.sqlite")


def draw(session: Path, size: int, seed: int) -> None:
    """Leave `size` mutants to be judged, and mark the others as skipped."""
    with use_db(session, WorkDB.Mode.open) as db:
        pending = sorted(db.pending_work_items, key=lambda item: [str(m) for m in item.mutations])
        drawn = random.Random(seed).sample(pending, min(size, len(pending)))
        kept = {item.job_id for item in drawn}
        for item in pending:
            if item.job_id not in kept:
                skipped = WorkResult(worker_outcome=WorkerOutcome.SKIPPED, output="not drawn")
                db.set_result(item.job_id, skipped)


def score(exercise: str, folder: Path) -> Score:
    """The outcomes as questcheck named them, and the diffs of what it passed."""
    with use_db(folder / "session.sqlite", WorkDB.Mode.open) as db:
        operators = {i.job_id: i.mutations[0].operator_name for i in db.work_items}
        results = [(operators[job], result) for job, result in db.results]
    filtered = [r for _, r in results if r.output == "Filtered operator"]
    found = Score(exercise, len(operators) - len(filtered))
    for operator, result in results:
        if result.worker_outcome is not WorkerOutcome.NORMAL:
            continue
        outcome = outcome_of(result)
        found.outcomes[outcome] += 1
        text = f"`{operator}`\n\n{fenced(result.diff or '')}"
        if outcome == "passed":
            found.survivors.append(text)
        elif outcome not in ("wrong", "crashed", "not_started", "timed_out", "blocked"):
            found.undecided.append(f"{outcome}: {text}")
    return found


def outcome_of(result: WorkResult) -> str:
    if result.output == "timeout":
        return "no answer"
    try:
        outcome = json.loads(result.output or "")["exercises"][0]["outcome"]
    except (ValueError, LookupError):
        return "no report"
    if (outcome == "passed") != (result.test_outcome is TestOutcome.SURVIVED):
        return f"{outcome}, but the exit status says otherwise"
    return str(outcome)


def fenced(diff: str) -> str:
    """The changed lines alone."""
    lines = [
        line
        for line in diff.splitlines()
        if line[:1] in "+-" and not line.startswith(("---", "+++"))
    ]
    return "```diff\n" + "\n".join(lines) + "\n```\n"


def report(scores: Iterable[Score]) -> str:
    kinds = ("wrong", "crashed", "not_started", "timed_out", "blocked")
    rows = ["| exercise | mutants | judged | killed | survived | " + " | ".join(kinds) + " |"]
    rows.append("| --- |" + " ---: |" * (4 + len(kinds)))
    details = []
    for found in scores:
        killed = sum(found.outcomes[kind] for kind in kinds)
        cells = [found.mutants, found.judged, killed, len(found.survivors)]
        cells += [found.outcomes[kind] for kind in kinds]
        rows.append(f"| {found.exercise} | " + " | ".join(map(str, cells)) + " |")
        for text in found.survivors:
            details.append(f"### {found.exercise}: survived\n\n{text}")
        for text in found.undecided:
            details.append(f"### {found.exercise}: undecided\n\n{text}")
    return "\n".join([*rows, "", *details])


def cosmic_ray(folder: Path, *arguments: str) -> None:
    subprocess.run([tool("cosmic-ray"), *arguments], cwd=folder, check=True)


def tool(name: str) -> str:
    """A command of the environment that this runs in."""
    return str(Path(sys.executable).with_name(name))


if __name__ == "__main__":
    sys.exit(main())
