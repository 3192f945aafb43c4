"""Machines as course platforms have them, for tests: folders laid out alike, and no network."""

from __future__ import annotations

import os
import sys
import sysconfig
from pathlib import Path

OFFLINE = {
    "PIP_NO_INDEX": "1",
    "PIP_NO_DEPS": "1",  # they are lent from the Python that runs the tests
    "PIP_IGNORE_INSTALLED": "1",  # and nothing of that one is touched
    "PIP_DISABLE_PIP_VERSION_CHECK": "1",
}


def lend_packages(environment: Path) -> None:
    """Let a virtual environment that is yet to be made import what is installed here.

    But questcheck itself: a clone's lies elsewhere, and the environment's own come first.
    """
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    packages = environment / "lib" / version / "site-packages"
    packages.mkdir(parents=True)
    lent = dict.fromkeys((sysconfig.get_path("purelib"), sysconfig.get_path("platlib")))
    (packages / "lent.pth").write_text("\n".join(lent) + "\n", encoding="utf-8")


def machine(**variables: str) -> dict[str, str]:
    """The environment of a process there: none of what is particular to this one."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR") if name in os.environ}
    return {**kept, **OFFLINE, "LC_ALL": "C.UTF-8", **variables}
