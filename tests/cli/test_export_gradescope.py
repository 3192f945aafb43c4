"""`questcheck export gradescope`: the archive, run in folders laid out as Gradescope's are."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from checker.cli.app import App
from checker.cli.main import main
from tests.cli.services import lend_packages, machine
from tests.grading.handed_in import DOUBLE, QUADRUPLE, tree, zipped

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Gradescope's machines are Linux")

MINI_FILE = Path(__file__).parents[1] / "packs" / "mini" / "quest.toml"
RULES = b"[points]\nquadruple = 10\n"
RIGHT = {"exercises/basics/double.py": DOUBLE, "exercises/basics/quadruple.py": QUADRUPLE}


@pytest.fixture(scope="module")
def autograder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What stands for /autograder, once setup.sh has run: an instructor's own quest travels."""
    root = tmp_path_factory.mktemp("gradescope") / "autograder"
    for folder in ("source", "submission", "results"):
        (root / folder).mkdir(parents=True)
    rules = tree(root.parent, {"class.toml": RULES}) / "class.toml"
    archive = root.parent / "autograder.zip"
    arguments = ["export", "gradescope", "--to", str(archive), "--class", str(rules), "--seed", "7"]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(App, "quest_file", MINI_FILE)
        assert main(arguments) == 0
        first = archive.read_bytes()
        assert main(arguments) == 0
    assert archive.read_bytes() == first  # the same seed, the same bytes
    with zipfile.ZipFile(archive) as opened:
        opened.extractall(root / "source")
        modes = {info.filename: info.external_attr >> 16 for info in opened.infolist()}
    assert modes["setup.sh"] == modes["run_autograder"] == 0o100755
    # Gradescope puts it there itself.
    shutil.copy(root / "source" / "run_autograder", root / "run_autograder")
    lend_packages(root / "venv")
    done = run(root, "source/setup.sh")
    assert done.returncode == 0, done.stderr
    return root


def run(root: Path, script: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["bash", str(root / script)],
        cwd=root,
        env=machine(AUTOGRADER_ROOT=str(root), AUTOGRADER_PYTHON=sys.executable),
        capture_output=True,
        text=True,
        timeout=120,
    )


def judged(root: Path, files: Mapping[str, bytes], status: int = 0) -> dict[str, Any]:
    """results.json for a submission; an older one may not stay."""
    shutil.rmtree(root / "submission")
    (root / "submission").mkdir()
    tree(root / "submission", files)
    tree(root, {"submission_metadata.json": b'{"users": [{"email": "ada@example.org"}]}'})
    (root / "results" / "results.json").write_text('{"score": 90}', encoding="utf-8")
    done = run(root, "run_autograder")
    assert done.returncode == status, done.stderr
    results = json.loads((root / "results" / "results.json").read_text(encoding="utf-8"))
    assert isinstance(results, dict)
    return results


def failed(results: Mapping[str, Any]) -> bool:
    """Whether it says so, and holds nothing that Gradescope would take for a grade."""
    return "autograder failed" in results["output"] and not {"score", "tests"} & set(results)


def test_an_installed_questcheck_writes_the_same(autograder: Path) -> None:
    """What was made from a clone can be made again from what it installed."""
    program = autograder / "venv" / "bin" / "questcheck"
    again = autograder.parent / "again.zip"
    options = ["--to", str(again), "--class", str(autograder.parent / "class.toml"), "--seed", "7"]
    command = [str(program), "export", "gradescope", *options]
    subprocess.run(command, check=True, env=machine(), cwd=autograder, capture_output=True)
    assert again.read_bytes() == (autograder.parent / "autograder.zip").read_bytes()


@pytest.mark.parametrize(
    "files",
    [
        RIGHT,
        {"submission.zip": zipped(RIGHT)},
        {"double.py": DOUBLE, "quadruple.py": QUADRUPLE},
        {"my homework/double_final.py": DOUBLE, "my homework/quadruple.py": QUADRUPLE},
    ],
    ids=["workspace", "archive", "loose files", "renamed"],
)
def test_a_submission_gets_its_points(autograder: Path, files: Mapping[str, bytes]) -> None:
    """By the rules of the class, in whatever form it was handed in."""
    results = judged(autograder, files)
    assert results["score"] == 12
    assert {test["name"]: test["score"] for test in results["tests"]} == {
        "double": 2,
        "quadruple": 10,
    }


def test_a_wrong_one_gets_less_and_is_told_why(autograder: Path) -> None:
    wrong = b"def double(x):\n    return x**2\n"
    results = judged(autograder, {**RIGHT, "exercises/basics/double.py": wrong})
    assert results["score"] == 10
    (test,) = [test for test in results["tests"] if test["name"] == "double"]
    assert test["status"] == "failed"
    assert "wrong" in test["output"]


def test_an_attack_on_the_results_earns_nothing(autograder: Path) -> None:
    """It can neither read the suites nor write its own results.json."""
    forged = autograder / "results" / "results.json"
    attack = f"open({str(forged)!r}, 'w').write('{{\"score\": 90}}')\n".encode() + DOUBLE
    results = judged(autograder, {**RIGHT, "exercises/basics/double.py": attack})
    assert results["score"] == 10


def test_a_failure_of_ours_is_never_a_zero(autograder: Path) -> None:
    """A suite that cannot be run, a questcheck that is gone: no score, and it says so."""
    suite = next(autograder.glob("venv/**/suites/basics/double/suite.py"))
    content = suite.read_bytes()
    suite.write_bytes(b"raise RuntimeError('a slip of the instructor')\n")
    try:
        assert failed(judged(autograder, RIGHT, status=1))
    finally:
        suite.write_bytes(content)
    program = autograder / "venv" / "bin" / "questcheck"
    program.rename(program.with_name("gone"))
    try:
        assert failed(judged(autograder, RIGHT, status=1))
    finally:
        program.with_name("gone").rename(program)


def test_rules_that_do_not_read_are_refused_at_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Not by the first submission."""
    rules = tree(tmp_path, {"class.toml": b"[points]\nrellu = 3\n"}) / "class.toml"
    to = tmp_path / "autograder.zip"
    assert main(["export", "gradescope", "--class", str(rules), "--to", str(to)]) == 2
    assert "Did you mean" in capsys.readouterr().err
    assert not to.exists()


def test_what_the_exercises_need_is_installed(tmp_path: Path) -> None:
    """PyTorch where an exercise needs it; only what was asked for is judged."""
    scripts = {}
    for target in ("chapter1", "chapter3"):
        to = tmp_path / f"{target}.zip"
        assert main(["export", "gradescope", "--only", target, "--to", str(to)]) == 0
        with zipfile.ZipFile(to) as archive:
            scripts[target] = {n: archive.read(n).decode() for n in ("setup.sh", "run_autograder")}
    assert ".whl[torch]" in scripts["chapter3"]["setup.sh"]
    assert "[torch]" not in scripts["chapter1"]["setup.sh"]
    assert "--only neuron" in scripts["chapter1"]["run_autograder"]
    assert "--no-sandbox" not in scripts["chapter1"]["run_autograder"]
