"""Remarks that the engine itself makes: right, and worth a word. They cost nothing."""

from __future__ import annotations

from collections.abc import Sequence

from checker.engine.failure import Observation
from checker.engine.result import Remark
from checker.engine.wire import Aside


def remarks_of_import(file: str, aside: Aside, foreign: Sequence[str]) -> list[Remark]:
    """What an exercise's file does while it is imported: prints, plots, imports it needs not."""
    remarks = []
    if aside.printed:
        remarks.append(
            Remark(
                "prints_at_import",
                f'{file} prints while it is imported; inside `if __name__ == "__main__":` '
                "such lines run only when you run the file itself.",
            )
        )
    tops = {name.partition(".")[0] for name in aside.imports}
    if "matplotlib" in tops:
        remarks.append(
            Remark("plots", f"{file} imports matplotlib; what it draws is not shown here.")
        )
    remarks += [
        Remark(f"imports_{name}", f"{file} imports {name}; this chapter asks for NumPy alone.")
        for name in foreign
        if name in tops
    ]
    return remarks


def remarks_of_calls(observations: Sequence[Observation]) -> list[Remark]:
    """The first warning that came up on the way to a value."""
    for observation in observations:
        if observation.reply is not None and observation.reply.aside.warnings:
            warned = observation.reply.aside.warnings[0]
            line = f" (line {warned.line})" if warned.line else ""
            text = f"`{observation.expression}` warns on the way{line}: {warned.text}."
            return [Remark("warning", text)]
    return []
