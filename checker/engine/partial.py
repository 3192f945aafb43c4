"""An entry that explains some of what was recorded: some calls, some parts, all but a factor.

Looked for only where no entry explains everything. What is left over is then a second mistake, or
the same one in one place alone; a number that contradicts the entry rules it out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import msgspec
import numpy as np

from checker.engine.compare import Floats, NotNumeric, numeric
from checker.engine.match import alike, explains
from checker.engine.recorded import Recorded, Standing
from checker.engine.relations import plain_fraction
from checker.engine.solver import Reply
from checker.engine.wire import Array, Items, Pairs, Returned, Value

_FEW = 3  # so many numbers are no coincidence
_EXACT = 1e-7


class Fit(msgspec.Struct, frozen=True):
    """How well an entry fits; the greater the better. `said` goes behind the entry's title."""

    calls: int
    unneeded: int = 0  # what it brings along that the learner's code has not
    said: str = ""

    @property
    def rank(self) -> tuple[int, int]:
        return self.calls, -self.unneeded


def fit_of_some_calls(recorded: Sequence[Recorded], replies: Iterable[Reply | None]) -> Fit | None:
    """It gives every wrong answer; where the learner's code raised or met NaN, anything goes.

    What is right is right with it, too, unless a vector and a batch take different ways.
    """
    wrong_forms = {each.form for each in recorded if each.standing is Standing.WRONG}
    explained = 0
    for each, reply in zip(recorded, replies, strict=False):
        if each.standing is Standing.BROKEN:
            continue
        if explains(reply, each.observation):
            explained += each.standing is Standing.WRONG
        elif each.form in wrong_forms:
            return None
    return Fit(explained) if explained and explained >= min(2, len(recorded)) else None


class Parts(msgspec.Struct, frozen=True):
    """An answer part by part, and the names of the parts that are right."""

    mine: dict[str, Value]
    right: frozenset[str]


def parts_and_right_ones(recorded: Recorded, names: Sequence[str]) -> Parts | None:
    """None where the truth has other parts, or there is but one."""
    mine, truth = parts_of(recorded.value, names), parts_of(recorded.truth.value, names)
    if len(mine) < 2 or mine.keys() != truth.keys():
        return None
    right = frozenset(name for name in mine if alike(mine[name], truth[name]))
    return Parts(mine, right)


def fit_of_some_parts(
    recorded: Sequence[Recorded],
    answers: Sequence[Parts | None],
    replies: Iterable[Reply | None],
    names: Sequence[str],
) -> Fit | None:
    """Every part of an answer is either right or the entry's, the same ones in all calls."""
    explained, needed, unneeded, right_ones = 0, set[str](), set[str](), set[str]()
    for each, answer, reply in zip(recorded, answers, replies, strict=False):
        if each.standing is Standing.BROKEN:
            continue
        its = parts_of(reply.value, names) if isinstance(reply, Returned) else {}
        if answer is None or answer.mine.keys() != its.keys():
            return None
        for name, value in answer.mine.items():
            if isinstance(value, str):  # what is said of the numbers follows from them, or does not
                continue
            same = alike(value, its[name])
            if name in answer.right:
                right_ones.add(name)
                if not same:
                    unneeded.add(name)
            elif same:
                needed.add(name)
            else:
                return None
        explained += each.standing is Standing.WRONG
    if not needed or needed & unneeded:
        return None
    in_parts = f", in {_listed(sorted(needed))} alone" if right_ones - needed else ""
    return Fit(explained, len(unneeded), in_parts)


class Telling(msgspec.Struct, frozen=True):
    """The parts of an answer that tell of a factor: all their numbers, and the right ones."""

    names: list[str]
    numbers: Floats
    right: Floats
    length: int
    wrong: bool


def telling_parts(recorded: Sequence[Recorded]) -> list[Telling | None]:
    """Of a wrong answer the parts that are not right; of a right one those wrong elsewhere.

    None where these are no numbers, or so few that they say nothing, and where a right answer
    came by another way: a vector and a batch often take different ones.
    """
    names = [_wrong_names(each) for each in recorded]
    anywhere = sorted(set().union(*names))
    forms = {each.form for each, wrong in zip(recorded, names, strict=True) if wrong}
    return [
        _telling(each, wrong or (anywhere if each.form in forms else []))
        for each, wrong in zip(recorded, names, strict=True)
    ]


def _wrong_names(recorded: Recorded) -> list[str]:
    if recorded.standing is not Standing.WRONG:
        return []
    right, mine = parts_of(recorded.truth.value), parts_of(recorded.value)
    return [name for name in mine if name not in right or not alike(mine[name], right[name])]


