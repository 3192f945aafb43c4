"""Whether a class can be graded here: the sandbox is put up, and attacks itself."""

from __future__ import annotations

import sys

from checker.engine.pack import Pack
from checker.engine.probes import Finding
from checker.engine.sandbox.layers import LAYERS, lacking
from checker.engine.sandbox.nursery import CagedNursery
from checker.engine.sandbox.selfattack import attack
from checker.errors import EngineError

_TITLE = "The sandbox"
_REMEDY = "See which of the means above are missing, and their remedies."


def probe_sandbox(pack: Pack) -> Finding:
    """Put the sandbox up as `questcheck grade` does, and take it down again."""
    if sys.platform != "linux":
        remedy = "Grade a class on Linux, in a virtual machine for example."
        return Finding("sandbox", _TITLE, False, "it is made of Linux's own means", remedy)
    nursery = CagedNursery((), judges=1)
    try:
        layers = nursery.layers
        if reason := lacking(layers):
            return Finding("sandbox", _TITLE, False, reason, _REMEDY)
        attack(nursery.seats[0], pack)
    except EngineError as error:
        return Finding("sandbox", _TITLE, False, str(error), _REMEDY)
    finally:
        nursery.close()
    missing = [layer for layer in LAYERS if layer not in layers]
    lack = f"; without {', '.join(missing)}" if missing else ""
    detail = f"{len(layers)} of {len(LAYERS)} layers hold against its own attacks{lack}"
    return Finding("sandbox", _TITLE, True, detail)
