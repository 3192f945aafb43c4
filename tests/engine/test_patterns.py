"""General shapes of a wrong answer are told where they hold, and only there."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from types import MappingProxyType

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from checker.engine import wire
from checker.engine.compare import Floats
from checker.engine.crash import crash_sentence
from checker.engine.failure import Failure, Observation
from checker.engine.limits import find_limit
from checker.engine.pattern import Pattern
from checker.engine.patterns import find_pattern
from checker.engine.result import Outcome
from checker.engine.wire import NOTHING, Call, Frame, Raised, Returned, Value

RNG = np.random.default_rng(20)
# Uneven numbers of both signs, in no order.
VECTOR = np.array([0.7134, -1.2871, 2.3519, -0.4417, 1.9043, -3.1122, 0.2208])
MATRIX = RNG.normal(size=(3, 4))
SQUARE = RNG.normal(size=(3, 3))
POSITIVE = np.abs(VECTOR)
ONE = np.array(1.8677131)


def failure(
    actual: object,
    expected: object = None,
    changed: tuple[tuple[int, Value], ...] = (),
    arguments: Mapping[str, object] = MappingProxyType({}),
) -> Failure:
    """A call `f(...)` with these arguments that answered `actual` where `expected` was right."""
    value = wire.to_wire(actual)
    call = Call(1, "m", "f", [wire.to_wire(given) for given in arguments.values()], None)
    reply = Returned(1, value, changed, NOTHING)
    observation = Observation("f", call, tuple(arguments), reply)
    right = None if expected is None else wire.to_wire(expected)
    return Failure(Outcome.WRONG, "", observation=observation, actual=value, expected=right)


def told(actual: object, expected: object = None, **arguments: object) -> tuple[str, str]:
    """The pattern's id and its sentence about `f(z)`."""
    found = find_pattern(failure(actual, expected, arguments=arguments), wire.to_wire(expected), [])
    return (found.id, found.about("`f(z)`")) if found else ("", "")


def zeroed(array: Floats, *places: int) -> Floats:
    changed = array.copy()
    changed[list(places)] = 0.0
    return changed


# (the pattern, the wrong answer, the right one, a part of the sentence)
HOLDS: dict[str, tuple[str, Floats, Floats, str]] = {
    "half of it": ("factor", VECTOR / 2, VECTOR, "times 0.5 (1/2), everywhere"),
    "a seventh of a number": ("factor", ONE / 7, ONE, "(1/7)"),
    "a logarithm to base 2": ("factor", ONE / np.log(2), ONE, "base 2"),
    "a logarithm to base 10": ("factor", ONE / np.log(10), ONE, "base 10"),
    "a factor no fraction has": ("factor", 1.2345 * MATRIX, MATRIX, "1.2345"),
    "turned": ("sign", -VECTOR, VECTOR, "opposite sign"),
    "some turned": ("signs", VECTOR * [1, -1, 1, 1, -1, 1, 1], VECTOR, "2 of 7"),
    "no sign": ("absolute", POSITIVE, VECTOR, "without its sign"),
    "nothing": ("zero", 0 * VECTOR, VECTOR, "0 everywhere"),
    "a transposed square": ("transposed", SQUARE.T, SQUARE, "transpose"),
    "a transposed matrix": ("transposed", MATRIX.T, MATRIX, "(4, 3) where (3, 4)"),
    "a flat matrix": ("other_shape", MATRIX.ravel(), MATRIX, "(12,) where (3, 4)"),
    "a number in an array": ("other_shape", ONE.reshape(1), ONE, "(1,) where ()"),
    "not added up": ("not_summed", MATRIX, MATRIX.sum(axis=0), "its sum over axis 0"),
    "not averaged": ("not_summed", VECTOR, VECTOR.mean(), "its mean over all of it"),
    "added up": ("summed_up", VECTOR.sum(), VECTOR, "the sum of the right answer"),
    "an array for a number": ("not_reduced", VECTOR, ONE, "a single number is right"),
    "a number for an array": ("reduced", ONE, VECTOR, "a single number where"),
    "rounded to two": ("rounded", np.round(VECTOR, 2), VECTOR, "2 decimal places"),
    "a rounded number": ("rounded", np.round(ONE, 3), ONE, "3 decimal places"),
    "whole numbers": ("whole_numbers", np.trunc(VECTOR), VECTOR, "behind the point"),
    "one more": ("offset", VECTOR + 1.0, VECTOR, "plus 1, everywhere"),
    "the root": ("function", np.sqrt(POSITIVE), POSITIVE, "the square root of"),
    "the square": ("function", POSITIVE**2, POSITIVE, "the square of"),
    "the root of a number": ("function", np.sqrt(ONE), ONE, "the square root of"),
    "one minus it": ("function", 1 - VECTOR, VECTOR, "1 minus"),
    "one over it": ("function", 1 / VECTOR, VECTOR, "1 divided by"),
    "its logarithm": ("function", np.log(POSITIVE), POSITIVE, "the logarithm of"),
    "the other way round": ("reversed", VECTOR[::-1], VECTOR, "along axis 0"),
    "one place late": ("shifted", np.roll(VECTOR, 1), VECTOR, "late"),
    "in another order": ("reordered", VECTOR[[3, 0, 6, 1, 5, 2, 4]], VECTOR, "another order"),
    "cut off": ("cut_off", np.clip(VECTOR, -0.5, 2.0), VECTOR, "below -0.5 and above 2"),
    "0 in places": ("partly_zero", zeroed(VECTOR, 2, 4), VECTOR, "0 at 2 of 7"),
    "only the first": ("partly_zero", zeroed(VECTOR, *range(1, 7)), VECTOR, "inside the loop"),
    "a constant too short": ("nearly", VECTOR + 2e-4 * VECTOR**2, VECTOR, "nearly right"),
    "the number, many times": ("repeated", np.full(3, ONE), ONE.reshape(1), "3 times"),
    "the first row": ("one_row", MATRIX[0], MATRIX, "the first row of the right answer"),
    "one entry": ("one_row", VECTOR[-1], VECTOR, "the last entry of the right answer"),
    "its sigmoid": ("function", 1 / (1 + np.exp(-VECTOR)), VECTOR, "the sigmoid of"),
    "the same everywhere": ("constant", np.full(7, 0.25), VECTOR, "0.25 in every place"),
    "a decision": ("decision", np.heaviside(VECTOR, 0.0), VECTOR, "either 0 or 1"),
    "nan": ("not_finite", np.where(VECTOR > 1, np.nan, VECTOR), VECTOR, "2 of 7"),
    "infinite": ("not_finite", np.where(VECTOR > 1, np.inf, VECTOR), VECTOR, "infinite"),
}


