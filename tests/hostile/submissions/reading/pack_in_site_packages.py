"""Looks for the pack where pip put it.

Attack: Asks the import system and the installed metadata where solutions and suites lie.
Expect: no_point
Exercise: relu
Effect: leak:LEAK
"""

import importlib.metadata
import importlib.util
import os
import sys
import sysconfig

NAMES = (
    "questcheck_pack/solutions/chapter1/relu.py",
    "questcheck_pack/checker/suites/chapter1/relu/suite.py",
    "checker/suites/chapter1/relu/suite.py",
    "solutions/chapter1/relu.py",
    "quest.toml",
    "questcheck_pack/quest.toml",
)


def places():
    yield from sys.path
    yield from sysconfig.get_paths().values()
    for name in ("checker", "checker.engine", "numpy", "questcheck_pack"):
        try:
            spec = importlib.util.find_spec(name)
            yield from (os.path.dirname(p) for p in spec.submodule_search_locations)
        except Exception:
            continue
    try:
        record = importlib.metadata.distribution("questcheck")
        yield str(record.locate_file(""))
        direct = record.read_text("direct_url.json") or ""
        yield direct.partition("file://")[2].partition('"')[0]
    except Exception:
        return


def relu(z):
    for place in dict.fromkeys(places()):
        for name in NAMES:
            try:
                with open(os.path.join(place, name)) as file:
                    text = file.read(60)
            except OSError:
                continue
            raise RuntimeError("LEAK " + text)
    raise RuntimeError("SAFE")
