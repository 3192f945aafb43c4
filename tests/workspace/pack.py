"""The mini pack as a clone: a git repository, with the hashes of its stubs."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from pathlib import Path

from checker.quest.loader import load_quest
from checker.quest.model import Quest
from checker.workspace.stubs import STUB_LIST, stub_file

MINI = Path(__file__).parents[1] / "packs" / "mini"


def clone(folder: Path) -> tuple[Quest, Path]:
    """A committed copy of the mini pack; the quest and its quest.toml."""
    shutil.copytree(MINI, folder, ignore=shutil.ignore_patterns("__pycache__"))
    quest = load_quest(folder / "quest.toml")
    for exercise in quest.exercises:
        list_stub(folder, str(stub_file(quest, exercise)))
    git(folder, "init", "--quiet")
    commit(folder)
    return quest, folder / "quest.toml"


def list_stub(folder: Path, file: str) -> None:
    """Add the file's present hash to the list, as its newest version."""
    with (folder / STUB_LIST).open("a", encoding="utf-8") as stream:
        stream.write(f"{hashlib.sha256((folder / file).read_bytes()).hexdigest()}  {file}\n")


def commit(folder: Path) -> None:
    git(folder, "add", "--all")
    git(folder, "-c", "user.name=T", "-c", "user.email=t@example.org", "commit", "-qm", "State")


def git(folder: Path, *arguments: str) -> None:
    subprocess.run(["git", "-C", str(folder), *arguments], check=True)