@pytest.mark.parametrize("case", HOLDS)
def test_a_pattern_that_holds_is_told(case: str) -> None:
    pattern, actual, expected, words = HOLDS[case]
    found, sentence = told(actual, expected)
    assert (found, words in sentence) == (pattern, True), sentence


def test_an_argument_left_out_of_a_sum_is_named() -> None:
    b = np.array([0.5, -1.5, 2.5, 3.5])
    assert told(MATRIX - b, MATRIX, x=SQUARE, b=b)[1].endswith("b is left out of the sum.")
    assert told(MATRIX + b, MATRIX, x=SQUARE, b=b)[1].endswith("b is added once too often.")
    assert "minus twice b" in told(MATRIX - 2 * b, MATRIX, x=SQUARE, b=b)[1]


def test_an_argument_handed_back_is_named_also_from_a_dict() -> None:
    assert told(VECTOR, 2.1 * VECTOR + 1, z=VECTOR) == (
        "argument",
        "`f(z)` is its argument z, as given.",
    )
    found, sentence = told(VECTOR, 2.1 * VECTOR + 1, params={"W": VECTOR})
    assert (found, "params['W']" in sentence) == ("argument", True)


def test_an_argument_multiplied_once_too_often_is_named() -> None:
    assert "times a:" in told(MATRIX * VECTOR[:4], MATRIX, a=VECTOR[:4])[1]
    assert "divided by 1 - a:" in told(MATRIX / (1 - VECTOR[:4]), MATRIX, a=VECTOR[:4])[1]


def test_a_step_of_another_length_is_measured() -> None:
    start, step = MATRIX, 0.3 * MATRIX[::-1] + 1
    found, sentence = told(start + step, start - step, W=start)
    assert (found, "moves from W by the right step, and the wrong way" in sentence) == (
        "step",
        True,
    )
    assert (
        "step times 1/7; 7 is the length of X"
        in (told(start - step / 7, start - step, W=start, X=VECTOR)[1])
    )


def test_a_dict_with_other_keys_says_which() -> None:
    found, sentence = told({"w": VECTOR}, {"W": VECTOR})
    assert (found, "'w' where 'W'" in sentence) == ("other_keys", True)


def test_what_an_argument_still_holds_is_told() -> None:
    wrong = np.where(VECTOR > 0, 2 * VECTOR + 1, VECTOR)
    assert "still holds z at 3 of 7 places" in told(wrong, 2 * VECTOR + 1, z=VECTOR)[1]


def test_a_factor_that_is_a_length_says_so() -> None:
    assert "7 is the length of y along axis 0" in told(7 * ONE, ONE, y=VECTOR)[1]


