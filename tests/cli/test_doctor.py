"""`questcheck doctor`: findings, remedies and the exit status."""

from __future__ import annotations

import io
import json
import os
import sys
from pathlib import Path

import pytest

from checker.cli.app import App
from checker.cli.doctor import console_finding, progress_finding, workspace_finding
from checker.cli.main import main
from checker.engine.probes import (
    Finding,
    PackageProbe,
    probe_isolation,
    probe_python,
)
from checker.engine.trials import NAMESPACES
from checker.reports.doctor import Section, lacks


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fresh workspace; the learner stands in it."""
    assert main(["init", str(tmp_path / "work")]) == 0
    monkeypatch.chdir(tmp_path / "work")
    return tmp_path / "work"


def test_json_holds_every_finding(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One object on stdout; each finding has its five keys, and each lack a remedy."""
    capsys.readouterr()
    assert main(["doctor", "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["schema"] == "questcheck.doctor/1"
    found = {finding["id"]: finding for finding in report["findings"]}
    assert {"python", "numpy", "pytest", "torch", "sklearn", "workspace", "progress"} <= set(found)
    assert {"console", "workers", "rlimit_as", "seccomp", "landlock", "cgroup"} <= set(found)
    assert {f"namespace_{name}" for name in NAMESPACES} | {"sandbox"} <= set(found)
    for finding in found.values():
        assert set(finding) == {"id", "title", "ok", "detail", "remedy"}
        assert finding["ok"] or finding["remedy"]
    assert found["python"]["ok"]
    assert found["numpy"]["ok"]


def test_the_report_ends_with_what_can_be_checked(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Chapters that need no extra are named, with whether they can be checked here."""
    assert main(["doctor"]) == 0
    out = capsys.readouterr().out
    assert "NumPy" in out
    assert "Landlock" in out
    assert "chapter1 and chapter2 can be checked here." in out


def test_a_damaged_progress_file_is_a_lack_that_counts(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """No check can be recorded: exit status 1, with the error's own remedy; the file stays."""
    file = workspace / ".questcheck" / "progress.db"
    file.write_bytes(b"no database" * 200)
    assert main(["doctor"]) == 1
    out = capsys.readouterr().out
    assert "cannot be checked here yet" in out
    assert "Move it aside" in out
    assert file.read_bytes() == b"no database" * 200


def test_it_changes_nothing(workspace: Path) -> None:
    """Neither a progress file nor anything else appears, and this process is as it was."""
    before = sorted(workspace.rglob("*"))
    main(["doctor", "--json"])
    assert sorted(workspace.rglob("*")) == before


def test_without_a_workspace_it_says_how_to_make_one(tmp_path: Path) -> None:
    """Whoever looks before they begin is told how to, and nothing counts as broken."""
    finding = workspace_finding(App(tmp_path / "none"))
    assert not finding.ok
    assert not finding.needed
    assert "questcheck init" in str(finding.remedy)
    assert progress_finding(App(tmp_path / "none")).ok


def test_a_package_that_is_absent_or_broken_is_a_lack(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Absent and failing to import are told apart; the remedy is the one given."""
    absent = PackageProbe("no_such_module_at_all", "It", "pip install it").finding()
    assert (absent.ok, absent.detail, absent.remedy) == (False, "not installed", "pip install it")
    (tmp_path / "broken_package.py").write_text("raise OSError('no libfoo')", encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    broken = PackageProbe("broken_package", "It", "pip install it").finding()
    assert not broken.ok
    assert broken.detail == "installed, but its import fails: OSError: no libfoo"


def test_a_learners_file_is_not_taken_for_a_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A numpy.py in the current folder is neither imported nor run."""
    (tmp_path / "numpy.py").write_text("raise SystemExit('mine')", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert PackageProbe("numpy", "NumPy", "").finding().ok


def test_an_old_python_is_a_lack_with_a_remedy() -> None:
    """3.9 is refused by name, 3.10 is enough."""
    assert not probe_python((3, 9, 18)).ok
    assert "3.10" in str(probe_python((3, 9, 18)).remedy)
    assert probe_python((3, 10, 0)).ok


@pytest.mark.skipif(sys.platform != "linux", reason="these are Linux's")
def test_isolation_is_probed_in_a_child() -> None:
    """After the probes this process has its namespaces, its limits and no new flag."""

    def state() -> list[str]:
        places = [os.readlink(f"/proc/self/ns/{name}") for name in ("user", "net", "mnt", "ipc")]
        status = Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
        limits = Path("/proc/self/limits").read_text(encoding="utf-8")
        return [*places, *(line for line in status if line.startswith("NoNewPrivs")), limits]

    before = state()
    findings = probe_isolation()
    assert state() == before
    assert len({finding.id for finding in findings}) == len(findings)
    assert all(finding.ok or finding.remedy for finding in findings)


def test_a_console_that_cannot_write_everything_says_what_to_type() -> None:
    """cp1252 lacks the check mark; UTF-8 has all."""
    narrow = console_finding(io.TextIOWrapper(io.BytesIO(), encoding="cp1252"))
    assert not narrow.ok
    assert "PYTHONUTF8" in str(narrow.remedy)
    assert console_finding(io.TextIOWrapper(io.BytesIO(), encoding="utf-8")).ok


def test_only_what_every_check_needs_counts() -> None:
    """A lack among extras or isolation leaves the exit status at 0."""
    extra = Finding("torch", "PyTorch", False, "not installed", "pip install torch")
    numpy = Finding("numpy", "NumPy", False, "not installed", "pip install numpy", needed=True)
    assert lacks([Section("a", "b", (extra,))]) == []
    assert lacks([Section("a", "b", (extra, numpy))]) == [numpy]
