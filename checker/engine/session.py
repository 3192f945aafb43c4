"""A hermetic pytest: collects the suites once, then runs one check at a time on demand.

It takes nothing from where it stands: our own configuration file, no conftest, no plugin but a
short list of pytest's own, no PYTEST_* or PYTHON* variable. pytest owns the outermost loop, so
`run_session` is handed what to do once everything is collected.
"""

from __future__ import annotations

import contextlib
import os
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, Protocol, TypeVar

import msgspec
import numpy as np
import pytest

from checker.engine.answer import Proxy
from checker.engine.failure import Failure, LearnerFailure
from checker.errors import EngineError

T = TypeVar("T")

_CONFIG = Path(__file__).with_name("pytest.ini")
# What a check does not need of pytest's own; each costs time at every start or at every check.
_LEFT_OUT = [
    "assertion",
    "cacheprovider",
    "capture",
    "debugging",
    "doctest",
    "faulthandler",
    "junitxml",
    "legacypath",
    "logging",
    "monkeypatch",
    "nose",
    "pastebin",
    "recwarn",
    "reports",
    "setuponly",
    "setupplan",
    "skipping",
    "stepwise",
    "subtests",
    "terminal",
    "threadexception",
    "tmpdir",
    "unittest",
    "unraisableexception",
    "warnings",
]


class Desk(Protocol):
    """What a running check finds on its desk."""

    def proxy(self, exercise: str) -> Proxy: ...

    def rng(self) -> np.random.Generator: ...


class SuiteFile(msgspec.Struct, frozen=True):
    """An exercise's suite. `checks` are the functions that its source defines."""

    exercise: str
    path: Path
    checks: tuple[str, ...]


def read_suite(exercise: str, path: Path) -> SuiteFile:
    """The suite, with the list of checks that must run. Raises EngineError where it has none."""
    try:
        source = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise EngineError(f"{path}: the suite cannot be read: {error}") from None
    checks = tuple(re.findall(r"^def (test_\w+)\(", source, re.MULTILINE))
    if not checks:
        raise EngineError(f"{path}: the suite holds no check")
    return SuiteFile(exercise, path, checks)


class Check(msgspec.Struct, frozen=True):
    """One collected check of an exercise; `why` is its docstring, for the learner.

    A `long` one (`@pytest.mark.long`) tells something only where the others pass.
    """

    exercise: str
    name: str
    why: str
    item: Any
    long: bool


class Checks:
    """The collected checks, by exercise, and the one way to run one."""

    def __init__(self, plugin: _Plugin, checks: dict[str, tuple[Check, ...]]) -> None:
        self._plugin = plugin
        self._checks = checks

    def of(self, exercise: str) -> tuple[Check, ...]:
        return self._checks[exercise]

    def run(self, check: Check, desk: Desk) -> Failure | None:
        """None where the check passed. Raises EngineError where the suite itself fails."""
        self._plugin.desk = desk
        try:
            if (given := self._plugin.given(check.item, desk)) is not None:
                check.item.obj(**given)
            else:
                _run(check.item)
        except LearnerFailure as failed:
            return failed.failure
        except (EngineError, KeyboardInterrupt):
            raise
        except BaseException as error:  # a skip is one, too: whoever skips has not checked
            raise EngineError(
                f"{check.exercise}: the check {check.name} itself failed: {error!r}"
            ) from error
        return None


def _run(item: Any) -> None:
    """What pytest's own protocol does with a test, fixtures and all, without the reports."""
    state = item.session._setupstate
    item._initrequest()
    try:
        state.setup(item)
        item.runtest()
    finally:
        state.teardown_exact(None)
        item._request, item.funcargs = False, None


