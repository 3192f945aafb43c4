"""The files of a submission, as the judge reads them: once, so that what is hashed is what is run.

They lie in a folder, a learner's own, or are held in memory, as a class's are: then each worker
gets a copy in its scratch folder and nothing of another's.
"""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Mapping
from pathlib import Path, PurePath, PurePosixPath
from typing import Protocol

import msgspec

from checker.engine.failure import Failure, LearnerFailure
from checker.engine.result import Outcome

MAX_SOURCE = 1_000_000  # bytes of one exercise's file
EXERCISES = "exercises"  # what the folder of a submission is called


class SourceFile(msgspec.Struct, frozen=True):
    """An exercise's file. `path` is absolute, or relative to the worker's folder of exercises."""

    path: PurePath
    name: str
    source: bytes

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.source).hexdigest()


class Tree(Protocol):
    """The folder of exercises of one submission."""

    @property
    def name(self) -> str: ...

    def read(self, file: PurePosixPath) -> SourceFile | None:
        """The file; None where it is absent. Raises LearnerFailure where it cannot be read."""

    def below(self, scratch: Path) -> Path:
        """The folder on disk, for a worker with that scratch folder."""

    def replaced(self, sources: Mapping[str, bytes]) -> Tree:
        """The tree with other files in the place of some."""


class Folder(msgspec.Struct, frozen=True):
    """A tree on disk."""

    root: Path

    @property
    def name(self) -> str:
        return self.root.name

    def read(self, file: PurePosixPath) -> SourceFile | None:
        path = self.root.resolve() / file
        try:
            if not stat.S_ISREG(path.stat().st_mode):
                raise LearnerFailure(Failure(Outcome.CRASHED, f"{file} is not a file."))
            with path.open("rb") as stream:
                source = stream.read(MAX_SOURCE + 1)
        except FileNotFoundError:
            return None
        except OSError as error:
            sentence = f"{file} cannot be read: {error.strerror}."
            raise LearnerFailure(Failure(Outcome.CRASHED, sentence)) from None
        return _source_file(path, self.name, file, source)

    def below(self, scratch: Path) -> Path:
        return self.root.resolve()

    def replaced(self, sources: Mapping[str, bytes]) -> Tree:
        return Files({**files_below(self.root), **sources})


class Files(msgspec.Struct, frozen=True):
    """A tree in memory: paths ("chapter1/relu.py") to bytes."""

    files: Mapping[str, bytes]

    @property
    def name(self) -> str:
        return EXERCISES

    def read(self, file: PurePosixPath) -> SourceFile | None:
        source = self.files.get(str(file))
        return None if source is None else _source_file(file, self.name, file, source)

    def below(self, scratch: Path) -> Path:
        return write_files(self.files, scratch / EXERCISES)

    def replaced(self, sources: Mapping[str, bytes]) -> Tree:
        return Files({**self.files, **sources})


def write_files(files: Mapping[str, bytes], folder: Path) -> Path:
    """The files below a folder, which is made."""
    # Without pathlib, which takes twice as long: every worker of a class writes its files.
    root = str(folder)
    os.mkdir(root)
    made = {""}
    for name, source in files.items():
        parent = name.rpartition("/")[0]
        if parent not in made:
            os.makedirs(f"{root}/{parent}", exist_ok=True)
            made.add(parent)
        with open(f"{root}/{name}", "wb", buffering=0) as stream:
            stream.write(source)
    return folder


def files_below(root: Path) -> dict[str, bytes]:
    """The Python files below a folder that can be trusted: no link is followed out of it."""
    return {
        path.relative_to(root).as_posix(): path.read_bytes() for path in sorted(root.rglob("*.py"))
    }


def _source_file(path: PurePath, tree: str, file: PurePosixPath, source: bytes) -> SourceFile:
    if len(source) > MAX_SOURCE:
        sentence = f"{file} is larger than {MAX_SOURCE // 1000:,} kB; an exercise is a page."
        raise LearnerFailure(Failure(Outcome.CRASHED, sentence))
    return SourceFile(path, f"{tree}/{file}", source)
