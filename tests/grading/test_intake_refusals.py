"""What a hostile or broken submission tries is refused for it alone, in a sentence."""

from __future__ import annotations

import io
import os
import socket
import stat
import struct
import sys
import tarfile
import zipfile
import zlib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.grading.intake import limits
from checker.grading.intake.names import identity, safe_parts
from tests.grading.handed_in import (
    DOUBLE,
    PROPER,
    archived,
    handed_in,
    handins,
    tarred,
    tree,
    zipped,
)

TRAPS = ["/etc/passwd.py", "../x.py", "a/../../x.py", "C:/x.py", "C:x.py", "a\\..\\x.py", "a\nb.py"]
posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has none of these files")


def refusal(handin_refused: str | None) -> str:
    assert handin_refused is not None
    return handin_refused


@pytest.mark.parametrize("name", TRAPS)
@pytest.mark.parametrize("how", ["zip", "tar", "nested"])
def test_a_name_that_leads_out_is_refused(tmp_path: Path, name: str, how: str) -> None:
    """A trap refuses the whole archive, however deep it lies and whatever else is in it."""
    files = PROPER | {name: b"evil"}
    content = {
        "zip": zipped(files),
        "tar": tarred(files),
        "nested": zipped({"hw/inner.zip": zipped(files)}),
    }[how]
    one = archived(tmp_path, content, "alice.tar" if how == "tar" else "alice.zip")
    assert "leads out" in refusal(one.refused) or "holds" in refusal(one.refused)
    assert one.files == {}
    assert one.quiz is None


def test_a_trap_in_a_classs_zip_is_its_students_alone(tmp_path: Path) -> None:
    """The class goes on; a name that is nobody's is not read and is said."""
    files = {f"{student}/{name}": raw for student in "ab" for name, raw in PROPER.items()}
    tree(tmp_path, {"c.zip": zipped(files | {"a/../../x.py": b"evil", "../y.py": b"evil"})})
    bad, good = handins(tmp_path / "c.zip")
    assert "'a/../../x.py' leads out" in refusal(bad.refused)
    assert good.refused is None


@given(st.text(max_size=30))
def test_a_name_is_safe_or_refused(raw: str) -> None:
    """No name makes a path that leaves its folder, or that cannot be written as UTF-8."""
    sentence = ""
    try:
        parts = safe_parts(raw)
    except limits.Refusal as refused:
        parts, sentence = (), str(refused)
    assert sentence.isprintable()
    assert "/".join(parts).encode().decode() == "/".join(parts)
    for part in parts:
        assert part not in ("", ".", "..")
        assert not set(part) & set("/\\\0")


@given(st.text(max_size=20))
def test_case_and_normal_form_make_no_other_file(name: str) -> None:
    """What is one file on a Mac or on Windows has one identity."""
    import unicodedata

    for form in ("NFC", "NFD"):
        assert identity((unicodedata.normalize(form, name),)) == identity((name,))


CLASHES = [
    [("exercises/basics/double.py", DOUBLE), ("exercises/basics/double.py", b"")],
    [("exercises/basics/double.py", DOUBLE), ("exercises/basics/Double.py", b"")],
    [("exercises/basics/double.py", DOUBLE), ("exercises/BASICS/double.py", b"")],
    [("double.py", DOUBLE), ("\u00e9.py", b""), ("e\u0301.py", b"")],
    [("a.py", DOUBLE), ("a.py/double.py", DOUBLE)],
    [("double.py", DOUBLE), ("./double.py", b"")],
]


@pytest.mark.parametrize("members", CLASHES)
def test_two_members_of_one_name_are_refused(
    tmp_path: Path, members: list[tuple[str | zipfile.ZipInfo, bytes]]
) -> None:
    """Which one is meant nobody can tell: the packer, the judge and a Mac would differ."""
    one = archived(tmp_path, zipped(members))
    sentence = refusal(one.refused)
    assert any(words in sentence for words in ("twice", "are one name", "both a file"))


@posix
def test_two_files_of_a_folder_that_differ_in_case_are_refused(tmp_path: Path) -> None:
    """A tree is held to the same rule as an archive."""
    tree(tmp_path / "probe", {"a": b""})
    if (tmp_path / "probe" / "A").exists():
        pytest.skip("this disk has one file for both names")
    one = handed_in(tmp_path, PROPER | {"exercises/basics/Double.py": b""})
    assert "are one name" in refusal(one.refused)


LINKS = [tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.FIFOTYPE]


