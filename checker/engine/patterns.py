"""General shapes of a wrong answer, for where no entry of the catalogue fits.

First what the kind of answer shows, then how its numbers stand to the right ones.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.engine.compare import NotNumeric, numeric
from checker.engine.failure import Failure
from checker.engine.relations import Pattern, close, find_pattern_of
from checker.engine.wire import Items, Opaque, Returned, Value

_FUNCTIONS = ("function", "method", "ufunc", "builtin_function_or_method")


def find_pattern(failure: Failure) -> Pattern | None:
    """The first pattern that the failure's values show, or None."""
    if found := next(_of_the_call(failure), None):
        return found
    try:
        actual = numeric(failure.actual).floats
        expected = numeric(failure.expected).floats
    except NotNumeric:
        return None
    arguments = failure.observation.arguments if failure.observation is not None else ()
    return find_pattern_of(actual, expected, arguments)


def _of_the_call(failure: Failure) -> Iterator[Pattern]:
    """What the kind of answer shows, before any number is looked at."""
    observation = failure.observation
    if observation is None or not isinstance(observation.reply, Returned):
        return
    overwritten = [name for name in observation.changed if name not in observation.allowed]
    if overwritten:
        names = " and ".join(overwritten)
        yield Pattern(
            "overwritten",
            "An argument is overwritten",
            f"{{}} changes its argument {names}: it writes into the caller's array; "
            "work on a copy.",
        )
    elif failure.part:
        return
    elif observation.reply.value is None:
        yield Pattern(
            "nothing_returned",
            "Nothing is returned",
            "{} returns None: the function ends without a `return` that hands over its result.",
        )
    elif isinstance(failure.actual, Opaque) and failure.actual.type in _FUNCTIONS:
        yield Pattern(
            "function_returned",
            "A function is returned",
            f"{{}} returns {failure.actual.type} `{failure.actual.text[:60]}` itself: "
            "a function is called by parentheses behind its name.",
        )
    elif isinstance(failure.actual, Items) and failure.expected is not None:
        yield from _one_of_several(failure.actual, failure.expected)


def _one_of_several(actual: Items, expected: Value) -> Iterator[Pattern]:
    for index, item in enumerate(actual.items[:8]):
        try:
            one, right = numeric(item).floats, numeric(expected).floats
        except NotNumeric:
            continue
        if one.shape == right.shape and one.size and close(one, right):
            yield Pattern(
                "one_of_several",
                "More than the answer",
                f"{{}} is a {actual.kind} of {len(actual.items)}, of which [{index}] is the right "
                "answer: return that alone.",
            )
