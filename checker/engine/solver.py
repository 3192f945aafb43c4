"""Run code of ours, a solution or a misconception, just as the learner's is run.

What needs NumPy alone runs in the judge's own process; what needs torch runs in a worker of its
own, so that the judge never imports it. Both go through the same harness as the learner's code.
"""

from __future__ import annotations

import marshal
import sys
import time
import warnings
from functools import cache
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import CodeType, ModuleType
from typing import Protocol

from checker.engine import wire
from checker.engine.budget import Budget
from checker.engine.failure import LearnerFailure, Observation
from checker.engine.learner import Learner, Module, load_request
from checker.engine.worker import Worker

Reply = wire.Returned | wire.Raised
PATIENT = 600.0  # CPU seconds; the code is ours


class Solver(Protocol):
    """Whatever runs our code."""

    def observe(self, module: Module, observation: Observation) -> tuple[Reply | None, float]:
        """The module's reply to the observation's call, and the CPU seconds it took.

        None where there was no reply: the module ended its process.
        """

    def forget(self, module: Module) -> None:
        """Load the module anew before it is next asked."""

    def close(self) -> None: ...


class _CatalogueWorker(Worker):
    """Loads the files of a catalogue at a tenth of the cost: a failing check asks for all of them.

    What they import is not looked at, and their bytecode is kept where Python keeps a module's.
    All of them share a harness: it keeps nothing from one call to the next.
    """

    def _load(self, request: wire.Load) -> wire.Loaded:
        if "." in request.module:  # a solution, in its chapter
            return super()._load(request)
        self._learners[request.module] = _executed(_bytecode(request.file), request.module)
        if request.harness is not None:
            self._harnesses[request.module] = _harness(request.harness)
        return wire.Loaded(id=request.id, missing=(), aside=wire.NOTHING)


def _executed(code: CodeType, name: str) -> ModuleType:
    module = ModuleType(name)
    exec(code, module.__dict__)
    return module


@cache
def _bytecode(file: str) -> CodeType:
    code = SourceFileLoader(file, file).get_code(file)
    assert code is not None
    return code


@cache
def _harness(code: bytes) -> ModuleType:
    return _executed(marshal.loads(code), "harness")


class LocalSolver:
    """Runs modules in this process."""

    def __init__(self, root: Path) -> None:
        self._root = str(root)
        self._worker = _CatalogueWorker(root)
        self._loaded: dict[str, wire.Reply] = {}
        sys.path.insert(0, self._root)  # a solution may import another

    def observe(self, module: Module, observation: Observation) -> tuple[Reply | None, float]:
        loaded = self._loaded.get(module.name)
        if loaded is None:
            loaded = self._loaded[module.name] = self._worker.answer(load_request(module))
        if isinstance(loaded, wire.Raised):
            return loaded, 0.0
        begun = time.process_time()
        with warnings.catch_warnings():  # a misconception's overflow is no news
            warnings.simplefilter("ignore")
            reply = self._worker.answer(observation.call)
        assert not isinstance(reply, wire.Loaded)
        return reply, time.process_time() - begun

    def forget(self, module: Module) -> None:
        self._loaded.pop(module.name, None)

    def close(self) -> None:
        """Leave no trace: another pack's solutions may bear the same names."""
        if self._root in sys.path:
            sys.path.remove(self._root)
        tops = {path.stem for path in Path(self._root).iterdir()}
        for name in [name for name in sys.modules if name.partition(".")[0] in tops]:
            del sys.modules[name]


class RemoteSolver:
    """Runs modules in a worker."""

    def __init__(self, learner: Learner) -> None:
        self._learner = learner

    def observe(self, module: Module, observation: Observation) -> tuple[Reply | None, float]:
        before = 0.0
        try:
            self._learner.load(module)
            before = self._learner.cpu_seconds()
            observed = self._learner.call(module, observation, Budget(PATIENT))
        except LearnerFailure as error:
            observed = error.failure.observation or observation
        return observed.reply, self._learner.cpu_seconds() - before

    def forget(self, module: Module) -> None:
        self._learner.forget(module)

    def close(self) -> None:
        self._learner.end()
