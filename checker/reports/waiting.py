"""What is shown while a check runs: nothing at first, a progress bar where it takes longer.

It goes to stderr, so that a report that is piped away stays clean.
"""

from __future__ import annotations

import sys
import time
from types import TracebackType
from typing import TYPE_CHECKING

from checker.engine.events import Began, CheckEnded, Event, Waiting

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

_PATIENCE = 0.7  # seconds; what is over by then needs no bar, and rich.progress costs an import


class ProgressBar:
    """Shows events, as a context manager."""

    def __init__(self, exercises: int) -> None:
        self._exercises = exercises
        self._begun = time.monotonic()
        self._bar: tuple[Progress, TaskID] | None = None
        self._told: set[str] = set()
        self._done = 0

    def __enter__(self) -> ProgressBar:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._bar is not None:
            self._bar[0].stop()

    def on_event(self, event: Event) -> None:
        """Take note of an event, and show it where someone is waiting."""
        if isinstance(event, Began):
            self._done += 1
        if not sys.stderr.isatty():
            self._tell(event)
        elif self._bar is not None or time.monotonic() - self._begun > _PATIENCE:
            self._advance(event)

    def _tell(self, event: Event) -> None:
        """Without a terminal: one line for each exercise that takes its time."""
        if isinstance(event, Waiting) and event.seconds > 1 and event.exercise not in self._told:
            self._told.add(event.exercise)
            print(f"{_waiting(event)} ...", file=sys.stderr, flush=True)

    def _advance(self, event: Event) -> None:
        if self._bar is None:
            self._bar = _start_bar(self._exercises)
        progress, task = self._bar
        if isinstance(event, Waiting):
            text = _waiting(event)
        elif isinstance(event, CheckEnded):
            text = f"{event.exercise}: {event.check.removeprefix('test_').replace('_', ' ')}"
        else:
            text = event.exercise
        progress.update(task, completed=self._done - 1, description=text)


def _waiting(event: Waiting) -> str:
    return f"{event.exercise}: still running, {event.cpu:.0f} s of {event.limit:.0f} s of CPU"


def _start_bar(exercises: int) -> tuple[Progress, TaskID]:
    from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    from checker.reports.console import rich_console

    columns = (
        SpinnerColumn("line"),
        BarColumn(20),
        TextColumn("{task.completed:.0f}/{task.total:.0f}"),
        TimeElapsedColumn(),
        TextColumn("{task.description}", markup=False),
    )
    progress = Progress(*columns, console=rich_console(sys.stderr), transient=True)
    progress.start()
    return progress, progress.add_task("", total=exercises)
