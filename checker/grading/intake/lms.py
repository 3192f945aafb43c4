"""Names that learning platforms give to what they let an instructor download."""

from __future__ import annotations

import re

import msgspec

# sortable name, user, attachment, the student's own name for the file
_CANVAS = re.compile(
    r"(?P<name>[^_/]+)_(?P<late>LATE_)?(?P<user>\d+)_(?:LATE_)?(?P<attachment>\d+)_(?P<file>.+)"
)
_ANONYMOUS = re.compile(
    r"(?P<user>anon_[A-Za-z0-9]+)_(?P<late>LATE_)?(?P<attachment>\d+)_(?P<file>.+)"
)
_AGAIN = re.compile(r"-\d{1,2}(?=\.[^.]+(\.gz|\.bz2|\.xz)?$)")

_MOODLE = re.compile(
    r"(?P<name>[^/]+?)_(?P<participant>\d+)_assignsubmission_(?P<plugin>file|onlinetext)_?(?P<file>.*)"
)


class CanvasName(msgspec.Struct, frozen=True):
    """What Canvas says in a file's name. `file` is without the `-1` of a second attempt."""

    student: str
    name: str
    attachment: int
    file: str
    late: bool


class MoodleName(msgspec.Struct, frozen=True):
    """What Moodle says in a folder's name, or, `file` being none, in that of a file."""

    participant: str
    name: str
    file: str
    text: bool


def canvas_name(name: str) -> CanvasName | None:
    """The parts of a name that Canvas made; None for any other."""
    found = _CANVAS.fullmatch(name) or _ANONYMOUS.fullmatch(name)
    if found is None:
        return None
    groups = found.groupdict()
    return CanvasName(
        student=groups["user"],
        name=groups.get("name") or "",
        attachment=int(groups["attachment"]),
        file=_AGAIN.sub("", groups["file"]),
        late="_LATE_" in name[: found.start("file")],
    )


def moodle_name(name: str) -> MoodleName | None:
    """The parts of a name that Moodle made; None for any other."""
    found = _MOODLE.fullmatch(name)
    if found is None:
        return None
    text = found["plugin"] == "onlinetext"
    return MoodleName(found["participant"], found["name"], found["file"], text)
