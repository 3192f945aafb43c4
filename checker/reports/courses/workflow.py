"""A GitHub workflow for a repository that is a workspace: check at every push, and annotate."""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from pathlib import Path, PurePosixPath

from checker.quest.model import Exercise, Quest
from checker.reports.courses.wheel import questcheck_version, requirements

PLACE = PurePosixPath(".github", "workflows", "questcheck.yml")
_TEMPLATE = Path(__file__).with_name("workflow.template.yml")


def workflow(
    quest: Quest, exercises: Sequence[Exercise], targets: Sequence[str], spec: str | None = None
) -> bytes:
    """The file to lie at PLACE. `spec`, with extras and all, is installed and not this version."""
    ids = [exercise.id for exercise in exercises]
    needed = [spec] if spec else requirements(quest, ids, f"questcheck=={questcheck_version()}")
    text = _TEMPLATE.read_text(encoding="utf-8")
    text = text.replace("@REQUIREMENTS@", shlex.join(needed))
    return text.replace("@TARGETS@", shlex.join(targets)).encode()


def is_ours(content: bytes) -> bool:
    """Whether a file was written by this command, and may be written anew by it."""
    first = _TEMPLATE.read_bytes().partition(b"\n")[0]
    return content.replace(b"\r\n", b"\n").startswith(first)
