"""A pack on disk: a quest and the trees that hold its stubs, solutions and suites."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import msgspec

from checker.quest.model import Exercise, Quest


class Pack(msgspec.Struct, frozen=True):
    """A quest and the three folders that quest.toml names, as absolute paths."""

    quest: Quest
    exercises: Path
    solutions: Path
    suites: Path

    @classmethod
    def beside(cls, quest: Quest, quest_file: Path) -> Pack:
        """The pack whose quest.toml this is."""
        root = quest_file.resolve().parent
        trees = quest.trees
        return cls(quest, root / trees.exercises, root / trees.solutions, root / trees.suites)

    def suite(self, exercise: Exercise) -> Path:
        """The exercise's suite folder."""
        return self.suites / self.quest.chapter_of(exercise).id / exercise.id

    def warm(self, exercise: Exercise) -> tuple[str, ...]:
        """The modules that a nursery imports ahead of this exercise; also the nursery's key."""
        return tuple(
            module for name in exercise.requires for module in self.quest.extras[name].warm
        )

    def harness(self, exercise: Exercise) -> Path | None:
        path = self.suite(exercise) / "harness.py"
        return path if path.exists() else None

    def missing_extras(self, exercise: Exercise) -> list[str]:
        """The extras that the exercise requires and this Python lacks."""
        return [
            name
            for name in exercise.requires
            if importlib.util.find_spec(self.quest.extras[name].module) is None
        ]
