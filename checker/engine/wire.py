"""The wire: what may cross between judge and worker, and nothing else.

Plain data alone: numbers, strings, lists, dicts, and arrays as dtype, shape and raw bytes. A
frame is msgpack, decoded against the structs below; nothing that a worker sends is unpickled,
evaluated or parsed as markup. Every limit is checked here, on arrival, by the side that reads.
"""

from __future__ import annotations

import re
import sys
from typing import Annotated, Any, Literal, TypeAlias

import msgspec
import numpy as np

MAX_FRAME = 16 * 1024 * 1024  # bytes; the largest honest frame (a digits data set) is 0.5 MB
MAX_REPLY = 2 * 1024 * 1024  # bytes; a reply of tiny values is a hundred times that when decoded
MAX_VALUES = 100_000  # numbers, texts and lists in one reply, an array counting as one
MAX_DIMENSION = 10**6
MAX_DIMENSIONS = 32
MAX_NESTING = 16
MAX_TEXT = 2_000  # characters of a learner's message, print-out or repr that are kept
_CODES = ("b1", "i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8", "f2", "f4", "f8", "c8", "c16")
DTYPES = {code: np.dtype(code).itemsize for code in _CODES}  # what may cross, and its bytes
_ADDRESS = re.compile(r" at 0x[0-9A-Fa-f]+")
_CODE_OF = {np.dtype(code): code for code in _CODES}


class WireError(Exception):
    """A frame, or a value, that may not cross. Says what is wrong with it."""


class Message(
    msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, tag_field="tag"
):
    """Base of everything that crosses. Array-like: field names need not travel."""


class Array(Message, frozen=True, tag="array"):
    """An array, a NumPy scalar or a tensor: dtype code, shape, and its bytes in C order."""

    dtype: str
    shape: tuple[int, ...]
    data: bytes
    kind: Literal["ndarray", "scalar", "tensor"] = "ndarray"
    requires_grad: bool = False

    def __post_init__(self) -> None:
        """Refuse a shape that lies about its bytes. msgspec reports ValueError as its own."""
        itemsize = DTYPES.get(self.dtype)
        if itemsize is None:
            raise ValueError(f"dtype {self.dtype[:20]!r} is not one that may cross")
        if self.kind == "scalar" and self.shape:
            raise ValueError(f"a scalar has no shape {self.shape}")
        if len(self.shape) > MAX_DIMENSIONS:
            raise ValueError(f"{len(self.shape)} dimensions are more than {MAX_DIMENSIONS}")
        size, room = itemsize, max(DTYPES.values())
        for dimension in self.shape:
            if not 0 <= dimension <= MAX_DIMENSION:
                raise ValueError(f"dimension {dimension} is outside 0..{MAX_DIMENSION}")
            size *= dimension
            room *= dimension or 1
        # Without its zeros too, and as whatever it is turned into: NumPy itself trips over
        # (0, 10**6, 10**6, 10**6, 10**6).
        if size != len(self.data) or room > 2**62:
            raise ValueError(f"shape {self.shape} does not fit {len(self.data)} bytes")

    def numpy(self) -> np.ndarray:
        """The array itself, read-only, sharing the frame's memory."""
        return np.frombuffer(self.data, dtype=self.dtype).reshape(self.shape)


class Items(Message, frozen=True, tag="items"):
    """A list or a tuple."""

    kind: Literal["list", "tuple"]
    items: list[Value]


class Pairs(Message, frozen=True, tag="pairs"):
    """A dict: pairs, since a key may be a number. Any other key crosses as Opaque."""

    items: list[tuple[Value, Value]]

    def __post_init__(self) -> None:
        """Refuse a key that no dict can have. msgspec reports ValueError as its own."""
        for key, _ in self.items:
            if isinstance(key, Items | Pairs) or (isinstance(key, Array) and key.kind != "scalar"):
                raise ValueError("a dict has no such key")


# What a worker says in words; its own side cuts it shorter still.
Word: TypeAlias = Annotated[str, msgspec.Meta(max_length=200)]
Sentence: TypeAlias = Annotated[str, msgspec.Meta(max_length=MAX_TEXT)]
_A_FEW = msgspec.Meta(max_length=64)


class Opaque(Message, frozen=True, tag="opaque"):
    """What cannot cross: the name of its type, and how it prints."""

    type: Word
    text: Word


# A Union, not `|`: msgspec resolves the recursion from this name at run time.
Value: TypeAlias = bool | int | float | str | Array | Items | Pairs | Opaque | None


class Load(Message, frozen=True, tag="load"):
    """Run the source that the judge has read and hashed as `module`, and its harness.

    `file` is where the source lies, absolute or below the worker's folder of exercises. The harness
    is code, marshalled: a worker's Python is the judge's. The reply is Loaded or Raised.
    """

    id: int
    module: str
    file: str
    source: bytes
    functions: tuple[str, ...]
    harness: bytes | None
    seed: int


