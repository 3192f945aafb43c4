"""Whatever a learner's file does, it ends in one clear sentence, and the others are judged."""

from __future__ import annotations

import pytest

from checker.engine import learner as learner_module
from checker.engine.budget import Budget
from checker.engine.pack import Pack
from checker.engine.result import Outcome
from checker.engine.source import Folder
from checker.engine.verdict import ExerciseResult
from tests.judging import Bench

HEAD = "import os, sys, signal, threading, time\nimport numpy as np\n\n"

# name: (source of relu.py, outcome, what the first sentence says)
FAULTS: dict[str, tuple[str | bytes, Outcome, str]] = {
    "endless loop": (
        HEAD + "def relu(z):\n    while True:\n        pass\n",
        Outcome.TIMED_OUT,
        "relu() was stopped after 2.0 s of CPU time",
    ),
    "sys.exit": (
        HEAD + "def relu(z):\n    sys.exit(0)\n",
        Outcome.CRASHED,
        "exercises/chapter1/relu.py, line 5: the code called exit",
    ),
    "exit at import": (HEAD + "sys.exit()\n", Outcome.CRASHED, "line 4: the code called exit"),
    "os._exit": (
        HEAD + "def relu(z):\n    os._exit(0)\n",
        Outcome.CRASHED,
        "ended the whole process (exit status 0)",
    ),
    "endless output": (
        HEAD + "def relu(z):\n    while True:\n        print('x' * 100)\n",
        Outcome.CRASHED,
        "prints without end",
    ),
    "output that except cannot swallow": (
        HEAD
        + "def relu(z):\n    while True:\n        try:\n            print('x' * 100)\n"
        + "        except Exception:\n            pass\n",
        Outcome.CRASHED,
        "prints without end",
    ),
    "input": (
        HEAD + "def relu(z):\n    return input('z? ')\n",
        Outcome.CRASHED,
        "input() has nobody to answer it here",
    ),
    "10 GB array": (
        HEAD + "def relu(z):\n    return np.ones((10, 1000, 1000, 125))\n",
        Outcome.CRASHED,
        "it asked for more memory than an exercise may use",
    ),
    "result too large": (
        HEAD + "def relu(z):\n    return np.ones((3000, 3000))\n",
        Outcome.CRASHED,
        "far too large to be right",
    ),
    "changed input": (
        HEAD + "def relu(z):\n    z[z < 0] = 0\n    return z\n",
        Outcome.WRONG,
        "`relu(z)` changed its argument z",
    ),
    "missing function": (
        HEAD + "def rleu(z):\n    return z\n",
        Outcome.CRASHED,
        "exercises/chapter1/relu.py defines no function `relu`",
    ),
    "a value where the function should be": ("relu = 3\n", Outcome.CRASHED, "no function `relu`"),
    "syntax error": (
        "def relu(z):\n    return (z\n",
        Outcome.CRASHED,
        "exercises/chapter1/relu.py, line 2: SyntaxError",
    ),
    "tabs and spaces": (
        "def relu(z):\n    if True:\n\treturn z\n",
        Outcome.CRASHED,
        "relu.py, line 3: TabError",
    ),
    "wrong encoding": (
        b"import math\n" + "# gr\u00f6\u00dfer\ndef relu(z):\n    return z\n".encode("latin-1"),
        Outcome.CRASHED,
        "relu.py, line 2: SyntaxError: the file is not saved as UTF-8",
    ),
    "null bytes": (b"\0\0\0", Outcome.CRASHED, "null bytes"),
    "a tick and a clean exit": (
        "print('\u2713 relu passed')\nraise SystemExit(0)\n",
        Outcome.CRASHED,
        "the code called exit",
    ),
    "an exception": (
        HEAD + "def relu(z):\n    return 1 / 0\n",
        Outcome.CRASHED,
        "exercises/chapter1/relu.py, line 5: ZeroDivisionError: division by zero",
    ),
    "an exception at import": (
        HEAD + "np.no_such_function\n",
        Outcome.CRASHED,
        "relu.py, line 4: AttributeError",
    ),
    "keyboard interrupt": (
        HEAD + "def relu(z):\n    raise KeyboardInterrupt\n",
        Outcome.CRASHED,
        "line 5: KeyboardInterrupt",
    ),
    "endless recursion": (
        HEAD + "def relu(z):\n    return relu(z)\n",
        Outcome.CRASHED,
        "the function calls itself without end",
    ),
    "killed": (
        HEAD + "def relu(z):\n    os.kill(os.getpid(), signal.SIGKILL)\n",
        Outcome.CRASHED,
        "the process was killed",
    ),
    "segmentation fault": (
        HEAD + "def relu(z):\n    os.kill(os.getpid(), signal.SIGSEGV)\n",
        Outcome.CRASHED,
        "died of SIGSEGV",
    ),
    "closed pipe": (
        HEAD + "def relu(z):\n    os.closerange(3, 100)\n    return z\n",
        Outcome.CRASHED,
        "exercises/chapter1/relu.py",
    ),
    "garbage on the pipe": (
        HEAD
        + "def relu(z):\n    for fd in range(3, 60):\n        try:\n"
        + "            os.write(fd, b'garbage' * 99)\n        except OSError:\n"
        + "            pass\n    return z\n",
        Outcome.CRASHED,
        "something other than the checker wrote to the pipe",
    ),
    "a frame that announces 4 GB": (
        HEAD
        + "def relu(z):\n    for fd in range(3, 60):\n        try:\n"
        + "            os.write(fd, b'\\xff' * 64)\n        except OSError:\n"
        + "            pass\n    return z\n",
        Outcome.CRASHED,
        "something other than the checker wrote to the pipe",
    ),
    "an error that cannot be printed": (
        HEAD
        + "class Nasty(Exception):\n    def __str__(self):\n        raise SystemExit\n\n"
        + "def relu(z):\n    raise Nasty\n",
        Outcome.CRASHED,
        "line 9: Nasty",
    ),
    "a result that cannot be printed": (
        HEAD
        + "class Nasty:\n    def __repr__(self):\n        raise ValueError\n\n"
        + "def relu(z):\n    return Nasty()\n",
        Outcome.WRONG,
        "must be made of real numbers, not a Nasty",
    ),
    "a thread that goes on": (
        HEAD
        + "def spin():\n    while True:\n        time.sleep(0.001)\n\n"
        + "def relu(z):\n    threading.Thread(target=spin).start()\n    return z\n",
        Outcome.WRONG,
        "`relu(z)` is wrong",
    ),
    "an untouched stub": (
        'def relu(z):\n    raise NotImplementedError("relu: keep what is positive")\n',
        Outcome.NOT_STARTED,
        "relu is not started: relu: keep what is positive.",
    ),
    "a file without end": ("#" * 2_000_000, Outcome.CRASHED, "larger than 1,000 kB"),
}


