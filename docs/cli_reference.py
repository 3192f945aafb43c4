"""Writes docs/cli.md from the commands' own help.

python docs/cli_reference.py
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from checker.cli.main import cli

PAGE = Path(__file__).with_name("cli.md")
HEAD = """# Commands

Generated from the commands' own help by `python docs/cli_reference.py`.
"""


def commands(command: click.Command, name: str) -> Iterator[tuple[str, click.Command]]:
    """The command and all below it, each with the words that call it."""
    yield name, command
    if isinstance(command, click.Group):
        context = click.Context(command, info_name=name)
        for word in command.list_commands(context):
            inner = command.get_command(context, word)
            assert inner is not None
            yield from commands(inner, f"{name} {word}")


def page() -> str:
    """The whole page."""
    sections = [HEAD]
    for name, command in commands(cli, "questcheck"):
        context = click.Context(command, info_name=name, terminal_width=88, max_content_width=88)
        sections.append(f"## {name}\n\n```text\n{command.get_help(context).rstrip()}\n```\n")
    return "\n".join(sections)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
