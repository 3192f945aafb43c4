"""What a judgement depends on beside the hand-in, as one hash: unchanged, nothing is run again."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path

from checker.engine import sandbox
from checker.engine.pack import Pack
from checker.quest.model import Exercise


def basis_of(
    pack: Pack, quest_file: Path, exercises: Sequence[Exercise], seed: int, replace_needs: bool
) -> str:
    """Of the quest, its suites and solutions, our own code, the seed and what is asked for."""
    digest = hashlib.sha256()
    asked = ",".join(exercise.id for exercise in exercises)
    for text in (str(seed), str(replace_needs), asked):
        digest.update(text.encode() + b"\0")
    for path in _sources(pack, quest_file):
        digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def _sources(pack: Pack, quest_file: Path) -> Iterator[Path]:
    yield quest_file
    for folder in (pack.solutions, pack.suites, _ENGINE):
        yield from sorted(path for path in folder.rglob("*.py") if "wrong" not in path.parts)


_ENGINE = Path(sandbox.__file__).parents[1]
