"""The pristine stubs: what an exercise looked like before a learner wrote in it.

A clone is a workspace at once, so the pack's own `exercises/` may hold a learner's work. The list
`stubs.sha256` beside quest.toml tells: it has a line for every version of a stub that was ever
handed out, the current one last, in the format of sha256sum. A pack without that list is nobody's
workspace, and its exercises are its stubs.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from checker.errors import QuestError, WorkspaceError
from checker.quest.model import Exercise, Quest

STUB_LIST = "stubs.sha256"

_LINE = re.compile(r"(?P<sha256>[0-9a-f]{64}) [ *](?P<file>\S.*)")
# Set by git for its hooks; they would lead our git to another repository.
_OF_ANOTHER_REPOSITORY = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX")


@dataclass(frozen=True)
class StubList:
    """The hashes of every known version of each stub, oldest first, by file."""

    path: Path
    versions: dict[str, tuple[str, ...]]

    def current(self, file: PurePosixPath) -> str:
        """The hash of the file's current stub. Raises QuestError where none is listed."""
        if str(file) not in self.versions:
            raise QuestError(
                f"{self.path}: {file} is not listed. "
                f"Add it, in {self.path.parent}: sha256sum {file} >> {STUB_LIST}"
            )
        return self.versions[str(file)][-1]


def stub_file(quest: Quest, exercise: Exercise) -> PurePosixPath:
    """The exercise's stub, relative to quest.toml."""
    return PurePosixPath(quest.trees.exercises) / quest.chapter_of(exercise).file(exercise)


def read_stub_list(quest_file: Path) -> StubList | None:
    """The pack's list; None where it has none. Raises QuestError where a line does not read."""
    path = quest_file.resolve().with_name(STUB_LIST)
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        return None
    versions: dict[str, tuple[str, ...]] = {}
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        match = _LINE.fullmatch(line.rstrip())
        if match is None:
            raise QuestError(
                f"{path}: line {number} is not a hash, two spaces and a file. "
                "Write such lines with: sha256sum FILE"
            )
        versions[match["file"]] = (*versions.get(match["file"], ()), match["sha256"])
    return StubList(path, versions)


def listing_problems(quest: Quest, listed: StubList) -> Iterator[str]:
    """What is missing from the list, then what it names in vain."""
    files = [stub_file(quest, exercise) for exercise in quest.exercises]
    for file in files:
        try:
            listed.current(file)
        except QuestError as error:
            yield str(error)
    for name in listed.versions:
        if PurePosixPath(name) not in files:
            yield f"{listed.path}: {name} belongs to no exercise of the quest. Remove its lines."


def pristine_stub(quest: Quest, quest_file: Path, exercise: Exercise) -> bytes:
    """The exercise's current stub: the pack's own file, or from git where that was changed.

    Raises WorkspaceError where neither has it.
    """
    root, file = quest_file.resolve().parent, stub_file(quest, exercise)
    listed = read_stub_list(quest_file)
    if listed is None:
        return _own_file(root / file)
    wanted = listed.current(file)
    own = _own_file(root / file) if (root / file).is_file() else b""
    if _digest(own) == wanted:
        return unix_lines(own)
    for version in _versions_in_git(root, file):
        if _digest(version) == wanted:
            return unix_lines(version)
    raise _not_to_be_had(root / file, "no commit of this clone holds it")


def is_pristine(quest: Quest, quest_file: Path, exercise: Exercise, content: bytes) -> bool:
    """Whether the content is a stub that nobody wrote in: the current one or an older one."""
    listed = read_stub_list(quest_file)
    if listed is None:
        own = _own_file(quest_file.resolve().parent / stub_file(quest, exercise))
        return unix_lines(content) == unix_lines(own)
    return _digest(content) in listed.versions.get(str(stub_file(quest, exercise)), ())


def unix_lines(content: bytes) -> bytes:
    """Git on Windows, and some editors, end a stub's lines with \\r\\n; it is untouched still."""
    return content.replace(b"\r\n", b"\n")


def _digest(content: bytes) -> str:
    return hashlib.sha256(unix_lines(content)).hexdigest()


def _own_file(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise _not_to_be_had(path, error.strerror or str(error)) from error


def _versions_in_git(root: Path, file: PurePosixPath) -> Iterator[bytes]:
    """What the file has been in the commits up to HEAD, newest first."""
    try:
        commits = _git(root, "rev-list", "HEAD", "--", str(file)).decode().split()
        for commit in commits:
            # cat-file, unlike show, runs no textconv filter of the clone's. A commit that deletes
            # the file is listed too and has nothing to give; --batch says so without failing.
            answer = _git(root, "cat-file", "--batch", stdin=f"{commit}:./{file}\n".encode())
            header, _, rest = answer.partition(b"\n")
            if not header.endswith(b"missing"):
                yield rest[: int(header.split()[-1])]
    except _GitError as error:
        raise _not_to_be_had(root / file, str(error)) from error


class _GitError(Exception):
    """git is not there, or refuses; the text says why."""


def _git(root: Path, *arguments: str, stdin: bytes = b"") -> bytes:
    import subprocess  # only an edited clone needs it

    environment = {k: v for k, v in os.environ.items() if k not in _OF_ANOTHER_REPOSITORY}
    try:
        done = subprocess.run(
            ["git", "-C", str(root), *arguments], input=stdin, env=environment, capture_output=True
        )
    except OSError as error:
        raise _GitError(f"git cannot be run: {error.strerror}") from error
    if done.returncode != 0:
        said = done.stderr.decode(errors="replace").strip().splitlines()
        raise _GitError(f"git says: {said[0] if said else done.returncode}")
    return done.stdout


def _not_to_be_had(path: Path, cause: str) -> WorkspaceError:
    return WorkspaceError(
        f"{path}: this is no longer the stub it came as, and the pristine one is not to be had "
        f"({cause}). Install questcheck anew, which brings all stubs: "
        "pip install --force-reinstall questcheck (or clone its repository again)"
    )
