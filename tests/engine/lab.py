"""Runs a few lines inside the sandbox, with layers of one's choice."""

from __future__ import annotations

import textwrap
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path

from checker.engine import wire
from checker.engine.budget import Budget
from checker.engine.failure import LearnerFailure, Observation
from checker.engine.learner import Learner, Module
from checker.engine.sandbox.layers import LAYERS
from checker.engine.sandbox.nursery import CagedNursery
from checker.engine.source import Files, SourceFile

_PRELUDE = """
import ctypes, errno, os, resource, signal, socket, sys, threading
import numpy as np
LIBC = ctypes.CDLL(None, use_errno=True)
LIBC.syscall.restype = ctypes.c_long

def error_of(number, *arguments):
    ctypes.set_errno(0)
    words = [ctypes.c_long(a) if isinstance(a, int) else a for a in arguments]
    return ctypes.get_errno() if LIBC.syscall(ctypes.c_long(number), *words) < 0 else 0

def error_in(attempt):
    try:
        attempt()
    except OSError as error:
        return error.errno
    return 0
"""


class Lab:
    """A nursery, of which each question has a worker of its own."""

    def __init__(self, nursery: CagedNursery) -> None:
        self.layers = nursery.layers
        self.denied: tuple[str, ...] = ()
        self._nursery = nursery

    def ask(self, lines: str, *arguments: object) -> object:
        """What the body of a function gives back. Raises AssertionError where it gives nothing."""
        body = textwrap.indent(textwrap.dedent(lines), "    ")
        names = ", ".join(f"a{index}" for index, _ in enumerate(arguments))
        source = f"{_PRELUDE}\ndef probe({names}):\n{body}\n"
        file = SourceFile(Path("probe.py"), "probe.py", source.encode())
        module = Module("probe", "probe", file, ("probe",), None, 0)
        learner = Learner(self._nursery.seats[0], Files({}), None, lambda event: None)
        values = [wire.to_wire(argument) for argument in arguments]
        call = wire.Call(1, "probe", "probe", values, None)
        names_of_all = tuple(f"a{index}" for index, _ in enumerate(arguments))
        try:
            asked = Observation("probe", call, names_of_all, None)
            reply = learner.call(module, asked, Budget(20.0)).reply
        except LearnerFailure as error:
            raise AssertionError(error.failure.sentence) from None
        finally:
            learner.end()
            self.denied = tuple(learner.denied)
        assert isinstance(reply, wire.Returned)
        return wire.from_wire(reply.value)


@contextmanager
def lab(without: Collection[str] = ()) -> Iterator[Lab]:
    """A sandbox without these layers."""
    nursery = CagedNursery((), 1, frozenset(without))
    try:
        yield Lab(nursery)
    finally:
        nursery.close()


def all_but(*layers: str) -> frozenset[str]:
    return frozenset(LAYERS) - set(layers)
