"""The house as it is meant to be: imports point down, and light commands stay light."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import checker

PACKAGE = Path(checker.__file__).parent
# Each layer knows only those to its right; `errors` is below all.
LAYERS = ["cli", "reports", "progress", "workspace", "grading", "engine", "quest", "errors"]
PURE = ["quest/model.py", "quest/rules.py", "quest/validation.py", "quest/targets.py"]
EFFECTS = {"os", "time", "datetime", "subprocess", "socket", "random", "sqlite3"}


def modules() -> list[Path]:
    return [path for path in sorted(PACKAGE.rglob("*.py")) if "suites" not in path.parts]


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def layer(dotted: str) -> str | None:
    parts = dotted.split(".")
    return parts[1] if parts[0] == "checker" and len(parts) > 1 else None


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_point_down_the_layers(path: Path) -> None:
    """No module imports from a layer above its own."""
    own = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
    if own not in LAYERS:
        return  # __init__ and __main__ are no layer
    for dotted in imports(path):
        other = layer(dotted)
        if other is not None:
            assert LAYERS.index(own) <= LAYERS.index(other), f"{path}: imports {dotted}"


@pytest.mark.parametrize("name", PURE)
def test_the_core_of_the_quest_is_pure(name: str) -> None:
    """The quest's data and its rules touch no file, clock or process."""
    tops = {dotted.partition(".")[0] for dotted in imports(PACKAGE / name)}
    assert not tops & EFFECTS


def test_only_the_command_line_prints() -> None:
    """Everything below the CLI and its reports returns values."""
    for path in modules():
        if path.relative_to(PACKAGE).parts[0] in ("cli", "reports"):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                assert node.func.id != "print", f"{path}:{node.lineno} prints"


def test_the_engine_knows_no_exercise_by_name(pack: object) -> None:
    """Adding an exercise changes no line of the engine."""
    from checker.engine.pack import Pack

    assert isinstance(pack, Pack)
    names = {exercise.id for exercise in pack.quest.exercises}
    for path in (PACKAGE / "engine").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                assert node.value not in names, f"{path}:{node.lineno} names {node.value}"


def test_modules_are_short() -> None:
    """About 200 lines; past 400, split."""
    for path in modules():
        assert len(path.read_text(encoding="utf-8").splitlines()) <= 400, path
