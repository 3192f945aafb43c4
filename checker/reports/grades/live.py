"""What is shown while a class is graded: who has just been graded, a bar, the rate, the time left.

It goes to stderr. Without a terminal a line is written at every tenth of the class.
"""

from __future__ import annotations

import contextlib
import sys
import time
from collections import Counter, deque
from types import TracebackType
from typing import TYPE_CHECKING

from checker.engine.result import Outcome
from checker.engine.sandbox.layers import LAYERS
from checker.grading.grade import Event, Opened
from checker.grading.model import Grade
from checker.reports.console import visible
from checker.reports.grades.cells import number

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.live import Live
    from rich.progress import Progress, TaskID

_ROWS = 8
_NAME_WIDTH = 24


class LiveTable:
    """Shows the events of a grading, as a context manager."""

    def __init__(self, total: int) -> None:
        self._total = total
        self._done = 0
        self._again = 0
        self._begun = time.monotonic()
        self._latest: deque[Grade] = deque(maxlen=_ROWS)
        self._live: Live | None = None
        self._bar: tuple[Progress, TaskID] | None = None

    def __enter__(self) -> LiveTable:
        if sys.stderr.isatty():
            self._start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def stop(self) -> None:
        """Leave the terminal to others, for a question say. Doing so twice is doing so once."""
        if self._live is not None:
            self._live.stop()

    def on_event(self, event: Event) -> None:
        """Take note of an event, and show it."""
        if isinstance(event, Opened):
            self._begun = time.monotonic()
            self._say(_layers_sentence(event.layers))
            return
        self._done += 1
        self._again += event.again
        self._latest.append(event.entry.grade)
        if self._live is not None and self._bar is not None:
            progress, task = self._bar
            progress.update(task, completed=self._done, rate=self._rate())
            self._live.update(self._view())
        elif self._done * 10 // self._total > (self._done - 1) * 10 // self._total:
            self._say(f"{self._done} of {self._total} graded{self._rate()}")

    def _rate(self) -> str:
        judged = self._done - self._again
        seconds = time.monotonic() - self._begun
        return f", {60 * judged / seconds:.0f} a minute" if judged and seconds > 1 else ""

    def _say(self, line: str) -> None:
        if self._live is not None:
            self._live.console.print(line)
        else:
            with contextlib.suppress(OSError):  # nobody reads it any more; the class goes on
                print(line, file=sys.stderr, flush=True)

    def _start(self) -> None:
        from rich.live import Live
        from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

        from checker.reports.console import rich_console

        console = rich_console(sys.stderr)
        progress = Progress(
            BarColumn(30),
            TextColumn("{task.completed:.0f}/{task.total:.0f}{task.fields[rate]}"),
            TimeRemainingColumn(),
            console=console,
        )
        self._bar = progress, progress.add_task("", total=self._total, rate="")
        self._live = Live(progress, console=console, refresh_per_second=8, transient=True)
        self._live.start()

    def _view(self) -> RenderableType:
        from rich.console import Group
        from rich.table import Table
        from rich.text import Text

        table = Table.grid(padding=(0, 2))
        for grade in self._latest:
            table.add_row(
                Text(visible(grade.student)[:_NAME_WIDTH]),
                Text(f"{number(grade.points)} of {number(grade.max_points)}"),
                Text(_outcomes(grade), "dim"),
            )
        assert self._bar is not None
        return Group(table, self._bar[0])


def _outcomes(grade: Grade) -> str:
    if grade.refused is not None:
        return "refused"
    if not grade.submitted:
        return "nothing handed in"
    counted = Counter(exercise.outcome for exercise in grade.exercises)
    return ", ".join(
        f"{counted[outcome]} {outcome.value.replace('_', ' ')}"
        for outcome in Outcome
        if counted[outcome]
    )


def _layers_sentence(layers: frozenset[str]) -> str:
    if not layers:
        return "No sandbox: hostile code can do whatever you can."
    missing = [layer for layer in LAYERS if layer not in layers]
    lacking = f"; not to be had here: {', '.join(missing)}" if missing else ""
    return f"Sandbox tried out: {len(layers)} of {len(LAYERS)} layers hold{lacking}."
