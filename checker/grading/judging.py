"""From a hand-in to a judgement: what the engine says of it, in words that can be kept."""

from __future__ import annotations

import ast
import hashlib
import inspect
import time
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from checker.engine.evidence import evidence
from checker.engine.failure import Failure
from checker.engine.judge import Judge
from checker.engine.result import Outcome
from checker.engine.source import Files
from checker.engine.verdict import ExerciseResult
from checker.engine.wire import Returned, text_of
from checker.grading.model import JudgedExercise, Judgement
from checker.quest.model import Exercise

_LONGEST_PARSED = 100_000  # bytes; Python 3.10 dies of a longer chain of dots
_KEPT_LINES = 60
_KEPT_TEXT = 4_000  # characters of one line, and of a text answer


def judgement_of(
    judge: Judge, files: Mapping[str, bytes], exercises: Sequence[Exercise]
) -> Judgement:
    """What the engine says of a hand-in's files. Its own failure is in `engine_error`."""
    begun = time.monotonic()
    judged = judge.judge(Files(files), exercises)
    failed = [r for r in judged.results if r.outcome is Outcome.GRADER_ERROR]
    return Judgement(
        seed=judge.seed,
        exercises=tuple(
            _exercise(result, files, exercise.review)
            for result, exercise in zip(judged.results, exercises, strict=True)
        ),
        denied=judged.denied,
        engine_error=f"{failed[0].exercise}: {failed[0].message}" if failed else None,
        seconds=time.monotonic() - begun,
    )


def _exercise(
    result: ExerciseResult, files: Mapping[str, bytes], text_name: str | None
) -> JudgedExercise:
    source = files.get(result.file.partition("/")[2], b"")
    return JudgedExercise(
        exercise=result.exercise,
        chapter=result.chapter,
        file=result.file,
        sha256=result.sha256,
        outcome=result.outcome,
        xp=result.xp,
        seconds=result.seconds,
        message=result.message,
        diagnosis=result.diagnosis,
        remarks=result.remarks,
        check=result.check,
        why=inspect.cleandoc(result.why).partition("\n")[0],
        shown=_shown(result.failure),
        answer=_answer(result),
        replaced=result.replaced,
        text=_text_answer(source, text_name) if text_name else None,
    )


def _shown(failure: Failure | None) -> tuple[str, ...]:
    if failure is None or failure.outcome is Outcome.NOT_STARTED:
        return ()
    lines = []
    for line in evidence(failure):
        first, *rest = line.text.splitlines() or [""]
        lines += [line.label + first, *(" " * len(line.label) + more for more in rest)]
    return tuple(line[:_KEPT_TEXT] for line in lines[:_KEPT_LINES])


def _answer(result: ExerciseResult) -> str:
    """A digest of the wrong answer and of the check that it failed."""
    observation = result.failure.observation if result.failure else None
    if result.outcome is not Outcome.WRONG or observation is None:
        return ""
    if not isinstance(observation.reply, Returned):
        return ""
    value = msgspec.msgpack.encode((result.check, observation.reply.value))
    return hashlib.sha256(value).hexdigest()[:16]


def _text_answer(source: bytes, name: str) -> str | None:
    """The text that the file assigns to that name, where it is one that needs no running."""
    if len(source) > _LONGEST_PARSED:
        return None
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    for value in _assigned(tree, name):
        try:
            text = ast.literal_eval(value)
        except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
            continue
        if isinstance(text, str):
            return text_of(text, _KEPT_TEXT)
    return None


def _assigned(tree: ast.Module, name: str) -> Iterator[ast.expr]:
    for node in reversed(tree.body):
        if isinstance(node, ast.Assign):
            if any(isinstance(t, ast.Name) and t.id == name for t in node.targets):
                yield node.value
        elif (
            isinstance(node, ast.AnnAssign)
            and isinstance(node.target, ast.Name)
            and node.target.id == name
            and node.value is not None
        ):
            yield node.value
