"""The pristine stubs, whatever happened to the tree they lie in."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.errors import QuestError, WorkspaceError
from checker.quest.loader import builtin_quest_file, load_quest
from checker.workspace.stubs import (
    STUB_LIST,
    is_pristine,
    listing_problems,
    pristine_stub,
    read_stub_list,
    stub_file,
)
from tests.workspace.pack import MINI, clone, commit, list_stub

DOUBLE = "exercises/basics/double.py"


def test_an_untouched_stub_is_read_without_git(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The pack's own file is enough where it is the listed one."""
    quest, file = clone(tmp_path / "pack")
    stub = (MINI / DOUBLE).read_bytes()
    monkeypatch.setenv("PATH", "")
    assert pristine_stub(quest, file, quest.exercise("double")) == stub


def test_an_edited_stub_comes_from_git(tmp_path: Path) -> None:
    """What a learner wrote in their clone does not pass for the stub."""
    quest, file = clone(tmp_path / "pack")
    (tmp_path / "pack" / DOUBLE).write_text("def double(x):\n    return 2 * x\n", encoding="utf-8")
    stub = (MINI / DOUBLE).read_bytes()
    assert pristine_stub(quest, file, quest.exercise("double")) == stub


def test_an_edit_that_was_committed_or_removed_comes_from_an_older_commit(tmp_path: Path) -> None:
    """HEAD is the learner's too; commits that lack the file are no obstacle."""
    quest, file = clone(tmp_path / "pack")
    stub = (MINI / DOUBLE).read_bytes()
    (tmp_path / "pack" / DOUBLE).unlink()
    commit(tmp_path / "pack")
    assert pristine_stub(quest, file, quest.exercise("double")) == stub
    (tmp_path / "pack" / DOUBLE).write_text("answer = 42\n", encoding="utf-8")
    commit(tmp_path / "pack")
    assert pristine_stub(quest, file, quest.exercise("double")) == stub


def test_a_pack_below_the_root_of_its_repository_is_found(tmp_path: Path) -> None:
    """Git's paths are taken from the pack's folder, not from the repository's."""
    quest, _ = clone(tmp_path / "outer")
    shutil.copytree(MINI, tmp_path / "outer" / "inner")
    shutil.copy(tmp_path / "outer" / STUB_LIST, tmp_path / "outer" / "inner")
    commit(tmp_path / "outer")
    (tmp_path / "outer" / "inner" / DOUBLE).write_text("", encoding="utf-8")
    inner = tmp_path / "outer" / "inner" / "quest.toml"
    assert pristine_stub(quest, inner, quest.exercise("double")) == (MINI / DOUBLE).read_bytes()


def test_an_edited_stub_without_git_is_an_error_with_a_remedy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No repository, or no git at all: the error names the file and what to type."""
    quest, file = clone(tmp_path / "pack")
    shutil.rmtree(tmp_path / "pack" / ".git")
    (tmp_path / "pack" / DOUBLE).write_text("answer = 42\n", encoding="utf-8")
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    for path in (None, ""):
        if path is not None:
            monkeypatch.setenv("PATH", path)
        with pytest.raises(WorkspaceError, match=r"double\.py.*pip install --force-reinstall"):
            pristine_stub(quest, file, quest.exercise("double"))


def test_a_hook_of_another_repository_does_not_lead_git_astray(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """GIT_DIR is set while a hook runs; the stubs still come from the pack's repository."""
    quest, file = clone(tmp_path / "pack")
    (tmp_path / "pack" / DOUBLE).write_text("answer = 42\n", encoding="utf-8")
    monkeypatch.setenv("GIT_DIR", str(tmp_path / "elsewhere"))
    stub = (MINI / DOUBLE).read_bytes()
    assert pristine_stub(quest, file, quest.exercise("double")) == stub


def test_older_versions_are_pristine_and_the_last_line_is_current(tmp_path: Path) -> None:
    """A new version of a stub leaves the old one known, and is the one handed out."""
    quest, file = clone(tmp_path / "pack")
    old, new = (MINI / DOUBLE).read_bytes(), b'"""Double, told better."""\n'
    (tmp_path / "pack" / DOUBLE).write_bytes(new)
    list_stub(tmp_path / "pack", DOUBLE)
    double = quest.exercise("double")
    assert pristine_stub(quest, file, double) == new
    assert is_pristine(quest, file, double, old)
    assert is_pristine(quest, file, double, new)
    assert not is_pristine(quest, file, quest.exercise("quadruple"), new)


@given(st.binary(max_size=40), st.integers(min_value=0))
def test_any_edit_of_a_stub_is_seen(written: bytes, place: int) -> None:
    """Bytes put anywhere into a stub make it the learner's; line ends alone do not."""
    file = builtin_quest_file()
    quest = load_quest(file)
    exercise = quest.exercises[place % len(quest.exercises)]
    stub = pristine_stub(quest, file, exercise)
    at = place % (len(stub) + 1)
    edited = stub[:at] + written + stub[at:]
    same = edited.replace(b"\r\n", b"\n") == stub
    assert is_pristine(quest, file, exercise, edited) is same
    assert is_pristine(quest, file, exercise, stub.replace(b"\n", b"\r\n"))


def test_a_pack_without_a_list_is_taken_as_it_lies() -> None:
    """Nobody works in such a pack, so its exercises are its stubs."""
    quest = load_quest(MINI / "quest.toml")
    stub = pristine_stub(quest, MINI / "quest.toml", quest.exercise("double"))
    assert stub == (MINI / DOUBLE).read_bytes()
    assert is_pristine(quest, MINI / "quest.toml", quest.exercise("double"), stub)
    assert not is_pristine(quest, MINI / "quest.toml", quest.exercise("double"), b"x = 1\n")


def test_a_line_that_is_none_is_named(tmp_path: Path) -> None:
    """The error says which line does not read, and how such lines are made."""
    _, file = clone(tmp_path / "pack")
    (tmp_path / "pack" / STUB_LIST).write_text("\nnot a hash\n", encoding="utf-8")
    with pytest.raises(QuestError, match=r"stubs\.sha256: line 2 .*sha256sum"):
        read_stub_list(file)


def test_the_quests_own_list_covers_every_stub() -> None:
    """Each exercise that ships has its stub listed, nothing else is, and each is to be had."""
    file = builtin_quest_file()
    quest = load_quest(file)
    listed = read_stub_list(file)
    assert listed is not None
    assert list(listing_problems(quest, listed)) == []
    for exercise in quest.exercises:
        assert pristine_stub(quest, file, exercise)


def test_the_committed_stubs_are_the_listed_ones() -> None:
    """Whoever changes a stub adds its hash: what HEAD holds is a version that the list knows."""
    file = builtin_quest_file()
    quest = load_quest(file)
    root = file.parent
    if not (root / ".git").exists():
        pytest.skip("not a clone")
    for exercise in quest.exercises:
        name = stub_file(quest, exercise)
        shown = subprocess.run(
            ["git", "-C", str(root), "cat-file", "blob", f"HEAD:./{name}"],
            check=True,
            capture_output=True,
        )
        assert is_pristine(quest, file, exercise, shown.stdout), name
