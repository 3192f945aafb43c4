"""Whether files keep nothing from call to call and set nothing outside themselves, by their text.

A check that fails is run once more in a fresh worker, lest a neighbour's settings or an earlier
call be to blame. Where all files that a worker has imported are quiet, nobody is, and that second
worker is saved. What is not plainly quiet counts as loud, and is asked twice: no verdict hangs on
it.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator
from itertools import chain

_LARGEST = 20_000  # bytes; an exercise is a page, and parsing takes its time
_PURE = frozenset({"numpy", "math", "typing", "__future__"})
_SETTINGS = {"seterr", "seterrcall", "seterrobj", "setbufsize", "testing", "core"}
_PRINTING = {"set_printoptions", "set_string_function", "set_numeric_ops"}
_STREAMS = {"random", "default_rng"}  # the next number depends on who has drawn before
_FILES = {"load", "save", "savez", "savetxt", "loadtxt", "genfromtxt", "fromfile", "tofile", "open"}
_BUFFERS = {"memmap", "nditer", "vectorize", "ctypeslib"}
_REFLECTION = {"exec", "eval", "compile", "setattr", "delattr", "getattr", "globals", "vars"}
_LOUD_NAMES = frozenset(_SETTINGS | _PRINTING | _STREAMS | _FILES | _BUFFERS | _REFLECTION)
_DEFINITIONS = (ast.FunctionDef, ast.Import, ast.ImportFrom)

Read = Callable[[str], bytes | None]


def are_quiet(read: Read, files: Iterable[str]) -> bool:
    """Whether these files are, and all that they import.

    `read` gives what a file below the folder of exercises holds ("chapter1/relu.py"), None where
    it is absent.
    """
    waiting, seen = list(files), set[str]()
    while waiting:
        file = waiting.pop()
        if file in seen:
            continue
        seen.add(file)
        source = read(file)
        if source is None:
            continue
        imported = _imports_of_a_quiet(source)
        if imported is None:
            return False
        for modules in imported:
            places = dict.fromkeys(chain.from_iterable(map(_places, modules)))
            own = [path for path in places if read(path) is not None]
            if not own and modules[0].partition(".")[0] not in _PURE:
                return False
            waiting += own
    return True


def _places(module: str) -> Iterator[str]:
    """Where a module may lie, and the packages that are imported on the way."""
    path = module.replace(".", "/")
    yield f"{path}.py"
    while path:
        yield f"{path}/__init__.py"
        path = path.rpartition("/")[0]


def _imports_of_a_quiet(source: bytes) -> list[list[str]] | None:
    """What each import names: a module, and what may be modules in it. None: it is not quiet."""
    if len(source) > _LARGEST:
        return None
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    body = [statement for statement in tree.body if not _is_for_scripts(statement)]
    if not all(_only_defines(statement) for statement in body):
        return None
    imports = list[list[str]]()
    for node in chain.from_iterable(map(ast.walk, body)):
        if _is_loud(node):
            return None
        if isinstance(node, ast.Import):
            imports += [[alias.name] for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            imports.append([node.module, *(f"{node.module}.{alias.name}" for alias in node.names)])
    return imports


def _is_for_scripts(statement: ast.stmt) -> bool:
    """`if __name__ == "__main__":`, which is not run when the file is imported."""
    return (
        isinstance(statement, ast.If)
        and ast.unparse(statement.test) in ("__name__ == '__main__'", "'__main__' == __name__")
        and not statement.orelse
    )


def _only_defines(statement: ast.stmt) -> bool:
    """Whether a statement at module level leaves nothing behind that could change."""
    if isinstance(statement, ast.Expr):
        return isinstance(statement.value, ast.Constant)
    if isinstance(statement, ast.Assign):
        return _is_fixed(statement.value)
    return isinstance(statement, _DEFINITIONS)


def _is_fixed(value: ast.expr) -> bool:
    """A number, a text, or what is computed of them."""
    return all(
        isinstance(node, ast.Constant | ast.UnaryOp | ast.BinOp | ast.operator | ast.unaryop)
        for node in ast.walk(value)
    )


def _is_loud(node: ast.AST) -> bool:
    if isinstance(node, ast.FunctionDef | ast.Lambda):
        defaults = (*node.args.defaults, *filter(None, node.args.kw_defaults))
        decorated = isinstance(node, ast.FunctionDef) and bool(node.decorator_list)
        return decorated or not all(map(_is_fixed, defaults))
    if isinstance(node, ast.Attribute):
        stored = not isinstance(node.ctx, ast.Load)
        return stored or node.attr.startswith("_") or node.attr in _LOUD_NAMES
    if isinstance(node, ast.Subscript):
        return not isinstance(node.ctx, ast.Load) and isinstance(_base(node), ast.Attribute)
    if isinstance(node, ast.Name):
        return node.id.startswith("__") or node.id in _LOUD_NAMES
    if isinstance(node, ast.alias):
        return node.name.rpartition(".")[2] in _LOUD_NAMES
    if isinstance(node, ast.ImportFrom):
        return node.level > 0
    return isinstance(node, ast.Global | ast.Nonlocal | ast.ClassDef | ast.AsyncFunctionDef)


def _base(node: ast.expr) -> ast.expr:
    while isinstance(node, ast.Subscript):
        node = node.value
    return node
