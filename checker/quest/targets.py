"""What a learner may ask to have checked: a chapter, an exercise, or everything."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence

from checker.errors import UsageError
from checker.quest.model import Exercise, Quest

ALL = "all"


def target_names(quest: Quest) -> list[str]:
    """Every name that `resolve` knows."""
    chapters = [chapter.id for chapter in quest.chapters]
    return [*chapters, *(exercise.id for exercise in quest.exercises), ALL]


def resolve(quest: Quest, targets: Iterable[str], others: Sequence[str] = ()) -> list[Exercise]:
    """The exercises that the targets name, each once, in the quest's order.

    Raises UsageError for a name it does not know, and suggests near ones; `others` are further
    names (commands) that the learner may have meant.
    """
    wanted: set[str] = set()
    for target in targets:
        wanted.update(exercise.id for exercise in _named(quest, target, others))
    return [exercise for exercise in quest.exercises if exercise.id in wanted]


def _named(quest: Quest, target: str, others: Sequence[str]) -> Sequence[Exercise]:
    if target == ALL:
        return quest.exercises
    for chapter in quest.chapters:
        if chapter.id == target:
            return chapter.exercises
    for exercise in quest.exercises:
        if exercise.id == target:
            return [exercise]
    raise UsageError(unknown(target, [*target_names(quest), *others]))


def exercise_named(quest: Quest, name: str, others: Sequence[str] = ()) -> Exercise:
    """The exercise of that name. Raises UsageError, which suggests near names, `others` too."""
    try:
        return quest.exercise(name)
    except KeyError:
        known = [*others, *(exercise.id for exercise in quest.exercises)]
        raise UsageError(unknown(name, known)) from None


def unknown(name: str, known: Sequence[str]) -> str:
    """The sentence for a name that nothing bears, with the nearest that something does."""
    by_fold = {candidate.casefold(): candidate for candidate in known}
    near = difflib.get_close_matches(name.casefold(), by_fold, n=1, cutoff=0.6)
    if near:
        return f"There is no `{name}`. Did you mean `{by_fold[near[0]]}`?"
    return (
        f"There is no `{name}`. `questcheck --help` lists the commands, `questcheck` the exercises."
    )
