"""Open one submission that has been found, and lay its files out as a workspace has them."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from contextlib import ExitStack

from checker.grading.intake.layout import LaidOut, lay_out
from checker.grading.intake.limits import (
    MAX_CODE,
    MAX_NAME,
    MAX_NOTEBOOK,
    MAX_SOURCE,
    Budget,
    Refusal,
)
from checker.grading.intake.names import Kind, Parts, shown
from checker.grading.intake.places import Entry, Found
from checker.grading.intake.unpack import gather
from checker.grading.model import Handin
from checker.quest.model import Quest


def read_handin(found: Found, quest: Quest) -> Handin:
    """What was handed in, or why nothing of it can be taken."""
    notes: list[str] = []
    try:
        laid_out = _read(found, quest, notes)
    except Refusal as refusal:
        return _handin(found, LaidOut({}, None, ()), notes, str(refusal))
    return _handin(found, laid_out, notes, None)


def normalised_hash(handin: Handin) -> str:
    """Equal for two hand-ins of the same files and quiz, whoever they are from."""
    digest = hashlib.sha256()
    for path, content in sorted(handin.files.items()):
        for part in (path.encode(), content):
            digest.update(b"%d:" % len(part) + part)
    digest.update(b"-" if handin.quiz is None else b"quiz:" + handin.quiz)
    return digest.hexdigest()


def _read(found: Found, quest: Quest, notes: list[str]) -> LaidOut:
    if found.refused is not None:
        raise Refusal(found.refused)
    budget = Budget()
    kept: dict[Parts, bytes] = {}

    def read(entry: Entry) -> bytes:
        if entry.parts not in kept:
            limit = MAX_NOTEBOOK if entry.kind is Kind.NOTEBOOK else MAX_SOURCE
            with entry.open() as stream:
                kept[entry.parts] = budget.read(stream, limit, shown(entry.path))
        return kept[entry.parts]

    with ExitStack() as stack:
        ids = [exercise.id for exercise in quest.exercises]
        gathered = gather(found, ids, budget, notes, stack)
        if not gathered.entries:
            held = ", ".join(shown(name) for name in gathered.others[:3]) or "nothing"
            raise Refusal(f"It holds no .py file, no notebook and no quiz.json, but {held}.")
        laid_out = lay_out(gathered.entries, quest, read)
    _check(laid_out.files)
    return laid_out


def _check(files: Mapping[str, bytes]) -> None:
    """Refuse what no worker could be given."""
    for path in files:
        if any(len(part.encode()) > MAX_NAME for part in path.split("/")):
            raise Refusal(f"The name {shown(path)} is longer than {MAX_NAME} bytes.")
    if sum(map(len, files.values())) > MAX_CODE:
        raise Refusal(
            f"Its code is more than {MAX_CODE // 1_000_000} MB; hand in the exercises alone."
        )


def _handin(found: Found, laid_out: LaidOut, notes: list[str], refused: str | None) -> Handin:
    committed = found.shelf.committed_at(found.items[0].parts) if not refused else None
    if committed is not None:
        notes = [*notes, "It came when its last commit was made, by the student's own clock."]
    return Handin(
        student=found.student,
        name=found.name,
        origin=found.origin,
        files=laid_out.files,
        quiz=laid_out.quiz,
        submitted_at=committed,
        assumed=(*found.assumed, *notes, *laid_out.assumed),
        refused=refused,
    )
