"""The nursery of a class: a process of its own, which forks confined workers for several judges.

It is executed anew, not forked: a fork keeps its parent's memory, arguments and environment. What
it is told comes over its standard input, and none of that is secret: where Python's libraries lie.
From then on it only forks and reaps, on demand of the judges, each with a socket of its own.
"""

from __future__ import annotations

import ast
import contextlib
import gc
import importlib
import json
import os
import select
import signal
import socket
import struct
import subprocess
import sys
from collections.abc import Sequence
from functools import cached_property
from importlib.machinery import PathFinder
from pathlib import Path

import msgspec

from checker.engine import confine, wire
from checker.engine.affinity import join_core
from checker.engine.channel import PipeChannel, WorkerEnd
from checker.engine.nursery import kill_worker
from checker.engine.sandbox.cage import Cage
from checker.engine.sandbox.readable import Place, readable_places
from checker.engine.sandbox.room import Room
from checker.engine.sandbox.seccomp import Listener
from checker.engine.scratch import font_lists, make_scratch, remove_scratch
from checker.engine.source import EXERCISES, Files, Tree, write_files
from checker.engine.worker import Worker, serve
from checker.errors import EngineError

_REPLY = struct.Struct("<iq")  # a pid, and an exit status or an errno
_FORK, _REAP, _ABANDON = b"F", b"R", b"A"  # what a judge orders
_FORKED, _REAPED, _READY, _FAILED = b"P", b"S", b"H", b"E"  # what it is told
_PATIENCE = 60.0  # seconds: importing torch from a cold disk

_START = """
import json, sys
sys.path[:] = json.loads(sys.stdin.readline())
from checker.engine.sandbox.nursery import main
main(sys.stdin.readline())
"""


class Plan(msgspec.Struct, frozen=True):
    """What a nursery is told at its start."""

    judges: tuple[int, ...]  # descriptors of the sockets
    warm: tuple[str, ...]
    places: tuple[Place, ...]
    fonts: tuple[str, ...]  # lists that save matplotlib seconds
    room: str
    off: frozenset[str]


class Layered(msgspec.Struct, frozen=True):
    """What it answers: the layers that hold its workers."""

    layers: frozenset[str]


class CagedNursery:
    """The process, as whoever starts it sees it. `off` are layers to do without, for tests."""

    def __init__(self, warm: Sequence[str], judges: int, off: frozenset[str] = frozenset()) -> None:
        pairs = [socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET) for _ in range(judges)]
        self._controls = [ours for ours, _ in pairs]
        self._room = Room()
        theirs = [theirs.fileno() for _, theirs in pairs]
        fonts = tuple(map(str, font_lists()))
        places = (*readable_places(), *map(Place, fonts))
        plan = Plan(tuple(theirs), tuple(warm), places, fonts, self._room.path, off)
        self._process = subprocess.Popen(
            [sys.executable, "-I", "-c", _START],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            pass_fds=theirs,
            env={n: os.environ[n] for n in ("LD_LIBRARY_PATH",) if n in os.environ},
            cwd="/",
        )
        assert self._process.stdin is not None
        for line in (json.dumps([p for p in sys.path if p]).encode(), msgspec.json.encode(plan)):
            self._process.stdin.write(line + b"\n")
        self._process.stdin.close()
        for _, end in pairs:
            end.close()

    @cached_property
    def layers(self) -> frozenset[str]:
        """The layers that hold its workers; waits for its start. Raises EngineError."""
        assert self._process.stdout is not None
        answer = self._process.stdout.readline()
        if not answer:
            raise EngineError("the process that starts workers did not come up")
        return msgspec.json.decode(answer, type=Layered).layers

    @cached_property
    def sentinel(self) -> int:
        """A descriptor that is readable once the process has ended."""
        return os.pidfd_open(self._process.pid)

    @cached_property
    def seats(self) -> tuple[Seat, ...]:
        """One for each judge."""
        # Where a worker cannot mount a scratch folder of its own, it gets one on the disk.
        on_disk = "" if "mount" in self.layers else self._room.path
        return tuple(Seat(control, on_disk) for control in self._controls)

    def close(self) -> None:
        for control in self._controls:
            with contextlib.suppress(OSError):
                control.shutdown(socket.SHUT_RDWR)
            control.close()
        assert self._process.stdout is not None
        self._process.stdout.close()
        self._process.wait()
        if "sentinel" in vars(self):
            os.close(self.sentinel)
        self._room.remove()


