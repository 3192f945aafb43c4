"""Put stubs into a workspace: a new one, a newer version of them, one of them again.

Nothing that a learner wrote is ever overwritten. Each function returns what it has done.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from itertools import count
from pathlib import Path, PurePosixPath

from checker.errors import WorkspaceError
from checker.quest.model import Exercise, Quest
from checker.workspace.locate import PROGRESS_FOLDER, Workspace, open_workspace
from checker.workspace.readme import readme
from checker.workspace.stubs import is_pristine, pristine_stub, unix_lines

README = PurePosixPath("README.md")


class Change(Enum):
    """What was done to a file."""

    WRITTEN = "written"  # it was missing
    UPDATED = "updated"  # an older stub that nobody wrote in became the current one
    CURRENT = "current"  # it is the current stub already
    YOURS = "yours"  # the learner wrote in it: left alone


@dataclass(frozen=True)
class FileChange:
    """A file, relative to the workspace, and what was done to it."""

    file: PurePosixPath
    change: Change


@dataclass(frozen=True)
class Filled:
    """What `init` or `upgrade` did: the workspace, and every file that was looked at."""

    workspace: Workspace
    files: tuple[FileChange, ...]

    def of(self, change: Change) -> tuple[PurePosixPath, ...]:
        """The files to which this was done."""
        return tuple(item.file for item in self.files if item.change is change)


@dataclass(frozen=True)
class Restored:
    """What `reset` did. `kept` is where the learner's own file lies now, if they had one."""

    file: PurePosixPath
    change: Change
    kept: PurePosixPath | None = None


def init(folder: Path, quest: Quest, quest_file: Path) -> Filled:
    """Make the folder a fresh workspace; it is made where it is absent.

    Raises WorkspaceError where it is a workspace already, or holds other things. Hidden entries
    (.git, .venv) are not in the way.
    """
    _refuse_unless_free(folder, quest)
    # All of it is read before the first file is written: half a workspace helps nobody.
    contents = {
        _place(quest, exercise): pristine_stub(quest, quest_file, exercise)
        for exercise in quest.exercises
    }
    contents[README] = readme(quest).encode()
    root = folder.resolve()
    ignored = PurePosixPath(PROGRESS_FOLDER, ".gitignore")
    for file, content in contents.items():
        _write(root, file, content)
    if not os.path.lexists(root / ignored):
        _write(root, ignored, b"*\n")
    return Filled(Workspace(root), tuple(FileChange(file, Change.WRITTEN) for file in contents))


def upgrade(workspace: Workspace, quest: Quest, quest_file: Path) -> Filled:
    """Bring every stub that nobody wrote in up to date, and what is missing."""
    done = [
        _upgraded(workspace, _place(quest, exercise), quest, quest_file, exercise)
        for exercise in quest.exercises
    ]
    if not os.path.lexists(workspace.root / README):
        _write(workspace.root, README, readme(quest).encode())
        done.append(FileChange(README, Change.WRITTEN))
    return Filled(workspace, tuple(done))


def reset(workspace: Workspace, quest: Quest, quest_file: Path, exercise: Exercise) -> Restored:
    """Restore the exercise's stub; what the learner wrote is kept beside it, under a new name."""
    file = _place(quest, exercise)
    path = workspace.root / file
    stub = pristine_stub(quest, quest_file, exercise)
    written = _read(workspace.root, file)
    if written is None:
        _write(workspace.root, file, stub, replace=path.is_symlink())
        return Restored(file, Change.WRITTEN)
    if unix_lines(written) == stub:
        return Restored(file, Change.CURRENT)
    untouched = is_pristine(quest, quest_file, exercise, written)
    kept = None if untouched else _keep(workspace.root, file, written)
    _write(workspace.root, file, stub, replace=True)
    return Restored(file, Change.UPDATED, kept)


def _place(quest: Quest, exercise: Exercise) -> PurePosixPath:
    """Where a workspace keeps the exercise; the same in every workspace, whatever the pack's."""
    return PurePosixPath("exercises") / quest.chapter_of(exercise).file(exercise)


