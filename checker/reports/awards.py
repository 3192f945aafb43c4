"""How a newly earned thing is told, by whichever command it was earned with."""

from __future__ import annotations

from checker.progress.model import GrantedAward
from checker.quest.rules import AwardKind
from checker.reports.console import Glyphs, Text


def award_line(signs: Glyphs, award: GrantedAward) -> Text:
    """One newly earned thing: XP under the exercise's own name, a badge under its title."""
    if award.kind is AwardKind.BADGE:
        return Text(f"{signs.award} Badge earned: {award.title}", "passed")
    if award.kind is AwardKind.CHECKPOINT:
        return Text(f"{signs.award} Checkpoint reached: {award.title}", "passed")
    bonus = " bonus" if award.kind is AwardKind.CHALLENGE else ""
    return Text(f"{signs.award} +{award.xp} XP{bonus}  {award.item}", "passed")
