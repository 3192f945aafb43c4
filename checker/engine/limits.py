"""Answers that are right up to a bound, or to a length, over all calls: something is clipped."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import TypeAlias

import numpy as np

from checker.engine.compare import Floats
from checker.engine.pattern import Pattern, bounds_of, close

_FEW = 2  # a single one could be anything
_LIKE = 1e-5  # PyTorch divides by a length and a little more

Pair: TypeAlias = tuple[Floats, Floats]  # an answer, and the right one


def find_limit(parts: Sequence[Pair], wholes: Sequence[Pair]) -> Pattern | None:
    """What keeps the answers within bounds, or None.

    `parts` are what failed in one call, out of every call; `wholes` all that came back, in a row.
    """
    if not parts or any(actual.shape != expected.shape for actual, expected in (*parts, *wholes)):
        return None
    together = (np.concatenate([pair[side].ravel() for pair in parts]) for side in (0, 1))
    return next(chain(_clipped(*together), _shortened(wholes)), None)


def _clipped(actual: Floats, expected: Floats) -> Iterator[Pattern]:
    """Right within two bounds, and the bound itself beyond, the same ones in all calls."""
    if not (actual.size and np.isfinite(actual).all() and np.isfinite(expected).all()):
        return
    if bounds := bounds_of(actual, expected, least=_FEW):
        than = {"below": "less", "above": "more"}
        said = " and ".join(f"{bound:.6g} where it is {than[side]}" for side, bound in bounds)
        yield Pattern("clipped", "Cut off", f"{{}} is the right answer cut off: {said}.")


def _shortened(answers: Sequence[Pair]) -> Iterator[Pattern]:
    """Of the right proportions everywhere, and of one length wherever the right one is longer."""
    cut = list[float]()
    for actual, expected in answers:
        length, right = float(np.linalg.norm(actual)), float(np.linalg.norm(expected))
        if close(actual, expected):
            continue
        if length >= right or not close(actual, expected * (length / right)):
            return
        cut.append(length)
    longest = max((float(np.linalg.norm(a)) for a, _ in answers), default=0.0)
    if len(cut) >= _FEW and np.ptp(cut) <= _LIKE * longest and longest <= cut[0] * (1 + _LIKE):
        yield Pattern(
            "shortened",
            "Cut to a length",
            f"{{}} is scaled down, so that all that comes back has a length of {cut[0]:.6g} "
            "together wherever it would be longer: clipped.",
        )
