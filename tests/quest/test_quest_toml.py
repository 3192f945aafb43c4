"""The quest that is shipped: the names and numbers that other programs rely on."""

from __future__ import annotations

import re

import pytest

from checker.quest.loader import builtin_quest_file, load_quest
from checker.quest.model import Chapter, ObjectiveKind, Question, Rule
from checker.quest.rules import Record, attestable, checklist, next_step, objectives, standing

QUEST = load_quest(builtin_quest_file())
NOW = "2026-01-01T00:00:00+00:00"

XP = {
    "chapter1": {
        "neuron": 3,
        "relu": 3,
        "sigmoid": 4,
        "softmax": 4,
        "layer": 3,
        "forward": 4,
        "collapse": 3,
    },
    "chapter2": {
        "mse": 3,
        "cross_entropy": 4,
        "dsigmoid": 3,
        "numerical_gradient": 5,
        "backward": 10,
        "gradient_step": 3,
        "train_xor": 7,
    },
    "chapter3": {"build_model": 4, "train_step": 7, "train_model": 6, "to_torch": 5},
    "challenges": {
        "swap_activation": 10,
        "tune_learning_rate": 15,
        "digits": 25,
        "autograd_gradients": 10,
        "diagnose": 10,
        "early_stop": 10,
    },
}
FUNCTIONS = {
    "swap_activation": ("compare_activations",),
    "tune_learning_rate": ("sweep",),
    "digits": ("train_digits", "predict"),
}


def test_the_exercises_and_their_worth() -> None:
    """The 24 exercises stand in the quest's order, each with the XP it is known for."""
    found = {
        chapter.id: {exercise.id: exercise.xp for exercise in chapter.exercises}
        for chapter in QUEST.chapters
    }
    assert found == XP
    assert [exercise.id for exercise in QUEST.exercises] == [
        name for chapter in XP.values() for name in chapter
    ]


@pytest.mark.parametrize(
    ("chapter", "xp"), [("chapter1", 24), ("chapter2", 35), ("chapter3", 22), ("challenges", 80)]
)
def test_a_chapter_is_worth_what_its_title_says(chapter: str, xp: int) -> None:
    """Each chapter's exercises add up to the chapter's XP."""
    assert sum(XP[chapter].values()) == xp


def test_only_the_challenges_are_bonus() -> None:
    """The required path is chapters 1 to 3 and nine questions: 90 XP."""
    assert [chapter.id for chapter in QUEST.chapters if chapter.bonus] == ["challenges"]
    assert [question.xp for question in QUEST.questions] == [1] * 9
    assert standing(QUEST, Record()).xp_total == 90


def test_functions_are_those_that_graders_call() -> None:
    """An exercise asks for the function of its name, but for three."""
    for exercise in QUEST.exercises:
        assert exercise.functions == FUNCTIONS.get(exercise.id, (exercise.id,))
        for function in exercise.functions:
            assert f"{function}(" in exercise.signature


def test_needs_of_the_required_path() -> None:
    """What may be imported from earlier exercises is what the spec says."""
    chapters = [chapter for chapter in QUEST.chapters if not chapter.bonus]
    needs = {e.id: set(e.needs) for chapter in chapters for e in chapter.exercises if e.needs}
    assert needs == {
        "forward": {"relu", "sigmoid", "layer"},
        "backward": {"dsigmoid"},
        "train_xor": {"sigmoid", "dsigmoid", "mse", "backward", "gradient_step"},
        "train_model": {"train_step", "build_model"},
    }


def test_a_need_comes_earlier_in_the_quest() -> None:
    """A learner who follows the order has done what an exercise may import."""
    order = [exercise.id for exercise in QUEST.exercises]
    for exercise in QUEST.exercises:
        assert all(order.index(need) < order.index(exercise.id) for need in exercise.needs)


def test_what_must_be_installed() -> None:
    """Chapter 3 and three challenges want torch, digits scikit-learn too, the rest NumPy alone."""
    requires = {e.id: e.requires for e in QUEST.exercises if e.requires}
    torch = ("torch",)
    assert requires == {
        "build_model": torch,
        "train_step": torch,
        "train_model": torch,
        "to_torch": torch,
        "swap_activation": torch,
        "digits": ("torch", "sklearn"),
        "autograd_gradients": torch,
    }


def test_foreign_modules_are_remarked_on_in_the_first_two_chapters() -> None:
    """Chapters 1 and 2 are from scratch; the others are not."""
    found = {chapter.id: chapter.foreign_modules for chapter in QUEST.chapters}
    from_scratch = ("torch", "scipy", "sklearn")
    assert found == {
        "chapter1": from_scratch,
        "chapter2": from_scratch,
        "chapter3": (),
        "challenges": (),
    }


