"""What a folder is by the names in it: one submission, or a class of them."""

from __future__ import annotations

from checker.grading.intake.layout import EXERCISES
from checker.grading.intake.lms import canvas_name, moodle_name
from checker.grading.intake.names import Kind, Parts, is_junk, kind_of, matching, stem_of
from checker.grading.intake.places import Child, Shelf
from checker.grading.intake.sightings import split_stem
from checker.quest.model import Quest


class Shape:
    """Answers from names alone; nothing is opened."""

    def __init__(self, shelf: Shelf, quest: Quest) -> None:
        self._shelf = shelf
        self.ids = frozenset(exercise.id for exercise in quest.exercises)
        self._telling = {EXERCISES, *(chapter.id.casefold() for chapter in quest.chapters)}

    def visible(self, parts: Parts) -> list[Child]:
        """What lies in this folder, but for what tools leave behind."""
        children = self._shelf.children(parts)
        return [child for child in children if is_stray(child) or not is_junk((child.name,))]

    def is_one(self, parts: Parts) -> bool:
        """Whether this folder is a submission, and not one that holds some."""
        children = self.visible(parts)
        if any(by_platform(child) for child in children):
            return False
        if any(self._tells(child) for child in children):
            # At the top one stray folder or quiz.json must not make one student of a class.
            others = [child for child in children if not self._tells(child)]
            return bool(parts) or not self._are_several(others, parts)
        return self._is_loose_one(children)

    def _tells(self, child: Child) -> bool:
        """Whether such a thing lies in a submission: a chapter, or the quiz's answers."""
        if child.folder:
            return child.name.casefold() in self._telling
        return kind_of(child.name) is Kind.QUIZ

    def is_class(self, parts: Parts) -> bool:
        """Whether this folder holds submissions of several students."""
        if self.is_one(parts):
            return False
        children = self.visible(parts)
        if any(by_platform(child) for child in children):
            return True
        return self._are_several(children, parts)

    def is_own(self, child: Child) -> bool:
        """Whether it is an exercise's file, named after nobody."""
        return is_code(child) and matching(stem_of(child.name), self.ids) is not None

    def _is_loose_one(self, children: list[Child]) -> bool:
        """Whether it holds files named after exercises, and nothing named after anybody."""
        if any(child.folder or kind_of(child.name) is Kind.ARCHIVE for child in children):
            return False
        own = [child for child in children if self.is_own(child)]
        others = [child for child in children if is_code(child) and child not in own]
        return bool(own) and not any(split_stem(stem_of(c.name), self.ids)[1] for c in others)

    def _are_several(self, children: list[Child], above: Parts) -> bool:
        """Whether more than one of them is a submission."""
        return sum(self._is_submission(child, above) for child in children) > 1

    def _is_submission(self, child: Child, above: Parts) -> bool:
        if not child.folder:
            return kind_of(child.name) is Kind.ARCHIVE
        inner = (*above, child.name)
        return self.is_one(inner) or any(
            is_useful(deeper) or (deeper.folder and self.is_one((*inner, deeper.name)))
            for deeper in self.visible(inner)
        )


def is_stray(child: Child) -> bool:
    """Whether it is a member of an archive that belongs to nobody: its name is a trap."""
    return "/" in child.name or "\\" in child.name


def by_platform(child: Child) -> bool:
    """Whether a learning platform gave it its name."""
    return canvas_name(child.name) is not None or moodle_name(child.name) is not None


def is_code(child: Child) -> bool:
    """Whether it is a source or a notebook."""
    return not child.folder and kind_of(child.name) in (Kind.SOURCE, Kind.NOTEBOOK)


def is_useful(child: Child) -> bool:
    """Whether it is a file that a submission may consist of."""
    return not child.folder and kind_of(child.name) is not Kind.OTHER