def _refuse_unless_free(folder: Path, quest: Quest) -> None:
    if folder.exists() and not folder.is_dir():
        raise WorkspaceError(f"{folder}: this is a file. Name a folder: questcheck init my-quest")
    if _is_workspace(folder, quest):
        raise WorkspaceError(
            f"{folder}: this folder is a workspace already. To bring its stubs up to date, which "
            f"leaves alone whatever you wrote: questcheck upgrade --workspace {folder}"
        )
    with _explained(folder):
        if folder.is_dir() and any(not e.name.startswith(".") for e in folder.iterdir()):
            raise WorkspaceError(
                f"{folder}: this folder is not empty, and nothing is written among what is not "
                f"the quest's. Name a new folder: questcheck init {folder / 'my-quest'}"
            )


def _is_workspace(folder: Path, quest: Quest) -> bool:
    try:
        open_workspace(folder, quest)
    except WorkspaceError:
        return False
    return True


def _upgraded(
    workspace: Workspace,
    file: PurePosixPath,
    quest: Quest,
    quest_file: Path,
    exercise: Exercise,
) -> FileChange:
    path = workspace.root / file
    _refuse_to_leave(workspace.root, file)
    # A link or a folder in the stub's place is the learner's own arrangement.
    if path.is_symlink() or path.is_dir():
        return FileChange(file, Change.YOURS)
    written = _read(workspace.root, file)
    if written is None:
        _write(workspace.root, file, pristine_stub(quest, quest_file, exercise))
        return FileChange(file, Change.WRITTEN)
    if not is_pristine(quest, quest_file, exercise, written):
        return FileChange(file, Change.YOURS)
    stub = pristine_stub(quest, quest_file, exercise)
    if unix_lines(written) == stub:
        return FileChange(file, Change.CURRENT)
    _write(workspace.root, file, stub, replace=True)
    return FileChange(file, Change.UPDATED)


def _read(root: Path, file: PurePosixPath) -> bytes | None:
    """The file's content; None where there is none. Raises WorkspaceError for what is no file."""
    _refuse_to_leave(root, file, itself=True)
    path = root / file
    if path.is_dir():
        raise WorkspaceError(
            f"{path}: a folder stands where the exercise should be. Move it away, then try again."
        )
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise WorkspaceError(
            f"{path}: cannot be read ({error.strerror}). Make it readable, then try again."
        ) from error


def _keep(root: Path, file: PurePosixPath, content: bytes) -> PurePosixPath:
    """Copy what the learner wrote to the next free name beside it."""
    for number in count(1):
        kept = file.with_name(f"{file.name}.kept-{number}")
        with _explained(root / kept):
            try:
                with (root / kept).open("xb") as stream:
                    stream.write(content)
                    _to_disk(stream.fileno())
                shutil.copymode(root / file, root / kept)
            except FileExistsError:
                continue
        return kept
    raise AssertionError("count() ends")


def _write(root: Path, file: PurePosixPath, content: bytes, replace: bool = False) -> None:
    """Write the whole file or nothing; what is there already only goes if `replace` says so."""
    _refuse_to_leave(root, file)
    path = root / file
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}.tmp")
    with _explained(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            with temporary.open("xb") as stream:
                stream.write(content)
                _to_disk(stream.fileno())
            if os.path.lexists(path):
                if not replace:
                    raise WorkspaceError(f"{path}: it exists already and is left as it is.")
                if path.is_file():
                    shutil.copymode(path, temporary)
            os.replace(temporary, path)
        finally:
            temporary.unlink(missing_ok=True)


def _to_disk(descriptor: int) -> None:
    with contextlib.suppress(OSError):  # some file systems know no fsync
        os.fsync(descriptor)


def _refuse_to_leave(root: Path, file: PurePosixPath, itself: bool = False) -> None:
    """Raise WorkspaceError where a symbolic link leads the file's folder out of the workspace.

    With `itself` the file may be no such link either.
    """
    path = root / file
    end = path.resolve() if itself else path.parent.resolve()
    if not end.is_relative_to(root.resolve()):
        raise WorkspaceError(
            f"{path}: a symbolic link leads out of the workspace, to {end}, where nothing is "
            "written or read. Replace the link by a real file or folder, then try again."
        )


@contextlib.contextmanager
def _explained(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise WorkspaceError(
            f"{path}: cannot be written ({error.strerror}). Make {path.parent} a folder that you "
            "may write to, or name another one."
        ) from error
