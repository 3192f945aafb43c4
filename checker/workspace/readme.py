"""The README of a fresh workspace, for the learner: the template beside this file, filled in."""

from __future__ import annotations

import textwrap
from pathlib import Path
from string import Template

from checker.quest.model import Chapter, Quest

_TEMPLATE = Path(__file__).with_name("README.template.md")
_WIDTH = 100


def readme(quest: Quest) -> str:
    """The learner's README for this quest."""
    first = quest.chapters[0]
    template = Template(_TEMPLATE.read_text(encoding="utf-8"))
    return template.substitute(
        title=quest.title,
        description=textwrap.fill(quest.description.strip(), _WIDTH),
        points=quest.rewards.progression_points,
        time=quest.estimated_time,
        chapter=first.id,
        first=first.exercises[0].id,
        second=first.exercises[1 % len(first.exercises)].id,
        chapters="\n".join(_chapter_line(chapter) for chapter in quest.chapters),
        extras=_extras(quest),
    )


def _chapter_line(chapter: Chapter) -> str:
    worth = sum(exercise.xp for exercise in chapter.exercises)
    exercises = ", ".join(f"`{exercise.id}`" for exercise in chapter.exercises)
    bonus = " bonus" if chapter.bonus else ""
    return f"- **`{chapter.id}`** {chapter.title} ({worth} XP{bonus}): {exercises}"


def _extras(quest: Quest) -> str:
    """What some exercises need installed besides: one paragraph, or nothing."""
    named = {name for exercise in quest.exercises for name in exercise.requires}
    extras = [extra for name, extra in quest.extras.items() if name in named]
    if not extras:
        return ""
    chapters = [c.id for c in quest.chapters if any(e.requires for e in c.exercises)]
    commands = " and ".join(dict.fromkeys(f"`{extra.install}`" for extra in extras))
    sizes = "; ".join(f"{extra.module}: {extra.size}" for extra in extras)
    text = (
        f"Exercises of {' and '.join(f'`{name}`' for name in chapters)} need more than the "
        f"rest: {commands} ({sizes}). It can wait until you get there, and `questcheck doctor` "
        "says whether you have it."
    )
    return f"\n{textwrap.fill(text, _WIDTH, break_on_hyphens=False)}\n"
