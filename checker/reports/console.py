"""The console: rich where there is a terminal, plain text elsewhere, ASCII where it must be.

A learner's text is data: it is never read as markup, and control characters in it are shown,
not obeyed.
"""

from __future__ import annotations

import sys
import unicodedata
from typing import TextIO

import msgspec
from rich.console import Console
from rich.theme import Theme

_THEME = Theme(
    {
        "passed": "green",
        "wrong": "red",
        "waiting": "yellow",
        "quiet": "dim",
        "heading": "bold",
        "command": "cyan",
    }
)


class Glyphs(msgspec.Struct, frozen=True):
    """The few symbols in the output."""

    passed: str
    failed: str
    open: str
    blocked: str
    award: str
    full: str
    empty: str


_UNICODE = Glyphs("✓", "✗", "·", "⊘", "★", "█", "░")
_ASCII = Glyphs("+", "x", "-", "!", "*", "#", ".")


def make_console(stream: TextIO | None = None) -> Console:
    """A console on stdout, or on the stream given.

    Without a terminal the width is fixed: what reads the output later is not as wide as whatever
    terminal happens to be around.
    """
    stream = stream or sys.stdout
    console = Console(
        file=stream,
        theme=_THEME,
        markup=False,
        highlight=False,
        emoji=False,
        soft_wrap=not stream.isatty(),
    )
    return console


def glyphs(console: Console) -> Glyphs:
    """The symbols that this console's encoding can write."""
    try:
        "".join(msgspec.structs.astuple(_UNICODE)).encode(console.encoding)
    except (UnicodeEncodeError, LookupError):
        return _ASCII
    return _UNICODE


def visible(text: str) -> str:
    """The text with whatever a terminal would obey made visible: escapes, bells, bidi marks."""
    return "".join(
        char if char in "\n\t" or unicodedata.category(char) not in _OBEYED else ascii(char)[1:-1]
        for char in text
    )


_OBEYED = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})
