"""Landlock: a process gives up every file but those below a list of paths.

It knows no exceptions: whoever may read a folder may read all that lies in it. Structures and
rights as in the kernel's linux/landlock.h.
"""

from __future__ import annotations

import os
import stat
import struct
from collections.abc import Iterable

from checker.engine.sandbox import kernel

_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446  # the same on every architecture
_VERSION, _PATH_BENEATH = 1, 1

_READ_FILE, _READ_DIR = 1 << 2, 1 << 3
_ON_FILES = 1 << 0 | 1 << 1 | _READ_FILE | 1 << 14 | 1 << 15  # execute, write, truncate, ioctl
_ALL = ((1 << 16) - 1) & ~(1 << 0)  # but execute
_RIGHTS_SINCE = {1: 13, 2: 14, 3: 15, 5: 16}  # the number of rights that an ABI knows
_TCP = 0b11  # bind and connect
_SCOPES = 0b11  # abstract sockets and signals


def abi() -> int:
    """The kernel's version of Landlock; 0 where it has none."""
    try:
        return kernel.call(_CREATE_RULESET, None, 0, _VERSION)
    except OSError:
        return 0


class Ruleset:
    """The kernel's list of what may be read and written; made once, applied by any child."""

    def __init__(self, readable: Iterable[str], writable: Iterable[str]) -> None:
        version = abi()
        known = max(count for since, count in _RIGHTS_SINCE.items() if since <= version)
        self._handled = (1 << known) - 1
        attributes = struct.pack("<QQQ", self._handled, _TCP, _SCOPES)
        size = 8 if version < 4 else 16 if version < 6 else 24
        self._fd = kernel.call(_CREATE_RULESET, attributes[:size], size, 0)
        for path in readable:
            self._allow(path, _READ_FILE | _READ_DIR)
        for path in writable:
            self._allow(path, _ALL)

    def apply(self) -> None:
        """Give up everything else, for good."""
        kernel.call(_RESTRICT_SELF, self._fd, 0)

    def _allow(self, path: str, rights: int) -> None:
        try:
            fd = os.open(path, os.O_PATH | os.O_CLOEXEC)
        except OSError:  # nothing there, nothing to allow
            return
        try:
            on_folders = stat.S_ISDIR(os.fstat(fd).st_mode)
            allowed = rights & self._handled & (-1 if on_folders else _ON_FILES)
            kernel.call(_ADD_RULE, self._fd, _PATH_BENEATH, struct.pack("<Qi", allowed, fd), 0)
        finally:
            os.close(fd)
