"""The worker: runs beside the learner's code, computes, and decides nothing.

It loads an exercise's file and its harness, calls what the judge asks for, and sends back the
value, the arguments that changed, prints, warnings, or the exception with the learner's frames.
Everything it says about itself may be a lie of the code it runs; the judge treats it as such.
"""

from __future__ import annotations

import ast
import gc
import importlib
import importlib.util
import io
import linecache
import marshal
import os
import random
import sys
import traceback
import warnings
from collections.abc import Callable
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any

import numpy as np
import numpy.random  # NumPy loads it late, 35 ms; every fork should have it already

from checker.engine import wire
from checker.engine.channel import ChannelClosed, WorkerEnd

FLOOD = 1_000_000  # characters printed during one request; an honest training log is a tenth
KEPT_FRAMES = 12
_NUMPY_ALONE = frozenset({b"import numpy as np", b"import numpy"})
KEPT_WARNINGS = 10


class OutputFlood(BaseException):
    """The learner's code printed without end. Not an Exception, so that no `except` swallows it."""


class Sink(io.TextIOBase):
    """Where prints go: counts them, keeps the end, and stops a flood."""

    encoding = "utf-8"

    def __init__(self) -> None:
        self._tail = ""
        self._count = 0

    def writable(self) -> bool:
        return True

    def write(self, text: str) -> int:
        self._count += len(text)
        if self._count > FLOOD:
            raise OutputFlood
        self._tail = (self._tail + text)[-wire.MAX_TEXT :]
        return len(text)

    def drain(self) -> str:
        text, self._tail, self._count = self._tail, "", 0
        return wire.text_of(text, wire.MAX_TEXT)


class Worker:
    """Answers requests with the modules below one folder of exercises."""

    def __init__(self, root: Path) -> None:
        self.root = str(root)
        self.sink = Sink()
        self._parent = str(root.parent)  # names are shown as `exercises/...`
        self._warnings: list[wire.Warned] = []
        self._imports: tuple[str, ...] = ()
        self._learners: dict[str, ModuleType] = {}
        self._harnesses: dict[str, ModuleType] = {}

    def answer(self, request: wire.Request) -> wire.Reply:
        """The reply to one request; whatever the learner's code raises becomes Raised."""
        if isinstance(request, wire.Load):
            return self._guarded(request, lambda: self._load(request), lambda: ())
        args = [wire.from_wire(value) for value in request.args]
        return self._guarded(
            request,
            lambda: self._call(request, args),
            lambda: _changed(request.args, args),
        )

    def too_large(self, request: wire.Request, text: str) -> wire.Raised:
        return wire.Raised(request.id, "too_large", "", text, (), (), self._aside())

    def _guarded(
        self,
        request: wire.Request,
        act: Callable[[], wire.Reply],
        changed: Callable[[], tuple[tuple[int, wire.Value], ...]],
    ) -> wire.Reply:
        """What `act` replies, or what it raised. Learners raise SystemExit, too."""
        try:
            if request.seed is not None:
                _seed(request.seed)
            return act()
        except wire.WireError as error:
            return self.too_large(request, str(error))
        except BaseException as error:
            return wire.Raised(
                id=request.id,
                kind=_kind(error),
                type=wire.text_of(type(error).__name__, 80),
                text=_message(error),
                frames=self._frames(error),
                changed=changed(),
                aside=self._aside(),
                own=self._is_own(error),
            )

    def _load(self, request: wire.Load) -> wire.Loaded:
        file = os.path.join(self.root, request.file)
        code, self._imports = _compiled(request.source, file)
        learner = _run(code, request.module, file)
        self._learners[request.module] = learner
        if request.harness is not None:
            self._harnesses[request.module] = _harness(request.harness, request.module)
        return wire.Loaded(
            id=request.id,
            missing=tuple(
                name for name in request.functions if not callable(getattr(learner, name, None))
            ),
            aside=self._aside(),
        )

    def _call(self, request: wire.Call, args: list[Any]) -> wire.Returned:
        learner = self._learners[request.module]
        harness = self._harnesses.get(request.module)
        if harness is None:
            value = getattr(learner, request.function)(*args)
        else:
            value = getattr(harness, request.function)(learner, *args)
        return wire.Returned(
            id=request.id,
            value=wire.to_wire(value),
            changed=_changed(request.args, args),
            aside=self._aside(),
        )

    def _aside(self) -> wire.Aside:
        warned = tuple(self._warnings)
        self._warnings.clear()
        imports, self._imports = self._imports, ()
        return wire.Aside(self.sink.drain(), warned, imports)

    def on_warning(
        self,
        message: Warning | str,
        category: type[Warning],
        filename: str,
        lineno: int,
        file: object = None,
        line: str | None = None,
    ) -> None:
        if len(self._warnings) < KEPT_WARNINGS:
            text = wire.text_of(str(message), 200)
            line_of_learner = lineno if filename.startswith(self.root) else 0
            name = wire.text_of(category.__name__, 80)
            self._warnings.append(wire.Warned(name, text, line_of_learner))

    def _is_own(self, error: BaseException) -> bool:
        """Whether the exception rose in the learner's code itself."""
        places = [frame.f_code.co_filename for frame, _ in traceback.walk_tb(error.__traceback__)]
        return bool(places) and places[-1].startswith(self.root)

    def _frames(self, error: BaseException) -> tuple[wire.Frame, ...]:
        """The learner's own frames, the last of them where the traceback is long."""
        frames = []
        for frame, line in traceback.walk_tb(error.__traceback__):
            file = frame.f_code.co_filename
            if file.startswith(self.root):
                source = linecache.getline(file, line).strip()
                frames.append(self._frame(file, line, frame.f_code.co_name, source))
        if isinstance(error, SyntaxError) and (error.filename or "").startswith(self.root):
            place = (str(error.filename), error.lineno or 0)
            frames.append(self._frame(*place, "<module>", (error.text or "").strip()))
        return tuple(frames[-KEPT_FRAMES:])

    def _frame(self, file: str, line: int, function: str, source: str) -> wire.Frame:
        name = wire.text_of(os.path.relpath(file, self._parent), 1_000)
        return wire.Frame(name, line, wire.text_of(function, 80), wire.text_of(source, 200))


