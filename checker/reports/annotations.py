"""What GitHub shows beside the lines of a pull request: workflow commands, one for each exercise.

GitHub takes any line of a job's output that begins with `::` for a command, a learner's own print
too. So what else is said goes between two lines that switch commands off and on again.
"""

from __future__ import annotations

import os
import re
import secrets
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path

import msgspec

from checker.engine.result import Outcome
from checker.engine.verdict import ExerciseResult
from checker.quest.model import Quest
from checker.reports.console import visible
from checker.workspace.locate import Workspace

_LEVELS = {Outcome.NOT_STARTED: "notice", Outcome.BLOCKED: "warning"}


class Silence(msgspec.Struct, frozen=True):
    """Two lines between which GitHub obeys nothing."""

    begin: str
    end: str


def silence() -> Silence:
    """New ones: whoever is to be kept quiet must not know the word that ends it."""
    word = secrets.token_hex(16)
    return Silence(f"::stop-commands::{word}", f"::{word}::")


def annotation_lines(
    results: Iterable[ExerciseResult], defined: Mapping[str, int], folder: str = ""
) -> Iterator[str]:
    """A command for each exercise that has something to be said; what passed has not.

    `defined` tells the line at which an exercise's function begins; `folder` leads from the
    repository to the workspace.
    """
    for result in results:
        if result.outcome is Outcome.PASSED:
            continue
        level = _LEVELS.get(result.outcome, "error")
        place = f"{folder}/{result.file}" if folder else result.file
        title = f"{result.exercise}: {result.outcome.value.replace('_', ' ')}"
        where = f"file={_property(place)},line={_line(result, defined)}"
        yield f"::{level} {where},title={_property(title)}::{_text(_message(result))}"


def folder_in_repository(workspace: Path, environment: Mapping[str, str] = os.environ) -> str:
    """Where the workspace lies in the repository that GitHub has checked out; "" at its root."""
    root = environment.get("GITHUB_WORKSPACE")
    if not root or not workspace.is_relative_to(Path(root).resolve()):
        return ""
    folder = workspace.relative_to(Path(root).resolve()).as_posix()
    return "" if folder == "." else folder


def function_lines(workspace: Workspace, quest: Quest) -> dict[str, int]:
    """Where each exercise's first function is defined, by exercise, as far as it is."""
    lines: dict[str, int] = {}
    for exercise in quest.exercises:
        path = workspace.exercises / quest.chapter_of(exercise).file(exercise)
        with suppress(OSError):
            source = path.read_text(encoding="utf-8", errors="replace")
            pattern = rf"^(async )?def {re.escape(exercise.functions[0])}\b"
            if (found := re.search(pattern, source, re.MULTILINE)) is not None:
                lines[exercise.id] = source.count("\n", 0, found.start()) + 1
    return lines


def _line(result: ExerciseResult, defined: Mapping[str, int]) -> int:
    """The line that the learner's own code was left at, else that of the function, else the first.

    Of a stub that was left as it is, it is the function's: the learner is to begin there.
    """
    frames = result.failure.frames if result.failure else ()
    own = [frame.line for frame in frames if frame.file == result.file]
    if own and result.outcome is not Outcome.NOT_STARTED:
        return own[-1]
    return defined.get(result.exercise, 1)


def _message(result: ExerciseResult) -> str:
    advice = result.diagnosis.message if result.diagnosis else ""
    return visible(advice or result.message)


def _text(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _text(text).replace(":", "%3A").replace(",", "%2C")
