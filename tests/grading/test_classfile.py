"""Reading class.toml: a good one becomes rules, a bad one is refused with file, key, remedy."""

from __future__ import annotations

import inspect
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from checker.engine.pack import Pack
from checker.errors import UsageError
from checker.grading import classfile
from checker.grading.classfile import load_rules, read_rules
from checker.grading.rules import Attempts, ClassRules, LatePolicy
from checker.quest.model import Quest
from tests.quest.builder import build, quest_data

QUEST: Quest = build(quest_data())


def rules(text: str) -> ClassRules:
    return read_rules(text.encode(), "class.toml", QUEST)


def refusal(text: str) -> list[str]:
    """The lines in which the text is refused."""
    with pytest.raises(UsageError) as caught:
        rules(text)
    return str(caught.value).splitlines()


def test_an_empty_file_means_what_no_file_means() -> None:
    """Every key has a default, and the defaults are those of a class without a file."""
    assert rules("") == ClassRules()


def test_exercises_count_their_xp_unless_the_file_says_otherwise() -> None:
    """Zero is a number of points like any other."""
    found = rules("[points]\ndouble = 0\nthird = 2.5\n")
    assert [found.points_of(exercise) for exercise in QUEST.exercises] == [0.0, 3.0, 2.5]


def test_the_documented_example_is_read(pack: Pack) -> None:
    """What the module's docstring shows is a valid class.toml of the quest that ships."""
    text = inspect.cleandoc(classfile.__doc__ or "").partition(":\n\n")[2]
    found = read_rules(inspect.cleandoc(text).encode(), "class.toml", pack.quest)
    assert found == ClassRules(
        points={"relu": 5.0, "early_stop": 0.0},
        deadline=datetime(2026, 11, 30, 23, 59, tzinfo=timezone(timedelta(hours=1))),
        late=LatePolicy(grace_minutes=15, per_day=10, cap=50, max_days=7),
        extensions={"ada@example.org": 2.0},
    )


def test_attempts_and_needs_are_read() -> None:
    found = rules('attempts = "last"\nreplace_needs = false\nschema = "questcheck.class/1"\n')
    assert (found.attempts, found.replace_needs) == (Attempts.LAST, False)


@pytest.mark.parametrize(
    ("local", "utc"),
    [
        ("2026-11-30T23:59:00", "2026-11-30T22:59:00"),
        ("2026-06-30T23:59:00", "2026-06-30T21:59:00"),
        # 02:30 comes twice on the night that the clocks go back, and never in March.
        ("2026-10-25T02:30:00", "2026-10-25T01:30:00"),
        ("2026-03-29T02:30:00", "2026-03-29T01:30:00"),
    ],
)
def test_a_local_deadline_is_taken_in_the_time_zone_named(local: str, utc: str) -> None:
    """In doubt it is the later moment, which nobody can complain of."""
    found = rules(f'deadline = {local}\ntimezone = "Europe/Berlin"\n').deadline
    assert found is not None
    assert found.astimezone(timezone.utc) == datetime.fromisoformat(f"{utc}+00:00")


# The key, and a part of the sentence or its remedy, for one slip each.
SLIPS = {
    "unknown key": ("dedline = 1", "dedline: there is no such key", "'deadline'"),
    "unknown key in a table": ("[late]\nper_dya = 1", "late.per_dya: ", "'per_day'"),
    "unknown exercise": ("[points]\ndoubel = 1", "points.doubel: ", "'double'"),
    "points as text": ('[points]\ndouble = "3"', "points.double: '3' is no number", "double = 2"),
    "points as truth": ("[points]\ndouble = true", "points.double: True", "0 or more"),
    "points below 0": ("[points]\ndouble = -1", "points.double: -1", "0 or more"),
    "points that are no number": ("[points]\ndouble = nan", "points.double: nan", "0 or more"),
    "points without end": ("[points]\ndouble = inf", "points.double: inf", "0 or more"),
    "local time alone": ("deadline = 2026-11-30T23:59:00", "deadline: ", "23:59:00+01:00"),
    "a day alone": ("deadline = 2026-11-30", "deadline: ", "date"),
    "unknown zone": ('timezone = "Europe/Berlim"', "timezone: ", "'Europe/Berlin'"),
    "a zone like nothing": ('timezone = "qqqq"', "timezone: ", "Europe/Berlin"),
    "a zone that is a path": ('timezone = "../../etc/passwd"', "timezone: ", "there is no"),
    "a zone that is a folder": ('timezone = "Europe"', "timezone: ", "there is no"),
    "offset and zone": (
        'deadline = 2026-11-30T23:59:00Z\ntimezone = "Europe/Berlin"',
        "timezone: ",
        "an offset of its own",
    ),
    "more than all": ("[late]\nper_day = 101", "late.per_day: 101 percent", "at most 100"),
    "grace below 0": ("[late]\ngrace_minutes = -1", "late.grace_minutes: ", "0 or more"),
    "days without number": ("[late]\nmax_days = nan", "late.max_days: ", "0 or more"),
    "extension as text": ('[extensions]\nada = "2 days"', "extensions.ada: ", "number of days"),
    "unknown choice": ('attempts = "lats"', "attempts: 'lats' is no choice", "'last'"),
    "another version": ('schema = "questcheck.class/9"\nnew = 1', "schema: ", "upgrade"),
    "not TOML": ("points = [", "not TOML", "Correct the file"),
}


@pytest.mark.parametrize("slip", SLIPS)
def test_a_slip_is_named_with_its_key_and_its_remedy(slip: str) -> None:
    """File, key, what is wrong and what to do, on one line."""
    text, start, part = SLIPS[slip]
    lines = refusal(text)
    assert any(line.startswith(f"class.toml: {start}") and part in line for line in lines), lines


def test_every_slip_is_told_at_once() -> None:
    """An instructor does not mend a file one error at a time."""
    assert len(refusal("[points]\na = 1\ndouble = -2\n[late]\ncap = 200\n")) == 3


def test_bytes_that_are_no_text_are_refused_by_line() -> None:
    with pytest.raises(UsageError, match=r"class\.toml: line 2 is not UTF-8"):
        read_rules(b"\n\xff", "class.toml", QUEST)


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"absent\.toml: cannot be read"):
        load_rules(tmp_path / "absent.toml", QUEST)


def test_a_file_is_read_from_its_path(tmp_path: Path) -> None:
    file = tmp_path / "class.toml"
    file.write_bytes(b"replace_needs = false\n")
    assert load_rules(file, QUEST) == ClassRules(replace_needs=False)
