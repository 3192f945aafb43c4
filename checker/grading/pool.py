"""The judges of a class: forked processes, each on one core, each judging one hand-in at a time.

A judge that dies takes nothing with it: its hand-in is given once more, to a fresh one. One whose
worker sleeps frees its core, and another may use it meanwhile.
"""

from __future__ import annotations

import contextlib
import gc
import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from multiprocessing.connection import Connection, Pipe, wait
from typing import TypeAlias

import msgspec

from checker.engine.classroom import Classroom
from checker.engine.confine import die_with_parent
from checker.engine.events import Event, Waiting
from checker.errors import EngineError
from checker.grading.judging import judgement_of
from checker.grading.model import Judgement
from checker.quest.model import Exercise

_ASLEEP = 0.3  # seconds in which a worker has not computed

Tried: TypeAlias = "tuple[int, Mapping[str, bytes], int]"
OnDone = Callable[[int, Judgement], None]


class Asleep(msgspec.Struct, frozen=True, tag=True):
    """The judge's worker sleeps; its core is free."""


class Done(msgspec.Struct, frozen=True, tag=True):
    judgement: Judgement


# JSON: a seed may have more than the 64 bits that msgpack knows.
_encoder = msgspec.json.Encoder()
_said: msgspec.json.Decoder[Asleep | Done] = msgspec.json.Decoder(Asleep | Done)
_handed: msgspec.json.Decoder[dict[str, bytes]] = msgspec.json.Decoder(dict[str, bytes])


class _Judge(msgspec.Struct):
    """A judging process, as the pool sees it. `work` is what it judges, and at which attempt."""

    seat: int
    core: int
    pid: int
    pipe: Connection
    work: Tried | None = None
    asleep: bool = False

    @property
    def awake(self) -> bool:
        return self.work is not None and not self.asleep


