"""What `show` prints: the lesson of an exercise, or the way through a chapter."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from checker.quest.model import Chapter, Exercise, Quest
from checker.reports.console import Console, Text, visible

_WIDTH = 88
_NAME_WIDTH = 20


def report_exercise(
    quest: Quest, exercise: Exercise, lesson: str, file: str | None, console: Console | None = None
) -> None:
    """The lesson, what the exercise is worth, and what to type.

    `file` is the learner's own, None where there is no workspace around.
    """
    console = console or Console()
    chapter = quest.chapter_of(exercise)
    title, _, text = lesson.partition("\n")
    console.print(Text(f"{exercise.signature}", "heading"))
    console.print(Text(_facts(chapter, exercise), "quiet"))
    console.print()
    console.print(Text(visible(title), "heading"))
    console.print(Text(visible(text.rstrip())))
    console.print()
    for name in exercise.requires:
        extra = quest.extras[name]
        console.print(Text(f"It needs {extra.module}: {extra.install}  ({extra.size})"))
    for line in _what_to_type(exercise, file):
        console.print(line)


def report_chapter(quest: Quest, chapter: Chapter, console: Console | None = None) -> None:
    """What the chapter is about, what one learns in it, and its exercises."""
    console = console or Console()
    width = min(console.width, _WIDTH)
    bonus = " bonus" if chapter.bonus else ""
    worth = sum(exercise.xp for exercise in chapter.exercises)
    console.print(Text(f"{chapter.id}  {chapter.title}", "heading"))
    console.print(Text(f"{len(chapter.exercises)} exercises, {worth} XP{bonus}", "quiet"))
    console.print()
    for paragraph in chapter.introduction.strip().split("\n\n"):
        console.print(Text(textwrap.fill(paragraph, width)))
        console.print()
    console.print(Text("Skills you take along", "heading"))
    for skill in chapter.skills:
        filled = textwrap.fill(skill, width, initial_indent="  - ", subsequent_indent="    ")
        console.print(Text(filled))
    console.print()
    console.print(Text("Exercises", "heading"))
    for exercise in chapter.exercises:
        line = Text("  ")
        line.append(f"{exercise.id:<{_NAME_WIDTH}}", "command")
        line.append(f"{exercise.xp:>3} XP  {exercise.summary}")
        console.print(line)
    questions = sum(question.chapter == chapter.id for question in quest.questions)
    if questions:
        line = Text(f"  and {questions} knowledge checks: ")
        line.append(f"questcheck quiz {chapter.id}", "command")
        console.print(line)
    console.print()
    console.print(_line("Next: ", f"questcheck show {chapter.exercises[0].id}"))


def _facts(chapter: Chapter, exercise: Exercise) -> str:
    """Where it belongs, what it is worth, what it may import: one line."""
    facts = [chapter.id, f"{exercise.xp} XP{' bonus' if chapter.bonus else ''}"]
    if exercise.difficulty:
        facts.append(exercise.difficulty)
    if exercise.needs:
        facts.append(f"may import {', '.join(exercise.needs)}")
    return ", ".join(facts)


def _what_to_type(exercise: Exercise, file: str | None) -> Iterator[Text]:
    if file is None:
        yield _line("You have no workspace here. Make one: ", "questcheck init my-quest")
        return
    line = _line("Next: ", f"questcheck {exercise.id}")
    line.append(f"   (once you have written your code in {visible(file)})", "quiet")
    yield line


def _line(label: str, command: str) -> Text:
    line = Text(label)
    line.append(command, "command")
    return line
