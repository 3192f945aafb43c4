"""What a learner reads after a check: each exercise in a line, each failure in full."""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Sequence
from itertools import groupby

import msgspec

from checker.engine.check import Checked
from checker.engine.evidence import evidence
from checker.engine.failure import Failure
from checker.engine.result import Outcome
from checker.engine.verdict import ExerciseResult
from checker.engine.worker import KEPT_FRAMES
from checker.progress.model import GrantedAward
from checker.quest.model import Exercise, Quest
from checker.quest.rules import Record, next_step, standing
from checker.reports.awards import award_line
from checker.reports.console import Console, Glyphs, Text, glyphs, visible
from checker.reports.explain import worked_example


class Detail(msgspec.Struct, frozen=True):
    """How much to say: everything (prints, frames), or the lesson behind what is wrong."""

    verbose: bool = False
    explain: bool = False


WORDS = {
    Outcome.PASSED: "passed",
    Outcome.WRONG: "wrong",
    Outcome.NOT_STARTED: "not started",
    Outcome.BLOCKED: "blocked",
    Outcome.CRASHED: "crashed",
    Outcome.TIMED_OUT: "timed out",
    Outcome.GRADER_ERROR: "the checker failed",
}
STYLES = {
    Outcome.PASSED: "passed",
    Outcome.NOT_STARTED: "quiet",
    Outcome.BLOCKED: "waiting",
}
_NAME_WIDTH = 20
_WORD_WIDTH = 12


def report_check(
    quest: Quest,
    checked: Checked,
    granted: Sequence[GrantedAward],
    record: Record,
    notice: str | None,
    detail: Detail,
    console: Console | None = None,
) -> None:
    """Print the whole report of a check."""
    console = console or Console()
    signs = glyphs(console)
    for chapter_id, results in groupby(checked.results, key=lambda result: result.chapter):
        title = next(chapter.title for chapter in quest.chapters if chapter.id == chapter_id)
        console.print(Text(f"{chapter_id}  {title}", "heading"))
        for result in results:
            _print_result(console, signs, result, detail)
        console.print()
    for award in granted:
        console.print(award_line(signs, award))
    console.print(_standing_line(quest, record))
    for line in _what_next(quest, checked, record):
        console.print(line)
    if notice:
        console.print(Text(notice, "quiet"))


def _print_result(console: Console, signs: Glyphs, result: ExerciseResult, detail: Detail) -> None:
    outcome = result.outcome
    style = STYLES.get(outcome, "wrong")
    line = Text("  ")
    line.append(f"{signs.of(outcome)} {result.exercise:<{_NAME_WIDTH}}", style)
    line.append(f"{WORDS[outcome]:<{_WORD_WIDTH}}", style)
    if outcome is Outcome.PASSED:
        line.append(f"{result.xp} XP", "quiet")
    elif outcome is Outcome.BLOCKED and result.blocked_by:
        line.append(f"by {', '.join(result.blocked_by)}", style)
    elif outcome is not Outcome.NOT_STARTED:
        line.append(visible(_place(result)), "quiet")
    console.print(line)
    if outcome is not Outcome.NOT_STARTED or detail.verbose:
        console.print(*_details(result, signs, detail))


def _place(result: ExerciseResult) -> str:
    """The file, and the line where the learner's own code was left."""
    frames = result.failure.frames if result.failure else ()
    own = [frame for frame in frames if frame.file == result.file]
    return f"{result.file}:{own[-1].line}" if own else result.file


def _details(result: ExerciseResult, signs: Glyphs, detail: Detail) -> Iterator[Text]:
    verbose = detail.verbose
    if result.outcome is not Outcome.PASSED:
        yield from _block(result.message, "wrong" if result.failure else "waiting")
    failure = result.failure
    if failure is not None:
        if failure.sentence != result.message:
            yield from _block(f"seen: {failure.sentence}")
        yield from _name(result)
        yield from _why(result, verbose)
        yield from _evidence(failure, verbose)
        yield from _parts(result)
        if detail.explain:
            yield from _explanation(result, signs)
    if verbose and result.sha256 is not None:
        counted = f"{result.checks_passed} of {len(result.checks)} checks"
        stamp = f"{result.file} sha256 {result.sha256[:12]}, {counted}, {result.seconds:.2f} s"
        yield from _block(stamp, "quiet")
    for remark in result.remarks:
        yield from _block(f"remark: {remark.message}", "quiet")


