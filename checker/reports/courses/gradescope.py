"""Gradescope's autograder.zip: a script that sets up, one that judges, and questcheck itself."""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from pathlib import Path

import msgspec

from checker.grading.packing import zip_of
from checker.quest.model import Exercise, Quest
from checker.reports.courses.wheel import requirements, wheel_of

_HERE = Path(__file__).parent
_RULES = "class.toml"


class Autograder(msgspec.Struct, frozen=True, kw_only=True):
    """What it is to do: judge these exercises, with this seed, under the rules of a class.toml."""

    exercises: tuple[Exercise, ...]
    seed: int
    rules: bytes | None = None
    sandbox: bool = True


def autograder_zip(quest: Quest, quest_file: Path, wanted: Autograder) -> bytes:
    """The archive to upload. It holds the solutions and the suites: it is for instructors alone."""
    wheel = wheel_of(quest, quest_file)
    needed = requirements(quest, [e.id for e in wanted.exercises], f"$source/{wheel.name}")
    options = shlex.join(_options(quest, wanted))
    files = {wheel.name: wheel.content}
    if wanted.rules is not None:
        files[_RULES] = wanted.rules
        options += f' --class "$root/source/{_RULES}"'
    quoted = " ".join(f'"{one}"' for one in needed)  # in double quotes, since $source is in them
    files["setup.sh"] = _filled("setup.template.sh", "@REQUIREMENTS@", quoted)
    files["run_autograder"] = _filled("run_autograder.template.sh", "@OPTIONS@", options)
    return zip_of(files, programs=("setup.sh", "run_autograder"))


def _options(quest: Quest, wanted: Autograder) -> Sequence[str]:
    options = ["--seed", str(wanted.seed)]
    if wanted.exercises != quest.exercises:
        for exercise in wanted.exercises:
            options += ["--only", exercise.id]
    if not wanted.sandbox:
        options.append("--no-sandbox")
    return options


def _filled(template: str, place: str, value: str) -> bytes:
    """The script; string.Template would stumble over the shell's own dollars."""
    return (_HERE / template).read_text(encoding="utf-8").replace(place, value).encode()
