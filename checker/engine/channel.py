"""Frames over a pair of pipes: a length, then the payload.

The judge's end never blocks past a deadline, in reading or in writing: the worker may never
read, write half a frame, or write without end. The worker's end blocks, it has nothing else to do.
"""

from __future__ import annotations

import os
import select
import struct
from typing import Protocol

from checker.engine.wire import MAX_FRAME, MAX_REPLY, WireError

_LENGTH = struct.Struct("<I")
_CHUNK = 65_536  # what a Linux pipe holds: a small frame and its length arrive in one read


class ChannelClosed(Exception):
    """The other side has closed its end."""


class Channel(Protocol):
    """The judge's end."""

    def post(self, payload: bytes) -> None:
        """Queue a frame and write as much of it as fits now."""

    def receive(self, timeout: float) -> bytes | None:
        """The next frame, or None while it is not whole; waits at most `timeout` seconds.

        Raises ChannelClosed, and WireError for a frame longer than MAX_REPLY.
        """

    def has_more(self) -> bool:
        """Whether bytes arrived that no one has asked for yet."""

    def close(self) -> None: ...


class Petitioner(Protocol):
    """Whoever asks something of the judge beside the frames."""

    @property
    def fd(self) -> int: ...

    def answer(self) -> bool:
        """Answer what is asked; False where nothing more may be asked."""


class FrameBuffer:
    """Bytes in, whole payloads out, none longer than `limit`."""

    def __init__(self, limit: int = MAX_FRAME) -> None:
        self._limit = limit
        self._data = bytearray()

    def feed(self, data: bytes) -> None:
        self._data += data

    def take(self) -> bytes | None:
        """The first whole payload, or None. Raises WireError for one that announces too much."""
        if len(self._data) < _LENGTH.size:
            return None
        (length,) = _LENGTH.unpack_from(self._data)
        if length > self._limit:
            raise WireError(f"a frame of {length:,} bytes is more than {self._limit:,}")
        end = _LENGTH.size + length
        if len(self._data) < end:
            return None
        payload = bytes(self._data[_LENGTH.size : end])
        del self._data[:end]
        return payload

    def __len__(self) -> int:
        return len(self._data)


def framed(payload: bytes) -> bytes:
    return _LENGTH.pack(len(payload)) + payload


class PipeChannel:
    """The judge's end over two non-blocking file descriptors."""

    def __init__(self, read_fd: int, write_fd: int) -> None:
        os.set_blocking(read_fd, False)
        os.set_blocking(write_fd, False)
        self._read_fd = read_fd
        self._write_fd = write_fd
        self._inbound = FrameBuffer(MAX_REPLY)
        self._outbound = b""
        self._reading = select.poll()
        self._reading.register(read_fd, select.POLLIN)
        self._both = select.poll()
        self._both.register(read_fd, select.POLLIN)
        self._both.register(write_fd, select.POLLOUT)
        self._petitioner: Petitioner | None = None

    def attend(self, petitioner: Petitioner) -> None:
        """Answer someone else, too, while waiting for frames."""
        self._petitioner = petitioner
        for poll in (self._reading, self._both):
            poll.register(petitioner.fd, select.POLLIN)

    def post(self, payload: bytes) -> None:
        self._outbound += framed(payload)
        self._write()

    def receive(self, timeout: float) -> bytes | None:
        payload = self._inbound.take()
        if payload is not None:
            return payload
        poll = self._both if self._outbound else self._reading
        for fd, event in poll.poll(max(0.0, timeout) * 1000):
            if fd == self._write_fd:
                if event & select.POLLOUT:
                    self._write()
                else:  # nobody reads any more; what was said before, reading will find
                    self._outbound = b""
            elif fd == self._read_fd:
                self._read()
            elif self._petitioner is not None and not self._petitioner.answer():
                for each in (self._reading, self._both):
                    each.unregister(fd)
                self._petitioner = None
        return self._inbound.take()

    def has_more(self) -> bool:
        return len(self._inbound) > 0 or any(fd == self._read_fd for fd, _ in self._reading.poll(0))

    def close(self) -> None:
        os.close(self._read_fd)
        os.close(self._write_fd)

    def _write(self) -> None:
        try:
            written = os.write(self._write_fd, self._outbound)
        except BlockingIOError:
            return
        except BrokenPipeError:
            self._outbound = b""  # reading will find the end, and what was said before it
            return
        self._outbound = self._outbound[written:]

    def _read(self) -> None:
        try:
            data = os.read(self._read_fd, _CHUNK)
        except BlockingIOError:
            return
        if not data:
            raise ChannelClosed
        self._inbound.feed(data)


class WorkerEnd:
    """The worker's end: blocking, over two file descriptors."""

    def __init__(self, read_fd: int, write_fd: int) -> None:
        self._read_fd = read_fd
        self._write_fd = write_fd
        self._inbound = FrameBuffer()

    def receive(self) -> bytes:
        """The next payload. Raises ChannelClosed at the end."""
        while (payload := self._inbound.take()) is None:
            data = os.read(self._read_fd, _CHUNK)
            if not data:
                raise ChannelClosed
            self._inbound.feed(data)
        return payload

    def send(self, payload: bytes) -> None:
        data = memoryview(framed(payload))
        while data:
            data = data[os.write(self._write_fd, data) :]
