"""The progress store: what it keeps, what it grants, and how it fails."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, timedelta, timezone
from pathlib import Path, PurePosixPath, PureWindowsPath

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.engine.result import Diagnosis, Outcome, Remark
from checker.errors import ProgressError
from checker.progress import database, journal
from checker.progress import store as store_module
from checker.progress.database import prepare
from checker.progress.journal import network_file_system
from checker.progress.model import NEXT_QUEST, Answer, Attempt, Attestation, GrantedAward
from checker.progress.store import LAYOUT, ProgressStore, open_store, read_store
from checker.quest.rules import Award, AwardKind, Record

PACK = "neural"
EXERCISES = ("relu", "forward", "backward")


class TickingClock:
    """A clock that advances one second whenever it is read."""

    def __init__(self) -> None:
        self._now = datetime(2026, 1, 1, tzinfo=timezone.utc)

    def now(self) -> datetime:
        self._now += timedelta(seconds=1)
        return self._now


def attempt(exercise: str = "relu", outcome: Outcome = Outcome.PASSED, at: str = "") -> Attempt:
    return Attempt(
        at=at or "2026-01-01T00:00:00Z",
        exercise=exercise,
        chapter="chapter1",
        file=f"exercises/chapter1/{exercise}.py",
        sha256="ab" * 32,
        outcome=outcome,
        seed=7,
        xp=5 if outcome is Outcome.PASSED else 0,
        seconds=0.25,
        message="Well done.",
        diagnosis=None,
        remarks=(),
    )


def five_a_pass(record: Record) -> list[Award]:
    """The rule of these tests: 5 XP for each exercise passed, 1 for each right answer."""
    return [
        *(Award(AwardKind.EXERCISE, item, item, 5, at) for item, at in record.passed.items()),
        *(Award(AwardKind.QUESTION, item, item, 1, at) for item, at in record.answered.items()),
    ]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / ".questcheck" / "progress.db"


@pytest.fixture
def store(path: Path) -> Iterator[ProgressStore]:
    with open_store(path, PACK, TickingClock()) as opened:
        yield opened


def run_python(code: str, *arguments: str) -> subprocess.Popen[str]:
    """A separate process on the same source tree."""
    root = Path(store_module.__file__).parents[2]
    return subprocess.Popen(
        [sys.executable, "-c", code, *arguments],
        env={**os.environ, "PYTHONPATH": str(root)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


# What is kept


def test_an_attempt_reads_back_as_it_was_written(store: ProgressStore) -> None:
    """Nothing of an attempt is lost on the way: diagnosis, remarks, a seed beyond 64 bits."""
    full = msgspec.structs.replace(
        attempt(outcome=Outcome.WRONG),
        sha256=None,
        seed=2**100,
        message="é [red] \0 not",
        diagnosis=Diagnosis("strict", "Strict", "x > 0 alone"),
        remarks=(Remark("warned", "overflow"), Remark("nan", "NaN turned into 0")),
    )
    store.record([full], five_a_pass)
    assert store.latest() == {"relu": full}


def test_half_a_surrogate_pair_in_a_message_is_kept_escaped(store: ProgressStore) -> None:
    """A message that no UTF-8 can hold is recorded all the same, escaped where it must be."""
    odd = msgspec.structs.replace(
        attempt(), message="bad \ud800", remarks=(Remark("odd", "\udfff"),)
    )
    store.record([odd], five_a_pass)
    kept = store.latest()["relu"]
    assert kept.message == "bad \\ud800"
    assert kept.outcome is Outcome.PASSED


def test_latest_outcome_and_first_pass_are_kept_apart(store: ProgressStore) -> None:
    """An exercise broken after it passed is shown as wrong, and its pass is kept."""
    store.record([attempt(at="2026-01-01T00:00:00Z")], five_a_pass)
    store.record([attempt(outcome=Outcome.WRONG, at="2026-01-02T00:00:00Z")], five_a_pass)
    store.record([attempt(at="2026-01-03T00:00:00Z")], five_a_pass)
    store.record([attempt(outcome=Outcome.CRASHED, at="2026-01-04T00:00:00Z")], five_a_pass)
    assert store.latest()["relu"].outcome is Outcome.CRASHED
    assert store.record_of().passed == {"relu": "2026-01-01T00:00:00Z"}


def test_the_first_right_answer_counts(store: ProgressStore) -> None:
    """A wrong answer leaves the question open, a right one settles it with its time."""
    for choice, right in (("a", False), ("b", True), ("c", False), ("b", True)):
        store.answer([Answer(store.now(), "q1", choice, right)], five_a_pass)
    assert store.record_of().answered == {"q1": "2026-01-01T00:00:02Z"}
    assert store.answers()["q1"].choice == "b"
    assert [(award.kind, award.xp) for award in store.awards()] == [(AwardKind.QUESTION, 1)]


def test_a_wrong_answer_earns_nothing(store: ProgressStore) -> None:
    """Zero is zero: a wrong answer is recorded and grants no award."""
    assert store.answer([Answer(store.now(), "q1", "a", False)], five_a_pass) == ()
    assert store.record_of().answered == {}
    assert store.answers()["q1"].right is False


def test_attestations_keep_the_first_time_and_the_last_choice(store: ProgressStore) -> None:
    """An item attested twice keeps its first time; the next quest is the one chosen last."""
    for item, value in (
        ("resources", ""),
        ("resources", ""),
        (NEXT_QUEST, "/quests/vision/"),
        (NEXT_QUEST, "/quests/nlp/"),
    ):
        store.attest([Attestation(store.now(), item, value)], five_a_pass)
    record = store.record_of()
    assert record.attested == {"resources": "2026-01-01T00:00:01Z"}
    assert record.next_quest == ("/quests/nlp/", "2026-01-01T00:00:04Z")


def test_two_quests_share_a_file_without_meeting(path: Path) -> None:
    """A pass in one pack is no pass in another, and each is granted its own award."""
    with (
        open_store(path, PACK, TickingClock()) as one,
        open_store(path, "b", TickingClock()) as two,
    ):
        assert len(one.record([attempt()], five_a_pass)) == 1
        assert (two.record_of(), two.latest(), two.awards()) == (Record(), {}, ())
        assert len(two.record([attempt()], five_a_pass)) == 1
        assert len(one.awards()) == 1


def test_times_are_utc_with_z(path: Path) -> None:
    """A clock in another zone is written down as UTC, ISO 8601 with Z."""

    class Tokyo:
        def now(self) -> datetime:
            return datetime(2026, 1, 1, 9, 0, 0, 5, tzinfo=timezone(timedelta(hours=9)))

    with open_store(path, PACK, Tokyo()) as opened:
        assert opened.now() == "2026-01-01T00:00:00Z"


# What is granted


def test_an_award_is_returned_only_when_it_is_new(store: ProgressStore) -> None:
    """The caller congratulates once: passing again grants, and returns, nothing."""
    (first,) = store.record([attempt(), attempt()], five_a_pass)
    assert first == GrantedAward(attempt().at, AwardKind.EXERCISE, "relu", "relu", 5)
    assert store.record([attempt()], five_a_pass) == ()
    assert store.awards() == (first,)


def test_the_rule_sees_what_is_being_recorded(store: ProgressStore) -> None:
    """Awards are derived from the record with the new rows in it, in the same transaction."""
    seen: list[Record] = []

    def remember(record: Record) -> list[Award]:
        seen.append(record)
        return []

    store.record([attempt("relu"), attempt("forward")], remember)
    assert [set(record.passed) for record in seen] == [{"relu", "forward"}]


def test_a_rule_that_fails_leaves_no_trace(store: ProgressStore) -> None:
    """An error in the rule is its own, and the attempts of that call are not half recorded."""

    def broken(record: Record) -> list[Award]:
        raise ValueError("the rule is broken")

    with pytest.raises(ValueError, match="the rule is broken"):
        store.record([attempt()], broken)
    assert store.latest() == {}
    assert len(store.record([attempt()], five_a_pass)) == 1


@settings(max_examples=30, deadline=None)
@given(
    st.lists(
        st.lists(
            st.tuples(
                st.sampled_from(EXERCISES),
                st.sampled_from(Outcome),
                st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1)),
            ),
            max_size=4,
        ),
        max_size=8,
    )
)
def test_whatever_is_tried_first_passes_stay_and_awards_come_once(
    checks: list[list[tuple[str, Outcome, datetime]]],
) -> None:
    """Through any sequence of checks, under any clock: a first pass keeps its time, an award is
    granted once, exactly the passed exercises have one, and the latest outcome is the last."""
    passed: dict[str, str] = {}
    latest: dict[str, Outcome] = {}
    granted: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "progress.db")
        for check in checks:
            attempts = [
                attempt(exercise, outcome, at.isoformat() + "Z") for exercise, outcome, at in check
            ]
            for made in attempts:
                latest[made.exercise] = made.outcome
                if made.outcome is Outcome.PASSED:
                    passed.setdefault(made.exercise, made.at)
            with open_store(file, PACK, TickingClock()) as opened:
                granted += [award.item for award in opened.record(attempts, five_a_pass)]
                assert opened.record_of().passed == passed
        with read_store(file, PACK) as reader:
            assert reader.record_of().passed == passed
            assert {key: kept.outcome for key, kept in reader.latest().items()} == latest
            assert [award.item for award in reader.awards()] == granted
    assert sorted(granted) == sorted(passed)


# Reading only


def test_reading_where_there_is_no_file_makes_none(path: Path) -> None:
    """`status` in a fresh workspace shows an empty record and creates not even a folder."""
    with read_store(path, PACK) as reader:
        assert reader.record_of() == Record()
        assert (reader.latest(), reader.awards(), reader.answers()) == ({}, (), {})
    assert not path.parent.exists()


def test_reading_changes_nothing_and_leaves_nothing_behind(path: Path) -> None:
    """Reading a file leaves its bytes and its folder as they were."""
    with open_store(path, PACK, TickingClock()) as opened:
        opened.record([attempt()], five_a_pass)
    before = path.read_bytes(), sorted(path.parent.iterdir())
    with read_store(path, PACK) as reader:
        assert set(reader.latest()) == {"relu"}
    assert (path.read_bytes(), sorted(path.parent.iterdir())) == before


def test_reading_sees_what_an_open_store_has_written(store: ProgressStore, path: Path) -> None:
    """A reader beside a writer sees what is committed, although it lies in the log still."""
    store.record([attempt()], five_a_pass)
    with read_store(path, PACK) as reader:
        assert set(reader.record_of().passed) == {"relu"}


# How the file is kept


def test_the_folder_is_kept_out_of_git(store: ProgressStore, path: Path) -> None:
    """The first opening writes a .gitignore beside the file; a learner's own is not replaced."""
    ignore = path.with_name(".gitignore")
    assert ignore.read_text() == "*\n"
    ignore.write_text("mine\n")
    open_store(path, PACK, TickingClock()).close()
    assert ignore.read_text() == "mine\n"


