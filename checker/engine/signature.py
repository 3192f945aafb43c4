"""The names of a function's parameters, read from its source without running it."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

from checker.errors import EngineError


@cache
def parameters(source: Path, function: str) -> tuple[str, ...]:
    """The parameters of a top-level function. Raises EngineError where it is not defined."""
    for node in ast.parse(source.read_bytes(), str(source)).body:
        if isinstance(node, ast.FunctionDef) and node.name == function:
            return tuple(argument.arg for argument in node.args.args)
    raise EngineError(f"{source} defines no function {function}")
