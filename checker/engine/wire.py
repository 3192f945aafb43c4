"""The wire: what may cross between judge and worker, and nothing else.

Plain data alone: numbers, strings, lists, dicts, and arrays as dtype, shape and raw bytes. A
frame is msgpack, decoded against the structs below; nothing that arrives is unpickled,
evaluated or parsed as markup. Every limit is checked here, on arrival, by the side that reads.
"""

from __future__ import annotations

import sys
from typing import Any, Literal, TypeAlias

import msgspec
import numpy as np

MAX_FRAME = 16 * 1024 * 1024  # bytes; the largest honest frame (a digits data set) is 0.5 MB
MAX_DIMENSION = 10**6
MAX_DIMENSIONS = 32
MAX_NESTING = 16
MAX_TEXT = 2_000  # characters of a learner's message, print-out or repr that are kept
_CODES = ("b1", "i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8", "f2", "f4", "f8", "c8", "c16")
DTYPES = {code: np.dtype(code).itemsize for code in _CODES}  # what may cross, and its bytes
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
        if len(self.shape) > MAX_DIMENSIONS:
            raise ValueError(f"{len(self.shape)} dimensions are more than {MAX_DIMENSIONS}")
        size = room = itemsize
        for dimension in self.shape:
            if not 0 <= dimension <= MAX_DIMENSION:
                raise ValueError(f"dimension {dimension} is outside 0..{MAX_DIMENSION}")
            size *= dimension
            room *= dimension or 1
        # Without its zeros too: NumPy itself trips over (0, 10**6, 10**6, 10**6, 10**6).
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
    """A dict: pairs, since a key may be a number."""

    items: list[tuple[Value, Value]]


class Opaque(Message, frozen=True, tag="opaque"):
    """What cannot cross: the name of its type, and how it prints."""

    type: str
    text: str


# A Union, not `|`: msgspec resolves the recursion from this name at run time.
Value: TypeAlias = bool | int | float | str | Array | Items | Pairs | Opaque | None


class Load(Message, frozen=True, tag="load"):
    """Run the source that the judge has read and hashed as `module`, and its harness.

    `file` is where the source lies, absolute or below the worker's folder of exercises. The reply
    is Loaded or Raised.
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

    file: str
    line: int
    function: str
    source: str


class Warned(Message, frozen=True):
    category: str
    text: str
    line: int


class Aside(Message, frozen=True):
    """What happened on the way to a reply: prints (their end) and warnings.

    For a Load also `imports`: the names of the modules that the source imports.
    """

    printed: str = ""
    warnings: tuple[Warned, ...] = ()
    imports: tuple[str, ...] = ()


NOTHING = Aside()


class Loaded(Message, frozen=True, tag="loaded"):
    """The module stands; `missing` are the functions asked for that it does not define."""

    id: int
    missing: tuple[str, ...]
    aside: Aside


class Returned(Message, frozen=True, tag="returned"):
    """`changed` holds the arguments, by position, that are not as they were sent."""

    id: int
    value: Value
    changed: tuple[tuple[int, Value], ...]
    aside: Aside


class Raised(Message, frozen=True, tag="raised"):
    """An exception, an exit, or a flood of output, with the learner's frames alone.

    `own` says that it rose in the learner's code itself, and not in a library it called.
    """

    id: int
    kind: Literal["exception", "exit", "flood", "too_large"]
    type: str
    text: str
    frames: tuple[Frame, ...]
    changed: tuple[tuple[int, Value], ...]
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
    if len(payload) > MAX_FRAME:
        raise WireError(f"{len(payload):,} bytes are more than the {MAX_FRAME:,} that may cross")
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
    reply: Reply = _decoded(_reply_decoder, payload)
    if isinstance(reply, Returned):
        _check_nesting(reply.value)
    if isinstance(reply, Returned | Raised):
        for _, value in reply.changed:
            _check_nesting(value)
    return reply


def _decoded(decoder: msgspec.msgpack.Decoder[Any], payload: bytes) -> Any:
    try:
        return decoder.decode(payload)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError, MemoryError) as error:
        raise WireError(f"a frame that does not decode: {error}") from None


def _check_nesting(value: Value, depth: int = 0) -> None:
    if depth > MAX_NESTING:
        raise WireError(f"values nested deeper than {MAX_NESTING}")
    if isinstance(value, Items):
        for item in value.items:
            if isinstance(item, Items | Pairs):
                _check_nesting(item, depth + 1)
    elif isinstance(value, Pairs):
        for key, item in value.items:
            _check_nesting(key, depth + 1)
            _check_nesting(item, depth + 1)


def to_wire(value: object, depth: int = 0) -> Value:
    """Any Python value as one that may cross; what may not becomes Opaque.

    Arrays keep dtype and shape (NumPy subclasses come down to the plain array they wrap,
    byte order becomes native, long double becomes double). Lists, tuples and dicts are walked
    to MAX_NESTING. Raises WireError where one value alone is larger than a frame.
    """
    if isinstance(value, str):  # before NumPy's: np.str_ is a str, np.float64 a float
        return str(value)[:MAX_TEXT]
    if isinstance(value, np.ndarray | np.generic):
        return _array_to_wire(value, "ndarray" if isinstance(value, np.ndarray) else "scalar")
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, float):
        return float(value)
    if isinstance(value, int):
        return int(value) if -(2**63) <= value < 2**63 else _opaque(value)
    if isinstance(value, complex):
        return _array_to_wire(np.asarray(value), "scalar")
    if depth >= MAX_NESTING:
        return _opaque(value)
    if isinstance(value, list | tuple):
        items = [to_wire(item, depth + 1) for item in value]
        return Items("list" if isinstance(value, list) else "tuple", items)
    if isinstance(value, dict):
        return Pairs(
            [(to_wire(key, depth + 1), to_wire(item, depth + 1)) for key, item in value.items()]
        )
    return _tensor_to_wire(value) or _opaque(value)


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
    if array.nbytes > MAX_FRAME:
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
    return Opaque(type(value).__name__[:80], _text(value))


def _text(value: object) -> str:
    try:
        return repr(value)[:200]
    except Exception as error:  # a learner's own __repr__ may raise whatever it likes
        return f"<{type(error).__name__} in its __repr__>"


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
