"""What a submission may read: Python's own library and single distributions, nothing of ours.

site-packages as a whole holds our solutions, and scikit-learn's folder the labels that digits is
judged by; so places are listed one by one, and some have holes.
"""

from __future__ import annotations

import functools
import importlib.metadata
import os
import re
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

# What learners import, in the exercises and beside them; with all that these require.
LIBRARIES = (
    "numpy",
    "torch",
    "scipy",
    "scikit-learn",
    "matplotlib",
    "pandas",
    "seaborn",
    "tqdm",
)
_LABELS = ("sklearn/datasets/data",)  # the answers of `digits`, and the images that go with them
_TOP = re.compile(r"[^/,\"]+")  # of a path, which may be the first column of a table
_FOREIGN = ("site-packages", "dist-packages", "python3*/site-packages", "python3*/dist-packages")


class Place(msgspec.Struct, frozen=True):
    """A file or folder to read, but for the holes: folders below it, as absolute paths."""

    path: str
    holes: tuple[str, ...] = ()


@functools.cache  # to look for the distributions takes a fifth of a second
def readable_places() -> tuple[Place, ...]:
    """All that a worker may need, as far as it is here."""
    library = Path(sysconfig.get_path("stdlib"))
    paths = [library, *_dynamic_libraries(), *_system_libraries(), *_distributions()]
    paths += [Path(path) for path in sys.path if path.endswith(".zip")]
    paths += [Path("/dev", name) for name in ("null", "zero", "random", "urandom")]
    paths += [Path("/etc/localtime"), Path("/usr/share/zoneinfo")]
    # Not path.exists(): it raises where a folder on the way is closed to us.
    there = [path for path in dict.fromkeys(paths) if os.path.exists(path)]
    return tuple(Place(str(path), _holes(path)) for path in there)


def without_holes(place: Place) -> Iterator[str]:
    """The place as paths that have no holes: Landlock knows no exceptions."""
    if not place.holes:
        yield place.path
        return
    for entry in sorted(os.listdir(place.path)):
        path = os.path.join(place.path, entry)
        inside = tuple(h for h in place.holes if h == path or h.startswith(f"{path}/"))
        if path not in inside:
            yield from without_holes(Place(path, inside))


def _holes(path: Path) -> tuple[str, ...]:
    if not path.is_dir():
        return ()
    found = [hole for pattern in _FOREIGN for hole in path.glob(pattern)]
    found += [path.parent / name for name in _LABELS]
    return tuple(str(h) for h in found if h.is_dir() and h.is_relative_to(path))


def _dynamic_libraries() -> list[Path]:
    """Where `import` finds its extension modules, and libpython itself."""
    libpython = sysconfig.get_config_var("INSTSONAME") or ""
    folder = Path(sysconfig.get_config_var("LIBDIR") or "/usr/lib")
    return [Path(sysconfig.get_path("platstdlib")), folder / libpython] if libpython else []


def _system_libraries() -> list[Path]:
    multiarch = sysconfig.get_config_var("MULTIARCH") or f"{os.uname().machine}-linux-gnu"
    folders = (f"/lib/{multiarch}", f"/usr/lib/{multiarch}", "/lib64", "/usr/lib64")
    return [Path(folder) for folder in (*folders, "/etc/ld.so.cache")]


def _distributions() -> list[Path]:
    names: dict[str, None] = {}
    for library in LIBRARIES:
        _add_with_requirements(library, names)
    return [path for name in names for path in _tops(name)]


def _add_with_requirements(name: str, names: dict[str, None]) -> None:
    name = re.sub(r"[-_.]+", "-", name).lower()
    if name in names:
        return
    try:
        requirements: Iterable[str] = importlib.metadata.requires(name) or ()
    except importlib.metadata.PackageNotFoundError:
        return
    names[name] = None
    for requirement in requirements:
        required = re.match(r"[\w.-]+", requirement)
        if required is not None and "extra ==" not in requirement:
            _add_with_requirements(required[0], names)


def _tops(name: str) -> tuple[Path, ...]:
    """The packages, modules and library folders that a distribution has put into site-packages."""
    distribution = importlib.metadata.distribution(name)
    # The list as it lies there: to make paths of torch's 12,000 files takes a third of a second.
    record = distribution.read_text("RECORD")
    files = record.splitlines() if record else map(str, distribution.files or ())
    tops = {top[0] for file in files if (top := _TOP.match(file))}
    # Metadata is not imported; __pycache__ there is shared by all.
    tops = {top for top in tops if top != ".." and not top.endswith((".dist-info", "__pycache__"))}
    return tuple(Path(str(distribution.locate_file(top))) for top in sorted(tops))
