"""What `init`, `upgrade` and `reset` do to the files of a workspace, and what they never do."""

from __future__ import annotations

import os
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.errors import WorkspaceError
from checker.quest.model import Quest
from checker.workspace.files import Change, init, reset, upgrade
from checker.workspace.locate import Workspace
from tests.workspace.pack import MINI, clone, list_stub

DOUBLE = PurePosixPath("exercises/basics/double.py")
QUADRUPLE = PurePosixPath("exercises/basics/quadruple.py")
README = PurePosixPath("README.md")
WORK = b"def double(x):\n    return x + x\n"

Pack = tuple[Quest, Path]


@pytest.fixture
def pack(tmp_path: Path) -> Pack:
    """A clone of the mini pack."""
    return clone(tmp_path / "pack")


@pytest.fixture
def workspace(tmp_path: Path, pack: Pack) -> Workspace:
    """A fresh workspace of it."""
    return init(tmp_path / "work", *pack).workspace


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below the folder, by its path."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_init_writes_all_stubs_a_readme_and_a_folder_that_git_ignores(
    tmp_path: Path, pack: Pack
) -> None:
    """These files and no other, and the stubs byte for byte."""
    filled = init(tmp_path / "new" / "work", *pack)
    found = contents(tmp_path / "new" / "work")
    assert set(found) == {str(DOUBLE), str(QUADRUPLE), "README.md", ".questcheck/.gitignore"}
    assert found[str(DOUBLE)] == (MINI / DOUBLE).read_bytes()
    assert found[".questcheck/.gitignore"] == b"*\n"
    assert filled.of(Change.WRITTEN) == (DOUBLE, QUADRUPLE, README)


def test_the_readme_speaks_of_this_quest(workspace: Workspace) -> None:
    """It names the quest, its chapters and its first exercise, and leaves no blank unfilled."""
    text = (workspace.root / README).read_text(encoding="utf-8")
    assert "Twice and Twice Again" in text
    assert "questcheck show double" in text
    assert "`quadruple`" in text
    assert "$" not in text


def test_a_learners_edited_clone_does_not_leak_into_init(tmp_path: Path, pack: Pack) -> None:
    """A workspace made from a clone that holds solved exercises holds stubs."""
    (tmp_path / "pack" / DOUBLE).write_bytes(WORK)
    init(tmp_path / "work", *pack)
    assert (tmp_path / "work" / DOUBLE).read_bytes() == (MINI / DOUBLE).read_bytes()


def test_init_writes_nothing_where_a_stub_is_not_to_be_had(tmp_path: Path, pack: Pack) -> None:
    """All or nothing: no half a workspace is left behind."""
    (tmp_path / "pack" / QUADRUPLE).write_bytes(b"new\n")
    list_stub(tmp_path / "pack", str(QUADRUPLE))
    (tmp_path / "pack" / QUADRUPLE).write_bytes(b"edited\n")
    with pytest.raises(WorkspaceError, match=r"quadruple\.py"):
        init(tmp_path / "work", *pack)
    assert not (tmp_path / "work").exists()


def test_init_refuses_a_workspace_and_names_upgrade(workspace: Workspace, pack: Pack) -> None:
    """A second init is no way to lose one's work."""
    (workspace.root / DOUBLE).write_bytes(WORK)
    before = contents(workspace.root)
    with pytest.raises(WorkspaceError, match="questcheck upgrade"):
        init(workspace.root, *pack)
    assert contents(workspace.root) == before


def test_init_refuses_what_holds_other_files(tmp_path: Path, pack: Pack) -> None:
    """A folder with files in it, and a file, are refused; nothing is written."""
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "README.md").write_text("mine", encoding="utf-8")
    with pytest.raises(WorkspaceError, match="not empty"):
        init(tmp_path / "full", *pack)
    assert contents(tmp_path / "full") == {"README.md": b"mine"}
    with pytest.raises(WorkspaceError, match="this is a file"):
        init(tmp_path / "full" / "README.md", *pack)


def test_init_takes_a_folder_with_hidden_entries_alone(tmp_path: Path, pack: Pack) -> None:
    """A learner made a virtual environment first, or ran git init: that is no obstacle."""
    (tmp_path / "work" / ".venv").mkdir(parents=True)
    (tmp_path / "work" / ".git").mkdir()
    init(tmp_path / "work", *pack)
    assert (tmp_path / "work" / DOUBLE).is_file()


def test_upgrade_replaces_untouched_stubs_alone(
    tmp_path: Path, workspace: Workspace, pack: Pack
) -> None:
    """An older stub becomes the current one; a file with one word changed stays."""
    for file in (DOUBLE, QUADRUPLE):
        (tmp_path / "pack" / file).write_bytes(b'"""Newer."""\n')
        list_stub(tmp_path / "pack", str(file))
    (workspace.root / QUADRUPLE).write_bytes(WORK)
    done = upgrade(workspace, *pack)
    assert done.of(Change.UPDATED) == (DOUBLE,)
    assert done.of(Change.YOURS) == (QUADRUPLE,)
    assert (workspace.root / DOUBLE).read_bytes() == b'"""Newer."""\n'
    assert (workspace.root / QUADRUPLE).read_bytes() == WORK
    again = upgrade(workspace, *pack)
    assert again.of(Change.CURRENT) == (DOUBLE,)


