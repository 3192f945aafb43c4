"""Files are written whole or not at all, and no id leads anywhere but into its folder."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.errors import UsageError
from checker.reports.grades.files import file_names, write


def test_what_was_there_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "new" / "grades.csv"
    write(path, b"old")
    write(path, b"new")
    assert path.read_bytes() == b"new"
    assert [file.name for file in path.parent.iterdir()] == ["grades.csv"]


def test_a_full_disk_leaves_what_was_there_and_is_told_with_a_remedy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "grades.csv"
    write(path, b"old")

    def full(self: Path, target: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(UsageError, match=r"grades\.csv: cannot be written \(No space left") as said:
        write(path, b"new")
    assert "--out DIR" in str(said.value)
    assert path.read_bytes() == b"old"
    assert [file.name for file in tmp_path.iterdir()] == ["grades.csv"]


def test_a_file_that_grows_too_large_is_told_and_nothing_is_left(tmp_path: Path) -> None:
    """A write that really fails half way, by a limit of the system's own."""
    resource = pytest.importorskip("resource", reason="Windows sets no such limits")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, before[1]))
    try:
        with pytest.raises(UsageError, match=r"grades\.csv: cannot be written"):
            write(tmp_path / "grades.csv", b"x" * 100_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert list(tmp_path.iterdir()) == []


def test_a_file_where_the_folder_should_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "out").write_bytes(b"")
    with pytest.raises(UsageError, match=r"grades\.csv: cannot be written"):
        write(tmp_path / "out" / "grades.csv", b"new")


@pytest.mark.parametrize("name", ["ada", "ada.l@example.org", "жук", "a-b_c.d", "0042"])
def test_a_harmless_id_is_its_own_name(name: str) -> None:
    assert file_names([name]) == {name: name}


HOSTILE = [
    "../../etc/passwd",
    "a/b",
    "a\\b",
    "..",
    ".",
    "",
    "a\0b",
    "x" * 300,
    "𝒜" * 300,
    "CON",
    "nul.txt",
]


@pytest.mark.parametrize("name", [*HOSTILE, "a:b", "-rf", ".hidden", "end.", "a b", "\u202eexe"])
def test_a_hostile_id_becomes_a_harmless_name(name: str, tmp_path: Path) -> None:
    (stem,) = file_names([name]).values()
    path = tmp_path / f"{stem}.html"
    path.write_bytes(b"")
    assert path.resolve().parent == tmp_path.resolve()
    assert not set('/\\\0:*?"<>| ') & set(stem)
    assert stem[0] not in ".-"
    assert stem.partition(".")[0].casefold() not in ("con", "nul")
    assert len(stem.encode()) < 200


def test_ids_that_differ_only_in_case_have_names_that_differ_in_more() -> None:
    names = file_names(["Ada", "ada", "bob"])
    assert names["bob"] == "bob"
    assert names["Ada"].casefold() != names["ada"].casefold()


def test_a_name_does_not_depend_on_the_order_of_the_class() -> None:
    ids = ["Ada", "ada", *HOSTILE]
    assert file_names(ids) == file_names(reversed(ids))


IDS = st.lists(st.text() | st.sampled_from([*HOSTILE, "A/b", "a/B", "a_b", "ß", "ss"]), unique=True)


@given(IDS)
def test_no_two_ids_share_a_name_on_any_file_system(ids: list[str]) -> None:
    names = file_names(ids)
    assert list(names.keys() ^ set(ids)) == []
    assert len({stem.casefold() for stem in names.values()}) == len(ids)


def test_a_name_taken_on_purpose_is_given_to_nobody_else() -> None:
    """Whoever bears another's name with its mark as an id gets neither's file."""
    (marked,) = file_names(["a/b"]).values()
    names = file_names(["a/b", marked])
    assert len(set(names.values())) == 2
