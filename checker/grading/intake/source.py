"""What a learner's source defines, by its syntax; it is never run here."""

from __future__ import annotations

import ast
import re
import warnings

# Python 3.10 dies of a chain of 110,000 dots or calls, and every student's grades with it.
_LARGEST = 100_000  # characters; an exercise is a page
_DEFINED = re.compile(r"^(?:async[ \t]+)?def[ \t]+(\w+)", re.MULTILINE)


def is_python(source: str) -> bool:
    """Whether it parses; of what is too large to try, it is believed."""
    return len(source) > _LARGEST or _parsed(source) is not None


def top_level_names(source: bytes) -> frozenset[str]:
    """The functions that the source defines, and not inside of anything else."""
    if len(source) > _LARGEST:
        return frozenset(_DEFINED.findall(source.decode("utf-8", "replace")))
    tree = _parsed(source)
    defs = (ast.FunctionDef, ast.AsyncFunctionDef)
    nodes = tree.body if tree is not None else []
    return frozenset(node.name for node in nodes if isinstance(node, defs))


def _parsed(source: bytes | str) -> ast.Module | None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # an invalid escape is the learner's matter
            return ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
