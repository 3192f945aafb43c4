"""What this computer offers a check: packages, worker processes, isolation.

Every probe returns a Finding and changes nothing here: what would change a process (a namespace, a
limit, no_new_privs) is tried out in a child that ends; see `checker.engine.trials`.
"""

from __future__ import annotations

import errno
import importlib.util
import json
import os
import platform
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import msgspec

from checker.engine import trials
from checker.engine.sandbox.kernel import MACHINES

OLDEST_PYTHON = (3, 10)
_PATIENCE = 120  # seconds, for a first import of torch from a cold disk


class Finding(msgspec.Struct, frozen=True):
    """One thing that was looked at. `remedy` says what to type or do where it is lacking.

    needed   chapters without extras cannot be checked unless this is ok
    """

    id: str
    title: str
    ok: bool
    detail: str
    remedy: str | None = None
    needed: bool = False


# Packages


def probe_python(version: tuple[int, ...] = sys.version_info[:3]) -> Finding:
    """The running interpreter, and whether it is new enough."""
    oldest = ".".join(map(str, OLDEST_PYTHON))
    ok = version[:2] >= OLDEST_PYTHON
    return Finding(
        "python",
        "Python",
        ok,
        f"{'.'.join(map(str, version))} at {sys.executable}",
        None if ok else f"Install Python {oldest} or newer: https://www.python.org/downloads/",
        needed=True,
    )