class Files(Message, frozen=True, tag="files"):
    """The exercises of a submission, for a worker to write down before it is confined.

    Paths below the folder of exercises, to the files' bytes. There is no reply.
    """

    files: dict[str, bytes]


class Call(Message, frozen=True, tag="call"):
    """Call a function of a loaded module, or of its harness; the reply is Returned or Raised."""

    id: int
    module: str
    function: str
    args: list[Value]
    seed: int | None


Request: TypeAlias = Load | Call


class Frame(Message, frozen=True):
    """One of the learner's own frames in a traceback."""

    file: Annotated[str, msgspec.Meta(max_length=1_000)]
    line: int
    function: Word
    source: Word


class Warned(Message, frozen=True):
    category: Word
    text: Word
    line: int


class Aside(Message, frozen=True):
    """What happened on the way to a reply: prints (their end) and warnings.

    For a Load also `imports`: the names of the modules that the source imports.
    """

    printed: Sentence = ""
    warnings: Annotated[tuple[Warned, ...], _A_FEW] = ()
    imports: Annotated[tuple[Word, ...], msgspec.Meta(max_length=500)] = ()


NOTHING = Aside()


class Loaded(Message, frozen=True, tag="loaded"):
    """The module stands; `missing` are the functions asked for that it does not define."""

    id: int
    missing: Annotated[tuple[Word, ...], _A_FEW]
    aside: Aside


class Returned(Message, frozen=True, tag="returned"):
    """`changed` holds the arguments, by position, that are not as they were sent."""

    id: int
    value: Value
    changed: Annotated[tuple[tuple[int, Value], ...], _A_FEW]
    aside: Aside


class Raised(Message, frozen=True, tag="raised"):
    """An exception, an exit, or a flood of output, with the learner's frames alone.

    `own` says that it rose in the learner's code itself, and not in a library it called.
    """

    id: int
    kind: Literal["exception", "exit", "flood", "too_large"]
    type: Word
    text: Sentence
    frames: Annotated[tuple[Frame, ...], _A_FEW]
    changed: Annotated[tuple[tuple[int, Value], ...], _A_FEW]
    aside: Aside
    own: bool = True


Reply: TypeAlias = Loaded | Returned | Raised

_encoder = msgspec.msgpack.Encoder()
_request_decoder: msgspec.msgpack.Decoder[Request] = msgspec.msgpack.Decoder(Request)
_files_decoder = msgspec.msgpack.Decoder(Files)
_reply_decoder: msgspec.msgpack.Decoder[Reply] = msgspec.msgpack.Decoder(Reply)


def encode(message: Request | Reply | Files) -> bytes:
    """The message as a frame's payload. Raises WireError where it is over the limit."""
    payload = _encoder.encode(message)
    limit = MAX_REPLY if isinstance(message, Reply) else MAX_FRAME
    if len(payload) > limit:
        raise WireError(f"{len(payload):,} bytes are more than the {limit:,} that may cross")
    return payload


def decode_request(payload: bytes) -> Request:
    """The judge's request. Raises WireError."""
    request: Request = _decoded(_request_decoder, payload)
    return request


def decode_files(payload: bytes) -> Files:
    """The files that the judge sends first. Raises WireError."""
    files: Files = _decoded(_files_decoder, payload)
    return files


def decode_reply(payload: bytes) -> Reply:
    """A worker's reply, trusted in nothing. Raises WireError."""
    if len(payload) > MAX_REPLY:
        raise WireError(f"a reply of {len(payload):,} bytes is more than {MAX_REPLY:,}")
    reply: Reply = _decoded(_reply_decoder, payload)
    count_values(reply)
    return reply


def count_values(reply: Reply) -> int:
    """How many values the reply holds; an array is one. Raises WireError for more than may be."""
    left = MAX_VALUES
    if isinstance(reply, Returned):
        left = _checked(reply.value, left)
    if isinstance(reply, Returned | Raised):
        for _, value in reply.changed:
            left = _checked(value, left)
    return MAX_VALUES - left


def _decoded(decoder: msgspec.msgpack.Decoder[Any], payload: bytes) -> Any:
    try:
        return decoder.decode(payload)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError, MemoryError) as error:
        raise WireError(f"a frame that does not decode: {error}") from None


_COMPOUND = frozenset({Items, Pairs})


def _checked(value: Value, left: int, depth: int = 0) -> int:
    """How many more values there may be after this one."""
    if depth > MAX_NESTING:
        raise WireError(f"values nested deeper than {MAX_NESTING}")
    if isinstance(value, Items):
        left -= len(value.items)
        for item in value.items:
            if type(item) in _COMPOUND:
                left = _checked(item, left, depth + 1)
    elif isinstance(value, Pairs):
        left -= 2 * len(value.items)
        for _, item in value.items:
            left = _checked(item, left, depth + 1)
    if left < 0:
        raise WireError(f"more than {MAX_VALUES:,} values in one reply")
    return left


