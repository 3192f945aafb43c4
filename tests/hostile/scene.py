"""What a hostile submission finds outside its sandbox, and whether that is still as it was.

Each submission has a scene of its own, so that what it has done to it can be told from what
others did.
"""

from __future__ import annotations

import contextlib
import ctypes
import importlib.util
import os
import resource
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path

from checker.engine.pack import Pack
from tests.hostile.catalogue import Attack, Kind, Places

SECRET = "CANARY-SECRET"
VARIABLE = "HOSTILE_CANARY"  # in the environment of whoever grades
SHARED = ("/tmp/questcheck-hostile", "/dev/shm/questcheck-hostile")  # where attacks may write
_IOPRIO_GET = {"x86_64": 252, "aarch64": 31}.get(os.uname().machine, 0)


class Scene:
    """A canary folder, another student's submission, a port that listens, a decoy of a judge."""

    def __init__(self, attack: Attack, pack: Pack, folder: Path) -> None:
        self._attack = attack
        canary, other = folder / "canary", folder / "other"
        canary.mkdir(parents=True)
        (canary / "secret.txt").write_text(SECRET)
        self._victim = canary / "victim.txt"
        self._victim.write_text("untouched")
        (other / "exercises" / "chapter1").mkdir(parents=True)
        (other / "exercises" / "chapter1" / "relu.py").write_text("# somebody else's\n")
        (other / "quiz.json").write_text("{}")
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._listener.setblocking(False)
        self._decoy = _decoy() if "judge" in attack.places else None
        self.places = Places(
            canary=str(canary),
            port=str(self._listener.getsockname()[1]),
            other=str(other),
            suites=str(pack.suites),
            solutions=str(pack.solutions),
            judge=str(self._decoy.pid if self._decoy else os.getpid()),
            labels=str(_labels()),
        )
        self._folder = canary
        self._before = set(os.listdir(canary))
        self._victim_before = os.stat(self._victim)
        self._decoy_before = _state_of(self._decoy.pid) if self._decoy else ()

    def traces(self) -> Iterator[str]:
        """A sentence for everything that is not as it was."""
        if new := set(os.listdir(self._folder)) - self._before:
            yield f"the canary folder holds {', '.join(sorted(new))}"
        with contextlib.suppress(BlockingIOError):
            self._listener.accept()[0].close()
            yield "somebody has connected to the canary's port"
        if _times(self._victim) != _of(self._victim_before) or self._is_changed():
            yield "victim.txt is not as it was"
        if self._decoy is not None:
            if (status := self._decoy.poll()) is not None:
                yield f"the decoy has ended with status {status}"
            elif _state_of(self._decoy.pid) != self._decoy_before:
                yield "the decoy's limits, cores or priorities are not as they were"
        if self._attack.effect.kind is Kind.FILE:
            path = self.places.fill(self._attack.effect.argument)
            if os.path.lexists(path):
                yield f"{path} exists"

    def clear(self) -> None:
        self._listener.close()
        if self._decoy is not None:
            self._decoy.kill()
            self._decoy.wait()
        remove_shared()

    def _is_changed(self) -> bool:
        return self._victim.read_text() != "untouched"


def remove_shared() -> None:
    """Remove what an attack that got through has left where all can write."""
    for path in SHARED:
        with contextlib.suppress(OSError):
            os.unlink(path)


def _decoy() -> subprocess.Popen[bytes]:
    """A process that leads its own group and that SIGUSR1 ends."""
    return subprocess.Popen(["sleep", "900"], start_new_session=True)


def _state_of(pid: int) -> tuple[object, ...]:
    """What one process may do to another without killing it."""
    libc = ctypes.CDLL(None)
    return (
        *(resource.prlimit(pid, kind) for kind in range(16)),
        os.sched_getaffinity(pid),
        os.sched_getscheduler(pid),
        os.getpriority(os.PRIO_PROCESS, pid),
        libc.syscall(ctypes.c_long(_IOPRIO_GET), ctypes.c_long(1), ctypes.c_long(pid)),
        Path(f"/proc/{pid}/oom_score_adj").read_text(),
    )


def _times(path: Path) -> tuple[object, ...]:
    try:
        return _of(os.stat(path))
    except OSError:
        return ()


def _of(found: os.stat_result) -> tuple[object, ...]:
    # The time of its last change of state stands for whatever else may be changed.
    owner = (found.st_uid, found.st_gid)
    return found.st_ino, found.st_mode, owner, found.st_nlink, found.st_size, found.st_ctime_ns


def _labels() -> Path:
    """scikit-learn's digits, where it is installed; else a file that is nowhere."""
    spec = importlib.util.find_spec("sklearn")
    folders = list(spec.submodule_search_locations or ()) if spec else ["/nowhere"]
    return Path(folders[0], "datasets", "data", "digits.csv.gz")
