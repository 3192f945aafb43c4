"""General shapes of a wrong answer, for where no entry of the catalogue fits.

Each says how the answer stands to the right one: a constant factor, the wrong sign, transposed,
NaN beyond some input. Pure functions over arrays; the first that holds is told.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

import msgspec
import numpy as np
import numpy.typing as npt

from checker.engine.compare import DOUBLE, SINGLE, Floats, NotNumeric, numeric
from checker.engine.failure import Failure
from checker.engine.result import Diagnosis
from checker.engine.wire import Array, Value

_EPOCHS = 5  # a sequence right for at least so long is said to part, not to be wrong


class Pattern(msgspec.Struct, frozen=True):
    """How a wrong answer stands to the right one. `{}` in the sentence is the answer's name."""

    id: str
    title: str
    sentence: str

    def about(self, subject: str) -> str:
        return self.sentence.replace("{}", subject)

    def diagnosis(self, subject: str) -> Diagnosis:
        return Diagnosis(self.id, self.title, self.about(subject))


def find_pattern(failure: Failure) -> Pattern | None:
    """The first pattern that the failure's numbers show, or None."""
    try:
        actual = numeric(failure.actual).floats
        expected = numeric(failure.expected).floats
    except NotNumeric:
        return None
    arguments = failure.observation.arguments if failure.observation is not None else ()
    return find_pattern_of(actual, expected, arguments)


def find_pattern_of(
    actual: Floats, expected: Floats, arguments: tuple[tuple[str, Value], ...] = ()
) -> Pattern | None:
    """The first pattern in which an answer stands to the right one, or None."""
    return next(_patterns(actual, expected, arguments), None)


def _patterns(
    actual: Floats, expected: Floats, arguments: tuple[tuple[str, Value], ...]
) -> Iterator[Pattern]:
    if actual.shape != expected.shape:
        yield from _of_shape(actual, expected)
        return
    if actual.size == 0:
        return
    if not np.isfinite(actual).all():
        yield from _not_finite(actual, arguments)
        return
    yield from _argument_itself(actual, arguments)
    yield from _factor(actual, expected)
    yield from _transposed(actual, expected)
    yield from _absolute(actual, expected)
    yield from _offset(actual, expected)
    yield from _reversed(actual, expected)
    yield from _parting(actual, expected)
    yield from _beyond(actual, expected, arguments)


def _close(left: Floats, right: Floats) -> bool:
    # float32 may have been used on the way; a pattern is no verdict.
    return bool(np.allclose(left, right, rtol=SINGLE.rtol, atol=DOUBLE.atol))


def _of_shape(actual: Floats, expected: Floats) -> Iterator[Pattern]:
    shapes = f"shape {actual.shape} where {expected.shape} is right"
    if actual.T.shape == expected.shape and _close(actual.T, expected):
        yield Pattern(
            "transposed", "Transposed", f"{{}} is the transpose of the right answer: {shapes}."
        )
    elif actual.size == expected.size and _close(actual.ravel(), expected.ravel()):
        yield Pattern(
            "other_shape",
            "Another shape",
            f"{{}} has the right numbers in another shape: {shapes}.",
        )
    elif actual.ndim > expected.ndim == 0:
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


def _not_finite(actual: Floats, arguments: tuple[tuple[str, Value], ...]) -> Iterator[Pattern]:
    bad = ~np.isfinite(actual)
    kind = "NaN" if np.isnan(actual).any() else "infinite"
    where = _threshold(bad, arguments)
    count = f"at {np.count_nonzero(bad)} of {actual.size} places"
    yield Pattern(
        "not_finite",
        "Not a finite number",
        f"{{}} is {kind} {where or count}: something overflowed or was divided by 0 on the way.",
    )


def _argument_itself(actual: Floats, arguments: tuple[tuple[str, Value], ...]) -> Iterator[Pattern]:
    for name, value in arguments:
        if isinstance(value, Array) and value.dtype[0] in "iuf":
            given = value.numpy().astype(np.float64)
            if given.shape == actual.shape and np.array_equal(given, actual):
                yield Pattern(
                    "argument", f"{name} unchanged", f"{{}} is its argument {name}, as given."
                )