@pytest.mark.parametrize("kind", LINKS)
def test_links_and_devices_in_a_tar_are_refused(tmp_path: Path, kind: bytes) -> None:
    """A member is a file or a folder; even a link that stays inside is refused."""
    info = tarfile.TarInfo("exercises/basics/extra.py")
    info.type = kind
    info.linkname = "double.py"
    one = archived(tmp_path, tarred(PROPER, members=[info]), "alice.tar")
    assert "'exercises/basics/extra.py' in 'alice.tar' is" in refusal(one.refused)


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR])
def test_links_and_devices_in_a_zip_are_refused(tmp_path: Path, kind: int) -> None:
    """The mode that a zip carries is looked at, too."""
    info = zipfile.ZipInfo("exercises/basics/extra.py")
    info.external_attr = (kind | 0o644) << 16
    one = archived(tmp_path, zipped([*PROPER.items(), (info, b"/etc/passwd")]))
    assert "is a link" in refusal(one.refused) or "neither a file" in refusal(one.refused)


def test_links_in_ignored_folders_are_no_trap(tmp_path: Path) -> None:
    """A virtual environment is full of links; it is not looked into."""
    info = tarfile.TarInfo(".venv/bin/python")
    info.type = tarfile.SYMTYPE
    info.linkname = "/usr/bin/python3"
    one = archived(tmp_path, tarred(PROPER, members=[info]), "alice.tar")
    assert one.refused is None


@posix
@pytest.mark.parametrize("target", ["/etc/passwd", "../../../secret.py", "basics/../../../x"])
def test_a_link_that_leaves_the_folder_is_refused(tmp_path: Path, target: str) -> None:
    """Nothing outside of a student's folder is read in its name."""
    tree(tmp_path, {"class/secret.py": b"secret"})
    folder = tree(tmp_path / "class" / "alice", PROPER)
    (folder / "exercises" / "extra.py").symlink_to(target)
    alice = next(one for one in handins(tmp_path / "class") if one.student == "alice")
    assert "a link that leads out" in refusal(alice.refused)
    assert alice.files == {}


@posix
def test_a_link_that_stays_inside_is_not_followed(tmp_path: Path) -> None:
    """It costs nothing, and is said."""
    folder = tree(tmp_path / "class" / "alice", PROPER)
    (folder / "latest").symlink_to("exercises")
    (one,) = handins(tmp_path / "class")
    assert one.refused is None
    assert one.assumed == ("'latest' is a link and was not followed.",)


@posix
def test_a_student_who_is_a_link_is_refused(tmp_path: Path) -> None:
    """A link among the students' folders hands in somebody else's work."""
    tree(tmp_path / "class" / "alice", PROPER)
    (tmp_path / "class" / "mallory").symlink_to("alice")
    alice, mallory = handins(tmp_path / "class")
    assert alice.refused is None
    assert "is a link" in refusal(mallory.refused)


@posix
@pytest.mark.parametrize("kind", ["fifo", "socket"])
def test_a_file_that_is_none_is_refused_without_waiting(tmp_path: Path, kind: str) -> None:
    """To open a pipe for reading would wait for ever."""
    folder = tree(tmp_path / "class" / "alice", PROPER)
    before = os.getcwd()
    os.chdir(folder)  # a socket's path must be short
    try:
        if kind == "fifo":
            os.mkfifo("extra.py")
        else:
            with socket.socket(socket.AF_UNIX) as listener:
                listener.bind("extra.py")
    finally:
        os.chdir(before)
    (one,) = handins(tmp_path / "class")
    assert "'extra.py' is a" in refusal(one.refused)


def test_what_cannot_be_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file without permission is named, and the class goes on."""
    tree(tmp_path / "class" / "alice", PROPER)
    tree(tmp_path / "class" / "bob", {"quadruple.py": b""})
    really_open = os.open

    def refuse(path: str, *args: Any, **options: Any) -> int:
        # For a test that root may run, who may read everything.
        if str(path).endswith("double.py"):
            raise PermissionError(13, "Permission denied")
        return really_open(path, *args, **options)

    monkeypatch.setattr(os, "open", refuse)
    alice, bob = handins(tmp_path / "class")
    assert alice.refused == "'double.py' cannot be read: Permission denied."
    assert bob.refused is None


def test_a_folder_that_cannot_be_read_is_its_students_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One student's permissions do not stop the class from being found."""
    tree(tmp_path / "class" / "alice", PROPER)
    tree(tmp_path / "class" / "bob", PROPER)
    really_open = os.open

    def refuse(path: str, *args: Any, **options: Any) -> int:
        if str(path).endswith("alice"):
            raise PermissionError(13, "Permission denied")
        return really_open(path, *args, **options)

    monkeypatch.setattr(os, "open", refuse)
    alice, bob = handins(tmp_path / "class")
    assert alice.refused == "'alice' cannot be read: Permission denied."
    assert bob.refused is None


