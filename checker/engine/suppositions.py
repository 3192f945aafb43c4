"""What the learner's code would be right for: -z in place of z, b left out, x and w swapped.

A supposition changes one argument of a call, or two, before the solution is asked. Where it then
gives just what the learner's code gave, in every call, the sentence is true whatever the bug is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import combinations
from typing import Any, TypeAlias

import msgspec
import numpy as np
import numpy.typing as npt

from checker.engine.result import Diagnosis
from checker.engine.wire import Array, Call, Pairs, Value

Floating: TypeAlias = npt.NDArray[Any]  # float64, or float32 where the call's is
Change: TypeAlias = Callable[[Floating], Floating]


class Supposition(msgspec.Struct, frozen=True):
    """One change of a call's arguments. `words` say what stands in whose place."""

    id: str
    words: str
    ask: Callable[[Call], Call | None]

    def sentence(self, subject: str) -> str:
        return f"{subject} gives what is right with {self.words}."

    def diagnosis(self, subject: str) -> Diagnosis:
        return Diagnosis(self.id, f"As if with {self.words}", self.sentence(subject))


def _only_first(count: int) -> Change:
    def change(a: Floating) -> Floating:
        kept = np.zeros_like(a)
        kept[..., :count] = a[..., :count]
        return kept

    return change


def _without_last(a: Floating) -> Floating:
    kept = a.copy()
    kept[..., -1:] = 0.0
    return kept


def _without_first(a: Floating) -> Floating:
    kept = a.copy()
    kept[..., :1] = 0.0
    return kept


def _centred(a: Floating) -> Floating:
    centred: Floating = a - a.mean(axis=-1, keepdims=True)
    return centred


def _from_the_smallest(a: Floating) -> Floating:
    above: Floating = a - a.min(axis=-1, keepdims=True)
    return above


# {} is the argument's name.
_OF_ANY: dict[str, tuple[str, Change]] = {
    "opposite": ("-{} in place of {}", np.negative),
    "left_out": ("0 in place of {}", np.zeros_like),
    "absolute": ("|{}| in place of {}", np.abs),
    "doubled": ("2 * {} in place of {}", lambda a: 2 * a),
    "halved": ("{} / 2 in place of {}", lambda a: a / 2),
    "fivefold": ("5 * {} in place of {}", lambda a: 5 * a),
    "tenfold": ("10 * {} in place of {}", lambda a: 10 * a),
    "squared": ("{}**2 in place of {}", np.square),
    "root": ("the square root of {} in its place", np.sqrt),
    "one_minus": ("1 - {} in place of {}", lambda a: 1 - a),
    "one_more": ("{} + 1 in place of {}", lambda a: a + 1),
    "one_less": ("{} - 1 in place of {}", lambda a: a - 1),
    "one_over": ("1 / {} in place of {}", lambda a: 1 / a),
    "sigmoid_of": ("sigmoid({}) in place of {}", lambda a: 1 / (1 + np.exp(-a))),
    "tanh_of": ("tanh({}) in place of {}", np.tanh),
    "positive_part": ("the negative entries of {} set to 0", lambda a: np.maximum(a, 0)),
    "exponential": ("exp({}) in place of {}", np.exp),
    "whole": ("{} cut down to whole numbers", np.trunc),
    "rounded": ("{} rounded to whole numbers", np.round),
    "sign": ("nothing but the signs of {}", np.sign),
}
_OF_ARRAYS: dict[str, tuple[str, Change]] = {
    "reversed": ("{} from its end to its start", lambda a: a[..., ::-1]),
    "rows_reversed": ("the rows of {} in reversed order", lambda a: a[::-1]),
    "transposed": ("{} transposed", lambda a: a.T),
    "sorted": ("{} sorted", lambda a: np.sort(a, axis=-1)),
    "centred": ("{} minus its mean", _centred),
    "standardised": (
        "{} standardised: minus its mean, over its deviation",
        lambda a: _centred(a) / a.std(axis=-1, keepdims=True),
    ),
    "to_unit_range": (
        "{} stretched to the range from 0 to 1",
        lambda a: _from_the_smallest(a) / np.ptp(a, axis=-1, keepdims=True),
    ),
    "unit_length": (
        "{} divided by its length",
        lambda a: a / np.linalg.norm(a, axis=-1, keepdims=True),
    ),
    "over_largest": (
        "{} divided by its largest entry",
        lambda a: a / a.max(axis=-1, keepdims=True),
    ),
    "over_largest_size": (
        "{} divided by the largest size in all of it",
        lambda a: a / np.abs(a).max(),
    ),
    "over_sum": ("{} divided by its sum", lambda a: a / a.sum(axis=-1, keepdims=True)),
    "over_count": ("{} divided by the number of its entries", lambda a: a / a.shape[-1]),
    "clipped_to_one": ("{} clipped to -1 and 1", lambda a: np.clip(a, -1, 1)),
    "clipped_to_half": ("{} clipped to -0.5 and 0.5", lambda a: np.clip(a, -0.5, 0.5)),
    "clipped_to_tenth": ("{} clipped to -0.1 and 0.1", lambda a: np.clip(a, -0.1, 0.1)),
    "clipped_to_five": ("{} clipped to -5 and 5", lambda a: np.clip(a, -5, 5)),
    "mean_for_all": ("the mean of {} for every entry", lambda a: np.full_like(a, a.mean())),
    "sum_for_all": ("the sum of {} for every entry", lambda a: np.full_like(a, a.sum())),
    "column_means": (
        "the means of {} along axis 0 for its rows",
        lambda a: np.broadcast_to(a.mean(axis=0, keepdims=True), a.shape),
    ),
    "row_means": (
        "the means of {} along its last axis for its entries",
        lambda a: np.broadcast_to(a.mean(axis=-1, keepdims=True), a.shape),
    ),
    "first_for_all": (
        "the first entry of {} for every entry",
        lambda a: np.full_like(a, a.flat[0]),
    ),
    "last_for_all": ("the last entry of {} for every entry", lambda a: np.full_like(a, a.flat[-1])),
    "first_row_for_all": (
        "the first row of {} for every row",
        lambda a: np.broadcast_to(a[:1], a.shape),
    ),
    "last_row_for_all": (
        "the last row of {} for every row",
        lambda a: np.broadcast_to(a[-1:], a.shape),
    ),
    "last_missed": ("the last entry of {} left out", _without_last),
    "first_missed": ("the first entry of {} left out", _without_first),
    "first_alone": ("the first entry of {} alone", _only_first(1)),
    "first_two_alone": ("the first two entries of {} alone", _only_first(2)),
    "first_three_alone": ("the first three entries of {} alone", _only_first(3)),
}
_PLAINEST = ("opposite", "left_out", "absolute", "doubled", "halved")
_SEVERAL = 3  # arrays; of more, each argument is changed in the plainest ways alone: time
_CONSTANTS = (1.0, 0.5, 0.1, 0.05, 0.01, 1e-3, 1e-4, 1e-6, 1e-7, 1e-8)


