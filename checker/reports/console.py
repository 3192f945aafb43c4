"""The console: rich where there is a terminal, plain text elsewhere, ASCII where it must be.

A learner's text is data: it is never read as markup, and control characters in it are shown,
not obeyed.
"""

from __future__ import annotations

import sys
import unicodedata
from typing import TYPE_CHECKING, TextIO

import msgspec

from checker.engine.result import Outcome

if TYPE_CHECKING:
    import rich.console

_STYLES = {
    "passed": "green",
    "wrong": "red",
    "waiting": "yellow",
    "quiet": "dim",
    "heading": "bold",
    "command": "cyan",
}
_PLAIN_WIDTH = 80


class Text:
    """A line of spans, each in one of the styles above; `str()` is the bare text."""

    def __init__(self, text: str = "", style: str = "") -> None:
        self.spans = [(text, style)]

    def append(self, text: str, style: str = "") -> Text:
        self.spans.append((text, style))
        return self

    def __str__(self) -> str:
        return "".join(text for text, _ in self.spans)


class Console:
    """Prints lines of text: styled on a terminal, bare anywhere else.

    rich is loaded for a terminal alone: it costs more than all the rest of `status`.
    """

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stdout
        self._rich = rich_console(self._stream) if self._stream.isatty() else None
        self.encoding = getattr(self._stream, "encoding", None) or "utf-8"
        self.width = self._rich.width if self._rich is not None else _PLAIN_WIDTH

    def print(self, *lines: Text) -> None:
        """Print the lines, or an empty one."""
        lines = lines or (Text(),)
        if self._rich is None:
            self._stream.write("".join(f"{line}\n" for line in lines))
            return
        from rich.text import Text as RichText

        # In one go: rich sets up each print anew.
        self._rich.print(RichText("\n").join(RichText.assemble(*line.spans) for line in lines))


def rich_console(stream: TextIO) -> rich.console.Console:
    """rich's own console in our styles, with nothing read as markup."""
    from rich.console import Console as RichConsole
    from rich.theme import Theme

    theme = Theme(_STYLES)
    return RichConsole(file=stream, theme=theme, markup=False, highlight=False, emoji=False)


class Glyphs(msgspec.Struct, frozen=True):
    """The few symbols in the output."""

    passed: str
    failed: str
    open: str
    blocked: str
    award: str
    full: str
    empty: str

    def of(self, outcome: Outcome) -> str:
        """The sign of what happened to an exercise."""
        if outcome is Outcome.PASSED:
            return self.passed
        if outcome is Outcome.NOT_STARTED:
            return self.open
        return self.blocked if outcome is Outcome.BLOCKED else self.failed


_UNICODE = Glyphs("✓", "✗", "·", "⊘", "★", "█", "░")
_ASCII = Glyphs("+", "x", "-", "!", "*", "#", ".")


def glyphs(console: Console) -> Glyphs:
    """The symbols that this console's encoding can write."""
    try:
        "".join(msgspec.structs.astuple(_UNICODE)).encode(console.encoding)
    except (UnicodeEncodeError, LookupError):
        return _ASCII
    return _UNICODE


def visible(text: str) -> str:
    """The text with whatever a terminal would obey made visible: escapes, bells, bidi marks."""
    # As most texts are, and a class has many.
    if text.isprintable() or text.replace("\n", "").replace("\t", "").isprintable():
        return text
    return "".join(
        char if char in "\n\t" or unicodedata.category(char) not in _OBEYED else ascii(char)[1:-1]
        for char in text
    )


_OBEYED = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})
