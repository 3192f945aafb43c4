"""A whole class in one zip, as learning platforms hand it out, read where it lies."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from copy import copy
from datetime import datetime
from pathlib import Path
from typing import BinaryIO
from zipfile import ZipFile, ZipInfo

from checker.grading.intake.folder import open_regular
from checker.grading.intake.limits import MAX_CLASS_DIRECTORY, Budget, Refusal
from checker.grading.intake.names import Parts, is_junk, safe_parts
from checker.grading.intake.places import Child, Entry
from checker.grading.intake.zipped import guarded, member, member_name, open_zip

_SHOWN = 200  # characters of a name that is nobody's


class ZipShelf:
    """The list of members is read once, and looked up by folder."""

    def __init__(self, path: Path) -> None:
        self._path = path.resolve()
        self._name = path.name
        with self._open() as stream:
            self._archive = open_zip(stream, self._name, MAX_CLASS_DIRECTORY)
        self._files: dict[Parts, list[ZipInfo]] = {}
        self._folders: dict[Parts, dict[str, None]] = {(): {}}
        self._problems: dict[Parts, str] = {}
        self._strays: dict[str, str] = {}
        for info in self._archive.infolist():
            self._add(info)

    def children(self, parts: Parts) -> tuple[Child, ...]:
        """What lies in this folder, by name; at the top also what belongs to nobody."""
        listing = [
            Child(name, folder=(*parts, name) in self._folders)
            for name in sorted(self._folders.get(parts, ()))
        ]
        if not parts:
            listing += [Child(name, False, problem) for name, problem in self._strays.items()]
        return tuple(listing)

    def entries(
        self, parts: Parts, budget: Budget, notes: list[str], stack: ExitStack
    ) -> Iterator[Entry]:
        """The files below these parts, or the file that they are, named from there."""
        for place, problem in self._problems.items():
            if place[: len(parts)] == parts:
                raise Refusal(problem)
        # With a file of its own: the archive as read once, which stays closed between submissions.
        archive = copy(self._archive)
        archive.fp = guarded(stack.enter_context(self._open()), self._name, MAX_CLASS_DIRECTORY)
        yield from self._member(archive, parts, parts[-1:], budget)
        yield from self._walk(archive, parts, (), budget)

    def committed_at(self, parts: Parts) -> datetime | None:
        """None: what is in an archive was packed, not cloned."""
        return None

    def _open(self) -> BinaryIO:
        return open_regular(self._path.parent, (self._path.name,))

    def _walk(
        self, archive: ZipFile, start: Parts, below: Parts, budget: Budget
    ) -> Iterator[Entry]:
        for name in sorted(self._folders.get(start + below, ())):
            if is_junk((name,)):
                continue
            parts = (*below, name)
            yield from self._member(archive, start + parts, parts, budget)
            yield from self._walk(archive, start, parts, budget)

    def _member(
        self, archive: ZipFile, parts: Parts, named: Parts, budget: Budget
    ) -> Iterator[Entry]:
        for info in self._files.get(parts, ()):
            budget.count()
            entry = member(archive, info, named, self._name)
            if entry is not None:
                yield entry

    def _add(self, info: ZipInfo) -> None:
        raw = member_name(info)
        try:
            parts = safe_parts(raw)
        except Refusal as refusal:
            # Whose it is, its name may still say: the folders ahead of what is wrong with it.
            place = _safe_start(raw)
            if place:
                self._problems.setdefault(place, str(refusal))
                self._add_folders(place)
            else:
                self._strays[raw[:_SHOWN]] = str(refusal)
            return
        if not parts:
            return
        if info.is_dir():
            self._add_folders(parts)
        else:
            self._add_folders(parts[:-1])
            self._folders[parts[:-1]].setdefault(parts[-1])
            self._files.setdefault(parts, []).append(info)

    def _add_folders(self, parts: Parts) -> None:
        for length in range(len(parts)):
            above = self._folders.setdefault(parts[:length], {})
            above.setdefault(parts[length])
        self._folders.setdefault(parts, {})


def _safe_start(raw: str) -> Parts:
    """The folders that a name leads through before it becomes a trap."""
    start: Parts = ()
    for part in raw.split("/")[:-1]:
        try:
            if not safe_parts(part):
                break
        except Refusal:
            break
        start = (*start, part)
    return start
