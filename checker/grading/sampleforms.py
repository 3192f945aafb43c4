"""The forms in which a sample class hands in its work, as files by path."""

from __future__ import annotations

import hashlib
import json
import re
import zlib
from collections.abc import Mapping
from datetime import datetime
from enum import Enum
from pathlib import PurePosixPath

from checker.engine.source import EXERCISES
from checker.grading.packing import tar_gz_of, zip_of

_OWN_IMPORT = re.compile(rb"^(from \w+\.\w+ import |import \w+\.\w+).*\n", re.MULTILINE)

Files = dict[str, bytes]


class Form(Enum):
    """A form; the value says it to the instructor."""

    FOLDER = "a folder"
    ZIP = "a zip"
    TAR = "a tar.gz"
    NOTEBOOK = "a notebook"
    LOOSE = "single files"
    RENAMED = "a nested folder with renamed files"
    LATE = "a clone, committed after the deadline"
    ABSENT = "nothing at all"
    EMPTY = "an empty zip"
    GROUP = "a folder of a group of two"

    @property
    def short(self) -> bool:
        """Whether nobody hands in more than a chapter like this."""
        return self in (Form.NOTEBOOK, Form.LOOSE)


ORDINARY = (Form.FOLDER, Form.ZIP, Form.TAR)
"""What a hand-in is like where nothing is special about it."""


def handed_in(
    form: Form, owner: str, work: Mapping[str, bytes], quiz: bytes | None, late: datetime
) -> Files:
    """The hand-in below the folder of submissions; `work` by place below the folder of exercises.

    `late` is when it is committed where the form is LATE.
    """
    proper = {f"{EXERCISES}/{place}": content for place, content in work.items()}
    if quiz is not None:
        proper["quiz.json"] = quiz
    if form is Form.ABSENT:
        return {}
    if form is Form.EMPTY:
        return {f"{owner}.zip": zip_of({})}
    if form is Form.ZIP:
        return {f"{owner}.zip": zip_of(proper)}
    if form is Form.TAR:
        return {f"{owner}.tar.gz": tar_gz_of(proper)}
    if form is Form.NOTEBOOK:
        return {f"{owner}.ipynb": _notebook(work)}
    if form is Form.LOOSE:
        return {f"{owner}_{PurePosixPath(place).name}": content for place, content in work.items()}
    if form is Form.RENAMED:
        proper = {_renamed(place): content for place, content in work.items()}
    elif form is Form.LATE:
        proper |= _repository(proper, owner, late)
    return {f"{owner}/{name}": content for name, content in proper.items()}


def _renamed(place: str) -> str:
    path = PurePosixPath(place)
    return f"My homework/{path.parent} done/{path.stem}_final.py"


def _notebook(work: Mapping[str, bytes]) -> bytes:
    """A cell for each file, without its imports of other exercises: all is one module here."""
    sources = [_OWN_IMPORT.sub(b"", content).decode() for content in work.values()]
    cells = [
        {"cell_type": "markdown", "metadata": {}, "source": "# My solutions"},
        *(
            {
                "cell_type": "code",
                "execution_count": None,
                "metadata": {},
                "outputs": [],
                "source": source,
            }
            for source in ("%matplotlib inline", *sources)
        ),
    ]
    notebook = {"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 4}
    return (json.dumps(notebook, indent=1) + "\n").encode()


def _repository(files: Mapping[str, bytes], author: str, when: datetime) -> Files:
    """A .git with one commit of the files, as git itself would write it."""
    objects: Files = {}

    def write(kind: str, content: bytes) -> str:
        raw = f"{kind} {len(content)}".encode() + b"\0" + content
        name = hashlib.sha1(raw, usedforsecurity=False).hexdigest()
        objects[f".git/objects/{name[:2]}/{name[2:]}"] = zlib.compress(raw, 0)
        return name

    def tree(below: Mapping[str, bytes]) -> str:
        folders: dict[str, Files] = {}
        entries: list[tuple[str, str, str]] = []
        for path, content in below.items():
            folder, _, rest = path.partition("/")
            if rest:
                folders.setdefault(folder, {})[rest] = content
            else:
                entries.append((path, "100644", write("blob", content)))
        entries += [(f"{name}/", "40000", tree(inner)) for name, inner in folders.items()]
        # git sorts a folder as if its name ended in a slash, and writes it without.
        return write(
            "tree",
            b"".join(
                f"{mode} {name.rstrip('/')}".encode() + b"\0" + bytes.fromhex(digest)
                for name, mode, digest in sorted(entries)
            ),
        )

    stamp = f"{author} <{author}@example.org> {int(when.timestamp())} {when:%z}"
    lines = (f"tree {tree(files)}", f"author {stamp}", f"committer {stamp}", "", "Hand in\n")
    commit = write("commit", "\n".join(lines).encode())
    return {
        **objects,
        ".git/HEAD": b"ref: refs/heads/main\n",
        ".git/config": b"[core]\n\trepositoryformatversion = 0\n\tbare = false\n",
        ".git/refs/heads/main": f"{commit}\n".encode(),
    }
