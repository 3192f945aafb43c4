"""`questcheck attest`: what the learner says, and the choice of the next quest."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.cli.main import main
from checker.quest.rules import checklist, next_quests, objectives
from tests.cli.learner import (
    QUEST,
    corrupt,
    imported,
    make_workspace,
    opened,
    progress_file,
    recorded,
)

VISION = "/quests/1101/computer-vision/"


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(make_workspace(tmp_path))
    return tmp_path


def done(workspace: Path) -> set[str]:
    with recorded(workspace) as progress:
        record = progress.record_of()
    said = {mark.item.id for mark in checklist(QUEST, record) if mark.done}
    return said | {mark.item.id for mark in objectives(QUEST, record) if mark.done}


@pytest.mark.parametrize("item", ["explored-resources", "explain-backpropagation"])
def test_what_is_said_is_done(
    workspace: Path, capsys: pytest.CaptureFixture[str], item: str
) -> None:
    assert main(["attest", item]) == 0
    assert "Noted: " in capsys.readouterr().out
    assert done(workspace) == {item}


def test_saying_it_twice_keeps_the_first_time(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["attest", "explored-resources"]) == 0
    before = progress_file(workspace).read_bytes()
    assert main(["attest", "explored-resources"]) == 0
    assert "You said so on " in capsys.readouterr().out
    assert progress_file(workspace).read_bytes() == before


@pytest.mark.parametrize("value", [VISION, VISION.strip("/"), "computer-vision", "Computer-Vision"])
def test_the_next_quest_is_chosen_by_address_or_last_word(workspace: Path, value: str) -> None:
    assert main(["attest", "next-quest", value]) == 0
    with recorded(workspace) as progress:
        chosen = progress.record_of().next_quest
    assert chosen is not None
    assert chosen[0] == VISION
    assert done(workspace) == {"next-quest"}


def test_every_quest_on_offer_can_be_chosen_and_the_last_choice_counts(workspace: Path) -> None:
    for page in next_quests(QUEST):
        assert main(["attest", "next-quest", page.rstrip("/").rsplit("/", 1)[1]]) == 0
        with recorded(workspace) as progress:
            chosen = progress.record_of().next_quest
        assert chosen is not None
        assert chosen[0] == page


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["explored-resource"], "Did you mean 'explored-resources'?"),
        (["EXPLORED_RESOURCES"], "Did you mean 'explored-resources'?"),
        (["next_quest", "mlops"], "Did you mean 'next-quest'?"),
        (["network-learns-xor"], "There is nothing to attest under 'network-learns-xor'"),
        (["next-quest"], "deep-learning-frameworks, computer-vision"),
        (["next-quest", "computer-vison"], "Did you mean 'computer-vision'?"),
        (["next-quest", "/quests/9999/computer-vision/"], "Did you mean 'computer-vision'?"),
        (["next-quest", ""], "There is no quest ''"),
        (["explored-resources", "yes"], "takes no value"),
    ],
)
def test_a_slip_stores_nothing_and_names_what_was_meant(
    workspace: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], says: str
) -> None:
    assert main(["attest", *arguments]) == 2
    assert says in capsys.readouterr().err
    assert not progress_file(workspace).exists()


def test_without_an_item_it_lists_what_there_is_to_say(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["attest"]) == 0
    output = capsys.readouterr().out
    assert "· Explored the resources" in output
    assert "questcheck attest next-quest mlops" in output
    assert not progress_file(workspace).exists()
    main(["attest", "explored-resources"])
    main(["attest", "next-quest", "mlops"])
    capsys.readouterr()
    assert main(["attest"]) == 0
    output = capsys.readouterr().out
    assert "✓ Explored the resources" in output
    assert "✓ questcheck attest next-quest mlops" in output
    assert "· Explain backpropagation" in output


def test_a_corrupt_progress_file_is_an_error_and_is_left_as_it_is(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content = corrupt(workspace)
    for arguments in ([], ["explored-resources"], ["next-quest", "mlops"]):
        assert main(["attest", *arguments]) == 2
        assert "Move it aside" in capsys.readouterr().err
    assert progress_file(workspace).read_bytes() == content


def test_it_imports_nothing_that_takes_long(workspace: Path) -> None:
    opened(workspace).close()
    assert imported(workspace, "attest", "explored-resources") == []
    assert imported(workspace, "attest", "next-quest", "mlops") == []
    assert imported(workspace, "attest") == []