class PackageProbe:
    """Imports a package in a process of its own, since torch takes its time and keeps its memory.

    The process starts at once, so that several can be waited for together.
    """

    def __init__(self, module: str, title: str, remedy: str, needed: bool = False) -> None:
        self._module, self._title, self._remedy, self._needed = module, title, remedy, needed
        self._process: subprocess.Popen[str] | None = None
        if _is_installed(module):
            self._process = subprocess.Popen(
                [sys.executable, "-c", _IMPORT, module],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
                errors="replace",
            )

    def finding(self) -> Finding:
        """Wait for the import, and say what came of it."""
        if self._process is None:
            return self._lack("not installed")
        try:
            out, err = self._process.communicate(timeout=_PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.communicate()
            return self._lack(f"its import took more than {_PATIENCE} s")
        if self._process.returncode != 0:
            last = (err.strip().splitlines() or [f"exit status {self._process.returncode}"])[-1]
            return self._lack(f"installed, but its import fails: {last}")
        version, *devices = out.strip().splitlines()[-1].split("\t")
        detail = ", ".join([version, *devices])
        return Finding(self._module, self._title, True, detail, needed=self._needed)

    def _lack(self, detail: str) -> Finding:
        return Finding(self._module, self._title, False, detail, self._remedy, self._needed)


# The current folder may hold a learner's numpy.py: it must not be what is imported.
_IMPORT = """
import sys
sys.path[:] = [entry for entry in sys.path if entry]
import importlib
module = importlib.import_module(sys.argv[1])
facts = [str(getattr(module, "__version__", "of unknown version"))]
if sys.argv[1] == "torch":
    facts.append("CUDA" if module.cuda.is_available() else "no CUDA")
    mps = getattr(module.backends, "mps", None)
    facts.append("MPS" if mps is not None and mps.is_available() else "no MPS")
    facts.append("the checks use the CPU")
print("\\t".join(facts))
"""


def _is_installed(module: str) -> bool:
    try:
        return importlib.util.find_spec(module) is not None
    except (ImportError, ValueError):
        return False


# How a learner's code is run


def probe_workers() -> Finding:
    """Whether workers are forked from a warm process, or each is started anew."""
    forks = sys.platform == "linux"
    detail = (
        "forked from a process that has NumPy imported already"
        if forks
        else f"each is started anew on {platform.system()}, which takes a little longer"
    )
    return Finding("workers", "Worker processes", True, detail, needed=True)


def probe_isolation() -> tuple[Finding, ...]:
    """What keeps the code of others apart when a class is graded; a learner needs none of it."""
    if sys.platform != "linux":
        return tuple(
            Finding(name, title, False, f"not to be had on {platform.system()}", _ON_LINUX)
            for name, title in _ISOLATION
        )
    answers = _ask_child()
    return (
        _memory_limit(answers.get("rlimit_as")),
        *(_namespace(name, answers.get(name), _sysctls()) for name in trials.NAMESPACES),
        _seccomp(answers.get("seccomp"), platform.machine()),
        _landlock(answers.get("landlock")),
        _no_new_privs(answers.get("no_new_privs")),
        _cgroup(Path("/sys/fs/cgroup"), _own_cgroup()),
    )


_ISOLATION = (
    ("rlimit_as", "Memory limit (RLIMIT_AS)"),
    *((f"namespace_{name}", f"Namespace: {name}") for name in trials.NAMESPACES),
    ("seccomp", "seccomp"),
    ("landlock", "Landlock"),
    ("no_new_privs", "no_new_privs"),
    ("cgroup", "cgroup v2"),
)
_TITLES = dict(_ISOLATION)
_ON_LINUX = "Grade a class on Linux, in a virtual machine for example."


def _isolation(name: str, ok: bool, detail: str, remedy: str) -> Finding:
    return Finding(name, _TITLES[name], ok, detail, None if ok else remedy)


def _reason(code: object) -> str:
    """An errno in words; a child that died before it answered has left none."""
    return os.strerror(code) if isinstance(code, int) else "the probe gave no answer"


def _memory_limit(answer: object) -> Finding:
    ok = answer is True
    return _isolation(
        "rlimit_as",
        ok,
        "the kernel holds a process to it" if ok else "the kernel does not hold a process to it",
        "Update the kernel. gVisor and WSL 1 are known not to enforce it: use WSL 2 or a "
        "virtual machine.",
    )


def _namespace(name: str, answer: object, sysctls: Mapping[str, str]) -> Finding:
    """`answer` is 0 where it was entered, else the errno."""
    detail = "can be entered" if answer == 0 else f"refused: {_reason(answer)}"
    return _isolation(f"namespace_{name}", answer == 0, detail, _namespace_remedy(answer, sysctls))


def _namespace_remedy(answer: object, sysctls: Mapping[str, str]) -> str:
    if sysctls.get("kernel.apparmor_restrict_unprivileged_userns") == "1":
        return "Type: sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0"
    if sysctls.get("kernel.unprivileged_userns_clone") == "0":
        return "Type: sudo sysctl kernel.unprivileged_userns_clone=1"
    if sysctls.get("user.max_user_namespaces") == "0":
        return "Type: sudo sysctl user.max_user_namespaces=15000"
    if answer == errno.EINVAL:
        return "This kernel was built without it: use one of a common distribution."
    return (
        "In a container, start that with: --security-opt seccomp=unconfined "
        "--security-opt apparmor=unconfined. Elsewhere ask whoever runs the machine."
    )


def _seccomp(answer: object, machine: str) -> Finding:
    """`answer` is the errno of loading a filter from nowhere: EFAULT where filters are known."""
    if answer == errno.EFAULT and machine not in MACHINES:
        return _isolation(
            "seccomp",
            False,
            f"the kernel has filters, but ours know no system call of {machine}",
            f"Grade a class on {' or '.join(MACHINES)}.",
        )
    return _isolation(
        "seccomp",
        answer == errno.EFAULT,
        f"filters, for {machine}" if answer == errno.EFAULT else f"refused: {_reason(answer)}",
        "Use a kernel with CONFIG_SECCOMP_FILTER, as common distributions have.",
    )


def _landlock(answer: object) -> Finding:
    """`answer` is the ABI's version, or a negative errno."""
    ok = isinstance(answer, int) and answer > 0
    if answer == -errno.EOPNOTSUPP:
        remedy = "It is built in but off: add landlock to the kernel's lsm= boot parameter."
    elif answer == -errno.EPERM:
        remedy = "A container's filter forbids it: update the container runtime."
    else:
        remedy = "Use Linux 5.13 or newer with CONFIG_SECURITY_LANDLOCK."
    code = -answer if isinstance(answer, int) else answer
    return _isolation("landlock", ok, f"ABI {answer}" if ok else _reason(code), remedy)


def _no_new_privs(answer: object) -> Finding:
    detail = "can be set" if answer is True else "cannot be set"
    return _isolation("no_new_privs", answer is True, detail, "Use Linux 3.5 or newer.")


def _own_cgroup() -> str:
    """This process's cgroup in the v2 hierarchy, or nothing."""
    try:
        lines = Path("/proc/self/cgroup").read_text(encoding="utf-8").splitlines()
    except OSError:
        return ""
    return next((line[3:] for line in lines if line.startswith("0::")), "")


def _cgroup(mount: Path, own: str) -> Finding:
    remedy = "Type the command behind: systemd-run --user --scope -p Delegate=yes"
    folder = mount / own.lstrip("/")
    try:
        controllers = (folder / "cgroup.controllers").read_text(encoding="utf-8").split()
    except OSError:
        controllers = []
    if not (mount / "cgroup.controllers").is_file():
        detail, remedy = "not mounted", "Boot with systemd.unified_cgroup_hierarchy=1."
    elif "memory" not in controllers:
        detail = f"{own or '/'} has no memory controller"
    elif not os.access(folder / "cgroup.procs", os.W_OK):
        detail = f"{own or '/'} may not be changed by this user"
    else:
        return _isolation("cgroup", True, f"{own or '/'} with {', '.join(controllers)}", "")
    detail += "; each process is limited by RLIMIT_AS instead"
    return _isolation("cgroup", False, detail, remedy)


def _sysctls() -> dict[str, str]:
    """The kernel's settings that keep namespaces from ordinary users, as far as it has them."""
    found = {}
    for name in (
        "kernel.apparmor_restrict_unprivileged_userns",
        "kernel.unprivileged_userns_clone",
        "user.max_user_namespaces",
    ):
        try:
            path = Path("/proc/sys", *name.split("."))
            found[name] = path.read_text(encoding="utf-8").strip()
        except OSError:
            continue
    return found


# The child


def _ask_child() -> dict[str, object]:
    """Have a process try things out on itself; empty where it cannot be."""
    try:
        done = subprocess.run(
            [sys.executable, "-I", trials.__file__], capture_output=True, timeout=_PATIENCE
        )
        return dict(json.loads(done.stdout))
    except (OSError, ValueError, subprocess.TimeoutExpired):
        return {}
