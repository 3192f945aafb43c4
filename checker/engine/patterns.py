"""General shapes of a wrong answer, for where no entry of the catalogue fits.

First what the kind of answer shows, then how its numbers stand to the right ones.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from checker.engine.compare import Floats, NotNumeric, describe_type, numeric
from checker.engine.failure import Failure
from checker.engine.limits import find_limit
from checker.engine.partial import all_numbers, part_of
from checker.engine.pattern import Pattern, close
from checker.engine.recorded import Recorded, Standing
from checker.engine.relations import (
    find_pattern_of,
    find_pattern_of_numbers,
    find_pattern_of_rows,
)
from checker.engine.wire import Items, Opaque, Pairs, Returned, Value

_FEW = 3  # numbers that stand to each other alike by more than chance
_PLAIN = frozenset({"partly_zero", "sign", "factor", "transposed", "rounded", "whole_numbers"})
_MOST_KEYS = 8
_FUNCTIONS = ("function", "method", "ufunc", "builtin_function_or_method")

CHANGEABLE = Pattern(
    "changeable",
    "Another answer to the same question",
    "{} answers the same question differently another time: it keeps something from call to call "
    "(in a global, say), or draws at random.",
)


def find_pattern(failure: Failure, truth: Value, recorded: Sequence[Recorded]) -> Pattern | None:
    """The first pattern that the failure's values show, or None.

    `truth` is the right answer to the failing call, and `recorded` are all calls.
    """
    found = (
        next(_of_the_call(failure, truth), None)
        or _of_all_calls(recorded)
        or _limited(failure, recorded)
    )
    if found is not None:
        return found
    right_part = part_of(truth, failure.part, failure.siblings)
    try:
        actual = numeric(failure.actual).floats
        right = numeric(right_part if failure.expected is None else failure.expected).floats
    except NotNumeric:
        return None
    arguments = failure.observation.arguments if failure.observation is not None else ()
    pattern = find_pattern_of(actual, right, arguments)
    if failure.expected is None and actual.shape == right.shape and pattern is not None:
        # The check compared something else, and says what: only what is plainer is told.
        return pattern if pattern.id in _PLAIN else None
    return pattern


def _of_all_calls(recorded: Sequence[Recorded]) -> Pattern | None:
    """How the answers stand to the right ones over all calls: one alone may say little."""
    answered = [each for each in recorded if each.standing is not Standing.BROKEN]
    try:
        actual = [numeric(each.value).floats for each in answered]
        expected = [numeric(each.truth.value).floats for each in answered]
    except NotNumeric:
        return None
    if any(a.shape != e.shape for a, e in zip(actual, expected, strict=True)):
        return None
    if not any(each.shape for each in actual):
        enough = len(answered) >= _FEW
        return find_pattern_of_numbers(np.array(actual), np.array(expected)) if enough else None
    return find_pattern_of_rows(actual, expected)


def _limited(failure: Failure, recorded: Sequence[Recorded]) -> Pattern | None:
    """Whether the failing part keeps within bounds, or the whole answer within a length."""
    answered = [each for each in recorded if each.standing is not Standing.BROKEN]

    def part(value: Value) -> Floats:
        return numeric(part_of(value, failure.part, failure.siblings)).floats

    try:
        parts = [(part(each.value), part(each.truth.value)) for each in answered]
        wholes = [(all_numbers(each.value), all_numbers(each.truth.value)) for each in answered]
    except NotNumeric:
        return None
    return find_limit(parts, wholes)


def _of_the_call(failure: Failure, truth: Value) -> Iterator[Pattern]:
    """What the kind of answer shows, before any number is looked at."""
    observation = failure.observation
    if observation is None or not isinstance(observation.reply, Returned):
        return
    if overwritten := observation.overwritten:
        names = " and ".join(overwritten)
        yield Pattern(
            "overwritten",
            "An argument is overwritten",
            f"{{}} changes its argument{'s' * (len(overwritten) > 1)} {names}: it writes into "
            "what belongs to the caller; work on a copy.",
        )
    elif failure.part and failure.difference is not None:
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
    else:
        yield from _of_the_kind(failure, part_of(truth, failure.part, failure.siblings))


def _of_the_kind(failure: Failure, truth: Value) -> Iterator[Pattern]:
    """A tuple for a number, a list for a dict, other keys than the right ones."""
    value, of_several = failure.actual, isinstance(truth, Items) and truth.kind == "tuple"
    if isinstance(value, Items) and not of_several:
        yield from _one_of_several(value, truth)
    if isinstance(value, Pairs) and isinstance(truth, Pairs):
        yield from _other_keys(value, truth)
    elif isinstance(truth, Pairs) or (of_several and _length(value) != _length(truth)):
        yield Pattern("another_kind", "Another kind of answer", failure.sentence)


def _length(value: Value) -> int:
    return len(value.items) if isinstance(value, Items) else -1


def _other_keys(value: Pairs, truth: Pairs) -> Iterator[Pattern]:
    mine, right = ([key for key, _ in pairs.items] for pairs in (value, truth))
    if {str(key) for key in mine} != {str(key) for key in right}:
        yield Pattern(
            "other_keys",
            "Other keys",
            f"{{}} is a dict with the keys {_listed(mine)} where {_listed(right)} are due.",
        )


def _listed(keys: Sequence[Value]) -> str:
    shown = [
        repr(key) if isinstance(key, str | int | float) else describe_type(key) for key in keys
    ]
    return ", ".join(shown[:_MOST_KEYS]) + (", ..." if len(shown) > _MOST_KEYS else "") or "none"


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
