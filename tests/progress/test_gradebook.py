"""The gradebook: what it keeps, who may write it, and what a failure leaves behind."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from time import perf_counter
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.engine.result import Outcome
from checker.errors import ProgressError, UsageError
from checker.grading.ledger import Entry, Ledger
from checker.grading.model import Judgement, Override, Review
from checker.grading.regrade import regraded
from checker.grading.rules import ClassRules
from checker.progress import database, journal
from checker.progress.gradebook import Gradebook
from checker.progress.gradebook_reader import FILE_NAME, read_gradebook
from checker.progress.gradebook_rows import as_key, from_key, packed, unpacked
from checker.progress.gradebook_schema import LAYOUT
from tests.grading.samples import NOON, QUEST, RIGHT_QUIZ, handin, judged, judgement, outcomes
from tests.progress.class_kept import CLASS, FULL, RULES, absent, entry, opened, run


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "out" / FILE_NAME


@pytest.fixture
def book(path: Path) -> Iterator[Gradebook]:
    with opened(path) as made:
        yield made


def rows(path: Path, table: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall()


# What is kept


def test_a_gradebook_is_a_ledger(book: Gradebook) -> None:
    """A grading run may be handed one (mypy looks at the types)."""
    ledger: Ledger = book
    assert ledger.seed() is None
    assert ledger.basis() is None
    assert ledger.rules() is None
    assert (ledger.entries(), ledger.grades()) == ([], [])
    assert (ledger.overrides(), ledger.reviews()) == ({}, {})


def test_a_judgement_reads_back_as_it_was_kept(book: Gradebook, path: Path) -> None:
    """Nothing of it is lost: a seed beyond 64 bits, half a surrogate pair, a diagnosis."""
    book.keep_judgement("h", "b", FULL)
    book.keep_judgement("other", "b", outcomes())
    assert book.judgement("h", "b") == FULL
    assert book.judgement("h", "another basis") is None
    book.keep_judgement("h", "b", outcomes())  # judged again: --force
    book.close()
    with opened(path) as again:
        assert again.judgement("h", "b") == outcomes()


def test_a_class_reads_back_as_it_was_kept(book: Gradebook, path: Path) -> None:
    """Grades, students, hand-ins but for their files, and the rules; the last class stands."""
    book.keep_class([absent("zoe")], ClassRules(), "old")
    whole = msgspec.structs.replace(CLASS[0], handin=handin(quiz=b"\xff", files={"a.py": b"1"}))
    book.keep_class([whole, *CLASS[1:]], RULES, "new")
    book.close()
    with read_gradebook(path, QUEST.id) as kept:
        bare = msgspec.structs.replace(whole, handin=handin(quiz=b"\xff"))
        assert kept.entries() == [bare, *CLASS[1:]]
        assert kept.grades() == [one.grade for one in [whole, *CLASS[1:]]]
        assert kept.rules() == RULES
        assert kept.basis() == "new"


@given(st.text(st.characters(exclude_categories=())), st.integers(min_value=0))
def test_any_text_and_any_seed_come_back(text: str, seed: int) -> None:
    """Whatever a learner writes, and however large a seed is."""
    made = judgement(judged("double", text=text, message=text), seed=seed, engine_error=text)
    assert unpacked(packed(made), Judgement) == made
    assert from_key(as_key(text)) == text


def test_seed_overrides_reviews_and_comments_stay(book: Gradebook, path: Path) -> None:
    """What was said last stands, by student and exercise; what is taken back is gone."""
    book.keep_seed(2**100)
    for points in (1.0, 0.0):
        book.keep_override("ada \udcff", "double", Override(points, "why", book.now()))
    book.keep_override("bob", "halve", Override(1, "no", book.now()))
    book.keep_override("bob", "halve", None)
    book.keep_review("ada", "double", Review("Fine.", None, "t"))
    book.keep_comment("units", "Say the units.")
    book.close()
    with opened(path) as again:
        assert again.seed() == 2**100
        assert again.overrides() == {
            "ada \udcff": {"double": Override(0.0, "why", "2026-11-30T22:00:00Z")}
        }
        assert again.reviews() == {"ada": {"double": Review("Fine.", None, "t")}}
        assert again.comments() == {"units": "Say the units."}


def test_what_is_kept_together_is_kept_wholly_or_not_at_all(book: Gradebook) -> None:
    """An error inside undoes every part of it, and the gradebook goes on."""
    book.keep_class(CLASS, RULES, "b")

    def fails() -> None:
        with book.together():
            book.keep_override("ada", "double", Override(1, "why", ""))
            book.keep_class([], RULES, "c")
            raise RuntimeError("in between")

    with pytest.raises(RuntimeError, match="in between"):
        fails()
    assert book.overrides() == {}
    assert book.entries() == CLASS
    with book.together():
        book.keep_override("ada", "double", Override(1, "why", ""))
        book.keep_class([], RULES, "c")
    assert (book.basis(), book.entries()) == ("c", [])


def test_rows_for_the_instructor(book: Gradebook, path: Path) -> None:
    """One row for each submission and each exercise of it; a zero is a zero, null is no points."""
    broken = entry("lee", judgement(engine_error="the sandbox did not start"))
    ruled = entry("max", overrides={"double": Override(0.0, "copied", "")})
    book.keep_class([*CLASS, broken, ruled], RULES, "b")
    with closing(sqlite3.connect(path)) as connection:
        select = connection.execute
        assert select(
            "SELECT student, submitted, max_points, engine_error IS NULL, refused FROM submissions"
            " ORDER BY number"
        ).fetchall() == [
            ("ada", 1, 8.5, 1, None),
            ("bob", 1, 7.5, 1, "The zip is damaged."),
            ("cy", 1, 8.5, 1, None),
            ("eve", 0, 7.5, 1, None),
            ("lee", 1, 8.5, 0, None),
            ("max", 1, 8.5, 1, None),
        ]
        query = 'SELECT outcome, points, diagnosis, "override" FROM results WHERE student = ?'
        assert select(f"{query} AND exercise = 'double'", ("ada",)).fetchall() == [
            ("wrong", 0.0, "twice", None)
        ]
        assert select(f"{query} AND exercise = 'double'", ("max",)).fetchall() == [
            ("passed", 0.0, None, "copied")
        ]
        assert set(select(query, ("lee",))) == {("grader_error", None, None, None)}
        assert select("SELECT count(*) FROM results").fetchone() == (6 * 3,)


def test_rows_hold_nothing_that_differs_between_two_runs(tmp_path: Path) -> None:
    """The same class judged at another time and pace gives the same rows."""
    kept = []
    for name, seconds in (("a", 0.1), ("b", 0.2)):
        path = tmp_path / name / FILE_NAME
        slow = judgement(judged("double", seconds=seconds), seconds=seconds)
        with opened(path) as book:
            book.keep_class([entry(found=slow), *CLASS], RULES, "b")
        kept.append((rows(path, "submissions"), rows(path, "results")))
    assert kept[0] == kept[1]


def test_keeping_a_judgement_is_quick(book: Gradebook) -> None:
    """A class must not wait for its gradebook: the median is far below a millisecond."""
    took = []
    for number in range(200):
        begun = perf_counter()
        book.keep_judgement(f"{number:064}", "b", FULL)
        took.append(perf_counter() - begun)
    assert sorted(took)[100] < 0.001


# Grades made anew

OUTCOMES = st.sampled_from(list(Outcome))
POINTS = st.none() | st.integers(0, 5).map(float)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(OUTCOMES, min_size=3, max_size=3),
    st.sampled_from([None, b"{}", b"nonsense", RIGHT_QUIZ]),
    st.integers(-5, 90).map(lambda hours: NOON + timedelta(hours=hours)),
    st.sampled_from([None, {"double"}, {"double", "halve"}]),
    st.sampled_from([None, "The engine broke."]),
    *[st.dictionaries(st.sampled_from(["double", "halve", "third"]), POINTS, max_size=2)] * 2,
)
def test_a_grade_made_anew_is_the_grade_that_judging_would_make(
    found: Sequence[Outcome],
    quiz: bytes | None,
    at: datetime,
    asked: set[str] | None,
    error: str | None,
    ruled: dict[str, float | None],
    read: dict[str, float | None],
) -> None:
    """From an entry alone, whatever was judged, asked for, overridden or reviewed before."""
    names = [exercise.id for exercise in QUEST.exercises]
    said = judgement(
        *(judged(*pair, text="t") for pair in zip(names, found, strict=True)),
        engine_error=error,
    )
    came = handin(quiz=quiz, submitted_at=at, assumed=("A guess.",))
    overrides = {name: Override(points or 0.0, "why", "") for name, points in ruled.items()}
    reviews = {name: Review("So.", points) for name, points in read.items()}
    before = entry(found=said, came=came, asked=asked, reviews=reviews)
    now = regraded(QUEST, RULES, before, overrides, reviews)
    assert now == entry(found=said, came=came, asked=asked, overrides=overrides, reviews=reviews)
    assert regraded(QUEST, RULES, now, {}, reviews) == before


@pytest.mark.parametrize("one", CLASS, ids=lambda one: str(one.student.id))
def test_an_entry_made_anew_without_a_change_is_the_same(one: Entry) -> None:
    """Also where nothing was handed in, or it was refused."""
    assert regraded(QUEST, RULES, one, {}, {}) == one


# One writer


def python(code: str, *arguments: str) -> subprocess.Popen[str]:
    """A separate process on the same source tree."""
    return subprocess.Popen(
        [sys.executable, "-c", code, *arguments],
        env={**os.environ, "PYTHONPATH": str(Path(database.__file__).parents[2])},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


WRITER = """
import os, sys
from pathlib import Path
from tests.grading.samples import QUEST, outcomes
from tests.progress.class_kept import opened, run

