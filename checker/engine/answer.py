"""What a suite works with: proxies of the learner's functions, and the answers they give.

A suite never holds a learner's raw value. It asks an `Answer` for what it needs (an array of a
shape, a number, the parts of a tuple), and whatever is not so ends the check as a failure that
names the call, the part, and where it differs. So no learner's value can make a suite stumble.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import NoReturn

import msgspec
import numpy as np
import numpy.typing as npt

from checker.engine import wire
from checker.engine.compare import (
    Difference,
    Floats,
    NotNumeric,
    Numeric,
    Tolerance,
    describe_type,
    difference,
    numeric,
)
from checker.engine.failure import Failure, LearnerFailure, Observation, subject
from checker.engine.result import Outcome, Remark
from checker.engine.wire import Array, Items, Pairs, Value
from checker.errors import EngineError


class Answer(msgspec.Struct, frozen=True):
    """One returned value, or a named part of one. `truth` is what the reference returns there.

    `siblings` are the names of all parts of the tuple that this is a part of.
    """

    observation: Observation
    value: Value
    truth: Callable[[], Value]
    note: Callable[[Remark], None]
    part: str = ""
    siblings: tuple[str, ...] = ()

    # What it is.

    def parts(self, *names: str) -> tuple[Answer, ...]:
        """The parts of a tuple (or list) of exactly these, in this order."""
        value = self.value
        if not isinstance(value, Items) or len(value.items) != len(names):
            wanted = f"a tuple ({', '.join(names)})"
            self.fail(f"{self.subject} must be {wanted}, not {describe_type(value)}.")
        parts = [
            self._inner(item, name, partial(self._true_item, index))
            for index, (item, name) in enumerate(zip(value.items, names, strict=True))
        ]
        return tuple(msgspec.structs.replace(part, siblings=names) for part in parts)

    def entries(self) -> tuple[Answer, ...]:
        """The entries of a list or tuple of any length, named by their index."""
        value = self.value
        if not isinstance(value, Items):
            self.fail(f"{self.subject} must be a list, not {describe_type(value)}.")
        return tuple(
            self._inner(item, f"[{index}]", partial(self._true_item, index))
            for index, item in enumerate(value.items)
        )

    def entry(self, key: str | float) -> Answer:
        """The value under a key of a dict."""
        value = self.value
        if not isinstance(value, Pairs):
            self.fail(f"{self.subject} must be a dict, not {describe_type(value)}.")
        for its_key, item in value.items:
            if _same_key(its_key, key):
                return self._inner(item, f"[{key!r}]", lambda: _entry(self.truth(), key))
        self.fail(f"{self.subject} has no key {key!r}.")

    def only_keys(self, *keys: str | float) -> Answer:
        """This dict, which must have these keys and no other."""
        for key in keys:
            self.entry(key)
        assert isinstance(self.value, Pairs)
        if len(self.value.items) != len(keys):
            extra = [k for k, _ in self.value.items if not any(_same_key(k, key) for key in keys)]
            self.fail(f"{self.subject} has a key too many: {_key_text(extra[:1] or ['?'])}.")
        return self

    def array(self, *shape: int | None) -> Floats:
        """Its numbers as float64, in that shape (None: any size; no argument at all: any shape)."""
        numbers = self._numbers()
        if shape and not _fits(numbers.floats.shape, shape):
            sizes = ", ".join("any" if size is None else str(size) for size in shape)
            wanted = f"({sizes},)" if len(shape) == 1 else f"({sizes})"
            self.fail(f"{self.subject} has shape {numbers.floats.shape} where {wanted} is due.")
        return numbers.floats

    def number(self) -> float:
        """Its single number: a Python or NumPy scalar or a 0-d array, never of shape (1,)."""
        numbers = self._numbers()
        if numbers.floats.shape != ():
            self.fail(
                f"{self.subject} must be a single number, not {describe_type(self.value)}.",
            )
        return float(numbers.floats)

    def text(self) -> str:
        if not isinstance(self.value, str):
            self.fail(f"{self.subject} must be a string, not {describe_type(self.value)}.")
        return self.value

    # Whether it is right.

    def matches_reference(self, tolerance: Tolerance | None = None) -> None:
        """It equals what the reference returns for the same call, part by part."""
        _match(self, self.truth(), tolerance)

    def equals(self, expected: npt.ArrayLike, tolerance: Tolerance | None = None) -> None:
        """Its numbers are these, in this shape."""
        found = difference(self._numbers(), expected, tolerance)
        if found is not None:
            self._differs(found, np.asarray(expected, dtype=np.float64))

    def is_text(self, *accepted: str) -> None:
        """It is one of these strings."""
        if self.text() not in accepted:
            self.fail(
                f"{self.subject} is {self.value!r} where {accepted[0]!r} is right.", accepted[0]
            )

    def require(self, holds: bool | np.bool_, sentence: str) -> None:
        """Fail with the sentence unless it holds. `{}` in it becomes the answer's name."""
        if not holds:
            self.fail(sentence.replace("{}", self.subject))

    def remark(self, remark_id: str, message: str) -> None:
        """Say something about a right answer; costs nothing."""
        self.note(Remark(remark_id, message))

    def fail(self, sentence: str, expected: Value = None) -> NoReturn:
        raise LearnerFailure(
            Failure(
                Outcome.WRONG,
                sentence,
                observation=self.observation,
                part=self.part,
                siblings=self.siblings,
                actual=self.value,
                expected=expected,
            )
        )

    @property
    def subject(self) -> str:
        """How a sentence calls this: "`relu(z)`", "dW1 of `backward(X, y, a1, a2, W2)`"."""
        return subject(self.observation, self.part)

    def _inner(self, value: Value, name: str, truth: Callable[[], Value]) -> Answer:
        joined = f"{self.part}{name}" if name.startswith("[") else name
        return msgspec.structs.replace(self, value=value, part=joined, truth=truth)

    def _true_item(self, index: int) -> Value:
        items = _items(self.truth())
        if index >= len(items):
            raise EngineError(f"the reference returns {len(items)} items, not {index + 1}")
        return items[index]

    def _numbers(self) -> Numeric:
        try:
            numbers = numeric(self.value)
        except NotNumeric as error:
            self.fail(f"{self.subject} must be made of real numbers, not {error}.")
        if numbers.tensor:
            self.note(
                Remark(
                    "tensor",
                    f"{self.subject} is a torch tensor; a NumPy array or a number is enough.",
                )
            )
        return numbers

    def _differs(self, found: Difference, expected: Floats) -> NoReturn:
        raise LearnerFailure(
            Failure(
                Outcome.WRONG,
                _difference_sentence(self, found, expected),
                observation=self.observation,
                part=self.part,
                siblings=self.siblings,
                actual=self.value,
                expected=wire.to_wire(expected),
                difference=found,
            )
        )


