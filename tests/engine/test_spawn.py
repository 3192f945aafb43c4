"""Where there is no fork, each worker is a fresh interpreter, and all else is the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.engine import check as check_module
from checker.engine import spawn
from checker.engine.channel import Channel
from checker.engine.nursery import Nursery
from checker.engine.result import Outcome
from checker.engine.spawn import SpawnNursery, ThreadChannel
from tests.judging import Bench

SUBMISSION = {
    "relu": "import sys\ndef relu(z):\n    sys.exit(0)\n",
    "sigmoid": "import numpy as np\ndef sigmoid(z):\n    return 1 / (1 + np.exp(-z))\n",
    "neuron": "def neuron(x, w, b):\n    return 3\n",
    "softmax": "import os\ndef softmax(z):\n    os._exit(3)\n",
}


@pytest.fixture(params=["polled pipes", "threads"])
def spawning(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Judge as on macOS (pipes that can be polled) and as on Windows (a thread for each pipe)."""

    def nursery(warm: tuple[str, ...]) -> Nursery:
        return SpawnNursery(warm)

    def channel(process: object) -> Channel:
        return ThreadChannel(process.stdout, process.stdin)  # type: ignore[attr-defined]  # a Popen

    monkeypatch.setattr(check_module, "_nursery", nursery)
    if request.param == "threads":
        monkeypatch.setattr(spawn, "_channel", channel)


@pytest.mark.usefixtures("spawning")
def test_the_verdicts_are_the_same(bench: Bench) -> None:
    """Right passes, wrong is wrong, and a file that exits costs the next one nothing."""
    results = bench.judge([SUBMISSION], "neuron", "relu", "sigmoid", "softmax")[0]
    assert {name: result.outcome for name, result in results.items()} == {
        "neuron": Outcome.WRONG,
        "relu": Outcome.CRASHED,
        "sigmoid": Outcome.PASSED,
        "softmax": Outcome.CRASHED,
    }
    assert "exit status 3" in results["softmax"].message


@pytest.mark.usefixtures("spawning")
def test_an_endless_loop_is_stopped(bench: Bench) -> None:
    """The budget holds without a nursery, too."""
    result = bench.judge_one("relu", "def relu(z):\n    while True: pass\n")
    assert result.outcome is Outcome.TIMED_OUT


@pytest.mark.usefixtures("spawning")
def test_nothing_is_left_behind(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The scratch folders are gone when the check is over."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "tmp"))
    (tmp_path / "tmp").mkdir()
    bench.judge_one("relu", "open('x', 'w').write('x')\ndef relu(z):\n    return z\n")
    assert list((tmp_path / "tmp").iterdir()) == []
