"""Nurseries fork workers, and leave nothing behind when they are closed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from checker.engine.nursery import ForkNursery
from checker.engine.pack import Pack
from checker.engine.source import Folder

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="for systems that fork")


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_nurseries_close_in_any_order(pack: Pack) -> None:
    """The second nursery inherits the first one's socket, and does not keep it open."""
    first, second = ForkNursery(), ForkNursery()
    workers = [nursery.start(Folder(pack.solutions), None) for nursery in (first, second)]
    first.close()
    second.close()
    assert not any(alive(worker.pid) for worker in workers)


def test_a_worker_that_is_ended_is_gone(pack: Pack, tmp_path: Path) -> None:
    """Ending a worker reaps it, and says what signal ended it."""
    nursery = ForkNursery()
    worker = nursery.start(Folder(pack.solutions), None)
    assert worker.end() == -signal.SIGKILL
    assert not alive(worker.pid)
    nursery.close()


def test_a_worker_finds_no_descriptor_but_its_pipe(bench: object) -> None:
    """Nothing that the judge had open is open in a worker."""
    from tests.judging import Bench

    assert isinstance(bench, Bench)
    source = """
        import os
        import numpy as np
        fds = [fd for fd in range(256) if os.path.exists(f"/proc/self/fd/{fd}")]
        kinds = [os.readlink(f"/proc/self/fd/{fd}") for fd in fds]
        assert sum(kind.startswith("pipe:") for kind in kinds) == 2, kinds
        assert all(kind.startswith("pipe:") or kind == "/dev/null" for kind in kinds), kinds
        def relu(z):
            return np.maximum(z, 0)
    """
    assert bench.judge_one("relu", textwrap.dedent(source)).message.startswith("relu passes")


def test_workers_die_with_a_judge_that_is_killed(pack: Pack) -> None:
    """kill -9 of the judge takes nursery and workers with it."""
    script = textwrap.dedent(
        f"""
        import sys
        from pathlib import Path
        from checker.engine.nursery import ForkNursery
        from checker.engine.source import Folder
        nursery = ForkNursery()
        worker = nursery.start(Folder(Path({str(pack.solutions)!r})), None)
        print(nursery._pid, worker.pid, flush=True)
        sys.stdin.read()
        """
    )
    with subprocess.Popen(
        [sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as judge:
        assert judge.stdout is not None
        pids = [int(word) for word in judge.stdout.readline().split()]
        # A descriptor of each process becomes readable when it ends: no polling, no sleep.
        watches = [os.pidfd_open(pid) for pid in pids]
        judge.kill()
        import select

        for watch in watches:
            assert select.select([watch], [], [], 10)[0], "a process outlived its judge"
            os.close(watch)
