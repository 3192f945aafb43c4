"""All files of a submission that may matter, out of whatever archives they lie in."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from typing import BinaryIO

import msgspec

from checker.grading.intake.limits import MAX_ARCHIVE, MAX_DEPTH, Budget, Refusal
from checker.grading.intake.names import Kind, identity, matching, shown, stem_of
from checker.grading.intake.places import Entry, Found
from checker.grading.intake.tarred import tar_entries
from checker.grading.intake.zipped import open_zip, zip_entries

_FOREIGN = {b"Rar!": "a RAR archive", b"7z\xbc\xaf": "a 7z archive"}
_ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")


class Gathered(msgspec.Struct, frozen=True):
    """The files that may matter, by path, and how many others there were."""

    entries: tuple[Entry, ...]
    others: tuple[str, ...]


def gather(
    found: Found, ids: Iterable[str], budget: Budget, notes: list[str], stack: ExitStack
) -> Gathered:
    """Every source, notebook, quiz of the submission. Raises Refusal for a trap of any kind."""
    wanted = frozenset(ids)
    entries: list[Entry] = []
    for item in found.items:
        for entry in found.shelf.entries(item.parts, budget, notes, stack):
            if item.name:
                parts = (item.name, *entry.parts) if len(entry.parts) > 1 else (item.name,)
                entry = msgspec.structs.replace(entry, parts=parts)
            entries.append(entry)
    return _opened(entries, wanted, budget, notes, stack, 1)


def _opened(
    entries: list[Entry],
    ids: frozenset[str],
    budget: Budget,
    notes: list[str],
    stack: ExitStack,
    depth: int,
) -> Gathered:
    """The entries, and what the archives among them hold."""
    kept = [entry for entry in entries if entry.kind is not Kind.OTHER]
    others = [entry.path for entry in entries if entry.kind is Kind.OTHER]
    _refuse_clashes(kept)
    archives = [entry for entry in kept if entry.kind is Kind.ARCHIVE]
    plain = [entry for entry in kept if entry.kind is not Kind.ARCHIVE]
    if any(entry.kind is Kind.SOURCE and matching(stem_of(entry.name), ids) for entry in plain):
        notes.extend(
            f"{shown(archive.path)} was not opened, since exercises lie beside it."
            for archive in archives
        )
        archives = []
    for archive in archives:
        if depth > MAX_DEPTH:
            raise Refusal(f"It holds archives in archives, more than {MAX_DEPTH} deep.")
        inner = list(_unpacked(archive, budget, stack))
        # What lies alone in an archive lies where the archive lies.
        above = archive.parts[:-1] if len(kept) == 1 else (*archive.parts[:-1], archive.name)
        gathered = _opened(inner, ids, budget, notes, stack, depth + 1)
        plain += [
            msgspec.structs.replace(entry, parts=above + entry.parts) for entry in gathered.entries
        ]
        others += gathered.others
    return Gathered(tuple(sorted(plain, key=lambda entry: entry.parts)), tuple(sorted(others)))


def _unpacked(archive: Entry, budget: Budget, stack: ExitStack) -> Iterator[Entry]:
    stream: BinaryIO = stack.enter_context(archive.open())
    if not archive.on_disk:
        stream = io.BytesIO(budget.read(stream, MAX_ARCHIVE, shown(archive.path)))
    magic = stream.read(4)
    stream.seek(0)
    if magic in _FOREIGN:
        raise Refusal(f"{shown(archive.path)} is {_FOREIGN[magic]}; hand in a zip.")
    if not magic:
        raise Refusal(f"{shown(archive.path)} is empty.")
    if magic in _ZIP or archive.name.casefold().endswith(".zip"):
        yield from zip_entries(open_zip(stream, archive.path), archive.path, budget)
    else:
        yield from tar_entries(stream, archive.path, budget)


def _refuse_clashes(entries: Iterable[Entry]) -> None:
    seen: dict[str, Entry] = {}
    for entry in entries:
        first = seen.setdefault(identity(entry.parts), entry)
        if first is entry:
            continue
        if first.parts == entry.parts:
            raise Refusal(f"It holds {shown(entry.path)} twice.")
        raise Refusal(
            f"{shown(first.path)} and {shown(entry.path)} are one name on many machines; "
            "only one of them may be handed in."
        )
    for entry in entries:
        for length in range(1, len(entry.parts)):
            if (file := seen.get(identity(entry.parts[:length]))) is not None:
                raise Refusal(f"{shown(file.path)} is both a file and a folder.")
