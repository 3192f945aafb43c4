"""Make what students hand in, for tests: trees, zips, tars and notebooks, honest and hostile."""

from __future__ import annotations

import io
import json
import tarfile
import warnings
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from checker.grading.intake import read_handin, survey
from checker.grading.model import Handin
from checker.quest.loader import load_quest

MINI = load_quest(Path(__file__).parent.parent / "packs/mini/quest.toml")
DOUBLE = b"def double(x):\n    return 2 * x\n"
QUADRUPLE = b"def quadruple(x):\n    return 4 * x\n"
PROPER = {
    "exercises/basics/double.py": DOUBLE,
    "exercises/basics/quadruple.py": QUADRUPLE,
    "quiz.json": b"{}",
}


def tree(root: Path, files: Mapping[str, bytes]) -> Path:
    """The files below a folder."""
    for name, content in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return root


def zipped(files: Mapping[str, bytes] | Sequence[tuple[str | zipfile.ZipInfo, bytes]]) -> bytes:
    """A zip of the files; of pairs, where a name comes twice or says more than a name."""
    pairs = list(files.items()) if isinstance(files, Mapping) else files
    stream = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        warnings.simplefilter("ignore")  # that a name comes twice
        for name, content in pairs:
            archive.writestr(name, content)
    return stream.getvalue()


def tarred(
    files: Mapping[str, bytes], packing: str = "", members: Sequence[tarfile.TarInfo] = ()
) -> bytes:
    """A tar of the files and of members that have no content."""
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode=f"w:{packing}") as archive:  # type: ignore[call-overload]
        for name, content in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
        for info in members:
            archive.addfile(info)
    return stream.getvalue()


def notebook(*cells: str) -> bytes:
    """A notebook of code cells."""
    made = [
        {"cell_type": "code", "source": cell, "metadata": {}, "outputs": [], "execution_count": 1}
        for cell in cells
    ]
    return json.dumps({"cells": made, "metadata": {}, "nbformat": 4, "nbformat_minor": 4}).encode()


def handins(path: Path, pattern: str | None = None) -> list[Handin]:
    """All that was handed in there."""
    return [read_handin(found, MINI) for found in survey(path, MINI, pattern).found]


def handin(path: Path) -> Handin:
    """The only one that was handed in there."""
    (only,) = handins(path)
    return only


def handed_in(root: Path, files: Mapping[str, bytes]) -> Handin:
    """What becomes of these files as the folder of one student."""
    return handin(tree(root / "class" / "alice", files).parent)


def archived(root: Path, content: bytes, name: str = "alice.zip") -> Handin:
    """What becomes of this archive in a class of one."""
    return handin(tree(root / "class", {name: content}))
