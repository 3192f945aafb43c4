"""Check a learner's own files: nurseries, a hermetic pytest, one submission.

Importing this module imports NumPy and no more: pytest, the suites, the solutions and the seed
must not exist yet when the nurseries are forked.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from typing import TypeVar

import msgspec

from checker.engine.affinity import one_core
from checker.engine.events import Event
from checker.engine.nursery import ForkNursery, Nursery
from checker.engine.pack import Pack
from checker.engine.source import Tree
from checker.engine.verdict import ExerciseResult
from checker.quest.model import Exercise

T = TypeVar("T")


class Checked(msgspec.Struct, frozen=True):
    """The results of a check, and the seed that replays it."""

    seed: int
    results: tuple[ExerciseResult, ...]


class Submission(msgspec.Struct, frozen=True):
    """Files to judge: the tree that holds the chapters, and the exercises asked for."""

    tree: Tree
    exercises: tuple[Exercise, ...]


def check(
    pack: Pack,
    submission: Submission,
    seed: int | None = None,
    on_event: Callable[[Event], None] = lambda event: None,
) -> Checked:
    """Judge one submission. Without a seed a fresh one is drawn.

    Raises EngineError where the checker itself cannot run; one exercise's own trouble with its
    suite is that exercise's GRADER_ERROR.
    """
    return check_all(pack, [submission], seed, on_event)[0]


def check_all(
    pack: Pack,
    submissions: Sequence[Submission],
    seed: int | None = None,
    on_event: Callable[[Event], None] = lambda event: None,
) -> list[Checked]:
    """The same for several submissions: the suites are collected once, the truth computed once."""
    wanted = with_needs(pack, [e for s in submissions for e in s.exercises])
    with nurseries_for(pack, wanted) as nurseries:
        # Only now, that no worker may find them in the memory it was forked from.
        from checker.engine.judge import Judge
        from checker.engine.seeds import draw_seed
        from checker.engine.session import Checks, read_suite, run_session

        drawn = draw_seed() if seed is None else seed

        def drive(checks: Checks) -> list[Checked]:
            with (
                one_core() as core,
                closing(Judge(pack, checks, nurseries, drawn, core, on_event)) as judge,
            ):
                return [
                    Checked(drawn, judge.judge(s.tree, s.exercises).results) for s in submissions
                ]

        suites = [read_suite(e.id, pack.suite(e) / "suite.py") for e in wanted]
        return run_session(suites, drive)


def with_needs(pack: Pack, exercises: Sequence[Exercise]) -> list[Exercise]:
    """The exercises and all they need, in the quest's order."""
    wanted: set[str] = set()

    def add(exercise: Exercise) -> None:
        if exercise.id not in wanted:
            wanted.add(exercise.id)
            for need in exercise.needs:
                add(pack.quest.exercise(need))

    for exercise in exercises:
        add(exercise)
    return [exercise for exercise in pack.quest.exercises if exercise.id in wanted]


@contextmanager
def nurseries_for(
    pack: Pack, exercises: Sequence[Exercise]
) -> Iterator[Mapping[tuple[str, ...], Nursery]]:
    """A nursery for every set of modules that some exercise wants warm and this Python has."""
    keys = {pack.warm(e) for e in exercises if not pack.missing_extras(e)}
    nurseries: dict[tuple[str, ...], Nursery] = {}
    try:
        for key in sorted(keys, reverse=True):  # what takes longest to warm up first
            nurseries[key] = _nursery(key)
        yield nurseries
    finally:
        for nursery in nurseries.values():
            nursery.close()


def _nursery(warm: tuple[str, ...]) -> Nursery:
    if sys.platform == "linux":
        return ForkNursery(warm)
    from checker.engine.spawn import SpawnNursery  # macOS has fork, but its libraries have not

    return SpawnNursery(warm)
