"""Whether a submission's words stay words in every report that is made of its grade."""

from __future__ import annotations

import csv
import io
import json
import re
import unicodedata
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

from markdown_it import MarkdownIt

from checker.grading.model import Grade
from checker.quest.model import Quest
from checker.reports.grades.writing import write_reports

# What our own pages are made of; anything else comes from a submission.
_ELEMENTS = re.compile(
    "html|head|meta|title|style|body|main|header|section|article|details|summary|div|span|p|h[1-4]"
    "|pre|code|strong|em|b|i|ul|ol|li|dl|d[td]|table|caption|t(head|body|[rhd])|[bh]r|small|footer"
)
_ATTRIBUTES = re.compile("lang|charset|name|content|http-equiv|class|id|scope|open|colspan")
_OWN_MARKDOWN = ("html_block", "html_inline", "link_open", "image")
_FORMULA = re.compile(r"[=+\-@\t\r]")
_ACTING = ("Cc", "Cf", "Cs")  # characters that do something instead of being shown


def alive(quest: Quest, grade: Grade, folder: Path) -> Iterator[str]:
    """A sentence for everything in the reports that is more than text."""
    for path in write_reports(quest, [grade], folder):
        content = path.read_text(encoding="utf-8")
        for problem in _CHECKS[path.suffix](content):
            yield f"{path.name}: {problem}"
        if path.suffix in (".html", ".md", ".xml"):
            acting = {c for c in content if unicodedata.category(c) in _ACTING} - set("\n")
            if acting:
                yield f"{path.name}: characters {sorted(map(ascii, acting))}"


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.foreign: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if not _ELEMENTS.fullmatch(tag):
            self.foreign.append(f"element {tag}")
        names = [name for name, _ in attrs]
        self.foreign += [f"attribute {n}" for n in names if not _ATTRIBUTES.fullmatch(n)]

    def handle_comment(self, data: str) -> None:
        self.foreign.append("a comment")

    def handle_pi(self, data: str) -> None:
        self.foreign.append("an instruction")


def _in_html(content: str) -> list[str]:
    page = _Page()
    page.feed(content)
    page.close()
    return page.foreign


def _in_markdown(content: str) -> list[str]:
    tokens = MarkdownIt("commonmark").parse(content)
    inline = [child for token in tokens for child in token.children or ()]
    return [token.type for token in (*tokens, *inline) if token.type in _OWN_MARKDOWN]


def _in_json(content: str) -> list[str]:
    lines = content.split("\n")
    if lines.pop() != "":
        return ["the last line does not end"]
    return [] if len([json.loads(line) for line in lines]) == 1 else ["more rows than students"]


def _in_one_json(content: str) -> list[str]:
    json.loads(content)
    return []


def _in_csv(content: str) -> list[str]:
    rows = list(csv.reader(io.StringIO(content)))
    widths = {len(row) for row in rows}
    cells = [cell for row in rows for cell in row]
    live = [cell[:20] for cell in cells if _FORMULA.match(cell) and not _is_number(cell)]
    return [*([f"rows of {widths} cells"] if len(widths) > 1 else []), *map(ascii, live)]


def _is_number(cell: str) -> bool:
    try:
        float(cell)
    except ValueError:
        return False
    return True


def _in_xml(content: str) -> list[str]:
    names = {element.tag for element in ElementTree.fromstring(content).iter()}
    known = {"testsuites", "testsuite", "testcase", "failure", "error", "skipped"}
    return sorted(names - known)


_CHECKS = {
    ".html": _in_html,
    ".md": _in_markdown,
    ".jsonl": _in_json,
    ".json": _in_one_json,
    ".csv": _in_csv,
    ".xml": _in_xml,
}
