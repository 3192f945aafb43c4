"""A failure worked through on the learner's own input: one element, from argument to answer."""

from __future__ import annotations

from collections.abc import Iterator

from checker.engine.compare import NotNumeric, numeric
from checker.engine.failure import Failure
from checker.engine.values import show
from checker.engine.wire import Value


def worked_example(failure: Failure) -> Iterator[str]:
    """The first element that differs: what went in there, what came out, what is right, how far."""
    observation, found = failure.observation, failure.difference
    if observation is None:
        return
    yield "worked through on your own input:"
    index = found.first if found is not None else None
    for name, value in observation.arguments:
        here = _element(value, index)
        if here is not None and index:
            yield f"  {name}{list(index)} is {here:.6g}"
        elif len(shown := show(value)) <= 200:
            yield from f"  {name} is {shown}".splitlines()
    gave, due = _element(failure.actual, index), _element(failure.expected, index)
    if gave is None or due is None:
        yield f"  your code gives {show(failure.actual)}"
        return
    where = list(index) if index else ""
    yield f"  {failure.part or observation.expression}{where}: your code gives {gave:.8g}"
    yield f"  right is {due:.8g}, a difference of {gave - due:.3g}" + (
        f" or a factor of {gave / due:.6g}" if due else ""
    )


def _element(value: Value, index: tuple[int, ...] | None) -> float | None:
    """The number there; None where the value has no such place."""
    if index is None:
        return None
    try:
        floats = numeric(value).floats
    except NotNumeric:
        return None
    return (
        float(floats[index]) if floats.ndim == len(index) and _inside(floats.shape, index) else None
    )


def _inside(shape: tuple[int, ...], index: tuple[int, ...]) -> bool:
    return all(place < size for place, size in zip(index, shape, strict=True))