class Seat:
    """A judge's place at the nursery: starts workers for it, one order at a time.

    `on_disk` is where their scratch folders lie; empty, where they mount their own.
    """

    def __init__(self, control: socket.socket, on_disk: str) -> None:
        self._control = control
        self._on_disk = on_disk
        control.settimeout(_PATIENCE)

    def start(self, tree: Tree, core: int | None) -> CagedWorker:
        assert isinstance(tree, Files), "a class's submissions are held in memory"
        scratch = make_scratch(self._on_disk) if self._on_disk else ""
        request_read, request_write = os.pipe()
        reply_read, reply_write = os.pipe()
        try:
            self._order(_FORK + os.fsencode(scratch), [request_read, reply_write])
            pid = self._expect_pid()
        finally:
            os.close(request_read)
            os.close(reply_write)
        join_core(pid, core)
        # It is still our own code that reads there, so this may block.
        with contextlib.suppress(BrokenPipeError):  # what it says instead of a hello tells why
            WorkerEnd(reply_read, request_write).send(wire.encode(wire.Files(dict(tree.files))))
        listener = self._expect_hello(pid)
        return CagedWorker(self, pid, PipeChannel(reply_read, request_write), listener, scratch)

    def reap(self, pid: int) -> int:
        self._order(_REAP + _REPLY.pack(pid, 0))
        _, status = _REPLY.unpack(self._hear(_REAPED)[0])
        return int(status)

    def abandon(self) -> None:
        """Kill and reap every worker of this seat: its judge has died."""
        self._order(_ABANDON)
        self._hear(_ABANDON, skip=True)

    def close(self) -> None:
        """Nothing: the nursery closes all seats at once."""

    def _order(self, order: bytes, fds: Sequence[int] = ()) -> None:
        try:
            socket.send_fds(self._control, [order], fds)
        except OSError as error:
            raise EngineError(f"the process that starts workers is gone: {error}") from None

    def _expect_pid(self) -> int:
        pid, error = _REPLY.unpack(self._hear(_FORKED)[0])
        if pid < 0:
            raise EngineError(f"no worker process could be started: {os.strerror(error)}")
        return int(pid)

    def _expect_hello(self, pid: int) -> Listener | None:
        try:
            _, fds = self._hear(_READY)
        except EngineError:
            kill_worker(pid)
            self.reap(pid)
            raise
        return Listener(fds[0]) if fds else None

    def _hear(self, kind: bytes, skip: bool = False) -> tuple[bytes, list[int]]:
        """The next message of that kind; `skip` passes over what a dead judge left unread."""
        while True:
            try:
                message, fds, _, _ = socket.recv_fds(self._control, 4096, 1)
            except OSError as error:
                raise EngineError(f"the process that starts workers is silent: {error}") from None
            if message[:1] == kind:
                return message[1:], fds
            for fd in fds:
                os.close(fd)
            if not message:
                raise EngineError("the process that starts workers has died")
            if not skip:
                raise EngineError(f"a worker could not be confined: {message[1:].decode()}")


class CagedWorker:
    def __init__(
        self,
        seat: Seat,
        pid: int,
        channel: PipeChannel,
        listener: Listener | None,
        scratch: str,
    ) -> None:
        self.pid = pid
        self.channel = channel
        self._seat = seat
        self._listener = listener
        self._scratch = scratch
        if listener is not None:
            channel.attend(listener)

    @property
    def denied(self) -> tuple[str, ...]:
        """What the sandbox has denied it so far."""
        return tuple(self._listener.denied) if self._listener is not None else ()

    def end(self) -> int:
        kill_worker(self.pid)
        self.channel.close()
        if self._listener is not None:
            self._listener.close()
        status = self._seat.reap(self.pid)
        if self._scratch:
            remove_scratch(self._scratch)
        return os.waitstatus_to_exitcode(status)


