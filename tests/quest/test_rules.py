"""What a record is worth: XP, awards, objectives, checklist and what comes next."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.quest.model import CharacterClass, Quest, Rule
from checker.quest.rules import (
    AwardKind,
    Record,
    Standing,
    attestable,
    awards,
    checklist,
    fulfilled_at,
    next_exercise,
    next_quests,
    next_step,
    objectives,
    standing,
)
from tests.quest.builder import build, quest_data

QUEST = build(quest_data())
MAXI = "/quests/0001/maxi/"


def at(hour: int) -> str:
    """A time on the one day on which everything happens."""
    return f"2026-01-01T{hour:02}:00:00+00:00"


TIMES = st.integers(0, 23).map(at)


def events(*names: str) -> st.SearchStrategy[dict[str, str]]:
    """Some of the names, each at some time; now and then one that no quest knows."""
    return st.dictionaries(st.sampled_from((*names, "from_an_older_quest")), TIMES)


RECORDS = st.builds(
    Record,
    passed=events("double", "halve", "third"),
    answered=events("why"),
    attested=events("explain", "read", "basics", "doubler"),
    next_quest=st.none() | st.tuples(st.sampled_from((MAXI, "/quests/9999/gone/")), TIMES),
)

EVERYTHING = Record(
    passed={"double": at(1), "halve": at(2), "third": at(3)},
    answered={"why": at(4)},
    attested={"explain": at(5), "read": at(6)},
    next_quest=(MAXI, at(7)),
)


def merged(one: Record, other: Record) -> Record:
    """Both records; where both know a thing, the first one's time."""
    return Record(
        passed={**other.passed, **one.passed},
        answered={**other.answered, **one.answered},
        attested={**other.attested, **one.attested},
        next_quest=one.next_quest or other.next_quest,
    )


def test_an_empty_record_is_worth_nothing() -> None:
    """Who has done nothing has no XP, no award and nothing done."""
    assert standing(QUEST, Record()) == Standing(xp=0, xp_total=7, bonus=0)
    assert awards(QUEST, Record()) == ()
    assert not any(mark.done for mark in objectives(QUEST, Record()))
    assert not any(mark.done for mark in checklist(QUEST, Record()))


def test_a_full_record_is_worth_everything() -> None:
    """Who has done everything has the promised XP, the bonus beside it, and all done."""
    assert standing(QUEST, EVERYTHING) == Standing(xp=7, xp_total=7, bonus=5)
    assert all(mark.done for mark in objectives(QUEST, EVERYTHING))
    assert all(mark.done for mark in checklist(QUEST, EVERYTHING))
    assert [(award.kind, award.id, award.xp) for award in awards(QUEST, EVERYTHING)] == [
        (AwardKind.EXERCISE, "double", 3),
        (AwardKind.EXERCISE, "halve", 3),
        (AwardKind.CHALLENGE, "third", 5),
        (AwardKind.QUESTION, "why", 1),
        (AwardKind.CHECKPOINT, "started", 0),
        (AwardKind.BADGE, "doubler", 0),
    ]


def test_a_badge_is_earned_when_its_last_part_is() -> None:
    """A badge carries the time of the last exercise it asks for."""
    record = Record(passed={"double": at(9), "halve": at(2)})
    badge = next(award for award in awards(QUEST, record) if award.kind is AwardKind.BADGE)
    assert badge.earned_at == at(9)


def test_one_missing_part_withholds_a_badge() -> None:
    """Half of what a badge asks for is not the badge."""
    kinds = {award.kind for award in awards(QUEST, Record(passed={"double": at(1)}))}
    assert kinds == {AwardKind.EXERCISE, AwardKind.CHECKPOINT}


def test_a_rule_that_names_nothing_never_holds() -> None:
    """An empty rule is a mistake of the quest's author, not a gift."""
    assert fulfilled_at(Rule(), "doubler", QUEST, EVERYTHING) is None


def test_the_earliest_alternative_counts() -> None:
    """Of several alternatives the first one passed gives the time."""
    rule = Rule(any_exercise=("halve", "third"))
    assert fulfilled_at(rule, "x", QUEST, Record(passed={"third": at(3)})) == at(3)
    assert fulfilled_at(rule, "x", QUEST, EVERYTHING) == at(2)
    assert fulfilled_at(rule, "x", QUEST, Record(passed={"double": at(1)})) is None


@pytest.mark.parametrize(
    ("rule", "time"),
    [
        (Rule(exercises=("double",), questions=("why",)), at(4)),
        (Rule(objectives=("basics",)), at(4)),
        (Rule(objectives=("basics", "explain")), at(5)),
        (Rule(exercises=("double",), next_quest=True), at(7)),
        (Rule(exercises=("unheard_of",), questions=("why",)), None),
        (Rule(objectives=("unheard_of",)), None),
    ],
)
def test_a_rule_holds_from_its_last_part_on(rule: Rule, time: str | None) -> None:
    """Every named part must hold, and the last to do so gives the time."""
    assert fulfilled_at(rule, "x", QUEST, EVERYTHING) == time


def test_a_known_and_an_unknown_objective_do_not_hold() -> None:
    """A part that can never hold withholds the whole, whatever the other parts say."""
    rule = Rule(objectives=("basics", "unheard_of"))
    assert fulfilled_at(rule, "x", QUEST, EVERYTHING) is None


