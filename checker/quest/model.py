"""The quest as frozen data: what quest.toml says, under the names it says it with.

The vocabulary (`quest_dependencies`, `prerequisites`, `rewards`, `validation_criteria`, ...) is
that of the site the quest comes from, so that its front matter can be read off one file.
"""

from __future__ import annotations

from enum import Enum
from pathlib import PurePosixPath

import msgspec

SCHEMA = "questcheck.quest/1"


class Data(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Base of everything read from quest.toml: immutable, and strict about its keys."""


class Rule(Data, frozen=True):
    """What must hold for an objective, an award or a checklist item; every named part must.

    exercises      all of these have passed at least once
    any_exercise   at least one of these has passed
    questions      all of these knowledge checks were answered rightly
    objectives     all of these objectives are fulfilled
    attested       the learner has said so (`questcheck attest`)
    next_quest     the learner has chosen one of the quests that this one unlocks
    """

    exercises: tuple[str, ...] = ()
    any_exercise: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    objectives: tuple[str, ...] = ()
    attested: bool = False
    next_quest: bool = False


class Exercise(Data, frozen=True):
    """One stub to fill in. `signature` is what the learner reads; `functions` what must exist.

    needs        exercises whose work this one may import, by id
    requires     what must be installed, by key of `extras`
    review       a text of the file that an instructor reads: the name it is assigned to
    cpu_seconds  a call's CPU limit where the general rule is too small, in seconds
    """

    id: str
    signature: str
    summary: str
    xp: int
    functions: tuple[str, ...]
    objectives: tuple[str, ...]
    needs: tuple[str, ...] = ()
    requires: tuple[str, ...] = ()
    difficulty: str | None = None
    cpu_seconds: float | None = None
    review: str | None = None


class Chapter(Data, frozen=True):
    """A folder of exercises. A bonus chapter's XP is never part of the required path.

    foreign_modules   imports that this chapter does not expect; they earn a remark
    """

    id: str
    title: str
    introduction: str
    skills: tuple[str, ...]
    exercises: tuple[Exercise, ...]
    bonus: bool = False
    foreign_modules: tuple[str, ...] = ()

    def file(self, exercise: Exercise) -> PurePosixPath:
        """The exercise's file, relative to the folder that holds the chapters."""
        return PurePosixPath(self.id, f"{exercise.id}.py")


class Choice(Data, frozen=True):
    id: str
    text: str


class Question(Data, frozen=True):
    """A knowledge check: one right choice, and an explanation shown after any answer."""

    id: str
    chapter: str
    question: str
    choices: tuple[Choice, ...]
    answer: str
    explanation: str
    xp: int = 1


class ObjectiveKind(Enum):
    PRIMARY = "primary"
    SECONDARY = "secondary"
    MASTERY = "mastery"


class Objective(Data, frozen=True):
    id: str
    title: str
    kind: ObjectiveKind
    fulfilled_by: Rule


class Badge(Data, frozen=True):
    id: str
    title: str
    description: str
    earned_by: Rule


class Requirement(Data, frozen=True):
    """One line of the completion checklist."""

    id: str
    title: str
    fulfilled_by: Rule


class QuestLink(Data, frozen=True):
    """Another quest of the site; `id` is its permalink."""

    id: str
    title: str


class Dependencies(Data, frozen=True):
    required_quests: tuple[QuestLink, ...] = ()
    recommended_quests: tuple[QuestLink, ...] = ()
    unlocks_quests: tuple[QuestLink, ...] = ()


class Prerequisites(Data, frozen=True):
    knowledge_requirements: tuple[str, ...] = ()
    system_requirements: tuple[str, ...] = ()
    skill_level_indicators: tuple[str, ...] = ()


class Rewards(Data, frozen=True):
    progression_points: int
    badges: tuple[Badge, ...] = ()
    checkpoints: tuple[Badge, ...] = ()
    skills_unlocked: tuple[str, ...] = ()
    unlocks_features: tuple[str, ...] = ()


class ValidationCriteria(Data, frozen=True):
    completion_requirements: tuple[Requirement, ...] = ()
    skill_demonstrations: tuple[str, ...] = ()
    knowledge_checks: tuple[Question, ...] = ()


class CharacterClass(Data, frozen=True):
    """A reader's role on the site, and the quest that suits it next."""

    title: str
    next_quest: str


class Platform(Data, frozen=True):
    """How to install what the quest needs on one kind of machine."""

    id: str
    title: str
    accelerator: str
    commands: tuple[str, ...]
    note: str = ""


class Resource(Data, frozen=True):
    title: str
    url: str
    description: str


class Extra(Data, frozen=True):
    """Something to install that only some exercises need: what to type, and how large it is.

    warm   modules that the checker imports once, ahead of any exercise that requires this
    """

    module: str
    install: str
    size: str
    warm: tuple[str, ...] = ()


class Trees(Data, frozen=True):
    """The pack's three folders, relative to quest.toml."""

    exercises: str
    solutions: str
    suites: str


class Quest(Data, frozen=True):
    """A whole quest: its pages, its exercises, its rewards and its rules."""

    schema: str
    id: str
    title: str
    description: str
    level: str
    difficulty: str
    estimated_time: str
    quest_type: str
    primary_technology: str
    quest_series: str
    quest_line: str
    quest_arc: str
    permalink: str
    legend: str
    trees: Trees
    chapters: tuple[Chapter, ...]
    objectives: tuple[Objective, ...]
    rewards: Rewards
    validation_criteria: ValidationCriteria
    level_hub: QuestLink | None = None
    overworld: QuestLink | None = None
    quest_dependencies: Dependencies = Dependencies()
    prerequisites: Prerequisites = Prerequisites()
    character_classes: tuple[CharacterClass, ...] = ()
    platforms: tuple[Platform, ...] = ()
    resources: tuple[Resource, ...] = ()
    extras: dict[str, Extra] = {}

    @property
    def exercises(self) -> tuple[Exercise, ...]:
        """Every exercise of every chapter, in the quest's order."""
        return tuple(exercise for chapter in self.chapters for exercise in chapter.exercises)

    @property
    def questions(self) -> tuple[Question, ...]:
        return self.validation_criteria.knowledge_checks

    def exercise(self, exercise_id: str) -> Exercise:
        """The exercise of that id. Raises KeyError where there is none."""
        for exercise in self.exercises:
            if exercise.id == exercise_id:
                return exercise
        raise KeyError(exercise_id)

    def chapter_of(self, exercise: Exercise) -> Chapter:
        """The chapter that holds the exercise."""
        return next(chapter for chapter in self.chapters if exercise in chapter.exercises)
