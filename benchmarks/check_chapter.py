"""`questcheck chapter1` beside plain pytest on the same checks, whole processes, in one run.

python -m benchmarks.check_chapter [--runs N]
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.ratios import side_by_side

ROOT = Path(__file__).resolve().parents[1]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=15)
    runs = parser.parse_args().runs
    with TemporaryDirectory() as folder:
        workspace = Path(folder)
        shutil.copytree(ROOT / "solutions", workspace / "exercises")
        suites = sorted(str(path) for path in ROOT.glob("checker/suites/chapter1/*/suite.py"))
        plain = [
            *(sys.executable, "-m", "pytest", "-q", "-p", "benchmarks.plain_pytest"),
            *("-o", "python_files=suite.py", "--import-mode=importlib", f"--rootdir={folder}"),
            *suites,
        ]
        environment = {
            "QUESTCHECK_BENCH_EXERCISES": str(workspace / "exercises"),
            "PYTHONPATH": str(ROOT),
            "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
            **{f"{name}_NUM_THREADS": "1" for name in ("OMP", "OPENBLAS", "MKL")},
        }
        # The installed command, as a learner starts it.
        questcheck = shutil.which("questcheck", path=os.path.dirname(sys.executable))
        assert questcheck is not None, "install questcheck first: pip install -e ."
        commands = {"questcheck chapter1": [questcheck, "chapter1"], "plain pytest": plain}
        side_by_side(commands, runs, workspace, environment)


if __name__ == "__main__":
    main()