def test_three_questions_a_chapter() -> None:
    """Each chapter of the required path ends in three knowledge checks."""
    assert [question.chapter for question in QUEST.questions] == [
        name for name in ("chapter1", "chapter2", "chapter3") for _ in range(3)
    ]


@pytest.mark.parametrize("question", QUEST.questions, ids=lambda question: question.id)
def test_a_question_is_fit_to_be_asked(question: Question) -> None:
    """Three or four choices with telling ids, and an explanation that is more than a word."""
    assert 3 <= len(question.choices) <= 4
    for choice in question.choices:
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)+", choice.id)
    assert len({choice.text for choice in question.choices}) == len(question.choices)
    assert len(question.explanation.split()) >= 25


def test_answers_stand_at_varying_places() -> None:
    """No place among the choices is right for more than half of the questions."""
    places = [
        [choice.id for choice in question.choices].index(question.answer)
        for question in QUEST.questions
    ]
    assert len(set(places)) == 4
    assert max(places.count(place) for place in places) <= 4


def test_badges_and_checkpoints() -> None:
    """Titles and rules of the two badges and the two checkpoints."""
    rewards = QUEST.rewards
    assert {badge.title: badge.earned_by for badge in rewards.badges} == {
        "Network Weaver": Rule(exercises=(*XP["chapter1"], "train_xor")),
        "Gradient Channeler": Rule(
            exercises=("backward", "gradient_step", "numerical_gradient", "train_xor")
        ),
    }
    first_three = tuple(q.id for q in QUEST.questions if q.chapter == "chapter1")
    assert {badge.title: badge.earned_by for badge in rewards.checkpoints} == {
        "Computed a forward pass": Rule(exercises=("forward",)),
        "Named two activations": Rule(exercises=("relu", "sigmoid"), questions=first_three),
    }


def test_objectives_by_kind() -> None:
    """Four primary and three secondary objectives, four mastery indicators."""
    kinds = [objective.kind for objective in QUEST.objectives]
    assert [kinds.count(kind) for kind in ObjectiveKind] == [4, 3, 4]


def test_the_checklist() -> None:
    """Six items, ruled by objectives, train_xor, all questions, a challenge, word and choice."""
    rules = [item.fulfilled_by for item in QUEST.validation_criteria.completion_requirements]
    primary = tuple(o.id for o in QUEST.objectives if o.kind is ObjectiveKind.PRIMARY)
    assert rules == [
        Rule(objectives=primary),
        Rule(exercises=("train_xor",)),
        Rule(questions=tuple(question.id for question in QUEST.questions)),
        Rule(any_exercise=tuple(XP["challenges"])),
        Rule(attested=True),
        Rule(next_quest=True),
    ]


def test_what_the_learner_attests() -> None:
    """Only explaining to a peer and exploring the resources rest on the learner's word."""
    assert [item.id for item in attestable(QUEST)] == [
        "explain-backpropagation",
        "explored-resources",
    ]


def test_the_required_path_is_worth_ninety_and_fulfils_the_primary_objectives() -> None:
    """Without one challenge a learner reaches 90 of 90 XP and all primary objectives."""
    passed = {e.id: NOW for c in QUEST.chapters if not c.bonus for e in c.exercises}
    record = Record(passed=passed, answered={question.id: NOW for question in QUEST.questions})
    assert standing(QUEST, record).xp == 90
    assert standing(QUEST, record).bonus == 0
    primary = [m for m in objectives(QUEST, record) if m.item.kind is ObjectiveKind.PRIMARY]
    assert all(mark.done for mark in primary)
    assert [mark.item.id for mark in checklist(QUEST, record) if not mark.done] == [
        "one-challenge",
        "explored-resources",
        "next-quest",
    ]
    following = next_step(QUEST, record)
    assert following is not None
    assert following.id == "swap_activation"


def test_before_and_after() -> None:
    """The quests around this one are those of the site's network."""
    links = QUEST.quest_dependencies
    assert [link.id for link in links.required_quests] == ["/quests/1101/ml-fundamentals/"]
    assert [link.id for link in links.recommended_quests] == ["/quests/1101/python-data-science/"]
    assert {link.id for link in links.unlocks_quests} == {
        "/quests/1101/deep-learning-frameworks/",
        "/quests/1101/computer-vision/",
        "/quests/1101/natural-language-processing/",
    }


@pytest.mark.parametrize("chapter", QUEST.chapters, ids=lambda chapter: chapter.id)
def test_a_chapter_is_introduced(chapter: Chapter) -> None:
    """Each chapter has an introduction and skills to forge, free of stray line ends."""
    assert len(chapter.introduction.split()) >= 40
    assert "\n" not in chapter.introduction
    assert len(chapter.skills) >= 3
