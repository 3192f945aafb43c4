"""Who was judged before changes nothing: a submission's results are its own."""

from __future__ import annotations

import shutil
from pathlib import Path

import msgspec
import pytest

from checker.engine.check import Submission, check_all
from checker.engine.pack import Pack
from checker.engine.result import Outcome
from checker.engine.source import Folder
from checker.engine.verdict import ExerciseResult
from checker.quest.loader import load_quest
from tests.judging import Bench, Files

MINI = Path(__file__).parents[1] / "packs" / "mini"
HEAD = "import numpy as np\n\n"
SOFTMAX = HEAD + (
    "def softmax(z):\n"
    "    e = np.exp(z - z.max(axis=-1, keepdims=True))\n"
    "    return e / e.sum(axis=-1, keepdims=True)\n"
)
FLAT = SOFTMAX.replace("axis=-1, keepdims=True", "")
# Underflows, which is nobody's fault where nothing has been set to raise.
UNDERFLOWS = HEAD + (
    "def softmax(z):\n"
    "    shifted = np.asarray(z) - np.max(z, axis=-1, keepdims=True)\n"
    "    np.exp(np.array(-1e4))\n"
    "    return np.exp(shifted) / np.exp(shifted).sum(axis=-1, keepdims=True)\n"
)
STRICT = HEAD + "np.seterr(all='raise')\n\ndef relu(z):\n    return np.maximum(z, 0) * 1.0\n"

# The same again, the same in other words, and whatever else a verdict could be mixed up with.
CLASS: dict[str, Files] = {
    "right": {"softmax": SOFTMAX},
    "right again": {"softmax": SOFTMAX},
    "right in other words": {"softmax": "# mine\n" + SOFTMAX},
    "flat": {"softmax": FLAT},
    "flat again": {"softmax": FLAT},
    "flat in other words": {"softmax": FLAT + "\n"},
    "right, with a warning": {
        "softmax": SOFTMAX.replace("    e =", "    np.log(np.array(0.0))\n    e =")
    },
    "right, with prints": {"softmax": SOFTMAX.replace("    e =", "    print(z)\n    e =")},
    "right until the fifth call": {
        "softmax": SOFTMAX.replace(
            "    e =", "    seen.append(z)\n    if len(seen) > 4:\n        return z\n    e ="
        )
        + "\nseen = []\n"
    },
    "right on its first life": {
        "softmax": SOFTMAX + "\nimport os\nif os.path.exists('seen'):\n    softmax = abs\n"
        "open('seen', 'w').close()\n"
    },
    "it raises": {"softmax": FLAT.replace("    return", "    raise KeyError(1)\n    return")},
    "it ends": {"softmax": HEAD + "def softmax(z):\n    raise SystemExit\n"},
    "it changes its argument": {"softmax": SOFTMAX.replace("    e =", "    z *= 1.5\n    e =")},
    "it is not started": {"softmax": HEAD + "def softmax(z):\n    raise NotImplementedError\n"},
    "a neighbour's fault": {"relu": STRICT, "softmax": UNDERFLOWS},
    "a neighbour's fault again": {"relu": STRICT, "softmax": UNDERFLOWS},
    "no neighbour": {"softmax": UNDERFLOWS},
}
EXERCISES = ("relu", "softmax")


@pytest.fixture(scope="module")
def alone(pack: Pack, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[ExerciseResult]]:
    """Every submission judged where nobody was before."""
    bench = Bench(pack, tmp_path_factory.mktemp("alone"))
    return {
        name: _results(bench.judge([files], *EXERCISES, seed=4)[0]) for name, files in CLASS.items()
    }


@pytest.mark.parametrize("names", [list(CLASS), list(CLASS)[::-1]], ids=["forth", "back"])
def test_results_are_those_of_a_submission_alone(
    alone: dict[str, list[ExerciseResult]], bench: Bench, names: list[str]
) -> None:
    """Sentences, names of bugs, remarks and all, in whatever order a class is judged."""
    judged = bench.judge([CLASS[name] for name in names], *EXERCISES, seed=4)
    for name, results in zip(names, map(_results, judged), strict=True):
        assert results == alone[name], name


def test_the_class_holds_what_it_is_said_to(alone: dict[str, list[ExerciseResult]]) -> None:
    """Else the test above would compare nothing."""
    outcomes = {name: results[1].outcome for name, results in alone.items()}
    passing = {name for name, outcome in outcomes.items() if outcome is Outcome.PASSED}
    assert passing == {
        *(name for name in CLASS if "neighbour" in name),
        "right",
        "right again",
        "right in other words",
        "right, with a warning",
        "right, with prints",
        "right on its first life",
    }
    assert outcomes["it ends"] is outcomes["it raises"] is Outcome.CRASHED
    assert outcomes["it is not started"] is Outcome.NOT_STARTED
    assert any(r.remarks for r in alone["right, with a warning"])


def _results(judged: dict[str, ExerciseResult]) -> list[ExerciseResult]:
    return [msgspec.structs.replace(judged[name], seconds=0.0) for name in EXERCISES]


def test_a_failure_alone_is_nobody_elses(bench: Bench) -> None:
    """What a hand-in's other files do to a second look is not done to the next hand-in's."""
    files = CLASS["a neighbour's fault"]
    exercise = bench.pack.quest.exercise("softmax")
    spoiled, clean = bench.lay_out(files), bench.lay_out(files)
    (spoiled / "chapter1" / "__init__.py").write_text(HEAD + "np.seterr(all='raise')\n")
    wanted = (bench.pack.quest.exercise("relu"), exercise)
    handed_in = [Submission(Folder(root), wanted) for root in (spoiled, clean)]
    first, second = (c.results[1] for c in check_all(bench.pack, handed_in, seed=4))
    assert first.outcome is Outcome.CRASHED
    assert second.outcome is Outcome.PASSED, second.message


def test_a_suite_that_draws_for_itself_is_found_out(tmp_path: Path) -> None:
    """Who is asked something else is judged otherwise: that is the suite's fault, and is said."""
    pack_folder = tmp_path / "mini"
    shutil.copytree(MINI, pack_folder)
    suite = pack_folder / "suites" / "basics" / "double" / "suite.py"
    drawing = suite.read_text().replace("rng.uniform", "np.random.default_rng().uniform")
    suite.write_text(drawing.replace('"""\n\n\n', '"""\n\nimport numpy as np\n\n\n', 1))
    quest_file = pack_folder / "quest.toml"
    pack = Pack.beside(load_quest(quest_file), quest_file)
    bench = Bench(pack, tmp_path / "students")
    sources = ["def double(x):\n    return 2 * x\n", "def double(x):\n    return 3 * x\n"]
    first, second = bench.judge([{"double": source} for source in sources], "double")
    assert first["double"].outcome is Outcome.PASSED
    assert second["double"].outcome is Outcome.GRADER_ERROR
    assert "asks for something else each time" in second["double"].message
