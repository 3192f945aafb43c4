"""A class that works on the small quest of tests/packs/mini, graded through the door of grading.

The pack is a copy of the class's own, so that a test may change its suites.
"""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec

from checker.cli.app import SystemClock
from checker.engine.pack import Pack
from checker.grading.changes import Change
from checker.grading.grade import Event, Graded, Opened, Outcome, Request, grade_class
from checker.grading.model import Grade, GradedExercise, Student
from checker.grading.roll import Roll, call_roll
from checker.grading.rules import ClassRules
from checker.progress.gradebook import Gradebook, open_gradebook
from checker.progress.gradebook_reader import FILE_NAME
from checker.quest.loader import load_quest
from checker.reports.grades.results import results_jsonl

MINI = Path(__file__).parent.parent / "packs/mini"
RIGHT = "def double(x):\n    return 2 * x\n"
WRONG = "def double(x):\n    return 3 * x\n"
FAR_RIGHT = "def quadruple(x):\n    return 4 * x\n"


class Run(msgspec.Struct, frozen=True):
    """What a grading returned, said on the way, and asked."""

    outcome: Outcome
    events: tuple[Event, ...]
    asked: tuple[Change, ...]

    @property
    def opened(self) -> bool:
        """Whether anything had to be judged."""
        return any(isinstance(event, Opened) for event in self.events)

    @property
    def judged(self) -> list[str]:
        """The students whose work was judged in this run, in that order."""
        return [e.entry.student.id for e in self.events if isinstance(e, Graded) and not e.again]

    @property
    def grades(self) -> dict[str, Grade]:
        return {entry.student.id: entry.grade for entry in self.outcome.entries}

    def found(self, student: str, exercise: str = "double") -> GradedExercise:
        exercises = self.grades[student].exercises
        return next(item for item in exercises if item.exercise == exercise)

    @property
    def results(self) -> list[dict[str, Any]]:
        """The lines of results.jsonl without measured seconds."""
        lines = results_jsonl([entry.grade for entry in self.outcome.entries]).splitlines()
        found = [json.loads(line) for line in lines]
        for line in found:
            for item in line["exercises"]:
                del item["seconds"]
        return found


class MiniClass:
    """Students who hand in folders, and a gradebook."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "pack"
        shutil.copytree(MINI, self.root, ignore=shutil.ignore_patterns("__pycache__"))
        self.quest_file = self.root / "quest.toml"
        self.quest = load_quest(self.quest_file)
        self.pack = Pack.beside(self.quest, self.quest_file)
        self.submissions = folder / "submissions"
        self.out = folder / "out"

    def hand_in(self, student: str, double: str | None = RIGHT, **more: str) -> Path:
        """The student's folder; `more` are other exercises by name."""
        root = self.submissions / student / "exercises/basics"
        root.mkdir(parents=True, exist_ok=True)
        sources: Mapping[str, str | None] = {"double": double, **more}
        for name, source in sources.items():
            if source is not None:
                (root / f"{name}.py").write_text(source, encoding="utf-8")
        return root

    def add_check(self, source: str, exercise: str = "double") -> None:
        """Put a check in front of the suite's own."""
        path = self.root / f"suites/basics/{exercise}/suite.py"
        path.write_text(source + "\n\n" + path.read_text(encoding="utf-8"), encoding="utf-8")
        for name, module in list(sys.modules.items()):  # a run of its own would not know the old
            if getattr(module, "__file__", None) == str(path):
                del sys.modules[name]

    def book(self) -> Gradebook:
        return open_gradebook(self.out / FILE_NAME, self.quest.id, SystemClock())

    def roll(self, roster: Sequence[Student] | None = None, students: Sequence[str] = ()) -> Roll:
        return call_roll(self.submissions, self.quest, roster, students=students)

    def grade(
        self,
        *,
        only: Sequence[str] = ("double",),
        roster: Sequence[Student] | None = None,
        students: Sequence[str] = (),
        roll: Roll | None = None,
        seed: int = 7,
        rules: ClassRules | None = None,
        jobs: int | None = None,
        force: bool = False,
        agree: bool = True,
        on_event: Callable[[Event], None] = lambda event: None,
    ) -> Run:
        """Grade the class, into its gradebook; without a sandbox unless `jobs` says how many."""
        events: list[Event] = []
        asked: list[Change] = []

        def hear(event: Event) -> None:
            events.append(event)
            on_event(event)

        def answer(changed: Sequence[Change]) -> bool:
            asked.extend(changed)
            return agree

        request = Request(
            exercises=tuple(self.quest.exercise(name) for name in only),
            seed=seed,
            rules=rules or ClassRules(),
            jobs=jobs,
            force=force,
        )
        called = roll or self.roll(roster, students)
        with self.book() as book:
            outcome = grade_class(self.pack, self.quest_file, called, request, book, answer, hear)
        return Run(Outcome(tuple(outcome.entries), outcome.kept), tuple(events), tuple(asked))
