"""The class at a glance: the statistics as tables, for a terminal and as a page of HTML."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from checker.grading.statistics import ClassStatistics
from checker.reports.console import Console, Text, visible
from checker.reports.grades.cells import number
from checker.reports.grades.markup import Markup, joined, lines, page, tag

_WIDEST = 48
"""Characters of a cell on a terminal; the page has all of it."""


class Table(msgspec.Struct, frozen=True):
    """A table; `numbers` are its columns of numbers, which are set flush right."""

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: frozenset[int] = frozenset()


def report_class(title: str, found: ClassStatistics, console: Console | None = None) -> None:
    """Print the class at a glance."""
    console = console or Console()
    console.print(Text(visible(title), "heading"), Text(_summary(found)))
    for table in tables(found):
        console.print(Text(), Text(table.title, "heading"), *_printed(table))


def class_html(title: str, found: ClassStatistics) -> bytes:
    """The class at a glance as a page."""
    return page(
        f"Class: {title}",
        tag("h1", title),
        tag("p", _summary(found), class_="quiet"),
        *(joined(tag("h2", table.title), _table(table)) for table in tables(found)),
    )


def tables(found: ClassStatistics) -> Iterator[Table]:
    """What there is to tell; a table without rows is left out."""
    for table in (
        _exercises(found),
        _misconceptions(found),
        _same_answers(found),
        _slowest(found),
        _denied(found),
        _unjudged(found),
    ):
        if table.rows:
            yield table


def _summary(found: ClassStatistics) -> str:
    parts = [f"{found.students} students, {found.submitted} handed in, {found.judged} judged"]
    if found.mean is not None:
        parts.append(f"mean {_percent(found.mean)}, median {_percent(found.median)}")
    return "; ".join(parts) + "."


def _exercises(found: ClassStatistics) -> Table:
    return Table(
        "Exercises",
        ("exercise", "graded", "passed", "points earned", "discrimination"),
        tuple(
            (
                item.exercise,
                str(item.graded),
                _percent(item.pass_rate),
                _percent(item.difficulty),
                "" if item.discrimination is None else f"{item.discrimination:+.2f}",
            )
            for item in found.exercises
        ),
        frozenset({1, 2, 3, 4}),
    )


def _misconceptions(found: ClassStatistics) -> Table:
    return Table(
        "Commonest misconceptions",
        ("exercise", "misconception", "students", "who"),
        tuple(
            (item.exercise, item.title, str(len(item.students)), ", ".join(item.students))
            for item in found.misconceptions
        ),
        frozenset({2}),
    )


def _same_answers(found: ClassStatistics) -> Table:
    return Table(
        "The same wrong answer: one comment serves all",
        ("exercise", "students", "said to them", "who"),
        tuple(
            (
                item.exercise,
                str(len(item.students)),
                "\n".join((item.message, *item.shown)),
                ", ".join(item.students),
            )
            for item in found.same_answers
        ),
        frozenset({1}),
    )


def _slowest(found: ClassStatistics) -> Table:
    return Table(
        "Slowest submissions",
        ("student", "seconds"),
        tuple((item.student, number(round(item.seconds, 2))) for item in found.slowest),
        frozenset({1}),
    )


def _denied(found: ClassStatistics) -> Table:
    return Table(
        "Denied by the sandbox: worth a look, and no proof",
        ("student", "what"),
        tuple((item.student, ", ".join(item.denied)) for item in found.denied),
    )


def _unjudged(found: ClassStatistics) -> Table:
    failed = [(name, "the checker itself failed") for name in found.failed]
    refused = [(name, "could not be taken") for name in found.refused]
    return Table("Not judged", ("student", "why"), (*failed, *refused))


def _percent(share: float | None) -> str:
    return "" if share is None else f"{share:.0%}"


def _table(table: Table) -> Markup:
    head = tag("tr", *(tag("th", title) for title in table.head))
    rows = (tag("tr", *(_cell(table, i, cell) for i, cell in enumerate(row))) for row in table.rows)
    return tag("table", head, *rows)


def _cell(table: Table, column: int, cell: str) -> Markup:
    if column in table.numbers:
        return tag("td", cell, class_="number")
    return tag("td", lines(cell))


def _printed(table: Table) -> Iterator[Text]:
    """The rows in columns as wide as their widest cell, each cell's first line."""
    cells = [table.head, *([_short(cell) for cell in row] for row in table.rows)]
    widths = [max(len(row[i]) for row in cells) for i in range(len(table.head))]
    for number_of_row, row in enumerate(cells):
        yield Text(_aligned(row, widths, table.numbers), "" if number_of_row else "quiet")


def _aligned(row: Sequence[str], widths: Sequence[int], numbers: frozenset[int]) -> str:
    set_ = (
        cell.rjust(width) if i in numbers else cell.ljust(width)
        for i, (cell, width) in enumerate(zip(row, widths, strict=True))
    )
    return f"  {'  '.join(set_)}".rstrip()


def _short(cell: str) -> str:
    first, _, rest = visible(cell).partition("\n")
    if len(first) > _WIDEST:
        return f"{first[: _WIDEST - 3]}..."
    return f"{first} ..." if rest else first
