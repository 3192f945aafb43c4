"""A process that tries out on itself what the kernel allows, and writes what it found as JSON.

Run by its path with `python -I`, so it imports the standard library alone.
"""

from __future__ import annotations

import ctypes
import errno
import json
import mmap
import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

# linux/sched.h
NAMESPACES = {
    "user": 0x10000000,
    "pid": 0x20000000,
    "net": 0x40000000,
    "ipc": 0x08000000,
    "mount": 0x00020000,
}
_PR_GET_SECCOMP, _PR_SET_SECCOMP, _SECCOMP_MODE_FILTER = 21, 22, 2
_PR_SET_NO_NEW_PRIVS, _PR_GET_NO_NEW_PRIVS = 38, 39
_SYS_LANDLOCK_CREATE_RULESET = 444  # the same on every architecture
_LANDLOCK_CREATE_RULESET_VERSION = 1


def _try_out() -> None:
    """The child's whole life. Namespaces come last: in them nothing else is as it was."""
    libc = ctypes.CDLL(None, use_errno=True)
    answers: dict[str, object] = {
        "rlimit_as": _in_fork(_holds_memory),
        "no_new_privs": _in_fork(lambda: _sets_no_new_privs(libc)),
        "landlock": _landlock_abi(libc),
        "seccomp": _seccomp_errno(libc),
    }
    for name in NAMESPACES:
        answers[name] = _in_fork(partial(_enters, libc, name))
    sys.stdout.write(json.dumps(answers))


def _in_fork(attempt: Callable[[], int | bool]) -> object:
    """What the attempt returns in a process of its own; None where that died of it."""
    read, write = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            os.write(write, json.dumps(attempt()).encode())
        finally:
            os._exit(0)
    os.close(write)
    with os.fdopen(read, "rb") as stream:
        answer = stream.read()
    os.waitpid(pid, 0)
    return json.loads(answer) if answer else None


def _holds_memory() -> bool:
    """Whether a limit below what is asked for makes asking fail."""
    import resource

    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    limit = pages * resource.getpagesize() + 64 * 1024**2
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    try:
        mmap.mmap(-1, 256 * 1024**2).close()
    except (OSError, MemoryError):
        return True
    return False


def _sets_no_new_privs(libc: ctypes.CDLL) -> bool:
    libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    return bool(libc.prctl(_PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) == 1)


def _landlock_abi(libc: ctypes.CDLL) -> int:
    ctypes.set_errno(0)
    version = libc.syscall(
        ctypes.c_long(_SYS_LANDLOCK_CREATE_RULESET),
        ctypes.c_void_p(None),
        ctypes.c_size_t(0),
        ctypes.c_uint32(_LANDLOCK_CREATE_RULESET_VERSION),
    )
    return int(version) if version >= 0 else -ctypes.get_errno()


def _seccomp_errno(libc: ctypes.CDLL) -> int:
    """A filter at address 0 is never loaded; the errno tells whether filters are known."""
    ctypes.set_errno(0)
    if libc.prctl(_PR_GET_SECCOMP, 0, 0, 0, 0) < 0:
        return ctypes.get_errno()
    libc.prctl(_PR_SET_SECCOMP, _SECCOMP_MODE_FILTER, ctypes.c_void_p(None), 0, 0)
    return ctypes.get_errno()


def _enters(libc: ctypes.CDLL, name: str) -> int:
    """0, or why not. All but the user namespace are entered together with one, as a worker does."""
    flags = NAMESPACES["user"] | NAMESPACES[name]
    user, group = os.getuid(), os.getgid()
    ctypes.set_errno(0)
    if libc.unshare(flags) != 0:
        return ctypes.get_errno()
    try:
        # Some kernels let anyone in and then grant nothing; writing the map shows it.
        Path("/proc/self/setgroups").write_text("deny", encoding="ascii")
        Path("/proc/self/uid_map").write_text(f"0 {user} 1", encoding="ascii")
        Path("/proc/self/gid_map").write_text(f"0 {group} 1", encoding="ascii")
    except OSError as error:
        return error.errno or errno.EPERM
    return 0


if __name__ == "__main__":
    _try_out()
