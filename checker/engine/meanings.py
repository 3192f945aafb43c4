"""What the common exceptions mean, in the words of the line that raised them.

The line is a learner's text: it is parsed to find names in it, and never run.
"""

from __future__ import annotations

import ast
import difflib
import importlib
import re
from collections.abc import Iterator

from checker.engine.wire import Raised

_ONE_NUMBER = "arrays can be converted"  # "only 0-dimensional ...", before NumPy 2.4 "length-1"
_ANY = ""
_MEANINGS = (
    # (exception types, a pattern of its text, part of the line it rose from, what to add)
    (
        ("EOFError",),
        _ANY,
        "",
        "input() has nobody to answer it here: take the value as an argument",
    ),
    (
        ("MemoryError", "_ArrayMemoryError"),
        _ANY,
        "",
        "it asked for more memory than an exercise may use",
    ),
    (
        ("TypeError",),
        _ONE_NUMBER,
        "math.",
        "the math module takes one number at a time: for arrays use np.exp and its kin",
    ),
    (
        ("TypeError",),
        _ONE_NUMBER,
        "float(",
        "float() of an array of shape (1,) is an error since NumPy 2.4: use .item()",
    ),
    (
        ("TypeError",),
        _ONE_NUMBER,
        "exp(",
        "math.exp takes one number at a time: for arrays use np.exp",
    ),
    (("RecursionError",), _ANY, "", "the function calls itself without end"),
    (
        ("ValueError",),
        "truth value of an array",
        "",
        "`if`, `and`, `max` and their kin want one yes or no, and a comparison of arrays gives one "
        "for every element: np.where, np.maximum or a mask decide element by element",
    ),
    (
        ("ValueError",),
        "setting an array element with a sequence",
        "",
        "an array stands where a single number belongs",
    ),
    (
        ("ValueError",),
        "math domain error|expected a positive input",
        "",
        "the math module raises for the logarithm of 0 and the root of a negative number",
    ),
    (
        ("OverflowError",),
        _ANY,
        "exp(",
        "math.exp raises from 710 on, where np.exp answers infinity",
    ),
    (
        ("UnboundLocalError",),
        _ANY,
        "",
        "it is assigned somewhere in this function, but not on the way that was taken: "
        "look for an `if` without its `else`, or a loop that did not run",
    ),
    (
        ("TypeError", "AttributeError"),
        "'?NoneType'? ",
        "",
        "a value is None here: a function without a `return` gives None, and so do methods that "
        "work in place",
    ),
    (
        ("TypeError",),
        "missing .* required positional argument|takes .* positional arguments? but",
        "",
        "the call and the parameters in the `def` line do not fit; the exercise's own function "
        "keeps the stub's signature, with its order and its defaults",
    ),
    (
        ("TypeError", "UFuncTypeError", "_UFuncNoLoopError", "_UFuncInputCastingError"),
        "bitwise_xor|for \\^",
        "",
        "^ is no power in Python: write ** for it",
    ),
    (
        ("TypeError",),
        "multiply sequence by non-int|can only concatenate|must be str, not|"
        "unsupported operand type\\(s\\) for .*'(list|str|tuple)'",
        "",
        "a list or a string does no arithmetic: np.asarray makes an array of a list, and a loop "
        "over a dict gives its keys",
    ),
    (
        ("TypeError",),
        "unsupported operand type\\(s\\) for .*'dict'",
        "",
        "a dict does no arithmetic: go through its keys",
    ),
    (
        ("TypeError",),
        "iteration over a 0-d array|object is not iterable|object of type 'numpy.float64' has no",
        "",
        "a single number has no entries to loop over, and no length",
    ),
    (
        ("TypeError",),
        "'numpy.(ndarray|float64)' object is not callable",
        "",
        "parentheses behind an array call it: an index stands in [ ], a product needs *",
    ),
    (
        ("TypeError", "IndexError"),
        "integer scalar arrays|cannot be interpreted as an integer|only integers, slices|"
        "must be integers or slices|must be of integer",
        "",
        "an integer is due here, as an index, an axis or a count, and it got something else",
    ),
    (
        ("UFuncTypeError", "UFuncOutputCastingError", "_UFuncOutputCastingError"),
        "output from",
        "",
        "an array of integers cannot take fractions in place: start from floats",
    ),
    (
        ("AttributeError",),
        "'(list|tuple)' object has no attribute",
        "",
        "a list is no array: np.asarray makes one of it",
    ),
    (
        ("AttributeError",),
        "'(float|int)' object has no attribute",
        "",
        "a plain number is no array: np.asarray makes one of it",
    ),
    (
        ("AxisError",),
        "axis 1 .*dimension 1",
        "",
        "a vector has axis 0 alone: axis=-1 is the last axis of any array",
    ),
    (
        ("IndexError",),
        "too many indices",
        "",
        "an array of shape (n,) takes one index, one of shape (n, m) takes two",
    ),
    (
        ("IndexError",),
        "tuple index out of range",
        "shape",
        "the shape of a vector is (n,): it has no shape[1], and a single number has no shape[0]",
    ),
    (
        ("KeyError",),
        _ANY,
        "",
        "the dict has no such key: print its keys, they may be named otherwise than you think",
    ),
    (("ZeroDivisionError",), _ANY, "", "what it divides by is 0 here"),
)
_IMPORTS = {
    "np": "import numpy as np",
    "numpy": "import numpy",
    "math": "import math",
    "exp": "from math import exp, or np.exp",
    "plt": "import matplotlib.pyplot as plt",
    "torch": "import torch",
    "nn": "from torch import nn",
}


