"""`questcheck TARGET...`: what is asked for is judged, told, recorded, and decides the status."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from checker.cli.app import App
from checker.cli.main import main
from checker.engine.pack import Pack
from checker.engine.result import Outcome

LEAKY = "import numpy as np\n\n\ndef relu(z):\n    return np.where(z > 0, z, 0.01 * z)\n"
FIELDS = {
    *("exercise", "chapter", "file", "sha256", "outcome", "xp", "seconds", "message"),
    *("diagnosis", "remarks"),
}


@pytest.fixture
def workspace(tmp_path: Path, pack: Pack, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace with all solved, and the learner in it."""
    root = tmp_path / "quest"
    shutil.copytree(pack.solutions, root / "exercises")
    monkeypatch.chdir(root)
    return root


def report(capsys: pytest.CaptureFixture[str], *words: str, status: int) -> Any:
    capsys.readouterr()
    assert main([*words, "--json"]) == status
    output = capsys.readouterr().out
    assert output.count("\n") == 1
    return json.loads(output)


def write_relu(workspace: Path, source: str) -> None:
    (workspace / "exercises" / "chapter1" / "relu.py").write_text(source)


@pytest.mark.usefixtures("workspace")
def test_json_holds_every_field(capsys: pytest.CaptureFixture[str]) -> None:
    """One object, and nothing else on stdout; the seed replays the run."""
    found = report(capsys, "relu", "neuron", status=0)
    assert found["schema"] == "questcheck.check/1"
    assert [entry["exercise"] for entry in found["exercises"]] == ["neuron", "relu"]
    for entry in found["exercises"]:
        assert set(entry) >= FIELDS
        assert entry["outcome"] == "passed"
        assert len(entry["sha256"]) == 64
    assert report(capsys, "relu", "--seed", str(found["seed"]), status=0)["seed"] == found["seed"]


def test_a_known_bug_is_named_in_the_first_sentence(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """`diagnosis` is the misconception, and `message` begins with its title."""
    write_relu(workspace, LEAKY)
    (entry,) = report(capsys, "relu", status=1)["exercises"]
    assert entry["diagnosis"]["id"] == "leaky_slope"
    assert entry["message"].startswith(entry["diagnosis"]["title"])
    assert entry["xp"] == 0


def test_explain_works_it_through(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """--explain shows one element from argument to answer, and what every check is about."""
    write_relu(workspace, LEAKY)
    assert main(["relu", "--explain"]) == 1
    output = capsys.readouterr().out
    assert "worked through on your own input" in output
    assert "your code gives" in output
    assert "what each check is about" in output


def test_what_was_judged_is_recorded(workspace: Path) -> None:
    """Every attempt is in the progress file, with its outcome, seed and hash; XP once."""
    write_relu(workspace, LEAKY)
    assert main(["relu"]) == 1
    write_relu(workspace, "import numpy as np\n\n\ndef relu(z):\n    return np.maximum(z, 0)\n")
    assert main(["relu", "--seed", "7"]) == 0
    assert main(["relu", "--seed", "7"]) == 0
    with App(workspace).read_progress() as progress:
        latest = progress.latest()["relu"]
        assert (latest.outcome, latest.seed, latest.xp) == (Outcome.PASSED, 7, 3)
        assert [award.item for award in progress.awards()] == ["relu"]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["RELU"], "Did you mean `relu`?"),
        (["chapter9"], "Did you mean `chapter"),
        (["relu", "--sed", "1"], "--sed"),
        (["relu", "--workspace", "/nowhere-at-all"], "nowhere-at-all"),
        (["relu", "--seed", "x"], "--seed"),
    ],
)
@pytest.mark.usefixtures("workspace")
def test_a_usage_error_says_what_helps(
    words: list[str], says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """It exits 2, on stderr for people and as {schema, error} for programs."""
    assert main(words) == 2
    assert says in capsys.readouterr().err
    error = report(capsys, *words, status=2)
    assert error["schema"] == "questcheck.check/1"
    assert says in error["error"]


def test_without_a_workspace_the_remedy_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Outside of any workspace it says how to make one."""
    monkeypatch.chdir(tmp_path)
    assert main(["relu"]) == 2
    assert "questcheck init" in capsys.readouterr().err


def test_the_graders_own_failure_exits_with_3(
    workspace: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A checker that fails is never the learner's zero: its own outcome, its own status."""
    assert workspace
    monkeypatch.setattr("checker.engine.source.Folder.read", lambda tree, file: broken())
    (entry,) = report(capsys, "relu", status=3)["exercises"]
    assert entry["outcome"] == "grader_error"


def broken() -> None:
    from checker.errors import EngineError

    raise EngineError("the solution is missing")


@pytest.mark.usefixtures("workspace")
def test_verbose_says_which_file_was_judged(capsys: pytest.CaptureFixture[str]) -> None:
    """The file, the first digits of its hash, and the count of checks."""
    assert main(["relu", "--verbose"]) == 0
    output = capsys.readouterr().out
    assert "exercises/chapter1/relu.py sha256 " in output


def test_a_need_that_fails_blocks_what_imports_it(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """`backward` imports a wrong `dsigmoid`: it is blocked, and the message names what by."""
    chapter = workspace / "exercises" / "chapter2"
    (chapter / "dsigmoid.py").write_text("def dsigmoid(a):\n    return a\n")
    source = (chapter / "backward.py").read_text()
    if "from chapter2.dsigmoid" not in source:
        source = "from chapter2.dsigmoid import dsigmoid\n" + source
    (chapter / "backward.py").write_text(source.replace("a2 * (1 - a2)", "dsigmoid(a2)"))
    (entry,) = report(capsys, "backward", status=1)["exercises"]
    assert entry["outcome"] == "blocked"
    assert "dsigmoid" in entry["message"]


def test_right_code_is_not_blocked_by_a_need_it_does_not_import(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An exercise is run whatever its needs: right code that imports nothing passes."""
    (workspace / "exercises/chapter1/relu.py").write_text("def relu(z):\n    return z\n")
    source = (
        "import numpy as np\n\n\ndef forward(x, W1, b1, W2, b2):\n"
        "    a1 = np.maximum(x @ W1 + b1, 0)\n    return a1, 1 / (1 + np.exp(-(a1 @ W2 + b2)))\n"
    )
    (workspace / "exercises/chapter1/forward.py").write_text(source)
    (entry,) = report(capsys, "forward", status=0)["exercises"]
    assert entry["outcome"] == "passed"
