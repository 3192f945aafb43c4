"""What lies beside the submissions of a sample class: its roster, its rules, and what to type."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path
from string import Template

from checker.grading.model import Student
from checker.grading.sample import DEADLINE, SampleClass, SampleHandin
from checker.grading.samplework import HOSTILE, Work
from checker.quest.model import Exercise, Quest

SUBMISSIONS, ROSTER, RULES, GRADED = "submissions", "roster.csv", "class.toml", "graded"

_RULES = Template(Path(__file__).with_name("class.template.toml").read_text(encoding="utf-8"))
_COLUMNS = ("id", "name", "section", "group", "extension")


def roster_csv(students: Iterable[Student]) -> bytes:
    """The class's roster, as a spreadsheet would write it."""
    sheet = io.StringIO(newline="")
    writer = csv.writer(sheet, lineterminator="\n")
    writer.writerow(_COLUMNS)
    for one in students:
        days = f"{one.extension:g}" if one.extension else ""
        writer.writerow([one.id, one.name, one.section, one.group, days])
    return sheet.getvalue().encode()


def class_toml(quest: Quest) -> bytes:
    """Rules with every key there is, each with what it means."""
    return _RULES.substitute(
        deadline=DEADLINE.isoformat(),
        points="\n".join(f"# {exercise.id} = {exercise.xp}" for exercise in quest.exercises),
    ).encode()


def grade_command(folder: str = "", only: Sequence[str] = ()) -> str:
    """The next command to type, by one who stands in the class's folder or where that leads."""
    submissions, roster, rules, out = (
        _quoted(f"{folder}/{name}" if folder else name)
        for name in (SUBMISSIONS, ROSTER, RULES, GRADED)
    )
    targets = "".join(f" --only {target}" for target in only)
    return f"questcheck grade {submissions} --roster {roster} --class {rules} --out {out}{targets}"


def readme(made: SampleClass, seed: int, only: Sequence[str] = ()) -> bytes:
    """What is in the class, and how to go on."""
    rows = "\n".join(
        f"| {', '.join(one.students)} | {one.form.value} | {_said(one)} |" for one in made.handins
    )
    return f"""\
# A sample class

{len(made.students)} students, made up by `questcheck class sample` with seed {seed}. Grade them:

```bash
{grade_command(only=only)}
```

Add `--dry-run` to see first who would be graded from which files, and `--only TARGET` for one
exercise or chapter. What comes out lies in `{GRADED}/` then. Change `{RULES}`, which shows every
rule there is, and type the same again: nothing is judged anew, and you are shown whose grade would
change.

| student | handed in | what it is |
| --- | --- | --- |
{rows}

The hostile ones are harmless: an endless loop, an exit, a printed tick, a look at `/etc/passwd`.
""".encode()


def _said(one: SampleHandin) -> str:
    if one.work is None:
        return "nothing to grade"
    if one.work is Work.HOSTILE:
        return ", ".join(
            f"hostile in {piece.exercise.id} ({piece.name.removesuffix('.py')}), the rest right"
            for piece in one.pieces
            if piece.kind == HOSTILE
        )
    count = _exercises(len(one.pieces))
    wrong: list[Exercise] = [piece.exercise for piece in one.pieces if piece.misconception]
    if wrong:
        return f"{count}, wrong in {', '.join(exercise.id for exercise in wrong)}"
    if one.work is Work.STARTED:
        begun = sum(piece.kind != "stub" for piece in one.pieces)
        return f"{count}, of which {begun} begun"
    return f"{count}, {one.work.value}"


def _exercises(count: int) -> str:
    return f"{count} exercise{'' if count == 1 else 's'}"


def _quoted(path: str) -> str:
    return f'"{path}"' if " " in path else path