def test_a_folder_in_a_files_place_is_refused(tmp_path: Path) -> None:
    """`double.py/` holds no exercise, and breaks nothing."""
    one = handed_in(tmp_path, {"exercises/basics/double.py/x.txt": b""})
    assert "no .py file" in refusal(one.refused)


BOMB = b"\0" * 30_000_000


@pytest.mark.parametrize("name", ["alice.zip", "alice.tar.gz", "alice.tar.bz2", "alice.tar.xz"])
def test_a_bomb_is_refused(tmp_path: Path, name: str) -> None:
    """A small archive of much is refused while it is read, not after."""
    files = {"exercises/basics/double.ipynb": BOMB}
    content = zipped(files) if name.endswith("zip") else tarred(files, name.rpartition(".")[2])
    assert len(content) < 100_000
    one = archived(tmp_path, content, name)
    assert "as a bomb does" in refusal(one.refused) or "is larger" in refusal(one.refused)


def test_a_bomb_that_lies_about_its_size_is_refused(tmp_path: Path) -> None:
    """The headers of a zip say anything; what counts is what comes out."""
    content = bytearray(zipped({"double.ipynb": BOMB}))
    size = struct.pack("<I", len(BOMB))
    assert content.count(size) == 2
    content = bytearray(bytes(content).replace(size, struct.pack("<I", 100)))
    one = archived(tmp_path, bytes(content))
    assert "damaged" in refusal(one.refused)


def test_a_source_that_is_too_large_is_refused(tmp_path: Path) -> None:
    """An exercise is a page; the limit is the engine's own."""
    big = b"#" * (limits.MAX_SOURCE + 1)
    for number, one in enumerate(
        [
            handed_in(tmp_path / "tree", {"double.py": big}),
            archived(tmp_path / "zip", zipped({"double.py": big})),
            archived(tmp_path / "tar", tarred({"double.py": big}), "alice.tar"),
        ]
    ):
        assert "'double.py' is larger than 1,000 kB." in refusal(one.refused), number


def test_the_total_has_a_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Many files that each may be read are too much together."""
    monkeypatch.setattr(limits, "MAX_TOTAL", 3_000)
    files = {f"exercises/basics/m{number}.py": os.urandom(500) for number in range(8)}
    one = archived(tmp_path, zipped(PROPER | files))
    assert "unpacks to more than" in refusal(one.refused)


def test_the_number_of_files_has_a_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Files are counted before they are looked at, in trees and archives alike."""
    monkeypatch.setattr(limits, "MAX_FILES", 20)
    files = PROPER | {f"data/{number}.txt": b"" for number in range(30)}
    for one in (
        handed_in(tmp_path / "tree", files),
        archived(tmp_path / "zip", zipped(files)),
        archived(tmp_path / "tar", tarred(files), "alice.tar"),
    ):
        assert "more than 20 files" in refusal(one.refused)


def test_a_directory_too_large_is_refused_before_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A zip that names a million members would fill the memory by its names alone."""
    from checker.grading.intake import unpack
    from checker.grading.intake import zipped as reader

    monkeypatch.setattr(
        unpack, "open_zip", lambda stream, name: reader.open_zip(stream, name, directory=2_000)
    )
    many = zipped({f"data/{number}.txt": b"" for number in range(100)})
    one = archived(tmp_path, many)
    assert "holds too many members" in refusal(one.refused)


def test_a_tar_with_endless_headers_is_refused(tmp_path: Path) -> None:
    """Older Pythons search a header of digits for minutes; it is not let come to that."""
    info = tarfile.TarInfo("header")
    info.type, info.size = tarfile.XHDTYPE, 512 * 120
    header = info.tobuf(tarfile.USTAR_FORMAT) + b"1" * info.size
    one = archived(tmp_path, header + tarred(PROPER), "alice.tar")
    assert "at too great a length" in refusal(one.refused)


def test_archives_in_archives_have_a_limit(tmp_path: Path) -> None:
    """A few are what uploads make of them; more are a trap."""
    content = zipped(PROPER)
    for depth in range(1, 5):
        one = archived(tmp_path / str(depth), content)
        assert (one.refused is None) == (depth <= limits.MAX_DEPTH), depth
        content = zipped({"inner.zip": content})


def test_a_locked_zip_is_refused(tmp_path: Path) -> None:
    """A password is nothing that can be guessed."""
    content = bytearray(zipped(PROPER))
    for header, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = -1
        while (at := content.find(header, at + 1)) >= 0:
            content[at + place] |= 1
    one = archived(tmp_path, bytes(content))
    assert "locked with a password" in refusal(one.refused)


@pytest.mark.parametrize("method", [zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2])
def test_an_unusual_packing_is_refused(tmp_path: Path, method: int) -> None:
    """Their readers unpack without a bound."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as archive:
        archive.writestr("double.py", DOUBLE)
    one = archived(tmp_path, stream.getvalue())
    assert "packed in an unusual way" in refusal(one.refused)


