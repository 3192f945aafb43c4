"""`questcheck doctor`: what this computer has for the quest, and the remedy for what it lacks."""

from __future__ import annotations

import os
import sys
from typing import TextIO

import click

from checker.cli.app import App
from checker.cli.main import NOT_PASSED, PASSED
from checker.cli.options import json_option, workspace_option
from checker.engine.probes import (
    Finding,
    PackageProbe,
    probe_isolation,
    probe_python,
    probe_workers,
)
from checker.errors import QuestcheckError, WorkspaceError
from checker.progress.journal import mounts, network_file_system
from checker.quest.model import Quest
from checker.reports.doctor import Section, doctor_json, lacks, report_doctor
from checker.workspace.locate import PROGRESS_FOLDER

_TITLES = {"torch": "PyTorch", "sklearn": "scikit-learn"}
_REINSTALL = "pip install --upgrade --force-reinstall questcheck"


@click.command("doctor", short_help="See what this computer has for the quest, and what it lacks.")
@json_option("Print one JSON object and nothing else.")
@workspace_option
@click.pass_obj
def doctor(app: App, as_json: bool) -> int:
    """See what this computer has for the quest, and the remedy for each lack.

    It looks at Python and its packages (importing PyTorch takes a moment), at your workspace and
    its progress file, at the console, and at what can keep the code of others apart when an
    instructor grades a class. It changes nothing.

    The exit status is 0 unless something is missing that every check needs.
    """
    sections = examine(app)
    if as_json:
        click.echo(doctor_json(sections))
    else:
        plain = [c.id for c in app.quest.chapters if not any(e.requires for e in c.exercises)]
        report_doctor(sections, plain)
    return NOT_PASSED if lacks(sections) else PASSED


def examine(app: App) -> list[Section]:
    """All there is to find out."""
    # The slow imports run while the rest is looked at.
    extras = _extras(app.quest)
    needed = [
        PackageProbe(name, title, _REINSTALL, needed=True)
        for name, title in (("numpy", "NumPy"), ("pytest", "pytest"))
    ]
    place = (workspace_finding(app), progress_finding(app), console_finding(sys.stdout))
    workers = probe_workers()
    from checker.engine.sandbox.probe import probe_sandbox

    isolation = (*probe_isolation(), probe_sandbox(app.pack))
    return [
        Section(
            "Every check needs",
            "Without these nothing can be checked.",
            (probe_python(), *(probe.finding() for probe in needed), workers),
        ),
        Section(
            "Some exercises need",
            "Everything else works without; `questcheck show EXERCISE` says which need what.",
            tuple(probe.finding() for probe in extras),
        ),
        Section("Where you are", "Checks need a workspace to check.", place),
        Section(
            "Isolation, for grading a class",
            "Your own checks do not need these: they guard against code written by others.",
            isolation,
        ),
    ]


def _extras(quest: Quest) -> list[PackageProbe]:
    return [
        PackageProbe(
            extra.module,
            _TITLES.get(extra.module, extra.module),
            f"{extra.install}  ({extra.size})",
        )
        for extra in quest.extras.values()
    ]


def workspace_finding(app: App) -> Finding:
    """The workspace around, or how to come by one. It must be writable to keep progress."""
    title = "Workspace"
    try:
        root = app.workspace.root
    except WorkspaceError as error:
        # One that was named and is none is a slip; that there is none yet is how all begin.
        where = str(app.folder) if app.folder is not None else "none around this folder"
        remedy = str(error) if app.folder is not None else "questcheck init my-quest"
        return Finding("workspace", title, False, where, remedy)
    folder = root / PROGRESS_FOLDER
    for path in (root, *([folder] if folder.exists() else [])):
        if not os.access(path, os.W_OK):
            remedy = f"Make it yours to write to, or copy your exercises to a new one: {_COPY}"
            detail = f"{path} cannot be written"
            return Finding("workspace", title, False, detail, remedy, needed=True)
    return Finding("workspace", title, True, str(root))


_COPY = "questcheck init my-quest"


def progress_finding(app: App) -> Finding:
    """Whether the progress file reads, and how it is kept."""
    title = "Progress file"
    try:
        file = app.workspace.progress_file
    except WorkspaceError:
        return Finding("progress", title, True, "made in the workspace at the first check")
    try:
        record = app.record()
    except QuestcheckError as error:
        return Finding("progress", title, False, "cannot be used", str(error), needed=True)
    passed = f"{len(record.passed)} of {len(app.quest.exercises)} exercises have passed"
    detail = passed if file.exists() else "made at the first check"
    network = network_file_system(file.resolve(), mounts())
    if network:
        detail += (
            f"; it is on a network file system ({network}), so it is kept with a rollback "
            "journal: use it from one machine at a time"
        )
    return Finding("progress", title, True, detail)


def console_finding(stream: TextIO) -> Finding:
    """Whether the output can hold every character; where not, others are written instead."""
    encoding = stream.encoding or "ascii"
    try:
        "✓█→é".encode(encoding)
    except (UnicodeEncodeError, LookupError):
        if os.name == "nt":
            remedy = "Type: chcp 65001   and then: set PYTHONUTF8=1"
        else:
            remedy = "Type: export PYTHONUTF8=1"
        detail = f"{encoding}: plain characters stand in for some, nothing breaks"
        return Finding("console", "Console", False, detail, remedy)
    return Finding("console", "Console", True, encoding)
