"""`questcheck dev ...`: what authors of a quest need."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, TypeVar

import click

from checker.cli.app import App
from checker.cli.main import NOT_PASSED, PASSED
from checker.engine.content import Proof, prove, samples, text_problems, whole
from checker.engine.pack import Pack
from checker.errors import QuestcheckError, QuestError, UsageError
from checker.quest.loader import load_quest, tree_problems
from checker.quest.model import Exercise
from checker.quest.targets import ALL, resolve
from checker.reports.dev import report_content, report_matrix
from checker.reports.waiting import ProgressBar
from checker.workspace.stubs import (
    STUB_LIST,
    is_pristine,
    listing_problems,
    pristine_stub,
    read_stub_list,
    stub_file,
)


@click.group("dev", short_help="For authors: prove that a quest's content holds together.")
def dev() -> None:
    """Commands for those who write a quest."""


F = TypeVar("F", bound=Callable[..., Any])


def _content_options(command: F) -> F:
    """What both commands need: which quest, which exercises, which seeds."""
    for option in (
        click.option("--seed", type=click.IntRange(min=0), help="Replay the run of this seed."),
        click.option("--seeds", type=click.IntRange(min=1), help="Run under the seeds 1 to N."),
        click.option(
            "--only",
            "targets",
            multiple=True,
            metavar="TARGET",
            help="An exercise or a chapter; repeat.",
        ),
        click.option(
            "--quest",
            "folder",
            type=click.Path(path_type=Path, file_okay=False),
            help="The folder of another quest: the one with its quest.toml.",
        ),
    ):
        command = option(command)
    return command


@dev.command("check")
@_content_options
@click.pass_obj
def check(
    app: App, folder: Path | None, targets: Sequence[str], seed: int | None, seeds: int | None
) -> int:
    """Prove a quest's content by running all of it.

    \b
      quest.toml       is valid, every file it asks for is there, and none is astray
      stubs            are listed in stubs.sha256, teach something, and are not started
      solutions        pass
      accepted/        pass: other right ways to write the exercise
      misconceptions/  are refused and named by their own name, and so is all in wrong/
      hints.toml       has three hints, and one that fits every misconception

    The exit status is 0 if all of this holds, else 1.
    """
    try:
        pack, quest_file = _pack(app, folder)
    except QuestError as error:
        report_content(str(error).splitlines(), (), ())
        return NOT_PASSED
    wanted = resolve(pack.quest, targets or [ALL])
    problems = list(_problems(pack, quest_file))
    notices = [*_edited(pack, quest_file, wanted), *_left_out(pack, wanted)]
    proofs: list[Proof] = []
    try:
        proofs = _proofs(pack, quest_file, wanted, _seeds(seed, seeds), problems)
    except QuestcheckError as error:  # of the suites, say: here they are what is being judged
        problems += str(error).splitlines()
    report_content(problems, notices, proofs)
    return NOT_PASSED if problems or not all(proof.holds for proof in proofs) else PASSED


@dev.command("matrix")
@_content_options
@click.pass_obj
def matrix(
    app: App, folder: Path | None, targets: Sequence[str], seed: int | None, seeds: int | None
) -> int:
    """Print, as Markdown, how often each misconception is refused and named rightly."""
    pack, quest_file = _pack(app, folder)
    wanted = resolve(pack.quest, targets or [ALL])
    proofs = _proofs(pack, quest_file, wanted, _seeds(seed, seeds), [])
    report_matrix(proofs)
    return PASSED if all(proof.holds for proof in proofs) else NOT_PASSED


def _pack(app: App, folder: Path | None) -> tuple[Pack, Path]:
    quest_file = app.quest_file if folder is None else folder / "quest.toml"
    if not quest_file.is_file():
        raise UsageError(f"{quest_file}: there is no such file. Name a quest's folder: --quest DIR")
    return Pack.beside(load_quest(quest_file), quest_file), quest_file


def _seeds(seed: int | None, seeds: int | None) -> list[int | None]:
    """The seeds to run under; None is a fresh one."""
    return [seed] if seeds is None else list(range(1, seeds + 1))


def _problems(pack: Pack, quest_file: Path) -> Iterator[str]:
    """What a look at the files shows, before anything is run."""
    for problem in tree_problems(pack.quest, quest_file.resolve().parent):
        yield f"{quest_file}: {problem}"
    try:
        listed = read_stub_list(quest_file)
    except QuestError as error:
        yield str(error)
        return
    if listed is not None:
        yield from listing_problems(pack.quest, listed)


def _edited(pack: Pack, quest_file: Path, wanted: Sequence[Exercise]) -> Iterator[str]:
    """Files that are no stub of the list: a learner's work, or a new version not yet listed."""
    root = quest_file.resolve().parent
    for exercise in wanted:
        file = stub_file(pack.quest, exercise)
        with contextlib.suppress(OSError, QuestcheckError):
            if not is_pristine(pack.quest, quest_file, exercise, (root / file).read_bytes()):
                yield (
                    f"{file} is not the stub that {STUB_LIST} lists, so the listed one was taken. "
                    f"If it is a new version: sha256sum {file} >> {STUB_LIST}"
                )


def _left_out(pack: Pack, wanted: Sequence[Exercise]) -> Iterator[str]:
    for exercise in wanted:
        for name in pack.missing_extras(exercise):
            extra = pack.quest.extras[name]
            yield (
                f"{exercise.id} is left out: it needs {extra.module}, which is not installed: "
                f"{extra.install} ({extra.size})"
            )


def _proofs(
    pack: Pack,
    quest_file: Path,
    wanted: Sequence[Exercise],
    seeds: Sequence[int | None],
    problems: list[str],
) -> list[Proof]:
    """Run every sample of the exercises that have all they need; add to the problems."""
    stubs: dict[str, bytes] = {}
    for exercise in wanted:
        if pack.missing_extras(exercise) or not whole(pack, exercise):
            continue
        try:
            stub = pristine_stub(pack.quest, quest_file, exercise)
        except QuestcheckError as error:
            if str(error) not in problems:
                problems.append(str(error))
            continue
        stubs[exercise.id] = stub
        problems += text_problems(pack, exercise, stub)
    provable = [exercise for exercise in wanted if exercise.id in stubs]
    found = samples(pack, provable, lambda exercise: stubs[exercise.id])
    if not found:
        return []
    with ProgressBar(len(found) * len(seeds)) as bar:
        return [proof for seed in seeds for proof in prove(pack, found, seed, bar.on_event)]