class Asked(msgspec.Struct, frozen=True):
    """What a suite asks of a function; see `Proxy.call`."""

    function: str
    args: list[Value]
    allowed: frozenset[str]
    replayed: bool


class Proxy(msgspec.Struct, frozen=True):
    """A learner's function, as a suite calls it: the fixture named after the exercise.

    `ask` sends a call of the named function to the worker and gives its observation; `truth`
    answers an observation by the reference.
    """

    function: str
    ask: Callable[[Asked], Observation]
    truth: Callable[[Observation], Value]
    note: Callable[[Remark], None]

    def __call__(
        self, *args: object, may_change: Iterable[str] = (), replayed: bool = True
    ) -> Answer:
        """Call the function with these arguments, which it may not change but for those named.

        A long run says `replayed=False`: a diagnosis will not make it again. Raises
        LearnerFailure where the function raises, changes its inputs or does not come back.
        """
        return self.call(self.function, *args, may_change=may_change, replayed=replayed)

    def call(
        self,
        function: str,
        *args: object,
        may_change: Iterable[str] = (),
        replayed: bool = True,
    ) -> Answer:
        """Call another function of the exercise, or of its harness."""
        allowed = frozenset(may_change)
        sent = [wire.to_wire(arg) for arg in args]
        observation = self.ask(Asked(function, sent, allowed, replayed))
        reply = observation.reply
        assert isinstance(reply, wire.Returned)
        answer = Answer(observation, reply.value, lambda: self.truth(observation), self.note)
        for name in observation.changed:
            if name not in allowed:
                answer.fail(
                    f"`{observation.expression}` changed its argument {name}; "
                    "it belongs to the caller, work on a copy."
                )
        return answer


def _match(answer: Answer, truth: Value, tolerance: Tolerance | None) -> None:
    """Numbers by value and shape, tuples and dicts part by part, all else by equality."""
    if isinstance(truth, Items) and (truth.kind == "tuple" or not _is_numeric(truth)):
        names = [f"[{index}]" for index in range(len(truth.items))]
        for part, its_truth in zip(answer.parts(*names), truth.items, strict=True):
            _match(part, its_truth, tolerance)
    elif isinstance(truth, Pairs):
        keys = [key for key, _ in truth.items]
        answer.only_keys(*keys)  # type: ignore[arg-type]  # our own solutions' keys are plain
        for key, its_truth in truth.items:
            _match(answer.entry(key), its_truth, tolerance)  # type: ignore[arg-type]  # likewise
    elif isinstance(truth, str):
        answer.is_text(truth)
    elif truth is None or isinstance(truth, bool):
        if answer.value is not truth:
            answer.fail(f"{answer.subject} is {describe_type(answer.value)} where {truth} is due.")
    else:
        answer.equals(numeric(truth).floats, tolerance)


def _is_numeric(value: Value) -> bool:
    try:
        numeric(value)
    except NotNumeric:
        return False
    return True


def _difference_sentence(answer: Answer, found: Difference, expected: Floats) -> str:
    if found.worst is None:
        return (
            f"{answer.subject} has shape {found.actual_shape} "
            f"where {found.expected_shape} is right."
        )
    actual = answer.array()
    first = found.first or ()
    where = f" at {list(first)}" if first else ""
    gave, right = f"{actual[first]:.6g}", f"{expected[first]:.6g}"
    if gave == right:
        gave, right = repr(float(actual[first])), repr(float(expected[first]))
    return f"{answer.subject} is wrong{where}: it gives {gave} where {right} is right."


def _fits(actual: tuple[int, ...], wanted: tuple[int | None, ...]) -> bool:
    return len(actual) == len(wanted) and all(
        w is None or a == w for a, w in zip(actual, wanted, strict=True)
    )


def _same_key(key: Value, wanted: object) -> bool:
    if isinstance(key, Array) and key.kind == "scalar" and key.dtype[0] in "iuf":
        return bool(key.numpy()[()] == wanted)
    return type(key) in (str, int, float) and key == wanted


def _key_text(keys: list[Value]) -> str:
    key = keys[0]
    return repr(key) if isinstance(key, str | int | float) else describe_type(key)


def _items(truth: Value) -> list[Value]:
    if not isinstance(truth, Items):
        raise EngineError(f"the reference returns {describe_type(truth)}, not a tuple")
    return truth.items


def _entry(truth: Value, key: str | float) -> Value:
    if isinstance(truth, Pairs):
        for its_key, item in truth.items:
            if _same_key(its_key, key):
                return item
    raise EngineError(f"the reference returns {describe_type(truth)}, without the key {key!r}")
