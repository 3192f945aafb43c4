"""The hostile submissions, read from their files: what each tries, and how its failure is seen.

A submission is one exercise's file below `submissions/<category>/`. Its docstring says the attack
in a few words, then in fields what it tries, what must come of it, and its effect as seen from
outside. Each is safe to run where the sandbox fails, as root on a developer's machine, too: it
forks, fills and writes up to a bound, and reaches for canaries alone.
"""

from __future__ import annotations

import ast
import dataclasses
import enum
import inspect
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

SUBMISSIONS = Path(__file__).parent / "submissions"
_FIELDS = ("attack", "expect", "exercise", "effect")
_MAY_SAY = ("costs", "needs")
_FIELD = re.compile(r"([A-Z][a-z]+):[ ]*(.*)")
_PLACE = re.compile(r"@([A-Z]+)@")
_Choice = TypeVar("_Choice", bound=enum.Enum)


class Expect(enum.Enum):
    """What must come of the exercise."""

    NO_POINT = "no_point"  # it may not pass: the value is right only if the attack succeeded
    HARMLESS = "harmless"  # it passes: the value is right, only the effect may not happen


class Kind(enum.Enum):
    """How an attack's effect is seen from outside; what follows the colon is its argument."""

    NONE = "none"  # nothing but the outcome
    FILE = "file"  # :PATH that does not exist afterwards
    CONNECT = "connect"  # :PORT to which nobody has connected
    PROCESS = "process"  # nothing the worker started runs on; much of it is called qc-survivor
    LEAK = "leak"  # :TEXT that stands nowhere in the submission's results
    DECOY = "decoy"  # the judge's decoy lives, its limits, cores and priorities as they were
    VICTIM = "victim"  # victim.txt in the canary folder has kept bytes, name, mode, owner, times
    SCRATCH = "scratch"  # no worker's scratch folder is left
    NEIGHBOUR = "neighbour"  # :EXERCISE of the same submission, honest, passes
    MARKUP = "markup"  # every report shows what it says as text, and is well-formed
    SMALL = "small"  # :BYTES that the submission's row of results stays below
    TIME = "time"  # :SECONDS within which the exercise is judged


_BARE = {Kind.NONE, Kind.PROCESS, Kind.DECOY, Kind.VICTIM, Kind.SCRATCH, Kind.MARKUP}


class MalformedAttack(Exception):
    """A hostile submission whose docstring does not say what it must; names file and field."""


@dataclasses.dataclass(frozen=True)
class Effect:
    """What may not happen, and to what."""

    kind: Kind
    argument: str


@dataclasses.dataclass(frozen=True)
class Places:
    """What the placeholders in a source stand for, such as @CANARY@."""

    canary: str  # a folder outside the sandbox, holding secret.txt ("CANARY-SECRET") and victim.txt
    port: str  # a TCP port on which the harness listens at 127.0.0.1
    other: str  # another student's submission
    suites: str
    solutions: str
    judge: str  # the pid of a decoy that leads its group and that SIGUSR1 ends
    labels: str  # scikit-learn's digits.csv.gz

    def fill(self, text: str) -> str:
        """The text with all placeholders replaced, and `{canary}`, as effects spell it."""
        text = text.replace("{canary}", self.canary)
        return _PLACE.sub(lambda found: str(getattr(self, found[1].lower())), text)


@dataclasses.dataclass(frozen=True)
class Attack:
    """One hostile submission.

    `costs` is an exercise of its own student's that may fail by it, `needs` the one layer of the
    sandbox that holds it: where the kernel does not grant that, it gets through.
    """

    category: str
    name: str
    title: str
    attack: str
    exercise: str
    expect: Expect
    effect: Effect
    source: str
    costs: str = ""
    needs: str = ""

    @property
    def id(self) -> str:
        return f"{self.category}/{self.name}"

    @property
    def places(self) -> frozenset[str]:
        """The names of the placeholders that the source uses."""
        return frozenset(name.lower() for name in _PLACE.findall(self.source))


def read_catalogue(folder: Path = SUBMISSIONS) -> tuple[Attack, ...]:
    """All hostile submissions below the folder, by category and name. Raises MalformedAttack."""
    return tuple(read_attack(path) for path in sorted(folder.glob("*/*.py")))


def read_attack(path: Path) -> Attack:
    """One hostile submission. Raises MalformedAttack."""
    source = path.read_text(encoding="utf-8")
    try:
        docstring = ast.get_docstring(ast.parse(source), clean=False)
    except SyntaxError as error:
        raise MalformedAttack(f"{path}, line {error.lineno}: {error.msg}") from None
    lines = inspect.cleandoc(docstring or "").splitlines()
    if not lines:
        raise MalformedAttack(f"{path}: it has no docstring")
    if not lines[0].endswith("."):
        raise MalformedAttack(f"{path}: the first line is no sentence: {lines[0]!r}")
    fields = _fields(path, lines[1:])
    return Attack(
        category=path.parent.name,
        name=path.stem,
        title=lines[0],
        attack=fields["attack"],
        exercise=fields["exercise"],
        expect=_member(path, "Expect", Expect, fields["expect"]),
        effect=_effect(path, fields["effect"]),
        source=source,
        costs=fields.get("costs", ""),
        needs=fields.get("needs", ""),
    )


def _fields(path: Path, lines: list[str]) -> dict[str, str]:
    fields: dict[str, str] = {}
    for name, text in _paragraphs(path, lines):
        if name not in (*_FIELDS, *_MAY_SAY):
            raise MalformedAttack(f"{path}: there is no field {name.capitalize()!r}")
        if name in fields:
            raise MalformedAttack(f"{path}: {name.capitalize()} is said twice")
        fields[name] = text
    for name in _FIELDS:
        if not fields.get(name):
            raise MalformedAttack(f"{path}: the docstring lacks {name.capitalize()!r}")
    return fields


def _paragraphs(path: Path, lines: list[str]) -> Iterator[tuple[str, str]]:
    """Each field's name and text; an indented line goes on with the one before."""
    name, text = "", ""
    for line in lines:
        if match := _FIELD.fullmatch(line):
            if name:
                yield name, text
            name, text = match[1].lower(), match[2]
        elif line.startswith(" ") and name:
            text += f" {line.strip()}"
        elif line:
            raise MalformedAttack(f"{path}: neither a field nor indented: {line!r}")
    if name:
        yield name, text


def _effect(path: Path, text: str) -> Effect:
    name, colon, argument = text.partition(":")
    kind = _member(path, "Effect", Kind, name)
    if kind in _BARE and colon:
        raise MalformedAttack(f"{path}: Effect {name} takes nothing after it, not {argument!r}")
    if kind not in _BARE and not argument:
        raise MalformedAttack(f"{path}: Effect {name} lacks what follows its colon")
    if kind in (Kind.SMALL, Kind.TIME) and not argument.isdecimal():
        raise MalformedAttack(f"{path}: Effect {name} takes a number, not {argument!r}")
    return Effect(kind, argument)


def _member(path: Path, field: str, choices: type[_Choice], text: str) -> _Choice:
    try:
        return choices(text)
    except ValueError:
        known = ", ".join(str(choice.value) for choice in choices)
        raise MalformedAttack(f"{path}: {field} is {text!r}, which is none of {known}") from None
