"""Every form in which a class comes is read as what it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.errors import UsageError
from checker.grading.intake import Found, find_submissions, normalised_hash, survey
from tests.grading.handed_in import (
    DOUBLE,
    MINI,
    PROPER,
    QUADRUPLE,
    handed_in,
    handin,
    handins,
    notebook,
    tarred,
    tree,
    zipped,
)

FILES = {"basics/double.py": DOUBLE, "basics/quadruple.py": QUADRUPLE}


def students(found: list[Found]) -> list[str]:
    return [one.student for one in found]


def below(folder: str, files: dict[str, bytes] = PROPER) -> dict[str, bytes]:
    return {f"{folder}/{name}": content for name, content in files.items()}


def test_a_folder_of_folders_is_a_student_each(tmp_path: Path) -> None:
    """Folders name their students, in order; nothing is guessed in a proper hand-in."""
    tree(tmp_path, below("bob") | below("Alice"))
    first, second = handins(tmp_path)
    assert [first.student, second.student] == ["Alice", "bob"]
    assert first.files == FILES
    assert first.quiz == b"{}"
    assert first.assumed == ()
    assert first.refused is None


@pytest.mark.parametrize("packing", ["zip", "tar", "tar.gz", "tar.bz2", "tar.xz", "tgz"])
def test_a_folder_of_archives_is_a_student_each(tmp_path: Path, packing: str) -> None:
    """Each kind of archive reads as the folder in it, under the archive's name."""
    how = {"zip": "", "tar": "", "tgz": "gz"}.get(packing, packing.removeprefix("tar."))
    content = zipped(PROPER) if packing == "zip" else tarred(PROPER, how)
    tree(tmp_path, {f"alice.{packing}": content, "bob.zip": zipped(PROPER)})
    first, second = handins(tmp_path)
    assert (first.student, second.student) == ("alice", "bob")
    assert first.files == second.files == FILES
    assert first.assumed == ()
    assert normalised_hash(first) == normalised_hash(second)


@pytest.mark.parametrize("name", ["alice", "alice.zip", "alice.tar.gz"])
def test_one_submission_given_directly_is_one_student(tmp_path: Path, name: str) -> None:
    """A folder or an archive that holds exercises/ is its student's, not a class."""
    content = {"alice.zip": zipped(PROPER), "alice.tar.gz": tarred(PROPER, "gz")}
    if name in content:
        tree(tmp_path, {name: content[name]})
    else:
        tree(tmp_path / name, PROPER)
    one = handin(tmp_path / name)
    assert (one.student, one.files, one.quiz) == ("alice", FILES, b"{}")


@pytest.mark.parametrize("files", [below("Exercises", FILES), FILES, {"quiz.json": b"{}"}])
def test_a_submission_is_known_by_what_it_holds(tmp_path: Path, files: dict[str, bytes]) -> None:
    """Exercises in another case, bare chapters or the quiz alone are no folder of students."""
    one = handin(tree(tmp_path / "alice", files))
    assert one.student == "alice"
    assert one.refused is None


@pytest.mark.parametrize("stray", ["quiz.json", "exercises/notes.txt", "basics/double.py"])
def test_a_stray_of_a_submission_does_not_make_one_student_of_a_class(
    tmp_path: Path, stray: str
) -> None:
    """Whoever hands in so odd a name must not take the others' work with it."""
    tree(tmp_path, below("alice") | below("bob") | {stray: b"{}"})
    by_name = {one.student: one for one in handins(tmp_path)}
    assert by_name["alice"].files == by_name["bob"].files == FILES


def test_an_archive_of_one_folder_that_is_a_submission_is_one_student(tmp_path: Path) -> None:
    """Packers put a folder around; the archive's name is the student's, and that is said."""
    tree(tmp_path, {"alice.zip": zipped(below("hw3"))})
    one = handin(tmp_path / "alice.zip")
    assert (one.student, one.files) == ("alice", FILES)
    assert "'hw3', the one folder in it" in one.assumed[0]