@pytest.fixture(scope="module")
def results(
    pack: Pack, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, dict[str, ExerciseResult]]:
    """Every fault in one session, each beside a neighbour that is right."""
    bench = Bench(pack, tmp_path_factory.mktemp("faults"))
    submissions = [{"relu": source} for source, _, _ in FAULTS.values()]
    return dict(zip(FAULTS, bench.judge(submissions, "relu", "sigmoid"), strict=True))


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_ends_in_one_clear_sentence(
    results: dict[str, dict[str, ExerciseResult]], name: str
) -> None:
    """The outcome is the learner's, and the first sentence says what happened and where."""
    _, outcome, sentence = FAULTS[name]
    relu = results[name]["relu"]
    # Where the bug has a name, that is said first, and what was seen after it.
    said = [relu.message, relu.failure.sentence if relu.failure else ""]
    assert (relu.outcome, any(sentence in words for words in said)) == (outcome, True), said
    assert relu.message.endswith(".")
    assert "\n" not in relu.message
    assert relu.xp == 0


@pytest.mark.parametrize("name", FAULTS)
def test_the_next_exercise_is_judged_all_the_same(
    results: dict[str, dict[str, ExerciseResult]], name: str
) -> None:
    """What relu.py does costs sigmoid.py, in the same worker, nothing."""
    assert results[name]["sigmoid"].outcome is Outcome.PASSED, results[name]["sigmoid"].message


