"""A tar by its names: enough to tell one submission from a class, which is not read from one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from datetime import datetime
from typing import BinaryIO

from checker.grading.intake.limits import Budget, Refusal
from checker.grading.intake.names import Parts
from checker.grading.intake.places import Child, Entry
from checker.grading.intake.tarred import tar_entries


class TarShelf:
    """A tar has no table of members: one student's files cannot be had without all the others'."""

    def __init__(self, stream: BinaryIO, name: str) -> None:
        self._children: dict[Parts, dict[str, bool]] = {}
        for entry in tar_entries(stream, name, Budget()):
            for length in range(len(entry.parts)):
                folder = length + 1 < len(entry.parts)
                self._children.setdefault(entry.parts[:length], {})[entry.parts[length]] = folder

    def children(self, parts: Parts) -> tuple[Child, ...]:
        """What lies in this folder, by name."""
        return tuple(Child(*pair) for pair in sorted(self._children.get(parts, {}).items()))

    def entries(
        self, parts: Parts, budget: Budget, notes: list[str], stack: ExitStack
    ) -> Iterator[Entry]:
        """Raises Refusal."""
        raise Refusal("A class is not read from a tar: unpack it, and name the folder.")

    def committed_at(self, parts: Parts) -> datetime | None:
        """None: nothing is read from here."""
        return None
