"""A learner for tests of the command line: a workspace, and a past in its progress file."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable
from datetime import datetime, timedelta, timezone
from functools import partial
from pathlib import Path

from checker.engine.result import Outcome
from checker.progress.model import Answer, Attempt
from checker.progress.store import ProgressReader, ProgressStore, open_store, read_store
from checker.quest.loader import builtin_quest_file, load_quest
from checker.quest.rules import awards

QUEST = load_quest(builtin_quest_file())
RULE = partial(awards, QUEST)

NEVER_IMPORTED = ("numpy", "torch", "pytest", "sqlite_utils")
"""What takes long to import, and none of the commands that only look or note may pay for."""


class TickingClock:
    """Nine o'clock on New Year's Day, and a second later at every look."""

    def __init__(self) -> None:
        self._now = datetime(2026, 1, 1, 9, tzinfo=timezone.utc)

    def now(self) -> datetime:
        moment, self._now = self._now, self._now + timedelta(seconds=1)
        return moment


def make_workspace(folder: Path) -> Path:
    """The folder, with as much in it as makes it a workspace."""
    (folder / "exercises" / "chapter1").mkdir(parents=True)
    return folder


def progress_file(workspace: Path) -> Path:
    return workspace / ".questcheck" / "progress.db"


def opened(workspace: Path) -> ProgressStore:
    return open_store(progress_file(workspace), QUEST.id, TickingClock())


def recorded(workspace: Path) -> ProgressReader:
    """What the workspace's file says now."""
    return read_store(progress_file(workspace), QUEST.id)


def attempt(
    exercise: str,
    outcome: Outcome = Outcome.PASSED,
    at: str = "2026-01-01T09:00:00Z",
    message: str = "As it went.",
) -> Attempt:
    """A check of one of the quest's exercises."""
    found = QUEST.exercise(exercise)
    chapter = QUEST.chapter_of(found)
    return Attempt(
        at=at,
        exercise=exercise,
        chapter=chapter.id,
        file=f"exercises/{chapter.file(found)}",
        sha256="ab" * 32,
        outcome=outcome,
        seed=7,
        xp=found.xp if outcome is Outcome.PASSED else 0,
        seconds=0.25,
        message=message,
        diagnosis=None,
        remarks=(),
    )


def passed(workspace: Path, exercises: Iterable[str]) -> None:
    with opened(workspace) as store:
        store.record([attempt(exercise) for exercise in exercises], RULE)


def answered_all(workspace: Path) -> None:
    with opened(workspace) as store:
        answers = [Answer(store.now(), q.id, q.answer, True) for q in QUEST.questions]
        store.answer(answers, RULE)


def corrupt(workspace: Path) -> bytes:
    """Put something else in the progress file's place; returns it."""
    content = b"this was a database once\n" * 100
    progress_file(workspace).parent.mkdir()
    progress_file(workspace).write_bytes(content)
    return content


def imported(workspace: Path, *arguments: str, stdin: str = "") -> list[str]:
    """Which of NEVER_IMPORTED, and of rich, a fresh process imports for this command."""
    watched = (*NEVER_IMPORTED, "rich")
    code = (
        "import sys; from checker.cli.main import main; main(sys.argv[1:]); "
        f"print(*(m for m in {watched!r} if m in sys.modules), file=sys.stderr)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=workspace,
        input=stdin,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return ran.stderr.split("\n")[-2].split()
