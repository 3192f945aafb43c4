"""`questcheck status` beside a bare interpreter, whole processes, in one run.

python -m benchmarks.status [--runs N]
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.ratios import side_by_side


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=21)
    runs = parser.parse_args().runs
    questcheck = shutil.which("questcheck", path=os.path.dirname(sys.executable))
    assert questcheck is not None, "install questcheck first: pip install -e ."
    with TemporaryDirectory() as folder:
        workspace = Path(folder, "quest")
        for words in (["init", str(workspace)], ["relu", "--workspace", str(workspace)]):
            subprocess.run([questcheck, *words], check=False, stdout=subprocess.DEVNULL)
        commands = {
            "questcheck status": [questcheck, "status"],
            "questcheck status --json": [questcheck, "status", "--json"],
            "python -c pass": [sys.executable, "-c", "pass"],
        }
        side_by_side(commands, runs, workspace, {})


if __name__ == "__main__":
    main()
