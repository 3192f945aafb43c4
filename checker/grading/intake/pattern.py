"""`--pattern`: a template that says where in a submission's path its student is named.

    {student}                  a folder or file for each student, named after them
    lab1_{student}.zip         the same within a longer name
    */{student}                one folder deeper: sections, each with its students
    {student}/attempt*         each attempt is a submission of its own
    hw1_{student}_*.py         a student's loose files

A template is a path below the folder of submissions. `{student}` stands for one or more characters
and `*` for any, neither crossing a `/`. What it matches is a submission, with all that it holds: a
`/*` or `/**` at its end says nothing more and may be left out.
"""

from __future__ import annotations

import re

import msgspec

from checker.errors import UsageError
from checker.grading.intake.names import Parts

_STUDENT = "{student}"
_EXAMPLES = "For example: --pattern 'lab1_{student}.zip' or --pattern '*/{student}'"


class Pattern(msgspec.Struct, frozen=True):
    """A template, one regular expression for each step of the path."""

    template: str
    steps: tuple[re.Pattern[str], ...]

    def student(self, parts: Parts) -> str | None:
        """Who is named in this path; None where it does not match."""
        if len(parts) != len(self.steps):
            return None
        named: set[str] = set()
        for step, part in zip(self.steps, parts, strict=True):
            if (found := step.fullmatch(part)) is None:
                return None
            named |= set(found.groupdict().values())
        return named.pop() if len(named) == 1 else None


def read_pattern(template: str) -> Pattern:
    """The template, understood. Raises UsageError where it is none."""
    steps = template.strip().strip("/").split("/")
    while len(steps) > 1 and steps[-1] in ("*", "**"):
        steps.pop()
    if not any(_STUDENT in step for step in steps):
        raise UsageError(f"--pattern {template!r}: it does not say {_STUDENT}. {_EXAMPLES}")
    if template.startswith("/") or any(step in ("", ".", "..", "**") for step in steps):
        raise UsageError(
            f"--pattern {template!r}: it is a path below the folder of submissions, one name or * "
            f"for each folder. {_EXAMPLES}"
        )
    if wrong := re.search(r"[{}]", "".join(steps).replace(_STUDENT, "")):
        raise UsageError(
            f"--pattern {template!r}: {wrong[0]!r} may stand only in {_STUDENT}. {_EXAMPLES}"
        )
    return Pattern(template, tuple(re.compile(_expression(step)) for step in steps))


def _expression(step: str) -> str:
    """A name's regular expression; a student named twice is the same one both times."""
    pieces = []
    for piece in re.split(r"(\{student\}|\*)", step):
        if piece == _STUDENT:
            pieces.append("(?P=student)" if "(?P<student>.+?)" in pieces else "(?P<student>.+?)")
        else:
            pieces.append(".*" if piece == "*" else re.escape(piece))
    return "".join(pieces)
