"""`questcheck hint` gives one step at a time, remembers it, and lets a diagnosis pick."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from checker.cli.main import main
from checker.engine.hints import Hints, next_step, read_hints
from checker.errors import QuestError


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fresh workspace, with the learner in it."""
    root = tmp_path / "quest"
    assert main(["init", str(root)]) == 0
    monkeypatch.chdir(root)
    return root


def given(capsys: pytest.CaptureFixture[str], exercise: str) -> list[int]:
    capsys.readouterr()
    assert main(["hint", exercise, "--json"]) == 0
    return [hint["step"] for hint in json.loads(capsys.readouterr().out)["hints"]]


@pytest.mark.usefixtures("workspace")
def test_one_step_a_call_and_all_of_them_after_the_last(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The steps come in order, each once; then all are shown again."""
    assert [given(capsys, "relu") for _ in range(4)] == [[1], [2], [3], [1, 2, 3]]
    assert given(capsys, "sigmoid") == [1]


def test_a_diagnosis_picks_the_hint_that_fits(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """After a check that names the bug, the hint for that bug comes first."""
    file = workspace / "exercises" / "chapter1" / "relu.py"
    file.write_text(
        "import numpy as np\n\n\ndef relu(z):\n    return np.where(z > 0, z, 0.01 * z)\n"
    )
    assert main(["relu"]) == 1
    from checker.cli.app import App

    app = App(workspace)
    fits = read_hints(app.pack.suite(app.quest.exercise("relu"))).fits["leaky_slope"]
    assert given(capsys, "relu") == [fits]
    assert sorted(given(capsys, "relu") + given(capsys, "relu")) == sorted({1, 2, 3} - {fits})


@pytest.mark.usefixtures("workspace")
def test_hints_cost_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    """XP is what it was."""
    given(capsys, "relu")
    assert main(["status", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["xp"] == 0


@pytest.mark.usefixtures("workspace")
def test_an_unknown_exercise_is_suggested(capsys: pytest.CaptureFixture[str]) -> None:
    """A misspelt name exits 2 and names the nearest."""
    assert main(["hint", "rleu"]) == 2
    assert "Did you mean `relu`?" in capsys.readouterr().err


def test_a_step_outside_the_ladder_is_refused(tmp_path: Path) -> None:
    """hints.toml is strict: three steps, and fits between 1 and 3."""
    (tmp_path / "hints.toml").write_text('steps = ["a", "b", "c"]\n[fits]\nx = 4\n')
    with pytest.raises(QuestError, match=r"fits\.x is 4"):
        read_hints(tmp_path)
    (tmp_path / "hints.toml").write_text('steps = ["a", "b"]\n')
    with pytest.raises(QuestError, match=r"hints\.toml"):
        read_hints(tmp_path)


def test_the_fitting_step_comes_before_the_first() -> None:
    """What fits and was not shown is next; else the lowest not shown; None after all."""
    hints = Hints(("a", "b", "c"), {"bug": 3})
    assert next_step(hints, set(), "bug") == 3
    assert next_step(hints, {3}, "bug") == 1
    assert next_step(hints, {1}, None) == 2
    assert next_step(hints, {1, 2, 3}, "bug") is None
