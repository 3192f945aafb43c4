"""A student's feedback in Markdown, for a pull request or an issue as much as for a reader.

Text of a submission never becomes markup: in a line each sign that Markdown knows is escaped, and
code stands in a fence longer than any run of backticks in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from checker.reports.console import visible
from checker.reports.grades.feedback import Feedback, Line, Section, points_of

_ESCAPES = str.maketrans(
    # Entities rather than backslashes: a reader without CommonMark's escapes is safe, too.
    {sign: f"\\{sign}" for sign in "\\`*_{}[]()|~$"} | {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
)
# What makes a heading, a list or a rule of a line that begins with it.
_BEGINNING = re.compile(r"^(\d*)([-+#=:]|\.(?=\s|$))")
# Sites make links and mentions of these without any sign, and tell whoever is mentioned.
_LIVELY = re.compile(r"://|www\.|@|#\d|\bmailto:", re.IGNORECASE)


def feedback_markdown(feedback: Feedback) -> bytes:
    """The document, in UTF-8."""
    blocks = "\n\n".join(_blocks(feedback))
    return f"{blocks}\n".encode()


def inline(text: str) -> str:
    """A text in one line, as nothing but text."""
    shown = " ".join(visible(text).split())
    if _LIVELY.search(shown):
        return _code_span(shown)
    return _BEGINNING.sub(r"\1\\\2", shown.translate(_ESCAPES))


def fenced(text: str) -> str:
    """A text of several lines as it stands."""
    shown = visible(text)
    fence = "`" * max(3, _longest_run(shown) + 1)
    return f"{fence}text\n{shown}\n{fence}"


def _code_span(text: str) -> str:
    ticks = "`" * (_longest_run(text) + 1)
    return f"{ticks} {text} {ticks}"


def _longest_run(text: str) -> int:
    return max((len(run) for run in re.findall("`+", text)), default=0)


def _blocks(feedback: Feedback) -> Iterator[str]:
    yield f"# {inline(feedback.title)}"
    yield inline(feedback.student)
    yield "\n".join(f"- **{inline(fact.label)}:** {inline(fact.text)}" for fact in feedback.facts)
    for note in feedback.notes:
        yield inline(note)
    for chapter, sections in groupby(feedback.sections, key=lambda section: section.chapter):
        yield f"## {inline(chapter)}"
        for section in sections:
            yield from _section(section)


def _section(section: Section) -> Iterator[str]:
    yield f"### {inline(section.exercise)}"
    yield f"*{inline(section.word)}, {inline(points_of(section.points, section.max_points))}*"
    for line in section.lines:
        yield from _line(line)


def _line(line: Line) -> Iterator[str]:
    label = f"**{inline(line.label)}:**" if line.label else ""
    if line.code:
        yield from filter(None, (label, fenced(line.text)))
    else:
        yield f"{label} {inline(line.text)}".strip()
