"""Which file is meant for which exercise: by its place, else its name, else what it defines."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import msgspec

from checker.grading.intake.limits import MAX_KEPT, Refusal
from checker.grading.intake.names import Kind, Parts, matching, shown, stem_of
from checker.grading.intake.notebook import notebook_source
from checker.grading.intake.places import Entry
from checker.grading.intake.source import top_level_names
from checker.quest.model import Quest

EXERCISES = "exercises"
_PARSED = 1_000_000  # bytes; to parse more of one submission, on mere suspicion, costs the class
Read = Callable[[Entry], bytes]


class LaidOut(msgspec.Struct, frozen=True):
    """A hand-in's files as a workspace has them, and what was guessed to get there."""

    files: dict[str, bytes]
    quiz: bytes | None
    assumed: tuple[str, ...]


def lay_out(entries: Iterable[Entry], quest: Quest, read: Read) -> LaidOut:
    """The submission's files, each at its exercise's place.

    Raises Refusal where one cannot be read, or where there is nothing to take.
    """
    return _Layout(tuple(entries), quest, read).result()


class _Layout:
    def __init__(self, entries: tuple[Entry, ...], quest: Quest, read: Read) -> None:
        self._read = read
        self._quest = quest
        self._places = {
            (chapter.id, f"{exercise.id}.py"): exercise
            for chapter in quest.chapters
            for exercise in chapter.exercises
        }
        self._ids = frozenset(exercise.id for exercise in quest.exercises)
        self._assumed: list[str] = []
        self._notebooks: dict[Parts, bytes] = {}
        self._files: dict[str, bytes] = {}
        self._taken: dict[tuple[Parts, str], list[str]] = {}
        self._names: dict[Parts, frozenset[str]] = {}
        self._unparsed = _PARSED
        entries = _without_reference(entries, quest)
        self._sources = [entry for entry in entries if entry.kind is Kind.SOURCE]
        self._books = [entry for entry in entries if entry.kind is Kind.NOTEBOOK]
        self._quizzes = [entry for entry in entries if entry.kind is Kind.QUIZ]
        self._root = self._choose_root()

    def result(self) -> LaidOut:
        if self._root is not None:
            self._take_tree(self._root)
        for (chapter, file), exercise in self._places.items():
            if f"{chapter}/{file}" not in self._files:
                self._take_elsewhere(chapter, file, exercise.id, frozenset(exercise.functions))
        self._say_what_was_taken()
        quiz = self._take_quiz()
        if not self._files and quiz is None:
            raise Refusal("It holds no file that is named after an exercise or defines one.")
        if len(self._files) > MAX_KEPT:
            raise Refusal(f"It holds more than {MAX_KEPT:,} modules; hand in the exercises alone.")
        return LaidOut(self._files, quiz, tuple(self._assumed))

    def _choose_root(self) -> Parts | None:
        """The folder that holds the chapters, where there is one."""
        roots: dict[Parts, list[Entry]] = {}
        for entry in self._sources:
            if entry.parts[-2:] in self._places:
                roots.setdefault(entry.parts[:-2], []).append(entry)
        if (EXERCISES,) in roots:
            return (EXERCISES,)
        named = [root for root in roots if root[-1:] == (EXERCISES,)] or list(roots)
        if not named:
            return None
        when = {root: max(entry.when for entry in roots[root]) for root in named}
        # Of the newest the one nearest to the top, so that the choice is always the same.
        named.sort(key=lambda root: (-when[root], len(root), root))
        root = named[0]
        if len(named) > 1:
            newest = when[root] > when[named[1]]
            reason = "they are the newest" if newest else "nothing tells which are meant"
            also = ", ".join(_folder(other) for other in named[1:])
            self._assumed.append(
                f"The exercises in {_folder(root)} were taken, not those in {also}: {reason}."
            )
        else:
            self._assumed.append(f"The exercises were found in {_folder(root)}.")
        return root

    def _take_tree(self, root: Parts) -> None:
        for entry in self._sources:
            if entry.parts[: len(root)] == root:
                self._files["/".join(entry.parts[len(root) :])] = self._read(entry)

    def _take_elsewhere(
        self, chapter: str, file: str, exercise: str, functions: frozenset[str]
    ) -> None:
        """The exercise's file from where it should not be; most certain evidence first."""
        how, candidates = self._evidence((chapter, file), exercise, functions)
        if not candidates:
            return
        entry = self._newest(exercise, candidates)
        self._files[f"{chapter}/{file}"] = self._text(entry)
        self._taken.setdefault((entry.parts, how), []).append(exercise)
        if entry.kind is Kind.SOURCE and how != "by its place":
            self._take_neighbours(entry, chapter)

    def _evidence(
        self, place: Parts, exercise: str, functions: frozenset[str]
    ) -> tuple[str, list[Entry]]:
        if found := [entry for entry in self._sources if entry.parts[-2:] == place]:
            return "by its place", found
        if found := [entry for entry in self._sources if entry.name == place[1]]:
            return "by its name", found
        if found := [entry for entry in self._sources if self._meant(entry) == exercise]:
            return "by its name", found
        if found := [entry for entry in self._books if self._meant(entry) == exercise]:
            return "by its name", found
        return "by what it defines", self._defining(functions)

    def _take_neighbours(self, taken: Entry, chapter: str) -> None:
        """Modules beside a file that was put elsewhere: where it would import them from."""
        for entry in self._sources:
            if entry.parts[:-1] == taken.parts[:-1]:
                raw = self._read(entry)
                self._files.setdefault(entry.name, raw)
                if self._meant(entry) is None:
                    self._files.setdefault(f"{chapter}/{entry.name}", raw)

    def _defining(self, functions: frozenset[str]) -> list[Entry]:
        """Files that are named after no exercise, and define all of these."""
        pool = [entry for entry in self._sources if self._meant(entry) is None] + self._books
        found = []
        for entry in pool:
            source = self._text(entry)
            # A look at the bytes first: to parse a thousand files takes its time.
            hopeful = all(name.encode() in source for name in functions)
            if hopeful and functions <= self._defined(entry, source):
                found.append(entry)
        return found

    def _defined(self, entry: Entry, source: bytes) -> frozenset[str]:
        """The names that it defines; nothing, once what has been parsed is out of proportion."""
        if entry.parts not in self._names:
            self._unparsed -= len(source)
            names = top_level_names(source) if self._unparsed >= 0 else frozenset()
            self._names[entry.parts] = names
        return self._names[entry.parts]

    def _meant(self, entry: Entry) -> str | None:
        return matching(stem_of(entry.name), self._ids)

    def _newest(self, what: str, candidates: list[Entry]) -> Entry:
        ordered = sorted(candidates, key=lambda e: (-e.when, len(e.parts), e.parts))
        if len(ordered) > 1:
            newest = ordered[0].when > ordered[1].when
            also = ", ".join(shown(entry.path) for entry in ordered[1:4])
            self._assumed.append(
                f"{what}: {shown(ordered[0].path)} was taken, not {also}: "
                f"{'it is the newest' if newest else 'nothing tells which is meant'}."
            )
        return ordered[0]

    def _text(self, entry: Entry) -> bytes:
        """The Python that the file holds."""
        if entry.kind is not Kind.NOTEBOOK:
            return self._read(entry)
        if entry.parts not in self._notebooks:
            source, dropped = notebook_source(self._read(entry), shown(entry.path))
            if dropped:
                cells = f"{dropped} cell{'s' if dropped > 1 else ''}"
                self._assumed.append(f"Left out of {shown(entry.path)}: {cells}, being no Python.")
            self._notebooks[entry.parts] = source.encode("utf-8", "replace")
        return self._notebooks[entry.parts]

    def _say_what_was_taken(self) -> None:
        for (parts, how), exercises in self._taken.items():
            whole = ", the code of all its cells" if parts[-1].casefold().endswith("ipynb") else ""
            path = shown("/".join(parts))
            self._assumed.append(f"{', '.join(exercises)}: taken from {path} {how}{whole}.")
        used = {parts for parts, _ in self._taken}
        for entry in self._books:
            if entry.parts not in used:
                self._assumed.append(f"Nothing was taken from {shown(entry.path)}.")

    def _take_quiz(self) -> bytes | None:
        above = self._root[:-1] if self._root and self._root[-1] == EXERCISES else ()
        exact = [entry for entry in self._quizzes if entry.parts == (*above, "quiz.json")]
        if exact:
            return self._read(exact[0])
        if not self._quizzes:
            return None
        entry = self._newest("quiz.json", self._quizzes)
        self._assumed.append(f"The quiz was taken from {shown(entry.path)}.")
        return self._read(entry)


def _without_reference(entries: Iterable[Entry], quest: Quest) -> tuple[Entry, ...]:
    """The entries but for the quest's own: a clone of it holds the solutions, too.

    They are the quest's only beside an exercises/; a student's folder may be called solutions.
    """
    entries = tuple(entries)
    beside = {
        entry.parts[:index]
        for entry in entries
        for index, part in enumerate(entry.parts)
        if part == EXERCISES
    }
    trees = [tuple(tree.split("/")) for tree in (quest.trees.solutions, quest.trees.suites)]
    trees.append(("tests",))

    def is_reference(parts: Parts) -> bool:
        return any(
            parts[: len(above)] == above and parts[len(above) :][: len(tree)] == tree
            for above in beside
            for tree in trees
        )

    return tuple(entry for entry in entries if not is_reference(entry.parts))


def _folder(root: Parts) -> str:
    return shown("/".join(root)) if root else "its topmost folder"
