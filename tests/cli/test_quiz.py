"""`questcheck quiz`: asking, answering from a file, and what is recorded of it."""

from __future__ import annotations

import contextlib
import io
import json
import sys
import tempfile
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.cli.main import main
from checker.quest.model import Question
from checker.quest.rules import AwardKind, standing
from tests.cli.learner import (
    QUEST,
    answered_all,
    corrupt,
    imported,
    make_workspace,
    opened,
    progress_file,
    recorded,
)

RIGHT = {question.id: question.answer for question in QUEST.questions}
CHAPTER1 = [question for question in QUEST.questions if question.chapter == "chapter1"]


def a_wrong(question: Question) -> str:
    return next(choice.id for choice in question.choices if choice.id != question.answer)


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    return make_workspace(tmp_path)


class Answering(io.StringIO):
    """A keyboard whose learner reads the screen: misses some questions once, then leaves."""

    def __init__(
        self,
        capsys: pytest.CaptureFixture[str],
        misses: tuple[str, ...] = (),
        leaves_after: int = 99,
        interrupts: bool = False,
    ) -> None:
        super().__init__()
        self._capsys = capsys
        self._misses = list(misses)
        self._left = leaves_after
        self._interrupts = interrupts
        self.asked: list[str] = []
        self.places: list[int] = []
        self.screen = ""

    def readline(self, size: int | None = -1, /) -> str:  # type: ignore[override]
        seen = self._capsys.readouterr().out
        self.screen += seen
        if self._left == 0:
            if self._interrupts:
                raise KeyboardInterrupt
            return ""
        self._left -= 1
        # The question shown last is the one asked.
        question = max(QUEST.questions, key=lambda q: seen.rfind(q.question))
        self.asked.append(question.id)
        choice = question.answer
        if question.id in self._misses:
            self._misses.remove(question.id)
            choice = a_wrong(question)
        text = next(c.text for c in question.choices if c.id == choice)
        line = next(line for line in seen.splitlines() if line.endswith(f"  {text}"))
        self.places.append(int(line.split()[0]))
        return f"{self.places[-1]}\n"