CANVAS = {
    "doejane_12345_67890_double.py": DOUBLE,
    "doejane_12345_67891_quadruple.py": QUADRUPLE,
    "doejane_12345_67892_quiz.json": b"{}",
    "smithbo_LATE_23456_67893_hw.zip": zipped(PROPER),
    "leeann_34567_67894_report.pdf": b"%PDF",
}


@pytest.mark.parametrize("form", ["folder", "zip", "wrapped"])
def test_canvas(tmp_path: Path, form: str) -> None:
    """A student's files are one submission, a zip is opened, lateness is passed on."""
    if form == "folder":
        path = tree(tmp_path / "submissions", CANVAS)
    else:
        files = CANVAS if form == "zip" else below("submissions", CANVAS)
        path = tree(tmp_path, {"submissions.zip": zipped(files)}) / "submissions.zip"
    jane, bo, ann = sorted(handins(path), key=lambda one: one.student)
    assert (jane.student, jane.name) == ("12345", "doejane")
    assert {name: jane.files[name] for name in FILES} == FILES
    assert jane.quiz == b"{}"
    assert (bo.student, bo.files) == ("23456", FILES)
    assert "Canvas marks it as late, and does not say when it came." in bo.assumed
    assert ann.refused is not None
    assert "'report.pdf'" in ann.refused


def test_canvas_attempts(tmp_path: Path) -> None:
    """Of two versions of a file the later one counts; several zips are several submissions."""
    tree(
        tmp_path,
        {
            "doejane_1_10_double.py": b"old",
            "doejane_1_11_double-1.py": DOUBLE,
            "roejo_2_12_hw.zip": zipped(PROPER),
            "roejo_2_13_hw-1.zip": zipped(PROPER),
        },
    )
    jane, jo, jo_again = handins(tmp_path)
    assert jane.files["basics/double.py"] == DOUBLE
    assert any("the later of two, not 'doejane_1_10_double.py'" in note for note in jane.assumed)
    assert jo.student == jo_again.student == "2"


def test_numbers_in_names_are_not_always_canvass(tmp_path: Path) -> None:
    """What two files share is no number of a file: these are two students, not one."""
    tree(tmp_path, {"hw_3_1_ann.zip": zipped(PROPER), "hw_3_1_bob.zip": zipped(PROPER)})
    assert students(find_submissions(tmp_path, MINI)) == ["hw_3_1_ann", "hw_3_1_bob"]


MOODLE = {
    "Zoë Ångström_123_assignsubmission_file_/double.py": DOUBLE,
    "Zoë Ångström_123_assignsubmission_onlinetext_/onlinetext.html": b"<p>Hi",
    "Bo Smith_234_assignsubmission_file_/file.zip": zipped(PROPER),
    "Ann Lee_345_assignsubmission_file_double.py": DOUBLE,
    "Ann Lee_345_assignsubmission_file_quadruple.py": QUADRUPLE,
    "Tom Text_456_assignsubmission_onlinetext_/onlinetext.html": b"<p>Hi",
}


@pytest.mark.parametrize("form", ["folder", "zip"])
def test_moodle(tmp_path: Path, form: str) -> None:
    """Folders, zips in folders and the flat form are read; a typed text is none of them."""
    if form == "folder":
        path = tree(tmp_path / "moodle", MOODLE)
    else:
        path = tree(tmp_path, {"moodle.zip": zipped(MOODLE)}) / "moodle.zip"
    zoe, bo, ann, tom = handins(path)
    assert (zoe.student, zoe.name) == ("123", "Zoë Ångström")
    assert zoe.files["basics/double.py"] == DOUBLE
    assert bo.files == FILES
    assert {name: ann.files[name] for name in FILES} == FILES
    assert tom.refused == "Only a text was typed in; there is no file."


