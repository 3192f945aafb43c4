"""What an exception in the learner's code means, in one sentence that says where."""

from __future__ import annotations

import signal

from checker.engine.meanings import meaning_of
from checker.engine.result import Outcome
from checker.engine.wire import Raised


def outcome_of(raised: Raised, file: str) -> Outcome:
    """NOT_STARTED for a NotImplementedError that rises from the exercise's own file, else CRASHED.

    `file` is relative to the folder of exercises, as frames are.
    """
    rises_here = raised.own and bool(raised.frames) and raised.frames[-1].file == file
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
    text = " ".join(raised.text.split()).removesuffix(".")
    if len(text) > 200:
        text = f"…{text[-200:]}"
    said = f"{raised.type}: {text}" if text else raised.type
    meaning = meaning_of(raised)
    return f"{place}: {said}" + (f" ({meaning})." if meaning else ".")


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
