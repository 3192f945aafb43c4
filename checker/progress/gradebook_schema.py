"""How a gradebook is laid out: its tables, and the steps from version to version.

An instructor may query `submissions` and `results`. What stands in them depends on nothing but
what was handed in, the quest, the rules and the seed: no time of ours, no measured seconds. So
two runs can be compared row by row.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.progress.database import Layout
from checker.progress.trouble import Words

if TYPE_CHECKING:
    from sqlite_utils import Database


def _first(database: Database) -> None:
    """Facts by name (quest, seed, basis, rules), what the engine said, and the class as it is."""
    database.create_table(
        "facts", {"name": str, "value": str}, pk="name", not_null={"value"}
    )  # a seed is text: it may have more than SQLite's 64 bits
    database.create_table(
        "judgements",
        {"handin": str, "basis": str, "judgement": bytes},
        pk=("handin", "basis"),
        not_null={"judgement"},
    )
    database.create_table(
        "entries", {"number": int, "entry": bytes}, pk="number", not_null={"entry"}
    )
    database.create_table(
        "submissions",
        {
            "number": int,
            "student": str,
            "name": str,
            "section": str,
            "team": str,  # "group" is a word of SQL
            "origin": str,
            "handin": str,
            "submitted": int,
            "submitted_at": str,
            "late_days": float,
            "deduction": float,
            "quiz": float,
            "points": float,
            "max_points": float,
            "bonus": float,
            "engine_error": str,
            "refused": str,
        },
        pk="number",
        not_null={"student", "origin", "points", "max_points", "bonus"},
    )
    database.create_table(
        "results",
        {
            "submission": int,
            "exercise": str,
            "student": str,
            "origin": str,
            "chapter": str,
            "outcome": str,
            "points": float,  # null: not graded
            "max_points": float,
            "message": str,
            "diagnosis": str,
            "override": str,  # why, where the points were set by hand
            "comment": str,
        },
        pk=("submission", "exercise"),
        not_null={"student", "origin", "chapter", "outcome", "max_points"},
        foreign_keys=[("submission", "submissions", "number")],
    )
    database.create_table(
        "overrides",
        {"student": str, "exercise": str, "points": float, "why": str, "at": str},
        pk=("student", "exercise"),
        not_null={"points", "why", "at"},
    )
    database.create_table(
        "reviews",
        {"student": str, "exercise": str, "comment": str, "points": float, "at": str},
        pk=("student", "exercise"),
        not_null={"comment", "at"},
    )
    database.create_table("comments", {"name": str, "text": str}, pk="name", not_null={"text"})


LAYOUT = Layout(
    migrations=(_first,),
    tables=frozenset({"facts", "judgements", "entries", "overrides", "reviews"}),
    words=Words("gradebook", "by the next `questcheck grade`", "another folder: --out DIR"),
    careful=True,
)
