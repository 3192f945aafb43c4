"""A file is found for its exercise wherever it lies, and what was guessed is said."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from checker.grading.intake import read_handin, survey
from checker.quest.loader import builtin_quest_file, load_quest
from tests.grading.handed_in import (
    DOUBLE,
    PROPER,
    QUADRUPLE,
    archived,
    handed_in,
    handins,
    notebook,
    tree,
    zipped,
)

BOTH = {"basics/double.py": DOUBLE, "basics/quadruple.py": QUADRUPLE}
JUNK = {
    "__MACOSX/exercises/basics/._double.py": b"\0",
    ".DS_Store": b"\0",
    "exercises/basics/__pycache__/double.cpython-311.pyc": b"\0",
    "exercises/.venv/lib/site.py": b"",
    ".git/hooks/double.py": b"",
    "exercises/basics/notes.txt": b"",
}


def test_only_modules_and_the_quiz_are_kept(tmp_path: Path) -> None:
    """What tools leave behind is neither taken nor counted against anyone."""
    for one in (
        handed_in(tmp_path / "tree", PROPER | JUNK),
        archived(tmp_path / "zip", zipped(PROPER | JUNK)),
    ):
        assert (one.files, one.quiz, one.assumed) == (BOTH, b"{}", ())


def test_modules_beside_the_exercises_keep_their_places(tmp_path: Path) -> None:
    """A learner's file may import them."""
    extra = {"exercises/basics/helpers.py": b"1", "exercises/tools/more.py": b"2"}
    one = handed_in(tmp_path, PROPER | extra)
    assert one.files == BOTH | {"basics/helpers.py": b"1", "tools/more.py": b"2"}


@pytest.mark.parametrize("above", ["hw3/final", "My Homework (2)", "a/b/c"])
def test_exercises_that_lie_deeper_are_found(tmp_path: Path, above: str) -> None:
    """A folder of any name around them, the quiz beside them, is said and costs nothing."""
    one = handed_in(tmp_path, {f"{above}/{name}": raw for name, raw in PROPER.items()})
    assert (one.files, one.quiz) == (BOTH, b"{}")
    assert one.assumed == (f"The exercises were found in '{above}/exercises'.",)


def test_a_zip_in_a_folder_is_opened(tmp_path: Path) -> None:
    """What lies alone in an archive lies where the archive lies."""
    one = handed_in(tmp_path, {"hand-in.zip": zipped(PROPER)})
    assert (one.files, one.assumed) == (BOTH, ())


def test_an_archive_beside_exercises_is_not_opened(tmp_path: Path) -> None:
    """Whoever hands in the files means the files; the archive may be data, or damaged."""
    one = handed_in(tmp_path, PROPER | {"data.zip": b"no zip"})
    assert one.files == BOTH
    assert one.assumed == ("'data.zip' was not opened, since exercises lie beside it.",)


@pytest.mark.parametrize(
    "name",
    [
        "double.py",
        "Double.py",
        "DOUBLE.PY",
        "double (1).py",
        "double(2).py",
        "double-1.py",
        "double_final.py",
        "double_final_v2.py",
        "Copy of double.py",
        "my_double.py",
        "deep/er/double copy.py",
    ],
)
def test_a_renamed_file_is_found_by_its_name(tmp_path: Path, name: str) -> None:
    """What browsers, systems and people add to a name does not hide the exercise."""
    one = handed_in(tmp_path, {name: DOUBLE})
    assert one.files["basics/double.py"] == DOUBLE
    assert one.assumed == (f"double: taken from '{name}' by its name.",)


def test_a_file_is_found_by_what_it_defines(tmp_path: Path) -> None:
    """One file of another name may hold several exercises; a nested function is none."""
    source = DOUBLE + b"def outer():\n    def quadruple(x):\n        return x\n"
    one = handed_in(tmp_path, {"homework.py": source})
    assert one.files["basics/double.py"] == source
    assert "basics/quadruple.py" not in one.files
    assert one.assumed == ("double: taken from 'homework.py' by what it defines.",)
    both = handed_in(tmp_path / "both", {"homework.py": DOUBLE + QUADRUPLE})
    assert both.assumed == ("double, quadruple: taken from 'homework.py' by what it defines.",)


