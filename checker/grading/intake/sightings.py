"""Whose is what: the student that the name of a file or folder of a class speaks of."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

import msgspec

from checker.grading.intake.limits import Refusal
from checker.grading.intake.lms import canvas_name, moodle_name
from checker.grading.intake.names import (
    Kind,
    Parts,
    kind_of,
    plain,
    safe_parts,
    shown,
    stem_of,
)
from checker.grading.intake.places import Child

_COPY = re.compile(r"( \(\d+\)|-\d)$")


class Sighting(msgspec.Struct, frozen=True, kw_only=True):
    """Something that a student handed in: a folder, an archive or a single file.

    label     what it is called in the submission, "" where it is all of it
    order     of two of one label the one with the larger is meant
    """

    student: str
    parts: Parts
    folder: bool
    name: str = ""
    label: str = ""
    order: int = 0
    assumed: tuple[str, ...] = ()
    refused: str | None = None

    @property
    def archive(self) -> bool:
        return not self.folder and kind_of(self.parts[-1]) is Kind.ARCHIVE


def sight(child: Child, above: Parts, ids: Iterable[str], canvas: bool) -> Sighting | None:
    """Whose this is; None for a file that nothing connects with a student.

    `canvas`: whether names may be Canvas's, which `from_canvas` tells from all of them.
    """
    parts = (*above, child.name)
    seen = _by_moodle(child, parts) or (_by_canvas(child, parts) if canvas else None)
    seen = seen or _by_name(child, parts, ids)
    if seen is None:
        return None
    refused = child.problem or seen.refused
    try:
        safe_parts(child.name)
    except Refusal as refusal:
        refused = str(refusal)
    student = printable(seen.student)
    return msgspec.structs.replace(
        seen, student=student, name=printable(seen.name), refused=refused or None
    )


def printable(name: str) -> str:
    """The name in the one form that names are compared in, with nothing that cannot be written."""
    name = unicodedata.normalize("NFC", name)
    if name.isprintable():
        return name
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in name)


def from_canvas(children: Iterable[Child]) -> bool:
    """Whether files that look so are Canvas's: `hw_3_1_ann.zip` and `hw_3_1_bob.zip` are not.

    No two files that were handed in have the same number there.
    """
    names = [found for child in children if (found := canvas_name(child.name)) is not None]
    return len({name.attachment for name in names}) == len(names)


def _by_moodle(child: Child, parts: Parts) -> Sighting | None:
    if (moodle := moodle_name(child.name)) is not None:
        return Sighting(
            student=moodle.participant,
            name=moodle.name,
            parts=parts,
            folder=child.folder,
            label="" if child.folder else moodle.file,
            refused="Only a text was typed in; there is no file." if moodle.text else None,
        )
    return None


def _by_canvas(child: Child, parts: Parts) -> Sighting | None:
    if not child.folder and (canvas := canvas_name(child.name)) is not None:
        late = "Canvas marks it as late, and does not say when it came."
        return Sighting(
            student=canvas.student,
            name=canvas.name,
            parts=parts,
            folder=False,
            label=canvas.file,
            order=canvas.attachment,
            assumed=(late,) if canvas.late else (),
        )
    return None


def _by_name(child: Child, parts: Parts, ids: Iterable[str]) -> Sighting | None:
    kind = kind_of(child.name)
    if child.folder or kind is Kind.ARCHIVE:
        student = child.name if child.folder else stem_of(child.name)
        return Sighting(student=student, parts=parts, folder=child.folder)
    if child.problem and kind is Kind.OTHER:
        return Sighting(student=child.name, parts=parts, folder=False)
    if kind not in (Kind.SOURCE, Kind.NOTEBOOK):
        return None
    stem = stem_of(child.name)
    ending = child.name[len(stem) :]
    student, exercise = split_stem(stem, ids)
    label = f"{exercise}{ending}" if exercise else child.name
    assumed = f"{shown(child.name)} was taken for a file of the student {shown(student)}."
    return Sighting(student=student, parts=parts, folder=False, label=label, assumed=(assumed,))


def split_stem(stem: str, ids: Iterable[str]) -> tuple[str, str | None]:
    """The student and the exercise in `alice_relu` or `relu-alice`; all is the student's else."""
    low = plain(stem)
    for name in sorted(ids, key=len, reverse=True):
        if low.endswith(f"_{name}") and len(low) == len(stem):
            return stem[: -len(name) - 1], name
        if low.startswith(f"{name}_") and len(low) == len(stem):
            return stem[len(name) + 1 :], name
    return stem, None


def without_copies(sightings: list[Sighting]) -> list[Sighting]:
    """`alice (1).zip` beside `alice.zip` is another one of alice's."""
    students = {seen.student for seen in sightings}
    found = []
    for seen in sightings:
        short = _COPY.sub("", seen.student)
        if seen.archive and short != seen.student and short in students:
            note = f"{shown(seen.parts[-1])} was taken for another submission of {shown(short)}."
            seen = msgspec.structs.replace(seen, student=short, assumed=(*seen.assumed, note))
        found.append(seen)
    return found
