"""What an exception in the learner's code means, in one sentence that says where."""

from __future__ import annotations

import signal

from checker.engine.result import Outcome
from checker.engine.wire import Raised

_ONE_NUMBER = "arrays can be converted"  # "only 0-dimensional ...", before NumPy 2.4 "length-1"
_MEANINGS = (
    # (exception types, part of its text, part of the line it rose from, what to add)
    (("EOFError",), "", "", "input() has nobody to answer it here: take the value as an argument"),
    (
        ("MemoryError", "_ArrayMemoryError"),
        "",
        "",
        "it asked for more memory than an exercise may use",
    ),
    (
        ("TypeError",),
        _ONE_NUMBER,
        "math.",
        "the math module takes one number at a time: for arrays use np.exp and its kin",
    ),
    (
        ("TypeError",),
        _ONE_NUMBER,
        "float(",
        "float() of an array of shape (1,) is an error since NumPy 2.4: use .item()",
    ),
    (("RecursionError",), "", "", "the function calls itself without end"),
)


def outcome_of(raised: Raised, file: str) -> Outcome:
    """NOT_STARTED for a NotImplementedError that rises from the exercise's own file, else CRASHED.

    `file` is relative to the folder of exercises, as frames are.
    """
    rises_here = bool(raised.frames) and raised.frames[-1].file == file
    if raised.type == "NotImplementedError" and rises_here:
        return Outcome.NOT_STARTED
    return Outcome.CRASHED


def crash_sentence(raised: Raised, file: str) -> str:
    """One sentence: place, exception, and for the common ones what it means."""
    place = file
    if raised.frames:
        place = f"{raised.frames[-1].file}, line {raised.frames[-1].line}"
    if raised.kind == "exit":
        return f"{place}: the code called exit, which ends the whole program; return instead."
    if raised.kind == "flood":
        return f"{place}: the code prints without end; look for a loop that never stops."
    if raised.kind == "too_large":
        return f"{file}: the result is far too large to be right: {raised.text}."
    text = " ".join(raised.text.split())
    if len(text) > 200:
        text = f"…{text[-200:]}"
    said = f"{raised.type}: {text}" if text else raised.type
    meaning = _meaning(raised)
    return f"{place}: {said}" + (f" ({meaning})." if meaning else ".")


def _meaning(raised: Raised) -> str:
    line = raised.frames[-1].source if raised.frames else ""
    for types, text, source, meaning in _MEANINGS:
        if raised.type in types and text in raised.text and source in line:
            return meaning
    return ""


def ending_sentence(file: str, status: int) -> str:
    """What to say of a worker that ended, with that exit status, instead of answering."""
    if status >= 0:
        return (
            f"{file}: the code ended the whole process (exit status {status}) "
            "instead of returning a value."
        )
    name = signal.Signals(-status).name if -status in set(signal.Signals) else f"signal {-status}"
    if name == "SIGKILL":
        return f"{file}: the process was killed, or closed its pipe, before it returned a value."
    return f"{file}: the process died of {name} before it returned a value."
