"""Name the bug: what explains all that was recorded of a learner's calls.

First the catalogue's entries: one is named if it gives the same as the learner's code on every
recorded call, and the learner's differs from the truth on some. Where none does, what is known of
the answers is told, from the particular to the general. A confident wrong name is worse than none.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec

from checker.engine.failure import Failure, Observation, subject
from checker.engine.learner import Module
from checker.engine.match import explains
from checker.engine.misconception import Misconception
from checker.engine.partial import (
    Fit,
    fit_but_for_a_factor,
    fit_of_some_calls,
    fit_of_some_parts,
    parts_and_right_ones,
    telling_parts,
)
from checker.engine.patterns import CHANGEABLE, find_pattern
from checker.engine.recorded import (
    Candidate,
    Recorded,
    Replays,
    Standing,
    answered_differently,
    latest,
    record,
    same_calls,
    size,
)
from checker.engine.reference import Reference
from checker.engine.result import Diagnosis
from checker.engine.source import SourceFile
from checker.engine.suppositions import Supposition, suppositions
from checker.engine.wire import Call, Raised, Returned

_MANY, _TIMES_THE_TRUTH = 6_000, 8  # values in a reply: more than both, and no bug is looked for
_BRIEF = 8  # a larger whole number is one of epochs, say: no run to make for every supposition
# True of the one call, but anything may be behind it: told where nothing better is known.
_VAGUE = frozenset(
    {
        "not_finite",
        "beyond",
        "nearly",
        "partly_zero",
        "parting",
        "cut_off",
        "not_reduced",
        "signs",
    }
)

AsModule = Callable[[SourceFile, str], Module]


class Finding(msgspec.Struct, frozen=True):
    """What explains a failure. `sentence` is the first thing that the learner is shown."""

    sentence: str
    diagnosis: Diagnosis
    of_all: bool = False  # an entry of the catalogue, and it explains every answer


class Diagnostician:
    """Names bugs by one exercise's catalogue.

    `as_module` makes an entry's file, under a name of its own, a module that can be loaded.
    """

    def __init__(
        self,
        entries: Sequence[Misconception],
        reference: Reference,
        solution: Module,
        as_module: AsModule,
    ) -> None:
        self._entries = entries
        self._reference = reference
        self._solution = solution
        self._as_module = as_module
        self._replays = Replays(reference.solver)
        self._candidates: dict[str, Candidate] = {}

    def diagnose(self, looks: Sequence[Sequence[Observation]], failure: Failure) -> Finding | None:
        """What explains the failure, or None. `looks` are the passes over the checks: as first
        seen, calls in their order, and alone, where a neighbour's settings got in the way.

        Of what is out of all proportion no bug is the reason, and comparing it costs us seconds.
        """
        if any(self._is_bloated(observation) for seen in looks for observation in seen):
            return None
        recorded = [record(seen, self._truth) for seen in looks]
        alone = recorded[-1]
        for seen, calls in zip(looks, recorded, strict=True):
            if calls is not alone and same_calls(calls, alone):
                continue  # nothing got in the way: one look is enough
            if entry := self._entry(latest(seen), calls):
                return Finding(entry.sentence, entry.diagnosis, of_all=True)
        expression = subject(failure.observation, "")
        if answered_differently(looks[-1]):
            return Finding(CHANGEABLE.about(expression), CHANGEABLE.diagnosis(expression))
        if found := self._entry_in_part(alone, failure):
            return found
        told = subject(failure.observation, failure.part)
        truth = self._truth(failure.observation).value if failure.observation else None
        pattern = find_pattern(failure, truth, alone)
        if (pattern is None or pattern.id in _VAGUE) and (supposed := self._supposition(alone)):
            return Finding(supposed.sentence(expression), supposed.diagnosis(expression))
        return Finding(pattern.about(told), pattern.diagnosis(told)) if pattern else None

    def _is_bloated(self, observation: Observation) -> bool:
        if not isinstance(observation.reply, Returned):
            return False
        count = size(observation.reply.value)
        if count <= _MANY:
            return False
        return count > _TIMES_THE_TRUTH * size(self._truth(observation).value)

    def _truth(self, observation: Observation) -> Returned:
        return self._reference.observe(self._solution, observation)

    # The entry that explains everything.

    def _entry(
        self, seen: Sequence[Observation], recorded: Sequence[Recorded]
    ) -> Misconception | None:
        tells = any(each.standing is not Standing.RIGHT for each in recorded)
        for entry in self._entries:
            if entry.predicate:
                if self._holds_of_all(entry, seen):
                    return entry
            elif tells and self._explains_all(self._candidate(entry), recorded):
                return entry
        return None

    def _holds_of_all(self, entry: Misconception, seen: Sequence[Observation]) -> bool:
        """Whether the entry's own predicate is true of every call.

        It sees what came back, and so does not account for an argument that was changed.
        """
        if not seen or any(observation.overwritten for observation in seen):
            return False
        module = self._candidate(entry).module
        return all(self._holds(module, observation) for observation in seen)

    def _holds(self, module: Module, observation: Observation) -> bool:
        own = observation.reply
        returned = own.value if isinstance(own, Returned) else None
        raised = own.type if isinstance(own, Raised) else None
        args = [returned, raised, *observation.call.args]
        call = Call(0, module.name, "explains", args, None)
        asked = msgspec.structs.replace(observation, call=call, parameters=(), reply=None)
        reply, _ = self._reference.solver.observe(module, asked)
        return isinstance(reply, Returned) and reply.value is True

    def _explains_all(self, candidate: Candidate, recorded: Sequence[Recorded]) -> bool:
        replies = self._replays.of(candidate, recorded)
        return all(
            explains(reply, each.observation)
            for each, reply in zip(recorded, replies, strict=False)
        )

    def _candidate(self, entry: Misconception) -> Candidate:
        """The entry's file as a module."""
        candidate = self._candidates.get(entry.id)
        if candidate is None:
            file = SourceFile(entry.path, entry.path.name, entry.source)
            name = f"misconception_{entry.path.parts[-3]}_{entry.id}"
            candidate = Candidate(entry.id, self._as_module(file, name))
            self._candidates[entry.id] = candidate
        return candidate

    # The one that explains some of it, where no other does as well.

    def _entry_in_part(self, recorded: Sequence[Recorded], failure: Failure) -> Finding | None:
        if not any(each.standing is Standing.WRONG for each in recorded):
            return None
        telling = telling_parts(recorded)
        names = failure.siblings
        parts = [parts_and_right_ones(each, names) for each in recorded]
        ways: tuple[Callable[[Candidate], Fit | None], ...] = (
            lambda c: fit_of_some_calls(recorded, self._replays.of(c, recorded)),
            lambda c: fit_of_some_parts(recorded, parts, self._replays.of(c, recorded), names),
            lambda c: fit_but_for_a_factor(telling, self._replays.of(c, recorded)),
        )
        entries = [entry for entry in self._entries if not entry.predicate]
        for fit in ways:
            fits = [(found, entry) for entry in entries if (found := fit(self._candidate(entry)))]
            best = max((found.rank for found, _ in fits), default=None)
            leading = [(found, entry) for found, entry in fits if found.rank == best]
            if len(leading) == 1:
                ((found, entry),) = leading
                named = msgspec.structs.replace(entry, title=f"{entry.title}{found.said}")
                return Finding(named.sentence, named.diagnosis)
        return None

    # What the answers would be right for.

    def _supposition(self, recorded: Sequence[Recorded]) -> Supposition | None:
        wrong = next((each for each in recorded if each.standing is Standing.WRONG), None)
        if wrong is None or any(
            isinstance(arg, int) and arg > _BRIEF for arg in wrong.observation.call.args
        ):
            return None
        observation = wrong.observation
        for supposed in suppositions(observation.parameters, observation.call.args):
            candidate = Candidate(
                f"with {supposed.words}", self._solution, supposed.ask, forgetful=True
            )
            (reply,) = self._replays.of(candidate, [wrong])
            if not explains(reply, observation):
                continue
            # Where an argument is left to its default, nothing can be supposed of it.
            asked = [each for each in recorded if supposed.ask(each.observation.call) is not None]
            if fit_of_some_calls(asked, self._replays.of(candidate, asked)):
                return supposed
        return None