def test_an_endless_import_is_stopped(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    """Importing has a budget of its own."""
    monkeypatch.setattr(learner_module, "import_budget", lambda allowance: Budget(0.3))
    result = bench.judge_one("relu", "while True:\n    pass\n")
    assert result.outcome is Outcome.TIMED_OUT
    assert "importing the file was stopped after" in result.message


def test_an_absent_file_is_not_started(bench: Bench) -> None:
    """A file that is not there is not started, and the message says how to get it back."""
    root = bench.lay_out({})
    (root / bench.file("relu")).unlink()
    result = judge_root(bench, root)
    assert result.outcome is Outcome.NOT_STARTED
    assert result.sha256 is None
    assert "questcheck reset relu" in result.message


def test_a_folder_in_place_of_the_file_is_no_file(bench: Bench) -> None:
    """What is no regular file is not read: a pipe in its place would be waited for without end."""
    root = bench.lay_out({})
    (root / bench.file("relu")).unlink()
    (root / bench.file("relu")).mkdir()
    result = judge_root(bench, root)
    assert result.outcome is Outcome.CRASHED
    assert "is not a file" in result.message


def judge_root(bench: Bench, root: object) -> ExerciseResult:
    from pathlib import Path

    from checker.engine.check import Submission, check

    assert isinstance(root, Path)
    relu = bench.pack.quest.exercise("relu")
    return check(bench.pack, Submission(Folder(root), (relu,))).results[0]


def test_one_files_settings_do_not_fail_the_next(bench: Bench) -> None:
    """np.seterr and a patched numpy in one file are undone for what fails: it is judged alone."""
    strict = HEAD + "np.seterr(all='raise')\nnp.exp = None\ndef relu(z):\n    return z * (z > 0)\n"
    page = HEAD + "def sigmoid(z):\n    return 1 / (1 + np.exp(-z))\n"
    results = bench.judge([{"relu": strict, "sigmoid": page}], "relu", "sigmoid")[0]
    assert results["relu"].outcome is Outcome.PASSED
    assert results["sigmoid"].outcome is Outcome.PASSED, results["sigmoid"].message


@pytest.mark.parametrize(
    "setting",
    [
        "torch.set_default_dtype(torch.float64)",
        "torch.set_grad_enabled(False)",
        "torch.inference_mode().__enter__()",
    ],
)
def test_one_files_torch_settings_do_not_fail_the_next(bench: Bench, setting: str) -> None:
    """Such a setting makes some answers look like a bug that has a name."""
    pytest.importorskip("torch")
    solution = bench.pack.solutions / bench.file("build_model")
    spoiling = f"{solution.read_text()}\nimport torch\n{setting}\n"
    exercises = ("build_model", "train_step", "to_torch")
    results = bench.judge([{"build_model": spoiling}], *exercises)[0]
    for exercise in exercises[1:]:
        assert results[exercise].outcome is Outcome.PASSED, results[exercise].message


@pytest.mark.parametrize("calls", [2, 8, 12])
def test_a_files_own_state_is_its_own_fault(bench: Bench, calls: int) -> None:
    """It is refused alone and beside others, though no single check is long enough to show it."""
    source = HEAD + (
        "calls = []\ndef sigmoid(z):\n    calls.append(z)\n"
        "    z = np.clip(np.asarray(z, dtype=float), -700, 700)\n"
        f"    return 1 / (1 + np.exp(-z)) + (len(calls) > {calls})\n"
    )
    alone = bench.judge_one("sigmoid", source)
    beside = bench.judge([{"sigmoid": source}], "relu", "sigmoid")[0]["sigmoid"]
    for result in (alone, beside):
        assert result.outcome is Outcome.WRONG
        assert result.diagnosis is not None
        assert result.diagnosis.id == "changeable"


def test_prints_and_plots_at_module_level_are_harmless(bench: Bench) -> None:
    """They earn a remark and cost nothing."""
    source = (
        "import matplotlib.pyplot as plt\nimport numpy as np\n"
        "print('hello \\u2713')\nplt.plot([1, 2]); plt.show(); plt.savefig('relu.png')\n"
        "def relu(z):\n    print(z)\n    return np.maximum(z, 0)\n"
    )
    result = bench.judge_one("relu", source)
    assert result.outcome is Outcome.PASSED, result.message
    assert {remark.id for remark in result.remarks} >= {"prints_at_import", "plots"}
    assert result.xp == bench.pack.quest.exercise("relu").xp


def test_bytecode_beside_the_file_is_not_run(bench: Bench) -> None:
    """What is hashed is what is run: an extension or a cache of the same name is passed over."""
    root = bench.lay_out({"relu": "def relu(z):\n    return z\n"})
    package = root / "chapter1" / "relu"
    package.mkdir()
    (package / "__init__.py").write_text("import numpy as np\nrelu = lambda z: np.maximum(z, 0)\n")
    assert judge_root(bench, root).outcome is Outcome.WRONG


def test_a_librarys_not_implemented_error_is_a_crash(bench: Bench) -> None:
    """Only the stub's own NotImplementedError says that an exercise is not started."""
    library = (
        "from asyncio import AbstractEventLoop\n\n\n"
        "def relu(z):\n    return AbstractEventLoop().run_forever()\n"
    )
    result = bench.judge_one("relu", library)
    assert result.outcome is Outcome.CRASHED, result.message
