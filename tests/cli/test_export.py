"""`questcheck export progress`: the file's contents as JSON and CSV."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from checker.cli.main import main
from checker.engine.result import Outcome
from tests.cli.learner import RULE, attempt, corrupt, make_workspace, opened, progress_file

MESSAGE = "=1+1, it says: naïve ☃ \ud800"


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(make_workspace(tmp_path))
    with opened(tmp_path) as store:
        store.record([attempt("relu", Outcome.WRONG, message=MESSAGE), attempt("neuron")], RULE)
    return tmp_path


def export(workspace: Path, *arguments: str) -> str:
    """What a process writes into a pipe, on a machine whose console is cp1252."""
    ran = subprocess.run(
        [sys.executable, "-m", "checker", "export", "progress", *arguments],
        cwd=workspace,
        env={**os.environ, "PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"},
        capture_output=True,
        check=True,
    )
    return ran.stdout.decode("utf-8")


def test_json_holds_every_table(workspace: Path) -> None:
    tables = json.loads(export(workspace))
    assert set(tables) == {"attempts", "answers", "attestations", "hints", "awards"}
    assert [row["exercise"] for row in tables["attempts"]] == ["relu", "neuron"]
    assert tables["attempts"][0]["message"].startswith("=1+1, it says: naïve ☃")
    assert [row["item"] for row in tables["awards"]] == ["neuron"]


def test_csv_holds_the_attempts_with_formulas_disarmed(workspace: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(export(workspace, "--format", "csv"), newline="")))
    assert [row["exercise"] for row in rows] == ["relu", "neuron"]
    assert rows[0]["message"].startswith("'=1+1")
    assert rows[0]["sha256"] == "ab" * 32


@pytest.mark.parametrize("form", ["json", "csv"])
def test_a_file_gets_what_stdout_would(workspace: Path, form: str) -> None:
    assert main(["export", "progress", "--format", form, "--output", "out.txt"]) == 0
    assert (workspace / "out.txt").read_bytes().decode() == export(workspace, "--format", form)


def test_the_progress_file_is_never_written_over(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = progress_file(workspace).read_bytes()
    assert main(["export", "progress", "--output", ".questcheck/progress.db"]) == 2
    assert "Write elsewhere" in capsys.readouterr().err
    assert progress_file(workspace).read_bytes() == before


def test_a_file_that_cannot_be_written_is_named(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", "progress", "--output", "nowhere/out.json"]) == 2
    assert "cannot be written (No such file" in capsys.readouterr().err


def test_before_the_first_check_there_is_nothing(tmp_path: Path) -> None:
    tables = json.loads(export(make_workspace(tmp_path)))
    assert tables == {"attempts": [], "answers": [], "attestations": [], "hints": [], "awards": []}


def test_a_corrupt_progress_file_is_an_error_and_is_left_as_it_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content = corrupt(make_workspace(tmp_path))
    assert main(["--workspace", str(tmp_path), "export", "progress"]) == 2
    assert "Move it aside" in capsys.readouterr().err
    assert progress_file(tmp_path).read_bytes() == content
