"""When two observations are the same, for the purpose of naming a bug.

Equal are: the outcome, the exception with what it says, the shapes, the changed inputs,
`requires_grad`, and the values within the quest's tolerance. The dtype, the warnings and the lines
are not compared.
"""

from __future__ import annotations

import re
import struct
from math import isfinite

import numpy as np

from checker.engine.compare import (
    DOUBLE,
    SINGLE,
    Floats,
    NotNumeric,
    Numeric,
    Tolerance,
    numeric,
)
from checker.engine.failure import Observation
from checker.engine.solver import Reply
from checker.engine.wire import Array, Items, Opaque, Pairs, Raised, Returned, Value

# Whether a product is written @ or np.dot, and which of two shapes comes first, it is the same
# complaint; of other sizes it is another.
_PRODUCT = re.compile(r"mismatch in its core dimension|not aligned|do(es)? not have enough dim")
_UNEQUAL = re.compile(r"size (\d+) is different from (\d+)|(\d+) \(dim \d+\) != (\d+)")
_BROADCAST = re.compile(r"could not be broadcast together")
_SHAPE = re.compile(r"\([\d,]*\)")
_PARTICULARS = re.compile(r"'[^']*'|\d+|[(),\s]+")
# All that is said of what is not there is its name.
_ABSENT = re.compile(r"(?:has no attribute|^name) '([^']*)'")
_FLOAT64 = struct.Struct("=d")


def explains(reply: Reply | None, observation: Observation) -> bool:
    """Whether another's reply to the observation's call is the same as the learner's.

    Arguments that the call may change are not compared: in place and anew are both fine.
    """
    own = observation.reply
    if isinstance(reply, Raised) and isinstance(own, Raised):
        same = (reply.kind, reply.type, _gist(reply)) == (own.kind, own.type, _gist(own))
    elif isinstance(reply, Returned) and isinstance(own, Returned):
        same = alike(reply.value, own.value)
    else:
        return False
    return same and _same_changes(_changes(reply, observation), _changes(own, observation))


def _gist(raised: Raised) -> str:
    """What an exception says, without the words, names and numbers that are one writing's alone."""
    if _PRODUCT.search(raised.text):
        sizes = _UNEQUAL.search(raised.text)
        return f"product {sorted(filter(None, sizes.groups())) if sizes else []}"
    if _BROADCAST.search(raised.text):
        return f"broadcast {sorted(_SHAPE.findall(raised.text))}"
    if absent := _ABSENT.search(raised.text):
        return absent.group(1)
    return _PARTICULARS.sub(" ", raised.text)


def _changes(reply: Reply, observation: Observation) -> dict[int, Value]:
    names = observation.parameters
    return {
        index: value
        for index, value in reply.changed
        if index < len(names) and names[index] not in observation.allowed
    }


def _same_changes(left: dict[int, Value], right: dict[int, Value]) -> bool:
    return left.keys() == right.keys() and all(alike(left[i], right[i]) for i in left)


def alike(left: Value, right: Value) -> bool:
    """Whether two values are the same: numbers as numbers, all else part by part."""
    if _differ_at_once(left, right):
        return False
    if isinstance(left, Array) and isinstance(right, Array):
        if (left.requires_grad, left.shape) != (right.requires_grad, right.shape):
            return False
        if left.dtype[0] in "bc" or right.dtype[0] in "bc":
            return left.dtype[0] == right.dtype[0] and bool(
                np.array_equal(left.numpy(), right.numpy(), equal_nan=True)
            )
    if isinstance(left, Pairs | str):  # no numbers: NumPy need not be asked
        return _same_structure(left, right)
    try:
        return _same_numbers(numeric(left), numeric(right))
    except NotNumeric:
        return _same_structure(left, right)


def _differ_at_once(left: Value, right: Value) -> bool:
    """Whether the first numbers differ already, as those of most candidates do."""
    one, other = _first_number(left), _first_number(right)
    if one is None or other is None or not (isfinite(one) and isfinite(other)):
        return False
    return abs(one - other) > SINGLE.atol + SINGLE.rtol * abs(other)


def _first_number(value: Value) -> float | None:
    """The number that all of the value begins with, where it takes no NumPy to read it."""
    while isinstance(value, Items) and value.items:
        value = value.items[0]
    if isinstance(value, Array) and value.dtype == "f8" and value.data:
        return float(_FLOAT64.unpack_from(value.data)[0])
    return value if isinstance(value, float) else None


def _same_numbers(left: Numeric, right: Numeric) -> bool:
    if left.floats.shape != right.floats.shape:
        return False
    # Of most pairs the looser rule says at once that they differ.
    return _close(left.floats, right.floats, SINGLE) and (
        _close(left.floats, right.floats, DOUBLE) or left.single or right.single
    )


def _close(left: Floats, right: Floats, tolerance: Tolerance) -> bool:
    """As np.allclose with equal_nan, at a third of its cost: it is asked for every candidate."""
    with np.errstate(all="ignore"):
        apart = np.abs(left - right)
        close = apart <= tolerance.atol + tolerance.rtol * np.abs(right)
        same = (left == right) | ((left != left) & (right != right))
        return bool((same | (close & np.isfinite(apart))).all())


def _same_structure(left: Value, right: Value) -> bool:
    if isinstance(left, Items) and isinstance(right, Items):
        pairs = zip(left.items, right.items, strict=False)
        return len(left.items) == len(right.items) and all(alike(a, b) for a, b in pairs)
    if isinstance(left, Pairs) and isinstance(right, Pairs):
        # In whatever order they were filled.
        items = zip(sorted(left.items, key=_key), sorted(right.items, key=_key), strict=False)
        return len(left.items) == len(right.items) and all(
            alike(a[0], b[0]) and alike(a[1], b[1]) for a, b in items
        )
    if isinstance(left, Array) and isinstance(right, Array):  # tensors with their graph
        return left.kind == right.kind and _same_numbers(_bare(left), _bare(right))
    if isinstance(left, Opaque) and isinstance(right, Opaque):
        return left.type == right.type
    return type(left) is type(right) and left == right


def _key(pair: tuple[Value, Value]) -> str:
    """A text to sort by, the same for a number and for an array that holds it."""
    if isinstance(pair[0], str):
        return repr(pair[0])
    try:
        return repr(numeric(pair[0]).floats.tolist())
    except NotNumeric:
        return repr(pair[0])


def _bare(value: Array) -> Numeric:
    return Numeric(value.numpy().astype(np.float64), value.dtype in ("f2", "f4"), True)