def test_what_is_wrong_on_one_side_of_an_argument_alone_is_told() -> None:
    wrong = np.where(VECTOR < -0.4, VECTOR**3 + 0.3, VECTOR)
    said = told(wrong, VECTOR, z=2 * VECTOR)[1]
    assert "but for z of -0.8834 and below (the next one above" in said


def test_nan_beyond_a_point_is_placed_there() -> None:
    wrong = np.where(VECTOR > 1.5, np.nan, VECTOR)
    assert "NaN for z of 190.4 and above" in told(wrong, VECTOR, z=100 * VECTOR)[1]


def test_a_run_that_parts_and_stays_apart_is_told_where() -> None:
    losses = 1 / (1 + np.arange(9.0))
    wrong = losses + np.where(np.arange(9) >= 3, 0.02 * np.arange(9), 0)
    found, sentence = told(wrong, losses, X=MATRIX)
    assert (found, "right up to [2] and parts at [3]" in sentence) == ("parting", True)


def test_an_answer_for_each_element_is_no_run() -> None:
    wrong = np.array([*VECTOR[:2], *(VECTOR[2:] * [1.5, 0.3, 1.7, 0.2, 2.1])])
    assert told(wrong, VECTOR, z=VECTOR[::-1] + 9) == ("", "")


def test_none_is_a_missing_return() -> None:
    assert told(None, z=VECTOR)[0] == "nothing_returned"


def test_the_right_answer_among_several_is_pointed_out() -> None:
    found, sentence = told((MATRIX, VECTOR), VECTOR, z=VECTOR)
    assert (found, "[1] is the right answer" in sentence) == ("one_of_several", True)


def test_a_function_for_its_value_is_told() -> None:
    assert told(np.tanh, VECTOR)[0] == "function_returned"


def test_an_overwritten_argument_is_named_before_any_number() -> None:
    changed = ((0, wire.to_wire(-VECTOR)),)
    found = find_pattern(failure(-VECTOR, changed=changed, arguments={"z": VECTOR}), None, [])
    assert found is not None
    assert (found.id, "argument z" in found.sentence) == ("overwritten", True)


SHAPES = st.sampled_from([(), (1,), (3,), (7,), (3, 4), (4, 1), (2, 3, 4), (4, 4)])


@settings(derandomize=True, max_examples=300, deadline=None)
@given(SHAPES.filter(lambda shape: np.prod(shape, dtype=int) > 2), st.integers(0, 10**6))
def test_unrelated_numbers_show_no_pattern(shape: tuple[int, ...], seed: int) -> None:
    """Neither between answer and right answer, nor with arguments of other shapes."""
    rng = np.random.default_rng(seed)
    actual, expected = rng.normal(size=shape), rng.normal(size=shape)
    arguments = {"x": rng.normal(size=(5, 2)), "b": rng.normal(size=shape[-1:]), "lr": 0.5}
    assert told(actual, expected) == ("", "")
    assert told(actual, expected, **{**arguments, "b": arguments["x"]}) == ("", "")


def test_one_number_and_another_show_no_pattern() -> None:
    """The same 300 pairs in every run: of 60,000 pairs, 27 do stand near a pattern by chance."""
    for seed in range(300):
        actual, expected = np.random.default_rng(seed).normal(size=2)
        assert told(actual, expected, x=VECTOR, b=0.37) == ("", ""), seed


def test_a_large_ratio_of_two_numbers_is_no_factor() -> None:
    """Near a large number there is always some fraction; it says nothing."""
    for seed in (626, 1404, 2496, 3789, 6553):
        actual, expected = np.random.default_rng(seed).normal(size=2)
        assert told(actual, expected, x=VECTOR, b=0.37) == ("", ""), seed


ANY = arrays.array_shapes(min_dims=0, max_dims=3, min_side=0, max_side=4).flatmap(
    lambda shape: arrays.arrays(np.float64, shape)
)


@settings(derandomize=True, max_examples=400, deadline=None)
@given(ANY, ANY, ANY, ANY)
def test_no_array_makes_it_stumble(actual: Floats, expected: Floats, x: Floats, b: Floats) -> None:
    """NaN, infinities, empty arrays, shapes that do not fit: a pattern or none, no exception."""
    for given_answer in (actual, actual.tolist(), (actual, expected)):
        for right in (expected, actual):
            sentence = told(given_answer, right, x=x, params={"b": b}, n=3)[1]
            assert "{}" not in sentence


# What an exception means.


def raised(error: str, text: str, source: str) -> Raised:
    frames = (Frame("chapter1/f.py", 3, "f", source),)
    return Raised(1, "exception", error, text, frames, (), NOTHING)