path = Path(sys.argv[1])
"""


@pytest.fixture
def other(path: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that has the gradebook open, and a child that it has forked."""
    code = """
book = opened(path)
child = os.fork()
if not child:
    sys.stdin.read()
    os._exit(0)
print(child, flush=True)
sys.stdin.read()
"""
    process = python(WRITER + code, str(path))
    assert process.stdout is not None
    assert process.stdout.readline()
    yield process
    process.kill()
    process.communicate(timeout=60)


needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")


@needs_fork
def test_a_second_writer_is_told_to_wait(path: Path, other: subprocess.Popen[str]) -> None:
    """Two runs into one folder do not mix: the second is refused, and may read."""
    with pytest.raises(UsageError, match=rf"questcheck \(process {other.pid}\) is at work"):
        opened(path)
    with read_gradebook(path, QUEST.id) as reader:
        assert reader.grades() == []


@needs_fork
def test_a_writer_that_was_killed_blocks_nobody(path: Path, other: subprocess.Popen[str]) -> None:
    """Its lock dies with it, although the file of it stays, and a forked child lives on."""
    other.kill()
    other.wait(timeout=60)
    with opened(path) as book:
        book.keep_seed(1)
    assert path.with_name("gradebook.lock").exists()


def test_opening_it_twice_in_one_process_is_refused(book: Gradebook, path: Path) -> None:
    """And neither the refusal nor closing twice lets go of somebody else's lock."""
    for _ in range(2):
        with pytest.raises(UsageError, match="at work"):
            opened(path)
    book.close()
    with opened(path):
        book.close()
        with pytest.raises(UsageError, match="at work"):
            opened(path)