def _factor(actual: Floats, expected: Floats) -> Iterator[Pattern]:
    norm = float(np.sum(expected * expected))
    if norm == 0.0:
        return
    factor = float(np.sum(actual * expected)) / norm
    if factor == 0.0 or not _close(actual, factor * expected):
        if not actual.any():
            yield Pattern("zero", "Zero everywhere", "{} is 0 everywhere.")
        return
    # One number is always some multiple of another: only a plain fraction says anything.
    plain = Fraction(factor).limit_denominator(16)
    is_plain = abs(float(plain) - factor) <= 1e-6 * abs(factor)
    if actual.size == 1 and not is_plain:
        return
    if abs(factor + 1) < 1e-6:
        yield Pattern("sign", "The wrong sign", "{} is the right answer with the opposite sign.")
    elif abs(factor - 1) > 1e-6:
        shown = f"{factor:.6g}" + (f" ({plain})" if is_plain and plain.denominator > 1 else "")
        yield Pattern(
            "factor", "A constant factor", f"{{}} is the right answer times {shown}, everywhere."
        )


def _transposed(actual: Floats, expected: Floats) -> Iterator[Pattern]:
    if actual.ndim == 2 and actual.shape[0] == actual.shape[1] and _close(actual.T, expected):
        yield Pattern("transposed", "Transposed", "{} is the transpose of the right answer.")


def _absolute(actual: Floats, expected: Floats) -> Iterator[Pattern]:
    if _close(actual, np.abs(expected)):
        yield Pattern("absolute", "The absolute value", "{} is the right answer without its sign.")


def _offset(actual: Floats, expected: Floats) -> Iterator[Pattern]:
    offsets = actual - expected
    if actual.size > 2 and _close(offsets, np.full_like(offsets, offsets.flat[0])):
        yield Pattern(
            "offset",
            "A constant offset",
            f"{{}} is the right answer plus {offsets.flat[0]:.6g}, everywhere.",
        )


def _reversed(actual: Floats, expected: Floats) -> Iterator[Pattern]:
    for axis in range(actual.ndim):
        if actual.shape[axis] > 1 and _close(np.flip(actual, axis), expected):
            yield Pattern("reversed", "Reversed", f"{{}} is reversed along axis {axis}.")
    if actual.ndim == 1 and actual.size > 3:
        for shift in (1, -1):
            kept = slice(1, None) if shift == 1 else slice(None, -1)
            if _close(np.roll(actual, -shift)[kept][:-1], expected[kept][:-1]):
                word = "late" if shift == 1 else "early"
                yield Pattern("shifted", "Off by one", f"{{}} comes one place too {word}.")


def _parting(actual: Floats, expected: Floats) -> Iterator[Pattern]:
    """A sequence that is right up to a point: a training run's first parting."""
    if actual.ndim != 1 or actual.size <= _EPOCHS:
        return
    wrong = ~np.isclose(actual, expected, rtol=SINGLE.rtol, atol=DOUBLE.atol)
    first = int(np.argmax(wrong))
    # A run that has parted stays apart; single wrong elements are no parting.
    if first > 0 and wrong[first:].mean() > 0.9:
        yield Pattern(
            "parting",
            "Parts on the way",
            f"{{}} is right up to [{first - 1}] and parts at [{first}]: it gives "
            f"{actual[first]:.6g} where {expected[first]:.6g} is right.",
        )


def _beyond(
    actual: Floats, expected: Floats, arguments: tuple[tuple[str, Value], ...]
) -> Iterator[Pattern]:
    wrong = ~np.isclose(actual, expected, rtol=SINGLE.rtol, atol=DOUBLE.atol)
    if where := _threshold(wrong, arguments):
        yield Pattern("beyond", "Wrong on one side", f"{{}} is right but {where}.")


def _threshold(bad: npt.NDArray[np.bool_], arguments: tuple[tuple[str, Value], ...]) -> str | None:
    """ "for z below -700", where one argument of the same shape tells bad from good."""
    if bad.all() or bad.size < 4:
        return None
    for name, value in arguments:
        if not isinstance(value, Array) or value.dtype[0] not in "iuf":
            continue
        given = value.numpy().astype(np.float64)
        if given.shape != bad.shape:
            continue
        if given[bad].max() < given[~bad].min():
            return f"for {name} of {given[bad].max():.4g} and below"
        if given[bad].min() > given[~bad].max():
            return f"for {name} of {given[bad].min():.4g} and above"
    return None
