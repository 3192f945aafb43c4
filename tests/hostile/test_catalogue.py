"""The catalogue of hostile submissions is whole: every file says what it tries, and is Python."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from checker.engine.pack import Pack
from checker.engine.sandbox.layers import LAYERS
from tests.hostile.catalogue import (
    SUBMISSIONS,
    Attack,
    Effect,
    Expect,
    Kind,
    MalformedAttack,
    Places,
    read_attack,
    read_catalogue,
)

CATALOGUE = read_catalogue()
CATEGORIES = {
    "descriptors",
    "disk",
    "exec",
    "files",
    "flood",
    "forgery",
    "forks",
    "kernel",
    "lies",
    "markup",
    "memory",
    "memory_search",
    "nesting",
    "network",
    "precedents",
    "priorities",
    "protocol",
    "reading",
    "signals",
    "state",
    "threads",
    "time",
}
WELL_FORMED = '''"""Tries something.

Attack: What it tries,
    in two lines.
Expect: no_point
Exercise: relu
Effect: file:{canary}/here
"""
'''


def test_there_are_attacks_of_every_category() -> None:
    """At least forty in all, and none outside the known categories."""
    assert len(CATALOGUE) >= 40
    assert {attack.category for attack in CATALOGUE} == CATEGORIES


def test_no_file_is_astray() -> None:
    """Every file below the submissions is read as an attack."""
    files = [path for path in SUBMISSIONS.rglob("*") if path.is_file()]
    assert len([p for p in files if "__pycache__" not in p.parts]) == len(CATALOGUE)


@pytest.mark.parametrize("attack", CATALOGUE, ids=lambda attack: attack.id)
def test_an_attack_is_an_exercise_of_the_quest(attack: Attack, pack: Pack) -> None:
    """It names an exercise, compiles once filled in, and uses no placeholder nobody fills."""
    known = {field.name for field in dataclasses.fields(Places)}
    assert attack.exercise in {exercise.id for exercise in pack.quest.exercises}
    assert attack.places <= known
    assert attack.costs in {"", *(exercise.id for exercise in pack.quest.exercises)}
    assert attack.needs in {"", *LAYERS}
    filled = Places(**dict.fromkeys(known, "1")).fill(attack.source)
    compile(filled, attack.id, "exec")


@pytest.mark.parametrize("attack", CATALOGUE, ids=lambda attack: attack.id)
def test_an_attack_can_be_told_to_have_failed(attack: Attack) -> None:
    """What passes whether or not the attack succeeds shows an effect outside."""
    assert attack.expect is Expect.NO_POINT or attack.effect.kind is not Kind.NONE
    if attack.effect.kind is Kind.LEAK:
        assert attack.effect.argument in attack.source or "secret.txt" in attack.source


def test_a_well_formed_attack_is_read(tmp_path: Path) -> None:
    """Category and name are the path's, the rest the docstring's."""
    path = tmp_path / "files" / "tries.py"
    path.parent.mkdir()
    path.write_text(WELL_FORMED, encoding="utf-8")
    assert read_catalogue(tmp_path) == (
        Attack(
            category="files",
            name="tries",
            title="Tries something.",
            attack="What it tries, in two lines.",
            exercise="relu",
            expect=Expect.NO_POINT,
            effect=Effect(Kind.FILE, "{canary}/here"),
            source=WELL_FORMED,
        ),
    )


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        (WELL_FORMED, "z = 1\n", "no docstring"),
        (WELL_FORMED, "def relu(:\n", "line 1"),
        ("something.", "something", "no sentence"),
        ("Expect: no_point\n", "", "lacks 'Expect'"),
        ("no_point", "fails", "none of no_point, harmless"),
        ("Exercise", "Excercise", "no field 'Excercise'"),
        ("Exercise: relu", "Exercise: relu\nExercise: relu", "said twice"),
        ("    in two", "in two", "neither a field nor indented"),
        ("file:{canary}/here", "file", "lacks what follows"),
        ("file:{canary}/here", "none:at all", "takes nothing after it"),
        ("file:{canary}/here", "time:long", "takes a number"),
        ("file:{canary}/here", "smell", "none of none, file"),
    ],
)
def test_a_malformed_attack_is_named(tmp_path: Path, old: str, new: str, says: str) -> None:
    """The error says which file, and what its docstring lacks."""
    path = tmp_path / "tries.py"
    path.write_text(WELL_FORMED.replace(old, new), encoding="utf-8")
    with pytest.raises(MalformedAttack, match=rf"tries\.py.*{says}"):
        read_attack(path)


def test_placeholders_are_filled() -> None:
    """In a source they are written @SO@, in an effect also {canary}."""
    names = [field.name for field in dataclasses.fields(Places)]
    places = Places(**{name: f"<{name}>" for name in names})
    assert places.fill("@CANARY@ {canary} @PORT@ @x@") == "<canary> <canary> <port> @x@"