def test_the_journal_is_wal_on_a_local_disk(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """Where the file system allows it, WAL is used, and there is nothing to tell."""
    monkeypatch.setattr(journal, "mounts", lambda: "/dev/sda / ext4 rw 0 0\n")
    with open_store(path, PACK, TickingClock()) as opened:
        assert opened.notice is None
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_the_journal_is_a_rollback_journal_on_a_network_disk(
    monkeypatch: pytest.MonkeyPatch, path: Path
) -> None:
    """A file that moved to an NFS home leaves WAL, works, and the learner is told."""
    monkeypatch.setattr(journal, "mounts", lambda: "/dev/sda / ext4 rw 0 0\n")
    open_store(path, PACK, TickingClock()).close()
    monkeypatch.setattr(journal, "mounts", lambda: "server:/home / nfs4 rw 0 0\n")
    with open_store(path, PACK, TickingClock()) as opened:
        assert opened.notice is not None
        assert "nfs4" in opened.notice
        assert str(path) in opened.notice
        assert len(opened.record([attempt()], five_a_pass)) == 1
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)


def test_a_file_system_that_answers_no_to_wal_is_worked_with() -> None:
    """Where SQLite keeps another journal than the one asked for, that one is reported."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        # A database in memory is the one that refuses WAL everywhere.
        notice = prepare(connection, Path("/workspace/progress.db"), LAYOUT)
    assert notice is not None
    assert "does not allow WAL" in notice


MOUNTS = r"""sysfs /sys sysfs rw 0 0
/dev/sda1 / ext4 rw 0 0
server:/home /home nfs4 rw,vers=4.2 0 0
/dev/sdb1 /home/ada/local xfs rw 0 0
me@host: /mnt/my\040disk fuse.sshfs rw 0 0
//school/share /srv cifs rw 0 0
/dev/sdc1 /srv ext4 rw 0 0
broken
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/data/progress.db", None),
        ("/home/ada/quest/progress.db", "nfs4"),
        ("/home", "nfs4"),
        ("/homestead/progress.db", None),
        ("/home/ada/local/progress.db", None),
        ("/mnt/my disk/progress.db", "fuse.sshfs"),
        ("/srv/progress.db", None),  # the later mount hides the earlier one
    ],
)
def test_the_longest_matching_mount_decides(path: str, kind: str | None) -> None:
    """A path belongs to the deepest mount above it, by whole names, the last one if stacked."""
    assert network_file_system(PurePosixPath(path), MOUNTS) == kind


