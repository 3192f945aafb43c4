"""What a learner reads of their standing: the whole of it, or in short.

Plain lines of text, no tables: rich.table would double what `status` costs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from checker.engine.result import Outcome
from checker.progress.model import Attempt
from checker.quest.model import Badge, Chapter, Exercise, ObjectiveKind, Quest, Question, Rule
from checker.quest.rules import (
    Record,
    checklist,
    fulfilled_at,
    next_quests,
    next_step,
    objectives,
    standing,
)
from checker.reports.console import Console, Glyphs, Text, glyphs, visible

Latest = Mapping[str, Attempt]

_STYLES = {Outcome.PASSED: "passed", Outcome.NOT_STARTED: "quiet", Outcome.BLOCKED: "waiting"}
_NAME_WIDTH = 20
_WORD_WIDTH = 14
_FOLD = 72


def report_status(
    quest: Quest, record: Record, latest: Latest, console: Console | None = None
) -> None:
    """Print all of it."""
    console = console or Console()
    signs = glyphs(console)
    console.print(
        *_heading(quest, record),
        *_chapters(quest, record, latest, signs),
        *_objectives(quest, record, signs),
        *_badges("Badges", quest.rewards.badges, quest, record, signs),
        *_badges("Checkpoints", quest.rewards.checkpoints, quest, record, signs),
        *_checklist(quest, record, signs),
        *_skills(quest, record, signs),
        *_quests_after(quest, record, signs),
        *_what_next(quest, record, latest),
    )


def report_standing(
    quest: Quest, record: Record, latest: Latest, console: Console | None = None
) -> None:
    """Print it in short: every exercise by its sign, and what comes next."""
    console = console or Console()
    signs = glyphs(console)
    lines = [*_heading(quest, record)]
    for chapter in quest.chapters:
        lines.append(_chapter_heading(chapter, record))
        entries = [_in_short(exercise, record, latest, signs) for exercise in chapter.exercises]
        lines.extend(Text(f"  {line}") for line in _folded(entries))
    console.print(*lines, Text(), *_what_next(quest, record, latest))


def report_beginning(quest: Quest, console: Console | None = None) -> None:
    """Print how to begin where there is no workspace yet."""
    first = quest.exercises[0].id
    lines = (
        Text(quest.title, "heading"),
        Text("There is no workspace here yet: the folder that will hold your exercises."),
        Text("Make one:   ").append("questcheck init my-quest", "command"),
        Text("Then type:  ").append("cd my-quest", "command"),
        Text("            ").append(f"questcheck show {first}", "command"),
    )
    (console or Console()).print(*lines)


def _heading(quest: Quest, record: Record) -> Iterator[Text]:
    now = standing(quest, record)
    bonus = f", bonus {now.bonus}" if now.bonus else ""
    yield Text(quest.title, "heading")
    yield Text(f"{now.xp} of {now.xp_total} XP{bonus}", "heading")
    yield Text()


def _chapter_heading(chapter: Chapter, record: Record) -> Text:
    earned = sum(e.xp for e in chapter.exercises if e.id in record.passed)
    total = sum(e.xp for e in chapter.exercises)
    line = Text().append(f"{chapter.id}  {chapter.title}", "heading")
    return line.append(f"   {earned} of {total} XP{' bonus' if chapter.bonus else ''}", "quiet")


def _chapters(quest: Quest, record: Record, latest: Latest, signs: Glyphs) -> Iterator[Text]:
    for chapter in quest.chapters:
        yield _chapter_heading(chapter, record)
        for exercise in chapter.exercises:
            yield _exercise(exercise, record, latest, signs)
        questions = [question for question in quest.questions if question.chapter == chapter.id]
        if questions:
            yield _quiz(chapter, len(questions), _answered(record, questions), signs)
        yield Text()


def _exercise(exercise: Exercise, record: Record, latest: Latest, signs: Glyphs) -> Text:
    """The latest outcome, and beside it the first pass, which later outcomes do not undo."""
    outcome = _outcome(exercise, latest)
    first = record.passed.get(exercise.id)
    style = _STYLES.get(outcome, "wrong")
    line = Text().append(f"  {signs.of(outcome)} {exercise.id:<{_NAME_WIDTH}}", style)
    line.append(f"{_word(outcome):<{_WORD_WIDTH}}", style)
    if first is None:
        return line.append(f"{exercise.xp} XP", "quiet")
    kept = "" if outcome is Outcome.PASSED else ", XP kept"
    return line.append(f"{exercise.xp} XP   first passed {_moment(first)}{kept}", "quiet")


def _quiz(chapter: Chapter, total: int, answered: int, signs: Glyphs) -> Text:
    done = answered == total
    count = f"{answered} of {total}"
    line = Text().append(
        f"  {signs.passed if done else signs.open} {'knowledge checks':<{_NAME_WIDTH}}"
        f"{count:<{_WORD_WIDTH}}",
        "passed" if done else "quiet",
    )
    return line if done else line.append(f"questcheck quiz {chapter.id}", "command")


def _objectives(quest: Quest, record: Record, signs: Glyphs) -> Iterator[Text]:
    marks = objectives(quest, record)
    for kind in ObjectiveKind:
        chosen = [mark for mark in marks if mark.item.kind is kind]
        if not chosen:
            continue
        plural = "Mastery" if kind is ObjectiveKind.MASTERY else f"{kind.value.title()} objectives"
        yield Text(plural, "heading")
        for mark in chosen:
            yield _item(mark.item.title, mark.done_at, signs)
            yield from _still_open(mark.item.fulfilled_by, mark.item.id, quest, record)
        yield Text()


def _badges(
    title: str, badges: Iterable[Badge], quest: Quest, record: Record, signs: Glyphs
) -> Iterator[Text]:
    yield Text(title, "heading")
    for badge in badges:
        earned = fulfilled_at(badge.earned_by, badge.id, quest, record)
        yield _item(badge.title, earned, signs, signs.award)
        yield from _still_open(badge.earned_by, badge.id, quest, record)
    yield Text()


def _checklist(quest: Quest, record: Record, signs: Glyphs) -> Iterator[Text]:
    marks = checklist(quest, record)
    done = sum(mark.done for mark in marks)
    title = Text().append("Completion checklist", "heading")
    yield title.append(f"   {done} of {len(marks)}", "quiet")
    for mark in marks:
        yield _item(mark.item.title, mark.done_at, signs)
    yield Text()


def _skills(quest: Quest, record: Record, signs: Glyphs) -> Iterator[Text]:
    """What the quest as a whole is rewarded with, so it is had when the checklist is done."""
    rewards = (*quest.rewards.skills_unlocked, *quest.rewards.unlocks_features)
    if not rewards:
        return
    unlocked = all(mark.done for mark in checklist(quest, record))
    yield Text("Skills unlocked" if unlocked else "Skills, once the checklist is done", "heading")
    for reward in rewards:
        sign = signs.award if unlocked else signs.open
        yield Text(f"  {sign} {reward}", "passed" if unlocked else "quiet")
    yield Text()


def _quests_after(quest: Quest, record: Record, signs: Glyphs) -> Iterator[Text]:
    known = next_quests(quest)
    if not known:
        return
    chosen = record.next_quest[0] if record.next_quest else None
    titles = {link.id: link.title for link in quest.quest_dependencies.unlocks_quests}
    yield Text("Quests after this one", "heading")
    for page in known:
        suits = [c.title for c in quest.character_classes if c.next_quest == page]
        sign, style = (signs.passed, "passed") if page == chosen else (signs.open, "")
        line = Text().append(f"  {sign} {titles.get(page, page)}", style)
        if suits:
            line.append(f"   suits a {', '.join(suits)}", "quiet")
        yield line
    if chosen not in known:
        yield Text("    Choose one: ").append("questcheck attest", "command")
    yield Text()


def _item(title: str, done_at: str | None, signs: Glyphs, sign: str | None = None) -> Text:
    if done_at is None:
        return Text(f"  {signs.open} {title}", "quiet")
    line = Text().append(f"  {sign or signs.passed} {title}", "passed")
    return line.append(f"   {_moment(done_at)}", "quiet")


def _still_open(rule: Rule, item_id: str, quest: Quest, record: Record) -> Iterator[Text]:
    """What an item waits for, in the names that one types."""
    missing = [name for name in rule.exercises if name not in record.passed]
    if rule.any_exercise and not any(name in record.passed for name in rule.any_exercise):
        missing.append(f"one of ({' '.join(rule.any_exercise)})")
    right = _answered(record, [q for q in quest.questions if q.id in rule.questions])
    if right < len(rule.questions):
        missing.append(_count(len(rule.questions) - right, "knowledge check"))
    if rule.attested and item_id not in record.attested:
        missing.append(f"questcheck attest {item_id}")
    for line in _folded(missing, "open: ", ", "):
        yield Text(f"    {line}", "quiet")


def _what_next(quest: Quest, record: Record, latest: Latest) -> Iterator[Text]:
    """The next command to type."""
    step = next_step(quest, record)
    line = Text("Next: ")
    if isinstance(step, Exercise):
        if _outcome(step, latest) in (Outcome.NOT_STARTED, Outcome.PASSED):
            line.append(f"questcheck show {step.id}", "command")
            yield line.append(f"   ({step.summary})", "quiet")
        else:
            line.append(f"edit {visible(latest[step.id].file)}, then type ")
            yield line.append(f"questcheck {step.id}", "command")
    elif step is not None:
        yield line.append(f"questcheck quiz {step.chapter}", "command")
    elif not all(mark.done for mark in checklist(quest, record)):
        line.append("questcheck attest", "command")
        yield line.append("   (what only you can say of the checklist)", "quiet")
    else:
        yield line.append("nothing is left to do here: the quest is complete.")


def _outcome(exercise: Exercise, latest: Latest) -> Outcome:
    attempt = latest.get(exercise.id)
    return Outcome.NOT_STARTED if attempt is None else attempt.outcome


def _word(outcome: Outcome) -> str:
    return outcome.value.replace("_", " ")


def _in_short(exercise: Exercise, record: Record, latest: Latest, signs: Glyphs) -> str:
    """The latest outcome's sign, and behind it that of a first pass that it does not undo."""
    outcome = _outcome(exercise, latest)
    kept = exercise.id in record.passed and outcome is not Outcome.PASSED
    return f"{signs.of(outcome)}{signs.passed if kept else ''} {exercise.id}"


def _answered(record: Record, questions: Iterable[Question]) -> int:
    return sum(question.id in record.answered for question in questions)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _moment(at: str) -> str:
    """2026-01-01T09:30:00Z as a person reads it."""
    return f"{at[:10]} {at[11:16]} UTC"


def _folded(entries: Iterable[str], label: str = "", between: str = "  ") -> Iterator[str]:
    """The entries, as many to a line as fit; textwrap would tear a sign from its name."""
    line = ""
    for entry in entries:
        if line and len(f"{label}{line}{between}{entry}") > _FOLD:
            yield f"{label}{line}{between}".rstrip()
            line, label = "", " " * len(label)
        line = f"{line}{between}{entry}" if line else entry
    if line:
        yield f"{label}{line}"
