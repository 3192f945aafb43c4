"""This questcheck and its quest as a wheel, made from what runs here: installed, or a clone.

pip could build one in a clone alone, and with a build backend at hand; and neither would bring an
instructor's own quest. A wheel is a zip with a list of its files, so it is made here.
"""

from __future__ import annotations

import base64
import hashlib
import importlib.metadata
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import tomli

import checker
from checker.errors import UsageError
from checker.grading.packing import zip_of
from checker.quest.model import Quest
from checker.workspace.stubs import STUB_LIST, pristine_stub, stub_file

_PACKAGE = Path(checker.__file__).parent
_PACK = "questcheck_pack"  # where an installed questcheck looks for its quest first
_SCRIPTS = "[console_scripts]\nquestcheck = checker.cli.main:run\n"
_WHEEL = "Wheel-Version: 1.0\nGenerator: questcheck\nRoot-Is-Purelib: true\nTag: py3-none-any\n"


class Wheel(msgspec.Struct, frozen=True):
    """A wheel: what it must be called, and its bytes, the same whenever it is made."""

    name: str
    content: bytes


def wheel_of(quest: Quest, quest_file: Path) -> Wheel:
    """The wheel of this questcheck in which that quest is the one that it comes with."""
    version, metadata = _metadata()
    files = dict(_package_files()) | dict(_pack_files(quest, quest_file))
    info = f"questcheck-{version}.dist-info"
    files |= {
        f"{info}/METADATA": metadata.encode(),
        f"{info}/WHEEL": _WHEEL.encode(),
        f"{info}/entry_points.txt": _SCRIPTS.encode(),
    }
    record = "".join(f"{name},{_digest(raw)},{len(raw)}\n" for name, raw in sorted(files.items()))
    files[f"{info}/RECORD"] = f"{record}{info}/RECORD,,\n".encode()
    return Wheel(f"questcheck-{version}-py3-none-any.whl", zip_of(files))


def questcheck_version() -> str:
    """The version that runs here."""
    return _metadata()[0]


def _package_files() -> Iterator[tuple[str, bytes]]:
    for path in _files_below(_PACKAGE):
        # In a clone the suites lie here; they belong to the pack.
        if path.relative_to(_PACKAGE).parts[0] != "suites":
            yield f"checker/{path.relative_to(_PACKAGE).as_posix()}", path.read_bytes()


def _pack_files(quest: Quest, quest_file: Path) -> Iterator[tuple[str, bytes]]:
    root = quest_file.resolve().parent
    yield f"{_PACK}/quest.toml", quest_file.read_bytes()
    if (root / STUB_LIST).is_file():
        yield f"{_PACK}/{STUB_LIST}", (root / STUB_LIST).read_bytes()
    for exercise in quest.exercises:
        # Not what a learner may have written in a clone's own exercises/.
        yield f"{_PACK}/{stub_file(quest, exercise)}", pristine_stub(quest, quest_file, exercise)
    for tree in (quest.trees.solutions, quest.trees.suites):
        for path in _files_below(root / tree):
            yield f"{_PACK}/{tree}/{path.relative_to(root / tree).as_posix()}", path.read_bytes()


def _files_below(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        parts = path.relative_to(folder).parts
        if path.is_file() and not any(p == "__pycache__" or p.startswith(".") for p in parts):
            yield path


def _metadata() -> tuple[str, str]:
    """The version, and METADATA: a clone's pyproject.toml says it, else the installation does."""
    project = _PACKAGE.parent / "pyproject.toml"
    if project.is_file():
        with project.open("rb") as stream:
            table = tomli.load(stream).get("project", {})
        if table.get("name") == "questcheck":
            # First of all: an editable install remembers what it needed when it was made.
            return table["version"], _written(table)
    try:
        found = importlib.metadata.distribution("questcheck")
    except importlib.metadata.PackageNotFoundError as error:
        raise UsageError(
            "This questcheck was not installed, and does not know what it needs. "
            "Install it: pip install questcheck"
        ) from error
    return found.version, found.read_text("METADATA") or ""


def _written(project: dict[str, Any]) -> str:
    lines = [
        "Metadata-Version: 2.1",
        "Name: questcheck",
        f"Version: {project['version']}",
        f"Requires-Python: {project['requires-python']}",
        *(f"Requires-Dist: {needed}" for needed in project["dependencies"]),
    ]
    for extra, needs in project["optional-dependencies"].items():
        lines.append(f"Provides-Extra: {extra}")
        lines += (f"Requires-Dist: {_of_extra(needed, extra)}" for needed in needs)
    return "\n".join(lines) + "\n"


def _of_extra(needed: str, extra: str) -> str:
    requirement, _, marker = needed.partition(";")
    also = f" and ({marker.strip()})" if marker else ""
    return f'{requirement.strip()}; extra == "{extra}"{also}'


def _digest(content: bytes) -> str:
    raw = hashlib.sha256(content).digest()
    return f"sha256={base64.urlsafe_b64encode(raw).rstrip(b'=').decode()}"


def requirements(quest: Quest, exercises: Iterable[str], questcheck: str) -> list[str]:
    """What pip must install for these exercises, `questcheck` being how it is named to pip.

    An extra of the quest says how it is installed as `pip install ...`; what it says of questcheck
    itself (`questcheck[torch]`) is said of that name.
    """
    wanted = set(exercises)
    needed = {name for e in quest.exercises if e.id in wanted for name in e.requires}
    extras: list[str] = []
    others: list[str] = []
    for name, extra in quest.extras.items():
        if name in needed:
            for word in _pip_words(extra.install):
                if word.startswith("questcheck[") and word.endswith("]"):
                    extras.append(word.removeprefix("questcheck[")[:-1])
                else:
                    others.append(word)
    named = ",".join(dict.fromkeys(extras))
    path, _, version = questcheck.partition("==")
    own = f"{path}[{named}]" if named else path
    return [f"{own}=={version}" if version else own, *dict.fromkeys(others)]


def _pip_words(install: str) -> list[str]:
    words = [word.strip("\"'") for word in install.split()]
    return words[2:] if words[:2] == ["pip", "install"] else []