def test_a_windows_share_is_a_network_file_system() -> None:
    """On Windows, which has no list of mounts, the path itself tells."""
    assert network_file_system(PureWindowsPath(r"\\school\homes\ada\p.db"), "") is not None
    assert network_file_system(PureWindowsPath(r"C:\Users\ada\p.db"), "") is None


@given(st.text(), st.lists(st.text("/ab", min_size=1)).map("/".join))
def test_no_list_of_mounts_breaks_the_parser(mounts: str, path: str) -> None:
    """Whatever stands in the list, the answer is a name or None, never an error."""
    network_file_system(PurePosixPath("/", path), mounts)


# Several processes

WRITER = """
import sys
from datetime import datetime, timezone
from pathlib import Path
from checker.engine.result import Outcome
from checker.progress.model import Attempt
from checker.progress.store import open_store
from checker.quest.rules import Award, AwardKind

class Clock:
    def now(self):
        return datetime.now(timezone.utc)

def rule(record):
    return [Award(AwardKind.EXERCISE, item, item, 5, at) for item, at in record.passed.items()]

path, name, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
granted = 0
for number in range(count):
    with open_store(path, "neural", Clock()) as store:
        for exercise in (f"{name}{number}", f"shared{number}"):
            granted += len(store.record([Attempt(
                store.now(), exercise, "c", "f.py", None, Outcome.PASSED, 1, 5, 0.1, "", None, (),
            )], rule))
print(granted, *sorted({"sqlite_utils", "numpy", "pytest"} & set(sys.modules)))
"""


