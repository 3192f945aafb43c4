"""Whether a quest holds together: pure questions about its data, no file is touched."""

from __future__ import annotations

import keyword
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import PurePosixPath

import msgspec

from checker.quest.model import Chapter, Exercise, Objective, Quest, Rule


class Problem(msgspec.Struct, frozen=True):
    """One thing that does not hold: where in quest.toml, what, and how to put it right."""

    key: str
    message: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.key}: {self.message} {self.remedy}"


def problems(quest: Quest) -> list[Problem]:
    """Everything about the quest's data that does not hold together; empty if it does."""
    return [problem for check in _CHECKS for problem in check(quest)]


def suggestion(name: str, known: Iterable[str]) -> str:
    """A sentence that helps whoever misspelt `name`: the nearest known name, or all of them."""
    # difflib is slow to import and only a mistake needs it.
    from difflib import get_close_matches

    names = sorted(set(known))
    near = get_close_matches(name, names, n=1)
    if near:
        return f"Did you mean {near[0]!r}?"
    if names:
        return f"Known are: {', '.join(names)}."
    return "There is none to name: remove it."


def _exercises(quest: Quest) -> Iterator[tuple[str, Chapter, Exercise]]:
    for i, chapter in enumerate(quest.chapters):
        for j, exercise in enumerate(chapter.exercises):
            yield f"chapters[{i}].exercises[{j}]", chapter, exercise


def _items(quest: Quest) -> Iterator[tuple[str, str, str, Rule]]:
    """Key, id, name of the rule's field and rule of all that a rule decides."""
    for i, objective in enumerate(quest.objectives):
        yield f"objectives[{i}]", objective.id, "fulfilled_by", objective.fulfilled_by
    for i, badge in enumerate(quest.rewards.badges):
        yield f"rewards.badges[{i}]", badge.id, "earned_by", badge.earned_by
    for i, badge in enumerate(quest.rewards.checkpoints):
        yield f"rewards.checkpoints[{i}]", badge.id, "earned_by", badge.earned_by
    for i, requirement in enumerate(quest.validation_criteria.completion_requirements):
        key = f"validation_criteria.completion_requirements[{i}]"
        yield key, requirement.id, "fulfilled_by", requirement.fulfilled_by


def _questions_key(i: int) -> str:
    return f"validation_criteria.knowledge_checks[{i}]"


def _names(quest: Quest) -> Iterator[Problem]:
    """Chapters, exercises and functions are imported, so they must be names of Python."""
    named = [(f"chapters[{i}].id", chapter.id) for i, chapter in enumerate(quest.chapters)]
    for key, _, exercise in _exercises(quest):
        named.append((f"{key}.id", exercise.id))
        named.extend((f"{key}.functions", function) for function in exercise.functions)
        if not exercise.functions:
            yield Problem(
                f"{key}.functions",
                f"the exercise {exercise.id!r} names no function.",
                "Name the function that the learner is to write.",
            )
    for key, name in named:
        if not name.isidentifier() or keyword.iskeyword(name):
            yield Problem(
                key,
                f"{name!r} cannot be imported under that name.",
                "Use a Python identifier: letters, digits and _, not a digit first, no keyword.",
            )


def _trees(quest: Quest) -> Iterator[Problem]:
    """The trees stay inside the pack, and are written alike on every system."""
    for name in quest.trees.__struct_fields__:
        tree: str = getattr(quest.trees, name)
        parts = PurePosixPath(tree).parts
        if not parts or parts[0] == "/" or ".." in parts or "\\" in tree or ":" in tree:
            yield Problem(
                f"trees.{name}",
                f"{tree!r} does not name a folder inside the pack.",
                "Give it relative to quest.toml, with '/' and without '..'.",
            )


def _duplicates(quest: Quest) -> Iterator[Problem]:
    """An id means one thing among all that can be asked for in the same place."""
    # A chapter and an exercise are both targets of `questcheck TARGET`.
    targets = [(f"chapters[{i}].id", chapter.id) for i, chapter in enumerate(quest.chapters)]
    targets += [(f"{key}.id", exercise.id) for key, _, exercise in _exercises(quest)]
    questions = [(f"{_questions_key(i)}.id", q.id) for i, q in enumerate(quest.questions)]
    # What the learner attests and what is awarded is recorded by id alone.
    items = [(f"{key}.id", item_id) for key, item_id, _, _ in _items(quest)]
    platforms = [(f"platforms[{i}].id", p.id) for i, p in enumerate(quest.platforms)]
    spaces = [targets, questions, items, platforms]
    for i, question in enumerate(quest.questions):
        key = _questions_key(i)
        spaces.append([(f"{key}.choices[{j}].id", c.id) for j, c in enumerate(question.choices)])
    for space in spaces:
        first: dict[str, str] = {}
        for key, name in space:
            if name in first:
                yield Problem(
                    key, f"the id {name!r} is taken by {first[name]}.", "Rename one of the two."
                )
            first.setdefault(name, key)


def _unknown(key: str, kind: str, names: Iterable[str], known: Sequence[str]) -> Iterator[Problem]:
    for name in names:
        if name not in known:
            yield Problem(key, f"there is no {kind} {name!r}.", suggestion(name, known))