def to_wire(value: object, depth: int = 0) -> Value:
    """Any Python value as one that may cross; what may not becomes Opaque.

    Arrays keep dtype and shape (NumPy subclasses come down to the plain array they wrap,
    byte order becomes native, long double becomes double). Lists, tuples and dicts are walked
    to MAX_NESTING. Raises WireError where one value alone is larger than a frame.
    """
    # Each as what it is, whatever a subclass says of itself. Texts come before NumPy's kinds:
    # np.str_ is a str, np.float64 a float.
    if isinstance(value, str):
        return text_of(value, MAX_TEXT)
    if isinstance(value, np.ndarray | np.generic):
        return _array_to_wire(value, "ndarray" if isinstance(value, np.ndarray) else "scalar")
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, float):
        return float.__mul__(value, 1.0)
    if isinstance(value, int):
        number = int.__add__(value, 0)
        return number if -(2**63) <= number < 2**63 else _opaque(value)
    if isinstance(value, complex):
        return _array_to_wire(np.asarray(value), "scalar")
    if depth >= MAX_NESTING:
        return _opaque(value)
    if isinstance(value, list | tuple):
        # A list of losses holds NumPy's own floats, thousands of them: as numbers they are small.
        items = [
            item.item() if type(item) is np.float64 else to_wire(item, depth + 1) for item in value
        ]
        return Items("list" if isinstance(value, list) else "tuple", items)
    if isinstance(value, dict):
        return Pairs([(_key_to_wire(key), to_wire(item, depth + 1)) for key, item in value.items()])
    return _tensor_to_wire(value) or _opaque(value)


def _key_to_wire(key: object) -> Value:
    plain = key is None or isinstance(key, str | int | float | np.generic)
    return to_wire(key) if plain else _opaque(key)


def _array_to_wire(
    value: np.ndarray | np.generic, kind: Literal["ndarray", "scalar", "tensor"]
) -> Value:
    array = np.asarray(value)
    code = _CODE_OF.get(array.dtype)
    if code is None:
        code = _nearest_code(array.dtype)
        if code is None:
            return Opaque(f"array of dtype {array.dtype}"[:80], _text(value))
        array = array.astype(code)
    if array.nbytes > MAX_FRAME:  # a request may be that large, and an argument come back changed
        raise WireError(
            f"an array of shape {array.shape} ({array.nbytes:,} bytes) is more than the "
            f"{MAX_FRAME:,} bytes that may cross"
        )
    if array.size > MAX_DIMENSION and max(array.shape) > MAX_DIMENSION:
        raise WireError(f"an array of shape {array.shape} has more than {MAX_DIMENSION:,} rows")
    return Array(code, array.shape, array.tobytes(), kind)


def _nearest_code(dtype: np.dtype[Any]) -> str | None:
    """Long double comes down to double, and foreign byte order to native; else None."""
    if dtype.kind in "fc" and dtype.itemsize > 8:
        return "f8" if dtype.kind == "f" else "c16"
    return _CODE_OF.get(dtype.newbyteorder("="))


def _tensor_to_wire(value: Any) -> Value:
    """A torch tensor's array; None for anything else, or where torch is not even imported."""
    torch = sys.modules.get("torch")
    if torch is None or not isinstance(value, torch.Tensor):
        return None
    try:
        array = value.detach().cpu().numpy()
    except (TypeError, RuntimeError):  # bfloat16, sparse, and others that NumPy has no word for
        return None
    encoded = _array_to_wire(array, "tensor")
    if isinstance(encoded, Array):
        return msgspec.structs.replace(encoded, requires_grad=bool(value.requires_grad))
    return encoded


def _opaque(value: object) -> Opaque:
    return Opaque(text_of(type(value).__name__, 80), _text(value))


def _text(value: object) -> str:
    """How it prints, but for where it lies in memory: that is another place in every run."""
    try:
        return _ADDRESS.sub("", text_of(repr(value), 200))
    except Exception as error:  # a learner's own __repr__ may raise whatever it likes
        return f"<{text_of(type(error).__name__, 80)} in its __repr__>"


def text_of(text: str, limit: int) -> str:
    """The text's beginning as one that can be encoded: a lone surrogate becomes its escape."""
    return str.__getitem__(text, slice(limit)).encode("utf-8", "backslashreplace").decode()[:limit]


def from_wire(value: Value) -> Any:
    """The Python value again, for the worker: arrays fresh, writable, C-contiguous."""
    if isinstance(value, Array):
        array = value.numpy()
        return array[()] if value.kind == "scalar" else array.copy()
    if isinstance(value, Items):
        items = [from_wire(item) for item in value.items]
        return items if value.kind == "list" else tuple(items)
    if isinstance(value, Pairs):
        return {from_wire(key): from_wire(item) for key, item in value.items}
    return value
