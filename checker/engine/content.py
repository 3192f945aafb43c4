"""Prove a pack's content: every sample must get the outcome that its folder's name states.

    stubs             not started
    solutions         passed
    accepted/         passed: other right ways to write the exercise
    misconceptions/   refused, and named by its own name: what learners really get wrong
    wrong/            the same, written by another hand under the misconception's name

A sample is judged inside a copy of the solutions, so that what it imports is right.
"""

from __future__ import annotations

import ast
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

import msgspec

from checker.engine.check import Submission, check_all, with_needs
from checker.engine.events import Event
from checker.engine.hints import read_hints
from checker.engine.misconception import read_misconceptions
from checker.engine.pack import Pack
from checker.engine.result import Outcome
from checker.engine.source import EXERCISES, Folder, SourceFile, Tree
from checker.engine.verdict import ExerciseResult
from checker.errors import EngineError, QuestError
from checker.quest.model import Exercise

WRONG_KINDS = ("misconceptions", "wrong")
_REFUSED = frozenset({Outcome.WRONG, Outcome.CRASHED, Outcome.TIMED_OUT})


class Sample(msgspec.Struct, frozen=True):
    """One file whose outcome is known beforehand."""

    exercise: Exercise
    kind: str
    name: str
    source: bytes

    @property
    def expected(self) -> frozenset[Outcome]:
        if self.kind == "stub":
            return frozenset({Outcome.NOT_STARTED})
        passes = self.kind in ("solution", "accepted")
        return frozenset({Outcome.PASSED}) if passes else _REFUSED

    @property
    def misconception(self) -> str | None:
        """The name it must get, if it is wrong: its own (`leaky_slope`, `leaky_slope--2`)."""
        return Path(self.name).stem.partition("--")[0] if self.kind in WRONG_KINDS else None


class Proof(msgspec.Struct, frozen=True):
    """What came of a sample."""

    sample: Sample
    result: ExerciseResult
    seed: int

    @property
    def refused(self) -> bool:
        return self.result.outcome in _REFUSED

    @property
    def named(self) -> bool:
        """Whether the diagnosis is the one that the sample's name states, if any."""
        diagnosis = self.result.diagnosis
        wanted = self.sample.misconception
        return wanted is None or (diagnosis is not None and diagnosis.id == wanted)

    @property
    def holds(self) -> bool:
        return self.result.outcome in self.sample.expected and self.named


def whole(pack: Pack, exercise: Exercise) -> bool:
    """Whether the exercise, and all it needs, has its solution and its suite."""
    return all(
        (pack.solutions / pack.quest.chapter_of(each).file(each)).is_file()
        and (pack.suite(each) / "suite.py").is_file()
        for each in with_needs(pack, [exercise])
    )


def text_problems(pack: Pack, exercise: Exercise, stub: bytes) -> Iterator[str]:
    """Where a text is missing: a stub is a lesson, and a check says what it checks."""
    sources = {"stub": stub, "suite": (pack.suite(exercise) / "suite.py").read_bytes()}
    for kind, source in sources.items():
        try:
            tree = ast.parse(source)
        except (SyntaxError, ValueError) as error:
            yield f"{exercise.id}: its {kind} is not Python: {error}"
            continue
        if kind == "stub" and not ast.get_docstring(tree):
            yield f"{exercise.id}: its stub has no docstring. Write the lesson there."
        for node in tree.body if kind == "suite" else ():
            named = isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
            if isinstance(node, ast.FunctionDef) and named and not ast.get_docstring(node):
                yield (
                    f"{exercise.id}: the check {node.name} has no docstring. "
                    "Say what it checks, and why."
                )
    yield from _hint_problems(pack, exercise)


def _hint_problems(pack: Pack, exercise: Exercise) -> Iterator[str]:
    """Hints exist, and every misconception has one that fits."""
    suite = pack.suite(exercise)
    try:
        fits = set(read_hints(suite).fits)
        entries = {entry.id for entry in read_misconceptions(suite)}
    except (QuestError, EngineError) as error:
        yield str(error)
        return
    for name in sorted(entries - fits):
        yield f"{suite / 'hints.toml'}: no hint fits {name}. Add it to [fits]."
    for name in sorted(fits - entries):
        yield f"{suite / 'hints.toml'}: fits.{name} is no misconception of {exercise.id}. Drop it."


def samples(
    pack: Pack, exercises: Iterable[Exercise], stub: Callable[[Exercise], bytes]
) -> list[Sample]:
    """Every sample of the exercises; `stub` gives an exercise's pristine stub."""
    found = []
    for exercise in exercises:
        file = pack.quest.chapter_of(exercise).file(exercise)
        found.append(Sample(exercise, "stub", file.name, stub(exercise)))
        found.append(Sample(exercise, "solution", file.name, (pack.solutions / file).read_bytes()))
        for kind in ("accepted", *WRONG_KINDS):
            found += [
                Sample(exercise, kind, path.name, path.read_bytes())
                for path in sorted((pack.suite(exercise) / kind).glob("*.py"))
            ]
    return found


def prove(
    pack: Pack,
    wanted: Sequence[Sample],
    seed: int | None = None,
    on_event: Callable[[Event], None] = lambda event: None,
) -> list[Proof]:
    """Judge the samples, all in one session. Raises EngineError as a check does."""
    with TemporaryDirectory(prefix="questcheck-") as scratch:
        root = Path(scratch, EXERCISES)
        shutil.copytree(pack.solutions, root, ignore=shutil.ignore_patterns("__pycache__"))
        submissions = [
            Submission(
                _Sampled(
                    Folder(root), pack.quest.chapter_of(s.exercise).file(s.exercise), s.source
                ),
                (s.exercise,),
            )
            for s in wanted
        ]
        checked = check_all(pack, submissions, seed, on_event)
    # Without the values that were compared: of thousands of samples they would fill the memory.
    results = [msgspec.structs.replace(c.results[0], failure=None, parts=()) for c in checked]
    return [Proof(s, result, c.seed) for s, result, c in zip(wanted, results, checked, strict=True)]


class _Sampled(msgspec.Struct, frozen=True):
    """The solutions with a sample in the place of one.

    All samples share one folder: a worker is handed what it judges, and finds there what that
    imports.
    """

    solutions: Folder
    file: PurePosixPath
    source: bytes

    @property
    def name(self) -> str:
        return self.solutions.name

    def read(self, file: PurePosixPath) -> SourceFile | None:
        found = self.solutions.read(file)
        if found is None or file != self.file:
            return found
        return msgspec.structs.replace(found, source=self.source)

    def below(self, scratch: Path) -> Path:
        return self.solutions.below(scratch)

    def replaced(self, sources: Mapping[str, bytes]) -> Tree:
        return self.solutions.replaced({str(self.file): self.source, **sources})