def _telling(recorded: Recorded, names: list[str]) -> Telling | None:
    if not names or recorded.standing is Standing.BROKEN:
        return None
    numbers, right = _numbers(recorded.value, names), _numbers(recorded.truth.value, names)
    if numbers is None or right is None or numbers.size < _FEW:
        return None
    # Numbers all of one size, as clipping and saturation leave them, are a multiple of much.
    if np.ptp(np.abs(numbers)) <= _EXACT * np.abs(numbers).max():
        return None
    wrong = recorded.standing is Standing.WRONG
    return Telling(names, numbers, right, _length(recorded), wrong)


def fit_but_for_a_factor(
    answers: Sequence[Telling | None], replies: Iterable[Reply | None]
) -> Fit | None:
    """Every telling answer is the entry's times a number: a plain one, or one over a length."""
    wrong = sum(1 for parts in answers if parts and parts.wrong)
    if not wrong:
        return None  # before a single reply is asked for
    factors, lengths, says_more = list[float](), list[int](), False
    for parts, reply in zip(answers, replies, strict=False):
        if parts is None:
            continue
        its = _numbers(reply.value, parts.names) if isinstance(reply, Returned) else None
        if its is None or its.shape != parts.numbers.shape:
            return None
        factor = _factor(parts.numbers, its)
        if factor is None:
            return None
        # An entry that is the truth times something says no more than that the answer is, too.
        of_the_right = its.shape == parts.right.shape and _factor(its, parts.right) is not None
        says_more = says_more or not of_the_right
        factors.append(factor)
        lengths.append(parts.length)
    if not says_more or all(abs(factor - 1) < _EXACT for factor in factors):
        return None
    if np.ptp(factors) <= _EXACT * abs(factors[0]) and (plain := plain_fraction(factors[0])):
        return Fit(wrong, 0, f", all of it times {plain}")
    scaled = [factor * length for factor, length in zip(factors, lengths, strict=True)]
    if np.ptp(scaled) <= _EXACT * abs(scaled[0]) and (plain := plain_fraction(scaled[0])):
        return Fit(wrong, 1, f", all of it times {plain} / N")
    return None


def parts_of(value: Value, names: Sequence[str] = ()) -> dict[str, Value]:
    """The parts of a tuple or a dict, those inside it too, by name; `names` are the tuple's."""
    return dict(_parts(value, "", names))


def part_of(value: Value, name: str, names: Sequence[str] = ()) -> Value:
    """The part of that name, as a failure calls it; the whole where the name is empty."""
    if not name:
        return value
    if name in names and isinstance(value, Items) and len(value.items) == len(names):
        return value.items[names.index(name)]
    parts = parts_of(value, names)
    return parts.get(name, parts.get(name.removeprefix("['").removesuffix("']")))


def all_numbers(value: Value) -> Floats:
    """All numbers of an answer in a row. Raises NotNumeric where it holds anything else."""
    return np.concatenate([numeric(part).floats.ravel() for part in parts_of(value).values()])


def _parts(value: Value, name: str, names: Sequence[str] = ()) -> Iterator[tuple[str, Value]]:
    if isinstance(value, Items) and value.kind == "tuple":
        known = names if len(names) == len(value.items) else ()
        for index, item in enumerate(value.items):
            yield from _parts(item, known[index] if known else f"{name}[{index}]")
    elif isinstance(value, Pairs):
        for key, item in value.items:
            yield from _parts(item, f"{name}[{key!r}]" if name else str(key))
    else:
        yield name, value


def _listed(names: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))


def _numbers(value: Value, names: Sequence[str]) -> Floats | None:
    """All numbers of these parts in a row, if they are numbers."""
    parts = parts_of(value)
    try:
        return np.concatenate([numeric(parts[name]).floats.ravel() for name in names])
    except (NotNumeric, KeyError, ValueError):
        return None


def _factor(numbers: Floats, base: Floats) -> float | None:
    """What the base is multiplied by, all of it, to give the numbers."""
    with np.errstate(all="ignore"):
        norm, product = float(base @ base), float(numbers @ base)
    if not np.isfinite([norm, product]).all() or norm == 0.0:
        return None
    factor = product / norm
    apart, largest = np.abs(numbers - factor * base), np.abs(numbers).max()
    close = (apart <= _EXACT * (np.abs(factor * base) + largest)).all()
    return factor if close and factor != 0.0 else None


def _length(recorded: Recorded) -> int:
    """N: how many rows the first array has."""
    arrays = [a for a in recorded.observation.call.args if isinstance(a, Array) and a.shape]
    return arrays[0].shape[0] if arrays else 1