@pytest.mark.parametrize("existing", [False, True], ids=["made by them", "already there"])
def test_several_processes_at_once_lose_nothing(path: Path, existing: bool) -> None:
    """Four processes that open, record and close at once, even while the file is being made,
    lose no attempt, and what all of them pass is granted to one of them alone."""
    path.parent.mkdir()
    if existing:
        open_store(path, PACK, TickingClock()).close()
    count = 10
    writers = [run_python(WRITER, str(path), name, str(count)) for name in "abcd"]
    granted = 0
    for writer in writers:
        output, errors = writer.communicate(timeout=120)
        assert writer.returncode == 0, errors
        granted += int(output.split()[0])
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT count(*) FROM attempts").fetchone() == (80,)
        assert connection.execute("SELECT count(*) FROM awards").fetchone() == (50,)
    assert granted == 50


def test_recording_loads_neither_sqlite_utils_nor_numpy(path: Path) -> None:
    """A check on an up-to-date file is not made to wait for heavy imports."""
    open_store(path, PACK, TickingClock()).close()
    writer = run_python(WRITER, str(path), "a", "1")
    output, errors = writer.communicate(timeout=60)
    assert writer.returncode == 0, errors
    assert output.split() == ["2"]


# Failures


def damaged_files() -> dict[str, bytes]:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "progress.db")
        with open_store(file, PACK, TickingClock()) as opened:
            opened.record([attempt() for _ in range(200)], five_a_pass)
        whole = file.read_bytes()
    page = int.from_bytes(whole[16:18], "big")
    return {
        "text": b"this is not a database, it is a note that I wrote to myself\n" * 20,
        "one byte": b"x",
        "a line": b"my notes\n" * 30,
        "truncated": whole[: len(whole) // 2 // page * page],
        "no schema": whole[:100] + b"\xff" * (page - 100) + whole[page:],
        "no rows": whole[:page] + b"\xff" * (len(whole) - page),
    }


@pytest.mark.parametrize(
    "damage", ["text", "one byte", "a line", "truncated", "no schema", "no rows"]
)
def test_a_damaged_file_is_named_and_left_alone(path: Path, damage: str) -> None:
    """Whatever is wrong with it, the file's bytes stay, and the error says how to go on."""
    path.parent.mkdir()
    content = damaged_files()[damage]
    path.write_bytes(content)
    with pytest.raises(ProgressError) as caught, open_store(path, PACK, TickingClock()) as opened:
        opened.record([attempt()], five_a_pass)
    assert str(path) in str(caught.value)
    assert "Move it aside" in str(caught.value)
    assert path.read_bytes() == content
    with pytest.raises(ProgressError, match="Move it aside"), read_store(path, PACK) as reader:
        reader.latest()
    assert path.read_bytes() == content


@pytest.mark.parametrize(
    "change",
    ["remarks = '['", "remarks = NULL", "outcome = 'splendid'", "seed = 'x'", "diagnosis = '3'"],
)
def test_a_row_that_does_not_read_is_named(store: ProgressStore, path: Path, change: str) -> None:
    """A row edited by hand into nonsense is an error about the file, not a crash."""
    store.record([attempt()], five_a_pass)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(f"UPDATE attempts SET {change}")
    with pytest.raises(ProgressError, match="an attempt at relu does not read"):
        store.latest()


def test_an_award_of_no_known_kind_is_named(store: ProgressStore, path: Path) -> None:
    """An award edited by hand into nonsense is an error about the file, not a crash."""
    store.record([attempt()], five_a_pass)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE awards SET kind = 'medal'")
    with pytest.raises(ProgressError, match="an award does not read"):
        store.awards()


def test_a_folder_in_its_place_is_named(path: Path) -> None:
    """A folder called progress.db is said to be one, and stays."""
    path.mkdir(parents=True)
    with pytest.raises(ProgressError, match="a folder stands where"):
        open_store(path, PACK, TickingClock())
    with pytest.raises(ProgressError, match="a folder stands where"):
        read_store(path, PACK)
    assert path.is_dir()


def test_a_file_in_place_of_the_folder_is_named(path: Path) -> None:
    """A file called .questcheck is an error with a remedy, and stays."""
    path.parent.write_text("mine")
    with pytest.raises(ProgressError, match=r"cannot be opened or written.*--workspace"):
        open_store(path, PACK, TickingClock())
    assert path.parent.read_text() == "mine"


@pytest.fixture
def unprivileged() -> Iterator[Path]:
    """A workspace outside pytest's private folders, and the rights of an ordinary user."""
    if os.name == "nt":
        pytest.skip("folders are not made read-only by their mode on Windows")
    with tempfile.TemporaryDirectory() as folder:
        workspace = Path(folder)
        workspace.chmod(0o755)
        is_root = os.geteuid() == 0
        if is_root:
            os.seteuid(65534)
        try:
            yield workspace
        finally:
            if is_root:
                os.seteuid(0)
            for item in (workspace, *workspace.rglob("*")):
                item.chmod(0o755)


def made_read_only(workspace: Path) -> Path:
    """A file with one pass, in a folder and with a mode that nobody may write to."""
    user = os.geteuid()
    os.seteuid(os.getuid())
    path = workspace / ".questcheck" / "progress.db"
    with open_store(path, PACK, TickingClock()) as opened:
        opened.record([attempt()], five_a_pass)
    path.chmod(0o444)
    path.parent.chmod(0o555)
    os.seteuid(user)
    return path


def test_a_read_only_folder_is_named_when_recording(unprivileged: Path) -> None:
    """Recording into a folder that may not be written to says so; the file stays as it is."""
    path = made_read_only(unprivileged)
    before = path.read_bytes()
    with (
        pytest.raises(ProgressError, match=r"cannot be opened or written.*--workspace"),
        open_store(path, PACK, TickingClock()) as opened,
    ):
        opened.record([attempt()], five_a_pass)
    assert path.read_bytes() == before


def test_a_workspace_that_cannot_be_written_is_named(unprivileged: Path) -> None:
    """Where not even the folder can be made, the error names the file and the remedy."""
    unprivileged_path = made_read_only(unprivileged).parent / "deeper" / "progress.db"
    with pytest.raises(ProgressError, match=r"progress\.db: .*--workspace"):
        open_store(unprivileged_path, PACK, TickingClock())


def test_a_read_only_folder_can_be_read(unprivileged: Path) -> None:
    """`status` works in a folder that may not be written to, although the file is in WAL mode."""
    path = made_read_only(unprivileged)
    with read_store(path, PACK) as reader:
        assert set(reader.record_of().passed) == {"relu"}


def test_a_file_held_by_another_program_is_named(
    monkeypatch: pytest.MonkeyPatch, store: ProgressStore, path: Path
) -> None:
    """A lock that never goes away ends in an error that says to wait, not in a hang."""
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.05)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with (
            open_store(path, PACK, TickingClock()) as second,
            pytest.raises(ProgressError, match="another program has held it"),
        ):
            second.record([attempt()], five_a_pass)
    assert len(store.record([attempt()], five_a_pass)) == 1
