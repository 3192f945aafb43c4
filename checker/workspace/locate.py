"""Find the workspace: the folder that holds a learner's exercises and their progress."""

from __future__ import annotations

from pathlib import Path

import msgspec

from checker.errors import WorkspaceError
from checker.quest.model import Quest

PROGRESS_FOLDER = ".questcheck"


class Workspace(msgspec.Struct, frozen=True):
    """A folder with `exercises/<chapter>/<exercise>.py` and `.questcheck/`."""

    root: Path

    @property
    def exercises(self) -> Path:
        """The folder that holds the chapters."""
        return self.root / "exercises"

    @property
    def progress_file(self) -> Path:
        return self.root / PROGRESS_FOLDER / "progress.db"


def find_workspace(start: Path, quest: Quest) -> Workspace:
    """The workspace around a folder: that folder itself, or the nearest one above it.

    Raises WorkspaceError where there is none.
    """
    start = start.resolve()
    for folder in (start, *start.parents):
        if _is_workspace(folder, quest):
            return Workspace(folder)
    raise WorkspaceError(
        f"{start}: neither this folder nor one above it is a workspace (a folder that holds "
        "exercises/). Make one with: questcheck init my-quest"
    )


def open_workspace(folder: Path, quest: Quest) -> Workspace:
    """The workspace that this folder is. Raises WorkspaceError where it is none."""
    if not _is_workspace(folder, quest):
        raise WorkspaceError(
            f"{folder}: this folder is no workspace (it holds no exercises/). "
            f"Make it one with: questcheck init {folder}"
        )
    return Workspace(folder.resolve())


def _is_workspace(folder: Path, quest: Quest) -> bool:
    exercises = folder / "exercises"
    chapters = any((exercises / chapter.id).is_dir() for chapter in quest.chapters)
    return chapters or (exercises.is_dir() and (folder / PROGRESS_FOLDER).is_dir())
