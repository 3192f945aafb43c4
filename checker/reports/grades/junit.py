"""JUnit's XML as Jenkins and its kin read it: a suite for each student, a case for each exercise.

wrong, crashed, timed out and blocked are failures; what was not begun is skipped; our own failure
is an error. An override changes points, and no outcome.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from xml.etree import ElementTree

from checker.engine.result import Outcome
from checker.grading.model import Grade, GradedExercise
from checker.quest.model import Quest
from checker.reports.console import visible
from checker.reports.grades.feedback import Section, feedback_of, plain

_ELEMENTS = {
    Outcome.WRONG: "failure",
    Outcome.CRASHED: "failure",
    Outcome.TIMED_OUT: "failure",
    Outcome.BLOCKED: "failure",
    Outcome.NOT_STARTED: "skipped",
    Outcome.GRADER_ERROR: "error",
}
# `visible` shows control characters and halves of surrogate pairs. XML 1.0 forbids two more.
_ILLEGAL = re.compile("[\ufffe\uffff]")


def junit_xml(quest: Quest, grades: Sequence[Grade]) -> bytes:
    """The document, in UTF-8."""
    return b"".join(junit_pieces(quest, grades))


def junit_pieces(quest: Quest, grades: Sequence[Grade]) -> Iterator[bytes]:
    """The document, a student at a time."""
    counted: Counter[str] = Counter()
    for grade in grades:
        found = [_ELEMENTS.get(item.outcome, "") for item in grade.exercises]
        counted.update(tests=len(found), failures=found.count("failure"))
        counted.update(errors=found.count("error"), skipped=found.count("skipped"))
    root = ElementTree.Element("testsuites", name=_legal(quest.title))
    for name in ("tests", "failures", "errors", "skipped"):
        root.set(name, str(counted[name]))
    opening = ElementTree.tostring(root, encoding="unicode")
    yield b'<?xml version="1.0" encoding="UTF-8"?>\n'
    if not grades:
        yield f"{opening}\n".encode()
        return
    yield f"{opening.removesuffix(' />')}>\n".encode()
    for grade in grades:
        suite = _suite(quest, grade)
        ElementTree.indent(suite, level=1)
        yield f"  {ElementTree.tostring(suite, encoding='unicode')}\n".encode()
    yield b"</testsuites>\n"


def _suite(quest: Quest, grade: Grade) -> ElementTree.Element:
    sections = feedback_of(quest, grade).sections
    found = [_ELEMENTS.get(section.outcome) for section in sections]
    suite = ElementTree.Element(
        "testsuite",
        name=_legal(grade.student),
        tests=str(len(sections)),
        failures=str(found.count("failure")),
        errors=str(found.count("error")),
        skipped=str(found.count("skipped")),
        time=f"{sum(section.seconds for section in sections):.3f}",
    )
    for item, section in zip(grade.exercises, sections, strict=True):
        suite.append(_case(grade, item, section))
    return suite


def _case(grade: Grade, item: GradedExercise, section: Section) -> ElementTree.Element:
    case = ElementTree.Element(
        "testcase",
        # Jenkins keeps a case by its class and name over all suites, so the student is in it. It
        # takes what is before the last dot for a package.
        classname=_legal(grade.student),
        name=_legal(section.exercise),
        time=f"{section.seconds:.3f}",
    )
    element = _ELEMENTS.get(section.outcome)
    if element is not None:
        # Here, unlike in the feedback, our own failure is told as it was: this is not for students.
        message = item.message or section.word
        found = ElementTree.SubElement(case, element, message=_legal(message))
        if element != "skipped":
            found.set("type", section.outcome.value)
            found.text = _legal("\n".join(plain(line) for line in section.lines))
    return case


def _legal(text: str) -> str:
    return _ILLEGAL.sub("\N{REPLACEMENT CHARACTER}", visible(text))
