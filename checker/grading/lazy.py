"""Sequences that make their items when they are looked at: a class of thousands, a few at a time.

A grade of 24 exercises takes 20 kB of memory, and the same as compressed JSON about 1.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator, Sequence
from typing import Generic, TypeVar, overload

import msgspec

T = TypeVar("T")


class Lazy(Sequence[T]):
    """As many items as `size`, each of them what `get` makes of its place, every time anew."""

    def __init__(self, size: int, get: Callable[[int], T]) -> None:
        self._size = size
        self._get = get

    def __len__(self) -> int:
        return self._size

    def __iter__(self) -> Iterator[T]:
        return map(self._get, range(self._size))

    @overload
    def __getitem__(self, index: int) -> T: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[T]: ...

    def __getitem__(self, index: int | slice) -> T | Sequence[T]:
        if isinstance(index, slice):
            return [self._get(place) for place in range(self._size)[index]]
        return self._get(range(self._size)[index])


class Shelf(Generic[T]):
    """Keeps structs of one kind by number, small."""

    def __init__(self, kind: type[T]) -> None:
        self._encoder = msgspec.json.Encoder()
        self._decoder = msgspec.json.Decoder(kind)
        self._kept: dict[int, bytes | T] = {}
        self._words = b""  # the first of them: those of a class have most of their words in common

    def __setitem__(self, number: int, item: T) -> None:
        try:
            data = self._encoder.encode(item)
        except UnicodeEncodeError:  # half a surrogate pair, as in a learner's text
            self._kept[number] = item
            return
        self._words = self._words or data[-32_768:]
        packer = zlib.compressobj(1, zdict=self._words)
        self._kept[number] = packer.compress(data) + packer.flush()

    def __getitem__(self, number: int) -> T:
        kept = self._kept[number]
        if not isinstance(kept, bytes):
            return kept
        return self._decoder.decode(zlib.decompressobj(zdict=self._words).decompress(kept))

    def all(self) -> Lazy[T]:
        """By their numbers, which run from 0 without a gap."""
        return Lazy(len(self._kept), self.__getitem__)
