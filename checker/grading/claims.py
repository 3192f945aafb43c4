"""Whose grade a submission makes: submissions found, matched to the lines of the roster."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence

import msgspec

from checker.grading.intake import Found
from checker.grading.model import Student


class Claim(msgspec.Struct, frozen=True):
    """A submission that counts for a student, and what was guessed to know it."""

    student: Student
    found: Found
    assumed: tuple[str, ...] = ()


class Matched(msgspec.Struct, frozen=True):
    """A class's submissions and its roster, put together.

    claims    by the roster's order; one for each member of a group
    absent    students for whom nothing was handed in
    unknown   submissions of nobody on the roster; `assumed` says why where they nearly were
    """

    claims: tuple[Claim, ...]
    absent: tuple[Student, ...]
    unknown: tuple[Found, ...]


def match(found: Iterable[Found], roster: Sequence[Student]) -> Matched:
    """Each submission to its student: by an id, else by what only one line can mean."""
    ways = _ways(roster)
    claims: list[Claim] = []
    unknown: list[Found] = []
    for one in found:
        fitting, note = _fitting(one, ways)
        if len(fitting) == 1 or (fitting and _is_group(fitting)):
            claims += _claims(one, fitting, note, roster)
        else:
            if fitting:
                lines = ", ".join(student.id for student in fitting)
                why = f"It fits several lines of the roster: {lines}."
                one = msgspec.structs.replace(one, assumed=(*one.assumed, why))
            unknown.append(one)
    place = {student.id: number for number, student in enumerate(roster)}
    claims.sort(key=lambda claim: place[claim.student.id])  # stable: attempts keep their order
    claimed = {claim.student.id for claim in claims}
    absent = tuple(student for student in roster if student.id not in claimed)
    return Matched(tuple(claims), absent, tuple(unknown))


class _Way(msgspec.Struct, frozen=True):
    """One way to know a student: what a submission says, looked up in what the roster says."""

    how: str
    said: Callable[[Found], str]
    index: dict[str, list[Student]]


def _ways(roster: Sequence[Student]) -> tuple[_Way, ...]:
    """From certain to likely; the first that finds anybody decides."""
    return (
        _Way("", lambda one: _id(one.student), _index(roster, lambda s: [_id(s.id)])),
        _Way("", lambda one: _id(one.student), _index(roster, lambda s: map(_id, s.also))),
        _Way(
            "by its number, without zeros ahead",
            lambda one: _number(one.student),
            _index(roster, lambda s: [_number(name) for name in (s.id, *s.also)]),
        ),
        _Way(
            "by the address",
            lambda one: _id(one.student),
            _index(roster, lambda s: [_mailbox(name) for name in (s.id, *s.also)]),
        ),
        _Way(
            "by name",
            lambda one: _letters(one.name or one.student),
            _index(roster, lambda s: _orders(s.name)),
        ),
        _Way(
            "by the group's name",
            lambda one: _letters(one.name or one.student),
            _index(roster, lambda s: [_letters(s.group)]),
        ),
    )


def _index(
    roster: Sequence[Student], keys: Callable[[Student], Iterable[str]]
) -> dict[str, list[Student]]:
    index: dict[str, list[Student]] = {}
    for student in roster:
        for key in dict.fromkeys(keys(student)):
            if key:
                index.setdefault(key, []).append(student)
    return index


def _fitting(one: Found, ways: Iterable[_Way]) -> tuple[list[Student], str]:
    for way in ways:
        if fitting := way.index.get(way.said(one)):
            said = one.name if way.how == "by name" and one.name else one.student
            return fitting, f"{said!r} was matched to the roster {way.how}." if way.how else ""
    return [], ""


def _claims(
    one: Found, fitting: list[Student], note: str, roster: Sequence[Student]
) -> list[Claim]:
    """A claim for the student, and one for every other member of their group."""
    assumed = (note,) if note else ()
    group = fitting[0].group
    members = [s for s in roster if group and s.group == group] or fitting
    claims = []
    for student in members:
        of_group = () if student in fitting else (f"Handed in by {fitting[0].id} for {group!r}.",)
        claims.append(Claim(student, one, assumed + of_group))
    return claims


def _is_group(students: list[Student]) -> bool:
    return bool(students[0].group) and len({student.group for student in students}) == 1


def _id(text: str) -> str:
    return unicodedata.normalize("NFC", text.strip()).casefold()


def _number(text: str) -> str:
    return text.strip().lstrip("0") if text.strip().isascii() and text.strip().isdigit() else ""


def _mailbox(text: str) -> str:
    return _id(text.partition("@")[0]) if "@" in text else ""


def _letters(text: str) -> str:
    """Letters and digits alone, without accents: what Canvas leaves of a name."""
    flat = unicodedata.normalize("NFKD", text.casefold())
    return re.sub(r"[\W_]", "", "".join(c for c in flat if not unicodedata.combining(c)))


def _orders(name: str) -> list[str]:
    """The name from each of its words on: "Ada Lovelace", "Lovelace, Ada"."""
    words = re.split(r"[\s,]+", name.strip())
    return [_letters("".join(words[at:] + words[:at])) for at in range(len(words))]