def _name(result: ExerciseResult) -> Iterator[Text]:
    """How to think about a bug that has a name; else, that none is known."""
    if result.diagnosis is not None:
        advice = result.diagnosis.message.removeprefix(result.message).strip()
        if advice and result.message != result.diagnosis.message:
            yield from _block(advice)
    elif result.outcome is Outcome.WRONG:
        yield from _block("None of the mistakes known for this exercise explains it.", "quiet")


def _parts(result: ExerciseResult) -> Iterator[Text]:
    """Part by part, where an answer has several and some are wrong."""
    if not any(part.problem for part in result.parts) or len(result.parts) < 2:
        return
    for part in result.parts:
        error = "" if part.relative_error is None else f" relative error {part.relative_error:.1e}"
        where = f" at {list(part.worst)}" if part.worst else ""
        yield from _block(
            f"  {part.name}: {part.problem + error + where if part.problem else 'right'}"
        )


def _explanation(result: ExerciseResult, signs: Glyphs) -> Iterator[Text]:
    """The lesson behind it: one element worked through, and what every check is about."""
    failure = result.failure
    assert failure is not None
    for line in worked_example(failure):
        yield from _block(line)
    yield from _block("what each check is about:", "heading")
    for check in result.checks:
        about = (inspect.cleandoc(check.why).splitlines() or [check.name])[0]
        sign = signs.passed if check.passed else signs.failed
        yield from _block(f"  {sign} {about}", "passed" if check.passed else "wrong")


def _why(result: ExerciseResult, verbose: bool) -> Iterator[Text]:
    """What the failed check is about: its first sentence, or all of its docstring."""
    text = inspect.cleandoc(result.why)
    if text:
        yield from _block(f"check: {text if verbose else text.splitlines()[0]}", "quiet")


def _evidence(failure: Failure, verbose: bool) -> Iterator[Text]:
    for line in evidence(failure, KEPT_FRAMES if verbose else 3):
        style = "quiet" if line.quiet else ""
        yield from _labelled(line.label, line.text, style)
    printed = failure.aside.printed or _printed(failure)
    if verbose and printed:
        yield from _labelled("it printed: ", printed)


def _printed(failure: Failure) -> str:
    reply = failure.observation.reply if failure.observation else None
    return reply.aside.printed if reply is not None else ""


def _labelled(label: str, text: str, style: str = "") -> Iterator[Text]:
    """A label and a value; further lines of the value are set below its first."""
    first, *rest = visible(text).splitlines() or [""]
    yield Text(f"      {visible(label)}{first}", style)
    for line in rest:
        yield Text(f"      {' ' * len(label)}{line}", style)


def _block(text: str, style: str = "") -> Iterator[Text]:
    for line in visible(text).splitlines():
        yield Text(f"      {line}", style)


def _standing_line(quest: Quest, record: Record) -> Text:
    now = standing(quest, record)
    bonus = f", bonus {now.bonus}" if now.bonus else ""
    return Text(f"{now.xp} of {now.xp_total} XP{bonus}", "heading")


def _what_next(quest: Quest, checked: Checked, record: Record) -> Iterator[Text]:
    """The next command to type: mend what failed, else what the quest has next."""
    failed = [
        result
        for result in checked.results
        if result.outcome not in (Outcome.PASSED, Outcome.NOT_STARTED, Outcome.BLOCKED)
    ]
    if failed:
        first = failed[0]
        line = Text("Next: ")
        line.append(f"edit {first.file}, then type ")
        line.append(f"questcheck {first.exercise}", "command")
        yield line
        replay = Text("The very same inputs again: ", "quiet")
        replay.append(f"questcheck {first.exercise} --seed {checked.seed}", "command")
        yield replay
        return
    step = next_step(quest, record)
    line = Text("Next: ")
    if isinstance(step, Exercise):
        line.append(f"questcheck show {step.id}", "command")
        line.append(f"   ({step.summary})", "quiet")
    elif step is not None:
        line.append(f"questcheck quiz {step.chapter}", "command")
    else:
        line.append("questcheck status", "command")
    yield line
