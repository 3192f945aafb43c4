"""Exporting the progress file as JSON and CSV."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
from contextlib import closing
from datetime import datetime, timezone
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.engine.result import Diagnosis, Outcome, Remark
from checker.errors import ProgressError
from checker.progress import schema
from checker.progress.export import Row, export, to_csv, to_json
from checker.progress.model import Answer, Attempt, Attestation, HintTaken
from checker.progress.store import open_store
from checker.quest.rules import Award, AwardKind, Record

PACK = "neural"

ATTEMPT = Attempt(
    at="2026-01-01T00:00:00Z",
    exercise="relu",
    chapter="chapter1",
    file="exercises/chapter1/relu.py",
    sha256=None,
    outcome=Outcome.WRONG,
    seed=-(2**70),
    xp=0,
    seconds=0.25,
    message='=HYPERLINK("http://x")',
    diagnosis=Diagnosis("strict", "Strict", "x > 0 alone"),
    remarks=(Remark("warned", "overflow"),),
)


class WallClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        return datetime.now(timezone.utc)


def one_badge(record: Record) -> list[Award]:
    return [Award(AwardKind.BADGE, "weaver", "Network Weaver", 0, "2026-01-01T00:00:00Z")]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file with a row in every table, and an attempt at another quest."""
    file = tmp_path / "progress.db"
    with open_store(file, PACK, WallClock()) as store:
        store.record([ATTEMPT], one_badge)
        store.answer([Answer(store.now(), "q1", "b", True)], one_badge)
        store.attest([Attestation(store.now(), "resources", "")], one_badge)
        store.take_hint(HintTaken(store.now(), ATTEMPT.exercise, 1))
    with open_store(file, "another", WallClock()) as store:
        store.record([ATTEMPT], lambda record: [])
    return file


def test_every_table_is_exported(path: Path) -> None:
    """The JSON is one object of tables, each row a flat object, with this quest's rows alone."""
    tables = json.loads(to_json(export(path, PACK)))
    assert set(tables) == set(schema.TABLES)
    assert {name: len(rows) for name, rows in tables.items()} == dict.fromkeys(schema.TABLES, 1)
    assert {row["pack"] for rows in tables.values() for row in rows} == {PACK}
    assert tables["awards"][0]["item"] == "weaver"
    assert tables["answers"][0]["right"] is True


def test_json_says_of_an_attempt_what_the_check_said(path: Path) -> None:
    """An exported attempt reads as an attempt again: same types, same values, text untouched."""
    (row,) = json.loads(to_json(export(path, PACK)))["attempts"]
    assert msgspec.convert(row, Attempt) == ATTEMPT


def test_an_absent_file_exports_empty_tables_and_is_not_made(tmp_path: Path) -> None:
    """Before the first check there is nothing to export, and that is no error."""
    path = tmp_path / "progress.db"
    assert export(path, PACK) == {table: [] for table in schema.TABLES}
    assert json.loads(to_json(export(path, PACK))) == {table: [] for table in schema.TABLES}
    assert to_csv(export(path, PACK)).count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_exporting_leaves_the_file_alone(path: Path) -> None:
    """An export reads only."""
    before = path.read_bytes()
    export(path, PACK)
    assert path.read_bytes() == before


def test_a_damaged_file_is_named(tmp_path: Path) -> None:
    """What is not a progress file is an error with a remedy here too."""
    path = tmp_path / "progress.db"
    path.write_text("a note")
    with pytest.raises(ProgressError, match="Move it aside"):
        export(path, PACK)


def test_a_row_that_does_not_read_is_named(path: Path) -> None:
    """A row edited by hand into nonsense is an error about the file, not a crash."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE attempts SET remarks = '['")
    with pytest.raises(ProgressError, match="an attempt at relu does not read"):
        export(path, PACK)


def test_csv_disarms_text_and_leaves_ids_and_numbers(path: Path) -> None:
    """A message that a spreadsheet would compute gets an apostrophe; a negative seed does not."""
    (row,) = csv.DictReader(io.StringIO(to_csv(export(path, PACK))))
    assert row["message"] == '\'=HYPERLINK("http://x")'
    assert row["seed"] == str(-(2**70))
    assert (row["exercise"], row["outcome"], row["sha256"], row["xp"]) == ("relu", "wrong", "", "0")
    assert json.loads(row["remarks"]) == [{"id": "warned", "message": "overflow"}]


def row_of(message: str, exercise: str = "relu") -> Row:
    return {
        "id": 1,
        "pack": PACK,
        **msgspec.to_builtins(ATTEMPT),
        "exercise": exercise,
        "message": message,
        "diagnosis": None,
        "remarks": [],
    }


@given(st.sampled_from(["", "=", "+", "-", "@", "\t", "\r"]), st.text(), st.text())
def test_no_text_reaches_a_spreadsheet_as_a_formula(start: str, rest: str, exercise: str) -> None:
    """Any message reads back as itself, or as itself behind an apostrophe; ids as themselves.

    NUL alone, which no csv reader before Python 3.11 takes, is shown as \\x00.
    """
    message = start + rest
    tables = {"attempts": [row_of(message, exercise)]}
    (row,) = csv.DictReader(io.StringIO(to_csv(tables), newline=""))
    message, exercise = (text.replace("\0", "\\x00") for text in (message, exercise))
    assert row["message"] in (message, f"'{message}")
    assert row["message"][:1] not in {"=", "+", "-", "@", "\t", "\r"}
    assert row["exercise"] == exercise
