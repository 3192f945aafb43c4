"""This process's descendants: which of them nobody has asked for."""

from __future__ import annotations

import contextlib
import ctypes

import psutil

_PR_SET_CHILD_SUBREAPER = 36


class Family:
    """Knows the descendants that are here from the start; forks of this process are kin, too.

    While it is entered, whatever outlives its parents becomes this process's own child, however
    often it has forked: so it is found.
    """

    def __enter__(self) -> Family:
        _adopt(True)
        self._me = psutil.Process()
        self._command = self._me.cmdline()
        self._known = {child.pid for child in self._me.children(recursive=True)}
        return self

    def __exit__(self, *_: object) -> None:
        _adopt(False)

    def orphans(self) -> list[str]:
        """The names of those that outlived their parents; they are ended."""
        return self._end([child for child in self._me.children() if self._is_strange(child)])

    def strangers(self) -> list[str]:
        """The names of all descendants that are not kin, while nothing is judged."""
        found = self._me.children(recursive=True)
        return self._end([child for child in found if self._is_strange(child)])

    def _is_strange(self, process: psutil.Process) -> bool:
        if process.pid in self._known:
            return False
        with contextlib.suppress(psutil.Error):
            if process.name() == "sleep":  # a decoy, which whoever started it ends
                return False
            return bool(process.cmdline() != self._command)
        return False

    def _end(self, processes: list[psutil.Process]) -> list[str]:
        names = []
        for process in processes:
            with contextlib.suppress(psutil.Error):
                names.append(process.name())
                process.kill()
                process.wait(5)
        return names


def _adopt(on: bool) -> None:
    libc = ctypes.CDLL(None)
    libc.prctl(_PR_SET_CHILD_SUBREAPER, ctypes.c_ulong(on), *[ctypes.c_ulong(0)] * 3)