def meaning_of(raised: Raised) -> str:
    """What to add to the exception's own words; empty where they say it all."""
    line = raised.frames[-1].source if raised.frames else ""
    for explain in (_shapes, _index, _name, _attribute):
        if said := explain(raised, line):
            return said
    for types, text, source, meaning in _MEANINGS:
        if raised.type in types and re.search(text, raised.text) and source in line:
            return meaning
    return ""


# Shapes that do not fit. NumPy names sizes; the line names what has them.

_SHAPE = r"\(([^()]*)\)"  # an exception's text is the learner's: no pattern may try long
_ALIGNED = re.compile(rf"shapes {_SHAPE} and {_SHAPE} not aligned: (\d+) [^!]*!= (\d+)")
_MATMUL = re.compile(r"Input operand 1 has a mismatch .*size (\d+) is different from (\d+)")
_NO_AXES = re.compile(r"matmul: Input operand ([01]) does not have enough dimensions")
_BROADCAST = re.compile(rf"operands could not be broadcast together with shapes {_SHAPE} {_SHAPE}")
_INTO = re.compile(rf"could not broadcast input array from shape {_SHAPE} into shape {_SHAPE}")


def _shapes(raised: Raised, line: str) -> str:
    if raised.type != "ValueError":
        return ""
    if found := _ALIGNED.search(raised.text):
        left, right, last, first = found.groups()
        a, b = _only(_products(line)) or ("the left", "the right")
        return (
            f"{a} is ({left}) and {b} is ({right}): a product needs the last size of {a}, {last}, "
            f"to be the {_first(right)} of {b}, {first}"
        )
    if found := _MATMUL.search(raised.text):
        first, last = found.groups()
        a, b = _only(_products(line)) or ("the left", "the right")
        return (
            f"a product needs the last size of {a}, {last}, to be the first of {b}, or the last "
            f"but one of a stack, {first}"
        )
    if found := _NO_AXES.search(raised.text):
        pair = _only(_products(line))
        name = pair[int(found[1])] if pair else "one side"
        return f"{name} is a single number: multiply by * in place of @"
    if found := _BROADCAST.search(raised.text):
        pair = _only(_sums(line))
        which = f"{pair[0]} has shape ({found[1]}) and {pair[1]} ({found[2]}): " if pair else ""
        return (
            f"{which}element by element, sizes are lined up from the last one on, and two that "
            "meet must be equal or one of them 1"
        )
    if found := _INTO.search(raised.text):
        return f"what is assigned has shape ({found[1]}), the place for it ({found[2]})"
    return ""


