"""What is written about questcheck is true of it."""

from __future__ import annotations

import re
import runpy
from pathlib import Path

from checker.cli.main import command_names
from checker.engine.budget import AFTER_TIMEOUT, IN_A_CLASS
from checker.engine.pack import Pack
from checker.engine.sandbox import limits
from checker.engine.sandbox.layers import LAYERS
from checker.engine.sandbox.seccomp import MOST_THREADS, Listener
from tests.hostile.catalogue import read_catalogue

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
SECURITY = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
# What it says in code: fenced blocks for the shell, and words between backticks.
CODE = "\n".join(
    [*re.findall(r"```bash\n(.*?)```", README, re.DOTALL), *re.findall(r"`[^`\n]+`", README)]
)


def test_the_command_reference_is_up_to_date() -> None:
    """docs/cli.md is what `python docs/cli_reference.py` writes."""
    reference = runpy.run_path(str(ROOT / "docs" / "cli_reference.py"))
    assert (ROOT / "docs" / "cli.md").read_text(encoding="utf-8") == reference["page"]()


def test_every_command_in_the_readme_exists(pack: Pack) -> None:
    """Each `questcheck WORD` of the README is a command, a chapter, an exercise, or all."""
    known = {*command_names(), "all", *(c.id for c in pack.quest.chapters)}
    known |= {exercise.id for exercise in pack.quest.exercises}
    used = set(re.findall(r"(?:^|[/`]|&& )questcheck ([a-z_0-9]+)", CODE, re.MULTILINE))
    assert used
    assert used - known == set()


def test_every_file_the_documents_name_exists() -> None:
    """No page points at a file that is not there."""
    for page in (README, SECURITY, (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")):
        for name in re.findall(r"`((?:checker|docs|tests|benchmarks)/[\w./-]+)`", page):
            assert (ROOT / name).exists(), name


def test_the_security_page_knows_every_layer_and_its_limits() -> None:
    """Its tables have a row for each layer and attack category, and the numbers are the code's."""
    rows = set(re.findall(r"^\| (\w+) \|", SECURITY, re.MULTILINE))
    assert set(LAYERS) <= rows
    assert {attack.category for attack in read_catalogue()} <= rows
    for words in (
        f"memory {limits.MEMORY / 1024**3:g} GB past the start",
        f"files of {limits.FILE // 1024**2} MB, {limits.DESCRIPTORS} descriptors",
        f"{MOST_THREADS} threads",
        f"more than {MOST_THREADS} threads",
        f"| {IN_A_CLASS.seconds:g} s, or {IN_A_CLASS.times_reference:g} times",
        f"| {AFTER_TIMEOUT.seconds:g} s, or {AFTER_TIMEOUT.times_reference:g} times |",
        f"computing | {IN_A_CLASS.import_seconds:g} s | {AFTER_TIMEOUT.import_seconds:g} s |",
        f"waiting | {IN_A_CLASS.import_idle:g} s | {AFTER_TIMEOUT.import_idle:g} s |",
        f"{Listener.MOST} calls later",
    ):
        assert words in SECURITY, words