def quiz(keyboard: io.StringIO, monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    monkeypatch.setattr(sys, "stdin", keyboard)
    return main(["quiz", *arguments])


def test_every_question_of_the_chapter_is_asked_and_recorded(
    workspace: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    keyboard = Answering(capsys)
    assert quiz(keyboard, monkeypatch, "chapter1", "--workspace", str(workspace)) == 0
    assert keyboard.asked == [question.id for question in CHAPTER1]
    screen = keyboard.screen + capsys.readouterr().out
    assert all(question.explanation.strip() in screen for question in CHAPTER1)
    assert screen.count("+1 XP") == 3
    with recorded(workspace) as progress:
        assert standing(QUEST, progress.record_of()).xp == 3
        assert {a.question: a.choice for a in progress.answers().values()} == {
            question.id: question.answer for question in CHAPTER1
        }


def test_what_was_missed_comes_back_at_the_end(
    workspace: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    first = CHAPTER1[0]
    keyboard = Answering(capsys, misses=(first.id,))
    assert quiz(keyboard, monkeypatch, "chapter1", "--workspace", str(workspace)) == 0
    assert keyboard.asked == [*(question.id for question in CHAPTER1), first.id]
    assert "It comes back at the end." in keyboard.screen
    assert keyboard.screen.count(first.explanation.strip()) == 1
    with recorded(workspace) as progress:
        assert progress.answers()[first.id].right


def test_only_what_is_open_is_asked(
    workspace: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(workspace)
    quiz(Answering(capsys), monkeypatch, "chapter1")
    keyboard = Answering(capsys)
    assert quiz(keyboard, monkeypatch) == 0
    assert keyboard.asked == [q.id for q in QUEST.questions if q.chapter != "chapter1"]
    assert quiz(Answering(capsys, leaves_after=0), monkeypatch) == 0
    assert "All of these are answered rightly." in capsys.readouterr().out


@pytest.mark.parametrize("interrupts", [False, True])
def test_leaving_keeps_what_was_answered(
    workspace: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    interrupts: bool,
) -> None:
    keyboard = Answering(capsys, leaves_after=2, interrupts=interrupts)
    assert quiz(keyboard, monkeypatch, "--workspace", str(workspace)) == 1
    output = capsys.readouterr().out
    assert "Stopped. 2 of 9 are answered rightly, and that is kept." in output
    assert "questcheck quiz" in output
    with recorded(workspace) as progress:
        assert list(progress.record_of().answered) == [q.id for q in QUEST.questions[:2]]


def test_what_is_no_number_of_a_choice_is_asked_for_again(
    workspace: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    keyboard = io.StringIO("0\n9\nsigmoid\n")
    assert quiz(keyboard, monkeypatch, "--workspace", str(workspace)) == 1
    output = capsys.readouterr().out
    assert output.count("Error: ") == 3
    with recorded(workspace) as progress:
        assert progress.answers() == {}


def answers_file(folder: Path, answers: object) -> str:
    file = folder / "quiz.json"
    file.write_text(json.dumps(answers), encoding="utf-8")
    return str(file)


def test_a_file_answers_without_asking(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = answers_file(workspace, RIGHT)
    assert main(["quiz", "--answers", file, "--workspace", str(workspace)]) == 0
    output = capsys.readouterr().out
    assert "9 of 9 right." in output
    assert output.count("+1 XP") == 9
    assert "Checkpoint" not in output  # two exercises are wanted, too
    with recorded(workspace) as progress:
        assert standing(QUEST, progress.record_of()).xp == 9


def test_json_reports_each_answer(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    question = CHAPTER1[0]
    file = answers_file(workspace, {**RIGHT, question.id: a_wrong(question)})
    command = ["quiz", "chapter1", "--answers", file, "--json", "--workspace", str(workspace)]
    assert main(command) == 1
    report = json.loads(capsys.readouterr().out)
    assert report == {
        "schema": "questcheck.quiz/1",
        "answers": [
            {"question": question.id, "choice": a_wrong(question), "right": False},
            *({"question": q.id, "choice": q.answer, "right": True} for q in CHAPTER1[1:]),
        ],
    }
    with recorded(workspace) as progress:
        assert set(progress.answers()) == {q.id for q in CHAPTER1}


def test_answers_come_from_standard_input(
    workspace: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    raw = json.dumps({"sigmoid-range": RIGHT["sigmoid-range"]}).encode()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw)))
    assert main(["quiz", "--answers", "-", "--workspace", str(workspace)]) == 0
    assert "1 of 1 right." in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "answers", "says"),
    [
        ((), {"sigmoid-rang": "zero-to-one"}, "Did you mean 'sigmoid-range'?"),
        ((), {"sigmoid-range": "zero-to-on"}, "Did you mean 'zero-to-one'?"),
        ((), {}, "it answers no question that was asked for"),
        (("chapter2",), {"sigmoid-range": "zero-to-one"}, "These are: gradient-subtracted"),
        (("chapter9",), RIGHT, "'chapter9' is no chapter"),
        (("challenges",), RIGHT, "has no knowledge checks"),
    ],
)
def test_a_slip_records_nothing(
    workspace: Path,
    capsys: pytest.CaptureFixture[str],
    arguments: tuple[str, ...],
    answers: dict[str, str],
    says: str,
) -> None:
    file = answers_file(workspace, answers)
    command = ["quiz", *arguments, "--answers", file, "--workspace", str(workspace)]
    assert main(command) == 2
    assert says in capsys.readouterr().err
    assert main([*command, "--json"]) == 2
    report = json.loads(capsys.readouterr().out)
    assert report["schema"] == "questcheck.quiz/1"
    assert says in report["error"]
    assert not progress_file(workspace).exists()


def test_a_file_that_is_not_there_is_named(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--workspace", str(workspace), "quiz", "--answers", "nowhere.json"]) == 2
    assert "nowhere.json: cannot be read (No such file" in capsys.readouterr().err


def test_json_without_a_file_is_refused(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["quiz", "--json", "--workspace", str(workspace)]) == 2
    assert "--answers FILE" in json.loads(capsys.readouterr().out)["error"]


def test_a_wrong_answer_after_a_right_one_takes_no_xp(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answered_all(workspace)
    question = CHAPTER1[0]
    file = answers_file(workspace, {question.id: a_wrong(question)})
    assert main(["quiz", "--answers", file, "--workspace", str(workspace)]) == 1
    assert "+1 XP" not in capsys.readouterr().out
    with recorded(workspace) as progress:
        assert standing(QUEST, progress.record_of()).xp == 9
        assert not progress.answers()[question.id].right


ANSWERS = st.fixed_dictionaries(
    {},
    optional={q.id: st.sampled_from([c.id for c in q.choices]) for q in QUEST.questions},
).filter(bool)


@settings(deadline=None, max_examples=25)
@given(st.lists(ANSWERS, min_size=1, max_size=4))
def test_any_mix_of_answers_earns_a_question_at_most_once(sheets: list[dict[str, str]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        workspace = make_workspace(Path(folder))
        for sheet in sheets:
            file = answers_file(workspace, sheet)
            with contextlib.redirect_stdout(io.StringIO()):
                code = main(["quiz", "--answers", file, "--workspace", folder])
            assert code == (0 if sheet.items() <= RIGHT.items() else 1)
        once = {name for sheet in sheets for name in sheet if sheet[name] == RIGHT[name]}
        with recorded(workspace) as progress:
            assert standing(QUEST, progress.record_of()).xp == len(once)
            granted = Counter(
                award.item for award in progress.awards() if award.kind is AwardKind.QUESTION
            )
        assert granted == Counter(once)


def test_a_corrupt_progress_file_is_an_error_and_is_left_as_it_is(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content = corrupt(workspace)
    file = answers_file(workspace, RIGHT)
    command = ["quiz", "--answers", file, "--workspace", str(workspace)]
    assert main(command) == 2
    assert "Move it aside" in capsys.readouterr().err
    assert main([*command, "--json"]) == 2
    assert "damaged" in json.loads(capsys.readouterr().out)["error"]
    assert progress_file(workspace).read_bytes() == content


def test_it_imports_nothing_that_takes_long(workspace: Path) -> None:
    opened(workspace).close()
    given = json.dumps(RIGHT)
    assert imported(workspace, "quiz", "--answers", "-", stdin=given) == []
    assert imported(workspace, "quiz", "--answers", "-", "--json", stdin=given) == []
