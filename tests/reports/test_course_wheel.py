"""The wheel that travels to course platforms: what a build backend makes, or an overlay."""

from __future__ import annotations

import base64
import csv
import hashlib
import io
import os
import subprocess
import sys
import zipfile
from email.parser import Parser
from pathlib import Path

import msgspec
import pytest
from packaging.requirements import Requirement

from checker.engine.pack import Pack
from checker.quest.loader import builtin_quest_file, load_quest
from checker.quest.model import Extra
from checker.reports.courses.wheel import requirements, wheel_of

ROOT = Path(__file__).resolve().parents[2]
MINI_FILE = ROOT / "tests" / "packs" / "mini" / "quest.toml"


def members(wheel: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(wheel)) as archive:
        return {info.filename: archive.read(info) for info in archive.infolist()}


def of_its_own(files: dict[str, bytes]) -> dict[str, bytes]:
    return {name: raw for name, raw in files.items() if ".dist-info/" not in name}


def said(files: dict[str, bytes], name: str) -> str:
    (raw,) = [raw for path, raw in files.items() if path.endswith(f".dist-info/{name}")]
    return raw.decode()


def needs(files: dict[str, bytes]) -> set[str]:
    """What it depends on, with its extras, in one spelling."""
    listed = Parser().parsestr(said(files, "METADATA")).get_all("Requires-Dist", [])
    return {str(Requirement(line)) for line in listed}


@pytest.mark.skipif(not (ROOT / "pyproject.toml").is_file(), reason="a backend builds from a clone")
def test_it_is_what_the_build_backend_makes(pack: Pack, tmp_path: Path) -> None:
    """The same files, needs and command; a learner's own work in the clone is not in it."""
    build_ = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "-o", str(tmp_path)]
    subprocess.run([*build_, str(ROOT)], check=True, capture_output=True)
    (built,) = tmp_path.glob("*.whl")
    theirs = members(built.read_bytes())
    made = wheel_of(pack.quest, builtin_quest_file())
    ours = members(made.content)
    assert made.name == built.name
    assert of_its_own(ours) == of_its_own(theirs)
    assert said(ours, "entry_points.txt").split() == said(theirs, "entry_points.txt").split()
    assert needs(ours) == needs(theirs)


def test_its_list_of_files_is_true(pack: Pack) -> None:
    """Every member is in RECORD with its hash and size, as pip checks it."""
    files = members(wheel_of(pack.quest, builtin_quest_file()).content)
    rows = list(csv.reader(io.StringIO(said(files, "RECORD"))))
    assert {row[0] for row in rows} == set(files)
    for name, digest, size in rows:
        if not name.endswith("RECORD"):
            raw = base64.urlsafe_b64encode(hashlib.sha256(files[name]).digest())
            assert digest == f"sha256={raw.decode().rstrip('=')}"
            assert int(size) == len(files[name])


def test_an_instructors_quest_is_the_one_it_comes_with(tmp_path: Path) -> None:
    """Nothing of the quest that questcheck comes with is in there."""
    made = wheel_of(load_quest(MINI_FILE), MINI_FILE)
    with zipfile.ZipFile(io.BytesIO(made.content)) as archive:
        archive.extractall(tmp_path)
    assert not list(tmp_path.rglob("chapter1"))
    code = (
        "from checker.quest.loader import *; file = builtin_quest_file(); quest = load_quest(file);"
        "check_trees(quest, file.parent); print(quest.id)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
    )
    assert done.stdout.strip() == "mini", done.stderr


def test_what_pip_must_install(pack: Pack) -> None:
    """An extra of ours becomes one of what is installed; anything else is named as it is."""
    assert requirements(pack.quest, ["digits"], "questcheck==1.0") == ["questcheck[torch]==1.0"]
    assert requirements(pack.quest, ["digits"], "here.whl") == ["here.whl[torch]"]
    assert requirements(pack.quest, ["relu"], "here.whl") == ["here.whl"]
    pandas = Extra(module="pandas", install="pip install 'pandas>=2' questcheck[torch]", size="")
    quest = msgspec.structs.replace(pack.quest, extras={**pack.quest.extras, "torch": pandas})
    wanted = ["here.whl[torch]", "pandas>=2"]
    assert requirements(quest, ["digits"], "here.whl") == wanted
