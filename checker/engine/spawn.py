"""Workers without fork: each a fresh interpreter, for macOS and Windows.

macOS has fork, but its own libraries do not survive it. A fresh interpreter inherits nothing of
the judge's, so this needs no nursery process; it costs the start of one for each worker.
"""

from __future__ import annotations

import importlib
import json
import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import IO

from checker.engine import confine
from checker.engine.affinity import join_core
from checker.engine.channel import (
    Channel,
    ChannelClosed,
    FrameBuffer,
    PipeChannel,
    WorkerEnd,
    framed,
)
from checker.engine.scratch import make_scratch, remove_scratch
from checker.engine.source import Tree
from checker.engine.wire import MAX_REPLY

_START = (
    "import json, sys; sys.path[:] = json.loads(sys.argv[1]); "
    "from checker.engine.spawn import main; main(*sys.argv[2:])"
)


class SpawnNursery:
    """Starts every worker anew; each imports what `warm` names before it answers."""

    def __init__(self, warm: Sequence[str] = ()) -> None:
        self._warm = tuple(warm)

    def start(self, tree: Tree, core: int | None) -> SpawnedWorker:
        scratch = make_scratch()
        root = tree.below(Path(scratch))
        process = subprocess.Popen(
            [
                *(sys.executable, "-I", "-c", _START),
                json.dumps([entry for entry in sys.path if entry]),
                *(str(root), scratch, *self._warm),
            ],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        join_core(process.pid, core)
        return SpawnedWorker(process, scratch)

    def close(self) -> None:
        """Nothing outlives its worker."""


class SpawnedWorker:
    def __init__(self, process: subprocess.Popen[bytes], scratch: str) -> None:
        self.pid = process.pid
        self.denied = ()
        self._process = process
        self._scratch = scratch
        self.channel = _channel(process)

    def end(self) -> int:
        self._kill()
        self.channel.close()
        status = self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            assert stream is not None
            stream.close()
        remove_scratch(self._scratch)
        return status

    def _kill(self) -> None:
        if sys.platform == "win32":
            subprocess.run(
                ["taskkill", "/F", "/T", "/PID", str(self.pid)], capture_output=True, check=False
            )
        elif self._process.poll() is None:
            os.killpg(self.pid, signal.SIGKILL)


def _channel(process: subprocess.Popen[bytes]) -> Channel:
    assert process.stdin is not None
    assert process.stdout is not None
    if sys.platform == "win32":
        return ThreadChannel(process.stdout, process.stdin)
    return PipeChannel(os.dup(process.stdout.fileno()), os.dup(process.stdin.fileno()))


class ThreadChannel:
    """The judge's end where pipes cannot be polled: a thread reads, another writes."""

    def __init__(self, reading: IO[bytes], writing: IO[bytes]) -> None:
        self._inbound = FrameBuffer(MAX_REPLY)
        self._chunks: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        self._frames: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        # Daemons: one may sit in a read or a write that ends only with the worker.
        threading.Thread(target=self._read, args=(reading.fileno(),), daemon=True).start()
        threading.Thread(target=self._write, args=(writing.fileno(),), daemon=True).start()

    def post(self, payload: bytes) -> None:
        self._frames.put(framed(payload))

    def receive(self, timeout: float) -> bytes | None:
        payload = self._inbound.take()
        if payload is not None:
            return payload
        try:
            chunk = self._chunks.get(timeout=max(0.001, timeout))
        except queue.Empty:
            return None
        if not chunk:
            raise ChannelClosed
        self._inbound.feed(chunk)
        return self._inbound.take()

    def has_more(self) -> bool:
        return len(self._inbound) > 0 or not self._chunks.empty()

    def close(self) -> None:
        self._frames.put(None)

    def _read(self, fd: int) -> None:
        chunk = b"."
        while chunk:
            try:
                chunk = os.read(fd, 65_536)
            except OSError:
                chunk = b""
            self._chunks.put(chunk)

    def _write(self, fd: int) -> None:
        while (frame := self._frames.get()) is not None:
            data = memoryview(frame)
            try:
                while data:
                    data = data[os.write(fd, data) :]
            except OSError:
                return


def main(root: str, scratch: str, *warm: str) -> None:
    """The fresh interpreter's whole life: a worker over what were its standard streams."""
    if sys.platform == "win32":
        import msvcrt

        for stream in (0, 1):
            msvcrt.setmode(stream, os.O_BINARY)
    read_fd, write_fd = os.dup(0), os.dup(1)
    null = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(null, stream)
    confine.bare_environment()
    confine.move_into(Path(scratch))
    for name in ("numpy", *warm):
        importlib.import_module(name)
    confine.limit_resources()
    sys.argv = ["exercise"]

    from checker.engine.worker import Worker, serve

    serve(Worker(Path(root)), WorkerEnd(read_fd, write_fd))
