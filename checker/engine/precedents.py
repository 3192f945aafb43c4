"""What was judged before: the same answers to the same questions get the same verdict.

A check's inputs are the same for all submissions of a run, so its verdict is a function of the
answers it is given, and a class gives most of them many times over. Where all answers are known,
no inputs are drawn, nothing is compared and no bug is looked for. The learner's code itself is
asked every time.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec

from checker.engine.desk import Desk, Exchange, Look
from checker.engine.diagnosis import Finding
from checker.engine.failure import Failure
from checker.engine.parts import PartComparison
from checker.engine.result import Remark
from checker.engine.session import Check
from checker.engine.wire import count_values

# Bytes, about, of what is kept; one judge of several has as much.
ROOM = 16_000_000
_CASE = 1_000  # for what is kept of a failure beside its answers
_VALUE = 100  # for each value of an answer; a short list of short lists takes that


class Ruling(msgspec.Struct, frozen=True):
    """How a check ended, and what it noted on the way."""

    failure: Failure | None
    notes: Sequence[Remark]


class Case(msgspec.Struct, frozen=True):
    """What failed: an exercise's file by its hash, and what a first look at it has seen."""

    exercise: str
    sha256: str
    seen: bytes | None


class Explanation(msgspec.Struct, frozen=True):
    """What there is to say of a failure beside its sentence."""

    parts: tuple[PartComparison, ...]
    finding: Finding | None


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

    def __init__(self, room: int = ROOM) -> None:
        self._room = room
        self._openings: dict[tuple[str, str], _Point] = {}
        self._second_looks: dict[Case, Look] = {}
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

    def second_look(self, case: Case | None, look: Callable[[], Look]) -> Look:
        """What the very same file did that had answered the same, if it failed again.

        None is a case like no other. One that passed may have been lucky, and is no precedent.
        """
        if case is None or case.seen is None:
            return look()
        if case in self._second_looks:
            return self._second_looks[case]
        seen = look()
        exchanges = [each for asked in seen.exchanges.values() for each in asked]
        if seen.failures and self._has_room(_CASE + sum(map(_size, exchanges))):
            self._second_looks[case] = seen
        return seen

    def explanation(
        self, exercise: str, looks: Sequence[Look], explain: Callable[[], Explanation]
    ) -> Explanation:
        """What was said of a failure whose looks had seen the same."""
        seen = tuple(look.fingerprint for look in looks)
        if (exercise, seen) in self._explanations:
            return self._explanations[exercise, seen]
        told = explain()
        if None not in seen and self._has_room(_CASE):
            self._explanations[exercise, seen] = told
        return told

    def _remember(self, point: _Point, exchanges: list[Exchange], ruling: Ruling) -> None:
        for index, exchange in enumerate(exchanges):
            if exchange.reply is None or not exchange.came_back:
                return
            if point.asks is None:
                point.asks = exchange
            if exchange.reply not in point.answers:
                if not self._has_room(_size(exchange)):
                    return
                point.answers[exchange.reply] = _Point(exchange.sharing(point.asks))
            point = point.answers[exchange.reply]
            if point.reached is not None:
                exchanges[index] = point.reached  # whoever keeps them keeps them once
        point.ruling = ruling

    def _has_room(self, size: int) -> bool:
        """Whether so many bytes can be kept; they then count as kept."""
        if size > self._room:
            return False
        self._room -= size
        return True


def _size(exchange: Exchange) -> int:
    """About how many bytes the answer takes, as it came and as it was read."""
    seen = exchange.observation
    if exchange.reply is None or seen is None or seen.reply is None:
        return 0
    return 2 * len(exchange.reply) + _VALUE * count_values(seen.reply)


def _follow(point: _Point, desk: Desk) -> Ruling | None:
    """Ask what was asked before, to the end or to the first answer that is new."""
    while point.asks is not None:
        exchange = desk.ask_again(point.asks, point.known)
        if exchange.reply not in point.answers:
            return None
        point = point.answers[exchange.reply]
    return point.ruling
