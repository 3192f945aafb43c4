"""Reading quest.toml: a good one becomes a Quest, a bad one is refused with file, key, remedy."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from checker.errors import QuestError
from checker.quest.loader import builtin_quest_file, check_trees, load_quest
from checker.quest.validation import problems
from tests.quest.builder import build, exercise, quest_data, write, write_trees

Change = Callable[[dict[str, Any]], Any]


def refusal(folder: Path, change: Change) -> str:
    """What load_quest says of the small quest after the change."""
    data = quest_data()
    change(data)
    file = write(folder, data)
    with pytest.raises(QuestError) as caught:
        load_quest(file)
    message = str(caught.value)
    assert message.startswith(f"{file}: ")
    return message


def first(data: dict[str, Any]) -> dict[str, Any]:
    """The first exercise of the first chapter."""
    found: dict[str, Any] = data["chapters"][0]["exercises"][0]
    return found


def question(data: dict[str, Any]) -> dict[str, Any]:
    """The only knowledge check."""
    found: dict[str, Any] = data["validation_criteria"]["knowledge_checks"][0]
    return found


def test_a_valid_quest_is_read(tmp_path: Path) -> None:
    """A valid file comes back as the quest it describes."""
    assert load_quest(write(tmp_path, quest_data())) == build(quest_data())


def test_a_valid_quest_has_no_problems() -> None:
    """Validation finds nothing to say about a quest that holds together."""
    assert problems(build(quest_data())) == []


# Key, part of the sentence and of the remedy, for one slip each.
SLIPS: dict[str, tuple[Change, str, str, str]] = {
    "unknown key": (
        lambda q: q["chapters"][0]["exercises"][1].update(need=["double"]),
        "chapters[0].exercises[1].need",
        "no such key",
        "Did you mean 'needs'?",
    ),
    "unknown key at the top": (
        lambda q: q.update(titel="Mini"),
        "titel",
        "no such key",
        "Did you mean 'title'?",
    ),
    "unknown key in a table of tables": (
        lambda q: q["extras"]["numbers"].update(modul="numbers"),
        "extras[...].modul",
        "no such key",
        "Did you mean 'module'?",
    ),
    "unknown key of an optional table": (
        lambda q: q.update(level_hub={"id": "/quests/0001/", "title": "Hub", "ttle": ""}),
        "level_hub.ttle",
        "no such key",
        "Did you mean 'title'?",
    ),
    "missing key": (
        lambda q: first(q).pop("summary"),
        "chapters[0].exercises[0].summary",
        "missing",
        "Add it.",
    ),
    "missing key at the top": (lambda q: q.pop("legend"), "legend", "missing", "Add it."),
    "missing schema": (lambda q: q.pop("schema"), "schema", "missing", "Add it."),
    "wrong type": (
        lambda q: first(q).update(xp="3"),
        "chapters[0].exercises[0].xp",
        "expected `int`, got `string`",
        "Change the value.",
    ),
    "wrong kind of objective": (
        lambda q: q["objectives"][0].update(kind="main"),
        "objectives[0].kind",
        "'main'",
        "Known are: mastery, primary, secondary.",
    ),
    "unknown schema": (
        lambda q: q.update(schema="questcheck.quest/2", new_key=1),
        "schema",
        "'questcheck.quest/2'",
        "pip install --upgrade questcheck",
    ),
    "duplicate exercise in another chapter": (
        lambda q: q["chapters"][1]["exercises"].append(exercise("double")),
        "chapters[1].exercises[1].id",
        "'double' is taken by chapters[0].exercises[0].id",
        "Rename",
    ),
    "exercise named like a chapter": (
        lambda q: q["chapters"][1]["exercises"].append(exercise("first")),
        "chapters[1].exercises[1].id",
        "'first' is taken by chapters[0].id",
        "Rename",
    ),
    "duplicate question": (
        lambda q: q["validation_criteria"]["knowledge_checks"].append(question(q)),
        "validation_criteria.knowledge_checks[1].id",
        "'why' is taken",
        "Rename",
    ),
    "duplicate choice": (
        lambda q: question(q)["choices"].append({"id": "because", "text": "Again"}),
        "validation_criteria.knowledge_checks[0].choices[2].id",
        "'because' is taken",
        "Rename",
    ),
    "badge named like a checklist item": (
        lambda q: q["rewards"]["badges"][0].update(id="read"),
        "validation_criteria.completion_requirements[1].id",
        "'read' is taken by rewards.badges[0].id",
        "Rename",
    ),
    "exercise id with a hyphen": (
        lambda q: q["chapters"][1]["exercises"].append(exercise("two-thirds", functions=["f"])),
        "chapters[1].exercises[1].id",
        "'two-thirds' cannot be imported",
        "Python identifier",
    ),
    "chapter id that is a keyword": (
        lambda q: q["chapters"][1].update(id="class"),
        "chapters[1].id",
        "'class' cannot be imported",
        "Python identifier",
    ),
    "function that is no name": (
        lambda q: first(q).update(functions=["double()"]),
        "chapters[0].exercises[0].functions",
        "'double()' cannot be imported",
        "Python identifier",
    ),
    "no function": (
        lambda q: first(q).update(functions=[]),
        "chapters[0].exercises[0].functions",
        "names no function",
        "Name the function",
    ),
    "unknown need": (
        lambda q: first(q).update(needs=["halv"]),
        "chapters[0].exercises[0].needs",
        "no exercise 'halv'",
        "Did you mean 'halve'?",
    ),
    "unknown requirement": (
        lambda q: first(q).update(requires=["letters"]),
        "chapters[0].exercises[0].requires",
        "no extra 'letters'",
        "Known are: numbers.",
    ),
    "unknown objective of an exercise": (
        lambda q: first(q).update(objectives=["basics", "basic"]),
        "chapters[0].exercises[0].objectives",
        "no objective 'basic'",
        "Did you mean 'basics'?",
    ),
    "unknown exercise in a rule": (
        lambda q: q["rewards"]["badges"][0]["earned_by"].update(exercises=["doubel"]),
        "rewards.badges[0].earned_by.exercises",
        "no exercise 'doubel'",
        "Did you mean 'double'?",
    ),
    "unknown alternative in a rule": (
        lambda q: q["rewards"]["checkpoints"][0]["earned_by"].update(any_exercise=["thrid"]),
        "rewards.checkpoints[0].earned_by.any_exercise",
        "no exercise 'thrid'",
        "Did you mean 'third'?",
    ),
    "unknown question in a rule": (
        lambda q: q["objectives"][0]["fulfilled_by"].update(questions=["whence"]),
        "objectives[0].fulfilled_by.questions",
        "no question 'whence'",
        "Known are: why.",
    ),
    "unknown objective in a rule": (
        lambda q: q["validation_criteria"]["completion_requirements"][0]["fulfilled_by"].update(
            objectives=["basic"]
        ),
        "validation_criteria.completion_requirements[0].fulfilled_by.objectives",
        "no objective 'basic'",
        "Did you mean 'basics'?",
    ),
    "unknown chapter of a question": (
        lambda q: question(q).update(chapter="frist"),
        "validation_criteria.knowledge_checks[0].chapter",
        "no chapter 'frist'",
        "Did you mean 'first'?",
    ),
    "answer not among the choices": (
        lambda q: question(q).update(answer="becuase"),
        "validation_criteria.knowledge_checks[0].answer",
        "no choice 'becuase'",
        "Did you mean 'because'?",
    ),
    "character class sent to a misspelt quest": (
        lambda q: q["character_classes"][0].update(next_quest="/quests/0001/maxy/"),
        "character_classes[0].next_quest",
        "no quest '/quests/0001/maxy/'",
        "Did you mean '/quests/0001/maxi/'?",
    ),
    "character class sent to no permalink": (
        lambda q: q["character_classes"][0].update(next_quest="Deep Learning"),
        "character_classes[0].next_quest",
        "no quest 'Deep Learning'",
        "Known are: /quests/0001/maxi/.",
    ),
    "circle of needs": (
        lambda q: first(q).update(needs=["halve"]),
        "chapters[0].exercises[0].needs",
        "double -> halve -> double",
        "Remove one",
    ),
    "exercise that needs itself": (
        lambda q: first(q).update(needs=["double"]),
        "chapters[0].exercises[0].needs",
        "double -> double",
        "Remove one",
    ),
    "circle of objectives": (
        lambda q: q["objectives"][0]["fulfilled_by"].update(objectives=["basics"]),
        "objectives[0].fulfilled_by.objectives",
        "basics -> basics",
        "Remove one",
    ),
    "rule that names nothing": (
        lambda q: q["objectives"][1].update(fulfilled_by={}),
        "objectives[1].fulfilled_by",
        "'explain' names nothing",
        "attested = true",
    ),
    "XP that does not add up": (
        lambda q: first(q).update(xp=4),
        "rewards.progression_points",
        "promises 7 XP, but first 7 + questions 1 = 8",
        "Change the promise",
    ),
    "negative XP": (
        lambda q: q["chapters"][1]["exercises"][0].update(xp=-5),
        "chapters[1].exercises[0].xp",
        "-5 XP",
        "0 or more",
    ),
    "objective not listed by its exercise": (
        lambda q: first(q).update(objectives=[]),
        "chapters[0].exercises[0].objectives",
        "'basics' names the exercise 'double'",
        "Add 'basics' here",
    ),
    "objective not listed by an alternative": (
        lambda q: q["chapters"][1]["exercises"][0].update(objectives=[]),
        "chapters[1].exercises[0].objectives",
        "'basics' names the exercise 'third'",
        "Add 'basics' here",
    ),
    "tree outside the pack": (
        lambda q: q["trees"].update(suites="../suites"),
        "trees.suites",
        "'../suites'",
        "relative to quest.toml",
    ),
}


@pytest.mark.parametrize("slip", SLIPS)
def test_a_slip_is_named_with_its_key_and_its_remedy(tmp_path: Path, slip: str) -> None:
    """A quest with one slip is refused: file, key, what is wrong and what to do, on one line."""
    change, key, sentence, remedy = SLIPS[slip]
    file = tmp_path / "quest.toml"
    lines = refusal(tmp_path, change).splitlines()
    found = [line for line in lines if line.startswith(f"{file}: {key}: ")]
    assert any(sentence in line and remedy in line for line in found), lines


def test_all_problems_are_told_at_once(tmp_path: Path) -> None:
    """Two slips give two lines, so that an author need not run the check twice."""

    def twice(data: dict[str, Any]) -> None:
        first(data).update(needs=["nobody"])
        question(data).update(answer="nothing")

    message = refusal(tmp_path, twice)
    assert "'nobody'" in message
    assert "'nothing'" in message


def test_a_refusal_ends_with_the_next_command(tmp_path: Path) -> None:
    """The last line is the command that looks at the quest again."""
    message = refusal(tmp_path, lambda q: first(q).update(needs=["nobody"]))
    assert message.endswith(f"questcheck dev check --quest {tmp_path}")


def test_a_class_may_be_sent_to_another_page_of_the_site(tmp_path: Path) -> None:
    """A permalink that is neither before nor after this quest is a class's own way on."""
    data = quest_data()
    data["character_classes"][0]["next_quest"] = "/quests/1101/mlops/"
    assert load_quest(write(tmp_path, data)).character_classes[0].next_quest.endswith("/mlops/")


