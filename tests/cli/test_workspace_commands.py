"""`show`, `init`, `upgrade` and `reset` through the command line."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from checker.cli.main import main

WORK = "def relu(z):\n    return z\n"


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fresh workspace; the learner stands in it."""
    assert main(["init", str(tmp_path / "work")]) == 0
    monkeypatch.chdir(tmp_path / "work")
    return tmp_path / "work"


def test_init_says_what_to_type_next(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A learner who has just installed questcheck is led to the first lesson."""
    assert main(["init", str(tmp_path / "my quest")]) == 0
    out = capsys.readouterr().out
    assert f'cd "{tmp_path / "my quest"}"' in out
    assert "questcheck show neuron" in out
    assert (tmp_path / "my quest" / "exercises" / "challenges" / "digits.py").is_file()


def test_init_twice_is_a_usage_error(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit status 2, and the command that was meant."""
    assert main(["init", "."]) == 2
    assert "questcheck upgrade" in capsys.readouterr().err


def test_show_prints_the_lesson_with_its_facts(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Signature, XP, needs, the stub's docstring, the file to edit and the next command."""
    capsys.readouterr()
    assert main(["show", "forward"]) == 0
    out = capsys.readouterr().out
    assert "forward(x, W1, b1, W2, b2)" in out
    assert "4 XP" in out
    assert "may import relu, sigmoid, layer" in out
    assert "Next: questcheck forward" in out
    assert "exercises/chapter1/forward.py" in out


def test_the_lesson_is_the_stubs_whatever_the_learner_wrote(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A learner who has deleted the docstring can still read it."""
    (workspace / "exercises" / "chapter1" / "relu.py").write_text(WORK, encoding="utf-8")
    assert main(["show", "relu"]) == 0
    assert "max(0, z), element by element" in capsys.readouterr().out


def test_show_works_without_a_workspace(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Reading needs no files of one's own; it says how to come by them."""
    monkeypatch.chdir(tmp_path)
    assert main(["show", "train_step"]) == 0
    out = capsys.readouterr().out
    assert "questcheck init" in out
    assert 'pip install "questcheck[torch]"' in out


def test_show_of_a_chapter_is_its_introduction(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Introduction, skills, every exercise with its XP, the knowledge checks, the next command."""
    assert main(["show", "chapter2"]) == 0
    out = capsys.readouterr().out
    assert "Backpropagation and Gradient Descent" in out
    assert "35 XP" in out
    assert "numerical_gradient" in out
    assert "questcheck quiz chapter2" in out
    assert "questcheck show mse" in out


@pytest.mark.parametrize("command", ["show", "reset"])
def test_an_unknown_name_suggests_the_one_meant(
    workspace: Path, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    """A slip of the shift key costs no search."""
    assert main([command, "RELU"]) == 2
    assert "Did you mean `relu`?" in capsys.readouterr().err


def test_reset_of_a_chapter_names_its_exercises(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One exercise at a time, so that nobody loses sight of a chapter's work."""
    assert main(["reset", "chapter1"]) == 2
    assert "questcheck reset neuron" in capsys.readouterr().err


def test_reset_says_where_the_learners_file_went(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The stub is back, and the kept file holds what was written."""
    file = workspace / "exercises" / "chapter1" / "relu.py"
    file.write_text(WORK, encoding="utf-8")
    assert main(["reset", "relu"]) == 0
    assert "relu.py.kept-1" in capsys.readouterr().out
    assert file.with_name("relu.py.kept-1").read_text(encoding="utf-8") == WORK
    assert "NotImplementedError" in file.read_text(encoding="utf-8")


def test_upgrade_says_of_each_file_what_was_done(
    workspace: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """What was missing, what was left alone, and how many were current; --workspace is heeded."""
    (workspace / "exercises" / "chapter1" / "relu.py").write_text(WORK, encoding="utf-8")
    (workspace / "exercises" / "chapter1" / "layer.py").unlink()
    monkeypatch.chdir(tmp_path)
    capsys.readouterr()
    assert main(["upgrade", "--workspace", str(workspace)]) == 0
    out = capsys.readouterr().out
    assert "New:\n  exercises/chapter1/layer.py" in out
    assert "Left alone, since you wrote in them:\n  exercises/chapter1/relu.py" in out
    assert "22 untouched stubs" in out


@pytest.mark.parametrize("command", ["upgrade", "reset relu"])
def test_without_a_workspace_the_error_names_init(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    command: str,
) -> None:
    """Exit status 2, and what to type."""
    monkeypatch.chdir(tmp_path)
    assert main(command.split()) == 2
    assert "questcheck init" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["show relu", "reset relu", "upgrade", "init other"])
def test_these_commands_stay_light(workspace: Path, command: str) -> None:
    """A real process that runs one imports neither NumPy nor pytest nor torch."""
    code = (
        "import sys; from checker.cli.main import main; status = main(sys.argv[1:]);"
        "print(*{'numpy', 'pytest', 'torch', 'sqlite_utils'} & set(sys.modules), file=sys.stderr);"
        "sys.exit(status)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *command.split()], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr.strip() == ""
