"""What `doctor` found: a line each, with the remedy below whatever is lacking."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from checker.engine.probes import Finding
from checker.reports.console import Console, Glyphs, Text, glyphs, visible

SCHEMA = "questcheck.doctor/1"
_TITLE_WIDTH = 26


@dataclass(frozen=True)
class Section:
    """Findings that belong together; `about` says whom a lack among them concerns."""

    title: str
    about: str
    findings: tuple[Finding, ...]


def report_doctor(
    sections: Sequence[Section], chapters: Sequence[str], console: Console | None = None
) -> None:
    """Print all findings, and whether these chapters, which need no extra, can be checked."""
    console = console or Console()
    signs = glyphs(console)
    for section in sections:
        console.print(Text(section.title, "heading"))
        for finding in section.findings:
            _print_finding(console, signs, finding)
        if any(not finding.ok for finding in section.findings):
            console.print(Text(f"  {section.about}", "quiet"))
        console.print()
    lacking = lacks(sections)
    names = " and ".join(chapters)
    if lacking:
        titles = ", ".join(finding.title for finding in lacking)
        console.print(Text(f"{names} cannot be checked here yet. See above: {titles}.", "wrong"))
    else:
        console.print(Text(f"{names} can be checked here.", "passed"))


def doctor_json(sections: Sequence[Section]) -> str:
    """The findings as one JSON object, on one line."""
    findings = [finding for section in sections for finding in section.findings]
    keys = ("id", "title", "ok", "detail", "remedy")
    return json.dumps(
        {"schema": SCHEMA, "findings": [{key: getattr(f, key) for key in keys} for f in findings]}
    )


def lacks(sections: Sequence[Section]) -> list[Finding]:
    """What is missing of that which every check needs."""
    return [f for section in sections for f in section.findings if f.needed and not f.ok]


def _print_finding(console: Console, signs: Glyphs, finding: Finding) -> None:
    style = "passed" if finding.ok else "wrong" if finding.needed else "waiting"
    line = Text("  ")
    line.append(f"{signs.passed if finding.ok else signs.failed} ", style)
    line.append(f"{finding.title:<{_TITLE_WIDTH}}")
    line.append(visible(finding.detail), "quiet" if finding.ok else style)
    console.print(line)
    if finding.remedy:
        console.print(Text(f"      {visible(finding.remedy)}", "command"))
