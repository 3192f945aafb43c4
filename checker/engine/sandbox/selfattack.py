"""The sandbox attacks itself, before a class's code is let in."""

from __future__ import annotations

from pathlib import Path

from checker.engine import wire
from checker.engine.budget import Budget
from checker.engine.failure import LearnerFailure, Observation
from checker.engine.learner import Learner, Module
from checker.engine.nursery import Nursery
from checker.engine.pack import Pack
from checker.engine.sandbox.readable import readable_places
from checker.engine.source import Files, SourceFile
from checker.errors import EngineError

_SOURCE = Path(__file__).with_name("attacks.py")
_PATIENCE = Budget(30.0)


def attack(nursery: Nursery, pack: Pack) -> tuple[str, ...]:
    """What the sandbox denied. Raises EngineError where an attack gets through."""
    file = SourceFile(Path("attacks.py"), "the sandbox's own attacks", _SOURCE.read_bytes())
    module = Module("the sandbox's own attacks", "attacks", file, ("attack",), None, 0)
    learner = Learner(nursery, Files({}), None, lambda event: None)
    secrets = [str(path) for path in _secrets(pack)]
    call = wire.Call(1, module.name, "attack", [wire.to_wire(secrets)], None)
    try:
        asked = Observation(module.exercise, call, ("secrets",), None)
        reply = learner.call(module, asked, _PATIENCE).reply
    except LearnerFailure as error:
        raise EngineError(f"the sandbox could not be tried out: {error}") from None
    finally:
        learner.end()
    assert isinstance(reply, wire.Returned)
    got_through = wire.from_wire(reply.value)
    if got_through:
        raise EngineError(
            f"the sandbox does not hold: {', '.join(got_through)} got through; "
            "no class is graded like this. `questcheck doctor` says which layers this machine has"
        )
    return tuple(learner.denied)


def _secrets(pack: Pack) -> list[Path]:
    """A file of every kind that must stay unread."""
    exercise = pack.quest.exercises[0]
    holes = [Path(hole) for place in readable_places() for hole in place.holes]
    return [
        *(next(file for file in hole.rglob("*") if file.is_file()) for hole in holes),
        pack.solutions / pack.quest.chapter_of(exercise).file(exercise),
        pack.suite(exercise) / "suite.py",
        _SOURCE.parents[1] / "judge.py",
    ]
