"""When a value is right: strict about value and shape, kind about type.

Pure functions over what came off the wire. The tolerances are the quest's rules for all:
rtol 1e-6 and atol 1e-8; rtol 1e-4 and atol 1e-5 for a result that is float32 by its dtype or
because every number in it is exactly a float32 (so `float()` of one passes).
"""

from __future__ import annotations

from typing import TypeAlias

import msgspec
import numpy as np
import numpy.typing as npt

from checker.engine.wire import MAX_DIMENSIONS, Array, Items, Opaque, Pairs, Value

Floats: TypeAlias = npt.NDArray[np.float64]


class Tolerance(msgspec.Struct, frozen=True):
    """Right is |actual - expected| <= atol + rtol * |expected|, never relative alone."""

    rtol: float
    atol: float


DOUBLE = Tolerance(rtol=1e-6, atol=1e-8)
SINGLE = Tolerance(rtol=1e-4, atol=1e-5)


class Difference(msgspec.Struct, frozen=True):
    """Where an array parts from the expected one: its `first` wrong element and its `worst`.

    Both are indices, () of a number, None where the shapes differ. `wrong` counts the elements
    that differ, `size` all of them.
    """

    actual_shape: tuple[int, ...]
    expected_shape: tuple[int, ...]
    first: tuple[int, ...] | None = None
    worst: tuple[int, ...] | None = None
    wrong: int = 0
    size: int = 0


class NotNumeric(Exception):
    """The value is no array of numbers; says in the learner's words what it is."""


class Numeric(msgspec.Struct, frozen=True):
    """A value as float64 numbers, and how it came. `float32` where its dtype says so."""

    floats: Floats
    float32: bool
    tensor: bool

    @property
    def single(self) -> bool:
        """Whether it is a float32 result: by dtype, or since all its numbers are exactly such."""
        with np.errstate(all="ignore"):
            rounded = self.floats.astype(np.float32)
        return self.float32 or bool(np.all((rounded == self.floats) | np.isnan(self.floats)))


def numeric(value: Value) -> Numeric:
    """The value as numbers of its own shape. Raises NotNumeric.

    Lists and tuples count as arrays when they are regular; bool, complex and object values are
    not numbers; a tensor that carries its graph is not one either.
    """
    if isinstance(value, bool):
        raise NotNumeric(f"the bool {value}")
    if isinstance(value, int | float):
        return Numeric(np.asarray(value, dtype=np.float64), False, False)
    if isinstance(value, Array):
        return _numeric_array(value)
    if isinstance(value, Items):
        return _numeric_items(value)
    raise NotNumeric(describe_type(value))


def _numeric_array(value: Array) -> Numeric:
    if value.requires_grad:
        raise NotNumeric("a tensor that still carries its graph (use .detach() or .item())")
    if value.dtype[0] not in "iuf":
        raise NotNumeric(describe_type(value))
    floats = value.numpy().astype(np.float64)
    return Numeric(floats, value.dtype in ("f2", "f4"), value.kind == "tensor")


def _numeric_items(value: Items) -> Numeric:
    kinds = set(map(type, value.items))
    if kinds <= {int, float}:  # a list of losses, usually
        return Numeric(np.array(value.items, dtype=np.float64), False, False)
    if kinds == {Array} and (whole := _as_one(value.items)) is not None:
        return _numeric_array(whole)
    parts = [numeric(item) for item in value.items]
    shapes = {part.floats.shape for part in parts}
    if len(shapes) > 1:
        raise NotNumeric(f"a {value.kind} whose entries differ in shape")
    try:
        floats = np.stack([part.floats for part in parts])
    except ValueError:  # more axes than there may be, or empty and too large
        raise NotNumeric(describe_type(value)) from None
    return Numeric(
        floats,
        all(part.float32 for part in parts),
        any(part.tensor for part in parts),
    )


def _as_one(items: list[Value]) -> Array | None:
    """Many arrays of one kind as an array of them: losses may come so, by the thousand."""
    first = items[0]
    assert isinstance(first, Array)
    form = (first.dtype, first.shape, first.kind, first.requires_grad)
    data = []
    for item in items:
        if (
            not isinstance(item, Array)
            or (item.dtype, item.shape, item.kind, item.requires_grad) != form
        ):
            return None
        data.append(item.data)
    kind = "ndarray" if first.kind == "scalar" else first.kind
    shape = (len(items), *first.shape)
    if len(shape) > MAX_DIMENSIONS or 0 in shape:
        return None  # it may be more than may cross: NumPy says what comes of it
    return Array(first.dtype, shape, b"".join(data), kind, first.requires_grad)


def difference(
    actual: Numeric, expected: npt.ArrayLike, tolerance: Tolerance | None = None
) -> Difference | None:
    """None where `actual` is right; else where it parts from `expected`.

    Without a tolerance the rules for all hold. NaN is never right, an infinity only where one
    is expected.
    """
    truth = np.asarray(expected, dtype=np.float64)
    if actual.floats.shape != truth.shape:
        return Difference(actual.floats.shape, truth.shape)
    # The looser rule is looked up only where the stricter one fails.
    wrong = _wrong(actual.floats, truth, tolerance or DOUBLE)
    if tolerance is None and wrong.any() and actual.single:
        wrong = _wrong(actual.floats, truth, SINGLE)
    if not wrong.any():
        return None
    with np.errstate(all="ignore"):
        error = np.where(wrong, np.abs(actual.floats - truth), -1.0)
    error = np.where(np.isnan(error), np.inf, error)
    return Difference(
        truth.shape,
        truth.shape,
        first=_index(int(np.argmax(wrong)), truth.shape),
        worst=_index(int(np.argmax(error)), truth.shape),
        wrong=int(np.count_nonzero(wrong)),
        size=truth.size,
    )


def _wrong(actual: Floats, truth: Floats, tolerance: Tolerance) -> npt.NDArray[np.bool_]:
    with np.errstate(all="ignore"):
        close = np.abs(actual - truth) <= tolerance.atol + tolerance.rtol * np.abs(truth)
    # An infinite truth would make every distance acceptable.
    return ~np.where(np.isfinite(truth), close, actual == truth)


def _index(flat: int, shape: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(int(i) for i in np.unravel_index(flat, shape)) if shape else ()


def describe_type(value: Value) -> str:
    """What a value is, in words: "an array of shape (3,) and dtype float32", "None", "a str"."""
    if value is None:
        return "None"
    if isinstance(value, Array):
        noun = {"ndarray": "an array", "tensor": "a tensor", "scalar": "a NumPy number"}[value.kind]
        name = np.dtype(value.dtype).name
        shape = "" if value.kind == "scalar" else f"shape {value.shape} and "
        return f"{noun} of {shape}dtype {name}"
    if isinstance(value, Items):
        return f"a {value.kind} of length {len(value.items)}"
    if isinstance(value, Pairs):
        return f"a dict with {len(value.items)} key{'' if len(value.items) == 1 else 's'}"
    if isinstance(value, Opaque) and value.type == "int":
        return "an integer of more than 64 bits"
    if isinstance(value, Opaque):
        return f"{_article(value.type)} {value.type}"
    return f"{_article(type(value).__name__)} {type(value).__name__}"


def _article(noun: str) -> str:
    return "an" if noun[:1].lower() in "aeiou" else "a"
