"""Each layer of the sandbox holds by itself: an attack that it alone stands against fails, and
gets through once the layer is gone, too.
"""

from __future__ import annotations

import ctypes
import os
import socket
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TypeAlias

import pytest

from checker.engine.pack import Pack
from checker.engine.sandbox.layers import LAYERS
from tests.engine.lab import Lab, all_but, lab

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the sandbox is Linux's")

Outside: TypeAlias = "tuple[str, int, int, str]"

# The layer, those that must stand for it to work or to be tried, and an attack, which returns
# whether it got through. `a0` is a file that is nobody's business, `a1` a port that listens, `a2`
# the key of a shared memory, `a3` a file that another user alone may read.
ATTACKS: dict[str, tuple[str, tuple[str, ...]]] = {
    "user": ("return bool(open(a3).read())", ()),
    "pid": ("return os.getppid() > 0", ("user",)),
    "net": ("""
        socket.create_connection(("127.0.0.1", a1), timeout=5).close()
        return True
    """, ("user",)),
    "ipc": ("return error_of({'x86_64': 29}.get(os.uname().machine, 194), a2, 0, 0) == 0",
            ("user",)),
    "mount": ("""
        for number in range(5_000):
            open(f"file{number}", "w").close()
        return True
    """, ("user",)),
    "view": ("return bool(open(a0).read())", ("user", "mount")),
    "landlock": ("return bool(open(a0).read())", ()),
    "capabilities": ("""
        os.mkdir("here")
        return LIBC.mount(b"none", b"here", b"tmpfs", 0, None) == 0
    """, ("user", "mount")),
    "seccomp": ("return bool(socket.socketpair())", ()),
    "limits": ("return len(np.empty(8 * 1024**3, np.uint8)) > 0", ()),
}  # fmt: skip


@pytest.fixture
def outside(tmp_path: Path) -> Iterator[Outside]:
    """Two files, a port and a shared memory outside the sandbox."""
    secret, private = tmp_path / "secret.txt", tmp_path / "private.txt"
    secret.write_text("secret")
    private.write_text("secret")
    private.chmod(0o600)
    if os.geteuid() == 0:
        os.chown(private, 65_534, 65_534)
    libc = ctypes.CDLL(None)
    key = 0x5143_0000 | os.getpid() & 0xFFFF
    memory = libc.shmget(key, 4096, 0o1600)  # IPC_CREAT
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield str(secret), listener.getsockname()[1], key, str(private)
    libc.shmctl(memory, 0, None)  # IPC_RMID


def test_every_layer_is_attacked() -> None:
    assert ATTACKS.keys() == LAYERS.keys()


@pytest.mark.parametrize("layer", ATTACKS)
def test_a_layer_holds_alone(layer: str, outside: Outside) -> None:
    """What the layer stands against fails with it, and gets through without it."""
    if layer == "user" and os.geteuid() != 0:
        pytest.skip("an ordinary user has no rights to lose")
    attack, standing = ATTACKS[layer]
    with lab(all_but(layer, *standing)) as inside:
        if layer not in inside.layers:
            pytest.skip(f"this machine does not grant it: {LAYERS[layer]}")
        assert not _gets_through(inside, attack, outside)
    with lab(all_but(*standing)) as inside:
        assert _gets_through(inside, attack, outside)


def _gets_through(inside: Lab, attack: str, outside: Outside) -> bool:
    try:
        return bool(inside.ask(attack, *outside))
    except AssertionError:
        return False


def test_the_limits_are_what_they_say() -> None:
    """Memory, one file's size, descriptors and inodes end where they should, with an error."""
    with lab() as inside:
        found = inside.ask(
            """
            def grows(path, chunks):
                with open(path, "wb", buffering=0) as file:
                    for _ in range(chunks):
                        if file.write(bytes(2**20)) < 2**20:
                            raise OSError(errno.EFBIG, "short")
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            def opens(count):
                kept = [open(os.devnull) for _ in range(count)]
            def fills():
                for part in range(6):
                    grows(f"part{part}", 15)
            return [
                error_in(lambda: grows("small", 15)), error_in(lambda: grows("large", 17)),
                error_in(lambda: opens(100)), error_in(lambda: opens(130)), error_in(fills),
            ]
            """
        )
        assert isinstance(found, list)
        names = [os.strerror(number) if number else "" for number in found]
        assert names == [
            "",
            "File too large",
            "",
            "Too many open files",
            "No space left on device" if "mount" in inside.layers else "",
        ]


def test_a_worker_inherits_no_words_and_no_descriptors(pack: Pack) -> None:
    """Nothing in its environment, nothing of ours in its arguments, two pipes among its files."""
    with lab({"view", "landlock", "mount", "seccomp"}) as inside:
        found = inside.ask(
            """
            read = lambda name: open(f"/proc/self/{name}").read().split(chr(0))
            links = [os.readlink(f"/proc/self/fd/{n}") for n in range(128)
                     if os.path.lexists(f"/proc/self/fd/{n}")]
            return [read("environ"), read("cmdline"), links, sys.argv, sorted(os.environ)]
            """
        )
        assert isinstance(found, list)
        environment, arguments, links, argv, variables = found
        assert {entry.partition("=")[0] for entry in environment} <= {"", "LD_LIBRARY_PATH"}
        # The first is the interpreter, which may well lie in a clone.
        told = " ".join(arguments[1:])
        assert not any(str(path) in told for path in (pack.suites, os.getcwd()))
        assert argv == ["exercise"]
        assert set(variables) <= {
            *("HOME", "TMPDIR", "MPLCONFIGDIR", "MPLBACKEND", "LD_LIBRARY_PATH", "LC_CTYPE"),
            *(name for name in variables if name.endswith("_NUM_THREADS")),
        }
        pipes = [link for link in links if link.startswith("pipe:")]
        assert len(pipes) == 2
        others = [link for link in links if link not in pipes]
        assert set(others) <= {"/dev/null", "/dev/urandom", "/proc"}