def test_toml_that_cannot_be_parsed_names_the_line(tmp_path: Path) -> None:
    """A syntax error gives the file and the line."""
    file = tmp_path / "quest.toml"
    file.write_text('schema = "questcheck.quest/1"\nid = \n', encoding="utf-8")
    with pytest.raises(QuestError, match=r"quest\.toml: not TOML: .*line 2"):
        load_quest(file)


def test_a_file_that_is_not_utf8_names_the_line(tmp_path: Path) -> None:
    """A file saved in Latin-1 gives the file, the line and the encoding to use."""
    file = tmp_path / "quest.toml"
    file.write_bytes('id = "x"\ntitle = "Fée"\n'.encode("latin-1"))
    with pytest.raises(QuestError, match=r"quest\.toml: line 2 is not UTF-8. Save"):
        load_quest(file)


def test_a_missing_file_is_a_quest_error(tmp_path: Path) -> None:
    """No quest.toml: the path is named, and the option that points elsewhere."""
    with pytest.raises(QuestError, match=r"quest\.toml: there is no such file.*--quest"):
        load_quest(tmp_path / "quest.toml")


def test_a_folder_in_place_of_the_file_is_a_quest_error(tmp_path: Path) -> None:
    """What cannot be read is refused by name, not by a traceback."""
    with pytest.raises(QuestError, match="cannot be read"):
        load_quest(tmp_path)


