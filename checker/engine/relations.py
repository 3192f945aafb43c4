"""How a wrong array stands to the right one: a factor, a sign, a transpose, NaN beyond some input.

Pure functions over arrays, tried in order; the first that holds is told. Each sentence is true of
the call that it is about, whatever the bug behind it.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import TypeAlias

import msgspec
import numpy as np
import numpy.typing as npt

from checker.engine.compare import DOUBLE, SINGLE, Floats
from checker.engine.result import Diagnosis
from checker.engine.wire import Array, Pairs, Value

Arguments: TypeAlias = tuple[tuple[str, Value], ...]

_EPOCHS = 5  # a longer sequence is said to part, not to be wrong
_NEARLY = 1e-3  # a relative error so small is told as one
_EXACT = 1e-9  # for what one number alone might fulfil by chance
_LOGARITHMS = ((1 / np.log(2.0), "2"), (1 / np.log(10.0), "10"))


class Pattern(msgspec.Struct, frozen=True):
    """How a wrong answer stands to the right one. `{}` in the sentence is the answer's name."""

    id: str
    title: str
    sentence: str

    def about(self, subject: str) -> str:
        return self.sentence.replace("{}", subject)

    def diagnosis(self, subject: str) -> Diagnosis:
        return Diagnosis(self.id, self.title, self.about(subject))


def find_pattern_of(actual: Floats, expected: Floats, arguments: Arguments = ()) -> Pattern | None:
    """The first pattern in which an answer stands to the right one, or None."""
    with np.errstate(all="ignore"):
        return next(_patterns(actual, expected, arguments), None)


def _patterns(actual: Floats, expected: Floats, arguments: Arguments) -> Iterator[Pattern]:
    if actual.shape != expected.shape:
        yield from _of_shape(actual, expected)
        return
    if actual.size == 0:
        return
    if not np.isfinite(actual).all():
        yield from _not_finite(actual, arguments)
        return
    if not np.isfinite(expected).all():
        return
    yield from _argument_itself(actual, arguments)
    yield from _factor(actual, expected, arguments)
    yield from _transposed(actual, expected)
    yield from _signs(actual, expected)
    yield from _rounded(actual, expected)
    yield from _term(actual, expected, arguments)
    yield from _offset(actual, expected)
    yield from _function(actual, expected)
    yield from _reversed(actual, expected)
    yield from _cut_off(actual, expected)
    yield from _zero_where_wrong(actual, expected)
    yield from _parting(actual, expected, arguments)
    yield from _beyond(actual, expected, arguments)
    yield from _nearly(actual, expected)


def close(left: Floats, right: Floats) -> bool:
    # float32 may have been used on the way; a pattern is no verdict.
    return bool(np.allclose(left, right, rtol=SINGLE.rtol, atol=DOUBLE.atol))


def _same(left: Floats, right: Floats) -> bool:
    """Close, and closer where a single number might be so by chance."""
    rtol = SINGLE.rtol if left.size > 2 else _EXACT
    return bool(np.allclose(left, right, rtol=rtol, atol=_EXACT))


def _wrong(actual: Floats, expected: Floats) -> npt.NDArray[np.bool_]:
    return ~np.isclose(actual, expected, rtol=SINGLE.rtol, atol=DOUBLE.atol)


def _arrays(arguments: Arguments) -> Iterator[tuple[str, Floats]]:
    """The arguments that are numbers, those inside a dict too, by name."""
    for name, value in arguments:
        if isinstance(value, Pairs):
            inside = ((f"{name}[{key!r}]", item) for key, item in value.items)
            yield from _arrays(tuple(inside))
        elif isinstance(value, float):
            yield name, np.asarray(value)
        elif isinstance(value, Array) and value.dtype[0] in "iuf":
            yield name, value.numpy().astype(np.float64)


def _of_shape(actual: Floats, expected: Floats) -> Iterator[Pattern]:
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


def _fits(reduced: Floats, wanted: Floats) -> bool:
    return bool(np.size(reduced) == wanted.size and _same(np.ravel(reduced), wanted.ravel()))


