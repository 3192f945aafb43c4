"""Judge sources given as text, through the engine's own door."""

from __future__ import annotations

import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

from checker.engine.check import Submission, check_all
from checker.engine.pack import Pack
from checker.engine.source import Folder
from checker.engine.verdict import ExerciseResult
from checker.quest.model import Exercise

Files = Mapping[str, str | bytes]


class Bench:
    """Lays submissions out below a folder and judges them in one session."""

    def __init__(self, pack: Pack, folder: Path) -> None:
        self.pack = pack
        self._folder = folder
        self._count = 0

    def judge(
        self, submissions: Sequence[Files], *exercises: str, seed: int | None = None
    ) -> list[dict[str, ExerciseResult]]:
        """Results by exercise for each submission: the solutions, with its files in their place.

        A file is named by its exercise; `exercises` are the ones to judge.
        """
        wanted = tuple(self.pack.quest.exercise(name) for name in exercises)
        laid = [Submission(Folder(self.lay_out(files)), wanted) for files in submissions]
        return [
            {result.exercise: result for result in checked.results}
            for checked in check_all(self.pack, laid, seed)
        ]

    def judge_one(self, exercise: str, source: str | bytes) -> ExerciseResult:
        return self.judge([{exercise: source}], exercise)[0][exercise]

    def lay_out(self, files: Files) -> Path:
        """A folder of exercises: the solutions, with these files in their place."""
        self._count += 1
        root = self._folder / str(self._count) / "exercises"
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(self.pack.solutions, root, ignore=ignored)
        for name, source in files.items():
            data = source.encode() if isinstance(source, str) else source
            (root / self.file(name)).write_bytes(data)
        return root

    def file(self, exercise: str) -> Path:
        found = self.pack.quest.exercise(exercise)
        return Path(self.pack.quest.chapter_of(found).file(found))


def installed(pack: Pack, exercises: Sequence[Exercise] | None = None) -> list[Exercise]:
    """The exercises that can be judged here: torch is not everywhere."""
    return [e for e in exercises or pack.quest.exercises if not pack.missing_extras(e)]
