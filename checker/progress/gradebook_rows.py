"""What a gradebook's rows are made of: structs as bytes, texts as keys, a class as tables."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

import msgspec

from checker.grading.ledger import Entry
from checker.progress.database import encodable

T = TypeVar("T")

SUBMISSION_COLUMNS = (
    *("number", "student", "name", "section", "team", "origin", "handin", "submitted"),
    *("submitted_at", "late_days", "deduction", "quiz", "points", "max_points", "bonus"),
    *("engine_error", "refused"),
)
RESULT_COLUMNS = (
    *("submission", "exercise", "student", "origin", "chapter", "outcome", "points", "max_points"),
    *("message", "diagnosis", "override", "comment"),
)


def packed(value: object) -> bytes:
    """As JSON. Not MessagePack: a seed may have more than 64 bits."""
    try:
        return msgspec.json.encode(value)
    except UnicodeEncodeError:
        # Half a surrogate pair, as in a learner's text; an escape of JSON can hold one.
        return json.dumps(msgspec.to_builtins(value)).encode()


def unpacked(data: bytes, kind: type[T]) -> T:
    """What `packed` was given. Raises ValueError where it is no such thing."""
    try:
        return msgspec.json.decode(data, type=kind)
    except msgspec.ValidationError:
        raise
    except msgspec.DecodeError:  # of a lone half msgspec thinks that the text ends too early
        return msgspec.convert(json.loads(data), kind)


def as_key(text: str) -> str | bytes:
    """A text as a key of a table, so that `from_key` gives the very same one."""
    try:
        text.encode()
    except UnicodeEncodeError:  # a name that is not in UTF-8
        return text.encode(errors="surrogatepass")
    return text


def from_key(key: str | bytes) -> str:
    return key if isinstance(key, str) else key.decode(errors="surrogatepass")


def submission_rows(entries: Iterable[Entry]) -> Iterator[tuple[Any, ...]]:
    """One for each entry, as SUBMISSION_COLUMNS."""
    for number, entry in enumerate(entries):
        grade = entry.grade
        yield (
            number,
            *_texts(grade.student, grade.name, grade.section, grade.group, grade.origin),
            *(entry.hash or None, grade.submitted, grade.submitted_at, grade.late_days),
            *(grade.deduction, grade.quiz, grade.points, grade.max_points, grade.bonus),
            *_texts(grade.engine_error, grade.refused),
        )


def result_rows(entries: Iterable[Entry]) -> Iterator[tuple[Any, ...]]:
    """One for each exercise of each entry, as RESULT_COLUMNS."""
    for number, entry in enumerate(entries):
        for item in entry.grade.exercises:
            yield (
                *(number, item.exercise, *_texts(entry.grade.student, entry.grade.origin)),
                *(item.chapter, item.outcome.value, item.points, item.max_points),
                *_texts(
                    item.message,
                    item.diagnosis.id if item.diagnosis else None,
                    item.override.why if item.override else None,
                    item.comment or None,
                ),
            )


def _texts(*texts: str | None) -> Iterator[str | None]:
    return (None if text is None else encodable(text) for text in texts)
