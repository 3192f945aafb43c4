"""What belongs to one submission, of all that a student handed in."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from checker.grading.intake.names import Kind, is_junk, kind_of, shown
from checker.grading.intake.places import Found, Item, Shelf
from checker.grading.intake.sightings import Sighting

_LISTED = 3


def grouped(
    sightings: Iterable[Sighting], shelf: Shelf, notes: tuple[str, ...]
) -> tuple[Found, ...]:
    """Submissions by student: every folder is one, and loose files together are one.

    An archive is one where there are several; a single one belongs to the files beside it.
    """
    students: dict[str, list[Sighting]] = {}
    for seen in sightings:
        students.setdefault(seen.student, []).append(seen)
    found = [
        _found(group, shelf, notes)
        for of_student in students.values()
        for group in _submissions(of_student, shelf)
    ]
    found.sort(key=lambda one: (one.student.casefold(), one.student, one.origin))
    return tuple(found)


def _submissions(sightings: list[Sighting], shelf: Shelf) -> list[list[Sighting]]:
    if any(seen.refused is None for seen in sightings):
        # A text typed in beside a file, or a stray link, is no submission of its own.
        typed = [seen for seen in sightings if seen.refused and seen.folder]
        sightings = [seen for seen in sightings if seen not in typed]
    folders = [seen for seen in sightings if seen.folder]
    archives = [seen for seen in sightings if seen.archive]
    loose = _latest([seen for seen in sightings if not seen.folder and not seen.archive])
    apart = [part for seen in folders for part in _split(seen, shelf)]
    if len(archives) > 1:
        apart += [[archive] for archive in archives]
        archives = []
        loose = [seen for seen in loose if kind_of(seen.parts[-1]) is not Kind.OTHER]
    together = archives + loose
    return apart + ([together] if together else [])


def _split(folder: Sighting, shelf: Shelf) -> list[list[Sighting]]:
    """The folder; or the archives in it, where it holds several and nothing else of use."""
    if folder.refused is not None:
        return [[folder]]
    children = [child for child in shelf.children(folder.parts) if not is_junk((child.name,))]
    useful = [c for c in children if c.folder or kind_of(c.name) is not Kind.OTHER]
    archives = [c for c in useful if not c.folder and kind_of(c.name) is Kind.ARCHIVE]
    if len(archives) < 2 or len(archives) < len(useful):
        return [[folder]]
    return [
        [
            msgspec.structs.replace(
                folder,
                parts=(*folder.parts, archive.name),
                folder=False,
                label=archive.name,
                refused=archive.problem or None,
            )
        ]
        for archive in archives
    ]


def _latest(loose: list[Sighting]) -> list[Sighting]:
    """One file for each label: of two attempts the later one."""
    latest: dict[str, Sighting] = {}
    for seen in sorted(loose, key=lambda seen: (seen.label, seen.order, seen.parts)):
        if (other := latest.get(seen.label)) is not None:
            note = f"{shown(seen.parts[-1])} was taken, as the later of two, not " + (
                f"{shown(other.parts[-1])}."
            )
            seen = msgspec.structs.replace(seen, assumed=(*seen.assumed, note))
        latest[seen.label] = seen
    return list(latest.values())


def _found(group: list[Sighting], shelf: Shelf, notes: tuple[str, ...]) -> Found:
    first = group[0]
    paths = ["/".join(seen.parts) for seen in group]
    more = f" and {len(paths) - _LISTED} more" if len(paths) > _LISTED else ""
    assumed = dict.fromkeys([*notes, *(note for seen in group for note in seen.assumed)])
    return Found(
        student=first.student,
        name=next((seen.name for seen in group if seen.name), ""),
        origin=", ".join(paths[:_LISTED]) + more,
        shelf=shelf,
        items=tuple(Item(seen.parts, seen.label) for seen in group),
        assumed=tuple(assumed),
        refused=next((seen.refused for seen in group if seen.refused), None),
    )
