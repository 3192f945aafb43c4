"""The sandbox is trusted only once it has attacked itself, whoever runs it and wherever."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig

import pytest

from checker.engine.pack import Pack
from checker.engine.sandbox.layers import LAYERS, lacking
from checker.engine.sandbox.nursery import CagedNursery
from checker.engine.sandbox.readable import readable_places
from checker.engine.sandbox.selfattack import attack
from checker.engine.trials import NAMESPACES
from checker.errors import EngineError

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the sandbox is Linux's")

BARE = frozenset(NAMESPACES) | {"view"}  # where the kernel grants no namespace
NOBODY = 65_534


def attacked(pack: Pack, *off: str) -> tuple[str, ...]:
    nursery = CagedNursery((), 1, frozenset(off))
    try:
        return attack(nursery.seats[0], pack)
    finally:
        nursery.close()


@pytest.mark.parametrize(
    ("off", "through"),
    [
        ({"seccomp"}, {"network", "process", "namespaces"}),
        ({"limits"}, {"memory"}),
        (
            {"landlock", "view", "mount"},
            {"reading_passwords", "reading_its_own_start", "reading the suite", "the solution"},
        ),
        (
            {"seccomp", "landlock", "pid", "capabilities"},
            {"signalling_its_parent", "limiting_its_parent", "placing_its_parent", "mounting"},
        ),
    ],
)
def test_a_sandbox_with_a_hole_is_refused(pack: Pack, off: set[str], through: set[str]) -> None:
    """Every attack that got through is named, and the command that says more."""
    with pytest.raises(EngineError, match=r"does not hold.*got through") as error:
        attacked(pack, *off)
    assert "questcheck doctor" in str(error.value)
    said = str(error.value).replace(f"reading {pack.suites}", "reading the suite")
    said = said.replace(f"reading {pack.solutions}", "the solution")
    assert {what for what in through if what not in said} == set()


def test_a_whole_sandbox_is_not(pack: Pack) -> None:
    """It says what it has denied."""
    assert {"socket (network)", "mount (mounting)"} <= set(attacked(pack))


def test_without_namespaces_it_holds_too(pack: Pack) -> None:
    """Landlock, seccomp and limits are enough for every attack of its own."""
    assert {"prlimit64", "kill", "sched_setaffinity (priorities and cores)"} <= set(
        attacked(pack, *BARE)
    )


@pytest.mark.parametrize(
    ("off", "says"),
    [
        ({"seccomp"}, "does not grant seccomp"),
        ({"limits"}, "does not grant limits"),
        ({"view", "landlock"}, "does not grant landlock, or user and mount namespaces"),
        ({"seccomp", "view", "landlock"}, "seccomp and landlock"),
        ({"view"}, None),
        ({"landlock"}, None),
        (BARE | {"capabilities"}, None),
    ],
)
def test_what_a_class_cannot_be_graded_without(off: set[str], says: str | None) -> None:
    """Seccomp, limits, and one of the two layers that keep files apart."""
    found = lacking(frozenset(LAYERS) - off)
    assert found is None if says is None else says in str(found)


JUDGES = """
import sys
from checker.engine.classroom import Plan, open_classroom
from checker.engine.pack import Pack
from checker.engine.sandbox.nursery import CagedNursery
from checker.engine.sandbox.selfattack import attack
from checker.engine.source import Files, files_below
from checker.quest.loader import builtin_quest_file, load_quest

file = builtin_quest_file()
pack = Pack.beside(load_quest(file), file)
relu = pack.quest.exercise("relu")
tree = Files(files_below(pack.solutions))
off = frozenset(sys.argv[1:])
if off:
    nursery = CagedNursery((), 1, off)
    attack(nursery.seats[0], pack)
    nursery.close()

def judged(room):
    judged = room.judge.judge(tree, [relu])
    print(*sorted(room.layers), judged.results[0].outcome.value, *judged.denied)

open_classroom(pack, Plan((relu,), seed=1, off=off), judged)
"""


@pytest.fixture
def ordinary() -> int | None:
    """The user to start a process as; None: as who runs the tests."""
    if os.geteuid() != 0:
        return None
    try:
        seen = started(NOBODY, "-c", "import checker, numpy, pytest")
    except OSError as error:
        pytest.skip(f"an ordinary user may not run this Python: {error}")
    if seen.returncode != 0:
        pytest.skip("an ordinary user may not read this Python's libraries")
    return NOBODY


def started(user: int | None, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        cwd="/",
        env={"PATH": os.environ.get("PATH", ""), "HOME": "/"},
        capture_output=True,
        text=True,
        check=False,
        user=user,
        group=user,
        extra_groups=None if user is None else [],
    )


@pytest.mark.parametrize("off", [frozenset(), BARE], ids=["all layers", "no namespaces"])
def test_an_ordinary_user_has_a_sandbox(ordinary: int | None, off: frozenset[str]) -> None:
    """No right of root's is needed: it attacks itself, holds, and judges."""
    done = started(ordinary, "-c", JUDGES, *sorted(off))
    assert done.returncode == 0, done.stderr
    *layers, outcome = done.stdout.split()
    assert outcome == "passed"
    assert {"seccomp", "limits"} <= set(layers)
    assert not off & set(layers)


def test_a_library_folder_that_is_closed_to_us_is_passed_over(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A Python that was moved still names where it was built; not all may look there."""
    # Root may look everywhere; a name that is too long is refused to root as well.
    built = {"LIBDIR": "/" + 300 * "x", "INSTSONAME": "libpython3.so"}
    usual = sysconfig.get_config_var
    monkeypatch.setattr(sysconfig, "get_config_var", lambda name: built.get(name) or usual(name))
    places = [place.path for place in readable_places.__wrapped__()]
    assert sysconfig.get_path("stdlib") in places
    assert not any(path.startswith(built["LIBDIR"]) for path in places)
