"""Notebooks: the code cells of a notebook as one Python source."""

from __future__ import annotations

import re
import warnings
from typing import Any

from checker.grading.intake.limits import Refusal
from checker.grading.intake.source import is_python

# They time or silence the cell's own Python; the rest of a cell under another magic is no Python.
_WRAPPERS = re.compile(r"\s*%%(time|timeit|capture|prun)\b")
_MAGIC = re.compile(r"[%!?]|[\w.]+\?+\s*$|[\w, ]+=\s*[%!]")


def notebook_source(raw: bytes, name: str) -> tuple[str, int]:
    """The cells in their order, without magics; and how many were left out as no Python.

    Raises Refusal where it is no notebook.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about ids of cells, of no matter here
            notebook = _version_4(raw.decode("utf-8-sig"))
        cells = [str(cell.source) for cell in notebook.cells if cell.cell_type == "code"]
    # A file of anybody's making: nbformat promises no set of exceptions for it.
    except Exception:
        raise Refusal(f"{name} is damaged or no notebook.") from None
    sources = [_python(cell) for cell in cells]
    return "\n\n".join(source for source in sources if source), sources.count(None)


def _version_4(text: str) -> Any:
    # Slow to import, and few submissions are notebooks.
    from nbformat import convert
    from nbformat.reader import reads

    return convert(reads(text), 4)  # type: ignore[no-untyped-call]


def _python(cell: str) -> str | None:
    """The cell as Python; None where it is none."""
    if is_python(cell):
        return cell
    if cell.lstrip().startswith("%%"):
        if not _WRAPPERS.match(cell):
            return None
        cell = cell.lstrip().partition("\n")[2]
    # `pass` and no blank line: a magic may be all that an `if` holds.
    cell = "\n".join(_without_magic(line) for line in cell.splitlines())
    return cell if is_python(cell) else None


def _without_magic(line: str) -> str:
    code = line.lstrip()
    return f"{line[: len(line) - len(code)]}pass" if _MAGIC.match(code) else line