def test_whole_trees_pass(tmp_path: Path) -> None:
    """Trees with a stub, a solution and a suite for each exercise are not complained about."""
    quest = build(quest_data())
    write_trees(tmp_path, quest)
    check_trees(quest, tmp_path)


def test_loading_does_not_look_at_the_trees(tmp_path: Path) -> None:
    """A quest loads although none of its exercises' files exist."""
    load_quest(write(tmp_path, quest_data()))


@pytest.mark.parametrize(
    ("kind", "missing"),
    [
        ("stub", "exercises/first/halve.py"),
        ("solution", "solutions/first/halve.py"),
        ("suite", "suites/first/halve/suite.py"),
    ],
)
def test_a_missing_file_of_an_exercise_is_named(tmp_path: Path, kind: str, missing: str) -> None:
    """A stub, solution or suite that is not there is named with its exercise and its path."""
    quest = build(quest_data())
    write_trees(tmp_path, quest)
    (tmp_path / missing).unlink()
    with pytest.raises(QuestError) as caught:
        check_trees(quest, tmp_path)
    line = str(caught.value).splitlines()[0]
    assert f"chapters[0].exercises[1]: 'halve' has no {kind}." in line
    assert line.endswith(f"Write {tmp_path / missing}.")


@pytest.mark.parametrize(
    ("tree", "astray"),
    [
        ("exercises", "exercises/first/quarter.py"),
        ("exercises", "exercises/loose.py"),
        ("solutions", "solutions/second/double.py"),
        ("suites", "suites/first/quarter/suite.py"),
    ],
)
def test_a_file_astray_is_named(tmp_path: Path, tree: str, astray: str) -> None:
    """A file that belongs to no exercise is named with its tree."""
    quest = build(quest_data())
    write_trees(tmp_path, quest)
    (tmp_path / astray).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / astray).touch()
    with pytest.raises(QuestError) as caught:
        check_trees(quest, tmp_path)
    line = str(caught.value).splitlines()[0]
    assert f"trees.{tree}: {tmp_path / astray} belongs to no exercise" in line


def test_what_tools_leave_behind_is_not_astray(tmp_path: Path) -> None:
    """A notebook's checkpoint of an exercise is nobody's mistake."""
    quest = build(quest_data())
    write_trees(tmp_path, quest)
    left = tmp_path / "exercises" / "first" / ".ipynb_checkpoints" / "double-checkpoint.py"
    left.parent.mkdir()
    left.touch()
    check_trees(quest, tmp_path)


def test_the_builtin_quest_is_found() -> None:
    """In a clone the quest that comes with questcheck lies beside the package."""
    assert builtin_quest_file().name == "quest.toml"
    assert builtin_quest_file().is_file()


def test_loading_imports_little() -> None:
    """`questcheck status` loads the quest, so that must not pull in NumPy, rich or sqlite-utils."""
    code = (
        "import sys; from checker.quest.loader import builtin_quest_file, load_quest;"
        "load_quest(builtin_quest_file()); print(*sys.modules)"
    )
    root = Path(__file__).resolve().parents[2]
    ran = subprocess.run(
        [sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True
    )
    heavy = {"numpy", "rich", "click", "sqlite_utils", "pytest", "torch", "tomllib", "dataclasses"}
    assert heavy.isdisjoint(ran.stdout.split())