# The process itself


def main(line: str) -> None:
    """The nursery's whole life."""
    plan = msgspec.json.decode(line, type=Plan)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the judge's to handle
    confine.die_with_parent()
    confine.bare_environment()
    answer = os.dup(1)
    null = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(null, stream)
    for name in ("numpy.random", *plan.warm):
        importlib.import_module(name)
    confine.bare_environment()  # torch has added to it
    ast.parse("")  # makes the types of its nodes, 1.5 ms that no child need spend
    sys.argv = ["exercise"]
    cage = Cage(plan.room, plan.places, plan.fonts, plan.off)
    _remember_what_can_be_imported(plan.places)
    os.write(answer, msgspec.json.encode(Layered(cage.layers)) + b"\n")
    os.close(answer)
    judges = {fd: _Client(socket.socket(fileno=fd)) for fd in plan.judges}
    gc.collect()
    gc.freeze()  # so that a child's collector leaves the shared pages alone
    poll = select.poll()
    for fd in judges:
        poll.register(fd, select.POLLIN)
    while judges:
        for fd, _ in poll.poll():
            if not judges[fd].serve(cage):
                poll.unregister(fd)
                judges.pop(fd).leave()
    os._exit(0)


def _remember_what_can_be_imported(places: Sequence[Place]) -> None:
    """Have Python list its folders now: a child may read what lies there, and not list all."""
    importlib.invalidate_caches()
    folders = {*sys.path, *(str(f) for p in places for h in p.holes for f in Path(h).parents)}
    PathFinder.find_spec("a_name_that_makes_every_finder_look", sorted(folders))


class _Client:
    """A judge, as the nursery knows it."""

    def __init__(self, control: socket.socket) -> None:
        self._control = control
        self._children: set[int] = set()

    def serve(self, cage: Cage) -> bool:
        """Carry out one order; False where the judge is gone."""
        try:
            order, fds, _, _ = socket.recv_fds(self._control, 8192, 2)
        except OSError:
            return False
        if not order:
            return False
        if order[:1] == _FORK:
            self._fork(cage, os.fsdecode(order[1:]), fds)
        elif order[:1] == _REAP:
            pid, _ = _REPLY.unpack(order[1:])
            self._children.discard(pid)
            self._control.send(_REAPED + _REPLY.pack(pid, os.waitpid(pid, 0)[1]))
        else:
            self._end_children()
            self._control.send(_ABANDON)
        return True

    def leave(self) -> None:
        self._end_children()
        self._control.close()

    def _end_children(self) -> None:
        for pid in self._children:
            kill_worker(pid)
            os.waitpid(pid, 0)
        self._children.clear()

    def _fork(self, cage: Cage, scratch: str, fds: list[int]) -> None:
        try:
            pid, error = cage.clone(), 0
        except OSError as failure:
            pid, error = -1, failure.errno or 0
        if pid == 0:
            try:
                _work(cage, scratch, self._control, *fds)
            finally:
                os._exit(70)  # EX_SOFTWARE: only our own failure gets here
        for fd in fds:
            os.close(fd)
        if pid > 0:
            self._children.add(pid)
        self._control.send(_FORKED + _REPLY.pack(pid, error))


def _work(cage: Cage, scratch: str, control: socket.socket, read_fd: int, write_fd: int) -> None:
    """Become a worker: take the files, shut the cage, say so, and serve."""
    channel = WorkerEnd(read_fd, write_fd)
    try:
        files = wire.decode_files(channel.receive())
        scratch = cage.prepare(scratch)
        root = write_files(files.files, Path(scratch, EXERCISES))
        listener = cage.shut(scratch, keep=(read_fd, write_fd, control.fileno()))
    except Exception as error:
        control.send(_FAILED + repr(error)[:500].encode())
        return
    socket.send_fds(control, [_READY], [] if listener is None else [listener])
    control.close()
    if listener is not None:
        os.close(listener)
    cage.seal()
    serve(Worker(root), channel)
    os._exit(0)
