"""Read quest.toml into a Quest, or say which key of which file is wrong and what to do."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, get_args

import msgspec
import tomli  # tomllib came with Python 3.11; the quest runs from 3.10

from checker.errors import QuestError
from checker.quest.model import SCHEMA, Quest
from checker.quest.validation import Problem, problems, suggestion

_UNKNOWN_FIELD = re.compile(r"Object contains unknown field `(.*)`")
_MISSING_FIELD = re.compile(r"Object missing required field `(.*)`")


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
        text = path.read_bytes().decode("utf-8")
    except FileNotFoundError:
        raise QuestError(
            f"{path}: there is no such file. Name the folder of a quest: --quest DIR"
        ) from None
    except OSError as error:
        raise QuestError(
            f"{path}: cannot be read ({error.strerror}). Name a folder that holds a quest.toml."
        ) from error
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise QuestError(
            f"{path}: line {line} is not UTF-8. Save the file as UTF-8 in your editor."
        ) from error
    try:
        return tomli.loads(text)
    except tomli.TOMLDecodeError as error:
        raise QuestError(f"{path}: not TOML: {error}. Correct the file at that place.") from error


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
        raise _refusal(path, [_shape_problem(str(error))]) from error


def _shape_problem(error: str) -> Problem:
    """msgspec's sentence as a Problem: `Expected ... - at `$.chapters[0].exercises[2].xp``."""
    message, _, place = error.partition(" - at ")
    key = place.strip("`").lstrip("$").lstrip(".")
    if unknown := _UNKNOWN_FIELD.match(message):
        name = unknown[1]
        return Problem(
            f"{key}.{name}".lstrip("."),
            "there is no such key here.",
            suggestion(name, _fields_at(key)),
        )
    if missing := _MISSING_FIELD.match(message):
        return Problem(f"{key}.{missing[1]}".lstrip("."), "this key is missing.", "Add it.")
    # JSON's words for TOML's things.
    words = message.replace("`object`", "`table`").replace("`str`", "`string`")
    return Problem(key, f"{words[0].lower()}{words[1:]}.", "Change the value.")


def _fields_at(key: str) -> tuple[str, ...]:
    """The keys that the model allows in the table at `key`."""
    kind: Any = Quest
    for name in re.findall(r"[A-Za-z_]\w*", key):
        kind = next(field.type for field in msgspec.structs.fields(kind) if field.name == name)
        # tuple[Chapter, ...], dict[str, Extra] and QuestLink | None hold one struct each.
        inner = [part for part in get_args(kind) if isinstance(part, type)]
        kind = next((part for part in inner if issubclass(part, msgspec.Struct)), kind)
    return tuple(field.name for field in msgspec.structs.fields(kind))


def _refusal(path: Path, found: Iterable[Problem]) -> QuestError:
    lines = [f"{path}: {problem}" for problem in found]
    return QuestError(
        "\n".join((*lines, f"Then look again: questcheck dev check --quest {path.parent}"))
    )
