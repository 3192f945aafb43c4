"""A learner's failure, as data: what was called, what came of it, and where it parts.

`LearnerFailure` is the one exception that carries it out of a running check. It is no
`QuestcheckError`: the learner's failures and the checker's own never meet.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from checker.engine.compare import Difference
from checker.engine.result import Outcome
from checker.engine.wire import NOTHING, Aside, Call, Frame, Raised, Returned, Value, encode


class Observation(msgspec.Struct, frozen=True):
    """One call and all that came of it. `reply` is None where the worker ended or was ended.

    `allowed` names the arguments that the call may change; `replayed` is False for a long run
    that no diagnosis makes again.
    """

    exercise: str
    call: Call
    parameters: tuple[str, ...]
    reply: Returned | Raised | None
    allowed: frozenset[str] = frozenset()
    replayed: bool = True

    @property
    def key(self) -> bytes:
        """The call by its bytes; its id is the one part that no two calls share."""
        return encode(msgspec.structs.replace(self.call, id=0))

    @property
    def arguments(self) -> tuple[tuple[str, Value], ...]:
        """The arguments as they were sent, with the names the learner knows them by."""
        return tuple(zip(self.parameters, self.call.args, strict=False))

    @property
    def changed(self) -> Mapping[str, Value]:
        """The arguments that were not as they had been sent, by name, as they came back."""
        if self.reply is None:
            return {}
        return {self.parameters[index]: value for index, value in self.reply.changed}

    @property
    def overwritten(self) -> list[str]:
        """The arguments that were changed and may not be, by name."""
        if self.reply is None:
            return []
        names = (self.parameters[i] for i, _ in self.reply.changed if i < len(self.parameters))
        return [name for name in names if name not in self.allowed]

    @property
    def expression(self) -> str:
        """The call as a learner would write it: `relu(z)`."""
        return f"{self.call.function}({', '.join(self.parameters)})"


def subject(observation: Observation | None, part: str) -> str:
    """How a sentence calls what was returned: "dW1 of `backward(X, y, a1, a2, W2)`"."""
    expression = f"`{observation.expression}`" if observation is not None else "the answer"
    return f"{part} of {expression}" if part else expression


class Failure(msgspec.Struct, frozen=True):
    """Why a check did not pass. `sentence` is the first thing that the learner is shown.

    `actual` and `expected` are the values that were compared. Where the call returned several,
    `part` names them and `siblings` are the names of all. A `final` failure is not judged again.
    """

    outcome: Outcome
    sentence: str
    observation: Observation | None = None
    part: str = ""
    siblings: tuple[str, ...] = ()
    actual: Value = None
    expected: Value = None
    difference: Difference | None = None
    frames: tuple[Frame, ...] = ()
    aside: Aside = NOTHING
    final: bool = False

    @property
    def came_back(self) -> bool:
        """Whether the call ended by itself, so that further calls may tell more."""
        reply = self.observation.reply if self.observation else None
        return isinstance(reply, Returned) or (
            isinstance(reply, Raised) and reply.kind == "exception"
        )


class LearnerFailure(Exception):
    """Ends a check; what went wrong is the learner's."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.sentence)
        self.failure = failure
