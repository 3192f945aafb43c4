"""JUnit's XML: well-formed whatever a submission says, and counted as its readers count."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.engine.result import Outcome
from checker.grading.model import Grade
from checker.reports.grades.junit import junit_xml
from tests.grading.samples import QUEST, grade, judged, judgement, outcomes
from tests.reports.samples import grade_saying, small_class, worst


def parsed(*grades: Grade) -> ElementTree.Element:
    return ElementTree.fromstring(junit_xml(QUEST, grades))


@pytest.mark.parametrize(
    ("outcome", "element"),
    [
        (Outcome.PASSED, None),
        (Outcome.WRONG, "failure"),
        (Outcome.CRASHED, "failure"),
        (Outcome.TIMED_OUT, "failure"),
        (Outcome.BLOCKED, "failure"),
        (Outcome.NOT_STARTED, "skipped"),
        (Outcome.GRADER_ERROR, "error"),
    ],
)
def test_each_outcome_has_its_element(outcome: Outcome, element: str | None) -> None:
    case = parsed(grade(outcomes(double=outcome))).find("testsuite/testcase[@name='double']")
    assert case is not None
    assert [child.tag for child in case] == ([] if element is None else [element])


def test_the_counts_are_those_of_the_cases() -> None:
    root = parsed(*small_class())
    for element, name in (("failure", "failures"), ("error", "errors"), ("skipped", "skipped")):
        assert int(root.get(name, "")) == len(root.findall(f"testsuite/testcase/{element}"))
    assert int(root.get("tests", "")) == len(root.findall("testsuite/testcase"))
    for suite in root:
        assert int(suite.get("tests", "")) == len(suite)


def test_a_failure_tells_the_message_and_all_the_rest() -> None:
    failure = parsed(grade_saying(str)).find("testsuite/testcase/failure")
    assert failure is not None
    assert (failure.get("message"), failure.get("type")) == ("It gives 5.", "wrong")
    assert "double(2) gave 5" in (failure.text or "")


def test_our_own_failure_is_told_as_it_was() -> None:
    """This file is the instructor's."""
    error = parsed(grade(judgement(engine_error="no sandbox"))).find("testsuite/testcase/error")
    assert error is not None
    assert error.get("message") == "no sandbox"


def test_hostile_text_stays_text() -> None:
    names = [element.tag for element in parsed(grade_saying(worst)).iter()]
    assert names == [element.tag for element in parsed(grade_saying(str)).iter()]


@given(st.text(alphabet=st.characters()))
def test_no_text_at_all_breaks_the_document(text: str) -> None:
    parsed(grade(judgement(judged("double", Outcome.WRONG, message=text)), student=text))