# Killed

RUN = """
kill_at = int(sys.argv[2])
calls = 0

def count(frame, event, argument):
    global calls
    calls += 1
    if calls == kill_at:
        os.kill(os.getpid(), 9)

import checker.progress.gradebook_schema, sqlite_utils  # loaded before, they cost no calls
sys.setprofile(count)
run(path)
sys.setprofile(None)
print(calls)
"""


def everything(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        names = [
            name
            for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        ]
    return {name: rows(path, name) for name in names}


def test_killed_at_any_moment_it_goes_on_where_it_was(tmp_path: Path) -> None:
    """A run killed at twenty moments from the first call to the last, and then run to its end,
    leaves the same rows as one that nothing has disturbed."""
    undisturbed = tmp_path / "undisturbed" / FILE_NAME
    output, errors = python(WRITER + RUN, str(undisturbed), "0").communicate(timeout=60)
    assert output, errors
    calls = int(output)
    expected = everything(undisturbed)
    for number in range(20):
        path = tmp_path / str(number) / FILE_NAME
        moment = 1 + number * (calls - 1) // 20 + number % 7  # also between round numbers
        killed = python(WRITER + RUN, str(path), str(moment))
        _, errors = killed.communicate(timeout=60)
        assert killed.returncode == -9, errors
        if path.exists():
            with opened(path) as book:
                assert book.basis() in (None, "a", "b")
                assert book.entries() == {None: [], "a": CLASS[:2], "b": CLASS}[book.basis()]
        run(path)
        assert everything(path) == expected


STREAM = """
with opened(path) as book:
    number = 0
    while True:
        book.keep_judgement(str(number), "b", outcomes())
        print(number, flush=True)
        number += 1
"""


@settings(max_examples=5, deadline=None)
@given(st.integers(1, 300))
def test_what_was_kept_before_a_kill_stays(
    tmp_path_factory: pytest.TempPathFactory, heard: int
) -> None:
    """Every judgement whose keeping had returned is there after kill -9."""
    path = tmp_path_factory.mktemp("killed") / FILE_NAME
    writer = python(WRITER + STREAM, str(path))
    assert writer.stdout is not None
    for _ in range(heard):
        writer.stdout.readline()
    writer.kill()
    rest, errors = writer.communicate(timeout=60)
    last = heard - 1 + len([line for line in rest.splitlines(keepends=True) if line[-1] == "\n"])
    assert last >= 0, errors
    with opened(path) as book:
        assert all(book.judgement(str(n), "b") == outcomes() for n in range(last + 1))


# Failures


def test_a_full_disk_is_named_and_loses_nothing(path: Path) -> None:
    """What was kept before the disk was full is there afterwards."""
    resource = pytest.importorskip("resource")
    assert resource
    code = """
import resource
from checker.errors import ProgressError
with opened(path) as book:
    resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000))  # as good as a full disk
    number = 0
    try:
        while True:
            book.keep_judgement(str(number), "b", outcomes())
            number += 1
    except ProgressError as error:
        print(number, error)
"""
    output, errors = python(WRITER + code, str(path)).communicate(timeout=60)
    assert "the gradebook cannot be opened or written here" in output, errors
    assert "room left on its disk" in output
    count = int(output.split()[0])
    assert count > 10
    with opened(path) as book:
        assert all(book.judgement(str(n), "b") == outcomes() for n in range(count))
        book.keep_class(CLASS, RULES, "b")


@pytest.mark.skipif(os.name == "nt", reason="folders are not made read-only by their mode there")
def test_a_read_only_folder_is_named() -> None:
    """Opening to write says so and touches nothing; reading works."""
    code = """
from checker.errors import ProgressError
from checker.progress.gradebook_reader import read_gradebook
if os.geteuid() == 0:
    os.seteuid(65534)
try:
    opened(path)
except ProgressError as error:
    print(error)
with read_gradebook(path, QUEST.id) as reader:
    print(len(reader.grades()))
"""
    with tempfile.TemporaryDirectory() as folder:  # pytest's own are closed to other users
        path = Path(folder, FILE_NAME)
        with opened(path) as book:
            book.keep_class(CLASS, RULES, "b")
        before = path.read_bytes()
        for file in path.parent.iterdir():
            file.chmod(0o444)
        path.parent.chmod(0o555)
        try:
            output, errors = python(WRITER + code, str(path)).communicate(timeout=60)
        finally:
            path.parent.chmod(0o755)
        assert "cannot be opened or written here" in output, errors
        assert "--out DIR" in output
        assert output.splitlines()[-1] == str(len(CLASS))
        assert path.read_bytes() == before


@pytest.mark.parametrize("content", [b"my notes\n", b"my notes\n" * 500, b"SQLite format 3\0" * 99])
def test_what_is_no_gradebook_is_left_alone(path: Path, content: bytes) -> None:
    """Whatever it is, its bytes stay, and the error says how to go on."""
    path.parent.mkdir()
    path.write_bytes(content)
    for attempt in (opened, lambda path: read_gradebook(path, QUEST.id)):
        with pytest.raises(ProgressError, match=r"gradebook.*Move it aside.*questcheck grade"):
            attempt(path)
    assert path.read_bytes() == content


def test_a_damaged_gradebook_is_not_written_to(path: Path) -> None:
    """Damage in any page is found before the first byte changes."""
    with opened(path) as book:
        for number in range(50):
            book.keep_judgement(str(number), "b", outcomes())
    whole = path.read_bytes()
    damage = whole[: len(whole) // 2] + b"\xff" * 9000 + whole[len(whole) // 2 + 9000 :]
    path.write_bytes(damage)
    with pytest.raises(ProgressError, match="damaged"):
        opened(path)
    assert path.read_bytes() == damage


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE facts SET value = 'x' WHERE name = 'seed'",
        "UPDATE facts SET value = '[]' WHERE name = 'rules'",
        "UPDATE judgements SET judgement = x'00'",
        "UPDATE judgements SET judgement = NULL + 1",
        "UPDATE entries SET entry = '{}' WHERE number = 1",
    ],
)
def test_a_row_that_does_not_read_is_named(book: Gradebook, path: Path, change: str) -> None:
    """A row edited by hand into nonsense is an error about the file, not a crash."""
    book.keep_seed(1)
    book.keep_judgement("h", "b", outcomes())
    book.keep_class(CLASS, RULES, "b")
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = 1")
        connection.execute(change.replace("NULL + 1", "17"))
    with pytest.raises(ProgressError, match="does not read"):
        (book.seed(), book.rules(), book.judgement("h", "b"), book.entries())