@pytest.mark.parametrize("name", ["alice.zip", "alice.tar", "alice.tar.gz", "alice.tar.xz"])
def test_a_damaged_archive_is_refused(tmp_path: Path, name: str) -> None:
    """Cut off anywhere, or with any byte wrong, it is refused or whole; nothing else happens."""
    how = name.rpartition(".")[2].removeprefix("tar")
    whole = zipped(PROPER) if name.endswith("zip") else tarred(PROPER, how)
    good = archived(tmp_path / "good", whole, name)
    for at in range(0, len(whole) - 1, max(1, len(whole) // 60)):
        flipped = whole[:at] + bytes([whole[at] ^ 0x55]) + whole[at + 1 :]
        one = archived(tmp_path / f"f{at}", flipped, name)
        assert one.refused is not None or set(one.files) <= set(good.files)
        cut = archived(tmp_path / f"c{at}", whole[:at], name)
        assert cut.refused is not None or cut.files == good.files


def test_a_tar_that_is_damaged_in_the_middle_is_refused(tmp_path: Path) -> None:
    """tarfile takes a broken header for the end, and a student would lose exercises in silence."""
    content = bytearray(tarred(PROPER))
    second = content.index(b"exercises/basics/quadruple.py")
    content[second + 150] ^= 0x55
    one = archived(tmp_path, bytes(content), "alice.tar")
    assert "damaged" in refusal(one.refused)


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (b"Rar!\x1a\x07\x00", "a RAR archive"),
        (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
        (b"", "is empty"),
        (b"hello", "damaged or no zip"),
    ],
)
def test_another_kind_of_archive_is_named(tmp_path: Path, content: bytes, complaint: str) -> None:
    """Whatever its name says, what it is tells what to ask the student for."""
    one = archived(tmp_path, content)
    assert complaint in refusal(one.refused)


@pytest.mark.parametrize(
    "raw", [b"{}", b"[]", b"not json", b'{"nbformat": 4}', b"\xff\xfe", b"[" * 100_000]
)
def test_a_notebook_that_is_none_is_refused(tmp_path: Path, raw: bytes) -> None:
    """It names the notebook; nothing of what nbformat raises comes through."""
    one = handed_in(tmp_path, {"double.ipynb": raw})
    assert refusal(one.refused) == "'double.ipynb' is damaged or no notebook."


@given(st.binary(max_size=300))
def test_any_bytes_in_a_zip_are_refused_or_read(content: bytes) -> None:
    """An archive of garbage never raises anything but a refusal."""
    from checker.grading.intake.limits import Budget
    from checker.grading.intake.zipped import open_zip, zip_entries

    whole = zipped(PROPER)
    at = zlib.crc32(content) % len(whole)
    hostile = whole[:at] + content + whole[at + len(content) :]
    budget = Budget()
    try:
        archive = open_zip(io.BytesIO(hostile), "x.zip")
        for entry in zip_entries(archive, "x.zip", budget):
            with entry.open() as stream:
                budget.read(stream, limits.MAX_SOURCE, entry.path)
    except limits.Refusal:
        pass


def test_a_name_that_no_file_system_takes_is_refused(tmp_path: Path) -> None:
    """Each worker writes the modules down: a name of 300 letters would fail there."""
    one = archived(tmp_path, zipped(PROPER | {f"exercises/{'n' * 300}.py": b"x = 1"}), "a.zip")
    assert "is longer than" in refusal(one.refused)


def test_more_code_than_a_worker_can_be_given_is_refused(tmp_path: Path) -> None:
    """Ten modules of just under a megabyte, none of which is refused by itself."""
    code = os.urandom(450_000).hex().encode()
    files = PROPER | {f"exercises/m{number}.py": code for number in range(10)}
    assert "Its code is more than" in refusal(archived(tmp_path, zipped(files), "a.zip").refused)
