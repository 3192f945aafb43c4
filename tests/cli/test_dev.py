"""`questcheck dev check` on the mini pack, whole and broken in one place at a time."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from checker.cli.main import main
from tests.workspace.pack import MINI, clone

SQUARE = '"""Wrong."""\n\n\ndef double(x):\n    return x * x\n'
RIGHT = '"""Right."""\n\n\ndef double(x):\n    return 2 * x\n'


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A copy of the mini pack, to break."""
    folder = tmp_path / "mini"
    shutil.copytree(MINI, folder, ignore=shutil.ignore_patterns("__pycache__"))
    return folder


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def test_a_pack_that_holds_together_exits_with_0(
    pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every kind of sample is counted."""
    assert main(["dev", "check", "--quest", str(pack)]) == 0
    out = capsys.readouterr().out
    assert "2 stubs, 2 solutions, 1 accepted variant, 1 misconception, 1 wrong variant" in out
    assert "The content holds together." in out


@pytest.mark.parametrize(
    ("file", "text", "said"),
    [
        ("solutions/basics/double.py", SQUARE, "double, solution double.py: wrong"),
        ("exercises/basics/double.py", RIGHT, "double, stub double.py: passed"),
        ("suites/basics/double/accepted/odd.py", SQUARE, "double, accepted variant odd.py: wrong"),
        ("suites/basics/double/misconceptions/m.py", RIGHT, "double, misconception m.py: passed"),
        ("suites/basics/double/wrong/w.py", RIGHT, "double, wrong variant w.py: passed"),
        ("exercises/basics/triple.py", RIGHT, "triple.py belongs to no exercise"),
        ("suites/basics/double/suite.py", "def test_a(double):\n    pass\n", "has no docstring"),
    ],
)
def test_one_thing_out_of_place_is_named_and_exits_with_1(
    pack: Path, capsys: pytest.CaptureFixture[str], file: str, text: str, said: str
) -> None:
    """The sample or the file is named, and with a sample what came of it."""
    write(pack / file, text)
    assert main(["dev", "check", "--quest", str(pack), "--seed", "7"]) == 1
    out = capsys.readouterr().out
    assert said in out
    assert "does not hold together" in out


def test_a_missing_suite_leaves_the_rest_to_be_proved(
    pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is whole is proved all the same, so that one can work on it."""
    (pack / "suites" / "basics" / "quadruple" / "suite.py").unlink()
    assert main(["dev", "check", "--quest", str(pack)]) == 1
    out = capsys.readouterr().out
    assert "'quadruple' has no suite" in out
    assert "1 stub, 1 solution" in out


def test_a_suite_that_cannot_be_read_is_the_contents_fault(
    pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Here the suites are what is judged: exit status 1, not the checker's 3."""
    write(pack / "suites" / "basics" / "double" / "suite.py", "def test_a(:\n")
    assert main(["dev", "check", "--quest", str(pack)]) == 1
    assert "suite is not Python" in capsys.readouterr().out


def test_only_narrows_what_is_proved(pack: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """--only may be repeated; an unknown name is a usage error with a suggestion."""
    command = ["dev", "check", "--quest", str(pack)]
    assert main([*command, "--only", "quadruple"]) == 0
    assert "1 stub, 1 solution, 0 accepted" in capsys.readouterr().out
    assert main([*command, "--only", "quadruple", "--only", "double"]) == 0
    assert "2 stubs, 2 solutions" in capsys.readouterr().out
    assert main([*command, "--only", "dobule"]) == 2
    assert "Did you mean `double`?" in capsys.readouterr().err


def test_what_needs_an_absent_extra_is_left_out_and_said_so(
    pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is no fault of the content, and nobody takes it for proved."""
    file = pack / "quest.toml"
    text = file.read_text(encoding="utf-8")
    text = text.replace('needs = ["double"]', 'needs = ["double"]\nrequires = ["ghost"]')
    extra = '[extras.ghost]\nmodule = "no_such_module"\ninstall = "pip install g"\nsize = "1 MB"\n'
    file.write_text(f"{text}\n{extra}", encoding="utf-8")
    assert main(["dev", "check", "--quest", str(pack)]) == 0
    out = capsys.readouterr().out
    assert "quadruple is left out: it needs no_such_module" in out
    assert "pip install g (1 MB)" in out
    assert "1 stub, 1 solution" in out


def test_an_invalid_quest_file_exits_with_1_and_an_absent_one_with_2(
    pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The first is broken content, the second a slip on the command line."""
    file = pack / "quest.toml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("progression_points = 5", "progression_points = 6"), "utf-8")
    assert main(["dev", "check", "--quest", str(pack)]) == 1
    assert "rewards.progression_points" in capsys.readouterr().out
    assert main(["dev", "check", "--quest", str(tmp_path)]) == 2
    assert "there is no such file" in capsys.readouterr().err


def test_an_edited_clone_is_proved_by_its_listed_stubs(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A learner's work in the pack's exercises is no stub; the listed one comes from git."""
    clone(tmp_path / "pack")
    write(tmp_path / "pack" / "exercises" / "basics" / "double.py", RIGHT)
    assert main(["dev", "check", "--quest", str(tmp_path / "pack")]) == 0
    out = capsys.readouterr().out
    assert "double.py is not the stub that stubs.sha256 lists" in out
    assert "2 stubs" in out


def test_a_stub_that_is_not_listed_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With the command that lists it."""
    clone(tmp_path / "pack")
    listing = tmp_path / "pack" / "stubs.sha256"
    first, *_ = listing.read_text(encoding="utf-8").splitlines()
    listing.write_text(f"{first}\n", encoding="utf-8")
    assert main(["dev", "check", "--quest", str(tmp_path / "pack")]) == 1
    assert "sha256sum exercises/basics/quadruple.py" in capsys.readouterr().out


def test_the_matrix_counts_refusals_and_names_of_all_files(
    pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A misconception's wrong variants count with it; one that passes shows, and exits with 1."""
    assert main(["dev", "matrix", "--quest", str(pack), "--seeds", "2"]) == 0
    (entry,) = (pack / "suites/basics/double/misconceptions").glob("*.py")
    out = capsys.readouterr().out
    assert "| double | 2 | 4 of 4 | 1 | 2 | 4 of 4 | 4 of 4 |" in out
    assert f"| {entry.stem} | 2 | 4 of 4 | 4 of 4 |" in out
    write(pack / "suites/basics/double/wrong" / f"{entry.stem}--3.py", RIGHT)
    assert main(["dev", "matrix", "--quest", str(pack), "--seeds", "2", "--only", "double"]) == 1
    assert f"| {entry.stem} | 3 | 4 of 6 | 4 of 6 |" in capsys.readouterr().out
