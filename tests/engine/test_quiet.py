"""Which files leave no doubt that a neighbour or an earlier call is to blame for a failure."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

import pytest

from checker.engine.quiet import are_quiet

RELU = """
'''The positive part.'''
import numpy as np

FLOOR = -1e-3

def relu(z, slope=0.0):
    out = np.where(z > 0, z, 0)
    out[0] = max(out[0], slope)
    print("done")
    return out

if __name__ == "__main__":
    np.random.seed(0)
    print(relu(np.random.randn(3)))
"""

LOUD = {
    "a setting of NumPy": "import numpy as np\nnp.seterr(all='raise')\n",
    "one inside a function": "import numpy as np\ndef f(z):\n    np.seterr(all='raise')\n",
    "one under another name": "from numpy import seterr as s\ndef f(z):\n    s(all='raise')\n",
    "a stream of random numbers": "import numpy as np\ndef f(z):\n    return np.random.rand()\n",
    "a function put in another's place": "import numpy as np\ndef f(z):\n    np.exp = abs\n",
    "an attribute of its own": "def f(z):\n    f.calls = 1\n",
    "a global count": "count = 0\ndef f(z):\n    global count\n    count += 1\n",
    "a list that is kept": "seen = []\ndef f(z):\n    seen.append(z)\n",
    "a default that is kept": "def f(z, seen=[]):\n    seen.append(z)\n",
    "a memory of answers": "import functools\n@functools.cache\ndef f(z):\n    return z\n",
    "a memory from elsewhere": "from numpy import testing\ndef f(z):\n    return z\n",
    "what is hidden": "def f(z):\n    f.__dict__['n'] = 1\n",
    "another module's table": "import math\ndef f(z):\n    math.table[0] = 1\n",
    "code from a text": "def f(z):\n    exec('global n; n = 1')\n",
    "a module that nobody knows": "import torch\ndef f(z):\n    return z\n",
    "a class, which may keep anything": "class C:\n    seen = []\n",
    "a call while it is imported": "import math\nx = math.sqrt(2)\n",
    "no Python": "def f(z:\n",
    "a book": "x = 1\n" * 10_000,
    "more brackets than anyone can read": "x = " + "(" * 2000 + ")" * 2000,
}


def quiet(source: str, others: Mapping[str, str] = MappingProxyType({})) -> bool:
    """Whether a file is, beside the others."""
    tree = {"a.py": source, **others}
    return are_quiet(lambda file: tree[file].encode() if file in tree else None, ["a.py"])


def test_a_function_of_its_arguments_is_quiet() -> None:
    assert quiet(RELU)


@pytest.mark.parametrize("source", LOUD.values(), ids=LOUD)
def test_what_may_keep_or_set_something_is_loud(source: str) -> None:
    assert not quiet(source)


def test_what_a_file_imports_has_to_be_quiet_too() -> None:
    source = "from chapter1.relu import relu\n" + RELU
    package = {"chapter1/__init__.py": "seen = []\n", "chapter1/relu.py": RELU}
    assert quiet(source, {"chapter1/relu.py": RELU})
    assert not quiet(source, {"chapter1/relu.py": LOUD["a list that is kept"]})
    assert not quiet(source, package)
    assert not quiet(source), "nobody knows what that is"


def test_a_module_named_by_its_package_is_found() -> None:
    source = "from chapter1 import relu\ndef f(z):\n    return relu.relu(z)\n"
    package = {"chapter1/__init__.py": "", "chapter1/relu.py": RELU}
    assert quiet(source, package)
    assert not quiet(source, {**package, "chapter1/relu.py": LOUD["a global count"]})


def test_a_file_in_the_place_of_numpy_is_not_taken_for_it() -> None:
    assert not quiet(RELU, {"numpy.py": LOUD["a list that is kept"]})


def test_files_that_are_absent_keep_nothing() -> None:
    assert are_quiet(lambda file: None, ["a.py", "b.py"])
