"""The quiz: which knowledge checks are asked, in which order, and which answers are right.

Nothing here reads a file or a key: whoever asks hands in the bytes of an answer file, or a
function that shows the choices and returns the one taken.
"""

from __future__ import annotations

import json
import random
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

import msgspec

from checker.errors import UsageError
from checker.quest.model import Choice, Quest, Question
from checker.quest.validation import suggestion

Choose = Callable[[Question, Sequence[Choice]], Choice]
"""Shows a question with its choices in this order; returns the one taken."""


class Graded(msgspec.Struct, frozen=True):
    """A question, the choice taken, and whether it is the right one."""

    question: Question
    choice: Choice
    right: bool


def questions_of(quest: Quest, chapter: str | None) -> tuple[Question, ...]:
    """The knowledge checks of a chapter, or all of them for None.

    Raises UsageError for a chapter that does not exist or has none.
    """
    if chapter is None:
        return quest.questions
    asked = tuple(question for question in quest.questions if question.chapter == chapter)
    if not asked:
        known = dict.fromkeys(question.chapter for question in quest.questions)
        cause = (
            "has no knowledge checks"
            if any(chapter == known_chapter.id for known_chapter in quest.chapters)
            else "is no chapter"
        )
        raise UsageError(
            f"{chapter!r} {cause}. {suggestion(chapter.casefold(), known)} "
            "Without a chapter all are asked: questcheck quiz"
        )
    return asked


def grade(question: Question, choice: Choice) -> Graded:
    """Whether the choice answers the question."""
    return Graded(question, choice, choice.id == question.answer)


def shuffled(question: Question, rng: random.Random) -> tuple[Choice, ...]:
    """The choices in an order of chance, so that a place is not what is remembered."""
    return tuple(rng.sample(question.choices, len(question.choices)))


def ask(questions: Iterable[Question], choose: Choose, rng: random.Random) -> Iterator[Graded]:
    """Ask each question, and those answered wrongly again after the others, until all are right."""
    waiting = deque(questions)
    while waiting:
        question = waiting.popleft()
        graded = grade(question, choose(question, shuffled(question, rng)))
        yield graded
        if not graded.right:
            waiting.append(question)


def read_answers(raw: bytes, name: str, quest: Quest) -> tuple[Graded, ...]:
    """The answers in a JSON object of question id to choice id, graded, in the quest's order.

    `name` is what the file is called in messages. Raises UsageError, one line for each problem.
    """
    answers = _parse(raw, name)
    by_id = {question.id: question for question in quest.questions}
    problems: list[str] = []
    graded: dict[str, Graded] = {}
    for key, value in answers:
        question = by_id.get(key)
        if question is None:
            problems.append(f"{key!r}: there is no such question. {suggestion(key, by_id)}")
        elif key in graded:
            problems.append(f"{key!r}: it is answered twice. Keep one of the two.")
        else:
            choices = {choice.id: choice for choice in question.choices}
            if isinstance(value, str) and value in choices:
                graded[key] = grade(question, choices[value])
            else:
                problems.append(f"{key!r}: {_no_choice(value, choices)}")
    if problems:
        raise UsageError("\n".join(f"{name}: {problem}" for problem in problems))
    return tuple(graded[question.id] for question in quest.questions if question.id in graded)


def _no_choice(value: object, choices: dict[str, Choice]) -> str:
    if isinstance(value, str):
        return f"there is no choice {value!r}. {suggestion(value, choices)}"
    # Not the value itself: it may be anything, of any length.
    return f"a choice's id is due, in quotes. {suggestion('', choices)}"


_SHAPE = 'Write an object of question id to choice id: {"question-id": "choice-id"}'


class _Pairs(tuple[tuple[str, Any], ...]):
    """An object of JSON with its keys as they stand, the repeated ones too."""


def _parse(raw: bytes, name: str) -> _Pairs:
    try:
        # From bytes, json tells UTF-8 with a mark and UTF-16, as PowerShell writes them, by itself.
        answers = json.loads(raw, object_pairs_hook=_Pairs)
    except json.JSONDecodeError as error:
        raise UsageError(
            f"{name}: line {error.lineno}, column {error.colno}: this is not JSON "
            f"({error.msg}). {_SHAPE}"
        ) from error
    except UnicodeDecodeError as error:
        raise UsageError(f"{name}: it is not UTF-8. Save it as UTF-8 in your editor.") from error
    except (ValueError, RecursionError) as error:  # a number too long, brackets too deep
        raise UsageError(f"{name}: it cannot be read. {_SHAPE}") from error
    if not isinstance(answers, _Pairs):
        raise UsageError(f"{name}: it holds no object. {_SHAPE}")
    return answers