def serve(worker: Worker, channel: WorkerEnd) -> None:
    """Make the process the worker's own, and answer until the judge closes the pipe."""
    sys.stdout = sys.stderr = worker.sink
    sys.stdin = open(os.devnull, encoding="utf-8")  # noqa: SIM115  it stays open as long as we live
    sys.path.insert(0, worker.root)
    # A learner's folder stays as it is, and bytecode lying in it is not what was judged.
    sys.dont_write_bytecode = True
    sys.pycache_prefix = os.devnull
    warnings.simplefilter("always")
    warnings.showwarning = worker.on_warning
    gc.enable()  # the command line switches it off, for its own short life
    while True:
        try:
            request = wire.decode_request(channel.receive())
        except ChannelClosed:
            return
        reply = worker.answer(request)
        try:
            payload = wire.encode(reply)
        except wire.WireError as error:
            payload = wire.encode(worker.too_large(request, str(error)))
        channel.send(payload)


def _seed(value: int) -> None:
    random.seed(value)
    np.random.seed(value)
    if (torch := sys.modules.get("torch")) is not None:
        torch.manual_seed(value)


def _kind(error: BaseException) -> Any:
    if isinstance(error, SystemExit):
        return "exit"
    return "flood" if isinstance(error, OutputFlood) else "exception"


def _message(error: BaseException) -> str:
    try:
        return wire.text_of(str(error)[-wire.MAX_TEXT :], wire.MAX_TEXT)
    except BaseException as second:  # a learner's own __str__
        return f"<{type(second).__name__} in its __str__>"


def _changed(sent: list[wire.Value], args: list[Any]) -> tuple[tuple[int, wire.Value], ...]:
    """The arguments that are not, bit for bit, as they were sent."""
    return tuple(
        (index, wire.to_wire(arg))
        for index, arg in enumerate(args)
        if not _unchanged(sent[index], arg)
    )


def _unchanged(sent: wire.Value, arg: Any) -> bool:
    if isinstance(sent, wire.Array) and sent.kind == "ndarray" and type(arg) is np.ndarray:
        same_kind = arg.shape == sent.shape and arg.dtype == sent.dtype
        return same_kind and bool(arg.tobytes() == sent.data)
    if isinstance(sent, wire.Pairs) and type(arg) is dict and all(type(key) is str for key in arg):
        return [key for key, _ in sent.items] == [*arg] and all(
            _unchanged(value, arg[str(key)]) for key, value in sent.items
        )
    return bool(wire.to_wire(arg) == sent)


def _text(source: bytes, file: str) -> str:
    """The source as text. Raises SyntaxError where Python itself could not read the file."""
    try:
        return importlib.util.decode_source(source)
    except UnicodeDecodeError as error:
        line = source.count(b"\n", 0, error.start) + 1
        position = (file, line, None, None)
        raise SyntaxError("the file is not saved as UTF-8: save it so", position) from None


def _compiled(source: bytes, file: str) -> tuple[CodeType, tuple[str, ...]]:
    """The source's code, and the names of the modules that it imports."""
    text = _text(source, file)
    simple = sum(line.strip() in _NUMPY_ALONE for line in source.splitlines())
    if source.count(b"import") == simple:  # as most files do; a tree costs more than running them
        return compile(text, file, "exec", dont_inherit=True), ("numpy",) if simple else ()
    tree = ast.parse(text, file)
    return compile(tree, file, "exec", dont_inherit=True), _imports(tree)


def _run(code: CodeType, name: str, file: str) -> ModuleType:
    """The module of exactly this source: no cached bytecode, no extension module of that name."""
    package = name.rpartition(".")[0]
    if package:
        importlib.import_module(package)
    module = _module(name, file)
    sys.modules[name] = module
    try:
        exec(code, module.__dict__)
    except BaseException:
        del sys.modules[name]
        raise
    return module


def _imports(tree: ast.Module) -> tuple[str, ...]:
    """The names of the modules that a source imports, anywhere in it."""
    names = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.append(node.module)
            names += [f"{node.module}.{alias.name}" for alias in node.names]
    return tuple(dict.fromkeys(name[:80] for name in names[:200]))


def _harness(code: bytes, module: str) -> ModuleType:
    harness = _module(f"harness_of_{module.replace('.', '_')}", "harness.py")
    exec(marshal.loads(code), harness.__dict__)
    return harness


def _module(name: str, file: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, file)
    assert spec is not None
    return importlib.util.module_from_spec(spec)
