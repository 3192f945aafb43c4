"""What is written about questcheck is true of it."""

from __future__ import annotations

import re
import runpy
from pathlib import Path

from checker.cli.main import command_names
from checker.engine.pack import Pack

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
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
    for page in (README, (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")):
        for name in re.findall(r"`((?:checker|docs|tests|benchmarks)/[\w./-]+)`", page):
            assert (ROOT / name).exists(), name
