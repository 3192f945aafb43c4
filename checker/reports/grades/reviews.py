"""Text answers to read and comments to use again, for the console and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from checker.grading.review import TextAnswer
from checker.reports.console import Console, Text, glyphs, visible
from checker.reports.grades.cells import number

SCHEMA = "questcheck.review/1"


def reviews_json(answers: Sequence[TextAnswer], comments: Mapping[str, str]) -> str:
    """One object, on a line."""
    said = {"schema": SCHEMA, "answers": msgspec.to_builtins(answers), "comments": dict(comments)}
    return json.dumps(said)


def report_reviews(
    answers: Sequence[TextAnswer], comments: Mapping[str, str], console: Console | None = None
) -> None:
    """Print each answer with its points and what was said of it, then the comments by name."""
    console = console or Console()
    for answer in answers:
        console.print(*_answer(answer, console))
    for name, comment in comments.items():
        console.print(Text(f"--use {visible(name)}", "command").append(f"   {visible(comment)}"))


def _answer(answer: TextAnswer, console: Console) -> Iterator[Text]:
    signs = glyphs(console)
    sign, style = (signs.passed, "passed") if answer.reviewed else (signs.open, "waiting")
    points = number(answer.points) or "no"
    line = Text(f"{sign} {visible(answer.student)}  {answer.exercise}", style)
    by = ", by an override" if answer.overridden else ""
    yield line.append(f"   {points} of {number(answer.max_points)}{by}", "quiet")
    for written in visible(answer.text).strip().splitlines() or ["(empty)"]:
        yield Text(f"    | {written}")
    if answer.comment:
        yield Text(f"    You said: {visible(answer.comment)}", "quiet")
    yield Text()
