"""What a class's sandbox is attacked with before it is trusted: run inside, by a worker.

Each attack returns whether it got through, and harms nothing if it does.
"""

import ctypes
import mmap
import os
import resource
import socket
import tempfile
import threading
from collections.abc import Callable
from functools import partial

_MAP_NORESERVE = 0x4000


def attack(secrets: list[str]) -> list[str]:
    """The names of the attacks that got through; `secrets` are files that must stay unread."""
    attacks = [value for name, value in globals().items() if name.startswith("try_")]
    got_through = [a.__name__.removeprefix("try_") for a in attacks if _succeeds(a)]
    return got_through + [f"reading {s}" for s in secrets if _succeeds(partial(_read, s))]


def _succeeds(attempt: Callable[[], object]) -> bool:
    try:
        return bool(attempt())
    except (Exception, MemoryError):
        return False


def _read(path: str) -> bool:
    with open(path, "rb") as stream:
        return stream.read(1) is not None


def try_network() -> object:
    return socket.socket(socket.AF_INET, socket.SOCK_STREAM)


def try_unix_socket() -> object:
    return socket.socketpair()


def try_program() -> object:
    return os.posix_spawn("/bin/true", ["true"], {})


def try_process() -> object:
    pid = os.fork()
    if pid == 0:
        os._exit(0)
    os.waitpid(pid, 0)
    return True


def try_reading_passwords() -> object:
    return _read("/etc/passwd")


def try_reading_the_parents_memory() -> object:
    return _read(f"/proc/{os.getppid() or 1}/mem")


def try_reading_its_own_start() -> object:
    return _read("/proc/self/environ")


def try_writing_outside() -> object:
    for folder in ("/tmp", "/var/tmp", "/dev/shm", "/"):
        path = os.path.join(folder, f"questcheck-attack-{os.getpid()}")
        try:
            with open(path, "w"):
                os.unlink(path)
        except OSError:
            continue
        return True
    return False


def try_changing_a_mode() -> object:
    os.chmod(os.__file__, os.stat(os.__file__).st_mode)
    return True


def try_signalling_its_parent() -> object:
    os.kill(os.getppid(), 0)
    return True


def try_signalling_all() -> object:
    os.kill(-1, 0)
    return True


def try_limiting_its_parent() -> object:
    parent = os.getppid()
    return parent and resource.prlimit(parent, resource.RLIMIT_NOFILE)


def try_placing_its_parent() -> object:
    parent = os.getppid()
    os.sched_setaffinity(parent, os.sched_getaffinity(parent))
    return parent != 0


def try_tracing_its_parent() -> object:
    return ctypes.CDLL(None).ptrace(16, os.getppid(), None, None) == 0  # PTRACE_ATTACH


def try_mounting() -> object:
    here = tempfile.mkdtemp()
    return ctypes.CDLL(None).mount(b"none", here.encode(), b"tmpfs", 0, None) == 0


def try_namespaces() -> object:
    return ctypes.CDLL(None).unshare(0x10000000) == 0  # CLONE_NEWUSER


def try_memory() -> object:
    # Asked for and never touched: where it gets through, the machine must not swap for it.
    flags = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | _MAP_NORESERVE
    return mmap.mmap(-1, 8 * 1024**3, flags=flags)


def try_threads() -> object:
    stop = threading.Event()
    threads = [threading.Thread(target=stop.wait, daemon=True) for _ in range(200)]
    try:
        for thread in threads:
            thread.start()
    finally:
        stop.set()
    return True


def try_descriptors() -> object:
    inherited = [fd for fd in range(3, 64) if _succeeds(partial(os.fstat, fd))]
    return len(inherited) > 3  # the ends of its pipes, and its empty standard input


def try_environment() -> object:
    known = {"HOME", "TMPDIR", "MPLBACKEND", "MPLCONFIGDIR", "LD_LIBRARY_PATH", "LC_CTYPE"}
    return any(not n.endswith("_NUM_THREADS") for n in os.environ.keys() - known)
