"""One writer at a time: a lock that a process holds while it lives, and not a moment longer.

It is the kernel's, on a file that may lie about for ever: what is left of a process that was
killed holds nothing. On POSIX it is `lockf`'s, which forked children do not inherit: `flock`'s
would be held on by a judge that outlives its parent.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from pathlib import Path

from checker.errors import UsageError

_HELD = {errno.EACCES, errno.EAGAIN, errno.EDEADLK}
_TAKEN_HERE: set[Path] = set()
"""lockf lets a process lock twice what it has locked; and closing either would free both."""


class Lock:
    """Raises UsageError where another process holds it; let go of by `release` or by dying."""

    def __init__(self, path: Path) -> None:
        self._path = path.resolve()
        if self._path in _TAKEN_HERE:
            raise _at_work(path, str(os.getpid()))
        self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
        try:
            if not _taken(self._descriptor):
                raise _at_work(path, os.read(self._descriptor, 20).decode("ascii", "replace"))
            _TAKEN_HERE.add(self._path)
            self._held = True
            # Who holds it, for the message alone: nothing is decided by what it says.
            with contextlib.suppress(OSError):  # a full disk
                os.ftruncate(self._descriptor, 0)
                os.write(self._descriptor, str(os.getpid()).encode())
        except BaseException:
            os.close(self._descriptor)
            raise

    def release(self) -> None:
        """Let another process have it. Doing so twice is doing so once."""
        if self._held:
            self._held = False
            _TAKEN_HERE.remove(self._path)
            os.close(self._descriptor)


def _at_work(path: Path, process: str) -> UsageError:
    who = f" (process {process})" if process.isdigit() else ""
    return UsageError(
        f"{path.parent}: another questcheck{who} is at work on the gradebook there. "
        "Let it finish, then type the command again."
    )


if sys.platform == "win32":
    import msvcrt

    _BYTE = 1 << 30  # beyond what is written: a locked byte cannot be read, either

    def _taken(descriptor: int) -> bool:
        os.lseek(descriptor, _BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            if error.errno in _HELD:
                return False
            raise
        finally:
            os.lseek(descriptor, 0, os.SEEK_SET)
        return True

else:
    import fcntl

    def _taken(descriptor: int) -> bool:
        try:
            fcntl.lockf(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            if error.errno in _HELD:
                return False
            raise
        return True
