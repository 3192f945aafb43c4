"""What a class is judged with: confined nurseries, the collected checks, a judge that knows its
answers already.

The judge is made once and then forked, one for each process that judges; each takes a seat at the
nurseries. Importing this module imports NumPy and no more, as for `checker.engine.check`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, TypeVar

import msgspec

from checker.engine.budget import IN_A_CLASS
from checker.engine.check import nurseries_for, with_needs
from checker.engine.events import Event
from checker.engine.nursery import Nursery
from checker.engine.pack import Pack
from checker.engine.sandbox.layers import LAYERS, lacking
from checker.engine.sandbox.nursery import CagedNursery, Seat
from checker.engine.sandbox.selfattack import attack
from checker.errors import EngineError
from checker.quest.model import Exercise

if TYPE_CHECKING:
    from checker.engine.judge import Judge

T = TypeVar("T")
Seats = Mapping[tuple[str, ...], Nursery]


class Plan(msgspec.Struct, frozen=True):
    """What to judge, and how. `seats` are how many processes may judge at once; None: only this
    one, without a sandbox. `off` are layers of the sandbox to do without, for tests.
    """

    exercises: tuple[Exercise, ...]
    seed: int
    replace_needs: bool = True
    seats: int | None = 1
    off: frozenset[str] = frozenset()


class Classroom:
    """The judge, and where its forks sit. Seat 0 is the one it was made at.

    `sentinels` are descriptors, one of which is readable once nobody can start workers any more.
    """

    def __init__(
        self,
        judge: Judge,
        seats: Sequence[Seats],
        layers: frozenset[str],
        sentinels: Sequence[int] = (),
    ) -> None:
        self.judge = judge
        self.layers = layers
        self.sentinels = sentinels
        self._seats = seats

    def sit(self, seat: int, core: int | None, on_event: Callable[[Event], None]) -> None:
        """In a fork of the process: judge from that seat on that core."""
        self.judge.move(self._seats[seat], core, on_event)

    def clear(self, seat: int) -> None:
        """End all workers of a seat whose judge has died."""
        for nursery in self._seats[seat].values():
            if isinstance(nursery, Seat):
                nursery.abandon()


def open_classroom(pack: Pack, plan: Plan, then: Callable[[Classroom], T]) -> T:
    """Make everything ready, and hand it to `then`; returns what that returns.

    Raises EngineError where the sandbox or the quest itself does not hold.
    """
    wanted = with_needs(pack, plan.exercises)
    with _nurseries(pack, wanted, plan) as nurseries:
        # Only now, that no worker may find them in the memory it was forked from. Confined
        # nurseries are processes of their own, and get ready meanwhile.
        from checker.engine.judge import Judge, Terms
        from checker.engine.session import Checks, read_suite, run_session

        terms = Terms(IN_A_CLASS, plan.replace_needs)

        def drive(checks: Checks) -> T:
            layers = _tried_out(nurseries, pack, plan)
            seats = [_seat(nurseries, number) for number in range((plan.seats or 0) + 1)]
            judge = Judge(pack, checks, seats[0], plan.seed, None, lambda event: None, terms)
            with closing(judge):
                judge.rehearse(wanted)
                caged = [n for n in nurseries.values() if isinstance(n, CagedNursery)]
                sentinels = [nursery.sentinel for nursery in caged]
                return then(Classroom(judge, seats, layers, sentinels))

        suites = [read_suite(e.id, pack.suite(e) / "suite.py") for e in wanted]
        return run_session(suites, drive)


@contextmanager
def _nurseries(
    pack: Pack, exercises: Sequence[Exercise], plan: Plan
) -> Iterator[Mapping[tuple[str, ...], Nursery | CagedNursery]]:
    if plan.seats is None:
        with nurseries_for(pack, exercises) as nurseries:
            yield nurseries
        return
    caged: dict[tuple[str, ...], CagedNursery] = {}
    try:
        for key in sorted({pack.warm(e) for e in exercises}, reverse=True):
            caged[key] = CagedNursery(key, plan.seats + 1, plan.off)
        yield caged
    finally:
        for nursery in caged.values():
            nursery.close()


def _seat(nurseries: Mapping[tuple[str, ...], Nursery | CagedNursery], number: int) -> Seats:
    return {
        key: nursery.seats[number] if isinstance(nursery, CagedNursery) else nursery
        for key, nursery in nurseries.items()
    }


def _tried_out(
    nurseries: Mapping[tuple[str, ...], Nursery | CagedNursery], pack: Pack, plan: Plan
) -> frozenset[str]:
    """The layers that hold what sits at the nurseries. Raises EngineError where they do not."""
    caged = [n for n in nurseries.values() if isinstance(n, CagedNursery)]
    if not caged:
        return frozenset()
    layers = frozenset(LAYERS).intersection(*(nursery.layers for nursery in caged))
    if not plan.off:
        if reason := lacking(layers):
            raise EngineError(f"{reason}; `questcheck doctor` says more")
        for nursery in caged:
            attack(nursery.seats[0], pack)
    return layers
