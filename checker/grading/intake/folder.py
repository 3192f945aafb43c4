"""A tree on disk, read without ever following a link, waiting for a pipe or leaving the tree."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from checker.grading.intake.gitclock import last_commit
from checker.grading.intake.limits import MAX_LEVELS, Budget, Refusal
from checker.grading.intake.names import Parts, is_junk, safe_parts, shown
from checker.grading.intake.places import Child, Entry

# Windows has none of these, and is read by path after a look at what the path is.
_BY_DESCRIPTOR = os.open in os.supports_dir_fd and os.scandir in os.supports_fd
_NO_WAIT = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)
_FOLDER = os.O_RDONLY | _NO_WAIT | getattr(os, "O_DIRECTORY", 0)
_FILE = os.O_RDONLY | _NO_WAIT | getattr(os, "O_BINARY", 0)


class FolderShelf:
    """A folder that may be trusted, with submissions in it that may not.

    A file given alone lies on a shelf that is its folder.
    """

    def __init__(self, base: Path) -> None:
        self._base = base

    def children(self, parts: Parts) -> tuple[Child, ...]:
        """What lies in this folder, by name; a link is something that cannot be looked into."""
        try:
            listing = _listing(self._base, parts)
        except OSError:
            if not parts:
                raise
            return ()  # one student's folder; why, is said when it is read
        found = []
        for name, status in listing:
            folder = stat.S_ISDIR(status.st_mode)
            regular = stat.S_ISREG(status.st_mode)
            problem = "" if folder or regular else f"{shown(name)} is {_what(status)}."
            found.append(Child(name, folder, problem))
        return tuple(found)

    def entries(
        self, parts: Parts, budget: Budget, notes: list[str], stack: ExitStack
    ) -> Iterator[Entry]:
        """The files below these parts, or the file that they are, named from there."""
        with _refusing("/".join(parts[-1:])):
            mode = _status(self._base, parts).st_mode
        if stat.S_ISDIR(mode):
            yield from self._walk(parts, (), budget, notes)
        else:
            yield self._entry(parts, parts[-1:], _status(self._base, parts))

    def committed_at(self, parts: Parts) -> datetime | None:
        """When the last commit of the clone there was made; None where it is none."""
        inside = (*parts, ".git")

        def names(below: Parts) -> list[str]:
            return [name for name, _ in _listing(self._base, inside + below)]

        return last_commit(lambda below: open_regular(self._base, inside + below), names)

    def _walk(
        self, start: Parts, below: Parts, budget: Budget, notes: list[str]
    ) -> Iterator[Entry]:
        if len(below) > MAX_LEVELS:
            raise Refusal(f"Its folders are nested more than {MAX_LEVELS} deep.")
        folders = []
        with _refusing("/".join((start + below)[-2:]) or self._base.name):
            listing = _listing(self._base, start + below)
        for name, status in listing:
            parts = (*below, name)
            if is_junk((name,)):
                continue
            safe_parts("/".join(parts))
            budget.count()
            if stat.S_ISLNK(status.st_mode):
                self._check_link(start, parts)
                notes.append(f"{shown('/'.join(parts))} is a link and was not followed.")
            elif stat.S_ISDIR(status.st_mode):
                folders.append(parts)
            else:
                yield self._entry(start + parts, parts, status)
        for parts in folders:
            yield from self._walk(start, parts, budget, notes)

    def _entry(self, parts: Parts, named: Parts, status: os.stat_result) -> Entry:
        if not stat.S_ISREG(status.st_mode):
            raise Refusal(f"{shown('/'.join(named))} is {_what(status)}.")
        return Entry(named, status.st_mtime, lambda: open_regular(self._base, parts), on_disk=True)

    def _check_link(self, start: Parts, parts: Parts) -> None:
        with _refusing("/".join(parts)), _folder(self._base, (start + parts)[:-1]) as folder:
            if isinstance(folder, int):
                target = os.readlink(parts[-1], dir_fd=folder)
            else:
                target = os.readlink(os.path.join(folder, parts[-1]))
        place = os.path.normpath(os.path.join(*parts[:-1], target))
        if os.path.isabs(target) or place.split(os.sep)[0] == "..":
            raise Refusal(f"{shown('/'.join(parts))} is a link that leads out of the submission.")


def open_regular(base: Path, parts: Parts) -> BinaryIO:
    """The file as a stream. Raises Refusal where it is no plain file or cannot be read."""
    named = parts[-1]
    with _refusing(named), _folder(base, parts[:-1]) as folder:
        # A look before opening: to open a device is to do something to it already.
        before = _lstat(folder, named)
        if not stat.S_ISREG(before.st_mode):
            raise Refusal(f"{shown(named)} is {_what(before)}.")
        if isinstance(folder, int):
            descriptor = os.open(named, _FILE, dir_fd=folder)
        else:
            descriptor = os.open(os.path.join(folder, named), _FILE)
        stream = os.fdopen(descriptor, "rb")
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            stream.close()
            raise Refusal(f"{shown(named)} is not a file.")
        return stream


def _listing(base: Path, parts: Parts) -> list[tuple[str, os.stat_result]]:
    with _folder(base, parts) as folder, os.scandir(folder) as entries:
        listing = [(entry.name, entry.stat(follow_symlinks=False)) for entry in entries]
    return sorted(listing, key=lambda pair: pair[0])


def _status(base: Path, parts: Parts) -> os.stat_result:
    if not parts:
        return base.stat()
    with _folder(base, parts[:-1]) as folder:
        return _lstat(folder, parts[-1])


def _lstat(folder: int | str, name: str) -> os.stat_result:
    if isinstance(folder, int):
        return os.stat(name, dir_fd=folder, follow_symlinks=False)
    return os.lstat(os.path.join(folder, name))


@contextmanager
def _folder(base: Path, parts: Parts) -> Iterator[int | str]:
    """The folder, opened step by step so that no step is a link; its path where there are none."""
    if not _BY_DESCRIPTOR:
        path = str(base)
        for part in parts:
            path = os.path.join(path, part)
            if stat.S_ISLNK(os.lstat(path).st_mode):
                raise Refusal(f"{shown(part)} is a link.")
        yield path
        return
    descriptor = os.open(base, os.O_RDONLY)
    try:
        for part in parts:
            deeper = os.open(part, _FOLDER, dir_fd=descriptor)
            os.close(descriptor)
            descriptor = deeper
        yield descriptor
    finally:
        os.close(descriptor)


@contextmanager
def _refusing(name: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise Refusal(f"{shown(name)} cannot be read: {error.strerror}.") from None


def _what(status: os.stat_result) -> str:
    kinds = {
        stat.S_IFLNK: "a link, which is not followed",
        stat.S_IFIFO: "a pipe and not a file",
        stat.S_IFSOCK: "a socket and not a file",
        stat.S_IFDIR: "a folder and not a file",
    }
    return kinds.get(stat.S_IFMT(status.st_mode), "a device and not a file")
