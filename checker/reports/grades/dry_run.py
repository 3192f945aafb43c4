"""Who would be graded, and from which files."""

from __future__ import annotations

from checker.grading.intake import read_handin
from checker.grading.roll import Line, Roll
from checker.quest.model import Quest
from checker.reports.console import Console, Text, visible


def dry_run_report(quest: Quest, roll: Roll, console: Console | None = None) -> None:
    """Print each student, where the submission lies, its files, and what was assumed."""
    console = console or Console()
    for line in roll.lines:
        console.print(_heading(line))
        if line.found is not None:
            console.print(*_lines(quest, line))
    console.print(Text())
    for note in roll.notes:
        console.print(Text(visible(f"left out: {note}"), "waiting"))
    handed_in = len({line.student.id for line in roll.lines if line.found is not None})
    everyone = len({line.student.id for line in roll.lines})
    console.print(Text(f"{handed_in} of {everyone} students have handed in.", "heading"))


def _heading(line: Line) -> Text:
    name = f"  {line.student.name}" if line.student.name else ""
    text = Text(visible(line.student.id), "heading").append(visible(name))
    if line.found is None:
        return text.append("  nothing handed in", "wrong")
    return text.append(visible(f"  {line.found.origin}"), "quiet")


def _lines(quest: Quest, line: Line) -> list[Text]:
    assert line.found is not None
    handin = read_handin(line.found, quest)
    if handin.refused is not None:
        return [Text(visible(f"    refused: {handin.refused}"), "wrong")]
    files = [*sorted(handin.files), *(["quiz.json"] if handin.quiz is not None else [])]
    assumed = (*line.assumed, *handin.assumed)
    return [
        *(Text(visible(f"    {file}")) for file in files),
        *(Text(visible(f"    assumed: {sentence}"), "waiting") for sentence in assumed),
    ]
