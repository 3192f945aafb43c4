"""What a learner reads when handing in: what is missing, and the receipt."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from checker.engine.result import Outcome
from checker.engine.verdict import ExerciseResult
from checker.quest.model import Exercise, Quest
from checker.reports.check import STYLES, WORDS
from checker.reports.console import Console, Text, visible

_WIDTH = 20
_OPEN = (Outcome.PASSED, Outcome.NOT_STARTED, Outcome.GRADER_ERROR)


class Submitted(msgspec.Struct, frozen=True, kw_only=True):
    """A hand-in as it was made. `answers` are those in it; `name` is what the archive is called."""

    name: str
    sha256: str
    size: int
    files: int
    made_at: str
    version: str
    seed: int
    results: tuple[ExerciseResult, ...]
    answers: Mapping[str, str]


def report_submission(
    quest: Quest, made: Submitted, written: Sequence[str], console: Console | None = None
) -> None:
    """What is missing, then the receipt; `written` are the files that were written."""
    console = console or Console()
    lines = list(_missing(quest, made))
    if lines:
        console.print(Text("What is missing", "heading"), *lines)
        console.print(
            Text("  It is handed in all the same. To do better, go on, and submit again.", "quiet")
        )
    else:
        console.print(Text("Nothing is missing.", "passed"))
    console.print()
    console.print(*(Text(line) for line in receipt(quest, made).splitlines()))
    console.print()
    console.print(Text(f"Wrote {' and '.join(map(visible, written))}.", "passed"))
    console.print(Text(f"Hand in {visible(written[0])}; keep the receipt."))


def receipt(quest: Quest, made: Submitted) -> str:
    """The receipt as plain text."""
    results = {result.exercise: result for result in made.results}
    lines = [
        "questcheck: receipt of a hand-in",
        f"quest    {quest.id}",
        f"archive  {visible(made.name)}, {made.files} files, {made.size} bytes",
        f"sha256   {made.sha256}",
        f"time     {made.made_at}",
        f"checked  by questcheck {made.version} with --seed {made.seed}",
        f"points   {_points(quest, made)}",
    ]
    for chapter in quest.chapters:
        lines += ["", f"{chapter.id}{' (bonus)' if chapter.bonus else ''}"]
        lines += [_line(exercise, results[exercise.id]) for exercise in chapter.exercises]
    if quest.questions:
        answered = len(made.answers)
        lines += ["", f"quiz     {answered} of {len(quest.questions)} questions answered"]
    lines += ["", "Points are the quest's own; the rules of a class may count otherwise."]
    return "\n".join(lines) + "\n"


def _line(exercise: Exercise, result: ExerciseResult) -> str:
    word = WORDS[result.outcome]
    return f"  {exercise.id:<{_WIDTH}}{word:<20}{result.xp} of {exercise.xp}"


def _points(quest: Quest, made: Submitted) -> str:
    passed = {result.exercise for result in made.results if result.outcome is Outcome.PASSED}
    path = [e for c in quest.chapters if not c.bonus for e in c.exercises]
    bonus = [e for c in quest.chapters if c.bonus for e in c.exercises]
    parts = [f"{_earned(path, passed)} of {sum(e.xp for e in path)} by exercises"]
    if made.answers:
        right = [q for q in quest.questions if made.answers.get(q.id) == q.answer]
        full = sum(question.xp for question in quest.questions)
        parts.append(f"{sum(question.xp for question in right)} of {full} by the quiz")
    if bonus:
        parts.append(f"{_earned(bonus, passed)} bonus")
    return ", ".join(parts)


def _earned(exercises: Sequence[Exercise], passed: set[str]) -> int:
    return sum(exercise.xp for exercise in exercises if exercise.id in passed)


def _missing(quest: Quest, made: Submitted) -> Iterator[Text]:
    for result in made.results:
        if result.outcome not in _OPEN:
            style = STYLES.get(result.outcome, "wrong")
            word = WORDS[result.outcome]
            yield Text(f"  {word}: {result.exercise}. {visible(result.message)}", style)
    failed = [r.exercise for r in made.results if r.outcome is Outcome.GRADER_ERROR]
    if failed:
        yield Text(f"  The checker itself failed on {', '.join(failed)}: no fault of yours.")
    bonus = {e.id for c in quest.chapters if c.bonus for e in c.exercises}
    idle = [r.exercise for r in made.results if r.outcome is Outcome.NOT_STARTED]
    for what, names in (
        ("not started", [name for name in idle if name not in bonus]),
        ("not started, and bonus", [name for name in idle if name in bonus]),
    ):
        if names:
            yield Text(f"  {what}: {', '.join(names)}", "quiet")
    open_questions = [q.id for q in quest.questions if q.id not in made.answers]
    if open_questions:
        line = Text(f"  quiz unanswered: {', '.join(open_questions)}. Answer with: ", "quiet")
        yield line.append("questcheck quiz", "command")
