"""The wire carries plain data, and refuses whatever lies, is malformed or is too much."""

from __future__ import annotations

import contextlib
import math
from typing import Any

import msgspec
import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from checker.engine import wire
from checker.engine.wire import Array, Items, Opaque, Pairs, WireError

numbers = st.one_of(
    st.booleans(),
    st.integers(-(2**63), 2**63 - 1),
    st.floats(allow_nan=False),
    st.text(max_size=50),
    st.none(),
)
dtypes = st.sampled_from(sorted(wire.DTYPES)).map(np.dtype)
arrays = dtypes.flatmap(lambda dtype: hnp.arrays(dtype, hnp.array_shapes(min_dims=0, min_side=0)))
values = st.recursive(
    numbers | arrays,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.lists(inner, max_size=4).map(tuple)
        | st.dictionaries(st.text(max_size=5) | st.floats(allow_nan=False), inner, max_size=4)
    ),
    max_leaves=10,
)


def returned(value: wire.Value) -> bytes:
    return wire.encode(wire.Returned(1, value, (), wire.NOTHING))


def same(left: Any, right: Any) -> bool:
    if isinstance(left, np.ndarray):
        return left.dtype == right.dtype and left.shape == right.shape and bits(left) == bits(right)
    if isinstance(left, list | tuple):
        pairs = zip(left, right, strict=True)
        return type(left) is type(right) and all(same(a, b) for a, b in pairs)
    if isinstance(left, dict):
        return left.keys() == right.keys() and all(same(left[key], right[key]) for key in left)
    return type(left) is type(right) and left == right


def bits(array: npt.NDArray[Any]) -> bytes:
    return array.tobytes()


@given(values)
def test_what_goes_over_comes_back(value: object) -> None:
    """Every plain value arrives with its type, its shape, its dtype and its very bits."""
    reply = wire.decode_reply(returned(wire.to_wire(value)))
    assert isinstance(reply, wire.Returned)
    assert same(wire.from_wire(reply.value), value)


@given(st.binary(max_size=200))
def test_random_bytes_are_refused_or_decoded(payload: bytes) -> None:
    """No byte string makes the judge raise anything but WireError."""
    with contextlib.suppress(WireError):
        wire.decode_reply(payload)


@given(values, st.data())
def test_a_damaged_frame_is_refused_or_decoded(value: object, data: st.DataObject) -> None:
    """Neither does a good frame with bytes changed or cut off."""
    payload = bytearray(returned(wire.to_wire(value)))
    position = data.draw(st.integers(0, len(payload) - 1))
    payload[position] = data.draw(st.integers(0, 255))
    with contextlib.suppress(WireError):
        wire.decode_reply(bytes(payload[: data.draw(st.integers(1, len(payload)))]))


@pytest.mark.parametrize(
    ("dtype", "shape", "data"),
    [
        ("f8", (0, 10**12), b""),
        ("f8", (0, *[10**6] * 5), b""),
        ("f8", (3,), b"\0" * 16),
        ("f8", (-1,), b""),
        ("f8", (2**40, 2**40), b""),
        ("O", (1,), b"\0" * 8),
        ("M8[s]", (1,), b"\0" * 8),
        ("f16", (1,), b"\0" * 16),
        ("f8", (1,) * 40, b"\0" * 8),
        ("V1000000000", (1,), b"\0"),
    ],
)
def test_an_array_that_lies_is_refused(dtype: str, shape: tuple[int, ...], data: bytes) -> None:
    """Shape, dtype and bytes must agree, with every dimension at most a million."""
    raw = ["returned", 1, ["array", dtype, list(shape), data, "ndarray", False], [], ["", [], []]]
    with pytest.raises(WireError):
        wire.decode_reply(msgspec.msgpack.encode(raw))


@pytest.mark.parametrize("depth", [wire.MAX_NESTING + 2, 200, 100_000])
def test_deep_nesting_is_refused(depth: int) -> None:
    """A value nested deeper than the limit is refused, and so is one that would end the stack."""
    # ["items", "list", [inner]] again and again, as bytes: an encoder would not go that deep.
    inner = b"\x93\xa5items\xa4list\x91" * depth + b"\xc0"
    payload = b"\x95\xa8returned\x01" + inner + b"\x90\x93\xa0\x90\x90"
    with pytest.raises(WireError):
        wire.decode_reply(payload)


def test_a_message_over_the_limit_is_not_sent() -> None:
    """A frame larger than the limit never leaves."""
    big = Items("list", [Array("u1", (1_000_000,), bytes(1_000_000))] * 17)
    with pytest.raises(WireError, match="more than"):
        returned(big)


def test_an_array_over_the_limit_is_named_by_its_shape() -> None:
    """One array too large to cross says how large it is."""
    with pytest.raises(WireError, match=r"shape \(3000, 3000\)"):
        wire.to_wire(np.zeros((3000, 3000)))


@pytest.mark.parametrize(
    "value",
    [object(), {1, 2}, (n for n in "ab"), lambda: 0, 2**70, np.array([None, 1]), range(3)],
)
def test_what_cannot_cross_becomes_opaque(value: object) -> None:
    """What is no plain data arrives as the name of its type, never as itself."""
    assert isinstance(wire.to_wire(value), Opaque)


def test_what_cannot_cross_prints_the_same_in_every_run() -> None:
    """Its place in memory is left out: two answers of the same kind are the same answer."""

    def inner() -> None: ...

    shown = wire.to_wire(inner)
    assert isinstance(shown, Opaque)
    assert shown.text.endswith("inner>")
    assert " at 0x" not in shown.text


def test_a_subclass_comes_down_to_the_array_it_wraps() -> None:
    """An ndarray subclass cannot lie: only the numbers in it cross."""

    class Liar(np.ndarray):
        def __eq__(self, other: object) -> Any:
            return True

        def tobytes(self, order: Any = None) -> bytes:
            return b"forged"

    value = wire.to_wire(np.array([1.0, 2.0]).view(Liar))
    assert isinstance(value, Array)
    assert value.numpy().tolist() == [1.0, 2.0]


def test_numbers_of_all_kinds_keep_their_value() -> None:
    """NumPy scalars, long doubles and foreign byte orders arrive as numbers."""
    for value in (np.float64(0.5), np.float32(0.5), np.longdouble(0.5), np.array(0.5, ">f8")):
        crossed = wire.to_wire(value)
        assert isinstance(crossed, Array)
        assert float(crossed.numpy()[()]) == 0.5
    assert math.isnan(wire.from_wire(wire.to_wire(math.nan)))


def test_a_long_text_is_cut() -> None:
    """A string crosses up to the limit."""
    crossed = wire.to_wire("x" * 10_000)
    assert crossed == "x" * wire.MAX_TEXT


def test_a_dict_that_contains_itself_ends_somewhere() -> None:
    """A value that contains itself does not keep the worker busy for ever."""
    loop: dict[str, object] = {}
    loop["loop"] = loop
    assert isinstance(wire.to_wire(loop), Pairs)
