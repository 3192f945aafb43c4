"""Where an answer is wrong: beyond a point, from an epoch on, in one row, where it is 0."""

from __future__ import annotations

from collections.abc import Iterator
from math import comb

import numpy as np
import numpy.typing as npt

from checker.engine.compare import Floats
from checker.engine.pattern import Arguments, Pattern, arrays_of, bounds_of, wrong_places

_EPOCHS = 5  # a longer sequence is said to part, not to be wrong
_CASES = 200


def patterns_of_places(actual: Floats, expected: Floats, arguments: Arguments) -> Iterator[Pattern]:
    """What the places where it is wrong have in common."""
    yield from _cut_off(actual, expected)
    yield from _zero_where_wrong(actual, expected)
    yield from _untouched(actual, expected, arguments)
    yield from _parting(actual, expected, arguments)
    yield from _beyond(actual, expected, arguments)


def not_finite(actual: Floats, arguments: Arguments) -> Iterator[Pattern]:
    """Where it is NaN or infinite."""
    bad = ~np.isfinite(actual)
    kind = "NaN" if np.isnan(actual).any() else "infinite"
    where = _threshold(bad, arguments)
    count = f"at {np.count_nonzero(bad)} of {actual.size} places"
    yield Pattern(
        "not_finite",
        "Not a finite number",
        f"{{}} is {kind} {where or count}: something overflowed or was divided by 0 on the way.",
    )


def _cut_off(actual: Floats, expected: Floats) -> Iterator[Pattern]:
    """Right within two bounds, and the bound itself beyond."""
    if bounds := bounds_of(actual, expected, least=1):
        said = " and ".join(f"{side} {bound:.6g}" for side, bound in bounds)
        yield Pattern(
            "cut_off", "Cut off", f"{{}} is cut off {said}, where the right answer goes on."
        )


def _zero_where_wrong(actual: Floats, expected: Floats) -> Iterator[Pattern]:
    wrong = wrong_places(actual, expected)
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
    if any(given.shape == actual.shape for _, given in arrays_of(arguments)):
        return  # an answer for each element of an argument is no sequence
    wrong = wrong_places(actual, expected)
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
    wrong = wrong_places(actual, expected)
    # Beside the only argument of a call a threshold means something; one of several tells the wrong
    # from the right by mere chance in 2 of so many cases.
    by_chance = comb(wrong.size, int(np.count_nonzero(wrong))) < _CASES
    if by_chance and len(list(arrays_of(arguments))) > 1:
        return
    if where := _threshold(wrong, arguments):
        yield Pattern("beyond", "Wrong on one side", f"{{}} is right but {where}.")


def _untouched(actual: Floats, expected: Floats, arguments: Arguments) -> Iterator[Pattern]:
    """Right where something was done, and an argument's own numbers elsewhere."""
    wrong = wrong_places(actual, expected)
    if wrong.all() or not wrong.any():
        return
    for name, given in arrays_of(arguments):
        if given.shape == actual.shape and np.array_equal(given[wrong], actual[wrong]):
            yield Pattern(
                "untouched",
                f"{name} untouched in places",
                f"{{}} still holds {name} at {np.count_nonzero(wrong)} of {actual.size} places, "
                "where something is to be done with it, and is right elsewhere.",
            )


def _threshold(bad: npt.NDArray[np.bool_], arguments: Arguments) -> str | None:
    """ "for z of -700 and below", where one argument of the same shape tells bad from good.

    The threshold itself lies somewhere between the two numbers named.
    """
    if bad.all() or not bad.any() or bad.size < 4:
        return None
    for name, given in arrays_of(arguments):
        if given.shape != bad.shape:
            continue
        if given[bad].max() < given[~bad].min():
            return (
                f"for {name} of {given[bad].max():.4g} and below "
                f"(the next one above that is {given[~bad].min():.4g})"
            )
        if given[bad].min() > given[~bad].max():
            return (
                f"for {name} of {given[bad].min():.4g} and above "
                f"(the next one below that is {given[~bad].max():.4g})"
            )
    return None
