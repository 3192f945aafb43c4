"""A small class with a bit of everything, and a grade whose every text is the worst there is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from checker.engine.result import Diagnosis, Outcome, Remark
from checker.grading.model import Grade, Override, Review, Student
from checker.grading.rules import ClassRules, LatePolicy
from checker.grading.scoring import grade_of
from tests.grading.samples import (
    NOON,
    QUEST,
    RIGHT_QUIZ,
    grade,
    handin,
    judged,
    judgement,
    outcomes,
)

RULES = ClassRules(deadline=NOON, late=LatePolicy(per_day=10))


def grade_saying(text: Callable[[str], str], student: str = "ada") -> Grade:
    """A grade with every kind of thing that is said, each in the words that `text` makes of it."""
    found = judgement(
        judged(
            "double",
            Outcome.WRONG,
            message=text("It gives 5."),
            diagnosis=Diagnosis(text("id"), text("Doubles twice"), text("Double it once.")),
            why=text("Twice two is four."),
            shown=(text("double(2) gave 5"), text("expected 4")),
            answer="d1",
        ),
        judged(
            "halve",
            remarks=(Remark("nan", text("NaN became 0.")),),
            replaced=(text("double"),),
            text=text("I halve it."),
        ),
        judged("third", Outcome.GRADER_ERROR, message=text("oh")),
        denied=(text("socket"),),
    )
    return grade(
        found,
        student=Student(id=student, name=text("Ada Lovelace"), section=text("Section A")),
        rules=RULES,
        of=handin(
            student,
            quiz=RIGHT_QUIZ,
            submitted_at=NOON + timedelta(days=1),
            assumed=(text("A guess."),),
        ),
        overrides={"double": Override(1.5, text("half of it is right"), "2026-12-01")},
        reviews={"halve": Review(text("Well explained."))},
    )


def small_class() -> list[Grade]:
    """Right, wrong in two ways, late, nothing handed in, refused, and not judged by our fault."""
    refused = handin("kim", refused="The zip is damaged.")
    return [
        grade_saying(lambda text: text),
        grade(student="bob", of=handin("bob", quiz=RIGHT_QUIZ)),
        grade(outcomes(double=Outcome.TIMED_OUT, halve=Outcome.BLOCKED), student="bob"),
        grade(
            judgement(judged("double", Outcome.WRONG, answer="d1", message="It gives 5.")),
            student="cy/../d",
        ),
        grade_of(QUEST, RULES, Student(id="eve", name="Eve, =1+1"), None, None, seed=1),
        grade_of(QUEST, RULES, Student(id="kim"), refused, None, seed=1),
        grade(judgement(engine_error="the sandbox did not start"), student="lee"),
    ]


HOSTILE = (
    "</pre></p></style></title><script>document.title='owned'</script>"
    "<img src='{url}/img' onerror=\"document.title='owned'\">"
    "<svg onload=\"document.title='owned'\"></svg>"
    "<a href='javascript:alert(1)'>x</a><iframe src={url}/frame></iframe><base href={url}>"
    '" onmouseover="x" \' --> ]]> &lt;b&gt; <!-- <style>@import "{url}/css"</style>'
    "[x](javascript:alert(1)) ![x]({url}/md) <{url}/auto> [x]: {url} `` ``` ```` ~~~~~\n"
    "```\n````\n~~~\n# heading\n- item\n1. one\n---\n| a | b |\n|---|---|\n    indented\n"
    "<div>\n=1+1 @all www.example.org \0\x1b[31m\u202e\ud800\uffff\r end"
)


def worst(text: str, url: str = "http://localhost:1") -> str:
    """The text with everything behind it that could run, load, link or break out of its place."""
    return text + HOSTILE.replace("{url}", url)
