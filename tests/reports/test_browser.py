"""The pages in a real browser, where there is one: nothing of a submission runs or loads.

`test_feedback.py` proves the same by parsing, everywhere. Here the browser itself is the judge.
"""

from __future__ import annotations

import shutil
import subprocess
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from checker.grading.statistics import class_statistics
from checker.reports.grades import markup
from checker.reports.grades.feedback import feedback_of
from checker.reports.grades.feedback_html import feedback_html
from checker.reports.grades.glance import class_html
from tests.grading.samples import QUEST
from tests.reports.samples import grade_saying, worst

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")

pytestmark = pytest.mark.skipif(
    CHROMIUM is None, reason="no Chromium on PATH (Debian: apt-get install chromium)"
)


class Site:
    """A local site that notes what is asked of it."""

    def __init__(self) -> None:
        asked = self.asked = list[str]()

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                asked.append(self.path)
                self.send_response(404)
                self.end_headers()

            def log_message(self, format: str, *args: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever)
        self._thread.start()
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    def close(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


@pytest.fixture
def site() -> Iterator[Site]:
    found = Site()
    yield found
    found.close()


def opened(content: bytes, folder: Path) -> tuple[str, str]:
    """The page as the browser has it once everything has run and loaded, and what it logged."""
    file = folder / "page.html"
    file.write_bytes(content)
    command = [
        str(CHROMIUM),
        "--headless",
        "--no-sandbox",  # Chromium refuses to sandbox itself as root, as in a container
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--enable-logging=stderr",
        f"--user-data-dir={folder / 'profile'}",
        "--timeout=5000",
        "--dump-dom",
        file.as_uri(),
    ]
    done = subprocess.run(command, capture_output=True, timeout=120, check=True)
    return done.stdout.decode("utf-8"), done.stderr.decode("utf-8", "replace")


def test_the_browser_would_tell(site: Site, tmp_path: Path) -> None:
    """The same texts, unescaped on a page without a policy, do run and do load."""
    dom, _ = opened(worst("<p>", site.url).encode("utf-8", "replace"), tmp_path)
    assert "<title>owned</title>" in dom
    assert {"/img", "/frame"} <= set(site.asked)


def test_nothing_of_a_submission_runs_or_loads(site: Site, tmp_path: Path) -> None:
    found = grade_saying(lambda text: worst(text, site.url))
    statistics = class_statistics(QUEST, [found])
    pages = (feedback_html(feedback_of(QUEST, found)), class_html(QUEST.title, statistics))
    for number, content in enumerate(pages):
        folder = tmp_path / str(number)
        folder.mkdir()
        dom, log = opened(content, folder)
        assert "<title>owned" not in dom
        assert "onerror=" in dom  # as text: the browser has seen it
        assert not any(f"<{name}" in dom for name in ("script", "img", "svg", "iframe", "a "))
        # Our own style has passed the policy, and nothing has run into it.
        assert "Content Security Policy" not in log
    assert site.asked == []


def test_the_policy_holds_where_escaping_would_not(site: Site, tmp_path: Path) -> None:
    """Were a text to become markup after all, it would still run and load nothing."""
    raw = markup.Markup(worst("", site.url).encode("ascii", "replace").decode())
    dom, log = opened(markup.page("A page", raw), tmp_path)
    assert "<title>A page</title>" in dom
    assert "<script>" in dom  # it is there, as an element
    assert "Content Security Policy" in log
    assert site.asked == []
