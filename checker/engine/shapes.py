"""What an answer of the wrong shape shows: a transpose, a sum too few, a sum too many."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from checker.engine.compare import Floats
from checker.engine.pattern import Pattern, close, same


def patterns_of_shape(actual: Floats, expected: Floats) -> Iterator[Pattern]:
    """What another shape than the right one shows."""
    shapes = f"shape {actual.shape} where {expected.shape} is right"
    if actual.T.shape == expected.shape and close(actual.T, expected):
        yield Pattern(
            "transposed", "Transposed", f"{{}} is the transpose of the right answer: {shapes}."
        )
    elif actual.size == expected.size and close(actual.ravel(), expected.ravel()):
        yield Pattern(
            "other_shape",
            "Another shape",
            f"{{}} has the right numbers in another shape: {shapes}.",
        )
    yield from _along_an_axis(actual, expected, shapes)
    yield from _one_of_the_rows(actual, expected, shapes)
    if actual.ndim > expected.ndim == 0:
        yield Pattern(
            "not_reduced",
            "Not reduced to one number",
            f"{{}} is an array of shape {actual.shape} where a single number is right: "
            "a sum or a mean over it is missing.",
        )
    elif actual.ndim == 0 < expected.ndim:
        yield Pattern(
            "reduced",
            "Reduced to one number",
            f"{{}} is a single number where an array of shape {expected.shape} is right.",
        )


def _along_an_axis(actual: Floats, expected: Floats, shapes: str) -> Iterator[Pattern]:
    """A sum or a mean too few, or too many."""
    if actual.size > expected.size == 1 and not np.ptp(actual) and _fits(actual.flat[0], expected):
        yield Pattern(
            "repeated",
            "The answer, repeated",
            f"{{}} has {shapes}: the right number stands in it {actual.size} times.",
        )
    for word, over in (("sum", np.sum), ("mean", np.mean)):
        for axis in (None, *range(actual.ndim)):
            if actual.size > expected.size and _fits(over(actual, axis=axis), expected):
                where = "all of it" if axis is None else f"axis {axis}"
                yield Pattern(
                    "not_summed",
                    f"The {word} is missing",
                    f"{{}} has {shapes}: its {word} over {where} is the right answer.",
                )
        for axis in (None, *range(expected.ndim)):
            if actual.size < expected.size and _fits(over(expected, axis=axis), actual):
                where = "all of it" if axis is None else f"axis {axis}"
                yield Pattern(
                    "summed_up",
                    f"One {word} too many",
                    f"{{}} has {shapes}: it is the {word} of the right answer over {where}.",
                )


def _one_of_the_rows(actual: Floats, expected: Floats, shapes: str) -> Iterator[Pattern]:
    if expected.shape[1:] != actual.shape or expected.ndim == 0:
        return
    last = len(expected) - 1
    for index in range(last + 1):
        if same(actual, expected[index]):
            noun = "row" if actual.ndim else "entry"
            which = {0: f"the first {noun}", last: f"the last {noun}"}.get(index, f"{noun} {index}")
            yield Pattern(
                "one_row",
                f"One {noun} alone",
                f"{{}} has {shapes}: it is {which} of the right answer, without the others.",
            )


def _fits(reduced: npt.ArrayLike, wanted: Floats) -> bool:
    return bool(
        np.size(reduced) == wanted.size
        and same(np.ravel(np.asarray(reduced, dtype=np.float64)), wanted.ravel())
    )
