"""A sample class to try everything on: students, what they handed in and in which form.

Nothing is written here: the files come as bytes by path. The same pack, number and seed give the
same class, byte for byte.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta, timezone

import msgspec

from checker.engine.content import Sample
from checker.engine.pack import Pack
from checker.grading.model import Student
from checker.grading.sampleforms import ORDINARY, Files, Form, handed_in
from checker.grading.samplework import Author, Shares, Work, files_of, quiz_of
from checker.quest.model import Exercise

DEADLINE = datetime(2026, 10, 30, 23, 59, tzinfo=timezone(timedelta(hours=1)))
_LATE = DEADLINE + timedelta(days=1, hours=14)
_EXTENSION = 2.0  # days

# Pioneers of computing and of learning machines.
_NAMES = (
    *("Ada Lovelace", "Alan Turing", "Grace Hopper", "Frank Rosenblatt", "Katherine Johnson"),
    *("Warren McCulloch", "Walter Pitts", "Mary Shaw", "Barbara Liskov", "Edsger Dijkstra"),
    *("Seppo Linnainmaa", "Kunihiko Fukushima", "Annie Easley", "Donald Hebb", "Radia Perlman"),
    *("Adele Goldberg", "John Hopfield", "Frances Allen", "Paul Werbos", "Karen Jones"),
)


class SampleHandin(msgspec.Struct, frozen=True, kw_only=True):
    """One hand-in of the class, and what it is made of.

    owner     what it is called: its student's id, or its group's name
    students  the ids of those it counts for
    pieces    the exercises in it; what must come of each, the piece itself says (`expected`),
              but in a notebook, whose exercises use what it defines and never the reference
    files     by path below the folder of submissions
    """

    owner: str
    students: tuple[str, ...]
    form: Form
    work: Work | None
    pieces: tuple[Sample, ...]
    quiz: bytes | None
    files: Files


class SampleClass(msgspec.Struct, frozen=True):
    """The roster's students, and a hand-in for each or for each group."""

    students: tuple[Student, ...]
    handins: tuple[SampleHandin, ...]

    @property
    def files(self) -> Files:
        """All that was handed in, by path below the folder of submissions."""
        return {path: content for one in self.handins for path, content in one.files.items()}


def sample_class(
    pack: Pack,
    students: int,
    seed: int,
    *,
    exercises: Sequence[Exercise] | None = None,
    shares: Shares | None = None,
    forms: Sequence[Form] = tuple(Form),
    stub: Callable[[Exercise], bytes] | None = None,
) -> SampleClass:
    """A class of so many students.

    `exercises` are those they work on, all by default; what these need comes with them. Each of
    `forms` is used once, as far as there are students, and then the ordinary ones among them in
    turn. `stub` gives an exercise's pristine stub; without it, that is the pack's own file.
    """
    shares = shares or Shares()
    wanted = pack.quest.exercises if exercises is None else exercises
    author = Author(pack, wanted, stub or _stub_of(pack), shares)
    rng = random.Random(f"class {seed}")
    used = _forms(students, tuple(forms))
    rng.shuffle(used)
    works = shares.dealt(sum(form not in (Form.ABSENT, Form.EMPTY) for form in used))
    rng.shuffle(works)
    roster: list[Student] = []
    handins: list[SampleHandin] = []
    names = list(_NAMES)
    rng.shuffle(names)
    for form in used:
        size = 2 if form is Form.GROUP else 1
        group = f"group {len(handins) + 1:03}" if form is Form.GROUP else ""
        members = [_student(names, len(roster) + place, form, group, rng) for place in range(size)]
        roster += members
        work = None if form in (Form.ABSENT, Form.EMPTY) else works.pop()
        handins.append(_handin(author, members, form, work, f"hand-in {seed} {len(handins)}"))
    return SampleClass(tuple(roster), tuple(handins))


def _forms(students: int, forms: tuple[Form, ...]) -> list[Form]:
    """A form for each hand-in; that of a group takes two students."""
    in_turn = [form for form in forms if form in ORDINARY] or [forms[0]]
    if in_turn == [Form.GROUP]:
        raise ValueError("a class of groups alone has no form for an odd student")
    used: list[Form] = []
    left, turn = students, 0
    for form in forms:
        size = 2 if form is Form.GROUP else 1
        if size <= left:
            used.append(form)
            left -= size
    while left:
        used.append(in_turn[turn % len(in_turn)])
        left -= 1
        turn += 1
    return used


def _student(
    names: Sequence[str], place: int, form: Form, group: str, rng: random.Random
) -> Student:
    name = names[place % len(names)]
    # One student in eight has more time; not the one who shows what being late costs.
    extended = rng.random() < 1 / 8 and form is not Form.LATE
    return Student(
        id=f"{name.split()[-1].lower()}{place + 1:04}",
        name=name,
        section="AB"[place % 2],
        group=group,
        extension=_EXTENSION if extended else 0.0,
    )


def _handin(
    author: Author, members: Sequence[Student], form: Form, work: Work | None, seed: str
) -> SampleHandin:
    rng = random.Random(seed)  # its own, so that no hand-in depends on another's length
    pieces: tuple[Sample, ...] = ()
    quiz = None
    if work is not None:
        pieces = author.write(work, rng, form.short)
        quiz = None if form.short or form is Form.RENAMED else quiz_of(author.quest, work, rng)
    owner = members[0].group or members[0].id
    return SampleHandin(
        owner=owner,
        students=tuple(student.id for student in members),
        form=form,
        work=work,
        pieces=pieces,
        quiz=quiz,
        files=handed_in(form, owner, files_of(author.quest, pieces), quiz, _LATE),
    )


def _stub_of(pack: Pack) -> Callable[[Exercise], bytes]:
    def stub(exercise: Exercise) -> bytes:
        return (pack.exercises / pack.quest.chapter_of(exercise).file(exercise)).read_bytes()

    return stub
