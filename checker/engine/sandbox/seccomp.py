"""seccomp: the system calls that a submission may not make, and the listener that hears of them.

The filter answers by number, and for some calls by argument. What is denied is handed to the
judge, which notes it and refuses it; where the kernel has no listener it is refused unheard.
Structures and actions as in the kernel's linux/seccomp.h and linux/filter.h.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import fcntl
import os
import struct
from collections.abc import Iterable
from functools import cache

from checker.engine.sandbox import kernel
from checker.engine.sandbox.syscalls import DENIED, NEWEST, NUMBER, UNHEARD, name_of

_SECCOMP = {"x86_64": 317, "aarch64": 277}.get(kernel.MACHINE, 0)
_AUDIT_ARCH = {"x86_64": 0xC000_003E, "aarch64": 0xC000_00B7}.get(kernel.MACHINE, 0)
_SET_MODE_FILTER, _NEW_LISTENER = 1, 1 << 3

_ALLOW, _KILL, _NOTIFY, _ERRNO = 0x7FFF_0000, 0x8000_0000, 0x7FC0_0000, 0x0005_0000
_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_NR, _ARCH, _ARGS = 0, 4, 16  # offsets in struct seccomp_data

CLONE_THREAD = 0x1_0000
MOST_THREADS = 64
_NAMESPACES = 0x7E02_0000 | 0x80  # all of clone's CLONE_NEW* flags
_LOCKS = (6, 7, 8, 10, 15, 37, 38, 1024, 1026, 1031)  # fcntl: locks, leases, owners, pipe sizes
_HARMLESS_IOCTLS = (0x5401, 0x5413, 0x541B, 0x5421, 0x5450, 0x5451)  # is it a terminal, and such
_HARMLESS_PRCTLS = (2, 3, 15, 16, 0x5356_4D41)  # names, and what only asks
# What our own side needs once more before the submission: to send the listener, to seal.
_SEALED = {"seccomp", "sendmsg"}

Instruction = tuple[int, int, int, int]
_INSTRUCTION = struct.Struct("<HBBI")


def install(own_pid: int) -> int | None:
    """Load the filter; returns the listener's descriptor, None where the kernel has none.

    `seal` must follow. Raises OSError where there are no filters.
    """
    try:
        return _load(_code(own_pid, _NOTIFY), _NEW_LISTENER)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.EBUSY):
            raise
        _load(_code(own_pid, _ERRNO | errno.EPERM), 0)
        return None


def seal() -> None:
    """Deny what `install` has left open."""
    _load(_seal_code(), 0)


def prepare() -> None:
    """Work the filters out before any child needs them, for the first process of a namespace."""
    _code(1, _NOTIFY)
    _seal_code()


def _load(code: bytes, flags: int) -> int:
    buffer = ctypes.create_string_buffer(code, len(code))
    # struct sock_fprog: a count, and where the instructions lie.
    fprog = struct.pack("@HP", len(code) // _INSTRUCTION.size, ctypes.addressof(buffer))
    return kernel.call(_SECCOMP, _SET_MODE_FILTER, flags, fprog)


@cache
def _code(own_pid: int, deny: int) -> bytes:
    return _packed(_program(own_pid, deny))


@cache
def _seal_code() -> bytes:
    numbers = [n for group in DENIED.values() for name, n in group.items() if name in _SEALED]
    denials = [step for n in numbers for step in _when(n, [_end(_ERRNO | errno.EPERM)])]
    return _packed([(_LOAD, 0, 0, _NR), *denials, _end(_ALLOW)])


def _packed(program: list[Instruction]) -> bytes:
    return b"".join(_INSTRUCTION.pack(*instruction) for instruction in program)


def _program(own_pid: int, deny: int) -> list[Instruction]:
    thread = deny if deny == _NOTIFY else _ALLOW
    own = (0, own_pid)
    steps: list[Instruction] = [
        (_LOAD, 0, 0, _ARCH),
        (_EQUAL, 1, 0, _AUDIT_ARCH),
        _end(_KILL),  # 32-bit calls have other numbers
        (_LOAD, 0, 0, _NR),
        # x32's numbers lie far above; those between are calls we know nothing about.
        (_AT_LEAST, 0, 3, NEWEST + 1),
        (_AT_LEAST, 0, 1, 0x4000_0000),
        _end(_KILL),
        _end(_ERRNO | errno.ENOSYS),
    ]
    for group, calls in DENIED.items():
        refusal = _ERRNO | errno.EPERM if group in UNHEARD else deny
        for name, number in calls.items():
            if name not in _SEALED:
                steps += _when(number, [_end(refusal)])
    # glibc falls back to clone, whose flags a filter can read.
    steps += _when(NUMBER["clone3"], [_end(_ERRNO | errno.ENOSYS)])
    steps += _when(
        NUMBER["clone"],
        [
            (_LOAD, 0, 0, _ARGS),
            (_ANY_BIT, 1, 0, _NAMESPACES),
            (_ANY_BIT, 1, 0, CLONE_THREAD),
            _end(deny),
            _end(thread),
        ],
    )
    for name in ("kill", "tkill", "tgkill", "rt_sigqueueinfo", "rt_tgsigqueueinfo"):
        steps += _when(NUMBER[name], _one_of(0, (own_pid,), deny))
    for name in ("prlimit64", "setpgid"):
        steps += _when(NUMBER[name], _one_of(0, own, deny))
    locks = [(_EQUAL, 0, 1, command) for command in _LOCKS]
    steps += _when(
        NUMBER["fcntl"],
        [
            (_LOAD, 0, 0, _ARGS + 8),
            *[step for lock in locks for step in (lock, _end(deny))],
            _end(_ALLOW),
        ],
    )
    steps += _when(NUMBER["ioctl"], _one_of(1, _HARMLESS_IOCTLS, _ERRNO | errno.ENOTTY))
    steps += _when(NUMBER["prctl"], _one_of(0, _HARMLESS_PRCTLS, deny))
    return [*steps, _end(_ALLOW)]


def _end(action: int) -> Instruction:
    return (_RETURN, 0, 0, action)


def _when(number: int, block: list[Instruction]) -> list[Instruction]:
    """The block, which must end by itself, for one call alone; the number is loaded already."""
    return [(_EQUAL, 0, len(block), number), *block]


def _one_of(argument: int, values: Iterable[int], otherwise: int) -> list[Instruction]:
    """Allow where the argument's low half is one of the values."""
    steps: list[Instruction] = [(_LOAD, 0, 0, _ARGS + 8 * argument)]
    for value in values:
        steps += [(_EQUAL, 0, 1, value), _end(_ALLOW)]
    return [*steps, _end(otherwise)]


