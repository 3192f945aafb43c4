"""What was judged before: the same answers to the same questions get the same verdict.

A check's inputs are the same for all submissions of a run, so its verdict is a function of the
answers it is given, and a class gives most of them many times over. Where all answers are known,
no inputs are drawn, nothing is compared and no bug is looked for. The learner's code itself is
asked every time.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec
from msgspec.msgpack import encode

from checker.engine.desk import Desk, Exchange, Look
from checker.engine.diagnosis import Finding
from checker.engine.failure import Failure
from checker.engine.parts import PartComparison
from checker.engine.result import Remark
from checker.engine.session import Check
from checker.engine.wire import count_values

# Bytes of what is kept, counted generously; every judge has as much.
ROOM = 32_000_000
_THING = 2_000  # an answer or an explanation takes, however short it is
_VALUE = 100  # each value of an answer takes; a short list of short lists does
_READ = 4  # times as much as it came in may a text take, once it is read


class Ruling(msgspec.Struct, frozen=True):
    """How a check ended, and what it noted on the way."""

    failure: Failure | None
    notes: Sequence[Remark]


class Explanation(msgspec.Struct, frozen=True):
    """What there is to say of a failure beside its sentence."""

    parts: tuple[PartComparison, ...]
    finding: Finding | None

    @property
    def is_named(self) -> bool:
        """Whether an entry of the catalogue explains all that was answered."""
        return self.finding is not None and self.finding.of_all


class _Point(msgspec.Struct):
    """Where a check stands after some answers: what it asks next, or how it ends.

    `reached` is the exchange that led here, `answers` are those to the next question so far.
    """

    reached: Exchange | None = None
    asks: Exchange | None = None
    answers: dict[bytes, _Point] = {}
    ruling: Ruling | None = None

    def known(self, reply: bytes) -> Exchange | None:
        """The exchange that ended with this reply, if there was one."""
        then = self.answers.get(reply)
        return then.reached if then is not None else None


class Precedents:
    """All there was so far; new ones are kept as long as there is room."""

    def __init__(self) -> None:
        self._room = ROOM
        self._openings: dict[tuple[str, str], _Point] = {}
        self._questions: dict[bytes, Exchange] = {}
        self._explanations: dict[tuple[str, tuple[bytes | None, ...]], Explanation] = {}

    def rule(
        self, check: Check, desk: Desk, run: Callable[[Check, Desk], Failure | None]
    ) -> Failure | None:
        """Why the check does not pass, None where it does; `run` finds out where nobody knows."""
        opening = self._openings.setdefault((check.exercise, check.name), _Point())
        ruling = _follow(opening, desk)
        if ruling is not None:
            desk.notes.extend(ruling.notes)
            return ruling.failure
        failure = run(check, desk)
        self._remember(opening, desk.exchanges, Ruling(failure, tuple(desk.notes)))
        return failure

    def explanation(
        self, exercise: str, looks: Sequence[Look], explain: Callable[[], Explanation]
    ) -> Explanation:
        """What was said of a failure whose looks had seen the same."""
        seen = tuple(look.fingerprint for look in looks)
        if (exercise, seen) in self._explanations:
            return self._explanations[exercise, seen]
        told = explain()
        if None not in seen and self._has_room(_THING + _READ * len(encode(told))):
            self._explanations[exercise, seen] = told
        return told

    def _remember(self, point: _Point, exchanges: Sequence[Exchange], ruling: Ruling) -> None:
        for exchange in exchanges:
            if exchange.reply is None or not exchange.came_back:
                return
            asks = self._question(exchange)
            if asks is None:
                return
            point.asks = asks
            if exchange.reply not in point.answers:
                if not self._has_room(_size(exchange)):
                    return
                point.answers[exchange.reply] = _Point(exchange.sharing(asks))
            point = point.answers[exchange.reply]
        if self._has_room(_READ * len(encode(ruling))):
            point.ruling = ruling

    def _question(self, exchange: Exchange) -> Exchange | None:
        """One that asks the same: most ways of a check lead through the same questions."""
        kept = self._questions.get(exchange.question)
        if kept is None and self._has_room(_THING + 2 * len(exchange.question)):
            kept = self._questions[exchange.question] = exchange
        return kept

    def _has_room(self, size: int) -> bool:
        """Whether so many bytes can be kept; they then count as kept."""
        if size > self._room:
            return False
        self._room -= size
        return True


def _size(exchange: Exchange) -> int:
    """About how many bytes the answer takes, as it came and as it was read."""
    seen = exchange.observation
    assert exchange.reply is not None
    assert seen is not None
    assert seen.reply is not None
    return _THING + _READ * len(exchange.reply) + _VALUE * count_values(seen.reply)


def _follow(point: _Point, desk: Desk) -> Ruling | None:
    """Ask what was asked before, to the end or to the first answer that is new."""
    while point.asks is not None:
        exchange = desk.ask_again(point.asks, point.known)
        if exchange.reply not in point.answers:
            return None
        point = point.answers[exchange.reply]
    return point.ruling
