"""What an exception means is read out of its text, which is the learner's to choose."""

from __future__ import annotations

import pytest

from checker.engine.result import Outcome
from tests.judging import Bench


@pytest.mark.parametrize(
    "text",
    [
        "matmul: Input operand 7 does not have enough dimensions",
        "matmul: Input operand 1 does not have enough dimensions",
        "shapes (" * 60 + ") and (" * 70 + ") not aligned: 1 " * 29,
        "operands could not be broadcast together with shapes " + "(" * 900 + ") (" * 300,
    ],
    ids=["a third operand", "a second operand", "shapes in shapes", "parentheses"],
)
def test_no_text_makes_it_stumble(bench: Bench, text: str) -> None:
    """It is a learner's failure, and never ours; a text that goes on and on is read once."""
    source = f"def relu(z):\n    raise ValueError({text!r} if 1 else z @ z)\n"
    assert bench.judge_one("relu", source).outcome is Outcome.CRASHED