@pytest.mark.parametrize("chain", [b".a", b"()", b"+1", b"[0]"])
def test_a_chain_of_any_length_ends_nothing(tmp_path: Path, chain: bytes) -> None:
    """Python 3.10 itself dies of parsing one; what it lies in is still looked through."""
    source = DOUBLE + b"a = 1" + chain * (900_000 // len(chain)) + b"\n"
    one = handed_in(tmp_path, {"homework.py": source})
    assert set(one.files) >= {"basics/double.py"}
    book = notebook(DOUBLE.decode(), "a = 1" + chain.decode() * 200_000)
    assert handed_in(tmp_path / "book", {"homework.ipynb": book}).refused is None


def test_another_exercises_file_is_no_source(tmp_path: Path) -> None:
    """quadruple.py may define double for its own use; that hands in no double."""
    one = handed_in(tmp_path, {"exercises/basics/quadruple.py": DOUBLE + QUADRUPLE})
    assert set(one.files) == {"basics/quadruple.py"}


def test_the_exact_place_is_preferred(tmp_path: Path) -> None:
    """Other copies change nothing where a file lies where it should."""
    other = {"double.py": b"1", "old/exercises/basics/double.py": b"2", "double_final.py": b"3"}
    one = handed_in(tmp_path, PROPER | other)
    assert one.files["basics/double.py"] == DOUBLE


def test_of_two_candidates_the_newest_is_taken_and_said(tmp_path: Path) -> None:
    """The choice is told with its reason and with what was not taken."""
    folder = tree(tmp_path / "class" / "alice", {"a/double.py": b"old", "b/double.py": DOUBLE})
    os.utime(folder / "a/double.py", (1e9, 1e9))
    (one,) = handins(tmp_path / "class", "{student}")
    assert one.files["basics/double.py"] == DOUBLE
    assert "double: 'b/double.py' was taken, not 'a/double.py': it is the newest." in one.assumed


def test_of_two_trees_the_newest_is_taken_and_said(tmp_path: Path) -> None:
    """Two attempts in one folder are not mixed."""
    folder = tree(
        tmp_path / "class" / "alice",
        {"1/exercises/basics/double.py": DOUBLE, "2/exercises/basics/double.py": b"late"},
    )
    for name in ("1", "2"):
        os.utime(folder / name / "exercises/basics/double.py", (1e9, 1e9))
    (one,) = handins(tmp_path / "class", "{student}")
    assert one.files == {"basics/double.py": DOUBLE}
    assert "not those in '2/exercises': nothing tells which are meant." in one.assumed[0]
    os.utime(folder / "2/exercises/basics/double.py", (2e9, 2e9))
    (one,) = handins(tmp_path / "class", "{student}")
    assert one.files == {"basics/double.py": b"late"}
    assert "not those in '1/exercises': they are the newest." in one.assumed[0]


def test_modules_beside_a_file_found_elsewhere_go_with_it(tmp_path: Path) -> None:
    """`import helpers` works from where the file is judged, as it did where it lay."""
    one = handed_in(tmp_path, {"work/double.py": DOUBLE, "work/helpers.py": b"1"})
    assert one.files["basics/helpers.py"] == one.files["helpers.py"] == b"1"


@pytest.mark.parametrize("name", ["quiz.json", "deep/quiz.json", "quiz (1).json", "Quiz-2.json"])
def test_the_quiz_is_found(tmp_path: Path, name: str) -> None:
    """At the root it is expected; anywhere else it is a guess."""
    one = handed_in(tmp_path, {"exercises/basics/double.py": DOUBLE, name: b"{}"})
    assert one.quiz == b"{}"
    expected = () if name == "quiz.json" else (f"The quiz was taken from '{name}'.",)
    assert one.assumed == expected


def test_a_quiz_alone_is_a_hand_in(tmp_path: Path) -> None:
    """Its points count whether or not there are exercises."""
    one = handed_in(tmp_path, {"quiz.json": b"{}"})
    assert (one.files, one.quiz, one.refused) == ({}, b"{}", None)


@pytest.mark.parametrize("files", [{"essay.docx": b""}, {"main.py": b"print(1)"}])
def test_what_holds_no_exercise_is_refused(tmp_path: Path, files: dict[str, bytes]) -> None:
    """The student handed in something else, and reads so instead of zeros."""
    one = handed_in(tmp_path, files)
    assert one.refused is not None
    assert "It holds no" in one.refused


def test_a_clone_of_the_quest_hands_in_its_exercises_alone(tmp_path: Path) -> None:
    """The reference solutions lie in it, too, and are nobody's work."""
    quest_file = builtin_quest_file()
    quest = load_quest(quest_file)
    solution = (quest_file.parent / quest.trees.solutions / "chapter1/relu.py").read_bytes()
    tree(
        tmp_path / "class" / "alice",
        {
            "exercises/chapter1/neuron.py": b"def neuron(): ...",
            f"{quest.trees.solutions}/chapter1/relu.py": solution,
            f"{quest.trees.suites}/chapter1/relu/accepted/relu.py": solution,
            "tests/relu.py": solution,
        },
    )
    (found,) = survey(tmp_path / "class", quest).found
    assert set(read_handin(found, quest).files) == {"chapter1/neuron.py"}


def test_a_notebook_is_every_exercise_it_defines(tmp_path: Path) -> None:
    """Cells in order, without magics; a cell that is no Python at all is left out and counted."""
    raw = notebook(
        "%matplotlib inline\nimport numpy as np\n!pip install numpy",
        DOUBLE.decode(),
        "%%bash\nls -l",
        "%%time\n" + QUADRUPLE.decode(),
        "files = !ls\nif True:\n    %timeit double(1)\ndouble?",
        "this is no Python",
        'text = """\n% not a magic\n"""',
    )
    one = handed_in(tmp_path, {"homework.ipynb": raw})
    assert set(one.files) == set(BOTH)
    space: dict[str, object] = {}
    exec(one.files["basics/double.py"], space)
    assert space["text"] == "\n% not a magic\n"
    assert {"double", "quadruple", "np"} <= set(space)
    assert one.assumed == (
        "Left out of 'homework.ipynb': 2 cells, being no Python.",
        "double, quadruple: taken from 'homework.ipynb' by what it defines, "
        "the code of all its cells.",
    )


def test_a_notebook_that_was_not_needed_is_said(tmp_path: Path) -> None:
    """Untouched stubs beside a notebook full of answers would be zeros in silence."""
    one = handed_in(tmp_path, PROPER | {"work.ipynb": notebook(DOUBLE.decode())})
    assert one.assumed == ("Nothing was taken from 'work.ipynb'.",)


def test_an_old_notebook_is_read(tmp_path: Path) -> None:
    """Version 3 kept its cells in worksheets."""
    raw = (
        b'{"nbformat": 3, "nbformat_minor": 0, "metadata": {}, "worksheets": [{"cells": ['
        b'{"cell_type": "code", "language": "python", "outputs": [], "input": '
        b'"def double(x):\\n    return 2 * x"}]}]}'
    )
    one = handed_in(tmp_path, {"double.ipynb": raw})
    assert one.files["basics/double.py"] == DOUBLE.rstrip()


@pytest.mark.parametrize("source", [b"def double(x:\n", b"\0def double", b"(" * 5000, b"\xff\xfe"])
def test_a_source_that_does_not_parse_breaks_nothing(tmp_path: Path, source: bytes) -> None:
    """By its name it is still the exercise's, for the engine to say what is wrong with it."""
    assert handed_in(tmp_path / "a", {"double.py": source}).files["basics/double.py"] == source
    assert handed_in(tmp_path / "b", {"other.py": b"def double" + source}).refused is not None