def test_attestation_counts_for_its_own_item_only() -> None:
    """Having read the resources does not explain anything to a peer."""
    record = Record(attested={"read": at(6)})
    assert [mark.item.id for mark in checklist(QUEST, record) if mark.done] == ["read"]
    assert not any(mark.done for mark in objectives(QUEST, record))


def test_attesting_what_is_checked_changes_nothing() -> None:
    """A learner cannot attest an objective that exercises fulfil, nor a badge."""
    record = Record(attested={"basics": at(1), "doubler": at(1)})
    assert not any(mark.done for mark in objectives(QUEST, record))
    assert awards(QUEST, record) == ()


def test_only_what_no_check_sees_can_be_attested() -> None:
    """The attestable items are those whose rule asks for the learner's word."""
    assert [item.id for item in attestable(QUEST)] == ["explain", "read"]


def test_a_quest_that_leads_nowhere_is_not_a_choice() -> None:
    """Choosing a quest that this one does not lead to leaves the checklist item open."""
    record = Record(next_quest=("/quests/9999/gone/", at(1)))
    assert not any(mark.done for mark in checklist(QUEST, record))


def test_a_class_may_follow_its_own_way() -> None:
    """The quest that suits a character class can be chosen although this one unlocks it not."""
    system_engineer = CharacterClass(title="System Engineer", next_quest="/quests/1101/mlops/")
    quest = msgspec.structs.replace(QUEST, character_classes=(system_engineer,))
    assert next_quests(quest) == (MAXI, "/quests/1101/mlops/")
    record = Record(next_quest=("/quests/1101/mlops/", at(1)))
    assert [mark.item.id for mark in checklist(quest, record) if mark.done] == ["onward"]


def step_id(quest: Quest, record: Record) -> str | None:
    """The id of what comes next."""
    step = next_step(quest, record)
    return step.id if step else None


def test_the_path_leads_over_exercises_and_questions_to_challenges() -> None:
    """Required exercises come first, then the knowledge checks, then the bonus, then nothing."""
    passed: dict[str, str] = {}
    answered: dict[str, str] = {}
    seen = []
    while (step := next_step(QUEST, Record(passed=passed, answered=answered))) is not None:
        seen.append(step.id)
        (answered if step.id == "why" else passed)[step.id] = at(1)
    assert seen == ["double", "halve", "why", "third"]


def test_a_gap_in_the_path_comes_before_what_lies_behind_it() -> None:
    """Whoever skipped an exercise is sent back to it."""
    assert step_id(QUEST, Record(passed={"halve": at(1), "third": at(1)})) == "double"


def test_the_next_exercise_passes_over_questions() -> None:
    """The next file to open is a challenge even while a knowledge check is open."""
    record = Record(passed={"double": at(1), "halve": at(1)})
    assert step_id(QUEST, record) == "why"
    following = next_exercise(QUEST, record)
    assert following is not None
    assert following.id == "third"
    assert next_exercise(QUEST, EVERYTHING) is None


@given(RECORDS)
def test_xp_stays_within_what_the_quest_promises(record: Record) -> None:
    """Whatever a record holds, XP lies between 0 and the total, and bonus stays apart."""
    now = standing(QUEST, record)
    assert 0 <= now.xp <= now.xp_total
    assert 0 <= now.bonus <= 5


@given(RECORDS)
def test_xp_is_the_sum_of_the_awards(record: Record) -> None:
    """What the awards are worth one by one is what the standing says in all."""
    now = standing(QUEST, record)
    assert sum(award.xp for award in awards(QUEST, record)) == now.xp + now.bonus


@given(RECORDS, RECORDS)
def test_nothing_earned_is_ever_lost(record: Record, more: Record) -> None:
    """Doing more keeps every award, every objective and every checklist item."""
    grown = merged(record, more)
    assert {(a.kind, a.id) for a in awards(QUEST, record)} <= {
        (a.kind, a.id) for a in awards(QUEST, grown)
    }
    for before, after in zip(objectives(QUEST, record), objectives(QUEST, grown), strict=True):
        assert after.done or not before.done
    pairs = zip(checklist(QUEST, record), checklist(QUEST, grown), strict=True)
    assert all(after.done or not before.done for before, after in pairs)


@given(RECORDS)
def test_the_order_of_events_in_a_record_does_not_matter(record: Record) -> None:
    """Two records with the same entries are worth the same, however they were written down."""
    shuffled = msgspec.structs.replace(
        record,
        passed=dict(reversed(list(record.passed.items()))),
        answered=dict(reversed(list(record.answered.items()))),
        attested=dict(reversed(list(record.attested.items()))),
    )
    assert awards(QUEST, shuffled) == awards(QUEST, record)
    assert checklist(QUEST, shuffled) == checklist(QUEST, record)


@given(RECORDS)
def test_ids_of_an_older_quest_change_nothing(record: Record) -> None:
    """Entries that the quest does not know are as good as absent."""

    def known(entries: dict[str, str]) -> dict[str, str]:
        return {name: time for name, time in entries.items() if name != "from_an_older_quest"}

    cleaned = msgspec.structs.replace(
        record,
        passed=known(dict(record.passed)),
        answered=known(dict(record.answered)),
        attested=known(dict(record.attested)),
    )
    assert awards(QUEST, cleaned) == awards(QUEST, record)
    assert next_step(QUEST, cleaned) == next_step(QUEST, record)


@given(RECORDS)
def test_no_award_is_older_than_the_record(record: Record) -> None:
    """Every award carries a time at which something was really done."""
    happened = {*record.passed.values(), *record.answered.values()}
    assert {award.earned_at for award in awards(QUEST, record)} <= happened