def _not_finite(actual: Floats, arguments: Arguments) -> Iterator[Pattern]:
    bad = ~np.isfinite(actual)
    kind = "NaN" if np.isnan(actual).any() else "infinite"
    where = _threshold(bad, arguments)
    count = f"at {np.count_nonzero(bad)} of {actual.size} places"
    yield Pattern(
        "not_finite",
        "Not a finite number",
        f"{{}} is {kind} {where or count}: something overflowed or was divided by 0 on the way.",
    )


def _argument_itself(actual: Floats, arguments: Arguments) -> Iterator[Pattern]:
    for name, given in _arrays(arguments):
        if given.shape == actual.shape and np.array_equal(given, actual):
            yield Pattern(
                "argument", f"{name} unchanged", f"{{}} is its argument {name}, as given."
            )


def _factor(actual: Floats, expected: Floats, arguments: Arguments) -> Iterator[Pattern]:
    norm = float(np.sum(expected * expected))
    if norm == 0.0:
        return
    factor = float(np.sum(actual * expected)) / norm
    if factor == 0.0 or not close(actual, factor * expected):
        if not actual.any():
            yield Pattern("zero", "Zero everywhere", "{} is 0 everywhere.")
        return
    # One number is always some multiple of another: only a plain fraction says anything.
    plain = Fraction(factor).limit_denominator(16)
    # Not relative alone: near a large number there is always a fraction.
    is_plain = abs(float(plain) - factor) <= 1e-6 * min(1.0, abs(factor))
    base = next((b for f, b in _LOGARITHMS if abs(factor / f - 1) <= 1e-6), None)
    if actual.size == 1 and not is_plain and base is None:
        return
    if abs(factor + 1) < 1e-6:
        yield Pattern("sign", "The wrong sign", "{} is the right answer with the opposite sign.")
    elif abs(factor - 1) > 1e-6:
        shown = f"{factor:.6g}" + (f" ({plain})" if is_plain and plain.denominator > 1 else "")
        said = f"{{}} is the right answer times {shown}, everywhere"
        if base is not None:
            said += f": that is a logarithm to base {base} in place of the natural one"
        elif is_plain and (named := _count_named(plain, arguments)):
            said += f"; {named}"
        yield Pattern("factor", "A constant factor", f"{said}.")


def _count_named(factor: Fraction, arguments: Arguments) -> str | None:
    """ "7 is the length of y along axis 0", where the factor is such a length, or 1 over it."""
    count = max(factor.numerator, factor.denominator)
    if min(factor.numerator, factor.denominator) != 1 or count < 3:
        return None
    for name, given in _arrays(arguments):
        if count in given.shape:
            return f"{count} is the length of {name} along axis {given.shape.index(count)}"
    return None


def _transposed(actual: Floats, expected: Floats) -> Iterator[Pattern]:
    if actual.ndim == 2 and actual.shape[0] == actual.shape[1] and close(actual.T, expected):
        yield Pattern("transposed", "Transposed", "{} is the transpose of the right answer.")


def _signs(actual: Floats, expected: Floats) -> Iterator[Pattern]:
    wrong = _wrong(actual, expected)
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
        if np.allclose(actual, np.round(expected, digits), rtol=0, atol=_EXACT):
            yield Pattern(
                "rounded",
                "Rounded",
                f"{{}} is the right answer rounded to {digits or 'no'} decimal "
                f"place{'' if digits == 1 else 's'}; a result is handed on as it is.",
            )


def _term(actual: Floats, expected: Floats, arguments: Arguments) -> Iterator[Pattern]:
    """An argument too few, too many, or with the wrong sign in the sum."""
    apart = actual - expected
    scale = _EXACT * float(np.abs(expected).max())
    for name, given in _arrays(arguments):
        if not given.any() or not _stretches(given.shape, actual.shape):
            continue
        for times, said in (
            (-1, f"minus {name}: {name} is left out of the sum"),
            (1, f"plus {name}: {name} is added once too often"),
            (-2, f"minus twice {name}: {name} is subtracted where it is added"),
        ):
            if np.allclose(apart, times * given, rtol=1e-7, atol=scale):
                yield Pattern("term", f"{name} in the sum", f"{{}} is the right answer {said}.")


