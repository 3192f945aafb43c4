"""A learner's failure, as data: what was called, what came of it, and where it parts.

`LearnerFailure` is the one exception that carries it out of a running check. It is no
`QuestcheckError`: the learner's failures and the checker's own never meet.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from checker.engine.compare import Difference
from checker.engine.result import Outcome
from checker.engine.wire import NOTHING, Aside, Call, Frame, Raised, Returned, Value


class Observation(msgspec.Struct, frozen=True):
    """One call and all that came of it. `reply` is None where the worker ended or was ended."""

    exercise: str
    call: Call
    parameters: tuple[str, ...]
    reply: Returned | Raised | None
    allowed: frozenset[str] = frozenset()

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
    def expression(self) -> str:
        """The call as a learner would write it: `relu(z)`."""
        return f"{self.call.function}({', '.join(self.parameters)})"


class Failure(msgspec.Struct, frozen=True):
    """Why a check did not pass. `sentence` is the first thing that the learner is shown.

    `actual` and `expected` are the values that were compared, `part` names them where the call
    returned several; `final` failures are not judged a second time.
    """

    outcome: Outcome
    sentence: str
    observation: Observation | None = None
    part: str = ""
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
