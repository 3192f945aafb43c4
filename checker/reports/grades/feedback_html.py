"""A student's feedback as one page of HTML that needs no network and runs nothing."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from checker.reports.grades.feedback import Feedback, Line, Section, points_of
from checker.reports.grades.markup import Markup, joined, lines, page, tag


def feedback_html(feedback: Feedback) -> bytes:
    """The page."""
    facts = (joined(tag("dt", fact.label), tag("dd", fact.text)) for fact in feedback.facts)
    return page(
        f"{feedback.student}: {feedback.title}",
        tag("h1", feedback.title),
        tag("p", feedback.student, class_="quiet"),
        tag("dl", *facts),
        *(tag("p", lines(note)) for note in feedback.notes),
        *_chapters(feedback.sections),
    )


def _chapters(sections: tuple[Section, ...]) -> Iterator[Markup]:
    for chapter, own in groupby(sections, key=lambda section: section.chapter):
        yield tag("h2", chapter)
        yield from map(_section, own)


def _section(section: Section) -> Markup:
    standing = f"{section.word}, {points_of(section.points, section.max_points)}"
    return tag(
        "section",
        tag("h3", section.exercise),
        tag("p", standing, class_="quiet"),
        *map(_line, section.lines),
        class_=section.outcome.value,
    )


def _line(line: Line) -> Markup:
    if line.code:
        return joined(tag("p", tag("b", f"{line.label}:")), tag("pre", line.text))
    if line.label:
        return tag("p", tag("b", f"{line.label}:"), " ", lines(line.text))
    return tag("p", lines(line.text))