def test_a_name_in_utf8_that_does_not_say_so_is_read_as_meant(tmp_path: Path) -> None:
    """macOS writes UTF-8 without the flag; cp437 would make a stranger of the student."""
    content = zipped(
        {"Zo\N{LATIN SMALL LETTER E WITH DIAERESIS}_7_assignsubmission_file_/x.py": b""}
    )
    # Both headers carry the flag that says UTF-8: bit 11, in the second byte.
    for header, place in ((b"PK\x03\x04", 7), (b"PK\x01\x02", 9)):
        at = content.index(header) + place
        content = content[:at] + bytes([content[at] & ~0x08]) + content[at + 1 :]
    tree(tmp_path, {"moodle.zip": content})
    (found,) = find_submissions(tmp_path / "moodle.zip", MINI)
    assert found.name == "Zoë"


def test_loose_files_are_their_students_or_all_one_students(tmp_path: Path) -> None:
    """Files named after exercises alone are one student's; with other names in them, of several."""
    tree(tmp_path / "class", {"ann_double.py": DOUBLE, "double-bob.py": DOUBLE, "cy.py": DOUBLE})
    assert students(find_submissions(tmp_path / "class", MINI)) == ["ann", "bob", "cy"]
    tree(tmp_path / "dora", {"double.py": DOUBLE, "quadruple (1).py": QUADRUPLE, "help.py": b""})
    one = handin(tmp_path / "dora")
    assert one.student == "dora"
    assert {name: one.files[name] for name in FILES} == FILES
    assert one.files["basics/help.py"] == b""


def test_a_folder_around_the_class_is_looked_into(tmp_path: Path) -> None:
    """Where one folder holds the students' folders, those are the submissions, and that is said."""
    tree(tmp_path, below("hw1/ann") | below("hw1/bob"))
    first, second = find_submissions(tmp_path, MINI)
    assert (first.student, second.student) == ("ann", "bob")
    assert "'hw1'" in first.assumed[0]


def test_sections_are_asked_about(tmp_path: Path) -> None:
    """Folders that hold several submissions each are no students until a pattern says so."""
    tree(tmp_path, below("s1/ann") | below("s1/bob") | below("s2/cy"))
    with pytest.raises(UsageError, match=r"--pattern '\*/\{student\}'"):
        find_submissions(tmp_path, MINI)
    assert students(find_submissions(tmp_path, MINI, "*/{student}")) == ["ann", "bob", "cy"]


def test_several_archives_in_a_students_folder_are_several_submissions(tmp_path: Path) -> None:
    """Each attempt is found on its own; the class's rules choose."""
    tree(tmp_path, {"ann/1.zip": zipped(PROPER), "ann/2.zip": zipped(PROPER)} | below("bob"))
    assert students(find_submissions(tmp_path, MINI)) == ["ann", "ann", "bob"]


def test_a_copy_of_an_archive_is_the_same_students(tmp_path: Path) -> None:
    """`ann (1).zip` beside `ann.zip` is another submission of ann's, and that is said."""
    tree(tmp_path, {"ann.zip": zipped(PROPER), "ann (1).zip": zipped(PROPER)})
    first, second = find_submissions(tmp_path, MINI)
    assert first.student == second.student == "ann"
    assert "another submission of 'ann'" in first.assumed[0]


def test_an_empty_folder_is_a_student_who_handed_in_nothing(tmp_path: Path) -> None:
    """Nobody gets lost: the folder is refused, not passed over."""
    tree(tmp_path, below("bob"))
    (tmp_path / "ann").mkdir()
    first, _ = handins(tmp_path)
    assert first.student == "ann"
    assert first.refused is not None


def test_what_belongs_to_nobody_is_said(tmp_path: Path) -> None:
    """A file that names no student is left out aloud."""
    tree(tmp_path, below("bob") | below("ann") | {"README.txt": b"", ".DS_Store": b""})
    assert survey(tmp_path, MINI).left_out == ("'README.txt' names no student.",)


