"""The one door: every report on a class's grades, written into one folder."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from checker.grading.attempts import chosen
from checker.grading.lazy import Lazy
from checker.grading.model import Grade
from checker.grading.rules import Attempts
from checker.grading.statistics import class_statistics
from checker.quest.model import Quest
from checker.reports.grades.feedback import feedback_of
from checker.reports.grades.feedback_html import feedback_html
from checker.reports.grades.feedback_markdown import feedback_markdown
from checker.reports.grades.files import file_names, remove_unfinished, write
from checker.reports.grades.glance import class_html
from checker.reports.grades.gradebooks import canvas_csv, moodle_lines
from checker.reports.grades.gradescope import gradescope_json
from checker.reports.grades.junit import junit_pieces
from checker.reports.grades.results import grades_csv, result_lines


def write_reports(
    quest: Quest,
    grades: Sequence[Grade],
    folder: Path,
    attempts: Attempts = Attempts.BEST,
) -> list[Path]:
    """Write all reports, and return what was written. One process at a time may.

    results.jsonl has every grade; the others have one for each student, by `attempts`. Raises
    UsageError at the first file that cannot be written.
    """
    remove_unfinished(folder)
    written = []
    for name, content in _reports(quest, grades, attempts):
        path = folder / name
        write(path, content)
        written.append(path)
    return written


def _reports(
    quest: Quest, grades: Sequence[Grade], attempts: Attempts
) -> Iterator[tuple[str, bytes | Iterator[bytes]]]:
    """The files' names below the folder and what is in them, one at a time."""
    counting = one_each(grades, attempts)
    yield "results.jsonl", result_lines(grades)
    yield "grades.csv", grades_csv(quest, counting)
    yield "canvas.csv", canvas_csv(quest, counting)
    yield "moodle.csv", moodle_lines(quest, counting)
    yield "junit.xml", junit_pieces(quest, counting)
    yield "class.html", class_html(quest.title, class_statistics(quest, counting))
    names = file_names(grade.student for grade in counting)
    for grade in counting:
        name = names[grade.student]
        feedback = feedback_of(quest, grade)
        yield f"feedback/{name}.md", feedback_markdown(feedback)
        yield f"feedback/{name}.html", feedback_html(feedback)
        gradescope = gradescope_json(quest, grade)
        if gradescope is not None:
            yield f"gradescope/{name}.json", gradescope


def one_each(grades: Sequence[Grade], attempts: Attempts) -> Sequence[Grade]:
    """The grade that counts of each student, in the order in which the students appear."""
    places: dict[str, list[int]] = {}
    for place, grade in enumerate(grades):
        places.setdefault(grade.student, []).append(place)
    of_each = list(places.values())

    def counting(number: int) -> Grade:
        return chosen([grades[place] for place in of_each[number]], attempts)

    return Lazy(len(of_each), counting)
