"""Where a submission lies: what has been found, the shelf it stands on, and the files in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import datetime
from typing import BinaryIO, Protocol

import msgspec

from checker.grading.intake.limits import Budget
from checker.grading.intake.names import Kind, Parts, kind_of


class Entry(msgspec.Struct, frozen=True):
    """A file of a submission.

    when      seconds since 1970 that it was last changed; 0 where nothing tells
    open      the file as a stream, for whoever closes it
    on_disk   whether that stream may be read from any place in it
    """

    parts: Parts
    when: float
    open: Callable[[], BinaryIO]
    on_disk: bool = False

    @property
    def name(self) -> str:
        return self.parts[-1]

    @property
    def path(self) -> str:
        return "/".join(self.parts)

    @property
    def kind(self) -> Kind:
        return kind_of(self.name)


class Child(msgspec.Struct, frozen=True):
    """What a folder holds. `problem`: why it cannot be looked into."""

    name: str
    folder: bool
    problem: str = ""


class Shelf(Protocol):
    """A class's submissions: a folder, or an archive that holds the same."""

    def children(self, parts: Parts) -> tuple[Child, ...]:
        """What lies in this folder, by name."""

    def entries(
        self, parts: Parts, budget: Budget, notes: list[str], stack: ExitStack
    ) -> Iterator[Entry]:
        """The files below these parts, or the file that they are, named from there.

        What was left out goes to `notes`; what must stay open until all is read, to `stack`.
        Raises Refusal for a trap.
        """

    def committed_at(self, parts: Parts) -> datetime | None:
        """When the last commit of the clone there was made; None where it is none."""


class Item(msgspec.Struct, frozen=True):
    """A file or folder on the shelf, and the name it goes by in the submission ("": its root)."""

    parts: Parts
    name: str = ""


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """A submission that has been found and not yet been opened.

    student, name, origin, assumed, refused   as in Handin
    """

    student: str
    origin: str
    shelf: Shelf
    items: tuple[Item, ...]
    name: str = ""
    assumed: tuple[str, ...] = ()
    refused: str | None = None
