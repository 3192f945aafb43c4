"""An answer of several parts, part by part: which is right, and how far off the others are."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
import numpy as np

from checker.engine.compare import Floats, NotNumeric, difference, numeric
from checker.engine.failure import Failure
from checker.engine.relations import find_pattern_of
from checker.engine.wire import Items, Pairs, Returned, Value

_TINY = 1e-300  # keeps 0 beside 0 from dividing by 0


class PartComparison(msgspec.Struct, frozen=True):
    """One part beside the right one. `problem` is empty where it is right.

    `relative_error` is the largest |a - n| / max(|a|, |n|) over the elements, as CS231n defines
    it for gradient checks, and `worst` where it is; None where the shapes differ.
    """

    name: str
    problem: str = ""
    relative_error: float | None = None
    worst: tuple[int, ...] | None = None


def compare_parts(failure: Failure, truth: Value) -> tuple[PartComparison, ...]:
    """All parts of the failing call's answer; empty where it is one value alone."""
    reply = failure.observation.reply if failure.observation is not None else None
    if not isinstance(reply, Returned):
        return ()
    return tuple(
        _compared(name, mine, right)
        for name, mine, right in _parts(reply.value, truth, failure.siblings)
    )


def _parts(mine: Value, right: Value, names: tuple[str, ...]) -> Iterator[tuple[str, Value, Value]]:
    if isinstance(mine, Items) and isinstance(right, Items) and names:
        if len(mine.items) == len(right.items) == len(names):
            yield from zip(names, mine.items, right.items, strict=True)
    elif isinstance(mine, Pairs) and isinstance(right, Pairs):
        answered = {key: value for key, value in mine.items if isinstance(key, str)}
        for key, value in right.items:
            if isinstance(key, str) and key in answered:
                yield key, answered[key], value


def _compared(name: str, mine: Value, right: Value) -> PartComparison:
    try:
        actual, expected = numeric(mine), numeric(right).floats
    except NotNumeric as error:
        return PartComparison(name, f"{name} is {error}.")
    found = difference(actual, expected)
    if found is None:
        return PartComparison(name)
    pattern = find_pattern_of(actual.floats, expected)
    if found.worst is None:
        shapes = f"{name} has shape {found.actual_shape} where {found.expected_shape} is right."
        return PartComparison(name, pattern.about(name) if pattern else shapes)
    errors = _relative_errors(actual.floats, expected)
    worst = np.unravel_index(int(np.argmax(errors)), errors.shape) if errors.shape else ()
    place = tuple(int(index) for index in worst)
    problem = pattern.about(name) if pattern else f"{name} is wrong."
    return PartComparison(name, problem, float(errors[place]), place)


def _relative_errors(actual: Floats, expected: Floats) -> Floats:
    with np.errstate(all="ignore"):
        scale = np.maximum(np.maximum(np.abs(actual), np.abs(expected)), _TINY)
        return np.nan_to_num(np.abs(actual - expected) / scale, nan=np.inf)
