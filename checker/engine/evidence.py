"""What a failure has to show: the call, what it gave, what was due, and where it broke."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from checker.engine.compare import NotNumeric, describe_type, numeric
from checker.engine.failure import Failure
from checker.engine.result import Outcome
from checker.engine.values import WHOLE, show
from checker.engine.wire import Array, Value


class Line(msgspec.Struct, frozen=True):
    """A label and a text, which may go on below it. `quiet`: it only helps to find the place."""

    label: str
    text: str = ""
    quiet: bool = False


def evidence(failure: Failure, frames: int = 3) -> Iterator[Line]:
    """The lines, with the last so many frames of the learner's own."""
    observation = failure.observation
    if observation is not None:
        yield Line(f"called: {observation.expression} with")
        for name, value in observation.arguments:
            yield Line(f"  {name} = ", show(value))
        if failure.outcome is Outcome.WRONG:
            part = f" ({failure.part})" if failure.part else ""
            yield Line(f"it gave{part}: ", show(failure.actual))
            if failure.expected is not None:
                yield Line("expected: ", show(failure.expected))
            yield from _differences(failure)
    for frame in failure.frames[-frames:]:
        yield Line(f"{frame.file}:{frame.line} in {frame.function}", quiet=True)
        if frame.source:
            yield Line(f"    {frame.source}", quiet=True)


def _differences(failure: Failure) -> Iterator[Line]:
    """Shapes and dtypes, the first difference, and for a large array its worst element."""
    found = failure.difference
    if found is None or failure.expected is None:
        return
    if found.worst is None:
        yield Line(f"shape {found.actual_shape}, expected shape {found.expected_shape}")
        return
    if found.size > 1:
        yield Line(f"{found.wrong} of {found.size} elements differ")
    if found.size > WHOLE:
        yield Line(_element("first difference", failure, found.first or ()))
        yield Line(_element("largest difference", failure, found.worst))
    if isinstance(failure.actual, Array) and failure.actual.dtype != "f8":
        yield Line(f"it is {describe_type(failure.actual)}, judged as float64", quiet=True)


def _element(label: str, failure: Failure, index: tuple[int, ...]) -> str:
    gave, due = _at(failure.actual, index), _at(failure.expected, index)
    return f"{label} at {list(index)}: {gave}, expected {due}"


def _at(value: Value, index: tuple[int, ...]) -> str:
    try:
        return f"{numeric(value).floats[index]:.8g}"
    except NotNumeric as error:
        return str(error)
