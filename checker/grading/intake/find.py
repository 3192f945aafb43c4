"""Find a class's submissions: whose they are and where they lie, opening none of them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import msgspec

from checker.errors import UsageError
from checker.grading.intake.folder import FolderShelf, open_regular
from checker.grading.intake.group import grouped
from checker.grading.intake.limits import Refusal
from checker.grading.intake.names import Kind, Parts, kind_of, shown, stem_of
from checker.grading.intake.pattern import Pattern, read_pattern
from checker.grading.intake.places import Child, Found, Item, Shelf
from checker.grading.intake.shape import Shape, by_platform, is_code, is_stray, is_useful
from checker.grading.intake.sightings import (
    Sighting,
    from_canvas,
    sight,
    split_stem,
    without_copies,
)
from checker.grading.intake.tarshelf import TarShelf
from checker.grading.intake.zipshelf import ZipShelf
from checker.quest.model import Quest

_FORMS = (
    "Name a folder or zip that holds a folder, a zip or a file for each student, or one submission "
    "that holds exercises/."
)
_HINT = "Say where a student's name stands: --pattern '*/{student}'"


class Survey(msgspec.Struct, frozen=True):
    """What a class handed in, and what was seen beside it and belongs to nobody."""

    found: tuple[Found, ...]
    left_out: tuple[str, ...]


def find_submissions(path: Path, quest: Quest, pattern: str | None = None) -> list[Found]:
    """The submissions in a folder or an archive, by student; several of one student are several.

    Raises UsageError where there is none.
    """
    return list(survey(path, quest, pattern).found)


def survey(path: Path, quest: Quest, pattern: str | None = None) -> Survey:
    """The submissions, and what was left out. Raises UsageError where there is no submission."""
    template = read_pattern(pattern) if pattern is not None else None
    try:
        if not path.exists():
            raise UsageError(f"{path}: there is no such folder or file. {_FORMS}")
        return _Finder(path, quest).survey(template)
    except Refusal as refusal:
        raise UsageError(f"{path}: {refusal} {_FORMS}") from None
    except OSError as error:
        raise UsageError(f"{path}: it cannot be read ({error.strerror}). {_FORMS}") from None


class _Finder:
    def __init__(self, path: Path, quest: Quest) -> None:
        self._path = path
        self._shelf: Shelf = FolderShelf(path.resolve()) if path.is_dir() else _archive(path)
        self._shape = Shape(self._shelf, quest)

    def survey(self, pattern: Pattern | None) -> Survey:
        children = self._shape.visible(())
        if not children:
            raise UsageError(f"{self._path}: it is empty. {_FORMS}")
        if pattern is None and self._shape.is_one(()):
            return Survey((self._whole(),), ())
        if pattern is None and self._is_wrapped(children):
            folder = f"{shown(children[0].name)}, the one folder in it"
            return Survey((self._whole(f"All was taken for one student's: {folder}."),), ())
        if isinstance(self._shelf, TarShelf):
            raise Refusal("A class is not read from a tar: unpack it, and name the folder.")
        if pattern is not None:
            return self._by_pattern(pattern)
        base, notes = self._base()
        self._refuse_sections(base)
        return self._class(base, notes)

    def _is_wrapped(self, children: list[Child]) -> bool:
        """Whether it is an archive that holds a submission in a folder, as packers make it."""
        if not self._path.is_file() or len(children) != 1 or by_platform(children[0]):
            return False
        return children[0].folder and self._shape.is_one((children[0].name,))

    def _whole(self, *assumed: str) -> Found:
        """What was named is one student's."""
        place = self._path.resolve()
        if place.is_dir():
            return Found(
                student=place.name, origin=place.name, shelf=self._shelf, items=(Item(()),)
            )
        return Found(
            student=stem_of(place.name),
            origin=place.name,
            shelf=FolderShelf(place.parent),
            items=(Item((place.name,)),),
            assumed=assumed,
        )

    def _base(self) -> tuple[Parts, tuple[str, ...]]:
        """The folder that holds the students': the one named, or a single one inside of it."""
        base: Parts = ()
        while True:
            children = [c for c in self._shape.visible(base) if c.folder or is_useful(c)]
            if len(children) == 1 and children[0].folder and not by_platform(children[0]):
                inner = (*base, children[0].name)
                if self._shape.is_class(inner):
                    base = inner
                    continue
            if not base:
                return (), ()
            return base, (
                f"Students were looked for in {shown('/'.join(base))}, all that is there.",
            )

    def _refuse_sections(self, base: Parts) -> None:
        """Ask, where the folders may be sections: of their students all but one would be lost."""
        children = self._shape.visible(base)
        if any(is_useful(child) or by_platform(child) for child in children):
            return
        folders = [(*base, child.name) for child in children if child.folder]
        if any(self._shape.is_one(folder) for folder in folders):
            return
        for folder in folders:
            if self._shape.is_class(folder):
                raise UsageError(
                    f"{self._path}: {shown(folder[-1])} may be a student or a section of several. "
                    "Say which: --pattern '{student}' or --pattern '*/{student}'"
                )

    def _class(self, base: Parts, notes: tuple[str, ...]) -> Survey:
        sightings: list[Sighting] = []
        left_out: list[str] = []
        children = self._shape.visible(base)
        canvas = from_canvas(children)
        for child in children:
            nobodys = self._shape.is_own(child) and not by_platform(child)
            seen = None
            if not nobodys and not is_stray(child):
                seen = sight(child, base, self._shape.ids, canvas)
            if seen is None:
                left_out.append(child.problem or f"{shown(child.name)} names no student.")
            else:
                sightings.append(seen)
        return self._survey(without_copies(sightings), left_out, notes)

    def _by_pattern(self, pattern: Pattern) -> Survey:
        sightings: list[Sighting] = []
        left_out: list[str] = []

        def look(above: Parts) -> None:
            for child in self._shape.visible(above):
                parts = (*above, child.name)
                if (student := pattern.student(parts)) is not None:
                    sightings.append(self._matched(child, parts, student))
                elif child.folder and len(parts) < len(pattern.steps):
                    look(parts)
                else:
                    left_out.append(f"{shown('/'.join(parts))} does not match the pattern.")

        look(())
        if not sightings:
            raise UsageError(
                f"{self._path}: nothing matches --pattern {pattern.template!r}. "
                f"{' '.join(left_out[:3])}"
            )
        return self._survey(sightings, left_out)

    def _matched(self, child: Child, parts: Parts, student: str) -> Sighting:
        label = "" if child.folder else child.name
        stem = stem_of(child.name)
        if is_code(child) and (exercise := split_stem(stem, self._shape.ids)[1]) is not None:
            label = f"{exercise}{child.name[len(stem) :]}"
        refused = child.problem or None
        return Sighting(
            student=student, parts=parts, folder=child.folder, label=label, refused=refused
        )

    def _survey(
        self, sightings: list[Sighting], left_out: Iterable[str], notes: tuple[str, ...] = ()
    ) -> Survey:
        found = grouped(sightings, self._shelf, notes)
        if not found:
            seen = " ".join(sorted(left_out)[:3])
            raise UsageError(f"{self._path}: no submission was recognised. {seen} {_HINT}")
        return Survey(found, tuple(left_out))


def _archive(path: Path) -> Shelf:
    if kind_of(path.name) is not Kind.ARCHIVE:
        raise UsageError(f"{path}: this is neither a folder nor an archive. {_FORMS}")
    place = path.resolve()
    with open_regular(place.parent, (place.name,)) as stream:
        is_zip = stream.read(2) == b"PK" or path.name.casefold().endswith(".zip")
        stream.seek(0)
        return ZipShelf(path) if is_zip else TarShelf(stream, path.name)
