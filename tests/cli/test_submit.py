"""`questcheck submit`: what is handed in is what grading reads, and the receipt says what it is."""

from __future__ import annotations

import hashlib
import json
import os
import zipfile
from pathlib import Path

import pytest

from checker.cli.app import App
from checker.cli.main import main
from checker.grading.intake import read_handin, survey
from checker.grading.model import Handin
from checker.progress.model import Answer
from checker.progress.store import open_store, read_store
from checker.quest.loader import builtin_quest_file, load_quest
from checker.workspace.locate import Workspace
from checker.workspace.submission import collect, pack_up, quiz_answers
from tests.cli.learner import QUEST, TickingClock, progress_file
from tests.grading.handed_in import DOUBLE, tree

MINI_FILE = Path(__file__).parents[1] / "packs" / "mini" / "quest.toml"
MINI = load_quest(MINI_FILE)
WRONG = b"def double(x):\n    return x**2\n"
USES_A_HELPER = b"from basics.helper import twice\n\n\ndef double(x):\n    return twice(x)\n"
HELPER = b"def twice(x):\n    return 2 * x\n"


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace of the small quest, with one exercise solved; the learner stands in it."""
    monkeypatch.setattr(App, "quest_file", MINI_FILE)
    assert main(["init", str(tmp_path / "work")]) == 0
    root = tmp_path / "work"
    (root / "exercises" / "basics" / "double.py").write_bytes(DOUBLE)
    monkeypatch.chdir(root)
    return root


def read_back(archive: Path) -> Handin:
    (found,) = survey(archive, MINI).found
    return read_handin(found, MINI)


def exercises(workspace: Path) -> dict[str, bytes]:
    root = workspace / "exercises"
    return {str(p.relative_to(root)): p.read_bytes() for p in root.rglob("*.py")}


def test_grading_reads_what_was_submitted(workspace: Path) -> None:
    """Every file, the helper modules too, with nothing left to guess."""
    basics = workspace / "exercises" / "basics"
    (basics / "double.py").write_bytes(USES_A_HELPER)
    tree(basics, {"helper.py": HELPER, "data.bin": b"x", "__pycache__/helper.py": b"x"})
    assert main(["submit"]) == 0
    handin = read_back(workspace / "submission.zip")
    assert handin.files == {
        "basics/double.py": USES_A_HELPER,
        "basics/helper.py": HELPER,
        "basics/quadruple.py": (basics / "quadruple.py").read_bytes(),
    }
    assert (handin.quiz, handin.assumed, handin.refused) == (None, (), None)


def test_the_receipt_names_the_archive_and_what_passed(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Printed, and the same beside the archive; what passed has earned its XP."""
    assert main(["submit", "--to", "mine.zip"]) == 0
    out = capsys.readouterr().out
    receipt = (workspace / "mine.receipt.txt").read_text(encoding="utf-8")
    assert receipt in out
    assert hashlib.sha256((workspace / "mine.zip").read_bytes()).hexdigest() in receipt
    assert "2 of 5 by exercises" in receipt
    assert "not started: quadruple" in out
    with read_store(progress_file(workspace), MINI.id) as progress:
        assert set(progress.record_of().passed) == {"double"}
        assert f"--seed {progress.latest()['double'].seed}" in receipt


def test_what_fails_is_said_and_handed_in_all_the_same(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit status 0: the archive was made."""
    (workspace / "exercises" / "basics" / "double.py").write_bytes(WRONG)
    assert main(["submit"]) == 0
    out = capsys.readouterr().out
    assert "wrong: double." in out
    assert "It is handed in all the same." in out
    assert read_back(workspace / "submission.zip").files["basics/double.py"] == WRONG


def test_the_same_work_is_the_same_archive(workspace: Path) -> None:
    """Byte for byte, whenever it is made; an older hand-in is replaced."""
    assert main(["submit"]) == 0
    first = (workspace / "submission.zip").read_bytes()
    os.utime(workspace / "exercises" / "basics" / "double.py", (1, 1))
    assert main(["submit"]) == 0
    assert (workspace / "submission.zip").read_bytes() == first
    with zipfile.ZipFile(workspace / "submission.zip") as archive:
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_recorded_answers_go_along(tmp_path: Path) -> None:
    """The right one where it was once given, as for XP; else the last; unknown ones not at all."""
    one, two, three = QUEST.questions[:3]

    def wrong(question_id: str) -> str:
        question = next(q for q in QUEST.questions if q.id == question_id)
        return next(c.id for c in question.choices if c.id != question.answer)

    with open_store(tmp_path / "progress.db", QUEST.id, TickingClock()) as store:
        given = [
            Answer("2026-01-01T09:00:00Z", one.id, one.answer, True),
            Answer("2026-01-01T09:00:01Z", one.id, wrong(one.id), False),
            Answer("2026-01-01T09:00:02Z", two.id, wrong(two.id), False),
            Answer("2026-01-01T09:00:03Z", three.id, "a-choice-of-long-ago", False),
        ]
        store.answer(given, lambda record: ())
        latest = {question: answer.choice for question, answer in store.answers().items()}
        answers = quiz_answers(QUEST, store.record_of().answered, latest)
    assert answers == {one.id: one.answer, two.id: wrong(two.id)}
    archive = tmp_path / "submission.zip"
    archive.write_bytes(pack_up(QUEST, {"chapter1/relu.py": b"x = 1\n"}, answers))
    (found,) = survey(archive, QUEST).found
    assert json.loads(read_handin(found, QUEST).quiz or b"") == answers


@pytest.mark.parametrize("target", ["/etc/passwd", "../../../elsewhere.py", "quadruple.py"])
def test_a_link_is_refused(
    workspace: Path, capsys: pytest.CaptureFixture[str], target: str
) -> None:
    """Grading would not follow it, and what it leads to may be nobody's to hand in."""
    file = workspace / "exercises" / "basics" / "double.py"
    (workspace.parent / "elsewhere.py").write_bytes(DOUBLE)
    file.unlink()
    file.symlink_to(target)
    assert main(["submit"]) == 2
    err = capsys.readouterr().err
    assert "link" in err
    assert "questcheck submit" in err
    assert not (workspace / "submission.zip").exists()


def test_absurd_sizes_are_refused(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One file of a megabyte, or thousands of them."""
    file = workspace / "exercises" / "basics" / "double.py"
    file.write_bytes(b"#" * 1_000_001)
    assert main(["submit"]) == 2
    assert "larger than" in capsys.readouterr().err
    file.write_bytes(DOUBLE)
    tree(file.parent, {f"part{number}.py": b"" for number in range(2001)})
    assert main(["submit"]) == 2
    assert "more than 2,000 modules" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["notes.zip", "notes.txt", "exercises", "nowhere/mine.zip"])
def test_nothing_else_is_overwritten(
    workspace: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    """A file that is no hand-in stays; a place that cannot be is named."""
    (workspace / "notes.zip").write_bytes(b"my notes")
    before = sorted(workspace.rglob("*"))
    assert main(["submit", "--to", name]) == 2
    assert "questcheck submit --to" in capsys.readouterr().err
    assert sorted(workspace.rglob("*")) == before
    assert (workspace / "notes.zip").read_bytes() == b"my notes"


def test_a_clone_hands_in_its_exercises_alone() -> None:
    """The repository as workspace: no solution and no suite goes along."""
    root = builtin_quest_file().parent
    files = collect(Workspace(root))
    assert set(files) == set(exercises(root))
    assert pack_up(QUEST, files, {})