def test_upgrade_brings_what_is_missing(workspace: Workspace, pack: Pack) -> None:
    """A missing stub and a missing README come back; a README that is there stays."""
    (workspace.root / DOUBLE).unlink()
    (workspace.root / README).write_text("my notes", encoding="utf-8")
    assert upgrade(workspace, *pack).of(Change.WRITTEN) == (DOUBLE,)
    assert (workspace.root / README).read_text(encoding="utf-8") == "my notes"
    (workspace.root / README).unlink()
    assert upgrade(workspace, *pack).of(Change.WRITTEN) == (README,)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(written=st.binary(max_size=60))
def test_upgrade_never_touches_what_was_written(
    workspace: Workspace, pack: Pack, written: bytes
) -> None:
    """Whatever bytes a learner's file holds, they are there afterwards."""
    (workspace.root / DOUBLE).write_bytes(written)
    upgrade(workspace, *pack)
    assert (workspace.root / DOUBLE).read_bytes() == written


def test_reset_restores_the_stub_and_keeps_every_version(workspace: Workspace, pack: Pack) -> None:
    """The first goes to kept-1, the next to the next free name; neither is overwritten."""
    quest, _ = pack
    path = workspace.root / DOUBLE
    (workspace.root / f"{DOUBLE}.kept-2").write_bytes(b"from before")
    for number, written in ((1, WORK), (3, b"")):
        path.write_bytes(written)
        done = reset(workspace, *pack, quest.exercise("double"))
        assert done.kept == PurePosixPath(f"{DOUBLE}.kept-{number}")
        assert (workspace.root / done.kept).read_bytes() == written
        assert path.read_bytes() == (MINI / DOUBLE).read_bytes()
    assert (workspace.root / f"{DOUBLE}.kept-2").read_bytes() == b"from before"


def test_reset_of_an_untouched_stub_does_nothing(workspace: Workspace, pack: Pack) -> None:
    """Nothing is kept, since nothing was written."""
    quest, _ = pack
    before = contents(workspace.root)
    done = reset(workspace, *pack, quest.exercise("double"))
    assert (done.change, done.kept) == (Change.CURRENT, None)
    assert contents(workspace.root) == before


def test_reset_brings_back_a_missing_file(workspace: Workspace, pack: Pack) -> None:
    """A deleted exercise, even with its chapter, is written anew."""
    quest, _ = pack
    for file in (DOUBLE, QUADRUPLE):
        (workspace.root / file).unlink()
    (workspace.root / "exercises" / "basics").rmdir()
    assert reset(workspace, *pack, quest.exercise("double")).change is Change.WRITTEN
    assert (workspace.root / DOUBLE).read_bytes() == (MINI / DOUBLE).read_bytes()


@pytest.mark.skipif(os.name == "nt", reason="symbolic links need a privilege on Windows")
def test_links_out_of_the_workspace_are_not_followed(
    tmp_path: Path, workspace: Workspace, pack: Pack
) -> None:
    """Neither a file nor a chapter that is a link elsewhere is read, written or replaced."""
    quest, _ = pack
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "double.py").write_bytes(WORK)
    path = workspace.root / DOUBLE
    path.unlink()
    path.symlink_to(outside / "double.py")
    assert DOUBLE in upgrade(workspace, *pack).of(Change.YOURS)
    with pytest.raises(WorkspaceError, match="symbolic link leads out"):
        reset(workspace, *pack, quest.exercise("double"))
    assert contents(outside) == {"double.py": WORK}
    path.unlink()
    (workspace.root / QUADRUPLE).unlink()
    path.parent.rmdir()
    path.parent.symlink_to(outside)
    for act in (
        lambda: upgrade(workspace, *pack),
        lambda: reset(workspace, *pack, quest.exercise("quadruple")),
    ):
        with pytest.raises(WorkspaceError, match="symbolic link leads out"):
            act()
    assert contents(outside) == {"double.py": WORK}


def test_no_temporary_file_is_left_behind(workspace: Workspace, pack: Pack) -> None:
    """After writing and after a refusal the folder holds what it should, and nothing else."""
    quest, _ = pack
    (workspace.root / DOUBLE).unlink()
    (workspace.root / DOUBLE).mkdir()
    with pytest.raises(WorkspaceError, match="a folder stands"):
        reset(workspace, *pack, quest.exercise("double"))
    (workspace.root / DOUBLE).rmdir()
    upgrade(workspace, *pack)
    assert not [name for name in contents(workspace.root) if name.endswith(".tmp")]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_a_new_file_has_the_mode_that_the_umask_gives(workspace: Workspace) -> None:
    """A temporary file's private mode is not what a shared course folder wants."""
    mask = os.umask(0)
    os.umask(mask)
    assert (workspace.root / DOUBLE).stat().st_mode & 0o777 == 0o666 & ~mask
