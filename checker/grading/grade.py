"""Grade a class: read each hand-in, have it judged once, keep that, and make the grades of it.

What was judged is kept as it comes, so that a run that ends early goes on where it was. The class
as it stands changes only at the end, wholly, and where grades of unchanged work would change only
if whoever grades agrees.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

import msgspec

from checker.engine.classroom import Classroom, Plan, open_classroom
from checker.engine.pack import Pack
from checker.engine.sandbox.room import remove_deserted
from checker.errors import UsageError
from checker.grading.basis import basis_of
from checker.grading.changes import Change, changes
from checker.grading.intake import normalised_hash, read_handin
from checker.grading.lazy import Shelf
from checker.grading.ledger import Entry, Ledger
from checker.grading.model import Handin, Judgement
from checker.grading.roll import Line, Roll
from checker.grading.rules import ClassRules
from checker.grading.scoring import grade_of
from checker.quest.model import Exercise, Quest

_SLEEPERS = 64  # judges beyond those that work; each holds descriptors and some memory
_DESCRIPTORS = 256
# A pipe to the judge, and at each of two nurseries a pair of sockets while it starts.
_DESCRIPTORS_OF_SEAT = 6


class Request(msgspec.Struct, frozen=True, kw_only=True):
    """What to grade. `jobs` None: one process, without a sandbox."""

    exercises: tuple[Exercise, ...]
    seed: int
    rules: ClassRules
    jobs: int | None
    force: bool = False


class Opened(msgspec.Struct, frozen=True):
    """The sandbox is up, with these layers; none without a sandbox."""

    layers: frozenset[str]


class Graded(msgspec.Struct, frozen=True):
    """A line is done. `again`: what was known of it was not judged again."""

    entry: Entry
    again: bool


Event: TypeAlias = Opened | Graded


class Outcome(msgspec.Struct, frozen=True):
    """The class; `kept` is False where its changes were not agreed to.

    A large class is unpacked entry by entry, again each time that it is looked through.
    """

    entries: Sequence[Entry]
    kept: bool


def grade_class(
    pack: Pack,
    quest_file: Path,
    roll: Roll,
    request: Request,
    ledger: Ledger,
    agree: Callable[[Sequence[Change]], bool],
    on_event: Callable[[Event], None],
) -> Outcome:
    """Grade every line of the roll.

    `agree` is asked before the grade of a hand-in that has not changed is changed. Raises
    UsageError where a package is missing, or where some of a class would be graded on other terms
    than the rest; EngineError where the sandbox or the quest does not hold.
    """
    _refuse_missing(pack, request.exercises)
    if roll.partial:
        _refuse_other_terms(request, ledger)
    if ledger.seed() is None:
        ledger.keep_seed(request.seed)  # at once: a run that ends early goes on with it
    basis = basis_of(pack, quest_file, request.exercises, request.seed, request.rules.replace_needs)
    entries = _Grading(pack, roll, request, ledger, basis, on_event).run()
    old_basis = ledger.basis()
    changed = changes(ledger.each_entry(), entries) if old_basis not in (None, basis) else []
    if roll.partial:
        entries = _among(ledger.entries(), entries)
        basis = old_basis or basis  # the others are as they were
    if changed and not agree(changed):
        return Outcome(entries, False)
    ledger.keep_seed(request.seed)
    ledger.keep_class(entries, request.rules, basis)
    return Outcome(entries, True)


def _among(before: Sequence[Entry], entries: Sequence[Entry]) -> list[Entry]:
    """The class before, with these entries in the place of their students' old ones."""
    own: dict[str, list[Entry]] = {}
    for entry in entries:
        own.setdefault(entry.student.id, []).append(entry)
    merged: list[Entry] = []
    for entry in before:
        if entry.student.id in own:
            merged += own[entry.student.id]
            own[entry.student.id] = []  # once, where the first of the old ones was
        else:
            merged.append(entry)
    return merged + [entry for left in own.values() for entry in left]


def _refuse_missing(pack: Pack, exercises: Sequence[Exercise]) -> None:
    missing = {name for exercise in exercises for name in pack.missing_extras(exercise)}
    if not missing:
        return
    extras = [pack.quest.extras[name] for name in sorted(missing)]
    needs = "; ".join(f"{e.module} is not installed: {e.install} ({e.size})" for e in extras)
    rest = {exercise.id for exercise in exercises if not pack.missing_extras(exercise)}
    only = " ".join(f"--only {target}" for target in _targets(pack.quest, rest))
    raise UsageError(f"{needs}. " + (f"Or leave out what needs it: {only}" if only else ""))


def _targets(quest: Quest, exercises: set[str]) -> Iterator[str]:
    """The shortest way to name these: a chapter stands for all of its exercises."""
    for chapter in quest.chapters:
        own = [exercise.id for exercise in chapter.exercises]
        yield from [chapter.id] if exercises.issuperset(own) else [e for e in own if e in exercises]


def _refuse_other_terms(request: Request, ledger: Ledger) -> None:
    """Some of a class are graded as the rest was: on the same exercises, seed and rules."""
    first = next(ledger.each_entry(), None)
    if first is None:
        return
    graded = [item.exercise for item in first.grade.exercises]
    if graded != [exercise.id for exercise in request.exercises]:
        odds = "the exercises are others", "Name the same --only as for the class"
    elif ledger.seed() != request.seed:
        odds = "the seed is another", "Leave out --seed"
    elif ledger.rules() != request.rules:
        odds = "the rules are others", "Leave out --class"
    else:
        return
    raise UsageError(
        f"The rest of the class was not graded like that: {odds[0]}. {odds[1]}, or grade all "
        "without --student."
    )


