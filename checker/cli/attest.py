"""`questcheck attest ITEM [VALUE]`: what no check can see and only the learner can say."""

from __future__ import annotations

from collections.abc import Iterable

import click

from checker.cli.app import App
from checker.cli.options import workspace_option
from checker.errors import UsageError
from checker.progress.model import NEXT_QUEST, Attestation, GrantedAward
from checker.quest.model import Quest
from checker.quest.rules import Record, attestable, next_quests
from checker.quest.validation import suggestion


@click.command("attest", short_help="Say what only you can say, and choose the next quest.")
@click.argument("item", required=False)
@click.argument("value", required=False)
@workspace_option
@click.pass_obj
def attest(app: App, item: str | None, value: str | None) -> None:
    """Say of yourself what no check can see.

    Without ITEM, list what there is to say and what you have said. The quest you go on with is
    chosen by its address or the last word of it:

    \b
      questcheck attest explored-resources
      questcheck attest next-quest computer-vision

    Nobody checks it. It is your own checklist.
    """
    if item is None:
        _list(app.quest, app.record())
        return
    chooses = item in _choosers(app.quest)
    if not chooses and item not in _titles(app.quest):
        known = [*_titles(app.quest), *_choosers(app.quest)]
        raise UsageError(
            f"There is nothing to attest under {item!r}. "
            f"{suggestion(item.casefold().replace('_', '-'), known)} "
            "All of them: questcheck attest"
        )
    if chooses:
        _choose(app, item, value)
    elif value is not None:
        raise UsageError(f"{item} takes no value. Type: questcheck attest {item}")
    else:
        _say(app, item)


def _say(app: App, item: str) -> None:
    said = app.record().attested.get(item)
    if said is not None:
        _print([], f"You said so on {said[:10]}: {_titles(app.quest)[item]}.")
        return
    granted = _store(app, item, "")
    _print(granted, f"Noted: {_titles(app.quest)[item]}.")


def _choose(app: App, item: str, value: str | None) -> None:
    known = next_quests(app.quest)
    words = {_last_word(page): page for page in known}
    if value is None:
        raise UsageError(
            f"Which quest? Type: questcheck attest {item} NAME, where NAME is one of: "
            f"{', '.join(words)}"
        )
    page = value if value in known else words.get(_last_word(value.casefold()), "")
    # A whole address is meant as it stands: only its last word is no match.
    if not page or ("/" in value.strip("/") and value.strip("/") != page.strip("/")):
        raise UsageError(
            f"There is no quest {value!r} to go on with. "
            f"{suggestion(_last_word(value.casefold()), words)}"
        )
    chosen = app.record().next_quest
    granted = _store(app, NEXT_QUEST, page) if chosen is None or chosen[0] != page else ()
    _print(granted, f"Your next quest: {_title_of(app.quest, page)}.")


def _store(app: App, item: str, value: str) -> tuple[GrantedAward, ...]:
    with app.open_progress() as progress:
        return progress.attest([Attestation(progress.now(), item, value)], app.derive)


def _titles(quest: Quest) -> dict[str, str]:
    return {item.id: item.title for item in attestable(quest)}


def _choosers(quest: Quest) -> dict[str, str]:
    """The checklist items that are done once the next quest is chosen."""
    return {
        item.id: item.title
        for item in quest.validation_criteria.completion_requirements
        if item.fulfilled_by.next_quest
    }


def _last_word(page: str) -> str:
    """computer-vision of /quests/1101/computer-vision/"""
    return page.rstrip("/").rpartition("/")[2]


def _title_of(quest: Quest, page: str) -> str:
    titles = {link.id: link.title for link in quest.quest_dependencies.unlocks_quests}
    return titles.get(page, page)


def _list(quest: Quest, record: Record) -> None:

    from checker.reports.console import Console, Text, glyphs

    console = Console()
    signs = glyphs(console)
    chosen = record.next_quest if record.next_quest else ("", None)

    def line(item: str, title: str, said: str | None) -> Text:
        sign, style = (signs.open, "quiet") if said is None else (signs.passed, "passed")
        text = Text().append(f"{sign} {title}", style)
        return text.append("" if said is None else f"   {said[:10]}", "quiet")

    for item, title in _titles(quest).items():
        console.print(line(item, title, record.attested.get(item)))
        console.print(Text(f"    questcheck attest {item}", "command"))
    for item, title in _choosers(quest).items():
        console.print(line(item, title, chosen[1] if chosen[0] in next_quests(quest) else None))
        for page in next_quests(quest):
            mark = signs.passed if page == chosen[0] else " "
            command = f"  {mark} questcheck attest {item} {_last_word(page)}"
            text = Text().append(command, "command")
            console.print(text.append(f"   {_title_of(quest, page)}", "quiet"))


def _print(granted: Iterable[GrantedAward], sentence: str) -> None:

    from checker.reports.awards import award_line
    from checker.reports.console import Console, Text, glyphs

    console = Console()
    signs = glyphs(console)
    console.print(Text(f"{signs.passed} {sentence}", "passed"))
    for award in granted:
        console.print(award_line(signs, award))
    console.print(Text("What is left: ").append("questcheck status", "command"))
