"""The kernel's calls that Python does not wrap, through ctypes.

Chosen over packages: python-prctl, pyseccomp and the Landlock wrappers cover a call each, want a
system library or a compiler, and none knows `clone` or a filter's listener. This is all we need.
"""

from __future__ import annotations

import ctypes
import os
import platform
import signal
import sys

MACHINES = ("x86_64", "aarch64")
MACHINE = platform.machine()

# linux/mount.h, sys/mount.h
MS_RDONLY, MS_NOSUID, MS_NODEV, MS_NOEXEC = 0x1, 0x2, 0x4, 0x8
MS_REMOUNT, MS_BIND, MS_REC, MS_PRIVATE = 0x20, 0x1000, 0x4000, 0x4_0000
_MNT_DETACH = 2

# linux/prctl.h
_PR_SET_NO_NEW_PRIVS = 38

_CLONE, _PIVOT_ROOT, _CAPSET = {
    "x86_64": (56, 155, 126),
    "aarch64": (220, 41, 91),
}.get(MACHINE, (0, 0, 0))
_CAPABILITY_VERSION_3 = 0x2008_0522

if sys.platform == "linux":
    # PyDLL keeps the interpreter's lock: no other Python code may run between fork and child.
    _LIBC = ctypes.PyDLL(None, use_errno=True)
    _LIBC.syscall.restype = ctypes.c_long


def call(number: int, *arguments: int | bytes | None) -> int:
    """A system call by its number. Raises OSError."""
    converted = [ctypes.c_long(a) if isinstance(a, int) else a for a in arguments]
    return _checked(int(_LIBC.syscall(ctypes.c_long(number), *converted)))


def clone(namespaces: int) -> int:
    """fork(2) straight into new namespaces: the child's pid, 0 in the child. Raises OSError.

    Cheaper than unshare and a second fork, which a pid namespace would want.
    """
    api = ctypes.pythonapi
    api.PyOS_BeforeFork()
    # Past glibc: its handlers matter where threads run, and a nursery has one alone.
    pid = int(
        _LIBC.syscall(
            ctypes.c_long(_CLONE),
            ctypes.c_ulong(namespaces | signal.SIGCHLD),
            *[ctypes.c_long(0)] * 4,
        )
    )
    if pid == 0:
        api.PyOS_AfterFork_Child()
        return 0
    error = ctypes.get_errno()
    api.PyOS_AfterFork_Parent()
    if pid < 0:
        raise OSError(error, os.strerror(error))
    return pid


def unshare(namespaces: int) -> None:
    _checked(_LIBC.unshare(ctypes.c_int(namespaces)))


def mount(source: str, target: str, kind: str, flags: int, options: str = "") -> None:
    """mount(2). Raises OSError."""
    texts = [os.fsencode(text) for text in (source, target, kind)]
    _checked(_LIBC.mount(*texts, ctypes.c_ulong(flags), os.fsencode(options)))


def make_root(folder: str) -> None:
    """Make a mounted folder the root, and let go of the old one."""
    os.chdir(folder)
    call(_PIVOT_ROOT, b".", b".")  # the old root lies on top of the new one now
    _checked(_LIBC.umount2(b".", ctypes.c_int(_MNT_DETACH)))
    os.chdir("/")


def no_new_privs() -> None:
    """No exec may give more rights than there are; seccomp and Landlock want it."""
    arguments = [ctypes.c_ulong(value) for value in (1, 0, 0, 0)]
    _checked(_LIBC.prctl(ctypes.c_int(_PR_SET_NO_NEW_PRIVS), *arguments))


def drop_capabilities() -> None:
    """Give up every capability: the namespace's own, and root's where there is no namespace."""
    header = _CAPABILITY_VERSION_3.to_bytes(4, sys.byteorder) + bytes(4)  # of this process
    call(_CAPSET, header, bytes(24))


def _checked(result: int) -> int:
    if result < 0:
        error = ctypes.get_errno()
        raise OSError(error, os.strerror(error))
    return result