def test_a_newer_version_is_refused_and_left_alone(path: Path) -> None:
    opened(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {LAYOUT.version + 1}")
    before = path.read_bytes()
    with pytest.raises(ProgressError, match=r"newer questcheck.*--upgrade questcheck"):
        opened(path)
    assert path.read_bytes() == before


def test_somebody_elses_database_is_refused_and_left_alone(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE recipes (title TEXT)")
    before = path.read_bytes()
    with pytest.raises(ProgressError, match="not one of questcheck's"):
        opened(path)
    assert path.read_bytes() == before


def test_the_grades_of_another_quest_are_left_alone(path: Path) -> None:
    """One gradebook, one quest; the error names both."""
    opened(path).close()
    before = path.read_bytes()
    for attempt in (opened, read_gradebook):
        with pytest.raises(ProgressError, match=r"'mini', and not of 'maxi'.*--out DIR"):
            attempt(path, "maxi")
    assert path.read_bytes() == before


def test_where_there_is_none_reading_says_what_to_type(path: Path) -> None:
    with pytest.raises(UsageError, match=r"no gradebook.*questcheck grade SUBMISSIONS --out"):
        read_gradebook(path, QUEST.id)
    assert not path.parent.exists()


def test_a_database_held_by_another_program_is_named(
    monkeypatch: pytest.MonkeyPatch, path: Path
) -> None:
    """A lock that never goes away ends in an error that says to wait, not in a hang."""
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.05)
    with opened(path) as book, closing(sqlite3.connect(path, isolation_level=None)) as program:
        program.execute("BEGIN IMMEDIATE")
        with pytest.raises(ProgressError, match="another program has held it"):
            book.keep_judgement("h", "b", outcomes())
        program.execute("ROLLBACK")
        book.keep_judgement("h", "b", outcomes())


def test_on_a_network_disk_it_is_kept_without_wal(
    monkeypatch: pytest.MonkeyPatch, path: Path
) -> None:
    """A rollback journal, and every commit waits for the disk."""
    monkeypatch.setattr(journal, "mounts", lambda: "server:/home / nfs4 rw 0 0\n")
    with opened(path) as book:
        assert book.notice is not None
        assert "nfs4" in book.notice
        book.keep_class(CLASS, RULES, "b")
        assert book.entries() == CLASS
        assert not path.with_name(f"{FILE_NAME}-wal").exists()
