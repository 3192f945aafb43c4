"""The quiz's rules: what is asked, in which order, and how an answer file is read."""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.errors import UsageError
from checker.quest.model import Choice, Quest, Question
from checker.quest.quiz import Graded, ask, grade, questions_of, read_answers, shuffled
from tests.quest.builder import build, quest_data


def quest_with_two_questions() -> Quest:
    data = quest_data()
    checks = data["validation_criteria"]["knowledge_checks"]
    how = {
        **checks[0],
        "id": "how",
        "choices": [
            {"id": "so", "text": "So"},
            {"id": "otherwise", "text": "Otherwise"},
            {"id": "not-at-all", "text": "Not at all"},
        ],
        "answer": "so",
    }
    checks.append(how)
    return build(data)


QUEST = quest_with_two_questions()
WHY, HOW = QUEST.questions


def right(question: Question) -> Choice:
    return next(choice for choice in question.choices if choice.id == question.answer)


def wrong(question: Question) -> Choice:
    return next(choice for choice in question.choices if choice.id != question.answer)


def refusal(raw: bytes) -> str:
    with pytest.raises(UsageError) as caught:
        read_answers(raw, "quiz.json", QUEST)
    return str(caught.value)


def ids(graded: Sequence[Graded]) -> list[tuple[str, str, bool]]:
    return [(one.question.id, one.choice.id, one.right) for one in graded]


def test_only_the_right_choice_is_right() -> None:
    assert [grade(HOW, choice).right for choice in HOW.choices] == [True, False, False]


@given(st.integers())
def test_shuffling_keeps_every_choice(seed: int) -> None:
    choices = shuffled(HOW, random.Random(seed))
    assert sorted(c.id for c in choices) == sorted(c.id for c in HOW.choices)
    assert choices == shuffled(HOW, random.Random(seed))


def test_shuffling_gives_every_choice_every_place() -> None:
    rng = random.Random(1)
    first = Counter(shuffled(HOW, rng)[0].id for _ in range(300))
    assert min(first[choice.id] for choice in HOW.choices) > 60


@given(st.tuples(st.integers(0, 3), st.integers(0, 3)))
def test_what_is_wrong_comes_back_after_the_others_until_it_is_right(
    misses: tuple[int, int],
) -> None:
    left = {WHY.id: misses[0], HOW.id: misses[1]}

    def choose(question: Question, choices: Sequence[Choice]) -> Choice:
        left[question.id] -= 1
        return wrong(question) if left[question.id] >= 0 else right(question)

    asked = list(ask(QUEST.questions, choose, random.Random(0)))
    assert Counter(one.question.id for one in asked) == {
        WHY.id: misses[0] + 1,
        HOW.id: misses[1] + 1,
    }
    assert Counter(one.question.id for one in asked if one.right) == {WHY.id: 1, HOW.id: 1}
    assert [one.question.id for one in asked[:2]] == [WHY.id, HOW.id]


def test_without_a_chapter_all_are_asked() -> None:
    assert questions_of(QUEST, None) == (WHY, HOW)
    assert questions_of(QUEST, "first") == (WHY, HOW)


@pytest.mark.parametrize(
    ("chapter", "message"),
    [
        ("frist", "'frist' is no chapter. Did you mean 'first'?"),
        ("FIRST", "'FIRST' is no chapter. Did you mean 'first'?"),
        ("extra", "'extra' has no knowledge checks. Known are: first."),
    ],
)
def test_a_chapter_without_questions_is_named(chapter: str, message: str) -> None:
    with pytest.raises(UsageError, match=message.replace("?", r"\?")):
        questions_of(QUEST, chapter)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_answers_are_graded_in_the_order_of_the_quest(encoding: str) -> None:
    raw = json.dumps({"how": "otherwise", "why": "because"}).encode(encoding)
    graded = read_answers(raw, "quiz.json", QUEST)
    assert ids(graded) == [("why", "because", True), ("how", "otherwise", False)]


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        (b'{"wy": "because"}', "quiz.json: 'wy': there is no such question. Did you mean 'why'?"),
        (
            b'{"why": "becaus"}',
            "quiz.json: 'why': there is no choice 'becaus'. Did you mean 'because'?",
        ),
        (b'{"why": 1}', "quiz.json: 'why': a choice's id is due, in quotes. Known are: because"),
        (b'{"why": {"a": 1}}', "quiz.json: 'why': a choice's id is due"),
        (b'{"why": "because", "why": "no-reason"}', "quiz.json: 'why': it is answered twice."),
        (b'{"why": "because",\n}', "quiz.json: line "),
        (b"", "quiz.json: line 1, column 1: this is not JSON"),
        (b"[]", "quiz.json: it holds no object. Write an object of question id to choice id"),
        (b'"why"', "quiz.json: it holds no object."),
        (b'{"why": "\xff"}', "quiz.json: it is not UTF-8."),
        (b"[" * 100_000, "quiz.json: it cannot be read."),
        (b'{"why": ' + b"1" * 10_000 + b"}", "quiz.json: "),
        (b'{"\\u001b[2J": "x"}', "quiz.json: '\\x1b[2J': there is no such question."),
        (b'{"\\ud800": "x"}', "quiz.json: '\\ud800': there is no such question."),
    ],
)
def test_what_is_amiss_is_named_with_file_key_and_remedy(raw: bytes, message: str) -> None:
    assert refusal(raw).startswith(message)


def test_every_slip_is_told_at_once() -> None:
    lines = refusal(b'{"wy": "because", "how": "soo", "why": "because"}').splitlines()
    assert [line.split(":")[1] for line in lines] == [" 'wy'", " 'how'"]


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)


@given(
    st.binary()
    | JSON_VALUES.map(lambda value: json.dumps(value).encode())
    | st.dictionaries(
        st.sampled_from(["why", "how", "hwo"]),
        st.sampled_from(["because", "so", "no-reason"]) | JSON_VALUES,
    ).map(lambda value: json.dumps(value).encode())
)
def test_any_bytes_are_answers_or_a_usage_error(raw: bytes) -> None:
    try:
        graded = read_answers(raw, "quiz.json", QUEST)
    except UsageError:
        assert refusal(raw).startswith("quiz.json: ")
    else:
        assert json.loads(raw) == {one.question.id: one.choice.id for one in graded}