class Pool:
    """Judges hand-ins on `jobs` cores at once."""

    def __init__(
        self, room: Classroom, exercises: Sequence[Exercise], jobs: int, seats: int
    ) -> None:
        self._room = room
        self._exercises = exercises
        self._jobs = jobs
        self._cores = sorted(os.sched_getaffinity(0))
        self._free_seats = deque(range(1, seats + 1))
        self._judges: list[_Judge] = []
        gc.collect()
        gc.freeze()  # so that a judge's collector leaves the shared pages alone

    def run(self, handins: Iterable[tuple[int, Mapping[str, bytes]]], on_done: OnDone) -> None:
        """Judge them all; `on_done` hears of each, by its number, as soon as it is judged.

        Raises EngineError where no judge or no worker can be started: nothing can be judged.
        """
        waiting = iter(handins)
        ahead = next(waiting, None)
        again: deque[Tried] = deque()
        done: deque[tuple[int, Judgement]] = deque()
        try:
            while True:
                while self._has_room() and (again or ahead is not None):
                    if again:
                        self._give(again.popleft())
                    elif ahead is not None:
                        self._give((*ahead, 1))
                        ahead = next(waiting, None)
                # Only now: a judge that waited for us would leave its core idle meanwhile.
                while done:
                    on_done(*done.popleft())
                busy = [judge for judge in self._judges if judge.work is not None]
                if not busy:
                    return
                for judge in self._speaking(busy):
                    self._hear(judge, again, done)
        finally:
            while done:
                on_done(*done.popleft())

    def close(self) -> None:
        """End all judges, whatever they are at."""
        for judge in self._judges:
            with contextlib.suppress(ProcessLookupError):
                os.kill(judge.pid, signal.SIGKILL)
        for judge in list(self._judges):
            with contextlib.suppress(EngineError):  # then its workers have ended already
                self._end(judge)

    def _has_room(self) -> bool:
        """Whether another hand-in can be judged now."""
        can = self._free_seats or any(judge.work is None for judge in self._judges)
        return bool(can) and sum(judge.awake for judge in self._judges) < self._jobs

    def _load(self, core: int) -> int:
        return sum(judge.awake for judge in self._judges if judge.core == core)

    def _give(self, work: Tried) -> None:
        core = min(self._cores, key=self._load)
        idle = [judge for judge in self._judges if judge.work is None]
        here = [judge for judge in idle if judge.core == core]
        judge = (here or idle)[0] if here or not self._free_seats else self._start(core)
        judge.work = work
        with contextlib.suppress(OSError):  # it has died; reading will tell
            judge.pipe.send_bytes(_encoder.encode(work[1]))

    def _speaking(self, busy: Sequence[_Judge]) -> Iterator[_Judge]:
        sentinels = self._room.sentinels
        ready = wait([*(judge.pipe for judge in busy), *sentinels])
        if any(sentinel in ready for sentinel in sentinels):
            # A judge that waits for it need not learn of it: half a worker may hold its socket.
            raise EngineError("the process that starts workers has died")
        yield from [judge for judge in busy if judge.pipe in ready]

    def _hear(self, judge: _Judge, again: deque[Tried], done: deque[tuple[int, Judgement]]) -> None:
        """Take in what a judge says: its hand-in is done, or must be judged again."""
        work = judge.work
        assert work is not None
        number, files, attempt = work
        try:
            said = _said.decode(judge.pipe.recv_bytes())
        except (EOFError, OSError, msgspec.MsgspecError):
            status = self._end(judge)
            judgement = Judgement(
                seed=self._room.judge.seed,
                exercises=(),
                engine_error=f"the process that judged it ended ({_ending(status)})",
            )
        else:
            if isinstance(said, Asleep):
                judge.asleep = True
                return
            judgement = said.judgement
            judge.work, judge.asleep = None, False
            if judgement.engine_error is not None:
                self._end(judge)
        if judgement.engine_error is not None and attempt == 1:
            again.append((number, files, 2))
        else:
            done.append((number, judgement))

    def _start(self, core: int) -> _Judge:
        seat = self._free_seats.popleft()
        try:
            ours, theirs = Pipe()
            pid = os.fork()
        except OSError as error:
            raise EngineError(f"no process to judge could be started: {error.strerror}") from None
        if pid == 0:
            # Never return into the stack of whoever grades, whatever happens.
            try:
                ours.close()
                self._judge_on(seat, core, theirs)
            finally:
                os._exit(70)  # EX_SOFTWARE: only our own failure gets here
        theirs.close()
        judge = _Judge(seat, core, pid, ours)
        self._judges.append(judge)
        return judge

    def _end(self, judge: _Judge) -> int:
        """End a judge and its workers. Raises EngineError where nobody can start any more."""
        with contextlib.suppress(ProcessLookupError):
            os.kill(judge.pid, signal.SIGKILL)
        _, status = os.waitpid(judge.pid, 0)
        judge.pipe.close()
        self._judges.remove(judge)
        self._room.clear(judge.seat)
        self._free_seats.append(judge.seat)
        return os.waitstatus_to_exitcode(status)

    def _judge_on(self, seat: int, core: int, pipe: Connection) -> None:
        """A judging process's whole life."""
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for whoever grades to handle
        die_with_parent()
        gc.enable()
        os.sched_setaffinity(0, {core})
        told = False

        def on_event(event: Event) -> None:
            nonlocal told
            if isinstance(event, Waiting) and event.idle > _ASLEEP and not told:
                told = True
                pipe.send_bytes(_encoder.encode(Asleep()))

        self._room.sit(seat, core, on_event)
        while True:
            try:
                files = _handed.decode(pipe.recv_bytes())
            except EOFError:
                os._exit(0)
            told = False
            judgement = judgement_of(self._room.judge, files, self._exercises)
            pipe.send_bytes(_encoder.encode(Done(judgement)))


def _ending(status: int) -> str:
    if status < 0 and -status in set(signal.Signals):
        return f"killed by {signal.Signals(-status).name}"
    return f"exit status {status}"
