"""`questcheck export gradescope` and `github`: questcheck for the places where courses are."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from checker.cli.app import App
from checker.cli.main import PASSED
from checker.cli.options import workspace_option
from checker.engine.seeds import draw_class_seed
from checker.errors import UsageError
from checker.quest.targets import resolve
from checker.workspace.whole import write_whole

_only = click.option(
    "--only", "targets", multiple=True, metavar="TARGET", help="This exercise or chapter alone."
)


@click.command("gradescope", short_help="An autograder.zip for Gradescope.")
@click.option(
    "--to",
    "archive",
    metavar="FILE.zip",
    type=click.Path(path_type=Path, dir_okay=False),
    default=Path("autograder.zip"),
    show_default=True,
    help="The archive to write, in place of what was there.",
)
@_only
@click.option(
    "--class", "class_file", type=click.Path(path_type=Path), help="Rules: class.toml. It goes in."
)
@click.option(
    "--seed",
    type=click.IntRange(min=0),
    help="Inputs of this seed; without it, one is drawn. It is the same for all submissions.",
)
@click.option(
    "--no-sandbox",
    is_flag=True,
    help="Judge without a sandbox, where Gradescope's machines lack what it needs. A submission "
    "can then read the solutions, and write its own results.",
)
@click.pass_obj
def gradescope(
    app: App,
    archive: Path,
    targets: Sequence[str],
    class_file: Path | None,
    seed: int | None,
    no_sandbox: bool,
) -> int:
    """Write the archive that Gradescope takes as the autograder of a programming assignment.

    It holds setup.sh, run_autograder and questcheck with its quest as a wheel: the suites and
    the solutions too, so it is not for students. What they hand in may be what `questcheck
    submit` makes, the exercises' files as they are, or a notebook.

    If grading fails, results.json says so without a score: Gradescope then tells that the
    autograder failed, and nobody gets a zero. Lateness is left to Gradescope.
    """
    from checker.grading.classfile import load_rules
    from checker.reports.courses.gradescope import Autograder, autograder_zip

    if class_file is not None:
        load_rules(class_file, app.quest)  # before anyone's submission finds out
    wanted = Autograder(
        exercises=tuple(resolve(app.quest, targets or ("all",))),
        seed=draw_class_seed() if seed is None else seed,
        rules=class_file.read_bytes() if class_file is not None else None,
        sandbox=not no_sandbox,
    )
    _write(archive, autograder_zip(app.quest, app.quest_file, wanted))
    click.echo(f"Wrote {archive}; the seed of all its inputs is {wanted.seed}.")
    click.echo("Next: upload it on Gradescope, at Configure Autograder.")
    if any(exercise.requires for exercise in wanted.exercises):
        click.echo("PyTorch wants more memory than the default: choose 3 GB there.")
    return PASSED


@click.command("github", short_help="A workflow that checks a workspace at every push.")
@click.option(
    "--to",
    "folder",
    metavar="DIR",
    type=click.Path(path_type=Path, file_okay=False),
    help="The repository's folder; without it, the workspace.",
)
@_only
@click.option(
    "--install",
    "spec",
    metavar="SPEC",
    help="What pip installs there, extras and all; without it, this very version of questcheck.",
)
@workspace_option
@click.pass_obj
def github(app: App, folder: Path | None, targets: Sequence[str], spec: str | None) -> int:
    """Write a GitHub Actions workflow for a repository whose folder is a workspace.

    At every push it checks the exercises, and says beside their lines what is wrong. It stands at
    .github/workflows/questcheck.yml; one that this command did not write is left as it is.

    It is a help while working, and no grade: who pushes may change it.
    """
    from checker.reports.courses.workflow import PLACE, is_ours, workflow

    wanted = targets or ("all",)
    exercises = resolve(app.quest, wanted)
    root = app.workspace.root if folder is None else folder
    if not root.is_dir():
        raise UsageError(f"{root}: there is no such folder. Name the repository's: --to DIR")
    path = root / PLACE
    if path.exists() and not is_ours(path.read_bytes()):
        raise UsageError(
            f"{path}: this was not written by questcheck, and is left as it is. Move it away, "
            "then type again: questcheck export github"
        )
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(f"{path.parent}: cannot be made ({error.strerror}).") from error
    _write(path, workflow(app.quest, exercises, wanted, spec))
    click.echo(f"Wrote {path}.")
    click.echo("Next: commit it, and push.")
    return PASSED


def _write(path: Path, content: bytes) -> None:
    remedy = "Name a file in a folder that exists and that you may write to: --to FILE"
    write_whole(path, content, remedy)
