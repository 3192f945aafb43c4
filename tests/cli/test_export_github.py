"""`questcheck export github`: the workflow, its steps run as GitHub's runner runs them."""

from __future__ import annotations

import re
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from checker.cli.main import main
from checker.quest.loader import builtin_quest_file
from checker.reports.courses.wheel import wheel_of
from tests.cli.learner import QUEST
from tests.cli.services import lend_packages, machine

WORKFLOW = Path(".github", "workflows", "questcheck.yml")
WRONG = (
    "import numpy as np\n\n\ndef relu(z):\n    print('::error::a learner says so')\n    return z\n"
)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    assert main(["init", str(tmp_path / "repository")]) == 0
    return tmp_path / "repository"


def steps(repository: Path) -> list[str]:
    """The scripts of the workflow, in order."""
    text = (repository / WORKFLOW).read_text(encoding="utf-8")
    blocks = re.findall(r"^ +run: \|\n((?: {10}.*\n|\n)+)", text, re.MULTILINE)
    return [textwrap.dedent(block).strip() for block in blocks]


@pytest.mark.skipif(sys.platform == "win32", reason="the workflow runs on Ubuntu")
def test_the_workflow_annotates_what_is_wrong(repository: Path, tmp_path: Path) -> None:
    """Installed, checked, annotated at the function; what a learner prints is no command."""
    (repository / "exercises" / "chapter1" / "relu.py").write_text(WRONG, encoding="utf-8")
    assert main(["export", "github", "--to", str(repository), "--only", "relu"]) == 0
    wheel = wheel_of(QUEST, builtin_quest_file())
    (tmp_path / "index").mkdir()
    (tmp_path / "index" / wheel.name).write_bytes(wheel.content)
    environment = tmp_path / "environment"
    lend_packages(environment)
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(environment)], check=True)
    variables = machine(
        GITHUB_WORKSPACE=str(repository), PIP_FIND_LINKS=str(tmp_path / "index"), CI="true"
    )
    variables["PATH"] = f"{environment / 'bin'}:{variables['PATH']}"
    install, check = steps(repository)
    done = run(repository, install, variables)
    assert done.returncode == 0, done.stderr
    done = run(repository, check, variables)
    assert done.returncode == 1, done.stderr
    lines = done.stdout.splitlines()
    word = lines[0].removeprefix("::stop-commands::")
    spoken = lines[lines.index(f"::{word}::") + 1 :]
    assert len(spoken) == 1
    assert spoken[0].startswith(
        "::error file=exercises/chapter1/relu.py,line=4,title=relu%3A wrong"
    )


def run(folder: Path, script: str, variables: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
        cwd=folder,
        env=variables,
        capture_output=True,
        text=True,
        timeout=120,
    )


def test_what_the_exercises_need_is_installed(repository: Path) -> None:
    """This version, with PyTorch where an exercise needs it; or what is asked for."""
    assert main(["--workspace", str(repository), "export", "github"]) == 0
    assert re.search(r"pip install 'questcheck\[torch\]==[\w.]+'$", steps(repository)[0])
    assert steps(repository)[1] == "questcheck check all --annotate"
    arguments = ["export", "github", "--to", str(repository), "--install", "./our quest.whl"]
    assert main([*arguments, "--only", "chapter1", "--only", "mse"]) == 0
    assert steps(repository)[0].endswith("pip install './our quest.whl'")
    assert steps(repository)[1] == "questcheck check chapter1 mse --annotate"


def test_another_workflow_is_left_alone(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (repository / WORKFLOW).parent.mkdir(parents=True)
    (repository / WORKFLOW).write_text("name: mine\n", encoding="utf-8")
    assert main(["export", "github", "--to", str(repository)]) == 2
    assert "left as it is" in capsys.readouterr().err
    assert (repository / WORKFLOW).read_text(encoding="utf-8") == "name: mine\n"
    assert main(["export", "github", "--to", str(repository / "nowhere")]) == 2
