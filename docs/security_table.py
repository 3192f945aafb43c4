"""Writes the table in docs/security.md: what the other layers hold with one switched off.

python docs/security_table.py [LAYER ...]

Every hostile submission of tests/hostile is run once with all layers, and once more for each layer
without it. It takes a quarter of an hour. What gets through acts with the rights of whoever runs
it: root hands over to an ordinary user first, who must be able to read this Python.
"""

from __future__ import annotations

import json
import os
import pwd
import sys
import tempfile
import traceback
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))  # the catalogue is no part of what is installed

from checker.engine.pack import Pack
from checker.engine.sandbox.layers import LAYERS
from checker.engine.trials import NAMESPACES
from checker.quest.loader import builtin_quest_file, load_quest
from tests.hostile.catalogue import Attack, read_catalogue
from tests.hostile.harness import run

PAGE = Path(__file__).with_name("security.md")
BEGIN, END = "<!-- table: begin -->", "<!-- table: end -->"
ALL = "none"
NO_NAMESPACE = "namespaces and view"  # as on a machine that grants none
ORDINARY = "nobody"

Column = dict[str, Any]  # what is off, the layers that held, and each attack's faults


def columns(names: Sequence[str]) -> Iterator[tuple[str, frozenset[str]]]:
    yield ALL, frozenset()
    for layer in LAYERS:
        if not names or layer in names:
            yield layer, frozenset({layer})
    if not names or NO_NAMESPACE in names:
        yield NO_NAMESPACE, frozenset(NAMESPACES) | {"view"}


def measure(names: Sequence[str]) -> Iterator[Column]:
    """A column for each thing to switch off."""
    file = builtin_quest_file()
    pack = Pack.beside(load_quest(file), file)
    attacks = [a for a in read_catalogue() if not _missing(pack, a)]
    for name, off in columns(names):
        with tempfile.TemporaryDirectory() as folder:
            seeing = run(pack, attacks, Path(folder), off)
        faults = {attack.id: seeing.seen[attack.id].faults for attack in attacks}
        layers = [layer for layer in LAYERS if layer in seeing.layers]
        yield {"off": name, "layers": layers, "faults": faults, "at_large": seeing.at_large}


def _missing(pack: Pack, attack: Attack) -> bool:
    return bool(pack.missing_extras(pack.quest.exercise(attack.exercise)))


def table(found: Sequence[Column]) -> Iterator[str]:
    """The page's lines."""
    total = len(found[0]["faults"])
    yield f"{total} submissions; a number alone: all of the category were held."
    yield ""
    yield "| category | " + " | ".join(f"without {c['off']}" for c in found[1:]) + " |"
    yield "| --- |" + " --- |" * (len(found) - 1)
    for category in dict.fromkeys(_category(attack) for attack in found[0]["faults"]):
        yield f"| {category} | " + " | ".join(_cell(c, category) for c in found[1:]) + " |"
    yield "| **all** | " + " | ".join(_cell(c, "") for c in found[1:]) + " |"
    yield ""
    yield "What got through:"
    yield ""
    for column in found:
        yield from _names(column)


def _cell(column: Column, category: str) -> str:
    faults = [f for a, f in column["faults"].items() if category in ("", _category(a))]
    held = sum(not f for f in faults)
    return str(held) if held == len(faults) else f"**{held} of {len(faults)}**"


def _names(column: Column) -> Iterator[str]:
    through = [attack for attack, faults in column["faults"].items() if faults]
    what = "with all layers" if column["off"] == ALL else f"without {column['off']}"
    yield f"- {what}: " + (", ".join(f"`{attack}`" for attack in through) or "nothing")


def _category(attack: str) -> str:
    return attack.partition("/")[0]


def write(lines: Iterable[str]) -> None:
    page = PAGE.read_text(encoding="utf-8")
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    PAGE.write_text("\n".join([before + BEGIN, *lines, END + after]), encoding="utf-8")


def as_an_ordinary_user(names: Sequence[str]) -> list[Column]:
    """What `measure` yields, in a child that gives up being root."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        status = 1
        try:
            os.close(reading)
            user = pwd.getpwnam(ORDINARY)
            os.setgroups([])
            os.setgid(user.pw_gid)
            os.setuid(user.pw_uid)
            os.environ.update(HOME="/", TMPDIR="/tmp")
            with open(writing, "w", encoding="utf-8") as out:
                for column in measure(names):
                    print(json.dumps(column), file=out, flush=True)
            status = 0
        except Exception:
            traceback.print_exc()
        finally:
            os._exit(status)
    os.close(writing)
    with open(reading, encoding="utf-8") as stream:
        found = []
        for line in stream:
            found.append(json.loads(line))
            faults = {attack: what for attack, what in found[-1]["faults"].items() if what}
            print(found[-1]["off"], faults, found[-1]["at_large"], file=sys.stderr)
    if os.waitpid(pid, 0)[1]:
        sys.exit("the measurement broke off")
    return found


if __name__ == "__main__":
    asked = sys.argv[1:]
    measured = as_an_ordinary_user(asked) if os.geteuid() == 0 else list(measure(asked))
    if asked:
        print("\n".join(table(measured)))
    else:
        write(table(measured))
