"""How values read: small arrays whole, large ones by shape, type and ends.

What a learner wrote is in them as it came; whoever prints it makes it harmless first.
"""

from __future__ import annotations

import numpy as np

from checker.engine.compare import describe_type
from checker.engine.wire import Array, Items, Opaque, Pairs, Value

WHOLE = 40  # an array of up to this many elements is shown whole
_LIST_ENDS = 3


def show(value: Value) -> str:
    """The value as a learner would write it, on as many lines as an array has rows."""
    if isinstance(value, Array):
        return _show_array(value)
    if isinstance(value, float):
        return f"{value:.10g}"
    if isinstance(value, str):
        return repr(value)
    if isinstance(value, Items):
        return _show_items(value)
    if isinstance(value, Pairs):
        pairs = [f"{show(key)}: {show(item)}" for key, item in value.items[:8]]
        return "{" + ", ".join(pairs) + (", …" if len(value.items) > 8 else "") + "}"
    if isinstance(value, Opaque):
        return f"{value.text} ({value.type})"
    return repr(value)


def _show_array(value: Array) -> str:
    array = value.numpy()
    notes = "" if value.dtype == "f8" and value.kind != "tensor" else f"  ({describe_type(value)})"
    if value.kind == "scalar" or array.ndim == 0:
        number = array[()]
        return (f"{number:.10g}" if value.dtype[0] == "f" else str(number)) + notes
    if array.size == 0:
        return f"an empty array of shape {value.shape}"
    if array.size <= WHOLE:
        return np.array2string(array, precision=6, separator=", ", max_line_width=88) + notes
    text = np.array2string(
        array, precision=4, separator=", ", max_line_width=88, threshold=1, edgeitems=2
    )
    return f"{text}  ({describe_type(value)})"


def _show_items(value: Items) -> str:
    items = value.items
    if len(items) > 2 * _LIST_ENDS + 2:
        first, last = items[:_LIST_ENDS], items[-_LIST_ENDS:]
        shown = [*map(show, first), "…", *map(show, last)]
    else:
        shown = [show(item) for item in items]
    left, right = "[]" if value.kind == "list" else "()"
    count = f"  ({len(value.items)} entries)" if len(shown) < len(value.items) else ""
    if any("\n" in text for text in shown):
        inner = ",\n".join(shown)
        return f"{left}{inner}{right}{count}"
    return f"{left}{', '.join(shown)}{right}{count}"