def _first(shape: str) -> str:
    return "only size" if shape.endswith(",") else "first size"


def _tree(line: str) -> ast.Module | None:
    """The line, parsed by itself: a statement of several lines, or the head of a loop, is not."""
    text = line.strip()
    for source in (text, f"{text} pass", text.removeprefix("el") + " pass"):
        try:
            return ast.parse(source)
        except (SyntaxError, ValueError, MemoryError, RecursionError):
            continue
    return None


def _pairs(line: str, operators: tuple[type[ast.operator], ...]) -> Iterator[tuple[str, str]]:
    tree = _tree(line)
    for node in ast.walk(tree) if tree else ():
        if isinstance(node, ast.BinOp) and isinstance(node.op, operators):
            yield _said(node.left), _said(node.right)
        elif isinstance(node, ast.AugAssign) and isinstance(node.op, operators):
            yield _said(node.target), _said(node.value)


def _products(line: str) -> Iterator[tuple[str, str]]:
    """The factors of the matrix products in a line: A @ B, np.dot(A, B), A.dot(B)."""
    yield from _pairs(line, (ast.MatMult,))
    tree = _tree(line)
    for node in ast.walk(tree) if tree else ():
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        if node.func.attr not in ("dot", "matmul", "inner"):
            continue
        if len(node.args) == 2:
            yield _said(node.args[0]), _said(node.args[1])
        elif len(node.args) == 1:
            yield _said(node.func.value), _said(node.args[0])


def _sums(line: str) -> Iterator[tuple[str, str]]:
    """The sides of what a line does element by element: A + B, A * B, np.multiply(A, B)."""
    yield from _pairs(line, (ast.Add, ast.Sub, ast.Mult, ast.Div, ast.Pow))
    tree = _tree(line)
    for node in ast.walk(tree) if tree else ():
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            named = node.func.attr in (
                "add",
                "subtract",
                "multiply",
                "divide",
                "maximum",
                "minimum",
            )
            if named and len(node.args) == 2:
                yield _said(node.args[0]), _said(node.args[1])


def _said(node: ast.expr) -> str:
    text = ast.unparse(node)
    return f"`{text}`" if len(text) <= 40 else f"`{text[:37]}...`"


def _only(pairs: Iterator[tuple[str, str]]) -> tuple[str, str] | None:
    """The one pair that there is: of several, nobody knows which it was."""
    found = list(pairs)
    return found[0] if len(found) == 1 else None


# Names and places that are not there.


def _index(raised: Raised, line: str) -> str:
    found = re.search(r"index (-?\d+) is out of bounds for axis (\d+) with size (\d+)", raised.text)
    if raised.type != "IndexError" or found is None:
        return ""
    index, axis, size = map(int, found.groups())
    if size == 0:
        return f"axis {axis} is empty"
    return f"axis {axis} has {size} entries here, 0 to {size - 1}; {index} is beyond them"


def _name(raised: Raised, line: str) -> str:
    found = re.search(r"name '(\w+)' is not defined", raised.text)
    if raised.type != "NameError" or found is None:
        return ""
    name = found[1]
    if name in _IMPORTS:
        return f"it is not imported: {_IMPORTS[name]}"
    tree = _tree(line)
    others = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)} if tree else set()
    if close := difflib.get_close_matches(name, sorted(others - {name}), 1, 0.75):
        return f"did you mean {close[0]}?"
    return (
        "nothing bears that name here: compare its spelling with the parameters in the `def` line"
    )


def _attribute(raised: Raised, line: str) -> str:
    found = re.search(r"module '(numpy|math)' has no attribute '(\w+)'", raised.text)
    if raised.type != "AttributeError" or found is None:
        return ""
    module, name = found.groups()
    close = difflib.get_close_matches(name, dir(importlib.import_module(module)), 1, 0.75)
    return f"did you mean {module}.{close[0]}?" if close else ""
