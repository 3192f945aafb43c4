"""Time whole commands in turn, and print their figures side by side.

Runs alternate (A B A B ...), so that a machine whose speed drifts slows both alike; the ratio is
taken pair by pair.
"""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

Command = Sequence[str]


def timed(command: Command, cwd: Path, env: Mapping[str, str]) -> tuple[float, float]:
    """Wall and CPU seconds of one run, children included."""
    inherited = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "PYTEST"))}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    begun = time.perf_counter()
    subprocess.run(
        command, cwd=cwd, env={**inherited, **env}, check=True, stdout=subprocess.DEVNULL
    )
    wall = time.perf_counter() - begun
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    return wall, cpu


def side_by_side(
    commands: Mapping[str, Command], runs: int, cwd: Path, env: Mapping[str, str]
) -> None:
    """Print median and minimum of each command, and each one's ratio to the last named."""
    figures: dict[str, list[tuple[float, float]]] = {name: [] for name in commands}
    for name, command in commands.items():
        timed(command, cwd, env)  # warm the caches
        figures[name].clear()
    for _ in range(runs):
        for name, command in commands.items():
            figures[name].append(timed(command, cwd, env))
    base = list(commands)[-1]
    print(f"{'':28}{'wall min':>10}{'median':>10}{'CPU median':>12}{'wall ratio (median)':>22}")
    for name, samples in figures.items():
        walls = [wall for wall, _ in samples]
        cpus = [cpu for _, cpu in samples]
        pairs = zip(samples, figures[base], strict=True)
        ratio = statistics.median(mine[0] / theirs[0] for mine, theirs in pairs)
        print(
            f"{name:28}{min(walls):9.3f}s{statistics.median(walls):9.3f}s"
            f"{statistics.median(cpus):11.3f}s{ratio:22.2f}"
        )