class Listener:
    """The judge's end: hears of denied calls, refuses them, and counts threads."""

    MOST = 200  # answers; then whoever goes on asking gets none, and ENOSYS from the kernel

    _RECEIVE = 3 << 30 | 80 << 16 | ord("!") << 8 | 0
    _SEND = 3 << 30 | 24 << 16 | ord("!") << 8 | 1
    _CONTINUE = 1

    def __init__(self, fd: int) -> None:
        self.fd = fd
        self.denied: dict[str, None] = {}
        self._threads = 0
        self._answers = 0

    def answer(self) -> bool:
        """Answer what is asked; False, and deaf from then on, where it has been enough."""
        notification = bytearray(80)
        with contextlib.suppress(OSError):  # whoever asked has been killed meanwhile
            fcntl.ioctl(self.fd, self._RECEIVE, notification, True)
            self._reply(notification)
        self._answers += 1
        if self._answers >= self.MOST:
            self.close()
        return self._answers < self.MOST

    def _reply(self, notification: bytearray) -> None:
        asked, _, _, number, _, _, first = struct.unpack_from("<QIIiIQQ", notification)
        error, flags = -errno.EPERM, 0
        if number == NUMBER["clone"] and first & CLONE_THREAD and not first & _NAMESPACES:
            self._threads += 1
            if self._threads <= MOST_THREADS:
                error, flags = 0, self._CONTINUE
            else:
                error = -errno.EAGAIN
                self.denied[f"more than {MOST_THREADS} threads"] = None
        else:
            self.denied[name_of(number)] = None
        fcntl.ioctl(self.fd, self._SEND, struct.pack("<QqiI", asked, 0, error, flags))

    def close(self) -> None:
        if self.fd >= 0:
            os.close(self.fd)
            self.fd = -1
