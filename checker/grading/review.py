"""What an instructor reads: the text answers of a class, each with what was said of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import msgspec

from checker.grading.model import Grade, Review


class TextAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """A text of one student. `overridden`: an override decides its points, and no review."""

    student: str
    exercise: str
    text: str
    points: float | None
    max_points: float
    reviewed: bool
    comment: str
    overridden: bool


def text_answers(
    grades: Iterable[Grade],
    reviews: Mapping[str, Mapping[str, Review]],
    overrides: Mapping[str, Iterable[str]],
) -> Iterator[TextAnswer]:
    """Every text of the grades, in their order.

    `overrides` are the exercises, by student, whose points an override decides.
    """
    for grade in grades:
        for item in grade.exercises:
            if item.text is not None:
                review = reviews.get(grade.student, {}).get(item.exercise)
                yield TextAnswer(
                    student=grade.student,
                    exercise=item.exercise,
                    text=item.text,
                    points=item.points,
                    max_points=item.max_points,
                    reviewed=review is not None,
                    comment=review.comment if review else "",
                    overridden=item.exercise in overrides.get(grade.student, ()),
                )
