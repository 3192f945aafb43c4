"""seccomp: every call on the list is refused, some by their arguments, and the judge hears of it.

All other layers are off, so that what is refused here is refused by the filter.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator

import pytest

from checker.engine.sandbox import kernel
from checker.engine.sandbox.seccomp import MOST_THREADS, Listener
from checker.engine.sandbox.syscalls import DENIED, NEWEST, NUMBER, UNHEARD
from tests.engine.lab import Lab, all_but, lab

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or kernel.MACHINE not in kernel.MACHINES,
    reason="for the machines that the filter knows",
)
SEALED = {"seccomp", "sendmsg"}


@pytest.fixture(scope="module")
def inside() -> Iterator[Lab]:
    with lab(all_but("seccomp")) as found:
        yield found


@pytest.mark.parametrize("group", DENIED)
def test_a_call_on_the_list_is_refused_and_named(inside: Lab, group: str) -> None:
    """Whatever its arguments; a call that went through would say that they make no sense."""
    numbers = list(DENIED[group].items())
    found = inside.ask(
        """
        errors = []
        for name, number in a0:
            error = error_of(number, -1, -1, -1, -1, -1)
            if name in ("fork", "vfork") and error == 0:
                os._exit(1)
            errors.append(error)
        return errors
        """,
        numbers,
    )
    assert found == [errno.EPERM] * len(numbers)
    heard = [name for name, _ in numbers if name not in SEALED and group not in UNHEARD]
    assert inside.denied == tuple(f"{name} ({group})" for name in heard)


# Each gives a list of pairs: what it tried, and the error's number, 0 where it was let through.
@pytest.mark.parametrize(
    ("lines", "denied"),
    [
        ("return [error_of(a0['kill'], os.getppid(), 0), error_of(a0['kill'], -1, 0)]", "kill"),
        ("return [error_of(a0['tkill'], os.getppid(), 0)]", "tkill"),
        ("return [error_of(a0['tgkill'], os.getppid(), os.getppid(), 0)]", "tgkill"),
        ("return [error_of(a0['rt_sigqueueinfo'], os.getppid(), 0, -1)]", "rt_sigqueueinfo"),
        ("return [error_of(a0['rt_tgsigqueueinfo'], os.getppid(), 1, 0, -1)]", "rt_tgsigqueueinfo"),
        ("return [error_of(a0['prlimit64'], os.getppid(), 7, None, None)]", "prlimit64"),
        ("return [error_of(a0['setpgid'], os.getppid(), 0)]", "setpgid"),
        ("return [error_of(a0['fcntl'], 0, k, -1) for k in (6, 7, 37, 38)]", "fcntl"),
        ("return [error_of(a0['fcntl'], 0, k, 0) for k in (8, 10, 15, 1024, 1026, 1031)]", "fcntl"),
        ("return [error_of(a0['prctl'], k, 0) for k in (1, 4, 22, 36)]", "prctl"),
        ("return [error_of(a0['clone'], 17, 0, 0, 0, 0) or os._exit(1)]", "clone"),
        ("return [error_of(a0['clone'], 17 | 1 << 28, 0, 0, 0, 0) or os._exit(1)]", "clone"),
        ("return [error_of(a0['clone'], 17 | 1 << 48, 0, 0, 0, 0) or os._exit(1)]", "clone"),
    ],
)
def test_what_is_done_to_others_is_refused(inside: Lab, lines: str, denied: str) -> None:
    """Signals, limits, locks, owners, processes and namespaces."""
    found = inside.ask(lines, NUMBER)
    assert isinstance(found, list)
    assert set(found) == {errno.EPERM}
    assert inside.denied == (denied,)


def test_what_is_done_to_oneself_is_let_through(inside: Lab) -> None:
    """An honest exercise may ask for its own limits, signal itself, name a thread."""
    found = inside.ask(
        """
        me = os.getpid()
        return [
            error_of(a0["kill"], me, 0), error_of(a0["tgkill"], me, me, 0),
            error_of(a0["prlimit64"], 0, 7, None, None),
            error_of(a0["prctl"], 15, b"name"), error_of(a0["fcntl"], 0, 3, 0),
        ]
        """,
        NUMBER,
    )
    assert found == [0] * 5
    assert inside.denied == ()


def test_a_device_takes_no_orders(inside: Lab) -> None:
    """Only what asks whether it is a terminal, and the like, gets past the filter of ioctl."""
    found = inside.ask("return [error_of(a0['ioctl'], 0, k, -1) for k in (0x5412, 0x541D)]", NUMBER)
    assert found == [errno.ENOTTY] * 2


def test_calls_that_nobody_knows_do_not_exist(inside: Lab) -> None:
    """clone3 keeps its flags where no filter can read them; newer calls may be anything."""
    numbers = [NUMBER["clone3"], NEWEST + 1, 0x3FFF_FFFF]
    found = inside.ask("return [error_of(number, 0, 0) for number in a0]", numbers)
    assert found == [errno.ENOSYS] * 3


@pytest.mark.skipif(kernel.MACHINE != "x86_64", reason="x32 is x86-64's")
def test_another_dialect_is_the_end(inside: Lab) -> None:
    """x32 has the same calls by other numbers; i386 is in the catalogue."""
    with pytest.raises(AssertionError, match="SIGSYS"):
        inside.ask("return error_of(0x40000000 | 39)")


def test_threads_are_counted(inside: Lab) -> None:
    """As many as a library wants, and not as many as an attack wants."""
    found = inside.ask(
        """
        stop, started = threading.Event(), 0
        try:
            for _ in range(a0 + 10):
                threading.Thread(target=stop.wait, daemon=True).start()
                started += 1
        except RuntimeError:
            pass
        stop.set()
        return started
        """,
        MOST_THREADS,
    )
    assert found == MOST_THREADS
    assert inside.denied == (f"more than {MOST_THREADS} threads",)


def test_who_asks_without_end_is_heard_no_more(inside: Lab) -> None:
    """The judge answers so many, then none; the exercise goes on and is told that no call is."""
    number = DENIED["network"]["socket"]
    found = inside.ask("return [error_of(a0, 1, 1, 0) for _ in range(1_000)]", number)
    assert isinstance(found, list)
    assert found[: Listener.MOST] == [errno.EPERM] * Listener.MOST
    assert set(found[Listener.MOST :]) == {errno.ENOSYS}
    assert inside.denied == ("socket (network)",)


def test_every_call_has_one_number() -> None:
    """No name stands in two groups, and no number under two names."""
    names = [name for group in DENIED.values() for name in group] + list(NUMBER)
    numbers = [n for group in (*DENIED.values(), NUMBER) for n in group.values()]
    assert len(set(names)) == len(names)
    assert len(set(numbers)) == len(numbers)
    assert os.uname().machine in kernel.MACHINES
