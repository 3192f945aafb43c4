"""Read quest.toml into a Quest, or say which key of which file is wrong and what to do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import msgspec

from checker.errors import QuestError
from checker.quest.model import SCHEMA, Quest
from checker.quest.strict import parse, shape_problem
from checker.quest.validation import Problem, problems


def builtin_quest_file() -> Path:
    """The quest.toml that comes with this questcheck, from a wheel or from a clone."""
    beside = Path(__file__).resolve().parents[2]
    # The wheel's pack first: beside an installed package lie other people's files.
    for file in (beside / "questcheck_pack" / "quest.toml", beside / "quest.toml"):
        if file.is_file():
            return file
    raise QuestError(
        f"{beside}: this installation came without its quest. "
        "Install it again: pip install --force-reinstall questcheck"
    )


def load_quest(path: Path) -> Quest:
    """The quest in the file at `path`, valid in itself. Its trees are not looked at.

    Raises QuestError, one line for each problem.
    """
    quest = _convert(path, _parse(path))
    found = problems(quest)
    if found:
        raise _refusal(path, found)
    return quest


def check_trees(quest: Quest, root: Path) -> None:
    """Compare the trees with the quest whose quest.toml lies in `root`.

    Raises QuestError, one line for each stub, solution or suite missing and each file astray.
    """
    found = list(tree_problems(quest, root))
    if found:
        raise _refusal(root / "quest.toml", found)


def tree_problems(quest: Quest, root: Path) -> Iterator[Problem]:
    """What is missing from the trees, then what lies there and is not in the quest."""
    stubs, solutions = root / quest.trees.exercises, root / quest.trees.solutions
    suites = root / quest.trees.suites
    expected: set[Path] = set()
    for i, chapter in enumerate(quest.chapters):
        for j, exercise in enumerate(chapter.exercises):
            key = f"chapters[{i}].exercises[{j}]"
            file = chapter.file(exercise)
            for kind, path in (
                ("stub", stubs / file),
                ("solution", solutions / file),
                ("suite", suites / chapter.id / exercise.id / "suite.py"),
            ):
                expected.add(path)
                if not path.is_file():
                    yield Problem(key, f"{exercise.id!r} has no {kind}.", f"Write {path}.")
    for name, tree, pattern in (
        ("exercises", stubs, "*.py"),
        ("solutions", solutions, "*.py"),
        ("suites", suites, "suite.py"),
    ):
        for path in sorted(tree.rglob(pattern)):
            if path not in expected and not _is_hidden(path.relative_to(tree)):
                yield Problem(
                    f"trees.{name}",
                    f"{path} belongs to no exercise of the quest.",
                    "Add the exercise to quest.toml, or remove the file.",
                )


def _is_hidden(path: Path) -> bool:
    """Whether tools put it there (.ipynb_checkpoints, ...) rather than an author."""
    return any(part.startswith(".") for part in path.parts)


def _parse(path: Path) -> dict[str, Any]:
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        raise QuestError(
            f"{path}: there is no such file. Name the folder of a quest: --quest DIR"
        ) from None
    except OSError as error:
        raise QuestError(
            f"{path}: cannot be read ({error.strerror}). Name a folder that holds a quest.toml."
        ) from error
    return parse(raw, str(path), QuestError)


def _convert(path: Path, raw: dict[str, Any]) -> Quest:
    schema = raw.get("schema", SCHEMA)
    # First of all: a file of another version has other keys, and they are no slips.
    if schema != SCHEMA:
        problem = Problem(
            "schema",
            f"{schema!r} is not the version that this questcheck reads.",
            f"Write {SCHEMA!r}, or update: pip install --upgrade questcheck",
        )
        raise _refusal(path, [problem])
    try:
        return msgspec.convert(raw, Quest)
    except msgspec.ValidationError as error:
        raise _refusal(path, [shape_problem(error, Quest)]) from error


def _refusal(path: Path, found: Iterable[Problem]) -> QuestError:
    lines = [f"{path}: {problem}" for problem in found]
    return QuestError(
        "\n".join((*lines, f"Then look again: questcheck dev check --quest {path.parent}"))
    )
