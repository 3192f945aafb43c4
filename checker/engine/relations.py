"""How a wrong array stands to the right one: a factor, a sign, a transpose, NaN beyond some input.

Pure functions over arrays, tried in order; the first that holds is told. Each sentence is true of
the call that it is about, whatever the bug behind it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import chain

import numpy as np

from checker.engine.compare import Floats
from checker.engine.pattern import EXACT, Arguments, Pattern, arrays_of, close, same, wrong_places
from checker.engine.places import not_finite, patterns_of_places
from checker.engine.shapes import patterns_of_shape

_ROWS = 3  # rows whose factors differ
_NEARLY = 1e-3  # a relative error so small is told as one
_LOGARITHMS = ((1 / np.log(2.0), "2"), (1 / np.log(10.0), "10"))


def find_pattern_of(actual: Floats, expected: Floats, arguments: Arguments = ()) -> Pattern | None:
    """The first pattern in which an answer stands to the right one, or None."""
    with np.errstate(all="ignore"):
        return next(_patterns(actual, expected, arguments), None)


def find_pattern_of_numbers(actual: Floats, expected: Floats) -> Pattern | None:
    """The first in which single answers stand to the right ones, one in each of several calls."""
    with np.errstate(all="ignore"):
        if not (np.isfinite(actual).all() and np.isfinite(expected).all()):
            return None
        if not wrong_places(actual, expected).any():
            return None  # what is wrong is elsewhere
        found = chain(
            _constant(actual, expected),
            _factor(actual, expected, ()),
            _signs(actual, expected),
            _rounded(actual, expected),
            _offset(actual, expected),
            _function(actual, expected),
        )
        return next(found, None)


def find_pattern_of_rows(actual: Sequence[Floats], expected: Sequence[Floats]) -> Pattern | None:
    """Rows that are all right but for a factor, not the same for all of them."""
    factors, lengths = list[float](), list[int]()
    for mine, right in zip(actual, expected, strict=True):
        if not mine.ndim or mine.shape[-1] < 2 or not np.isfinite(mine).all():
            continue
        for row, its in zip(np.atleast_2d(mine), np.atleast_2d(right), strict=True):
            norm = float(np.sum(its * its))
            factor = float(np.sum(row * its)) / norm if norm else 0.0
            if factor == 0.0 or not np.allclose(row, factor * its, rtol=1e-7, atol=0):
                return None
            factors.append(factor)
            lengths.append(row.size)
    if len(factors) < _ROWS or np.ptp(factors) <= 1e-6 * abs(factors[0]):
        return None
    said = f"a number of its own, {min(factors):.7g} or {max(factors):.7g} say"
    if np.allclose(factors, lengths):
        said = "the number of its entries: a mean stands where a sum is due"
    return Pattern(
        "another_scale",
        "Another scale",
        "{} has the right proportions and another scale: "
        f"every row is the right one times {said}.",
    )


def _patterns(actual: Floats, expected: Floats, arguments: Arguments) -> Iterator[Pattern]:
    if actual.shape != expected.shape:
        yield from patterns_of_shape(actual, expected)
        return
    if actual.size == 0:
        return
    if not np.isfinite(actual).all():
        yield from not_finite(actual, arguments)
        return
    if not np.isfinite(expected).all():
        return
    yield from _argument_itself(actual, arguments)
    if actual.size == 1 and _is_whole(actual) and _is_whole(expected):
        return  # a count, a class, an index: any two stand in some plain relation
    yield from _constant(actual, expected)
    yield from _factor(actual, expected, arguments)
    yield from _transposed(actual, expected)
    yield from _signs(actual, expected)
    yield from _rounded(actual, expected)
    yield from _term(actual, expected, arguments)
    yield from _step(actual, expected, arguments)
    yield from _offset(actual, expected)
    yield from _times_an_argument(actual, expected, arguments)
    yield from _function(actual, expected)
    yield from _reversed(actual, expected)
    yield from patterns_of_places(actual, expected, arguments)
    yield from _nearly(actual, expected)


def plain_fraction(number: float) -> Fraction | None:
    """The fraction of small numbers that it is, if it is one."""
    if not np.isfinite(number):
        return None
    plain = Fraction(number).limit_denominator(16)
    # Not relative alone: near a large number there is always a fraction.
    return plain if abs(float(plain) - number) <= 1e-6 * min(1.0, abs(number)) else None


def _is_whole(number: Floats) -> bool:
    return bool((number == np.round(number)).all())


def _argument_itself(actual: Floats, arguments: Arguments) -> Iterator[Pattern]:
    for name, given in arrays_of(arguments):
        if given.shape == actual.shape and np.array_equal(given, actual):
            yield Pattern(
                "argument", f"{name} unchanged", f"{{}} is its argument {name}, as given."
            )


def _constant(actual: Floats, expected: Floats) -> Iterator[Pattern]:
    """One number everywhere, whatever the right one is there; or two of them."""
    if actual.size <= 2 or same(actual, expected) or np.ptp(expected) <= EXACT:
        return
    values = sorted(set(actual.ravel().tolist()))
    if values == [0.0]:
        yield Pattern("zero", "Zero everywhere", "{} is 0 everywhere.")
    elif len(values) == 1:
        yield Pattern(
            "constant", "One number everywhere", f"{{}} is {values[0]:.6g} in every place."
        )
    elif values in ([0.0, 1.0], [-1.0, 1.0]) and not _is_whole(expected):
        low, high = values
        yield Pattern(
            "decision",
            "A decision for a number",
            f"{{}} is either {low:g} or {high:g}, a decision, where any number may be right.",
        )


def _factor(actual: Floats, expected: Floats, arguments: Arguments) -> Iterator[Pattern]:
    norm = float(np.sum(expected * expected))
    if norm == 0.0:
        return
    factor = float(np.sum(actual * expected)) / norm
    if factor == 0.0 or not close(actual, factor * expected):
        return
    # One number is always some multiple of another: only a plain fraction says anything.
    plain = plain_fraction(factor)
    base = next((b for f, b in _LOGARITHMS if abs(factor / f - 1) <= 1e-6), None)
    if actual.size == 1 and plain is None and base is None:
        return
    if abs(factor + 1) < 1e-6:
        yield Pattern("sign", "The wrong sign", "{} is the right answer with the opposite sign.")
    elif abs(factor - 1) > 1e-4:  # nearer to 1 it is a matter of precision
        shown = f"{factor:.6g}" + (f" ({plain})" if plain and plain.denominator > 1 else "")
        said = f"{{}} is the right answer times {shown}, everywhere"
        if base is not None:
            said += f": that is a logarithm to base {base} in place of the natural one"
        elif plain and (named := _count_named(plain, arguments)):
            said += f"; {named}"
        yield Pattern("factor", "A constant factor", f"{said}.")


def _count_named(factor: Fraction, arguments: Arguments) -> str | None:
    """ "7 is the length of y along axis 0", where the factor is such a length, or 1 over it."""
    count = max(factor.numerator, factor.denominator)
    if min(factor.numerator, factor.denominator) != 1 or count < 3:
        return None
    for name, given in arrays_of(arguments):
        if count in given.shape:
            return f"{count} is the length of {name} along axis {given.shape.index(count)}"
    return None


def _number_named(factor: float, arguments: Arguments) -> str | None:
    """ "that is 1 / lr", where an argument is such a number."""
    for name, given in arrays_of(arguments):
        if given.size == 1 and given.flat[0] not in (0.0, 1.0):
            for said, number in ((name, given.flat[0]), (f"1 / {name}", 1 / given.flat[0])):
                if abs(factor / number - 1) < EXACT:
                    return f"that is {said}"
    return None


def _transposed(actual: Floats, expected: Floats) -> Iterator[Pattern]:
    if actual.ndim == 2 and actual.shape[0] == actual.shape[1] > 1 and close(actual.T, expected):
        yield Pattern("transposed", "Transposed", "{} is the transpose of the right answer.")


def _signs(actual: Floats, expected: Floats) -> Iterator[Pattern]:
    wrong = wrong_places(actual, expected)
    if not wrong.any() or not close(np.abs(actual), np.abs(expected)):
        return
    if close(actual, np.abs(expected)):
        yield Pattern("absolute", "The absolute value", "{} is the right answer without its sign.")
    else:
        yield Pattern(
            "signs",
            "Some signs turned",
            f"{{}} has the right size everywhere and the wrong sign at "
            f"{np.count_nonzero(wrong)} of {actual.size} places.",
        )


def _rounded(actual: Floats, expected: Floats) -> Iterator[Pattern]:
    # A single 0 or 1 may be a class, a count or a step; it is no rounding that one could tell.
    telling = actual.size > 2 or bool(np.abs(expected).max() > 1.5)
    if telling and np.array_equal(actual, np.trunc(expected)):
        yield Pattern(
            "whole_numbers",
            "Whole numbers",
            "{} is the right answer without what stands behind the point: "
            "an int() or an integer array is on the way.",
        )
    for digits in range(0 if telling else 2, 7):
        if np.allclose(actual, np.round(expected, digits), rtol=0, atol=EXACT):
            yield Pattern(
                "rounded",
                "Rounded",
                f"{{}} is the right answer rounded to {digits or 'no'} decimal "
                f"place{'' if digits == 1 else 's'}; a result is handed on as it is.",
            )


def _term(actual: Floats, expected: Floats, arguments: Arguments) -> Iterator[Pattern]:
    """An argument too few, too many, or with the wrong sign in the sum."""
    apart = actual - expected
    scale = EXACT * float(np.abs(expected).max())
    for name, given in arrays_of(arguments):
        if not given.any() or not _stretches(given.shape, actual.shape):
            continue
        for times, said in (
            (-1, f"minus {name}: {name} is left out of the sum"),
            (1, f"plus {name}: {name} is added once too often"),
            (-2, f"minus twice {name}: {name} is subtracted where it is added"),
        ):
            if np.allclose(apart, times * given, rtol=1e-7, atol=scale):
                yield Pattern("term", f"{name} in the sum", f"{{}} is the right answer {said}.")


def _step(actual: Floats, expected: Floats, arguments: Arguments) -> Iterator[Pattern]:
    """An argument that has moved, by the right step times a number."""
    for name, given in arrays_of(arguments):
        if given.shape != expected.shape or (expected == given).any():
            continue
        right = expected - given
        norm = float(np.sum(right * right))
        if norm == 0.0:  # so small that its square vanishes
            continue
        factor = float(np.sum((actual - given) * right)) / norm
        plain = plain_fraction(factor)
        # A single number has always moved some way; a bias of shape (1, 1) by a whole number, then.
        if plain is None or plain in (0, 1) or (given.size <= 2 and plain.denominator > 1):
            continue
        if not given.ndim or not same(actual - given, factor * right):
            continue
        said = f"the right step times {plain}"
        if plain == -1:
            said = "the right step, and the wrong way"
        elif named := _count_named(plain, arguments) or _number_named(factor, arguments):
            said += f"; {named}"
        yield Pattern("step", "A step of another length", f"{{}} moves from {name} by {said}.")


def _stretches(shape: tuple[int, ...], over: tuple[int, ...]) -> bool:
    """Whether NumPy would stretch an array of the one shape over one of the other."""
    last = over[len(over) - len(shape) :]
    return len(shape) <= len(over) and all(a in (1, b) for a, b in zip(shape, last, strict=True))


def _times_an_argument(actual: Floats, expected: Floats, arguments: Arguments) -> Iterator[Pattern]:
    """A factor too many, or too few, that is an argument itself."""
    if actual.size <= 2:
        return
    for name, given in arrays_of(arguments):
        if given.size <= 2 or not _stretches(given.shape, actual.shape):
            continue
        for said, factor in (
            (f"times {name}", given),
            (f"divided by {name}", 1 / given),
            (f"times 1 - {name}", 1 - given),
            (f"divided by 1 - {name}", 1 / (1 - given)),
            (f"times |{name}|", np.abs(given)),
        ):
            if same(actual, expected * factor):
                yield Pattern(
                    "times_argument",
                    f"The answer {said}",
                    f"{{}} is the right answer {said}: look for a factor too many or too few.",
                )


def _offset(actual: Floats, expected: Floats) -> Iterator[Pattern]:
    offsets = actual - expected
    # Beside a huge offset the answers themselves would vanish.
    seen = np.ptp(expected) > 1e-3 * abs(offsets.flat[0])
    if actual.size > 2 and seen and close(offsets, np.full_like(offsets, offsets.flat[0])):
        yield Pattern(
            "offset",
            "A constant offset",
            f"{{}} is the right answer plus {offsets.flat[0]:.6g}, everywhere.",
        )


def _function(actual: Floats, expected: Floats) -> Iterator[Pattern]:
    if not wrong_places(actual, expected).any():
        return
    for name, value in (
        ("the square root of", np.sqrt(expected)),
        ("the square of", np.square(expected)),
        ("the cube of", expected**3),
        ("1 minus", 1 - expected),
        ("1 divided by", 1 / expected),
        ("the logarithm of", np.log(expected)),
        ("minus the logarithm of", -np.log(expected)),
        ("e to the power of", np.exp(expected)),
        ("the sigmoid of", 1 / (1 + np.exp(-expected))),
        ("the tanh of", np.tanh(expected)),
        ("the positive part of", np.maximum(expected, 0)),
        ("p * (1 - p) of", expected * (1 - expected)),
    ):
        # Where the right answer is the same everywhere, all functions of it look alike.
        if same(actual, value) and (actual.size == 1 or np.ptp(expected) > 0):
            title = f"{name[0].upper()}{name[1:]} the answer"
            yield Pattern("function", title, f"{{}} is {name} the right answer.")


def _reversed(actual: Floats, expected: Floats) -> Iterator[Pattern]:
    for axis in range(actual.ndim):
        if actual.shape[axis] > 1 and close(np.flip(actual, axis), expected):
            yield Pattern("reversed", "Reversed", f"{{}} is reversed along axis {axis}.")
    if actual.ndim == 1 and actual.size > 3:
        for shift in (1, -1):
            kept = slice(1, None) if shift == 1 else slice(None, -1)
            if close(np.roll(actual, -shift)[kept][:-1], expected[kept][:-1]):
                word = "late" if shift == 1 else "early"
                yield Pattern("shifted", "Off by one", f"{{}} comes one place too {word}.")
    apart = float(np.abs(actual - expected).max())  # little apart, they are in their places
    if (
        actual.size > 2
        and apart > 1e-3 * float(np.abs(expected).max())
        and close(np.sort(actual, axis=None), np.sort(expected, axis=None))
    ):
        yield Pattern("reordered", "Another order", "{} has the right numbers in another order.")


def _nearly(actual: Floats, expected: Floats) -> Iterator[Pattern]:
    largest = float(np.abs(expected).max())
    error = float(np.abs(actual - expected).max()) / largest if largest else np.inf
    # One number off, be it little, is no want of precision.
    if 0 < error <= _NEARLY and 2 * np.count_nonzero(wrong_places(actual, expected)) >= actual.size:
        yield Pattern(
            "nearly",
            "Nearly right",
            f"{{}} is nearly right, off by {error:.1g} of its largest number: look for what is "
            "small, an epsilon, a step, the digits of a constant, a coarse type.",
        )
