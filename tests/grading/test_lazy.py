"""A class of thousands is kept small, and comes out as it was put in."""

from __future__ import annotations

import pytest

from checker.grading.lazy import Lazy, Shelf
from checker.grading.model import Grade, Override
from tests.grading.samples import NOON, grade, handin

GRADES = [
    grade(student="ada"),
    grade(student="bob", of=handin("bob", submitted_at=NOON)),
    grade(student="half a pair \ud800"),
    grade(student="cy", seed=2**70, overrides={"double": Override(1.5, "why", "then")}),
]


def test_what_was_kept_comes_out_again() -> None:
    """In the order of the numbers, whatever order they were put in; half a surrogate pair too."""
    shelf = Shelf(Grade)
    for number in (2, 0, 3, 1):
        shelf[number] = GRADES[number]
    assert list(shelf.all()) == GRADES
    assert len(shelf.all()) == 4
    shelf[1] = GRADES[0]
    assert shelf[1] == GRADES[0]


def test_a_class_without_anybody_is_empty() -> None:
    assert not list(Shelf(Grade).all())


def test_items_are_made_when_they_are_looked_at() -> None:
    """By place, from the end, in slices; beyond the end there is none."""
    made: list[int] = []

    def make(place: int) -> int:
        made.append(place)
        return place * place

    squares = Lazy(5, make)
    assert made == []
    assert squares[3] == 9
    assert squares[-1] == 16
    assert list(squares[1:3]) == [1, 4]
    assert made == [3, 4, 1, 2]
    assert list(squares) == [0, 1, 4, 9, 16]
    for beyond in (5, -6):
        with pytest.raises(IndexError):
            squares[beyond]