def caught(source: str, **names: object) -> Raised:
    """The exception that a line really raises, whatever Python and NumPy call it."""
    ast.parse(source)
    try:
        exec(source, {"np": np, "math": __import__("math"), **names})
    except Exception as error:
        return raised(type(error).__name__, str(error), source)
    raise AssertionError(f"{source} raises nothing")


MEANS = {
    "np.dot(A, B)": "`A` is (3,4) and `B` is (3,3): a product needs the last size of `A`, 4",
    "A.dot(B)": "`A` is (3,4) and `B` is (3,3)",
    "A @ B": "the last size of `A`, 4, to be the first of `B`",
    "A @ 2.0": "`2.0` is a single number",
    "A + B": "`A` has shape (3,4) and `B` (3,3)",
    "np.multiply(A, B)": "`A` has shape (3,4) and `B` (3,3)",
    "B[0] = A[0]": "what is assigned has shape (4,), the place for it (3,)",
    "if v > 0: pass": "one for every element",
    "max(0, v)": "one for every element",
    "v[0] = A": "an array stands where a single number belongs",
    "v[7]": "axis 0 has 7 entries here, 0 to 6; 7 is beyond them",
    "v[0, 1]": "an array of shape (n,) takes one index",
    "v.shape[1]": "it has no shape[1]",
    "v.sum(axis=1)": "axis=-1 is the last axis",
    "np.maximun(v, 0)": "did you mean numpy.maximum?",
    "weights + wieghts": "did you mean weights?",
    "weights + inputs": "nothing bears that name",
    "plt.plot(v)": "import matplotlib.pyplot as plt",
    "[1, 2].shape": "np.asarray makes one of it",
    "[1, 2] * 0.5": "a list or a string does no arithmetic",
    "{'W': 1} * 0.5": "go through its keys",
    "v ^ 2": "write ** for it",
    "math.exp(v)": "one number at a time",
    "math.exp(1000)": "np.exp answers infinity",
    "math.log(0)": "the logarithm of 0",
    "v(0)": "an index stands in [ ]",
    "None + v": "a value is None here",
    "nothing[0]": "a value is None here",
    "1 / 0": "is 0 here",
    "{'W1': 1}['dW1']": "no such key",
    "(lambda x: x)()": "do not fit",
    "len(np.float64(1))": "no entries to loop over",
    "np.max(0, v)": "an integer is due here",
}


@pytest.mark.parametrize("source", MEANS)
def test_a_common_exception_says_what_it_means(source: str) -> None:
    sentence = crash_sentence(
        caught(source, A=MATRIX, B=SQUARE, v=VECTOR, weights=1, nothing=None), "f.py"
    )
    assert sentence.startswith("chapter1/f.py, line 3: ")
    assert MEANS[source] in sentence, sentence


def test_of_several_products_none_is_blamed() -> None:
    sentence = crash_sentence(caught("A @ A.T @ A @ B", A=MATRIX, B=SQUARE), "f.py")
    assert "`A" not in sentence
    assert "the last size of the left, 4" in sentence


def test_an_unknown_exception_is_told_as_it_is() -> None:
    assert crash_sentence(raised("OddError", "odd", "f()"), "f.py") == (
        "chapter1/f.py, line 3: OddError: odd."
    )


def limit(*pairs: tuple[Floats, Floats]) -> Pattern | None:
    """What keeps answers, each beside the right one, within bounds."""
    return find_limit(pairs, pairs)


def test_a_bound_that_holds_in_all_calls_is_told() -> None:
    first, second = 3 * VECTOR, np.linspace(-9.0, 9.0, 8)
    found = limit((np.minimum(first, 2.0), first), (np.minimum(second, 2.0), second))
    assert found is not None
    assert found.id == "clipped"
    assert "cut off: 2 where it is more" in found.about("`f(z)`")


def test_bounds_that_differ_from_call_to_call_are_no_bound() -> None:
    first, second = 3 * VECTOR, np.linspace(-9.0, 9.0, 8)
    assert limit((np.minimum(first, 2.0), first), (np.minimum(second, 3.0), second)) is None


def test_a_length_that_no_answer_exceeds_is_told() -> None:
    long, longer, short = 10 * VECTOR, 20 * VECTOR, 0.1 * VECTOR
    pairs = [(answer / max(1.0, np.linalg.norm(answer) / 5), answer) for answer in (long, longer)]
    found = limit(*pairs, (short, short))
    assert found is not None
    assert found.id == "shortened"
    assert "a length of 5" in found.about("`f(z)`")


def test_a_mere_factor_is_no_length() -> None:
    assert limit((VECTOR / 2, VECTOR), (VECTOR, 2 * VECTOR)) is None
