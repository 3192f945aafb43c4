"""What a learner's record is worth: XP, badges, objectives and the checklist, all derived.

Nothing here is stored. A record says only what happened and when; whatever it amounts to is
computed from the quest, so that a quest that grows a badge grants it to those who earned it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum
from typing import Generic, TypeVar

import msgspec

from checker.quest.model import Badge, Exercise, Objective, Quest, Question, Requirement, Rule


class Record(msgspec.Struct, frozen=True, kw_only=True):
    """What a learner has done, by id. Ids that the quest does not know are ignored.

    Times are ISO 8601, in UTC and all in one format, so that they order as text does.

    passed      exercise -> time of its first pass
    answered    knowledge check -> time of its first right answer
    attested    objective, award or checklist item -> time the learner said so
    next_quest  the quest the learner chose to go on with, and when
    """

    passed: Mapping[str, str] = {}
    answered: Mapping[str, str] = {}
    attested: Mapping[str, str] = {}
    next_quest: tuple[str, str] | None = None


class Standing(msgspec.Struct, frozen=True):
    """XP of the required path, what that path is worth in all, and the bonus beside it."""

    xp: int
    xp_total: int
    bonus: int


class AwardKind(Enum):
    """What sort of thing was earned. The values are stored."""

    EXERCISE = "exercise"
    CHALLENGE = "challenge"
    QUESTION = "question"
    CHECKPOINT = "checkpoint"
    BADGE = "badge"


class Award(msgspec.Struct, frozen=True):
    """Something earned; kind and id name it. A challenge's XP is bonus."""

    kind: AwardKind
    id: str
    title: str
    xp: int
    earned_at: str


Marked = TypeVar("Marked", Objective, Requirement)


class Mark(msgspec.Struct, Generic[Marked], frozen=True):
    """An objective or a checklist item, and since when it is done."""

    item: Marked
    done_at: str | None

    @property
    def done(self) -> bool:
        """Whether it is done at all."""
        return self.done_at is not None


def fulfilled_at(rule: Rule, item_id: str, quest: Quest, record: Record) -> str | None:
    """When the last part of the rule came to hold, or None while any does not.

    `item_id` is the objective, award or checklist item the rule belongs to: what is attested is
    attested of that. A rule that names nothing never holds.
    """
    parts = list(_parts(rule, item_id, quest, record))
    times = [time for time in parts if time is not None]
    return max(times) if times and len(times) == len(parts) else None


def _parts(rule: Rule, item_id: str, quest: Quest, record: Record) -> Iterator[str | None]:
    """The time of every part of the rule, None for each that does not hold."""
    yield from (record.passed.get(name) for name in rule.exercises)
    if rule.any_exercise:
        passed = (record.passed.get(name) for name in rule.any_exercise)
        yield min((time for time in passed if time is not None), default=None)
    yield from (record.answered.get(name) for name in rule.questions)
    if rule.objectives:
        rules = {objective.id: objective.fulfilled_by for objective in quest.objectives}
        for name in rule.objectives:
            yield fulfilled_at(rules.get(name, Rule()), name, quest, record)
    if rule.attested:
        yield record.attested.get(item_id)
    if rule.next_quest:
        yield _chosen_at(quest, record)


def next_quests(quest: Quest) -> tuple[str, ...]:
    """The quests a learner may choose to go on with: those unlocked, then those for a class."""
    unlocked = [link.id for link in quest.quest_dependencies.unlocks_quests]
    suited = [character.next_quest for character in quest.character_classes]
    return tuple(dict.fromkeys((*unlocked, *suited)))


def _chosen_at(quest: Quest, record: Record) -> str | None:
    if record.next_quest is None:
        return None
    chosen, time = record.next_quest
    return time if chosen in next_quests(quest) else None


def standing(quest: Quest, record: Record) -> Standing:
    """How many XP the record is worth."""
    xp = bonus = 0
    for award in awards(quest, record):
        if award.kind is AwardKind.CHALLENGE:
            bonus += award.xp
        else:
            xp += award.xp
    return Standing(xp=xp, xp_total=quest.rewards.progression_points, bonus=bonus)


def awards(quest: Quest, record: Record) -> tuple[Award, ...]:
    """All that was earned, in the quest's order: XP first, then checkpoints and badges."""
    return (
        *_exercise_awards(quest, record),
        *_question_awards(quest, record),
        *_badge_awards(AwardKind.CHECKPOINT, quest.rewards.checkpoints, quest, record),
        *_badge_awards(AwardKind.BADGE, quest.rewards.badges, quest, record),
    )


def _exercise_awards(quest: Quest, record: Record) -> Iterator[Award]:
    for chapter in quest.chapters:
        kind = AwardKind.CHALLENGE if chapter.bonus else AwardKind.EXERCISE
        for exercise in chapter.exercises:
            time = record.passed.get(exercise.id)
            if time is not None:
                yield Award(kind, exercise.id, exercise.summary, exercise.xp, time)


def _question_awards(quest: Quest, record: Record) -> Iterator[Award]:
    for question in quest.questions:
        time = record.answered.get(question.id)
        if time is not None:
            yield Award(AwardKind.QUESTION, question.id, question.question, question.xp, time)


def _badge_awards(
    kind: AwardKind, badges: tuple[Badge, ...], quest: Quest, record: Record
) -> Iterator[Award]:
    for badge in badges:
        time = fulfilled_at(badge.earned_by, badge.id, quest, record)
        if time is not None:
            yield Award(kind, badge.id, badge.title, 0, time)


def objectives(quest: Quest, record: Record) -> tuple[Mark[Objective], ...]:
    """Every objective, done or not, in the quest's order."""
    return tuple(
        Mark(item, fulfilled_at(item.fulfilled_by, item.id, quest, record))
        for item in quest.objectives
    )


def checklist(quest: Quest, record: Record) -> tuple[Mark[Requirement], ...]:
    """Every item of the completion checklist, done or not, in the quest's order."""
    return tuple(
        Mark(item, fulfilled_at(item.fulfilled_by, item.id, quest, record))
        for item in quest.validation_criteria.completion_requirements
    )


def next_step(quest: Quest, record: Record) -> Exercise | Question | None:
    """What comes next: the required path, then the knowledge checks, then the challenges."""
    path: list[Exercise] = []
    challenges: list[Exercise] = []
    for chapter in quest.chapters:
        (challenges if chapter.bonus else path).extend(chapter.exercises)
    steps: tuple[Exercise | Question, ...] = (*path, *quest.questions, *challenges)
    for step in steps:
        done = record.answered if isinstance(step, Question) else record.passed
        if step.id not in done:
            return step
    return None


def next_exercise(quest: Quest, record: Record) -> Exercise | None:
    """The next exercise to open, open knowledge checks passed over."""
    answered = {question.id: "" for question in quest.questions}
    step = next_step(quest, msgspec.structs.replace(record, answered=answered))
    return step if isinstance(step, Exercise) else None


def attestable(quest: Quest) -> tuple[Objective | Requirement | Badge, ...]:
    """What no check can see and only the learner can say (`questcheck attest`)."""
    ruled: tuple[tuple[Objective | Requirement | Badge, Rule], ...] = (
        *((item, item.fulfilled_by) for item in quest.objectives),
        *((item, item.fulfilled_by) for item in quest.validation_criteria.completion_requirements),
        *((badge, badge.earned_by) for badge in quest.rewards.checkpoints),
        *((badge, badge.earned_by) for badge in quest.rewards.badges),
    )
    return tuple(item for item, rule in ruled if rule.attested)