def suppositions(names: Sequence[str], args: Sequence[Value]) -> Iterator[Supposition]:
    """What can be supposed of a call with such arguments, the plainest first."""
    known = list(enumerate(zip(names, args, strict=False)))
    many = sum(isinstance(arg, Array) for arg in args) > _SEVERAL
    for index, (name, arg) in known:
        for kind, (words, change) in _changes_of(arg, many).items():
            said = words.replace("{}", name)
            yield Supposition(f"{kind}_{name}", said, _changing(index, change))
        if isinstance(arg, float) and not many:
            for constant in _CONSTANTS:
                said = f"{name} = {constant:g}, whatever it is given"
                yield Supposition(f"own_{name}", said, _setting(index, constant))
    for (i, (one, left)), (j, (other, right)) in combinations(known, 2):
        if _alike(left, right):
            said = f"{one} and {other} swapped"
            yield Supposition(f"swapped_{one}_{other}", said, _taking((i, j), (j, i)))
            said = f"{other} in place of {one}"
            yield Supposition(f"{other}_for_{one}", said, _taking((i, j)))
            said = f"{one} in place of {other}"
            yield Supposition(f"{one}_for_{other}", said, _taking((j, i)))


def _changes_of(arg: Value, plain_alone: bool) -> dict[str, tuple[str, Change]]:
    if isinstance(arg, Array) and not _is_real(arg):
        return {}
    if isinstance(arg, Array | float) and plain_alone:
        return {kind: _OF_ANY[kind] for kind in _PLAINEST}
    if isinstance(arg, Pairs) or (isinstance(arg, Array) and arg.shape):
        return _OF_ANY | _OF_ARRAYS
    return _OF_ANY if isinstance(arg, float | Array) else {}


def _is_real(arg: Array) -> bool:
    return arg.dtype in ("f4", "f8")


def _alike(left: Value, right: Value) -> bool:
    """Whether one could be taken for the other: two dicts, or two arrays of one shape."""
    if isinstance(left, Array) and isinstance(right, Array):
        return _is_real(left) and (left.dtype, left.shape) == (right.dtype, right.shape)
    return isinstance(left, Pairs) and isinstance(right, Pairs)


def _changing(index: int, change: Change) -> Callable[[Call], Call | None]:
    def ask(call: Call) -> Call | None:
        args = list(call.args)
        if index >= len(args):
            return None
        try:
            args[index] = _changed(args[index], change)
        except (ValueError, IndexError):  # a single number has no last axis
            return None
        return msgspec.structs.replace(call, args=args)

    return ask


def _setting(index: int, constant: float) -> Callable[[Call], Call | None]:
    """Sets an argument, also where the call leaves it to its default."""

    def ask(call: Call) -> Call | None:
        if index > len(call.args):
            return None
        args = [*call.args[:index], constant, *call.args[index + 1 :]]
        return msgspec.structs.replace(call, args=args)

    return ask


def _changed(arg: Value, change: Change) -> Value:
    if isinstance(arg, Pairs):
        return Pairs([(key, _changed(value, change)) for key, value in arg.items])
    with np.errstate(all="ignore"):
        if isinstance(arg, float):
            return float(change(np.asarray(arg)))
        if isinstance(arg, Array) and _is_real(arg) and arg.data:
            changed = np.asarray(change(arg.numpy()), dtype=arg.dtype)
            return Array(arg.dtype, changed.shape, changed.tobytes(), arg.kind, arg.requires_grad)
    return arg


def _taking(*pairs: tuple[int, int]) -> Callable[[Call], Call | None]:
    """Takes, for every pair (i, j), argument j for argument i."""

    def ask(call: Call) -> Call | None:
        args = list(call.args)
        if any(index >= len(args) for pair in pairs for index in pair):
            return None
        for i, j in pairs:
            args[i] = call.args[j]
        return msgspec.structs.replace(call, args=args)

    return ask
