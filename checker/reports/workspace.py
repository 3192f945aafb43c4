"""What `init`, `upgrade` and `reset` say they have done, and the command to type next."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from checker.quest.model import Exercise
from checker.reports.console import Console, Text, visible
from checker.workspace.files import Change, Filled, Restored


def report_init(
    filled: Filled, folder: Path, first: Exercise, console: Console | None = None
) -> None:
    """A new workspace: what it holds, and how to begin."""
    console = console or Console()
    stubs = sum(file.suffix == ".py" for file in filled.of(Change.WRITTEN))
    console.print(Text(f"{visible(str(folder))} is your workspace now.", "passed"))
    console.print(
        Text(f"  {stubs} exercises below exercises/, and a README.md that shows the way.")
    )
    console.print()
    there = filled.workspace.root == Path.cwd().resolve()
    if not there:
        console.print(_next(f"cd {_quoted(visible(str(folder)))}"))
    console.print(_next(f"questcheck show {first.id}", f"({first.summary})", further=not there))


def report_upgrade(filled: Filled, console: Console | None = None) -> None:
    """Every stub that changed by name, and how many were left alone."""
    console = console or Console()
    _list(console, "New:", filled.of(Change.WRITTEN))
    _list(console, "Brought up to date, nobody had written in them:", filled.of(Change.UPDATED))
    _list(console, "Left alone, since you wrote in them:", filled.of(Change.YOURS))
    current = len(filled.of(Change.CURRENT))
    if current:
        console.print(Text(f"{current} untouched stubs are up to date already.", "quiet"))
    yours = filled.of(Change.YOURS)
    if yours:
        command = f"questcheck reset {yours[0].stem}"
        console.print(Text("To start one of yours again (your file is kept beside it): ", "quiet"))
        console.print(Text(f"  {command}", "command"))
    console.print(_next("questcheck"))


def report_reset(restored: Restored, exercise: Exercise, console: Console | None = None) -> None:
    """Where the stub is, and where the learner's own file went."""
    console = console or Console()
    if restored.change is Change.CURRENT:
        console.print(Text(f"{restored.file} is the untouched stub already; nothing was done."))
    elif restored.change is Change.WRITTEN:
        console.print(Text(f"{restored.file} was missing and is back.", "passed"))
    else:
        console.print(Text(f"{restored.file} is the stub again.", "passed"))
    if restored.kept is not None:
        console.print(Text(f"What you had written is kept as {restored.kept}."))
        console.print(Text("XP that it earned stays earned.", "quiet"))
    console.print(_next(f"questcheck show {exercise.id}"))


def _list(console: Console, heading: str, files: Iterable[PurePosixPath]) -> None:
    files = list(files)
    if files:
        console.print(Text(heading, "heading"))
        for file in files:
            console.print(Text(f"  {file}"))


def _next(command: str, why: str = "", further: bool = False) -> Text:
    line = Text("      " if further else "Next: ")
    line.append(command, "command")
    if why:
        line.append(f"   {why}", "quiet")
    return line


def _quoted(text: str) -> str:
    return f'"{text}"' if " " in text else text