@pytest.mark.parametrize(
    ("template", "files", "expected"),
    [
        ("lab1_{student}.zip", {"lab1_ann.zip": zipped(PROPER)}, ["ann"]),
        ("lab1-{student}", below("lab1-ann"), ["ann"]),
        ("{student}/*", below("ann"), ["ann"]),
        ("{student}/try*", below("ann/try1") | below("ann/try2"), ["ann", "ann"]),
        ("{student}/{student}.zip", {"ann/ann.zip": zipped(PROPER)}, ["ann"]),
        ("hw_{student}_*.py", {"hw_ann_double.py": DOUBLE, "hw_ann_quadruple.py": b""}, ["ann"]),
    ],
)
def test_a_pattern_says_where_the_student_is_named(
    tmp_path: Path, template: str, files: dict[str, bytes], expected: list[str]
) -> None:
    """A template names submissions by path where a guess would fail."""
    tree(tmp_path, files)
    found = handins(tmp_path, template)
    assert [one.student for one in found] == expected
    assert all(one.files["basics/double.py"] == DOUBLE for one in found)


@pytest.mark.parametrize(
    ("template", "complaint"),
    [
        ("lab1_*.zip", "does not say {student}"),
        ("{studnet}.zip", "does not say {student}"),
        ("{student}_{n}.zip", r"'{' may stand only in"),
        ("../{student}", "a path below the folder"),
        ("/{student}", "a path below the folder"),
        ("lab2_{student}", "nothing matches --pattern"),
    ],
)
def test_a_pattern_that_cannot_be_meant_is_refused(
    tmp_path: Path, template: str, complaint: str
) -> None:
    """The error names the pattern and shows one that works, or what does not match it."""
    tree(tmp_path, below("lab1_ann"))
    with pytest.raises(UsageError) as caught:
        find_submissions(tmp_path, MINI, template)
    assert complaint in str(caught.value)


def test_what_is_no_class_is_a_usage_error(tmp_path: Path) -> None:
    """Missing, empty, of no use, no archive: said with what to name instead."""
    (tmp_path / "empty").mkdir()
    tree(tmp_path, {"notes/readme.txt.d": b"", "x.txt": b"", "bad.zip": b"nothing of the kind"})
    tree(tmp_path, {"class.tar": tarred(below("ann") | below("bob"))})
    for name, complaint in [
        ("absent", "there is no such"),
        ("empty", "it is empty"),
        ("notes", "no submission was recognised"),
        ("x.txt", "neither a folder nor an archive"),
        ("bad.zip", "damaged or no zip"),
        ("class.tar", "unpack it"),
    ]:
        with pytest.raises(UsageError) as caught:
            find_submissions(tmp_path / name, MINI)
        assert complaint in str(caught.value)
        assert name in str(caught.value)


def test_the_hash_is_of_content_and_of_nothing_else(tmp_path: Path) -> None:
    """Whose it is and where it lay do not matter; every byte, path and the quiz do."""
    base = normalised_hash(handed_in(tmp_path / "1", PROPER))
    assert base == normalised_hash(handed_in(tmp_path / "2", below("hw3/final")))
    changes = [
        {"exercises/basics/double.py": DOUBLE + b"#"},
        {"exercises/basics/more.py": b""},
        {"quiz.json": b"{} "},
    ]
    for number, change in enumerate(changes):
        assert base != normalised_hash(handed_in(tmp_path / f"c{number}", PROPER | change))
    without_quiz = {name: raw for name, raw in PROPER.items() if name != "quiz.json"}
    assert base != normalised_hash(handed_in(tmp_path / "q", without_quiz))


def test_notebooks_of_students_lie_loose(tmp_path: Path) -> None:
    """A notebook named after its student holds every exercise it defines."""
    tree(tmp_path, {"ann.ipynb": notebook(DOUBLE.decode(), QUADRUPLE.decode())})
    tree(tmp_path, {"bob.ipynb": notebook(DOUBLE.decode())})
    ann, bob = handins(tmp_path)
    assert set(ann.files) == {"basics/double.py", "basics/quadruple.py"}
    assert set(bob.files) == {"basics/double.py"}