def _references(quest: Quest) -> Iterator[Problem]:
    """Whatever is named exists."""
    exercises = [exercise.id for exercise in quest.exercises]
    objectives = [objective.id for objective in quest.objectives]
    questions = [question.id for question in quest.questions]
    chapters = [chapter.id for chapter in quest.chapters]
    for key, _, exercise in _exercises(quest):
        yield from _unknown(f"{key}.needs", "exercise", exercise.needs, exercises)
        yield from _unknown(f"{key}.requires", "extra", exercise.requires, list(quest.extras))
        yield from _unknown(f"{key}.objectives", "objective", exercise.objectives, objectives)
    for key, _, field, rule in _items(quest):
        where = f"{key}.{field}"
        yield from _unknown(f"{where}.exercises", "exercise", rule.exercises, exercises)
        yield from _unknown(f"{where}.any_exercise", "exercise", rule.any_exercise, exercises)
        yield from _unknown(f"{where}.questions", "question", rule.questions, questions)
        yield from _unknown(f"{where}.objectives", "objective", rule.objectives, objectives)
    for i, question in enumerate(quest.questions):
        key = _questions_key(i)
        yield from _unknown(f"{key}.chapter", "chapter", [question.chapter], chapters)
        choices = [choice.id for choice in question.choices]
        yield from _unknown(f"{key}.answer", "choice", [question.answer], choices)


def _character_classes(quest: Quest) -> Iterator[Problem]:
    """A class is sent to a quest: one that quest.toml links to, or another page of the site.

    The second is not a loophole but the site's own use: its System Engineer goes on to a quest
    that is neither before nor after this one. A near miss of a linked quest is a slip all the same.
    """
    from difflib import get_close_matches

    links = quest.quest_dependencies
    known = [
        link.id
        for group in (links.unlocks_quests, links.recommended_quests, links.required_quests)
        for link in group
    ]
    for i, character in enumerate(quest.character_classes):
        page = character.next_quest
        if page in known:
            continue
        a_permalink = page.startswith("/quests/") and page.endswith("/") and page != "/quests/"
        if not a_permalink or get_close_matches(page, known, n=1, cutoff=0.9):
            yield Problem(
                f"character_classes[{i}].next_quest",
                f"there is no quest {page!r}.",
                suggestion(page, known),
            )


def _rules(quest: Quest) -> Iterator[Problem]:
    """Every rule can come to hold, and an objective and its exercises agree on each other."""
    for key, item_id, field, rule in _items(quest):
        if rule == Rule():
            yield Problem(
                f"{key}.{field}",
                f"{item_id!r} names nothing, so it could never be reached.",
                "Name exercises or questions, or write attested = true.",
            )
    by_id = {exercise.id: (key, exercise) for key, _, exercise in _exercises(quest)}
    for objective in quest.objectives:
        rule = objective.fulfilled_by
        for name in dict.fromkeys((*rule.exercises, *rule.any_exercise)):
            if name in by_id and objective.id not in by_id[name][1].objectives:
                yield Problem(
                    f"{by_id[name][0]}.objectives",
                    f"the objective {objective.id!r} names the exercise {name!r}, "
                    "which does not list it.",
                    f"Add {objective.id!r} here, or take {name!r} from the objective.",
                )


def _cycles(quest: Quest) -> Iterator[Problem]:
    """Nothing waits for itself."""
    needs = {exercise.id: exercise.needs for exercise in quest.exercises}
    cycle = _cycle(needs)
    if cycle:
        key = next(key for key, _, exercise in _exercises(quest) if exercise.id == cycle[0])
        yield Problem(
            f"{key}.needs",
            f"exercises need each other in a circle: {' -> '.join(cycle)}.",
            "Remove one of these needs.",
        )
    objectives: dict[str, Objective] = {objective.id: objective for objective in quest.objectives}
    cycle = _cycle({name: o.fulfilled_by.objectives for name, o in objectives.items()})
    if cycle:
        index = quest.objectives.index(objectives[cycle[0]])
        yield Problem(
            f"objectives[{index}].fulfilled_by.objectives",
            f"objectives wait for each other in a circle: {' -> '.join(cycle)}.",
            "Remove one of them.",
        )


def _cycle(graph: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """A way along the graph that ends where it began, or nothing. Unknown names lead nowhere."""
    finished: set[str] = set()

    def walk(name: str, path: tuple[str, ...]) -> tuple[str, ...]:
        if name in path:
            return (*path[path.index(name) :], name)
        if name not in finished:
            for following in graph.get(name, ()):
                cycle = walk(following, (*path, name))
                if cycle:
                    return cycle
            finished.add(name)
        return ()

    return next((cycle for name in graph if (cycle := walk(name, ()))), ())


def _xp(quest: Quest) -> Iterator[Problem]:
    """The required path is worth what the quest promises."""
    priced = [(f"{key}.xp", exercise.xp) for key, _, exercise in _exercises(quest)]
    priced += [(f"{_questions_key(i)}.xp", q.xp) for i, q in enumerate(quest.questions)]
    for key, xp in priced:
        if xp < 0:
            yield Problem(key, f"{xp} XP would be taken away.", "XP is 0 or more.")
    parts = [
        (chapter.id, sum(exercise.xp for exercise in chapter.exercises))
        for chapter in quest.chapters
        if not chapter.bonus
    ]
    parts.append(("questions", sum(question.xp for question in quest.questions)))
    total = sum(xp for _, xp in parts)
    promised = quest.rewards.progression_points
    if total != promised:
        yield Problem(
            "rewards.progression_points",
            f"the quest promises {promised} XP, but "
            f"{' + '.join(f'{name} {xp}' for name, xp in parts)} = {total}.",
            "Change the promise, or the XP of an exercise or a question.",
        )


_CHECKS: tuple[Callable[[Quest], Iterator[Problem]], ...] = (
    _names,
    _trees,
    _duplicates,
    _references,
    _character_classes,
    _rules,
    _cycles,
    _xp,
)
