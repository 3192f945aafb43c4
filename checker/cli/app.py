"""What every command works with: the quest, the workspace, the progress file, the clock."""

from __future__ import annotations

from datetime import datetime, timezone
from functools import cached_property, partial
from pathlib import Path

from checker.engine.pack import Pack
from checker.progress.store import Derive, ProgressReader, ProgressStore, open_store, read_store
from checker.quest.loader import builtin_quest_file, load_quest
from checker.quest.model import Quest
from checker.quest.rules import Record, awards
from checker.workspace.locate import Workspace, find_workspace, open_workspace


class SystemClock:
    def now(self) -> datetime:
        return datetime.now(timezone.utc)


class App:
    """Read lazily: a command pays for what it asks for. `folder` is --workspace, if given."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder

    @cached_property
    def quest(self) -> Quest:
        return load_quest(self.quest_file)

    @property
    def quest_file(self) -> Path:
        return builtin_quest_file()

    @property
    def pack(self) -> Pack:
        """The quest with its trees."""
        return Pack.beside(self.quest, self.quest_file)

    @cached_property
    def workspace(self) -> Workspace:
        if self.folder is not None:
            return open_workspace(self.folder, self.quest)
        return find_workspace(Path.cwd(), self.quest)

    @property
    def derive(self) -> Derive:
        """The rule by which a record earns awards, with this quest bound."""
        return partial(awards, self.quest)

    def read_progress(self) -> ProgressReader:
        return read_store(self.workspace.progress_file, self.quest.id)

    def open_progress(self) -> ProgressStore:
        return open_store(self.workspace.progress_file, self.quest.id, SystemClock())

    def record(self) -> Record:
        with self.read_progress() as progress:
            return progress.record_of()
