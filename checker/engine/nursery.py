"""The nursery: a warm process that forks a worker whenever the judge asks for one.

The judge forks it after importing NumPy and before pytest, a suite, a solution or the seed exist,
so a worker finds none of them in its memory. From then on the nursery only forks and reaps; it
never computes, since a process that has computed on threads gives children that hang.
Where there is no fork, `checker.engine.spawn` starts each worker anew behind the same Protocol.
"""

from __future__ import annotations

import ast
import contextlib
import gc
import importlib
import os
import signal
import socket
import struct
import sys
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Protocol

from checker.engine import confine
from checker.engine.affinity import join_core
from checker.engine.channel import Channel, PipeChannel, WorkerEnd
from checker.engine.scratch import make_scratch, remove_scratch
from checker.engine.source import Tree
from checker.engine.worker import Worker, serve  # here, so that every fork has them
from checker.errors import EngineError

_REPLY = struct.Struct("<iq")  # a pid and an exit status
_FORK, _REAP = b"F", b"R"


class WorkerProcess(Protocol):
    """A running worker, as the judge sees it."""

    @property
    def pid(self) -> int: ...

    @property
    def channel(self) -> Channel: ...

    @property
    def denied(self) -> Collection[str]:
        """What a sandbox has denied it; nothing where there is no sandbox."""

    def end(self) -> int:
        """Kill the worker and all it started, clean up after it, return its exit status.

        A negative status is the signal that ended it; one that was still running gives -SIGKILL.
        """


class Nursery(Protocol):
    """Whatever starts workers."""

    def start(self, tree: Tree, core: int | None) -> WorkerProcess:
        """A worker for the exercises of a tree, on that core (None: on any).

        Raises EngineError if none can be had.
        """

    def close(self) -> None: ...


class ForkNursery:
    """The nursery of systems that fork. `warm` names what it imports before its first child."""

    def __init__(self, warm: Sequence[str] = ()) -> None:
        self._socket, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._pid = os.fork()
        if self._pid == 0:
            # Never return into the judge's stack, whatever happens.
            try:
                self._socket.close()
                _nurse(theirs, warm)
            finally:
                os._exit(1)
        theirs.close()

    def start(self, tree: Tree, core: int | None) -> WorkerProcess:
        scratch = make_scratch()
        root = tree.below(Path(scratch))
        request_read, request_write = os.pipe()
        reply_read, reply_write = os.pipe()
        order = _FORK + os.fsencode(f"{root}\0{scratch}")
        try:
            socket.send_fds(self._socket, [order], [request_read, reply_write])
            pid, _ = self._answer()
        finally:
            os.close(request_read)
            os.close(reply_write)
        join_core(pid, core)
        return ForkedWorker(self, pid, PipeChannel(reply_read, request_write), scratch)

    def reap(self, pid: int) -> int:
        self._socket.send(_REAP + _REPLY.pack(pid, 0))
        return self._answer()[1]

    def close(self) -> None:
        # Shut down, not only closed: a nursery forked later holds a copy of this end.
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        os.waitpid(self._pid, 0)

    def _answer(self) -> tuple[int, int]:
        answer = self._socket.recv(_REPLY.size)
        if len(answer) != _REPLY.size:
            raise EngineError("the process that starts workers has died; run the command again")
        pid, status = _REPLY.unpack(answer)
        if pid < 0:
            raise EngineError(f"no worker process could be started: {os.strerror(status)}")
        return pid, status


class ForkedWorker:
    def __init__(self, nursery: ForkNursery, pid: int, channel: Channel, scratch: str) -> None:
        self.pid = pid
        self.channel = channel
        self.denied = ()
        self._nursery = nursery
        self._scratch = scratch

    def end(self) -> int:
        # Its pid cannot be another's yet: the nursery reaps it only now that we say so. Killed
        # first: at the end of its pipe a worker would leave by itself, with status 0.
        kill_worker(self.pid)
        self.channel.close()
        status = self._nursery.reap(self.pid)
        remove_scratch(self._scratch)
        return os.waitstatus_to_exitcode(status)


def kill_worker(pid: int) -> None:
    """Kill a worker and its group; it may not lead one yet."""
    for kill in (os.kill, os.killpg):
        with contextlib.suppress(ProcessLookupError):
            kill(pid, signal.SIGKILL)


def _nurse(control: socket.socket, warm: Sequence[str]) -> None:
    """The nursery's whole life: fork and reap on demand, until the judge is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the judge's to handle
    confine.die_with_parent()
    confine.bare_environment()
    for name in warm:
        importlib.import_module(name)
    ast.parse("")  # makes the types of its nodes, 1.5 ms that no child need spend
    gc.collect()
    gc.freeze()  # so that a child's collector leaves the shared pages alone
    children: set[int] = set()
    while True:
        order, fds, _, _ = socket.recv_fds(control, 8192, 2)
        if not order:
            break
        if order[:1] == _FORK:
            control.send(_REPLY.pack(*_fork(control, order[1:], fds, children)))
        else:
            pid, _ = _REPLY.unpack(order[1:])
            children.discard(pid)
            control.send(_REPLY.pack(pid, os.waitpid(pid, 0)[1]))
    for pid in children:
        kill_worker(pid)
        os.waitpid(pid, 0)
    os._exit(0)


def _fork(
    control: socket.socket, order: bytes, fds: list[int], children: set[int]
) -> tuple[int, int]:
    root, _, scratch = os.fsdecode(order).partition("\0")
    try:
        pid = os.fork()
    except OSError as error:
        pid = -1
        status = error.errno or 0
    else:
        status = 0
    if pid == 0:
        try:
            control.close()
            run_worker(Path(root), Path(scratch), *fds)
        finally:
            os._exit(70)  # EX_SOFTWARE: only our own failure gets here
    for fd in fds:
        os.close(fd)
    if pid > 0:
        children.add(pid)
    return pid, status


def run_worker(root: Path, scratch: Path, read_fd: int, write_fd: int) -> None:
    """Become a worker: own session, scratch folder and limits; serve until the judge is done."""
    confine.enter(scratch, keep=(read_fd, write_fd))
    sys.argv = ["exercise"]
    serve(Worker(root), WorkerEnd(read_fd, write_fd))
    os._exit(0)
