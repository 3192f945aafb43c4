"""Strict TOML: a file as a table, and what a model says of it as a Problem that names the key."""

from __future__ import annotations

import re
from enum import Enum
from typing import Any, get_args

import msgspec
import tomli  # tomllib came with Python 3.11; the quest runs from 3.10

from checker.errors import QuestcheckError
from checker.quest.validation import Problem, suggestion

_UNKNOWN_FIELD = re.compile(r"Object contains unknown field `(.*)`")
_MISSING_FIELD = re.compile(r"Object missing required field `(.*)`")
_NO_CHOICE = re.compile(r"Invalid enum value '(.*)'")


def parse(raw: bytes, name: str, error: type[QuestcheckError]) -> dict[str, Any]:
    """The file's bytes as a table. Raises `error`; `name` is what the file is called in it."""
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as failure:
        line = raw.count(b"\n", 0, failure.start) + 1
        raise error(
            f"{name}: line {line} is not UTF-8. Save the file as UTF-8 in your editor."
        ) from failure
    try:
        return tomli.loads(text)
    except tomli.TOMLDecodeError as failure:
        raise error(f"{name}: not TOML: {failure}. Correct the file at that place.") from failure


def shape_problem(error: msgspec.ValidationError, model: type[msgspec.Struct]) -> Problem:
    """msgspec's sentence as a Problem: `Expected ... - at `$.chapters[0].exercises[2].xp``."""
    message, _, place = str(error).partition(" - at ")
    key = place.strip("`").lstrip("$").lstrip(".")
    if unknown := _UNKNOWN_FIELD.match(message):
        name = unknown[1]
        fields = msgspec.structs.fields(_type_at(key, model))
        return Problem(
            f"{key}.{name}".lstrip("."),
            "there is no such key here.",
            suggestion(name, (field.name for field in fields)),
        )
    if missing := _MISSING_FIELD.match(message):
        return Problem(f"{key}.{missing[1]}".lstrip("."), "this key is missing.", "Add it.")
    if choice := _NO_CHOICE.match(message):
        kind = _type_at(key, model)
        known = (str(item.value) for item in kind) if issubclass(kind, Enum) else ()
        return Problem(key, f"{choice[1]!r} is no choice here.", suggestion(choice[1], known))
    # JSON's words for TOML's things, which has no null.
    words = message.replace("`object`", "`table`").replace("`str`", "`string`")
    words = words.replace(" | null`", "`")
    return Problem(key, f"{words[0].lower()}{words[1:]}.", "Change the value.")


def _type_at(key: str, model: type[msgspec.Struct]) -> Any:
    """The type that the model gives the value at `key`."""
    kind: Any = model
    for name in re.findall(r"[A-Za-z_]\w*", key):
        kind = next(field.type for field in msgspec.structs.fields(kind) if field.name == name)
        # tuple[Chapter, ...], dict[str, Extra] and QuestLink | None hold one such type each.
        inner = [part for part in get_args(kind) if isinstance(part, type)]
        kind = next((part for part in inner if issubclass(part, (msgspec.Struct, Enum))), kind)
    return kind
