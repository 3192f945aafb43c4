"""The golden files: all reports on the small class. To write them anew:

python -m tests.reports.golden
"""

from __future__ import annotations

import shutil
from pathlib import Path

from checker.reports.grades.writing import write_reports
from tests.grading.samples import QUEST
from tests.reports.samples import small_class

GOLDEN = Path(__file__).parent / "golden"


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below the folder, by its path there."""
    files = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


if __name__ == "__main__":
    shutil.rmtree(GOLDEN, ignore_errors=True)
    write_reports(QUEST, small_class(), GOLDEN)
    # Byte for byte as they were written, on every system.
    (GOLDEN / ".gitattributes").write_text("* -text\n", encoding="ascii")
