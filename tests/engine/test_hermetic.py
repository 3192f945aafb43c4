"""The judge's pytest takes nothing from where it stands."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from checker.engine.answer import Proxy
from checker.engine.pack import Pack
from checker.engine.session import Checks, read_suite, run_session
from checker.errors import EngineError
from tests.judging import Bench

PLUGIN = """
import pytest
@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item, nextitem):
    return True
open({marker!r}, "w").write("loaded")
"""


def questcheck(workspace: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "checker", "relu", "--json"],
        cwd=workspace,
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def workspace(bench: Bench, tmp_path: Path) -> Path:
    """A workspace whose relu is wrong, and that is full of things pytest would like to read."""
    root = bench.lay_out({"relu": "def relu(z):\n    return z\n"}).parent
    plugin = PLUGIN.format(marker=str(tmp_path / "loaded"))
    for name in ("conftest.py", "evil.py", "exercises/conftest.py", "exercises/chapter1/evil.py"):
        (root / name).write_text(plugin)
    (root / "pytest.ini").write_text("[pytest]\naddopts = -p evil\n")
    (root / "tox.ini").write_text("[pytest]\naddopts = -p evil\n")
    (root / "pyproject.toml").write_text('[tool.pytest.ini_options]\naddopts = "-p evil"\n')
    return root


def test_nothing_in_the_workspace_is_loaded(workspace: Path, tmp_path: Path) -> None:
    """No conftest, ini or plugin of the workspace reaches the judge."""
    run = questcheck(workspace)
    assert run.returncode == 1, run.stderr
    assert '"outcome":"wrong"' in run.stdout
    assert not (tmp_path / "loaded").exists()


def test_no_environment_variable_reaches_it(workspace: Path, tmp_path: Path) -> None:
    """PYTEST_ADDOPTS and PYTEST_PLUGINS are gone before pytest starts."""
    run = questcheck(
        workspace, PYTEST_ADDOPTS="-p evil --co", PYTEST_PLUGINS="evil", PYTHONPATH=str(workspace)
    )
    assert run.returncode == 1, run.stderr
    assert '"outcome":"wrong"' in run.stdout
    assert not (tmp_path / "loaded").exists()


def test_a_module_in_the_workspace_shadows_nothing(workspace: Path) -> None:
    """A numpy.py or checker.py lying in the workspace is not what the judge imports."""
    for name in ("numpy", "checker", "rich", "msgspec", "pytest"):
        (workspace / f"{name}.py").write_text("raise SystemExit('shadowed')\n")
    command = Path(sys.executable).with_name("questcheck")
    run = subprocess.run(
        [command, "relu", "--json"], cwd=workspace, capture_output=True, text=True, check=False
    )
    assert run.returncode == 1, run.stderr
    assert '"outcome":"wrong"' in run.stdout


def suite(folder: Path, text: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "suite.py"
    path.write_text(text)
    return path


def test_a_suite_without_checks_is_the_graders_error(tmp_path: Path) -> None:
    """Zero checks is never a pass."""
    with pytest.raises(EngineError, match="holds no check"):
        read_suite("relu", suite(tmp_path, "x = 1\n"))


def test_a_check_that_is_not_collected_is_the_graders_error(tmp_path: Path) -> None:
    """The checks that a suite defines must all be collected."""
    text = "def test_one():\n    pass\ndef test_two():\n    pass\ndel test_two\n"
    with pytest.raises(EngineError, match="test_two"):
        run_session([read_suite("relu", suite(tmp_path, text))], lambda checks: None)


def test_a_suite_that_does_not_import_is_the_graders_error(tmp_path: Path) -> None:
    """A suite's own trouble is named, and is nobody's zero."""
    broken = suite(tmp_path, "import no_such_module\ndef test_one():\n    pass\n")
    with pytest.raises(EngineError, match="no_such_module"):
        run_session([read_suite("relu", broken)], lambda checks: None)


def test_an_interrupt_during_collection_is_no_trouble_of_the_suites(tmp_path: Path) -> None:
    """pytest keeps a Ctrl-C at that moment to itself; whoever asked is to stop all the same."""
    interrupted = suite(tmp_path, "raise KeyboardInterrupt\ndef test_one():\n    pass\n")
    with pytest.raises(KeyboardInterrupt):
        run_session([read_suite("relu", interrupted)], lambda checks: None)


def test_a_check_may_use_pytests_own_fixtures(tmp_path: Path) -> None:
    """A check that asks for more than our own arguments gets it by pytest's own means."""
    text = """import pytest
@pytest.fixture
def three():
    yield 3
@pytest.mark.parametrize("factor", [1, 2])
def test_one(three, factor, request):
    assert three * factor == request.node.callspec.params["factor"] * 3
"""
    path = suite(tmp_path, text)

    def drive(checks: Checks) -> list[object]:
        return [checks.run(check, _NoDesk()) for check in checks.of("relu")]

    assert run_session([read_suite("relu", path)], drive) == [None, None]


class _NoDesk:
    def proxy(self, exercise: str) -> Proxy:
        raise AssertionError(exercise)

    def rng(self) -> np.random.Generator:
        raise AssertionError


def test_a_suite_that_stumbles_is_the_graders_error(bench: Bench, tmp_path: Path) -> None:
    """An exception in a check is that exercise's GRADER_ERROR, nobody's zero."""
    from checker.engine.result import Outcome

    suites = tmp_path / "suites"
    for exercise in bench.pack.quest.chapters[0].exercises:
        text = (bench.pack.suite(exercise) / "suite.py").read_text()
        if exercise.id == "relu":
            text = "def test_one(relu):\n    raise KeyError('ours')\n"
        suite(suites / "chapter1" / exercise.id, text)
    pack = bench.pack
    broken = Pack(pack.quest, pack.exercises, pack.solutions, suites)
    results = Bench(broken, tmp_path / "work").judge([{}], "relu", "sigmoid")[0]
    assert results["relu"].outcome is Outcome.GRADER_ERROR
    assert "KeyError('ours')" in results["relu"].message
    assert results["sigmoid"].outcome is Outcome.PASSED
