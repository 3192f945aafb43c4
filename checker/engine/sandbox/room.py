"""A nursery's room: the folder below which all that a class leaves on the disk lies.

A run that is killed cannot remove its own. So a room is locked as long as a process of the run
lives, and whoever opens one removes those that nobody holds any more.
"""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from checker.engine.scratch import remove_scratch

_PREFIX = "questcheck-class-"


class Room:
    """Made on entering the world, gone with `remove`. Linux alone has nurseries that want one."""

    def __init__(self) -> None:
        remove_deserted()
        while True:
            self.path = tempfile.mkdtemp(prefix=_PREFIX)
            # flock's lock, which the judges inherit: a room is in use while one of them lives.
            lock = _locked(self.path)
            if lock is not None:
                self._lock = lock
                return

    def remove(self) -> None:
        remove_scratch(self.path)
        os.close(self._lock)


def remove_deserted() -> None:
    """Remove the rooms of runs that were killed."""
    for path in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        lock = _locked(str(path))
        if lock is not None:
            remove_scratch(str(path))
            os.close(lock)


def _locked(path: str) -> int | None:
    """A descriptor that holds the folder, where it is ours and nobody else holds it."""
    import fcntl

    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    except OSError:
        return None
    with suppress(OSError):
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        there = os.stat(path, follow_symlinks=False)
        if os.path.samestat(there, os.fstat(descriptor)) and there.st_uid == os.geteuid():
            return descriptor
    os.close(descriptor)
    return None
