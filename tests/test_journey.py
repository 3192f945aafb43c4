"""A whole learner's journey, as a real process, from an installed wheel in an empty folder."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path
from typing import Any

import pytest

from checker.engine.pack import Pack
from tests.judging import installed

ROOT = Path(__file__).resolve().parents[1]


class Learner:
    """Someone at a terminal, in a folder of their own, with nothing but an installed wheel."""

    def __init__(self, command: Path, folder: Path) -> None:
        self._command = command
        self.folder = folder
        self.workspace = folder / "my-quest"

    def types(self, *words: str, cwd: Path | None = None, expect: int = 0, **variables: str) -> str:
        """What the command prints; its exit status must be as expected."""
        environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
        done = subprocess.run(
            [self._command, *words],
            cwd=cwd or self.workspace,
            env={**environment, **variables},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
        )
        output = done.stdout.decode(variables.get("PYTHONIOENCODING", "utf-8"))
        assert done.returncode == expect, (words, output, done.stderr.decode(errors="replace"))
        return output

    def reads(self, *words: str, expect: int = 0) -> Any:
        return json.loads(self.types(*words, "--json", expect=expect))

    def solves(self, pack: Pack, *exercises: str) -> None:
        """Put the solution where the stub was."""
        for name in exercises:
            exercise = pack.quest.exercise(name)
            file = pack.quest.chapter_of(exercise).file(exercise)
            shutil.copy(pack.solutions / file, self.workspace / "exercises" / file)


@pytest.fixture(scope="module")
def learner(tmp_path_factory: pytest.TempPathFactory) -> Learner:
    """A wheel built from this tree, in a virtual environment of its own.

    What the wheel depends on is borrowed from the environment that runs the tests: it is the
    wheel that is tested, not the registry.
    """
    folder = tmp_path_factory.mktemp("journey")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "-o", str(folder)]
    subprocess.run([*build, str(ROOT)], check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    venv.create(folder / "venv", with_pip=False)
    python = folder / "venv" / "bin" / "python"
    site = Path(
        subprocess.run(
            [python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
            check=True,
            capture_output=True,
            text=True,
        ).stdout.strip()
    )
    shutil.unpack_archive(wheel, site, "zip")
    # Only what lies in the folder itself: .pth lines in it (our own clone's) are not followed.
    (site / "borrowed.pth").write_text(sysconfig.get_path("purelib") + "\n")
    command = folder / "venv" / "bin" / "questcheck"
    command.write_text(f"#!{python}\nfrom checker.cli.main import run\nrun()\n")
    command.chmod(0o755)
    home = tmp_path_factory.mktemp("home")
    return Learner(command, home)


def test_the_journey(learner: Learner, pack: Pack) -> None:
    """From the first stub to both badges and 90 XP: init, fail, fix, quiz, attest, status."""
    learner.types("init", "my-quest", cwd=learner.folder)
    assert "questcheck show neuron" in learner.types()
    assert learner.reads("status")["xp"] == 0

    untouched = learner.reads("chapter1", expect=1)
    assert {e["outcome"] for e in untouched["exercises"]} == {"not_started"}

    relu = learner.workspace / "exercises" / "chapter1" / "relu.py"
    relu.write_text("import numpy as np\n\n\ndef relu(z):\n    return np.abs(z)\n")
    failed = learner.types("relu", expect=1)
    assert "`relu(z)` is wrong" in failed
    assert "questcheck relu --seed" in failed
    relu.write_text("import numpy as np\n\n\ndef relu(z):\n    return np.maximum(z, 0)\n")
    assert "+3 XP  relu" in learner.types("relu")

    here = installed(pack)
    learner.solves(pack, *(exercise.id for exercise in here))
    chapters = [c for c in pack.quest.chapters if all(e in here for e in c.exercises)]
    report = learner.types(*(chapter.id for chapter in chapters))
    assert "Badge earned: Network Weaver" in report
    assert "Badge earned: Gradient Channeler" in report

    answers = {question.id: question.answer for question in pack.quest.questions}
    (learner.workspace / "answers.json").write_text(json.dumps(answers))
    learner.types("quiz", "--answers", "answers.json")
    learner.types("attest", "explored-resources")
    learner.types("attest", "next-quest", "deep-learning-frameworks")

    status = learner.reads("status")
    missing = sum(e.xp for e in pack.quest.chapters[2].exercises if e not in here)
    assert status["xp"] == 90 - missing
    assert status["xp_total"] == 90
    assert all(badge["earned_at"] for badge in status["badges"])
    if not missing:
        assert all(item["done"] for item in status["checklist"])


def test_stubs_of_the_wheel_are_the_repositorys(learner: Learner, pack: Pack) -> None:
    """What `init` writes is what the clone holds, byte for byte."""
    fresh = Learner(learner._command, learner.folder / "other")
    fresh.folder.mkdir()
    fresh.types("init", "my-quest", cwd=fresh.folder)
    from checker.quest.loader import builtin_quest_file
    from checker.workspace.stubs import pristine_stub

    for exercise in pack.quest.exercises:
        file = pack.quest.chapter_of(exercise).file(exercise)
        stub = pristine_stub(pack.quest, builtin_quest_file(), exercise)
        assert (fresh.workspace / "exercises" / file).read_bytes() == stub


@pytest.mark.parametrize("command", [["relu"], ["status"], [], ["show", "relu"], ["doctor"]])
def test_a_cp1252_console_gets_its_output(learner: Learner, command: list[str]) -> None:
    """A Windows console in cp1252, UTF-8 mode off, and a learner who prints what it lacks."""
    fresh = Learner(learner._command, learner.folder / "-".join(["cp1252", *command]))
    fresh.folder.mkdir()
    fresh.types("init", "my-quest", cwd=fresh.folder)
    relu = fresh.workspace / "exercises" / "chapter1" / "relu.py"
    relu.write_text(
        'print("\\u2713 \\u4f60\\u597d \\U0001f600")\n\ndef relu(z):\n'
        '    print("\\u2713")\n    raise ValueError("\\u2713 \\u4f60\\u597d")\n',
        encoding="utf-8",
    )
    fresh.types(
        *command,
        expect=1 if command == ["relu"] else 0,
        PYTHONUTF8="0",
        PYTHONIOENCODING="cp1252",
    )


def test_a_learners_text_is_not_obeyed(learner: Learner) -> None:
    """Markup stays text, and what a terminal would obey is shown instead."""
    fresh = Learner(learner._command, learner.folder / "markup")
    fresh.folder.mkdir()
    fresh.types("init", "my-quest", cwd=fresh.folder)
    relu = fresh.workspace / "exercises" / "chapter1" / "relu.py"
    relu.write_text('def relu(z):\n    raise ValueError("[red]x[/red] \\x1b[2J\\x07 \\u202e")\n')
    output = fresh.types("relu", "--verbose", expect=1)
    assert "[red]x[/red]" in output
    assert "\\x1b[2J\\x07 \\u202e" in output
    assert "\x1b" not in output
