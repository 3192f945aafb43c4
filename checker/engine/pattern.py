"""A pattern: how a wrong answer stands to the right one, and when two arrays count as the same."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

import msgspec
import numpy as np
import numpy.typing as npt

from checker.engine.compare import DOUBLE, SINGLE, Floats
from checker.engine.result import Diagnosis
from checker.engine.wire import Array, Pairs, Value

Arguments: TypeAlias = tuple[tuple[str, Value], ...]

EXACT = 1e-9  # for what one number alone might fulfil by chance


class Pattern(msgspec.Struct, frozen=True):
    """How a wrong answer stands to the right one. `{}` in the sentence is the answer's name."""

    id: str
    title: str
    sentence: str

    def about(self, subject: str) -> str:
        return self.sentence.replace("{}", subject)

    def diagnosis(self, subject: str) -> Diagnosis:
        return Diagnosis(self.id, self.title, self.about(subject))


def close(left: Floats, right: Floats) -> bool:
    # float32 may have been used on the way; a pattern is no verdict.
    return bool(np.allclose(left, right, rtol=SINGLE.rtol, atol=DOUBLE.atol))


def same(left: Floats, right: Floats) -> bool:
    """Close, and closer where a single number might be so by chance."""
    rtol = SINGLE.rtol if left.size > 2 else EXACT
    return bool(np.allclose(left, right, rtol=rtol, atol=EXACT))


def wrong_places(actual: Floats, expected: Floats) -> npt.NDArray[np.bool_]:
    return ~np.isclose(actual, expected, rtol=SINGLE.rtol, atol=DOUBLE.atol)


def bounds_of(actual: Floats, expected: Floats, least: int) -> list[tuple[str, float]]:
    """("below" or "above", the bound) for each side on which an answer is cut off; else empty.

    It is right at `least` places within two bounds, and the bound itself beyond.
    """
    wrong = wrong_places(actual, expected)
    low, high = float(actual.min()), float(actual.max())
    between = ~wrong & (low < actual) & (actual < high)
    # A single element cut off could be anything.
    if np.count_nonzero(wrong) < 2 or np.count_nonzero(between) < least:
        return []
    below, above = wrong & (expected < actual), wrong & (expected > actual)
    if not ((actual[below] == low).all() and (actual[above] == high).all()):
        return []
    sides = (("below", low, below), ("above", high, above))
    return [(side, bound) for side, bound, there in sides if there.any()]


def arrays_of(arguments: Arguments) -> Iterator[tuple[str, Floats]]:
    """The arguments that are numbers, those inside a dict too, by name."""
    for name, value in arguments:
        if isinstance(value, Pairs):
            inside = ((f"{name}[{key!r}]", item) for key, item in value.items)
            yield from arrays_of(tuple(inside))
        elif isinstance(value, float):
            yield name, np.asarray(value)
        elif isinstance(value, Array) and value.dtype[0] in "iuf":
            yield name, value.numpy().astype(np.float64)