def _stretches(shape: tuple[int, ...], over: tuple[int, ...]) -> bool:
    """Whether NumPy would stretch an array of the one shape over one of the other."""
    last = over[len(over) - len(shape) :]
    return len(shape) <= len(over) and all(a in (1, b) for a, b in zip(shape, last, strict=True))


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
    if not _wrong(actual, expected).any():
        return
    for name, value in (
        ("the square root of", np.sqrt(expected)),
        ("the square of", np.square(expected)),
        ("1 minus", 1 - expected),
        ("1 divided by", 1 / expected),
        ("the logarithm of", np.log(expected)),
        ("e to the power of", np.exp(expected)),
    ):
        # Where the right answer is the same everywhere, all functions of it look alike.
        if _same(actual, value) and (actual.size == 1 or np.ptp(expected) > 0):
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
    if actual.size > 2 and close(np.sort(actual, axis=None), np.sort(expected, axis=None)):
        yield Pattern("reordered", "Another order", "{} has the right numbers in another order.")


def _cut_off(actual: Floats, expected: Floats) -> Iterator[Pattern]:
    """Right within two bounds, and the bound itself beyond."""
    wrong = _wrong(actual, expected)
    below, above = wrong & (expected < actual), wrong & (expected > actual)
    low, high = float(actual.min()), float(actual.max())
    between = ~wrong & (low < actual) & (actual < high)
    # A single element cut off could be anything.
    if np.count_nonzero(wrong) < 2 or not between.any():
        return
    if (actual[below] == low).all() and (actual[above] == high).all():
        sides = ((below, f"below {low:.6g}"), (above, f"above {high:.6g}"))
        bounds = [text for side, text in sides if side.any()]
        yield Pattern(
            "cut_off",
            "Cut off",
            f"{{}} is cut off {' and '.join(bounds)}, where the right answer goes on.",
        )


def _zero_where_wrong(actual: Floats, expected: Floats) -> Iterator[Pattern]:
    wrong = _wrong(actual, expected)
    if not wrong.any() or actual[wrong].any() or not actual[~wrong].any():
        return
    count = f"{np.count_nonzero(wrong)} of {actual.size} places"
    first = not wrong.flat[0] and wrong.flatten()[1:].all()
    said = "only its first entry is filled in: does a `return` stand inside the loop?"
    yield Pattern(
        "partly_zero",
        "Zero in places",
        f"{{}} is 0 at {count} and right elsewhere" + (f"; {said}" if first else "."),
    )


def _parting(actual: Floats, expected: Floats, arguments: Arguments) -> Iterator[Pattern]:
    """A sequence that is right up to a point: a training run's first parting."""
    if actual.ndim != 1 or actual.size <= _EPOCHS:
        return
    if any(given.shape == actual.shape for _, given in _arrays(arguments)):
        return  # an answer for each element of an argument is no sequence
    wrong = _wrong(actual, expected)
    first = int(np.argmax(wrong))
    # A run that has parted stays apart; single wrong elements are no parting.
    if first > 0 and wrong[first:].mean() > 0.9:
        yield Pattern(
            "parting",
            "Parts on the way",
            f"{{}} is right up to [{first - 1}] and parts at [{first}]: it gives "
            f"{actual[first]:.6g} where {expected[first]:.6g} is right.",
        )


def _beyond(actual: Floats, expected: Floats, arguments: Arguments) -> Iterator[Pattern]:
    if where := _threshold(_wrong(actual, expected), arguments):
        yield Pattern("beyond", "Wrong on one side", f"{{}} is right but {where}.")


def _nearly(actual: Floats, expected: Floats) -> Iterator[Pattern]:
    largest = float(np.abs(expected).max())
    error = float(np.abs(actual - expected).max()) / largest if largest else np.inf
    if 0 < error <= _NEARLY:
        yield Pattern(
            "nearly",
            "Nearly right",
            f"{{}} is nearly right, off by {error:.1g} of its largest number: a constant with "
            "too few digits, a small number added, or a coarse type is on the way.",
        )


def _threshold(bad: npt.NDArray[np.bool_], arguments: Arguments) -> str | None:
    """ "for z below -700", where one argument of the same shape tells bad from good."""
    if bad.all() or not bad.any() or bad.size < 4:
        return None
    for name, given in _arrays(arguments):
        if given.shape != bad.shape:
            continue
        if given[bad].max() < given[~bad].min():
            return f"for {name} of {given[bad].max():.4g} and below"
        if given[bad].min() > given[~bad].max():
            return f"for {name} of {given[bad].min():.4g} and above"
    return None