class _Plugin:
    """Our side of the pytest session."""

    def __init__(
        self, suites: Sequence[SuiteFile], drive: Callable[[Sequence[pytest.Item]], None]
    ) -> None:
        self.desk: Desk | None = None
        self.problems: list[str] = []
        self._suites = suites
        self._exercises = frozenset(suite.exercise for suite in suites)
        self._drive = drive

    def proxies(self) -> object:
        """A second plugin, of one fixture an exercise. pytest looks for those in a class."""
        return type("Proxies", (), {s.exercise: self._proxy_of(s.exercise) for s in self._suites})()

    def given(self, item: Any, desk: Desk) -> dict[str, object] | None:
        """The arguments of a check that asks for our own fixtures and its parameters alone.

        As nearly all do: pytest's fixtures would cost more than the rest of an easy check. None
        where a check wants more.
        """
        asked = item._fixtureinfo.argnames
        if tuple(item._fixtureinfo.initialnames) != tuple(asked):  # something is used unasked
            return None
        given = dict(item.callspec.params) if hasattr(item, "callspec") else {}
        for name in asked:
            if name in given:
                continue
            if name == "rng":
                given[name] = desk.rng()
            elif name in self._exercises:
                given[name] = desk.proxy(name)
            else:
                return None
        return given

    def _proxy_of(self, exercise: str) -> object:
        @pytest.fixture(name=exercise)
        def proxy(_plugin: object) -> Proxy:
            assert self.desk is not None
            return self.desk.proxy(exercise)

        return proxy

    @pytest.fixture
    def rng(self) -> np.random.Generator:
        assert self.desk is not None
        return self.desk.rng()

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed:
            self.problems.append(str(report.longrepr))

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        if not self.problems:
            self._drive(session.items)
        return True


def run_session(suites: Sequence[SuiteFile], drive: Callable[[Checks], T]) -> T:
    """Collect the suites and hand the checks to `drive`; returns what it returns.

    Raises EngineError where a suite cannot be collected, and whatever `drive` raises.
    """
    results: list[T] = []
    errors: list[BaseException] = []

    def guarded(items: Sequence[pytest.Item]) -> None:
        try:
            results.append(drive(Checks(plugin, _by_exercise(suites, items))))
        except BaseException as error:  # pytest would print it; it is our caller's
            errors.append(error)

    plugin = _Plugin(suites, guarded)
    arguments = [
        f"--rootdir={_CONFIG.parent}",
        f"--config-file={_CONFIG}",
        "--noconftest",
        "--import-mode=importlib",
        *(f"-pno:{name}" for name in _LEFT_OUT),
        *(str(suite.path) for suite in suites),
    ]
    with _hermetic_environment():
        status = pytest.main(arguments, plugins=[plugin, plugin.proxies()])
    if errors:
        raise errors[0]
    if status == pytest.ExitCode.INTERRUPTED and not results:
        raise KeyboardInterrupt  # during collection pytest keeps it to itself
    if not results:
        raise EngineError("the suites could not be collected: " + "\n".join(plugin.problems))
    return results[0]


def _by_exercise(
    suites: Sequence[SuiteFile], items: Sequence[pytest.Item]
) -> dict[str, tuple[Check, ...]]:
    """Every exercise's checks. Raises EngineError where one that its source defines is missing."""
    checks = {}
    for suite in suites:
        found = [item for item in items if item.path == suite.path]
        missing = set(suite.checks) - {item.name.partition("[")[0] for item in found}
        if missing:
            raise EngineError(f"{suite.path}: not collected: {', '.join(sorted(missing))}")
        checks[suite.exercise] = tuple(
            Check(suite.exercise, item.name, _why(item), item, _is_long(item)) for item in found
        )
    return checks


def _is_long(item: pytest.Item) -> bool:
    return item.get_closest_marker("long") is not None


def _why(item: pytest.Item) -> str:
    return str(getattr(getattr(item, "obj", None), "__doc__", None) or "")


@contextlib.contextmanager
def _hermetic_environment() -> Iterator[None]:
    """No PYTEST_* or PYTHON* variable, no folder of the learner's on the path, for the while."""
    variables, path = dict(os.environ), list(sys.path)
    for name in variables:
        if name.startswith(("PYTEST_", "PYTHON")):
            del os.environ[name]
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    here = os.getcwd()
    sys.path[:] = [entry for entry in path if entry and os.path.abspath(entry) != here]
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(variables)
        sys.path[:] = path
