"""What a learner hands in: the workspace's Python files and the quiz, as one archive.

It is read by the same code that reads it from the archive, link by link and byte by byte, so that
what grading would refuse is refused here, where it can be helped.
"""

from __future__ import annotations

import json
import zipfile
from collections.abc import Collection, Mapping
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

from checker.engine.source import EXERCISES, MAX_SOURCE
from checker.errors import UsageError, WorkspaceError
from checker.grading.intake import read_handin, survey
from checker.grading.intake.folder import FolderShelf
from checker.grading.intake.limits import Budget, Refusal
from checker.grading.intake.names import Kind, shown
from checker.grading.packing import zip_of
from checker.quest.model import Quest
from checker.workspace.locate import Workspace
from checker.workspace.whole import write_whole

QUIZ = "quiz.json"
_RECEIPT = ".receipt.txt"


def collect(workspace: Workspace) -> dict[str, bytes]:
    """Every Python file below the folder of exercises, by its path there; helper modules too.

    Raises WorkspaceError where a link leads away, where a file is too large, or where none is.
    """
    budget, notes = Budget(), list[str]()
    files: dict[str, bytes] = {}
    try:
        with ExitStack() as stack:
            shelf = FolderShelf(workspace.root)
            for entry in shelf.entries((EXERCISES,), budget, notes, stack):
                if entry.kind is Kind.SOURCE:
                    with entry.open() as stream:
                        files[entry.path] = budget.read(stream, MAX_SOURCE, shown(entry.path))
    except Refusal as refusal:
        notes.append(str(refusal))
    if notes:
        raise WorkspaceError(
            f"{workspace.exercises}: {' '.join(notes)} It could not be handed in like this. Put a "
            "real file of a page or two there, then type again: questcheck submit"
        )
    if not files:
        raise WorkspaceError(
            f"{workspace.exercises}: it holds no Python file. "
            "Bring the stubs back with: questcheck upgrade"
        )
    return files


def quiz_answers(
    quest: Quest, answered: Collection[str], latest: Mapping[str, str]
) -> dict[str, str]:
    """A choice for each question of the quest that has one, in the quest's order.

    The right one, where it was given once (`answered`) and so earned its XP; else the `latest`.
    """
    answers: dict[str, str] = {}
    for question in quest.questions:
        choices = {choice.id for choice in question.choices}
        if question.id in answered:
            answers[question.id] = question.answer
        elif question.id in latest and latest[question.id] in choices:
            answers[question.id] = latest[question.id]
    return answers


def pack_up(quest: Quest, files: Mapping[str, bytes], answers: Mapping[str, str]) -> bytes:
    """The archive that `questcheck grade` takes: the same bytes for the same files and answers.

    Raises WorkspaceError where grading would not take it as it is.
    """
    quiz = (json.dumps(answers, indent=2) + "\n").encode() if answers else None
    members = {f"{EXERCISES}/{path}": content for path, content in files.items()}
    if quiz is not None:
        members[QUIZ] = quiz
    archive = zip_of(members)
    with TemporaryDirectory(prefix="questcheck-") as scratch:
        place = Path(scratch, "submission.zip")
        place.write_bytes(archive)
        (found,) = survey(place, quest).found
        handin = read_handin(found, quest)
    if handin.refused is not None:
        raise WorkspaceError(
            f"This could not be handed in: {handin.refused} Change that below {EXERCISES}/, then "
            "type again: questcheck submit"
        )
    missing = [path for path, content in files.items() if handin.files.get(path) != content]
    if missing or handin.quiz != quiz:
        raise WorkspaceError(
            f"Grading would not find {', '.join(map(shown, missing[:3])) or QUIZ} in it. Keep "
            f"exercises in {EXERCISES}/<chapter>/ alone, then type again: questcheck submit"
        )
    return archive


def receipt_of(archive: Path) -> Path:
    """Where the receipt of an archive lies: beside it."""
    return archive.with_name(f"{archive.stem}{_RECEIPT}")


def check_place(archive: Path) -> None:
    """Raise UsageError where an archive cannot be put there without harm."""
    if archive.suffix.casefold() != ".zip":
        raise UsageError(f"{archive}: a hand-in is a zip: questcheck submit --to {archive}.zip")
    if archive.is_dir() or not archive.absolute().parent.is_dir():
        raise UsageError(
            f"{archive}: name a file in a folder that exists: questcheck submit --to submission.zip"
        )
    if archive.exists() and not _is_handin(archive):
        raise UsageError(
            f"{archive}: something that is no hand-in lies there and is left as it is. "
            "Name another file: questcheck submit --to submission.zip"
        )


def write_handin(path: Path, content: bytes) -> None:
    """Put the archive or its receipt there. Raises UsageError where the system does not let it."""
    remedy = "Name a file in a folder that you may write to: questcheck submit --to FILE.zip"
    write_whole(path, content, remedy)


def _is_handin(path: Path) -> bool:
    """Whether it is an archive like those made here, which a newer one may replace."""
    try:
        with zipfile.ZipFile(path) as archive:
            return all(
                name == QUIZ or name.startswith(f"{EXERCISES}/") for name in archive.namelist()
            )
    except (OSError, zipfile.BadZipFile, ValueError):
        return False