class _Grading:
    """One run over the roll."""

    def __init__(
        self,
        pack: Pack,
        roll: Roll,
        request: Request,
        ledger: Ledger,
        basis: str,
        on_event: Callable[[Event], None],
    ) -> None:
        self._pack = pack
        self._lines = roll.lines
        self._request = request
        self._ledger = ledger
        self._basis = basis
        self._on_event = on_event
        self._asked = frozenset(exercise.id for exercise in request.exercises)
        self._overrides = ledger.overrides()
        self._reviews = ledger.reviews()
        self._entries = Shelf(Entry)
        # By a hand-in's hash, the lines that wait for its judgement: a group hands in once.
        self._waiting: dict[str, list[tuple[int, Handin]]] = {}
        self._hashes: dict[int, str] = {}
        self._judged: set[str] = set()

    def run(self) -> Sequence[Entry]:
        gc.enable()  # the command line switches it off, for its usual short life
        work = self._unknown()
        first = next(work, None)
        if first is None and self._request.jobs is not None:
            remove_deserted()  # which opening a sandbox would have done
        if first is not None:  # else nothing is left to judge, and no sandbox is needed
            jobs = self._request.jobs
            if jobs is not None:
                _allow_descriptors(seats_for(jobs))
            plan = Plan(
                exercises=self._request.exercises,
                seed=self._request.seed,
                replace_needs=self._request.rules.replace_needs,
                seats=None if jobs is None else seats_for(jobs),
            )
            open_classroom(self._pack, plan, lambda room: self._judge(room, first, work))
        return self._entries.all()

    def _judge(self, room: Classroom, first: Work, rest: Iterator[Work]) -> None:
        from checker.grading.judging import judgement_of
        from checker.grading.pool import Pool

        self._on_event(Opened(room.layers))

        def work() -> Iterator[Work]:
            yield first
            yield from rest

        if self._request.jobs is None:
            for number, files in work():
                judgement = judgement_of(room.judge, files, self._request.exercises)
                if judgement.engine_error is not None:  # once more, as the pool does
                    judgement = judgement_of(room.judge, files, self._request.exercises)
                self._done(number, judgement)
            return
        jobs = self._request.jobs
        pool = Pool(room, self._request.exercises, jobs, seats_for(jobs))
        try:
            pool.run(work(), self._done)
        finally:
            pool.close()

    def _unknown(self) -> Iterator[Work]:
        """What must be judged; what is known already, or needs no judging, is done on the way."""
        for number, line in enumerate(self._lines):
            handin = self._handin(line)
            if handin is None or handin.refused is not None:
                self._finish(number, line, handin, None, "", again=False)
                continue
            hashed = normalised_hash(handin)
            bare = msgspec.structs.replace(handin, files={})
            if hashed in self._waiting:
                self._waiting[hashed].append((number, bare))
                continue
            known = self._known(hashed)
            if known is not None:
                self._finish(number, line, bare, known, hashed, again=True)
                continue
            self._waiting[hashed] = [(number, bare)]
            self._hashes[number] = hashed
            yield number, handin.files

    def _known(self, hashed: str) -> Judgement | None:
        if self._request.force and hashed not in self._judged:
            return None
        return self._ledger.judgement(hashed, self._basis)

    def _handin(self, line: Line) -> Handin | None:
        if line.found is None:
            return None
        handin = read_handin(line.found, self._pack.quest)
        return msgspec.structs.replace(handin, assumed=(*line.assumed, *handin.assumed))

    def _done(self, number: int, judgement: Judgement) -> None:
        hashed = self._hashes.pop(number)
        if judgement.engine_error is None:
            self._ledger.keep_judgement(hashed, self._basis, judgement)
            self._judged.add(hashed)
        for waiting, handin in self._waiting.pop(hashed):
            self._finish(waiting, self._lines[waiting], handin, judgement, hashed, again=False)

    def _finish(
        self,
        number: int,
        line: Line,
        handin: Handin | None,
        judgement: Judgement | None,
        hashed: str,
        again: bool,
    ) -> None:
        grade = grade_of(
            self._pack.quest,
            self._request.rules,
            line.student,
            handin,
            judgement,
            seed=self._request.seed,
            asked=self._asked,
            overrides=self._overrides.get(line.student.id),
            reviews=self._reviews.get(line.student.id),
        )
        entry = Entry(student=line.student, handin=handin, grade=grade, hash=hashed)
        self._entries[number] = entry
        self._on_event(Graded(entry, again))


Work: TypeAlias = tuple[int, Mapping[str, bytes]]


def seats_for(jobs: int) -> int:
    """So many judges may be there at once: those that work, and those whose worker sleeps."""
    return jobs + min(3 * jobs, _SLEEPERS)


def _allow_descriptors(seats: int) -> None:
    """As many open files as the seats want; 1024 are usual, and 64 cores want more.

    Raises UsageError where the system does not let us.
    """
    import resource

    wanted = _DESCRIPTORS + _DESCRIPTORS_OF_SEAT * seats
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft == resource.RLIM_INFINITY or soft >= wanted:
        return
    if hard != resource.RLIM_INFINITY and hard < wanted:
        raise UsageError(
            f"This system allows {hard} open files, and to judge so many at once takes {wanted}. "
            "Take fewer: --jobs N"
        )
    resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
