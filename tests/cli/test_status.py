"""`questcheck status` and bare `questcheck`: what they say, and what they must not import."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from checker.cli.main import main
from checker.engine.result import Outcome
from checker.progress.model import NEXT_QUEST, Attestation
from checker.reports.console import Console
from checker.reports.json import ExerciseReport
from checker.reports.status import report_standing
from tests.cli.learner import (
    QUEST,
    RULE,
    answered_all,
    attempt,
    corrupt,
    imported,
    make_workspace,
    opened,
    passed,
    progress_file,
    recorded,
)

WEAVER = ("neuron", "relu", "sigmoid", "softmax", "layer", "forward", "collapse", "train_xor")


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    return make_workspace(tmp_path)


def status(workspace: Path, capsys: pytest.CaptureFixture[str]) -> str:
    capsys.readouterr()
    assert main(["status", "--workspace", str(workspace)]) == 0
    return capsys.readouterr().out


def standing(workspace: Path, capsys: pytest.CaptureFixture[str]) -> str:
    capsys.readouterr()
    assert main(["--workspace", str(workspace)]) == 0
    return capsys.readouterr().out


def as_json(workspace: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, object]:
    capsys.readouterr()
    assert main(["--workspace", str(workspace), "status", "--json"]) == 0
    report: dict[str, object] = json.loads(capsys.readouterr().out)
    return report


def line_of(output: str, words: str) -> str:
    return next(line for line in output.splitlines() if words in line)


def test_json_of_a_fresh_workspace_has_every_field(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report = as_json(workspace, capsys)
    exercises = report.pop("exercises")
    assert report == {
        "schema": "questcheck.status/1",
        "xp": 0,
        "xp_total": 90,
        "bonus": 0,
        "badges": [
            {"id": "network-weaver", "title": "Network Weaver", "earned_at": None},
            {"id": "gradient-channeler", "title": "Gradient Channeler", "earned_at": None},
        ],
        "checkpoints": [
            {"id": badge.id, "title": badge.title, "earned_at": None}
            for badge in QUEST.rewards.checkpoints
        ],
        "first_passes": {},
        "objectives": [
            {"id": item.id, "title": item.title, "done": False} for item in QUEST.objectives
        ],
        "checklist": [
            {"id": item.id, "title": item.title, "done": False}
            for item in QUEST.validation_criteria.completion_requirements
        ],
    }
    assert isinstance(exercises, list)
    assert [entry["exercise"] for entry in exercises] == [e.id for e in QUEST.exercises]
    assert exercises[1] == {
        "exercise": "relu",
        "chapter": "chapter1",
        "file": "exercises/chapter1/relu.py",
        "sha256": None,
        "outcome": "not_started",
        "xp": 0,
        "seconds": None,
        "message": "Not checked yet. Type: questcheck relu",
        "diagnosis": None,
        "remarks": [],
    }


def test_looking_writes_nothing(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status(workspace, capsys)
    standing(workspace, capsys)
    assert not progress_file(workspace).parent.exists()


def test_json_tells_first_pass_and_latest_outcome_apart(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with opened(workspace) as store:
        store.record([attempt("relu", at="2026-01-01T09:00:00Z")], RULE)
        later = attempt("relu", Outcome.WRONG, "2026-01-02T09:00:00Z", "relu(-1) gives -1.")
        store.record([later], RULE)
    report = as_json(workspace, capsys)
    assert report["xp"] == 3
    assert report["first_passes"] == {"relu": "2026-01-01T09:00:00Z"}
    exercises = report["exercises"]
    assert isinstance(exercises, list)
    assert exercises[1] == {
        "exercise": "relu",
        "chapter": "chapter1",
        "file": "exercises/chapter1/relu.py",
        "sha256": "ab" * 32,
        "outcome": "wrong",
        "xp": 0,
        "seconds": 0.25,
        "message": "relu(-1) gives -1.",
        "diagnosis": None,
        "remarks": [],
    }
    assert set(exercises[1]) == set(ExerciseReport.__struct_fields__)


def test_text_shows_the_latest_outcome_with_the_first_pass_beside_it(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with opened(workspace) as store:
        store.record([attempt("relu"), attempt("neuron")], RULE)
        store.record([attempt("relu", Outcome.TIMED_OUT, "2026-01-02T09:00:00Z")], RULE)
    output = status(workspace, capsys)
    assert line_of(output, "relu").split("   ")[-1] == "first passed 2026-01-01 09:00 UTC, XP kept"
    assert line_of(output, "relu").startswith("  ✗ relu")
    assert "timed out" in line_of(output, "relu")
    assert line_of(output, "neuron").startswith("  ✓ neuron")
    assert line_of(output, "of 90 XP") == "6 of 90 XP"
    assert "✗✓ relu" in standing(workspace, capsys)


def test_badges_say_when_they_were_earned_and_what_they_wait_for(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    passed(workspace, WEAVER)
    output = status(workspace, capsys)
    assert line_of(output, "Network Weaver") == "  ★ Network Weaver   2026-01-01 09:00 UTC"
    after = output[output.index("  · Gradient Channeler") :].splitlines()
    assert after[1] == "    open: backward, gradient_step, numerical_gradient"
    badges = as_json(workspace, capsys)["badges"]
    assert isinstance(badges, list)
    assert [badge["earned_at"] for badge in badges] == ["2026-01-01T09:00:00Z", None]


def test_a_challenge_is_bonus_and_never_part_of_the_ninety(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    passed(workspace, [exercise.id for exercise in QUEST.exercises])
    answered_all(workspace)
    report = as_json(workspace, capsys)
    assert (report["xp"], report["xp_total"], report["bonus"]) == (90, 90, 80)
    assert "90 of 90 XP, bonus 80" in status(workspace, capsys)


def test_the_quest_is_complete_when_the_learner_has_had_their_say(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    passed(workspace, [exercise.id for exercise in QUEST.exercises])
    answered_all(workspace)
    before = status(workspace, capsys)
    assert "Next: questcheck attest " in before
    assert "Skills, once the checklist is done" in before
    with opened(workspace) as store:
        chosen = Attestation(store.now(), NEXT_QUEST, "/quests/1101/computer-vision/")
        store.attest([Attestation(store.now(), "explored-resources", ""), chosen], RULE)
    after = status(workspace, capsys)
    assert "the quest is complete" in after
    assert "★ From-Scratch Neural Networks" in after
    assert "✓ Computer Vision Mastery" in after
    assert "Choose one" not in after
    checklist = as_json(workspace, capsys)["checklist"]
    assert isinstance(checklist, list)
    assert all(item["done"] for item in checklist)


def test_an_exercise_of_another_quest_is_passed_over(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with opened(workspace) as store:
        store.record([msgspec.structs.replace(attempt("relu"), exercise="from_before")], RULE)
    assert "from_before" not in status(workspace, capsys)
    assert as_json(workspace, capsys)["first_passes"] == {}


@pytest.mark.parametrize(
    ("outcome", "what_next"),
    [
        (None, "Next: questcheck show neuron   (One neuron's weighted sum"),
        (Outcome.NOT_STARTED, "Next: questcheck show neuron"),
        (Outcome.WRONG, "Next: edit exercises/chapter1/neuron.py, then type questcheck neuron"),
        (Outcome.CRASHED, "Next: edit exercises/chapter1/neuron.py, then type questcheck neuron"),
        (Outcome.PASSED, "Next: questcheck show relu"),
    ],
)
def test_bare_questcheck_says_what_comes_next(
    workspace: Path,
    capsys: pytest.CaptureFixture[str],
    outcome: Outcome | None,
    what_next: str,
) -> None:
    if outcome is not None:
        with opened(workspace) as store:
            store.record([attempt("neuron", outcome)], RULE)
    output = standing(workspace, capsys)
    assert output.splitlines()[-1].startswith(what_next)
    assert all(exercise.id in output for exercise in QUEST.exercises)
    assert max(map(len, output.splitlines())) < 100


def test_a_hostile_file_name_is_shown_and_not_obeyed(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    evil = msgspec.structs.replace(attempt("neuron", Outcome.WRONG), file="\x1b[2J[red]x")
    with opened(workspace) as store:
        store.record([evil], RULE)
    output = standing(workspace, capsys)
    assert "\\x1b[2J[red]x" in output
    assert "\x1b" not in output


def test_without_a_workspace_it_says_how_to_make_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main([]) == 0
    assert "questcheck init my-quest" in capsys.readouterr().out


def test_a_folder_that_was_named_and_is_no_workspace_is_an_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main(["--workspace", str(tmp_path)]) == 2
    assert "questcheck init" in capsys.readouterr().err
    monkeypatch.chdir(tmp_path)
    assert main(["status", "--json"]) == 2
    report = json.loads(capsys.readouterr().out)
    assert report["schema"] == "questcheck.status/1"
    assert "questcheck init" in report["error"]


def test_a_corrupt_progress_file_is_an_error_and_is_left_as_it_is(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content = corrupt(workspace)
    for command in ([], ["status"]):
        assert main(["--workspace", str(workspace), *command]) == 2
        captured = capsys.readouterr()
        assert "progress.db" in captured.err
        assert "Move it aside" in captured.err
        assert captured.out == ""
    assert main(["--workspace", str(workspace), "status", "--json"]) == 2
    report = json.loads(capsys.readouterr().out)
    assert set(report) == {"schema", "error"}
    assert report["schema"] == "questcheck.status/1"
    assert "damaged" in report["error"]
    assert progress_file(workspace).read_bytes() == content


@pytest.mark.parametrize("arguments", [(), ("status",)])
def test_text_imports_nothing_that_takes_long(workspace: Path, arguments: tuple[str, ...]) -> None:
    passed(workspace, WEAVER)
    assert imported(workspace, *arguments) == []


def test_json_does_not_even_import_rich(workspace: Path) -> None:
    passed(workspace, WEAVER)
    assert imported(workspace, "status", "--json") == []


@pytest.mark.parametrize("arguments", [(), ("status",)])
def test_a_cp1252_console_gets_signs_that_it_can_write(
    workspace: Path, arguments: tuple[str, ...]
) -> None:
    passed(workspace, WEAVER)
    environment = {**os.environ, "PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"}
    command = [sys.executable, "-m", "checker", *arguments]
    ran = subprocess.run(command, cwd=workspace, env=environment, capture_output=True, check=True)
    output = ran.stdout.decode("cp1252")
    assert "+ neuron" in output
    assert "- mse" in output
    assert "?" not in output.replace("which learns XOR faster?", "")


def test_a_terminal_gets_bold_headings(workspace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")

    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    terminal = Terminal()
    console = Console(terminal)
    passed(workspace, WEAVER)
    with recorded(workspace) as progress:
        report_standing(QUEST, progress.record_of(), progress.latest(), console)
    assert terminal.getvalue().startswith(f"\x1b[1m{QUEST.title}")
