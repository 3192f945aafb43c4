"""neuron(x, w, b): the weighted sum x . w + b of one neuron, a single number, no activation."""

import numpy as np
import pytest


def _with_sum(rng, total, n):
    """Inputs, weights and the bias that makes their weighted sum `total`."""
    x, w = rng.normal(size=n), rng.normal(size=n)
    return x, w, np.float64(total - x @ w)


def test_the_weighted_sum(neuron, rng):
    """Every input times its own weight, all added up, plus the bias once.

    The weights say how much an input counts and in which direction. Seven random inputs: each
    has a size of its own, so a product that is missing or counted twice shows.
    """
    x, w = rng.normal(size=7), rng.normal(size=7)
    neuron(x, w, np.float64(rng.uniform(0.5, 2.0))).matches_reference()


def test_a_negative_sum_stays_negative(neuron, rng):
    """A sum below 0 comes back as it is.

    Cutting it off, or squashing it, is the activation's work and comes later. Of a sum cut off
    at 0 nobody could say any more how clear the "no" was.
    """
    neuron(*_with_sum(rng, -rng.uniform(1.5, 4.0), 5)).matches_reference()


def test_a_large_sum_stays_large(neuron, rng):
    """A sum far above 1 comes back as it is, with its fraction.

    Before the activation nothing bounds a neuron: neither 1, as after a sigmoid, nor whole
    numbers.
    """
    for total in (rng.uniform(20.0, 30.0), rng.uniform(2e3, 3e3), -rng.uniform(2e3, 3e3)):
        neuron(*_with_sum(rng, total, 6)).matches_reference()


def test_a_small_sum_stays_small(neuron, rng):
    """A sum of a thousandth comes back with all its digits, even where larger products cancel.

    Rounding is for printing. And numbers of half the length lose what is left of a sum in which
    thirty stands against minus thirty.
    """
    x, w = 0.03 * rng.normal(size=5), 0.03 * rng.normal(size=5)
    neuron(x, w, np.float64(0.0)).matches_reference()
    x, w = rng.uniform(5.0, 6.0, size=4), rng.uniform(5.0, 6.0, size=4) * np.array([1, -1, 1, -1])
    neuron(x, w, np.float64(rng.uniform(0.2, 0.4) - x @ w)).matches_reference()


def test_inputs_that_are_alike(neuron, rng):
    """Two inputs of the same value are two inputs: each has its weight, and both count.

    The place in the vector says which weight belongs to it, not the value that stands there.
    """
    x, w = np.array([1.5, -0.5, 1.5, 2.0, -0.5]), rng.normal(size=5)
    neuron(x, w, np.float64(0.25)).matches_reference()
    neuron(x, np.array([1.5, 0.75, 1.5, -1.0, 0.75]), np.float64(-0.5)).matches_reference()


def test_the_bias_counts(neuron, rng):
    """The bias is added, and only once: silent inputs leave it alone, others add to it.

    It is what the neuron says before it has seen anything. Without it every decision would
    have to turn at the origin.
    """
    w, b = rng.normal(size=4), np.float64(-rng.uniform(1.0, 2.0))
    neuron(np.array([1.5, 0.0, -0.5, 2.0]), w, b).matches_reference()
    neuron(np.zeros(4), w, b).equals(b)


@pytest.mark.parametrize("sign", [1.0, -1.0])
def test_a_single_input(neuron, rng, sign):
    """One input makes one number too, not an array that holds one number.

    A neuron answers with a scalar however many inputs it has. An answer of shape (1,) works
    for a while, and then broadcasts where a number was meant.
    """
    # Without its bias too, the sum is well above 0 once and well below 0 once.
    x, w = rng.uniform(0.5, 2.0, size=1), sign * rng.uniform(2.5, 4.0, size=1)
    neuron(x, w, np.float64(rng.uniform(0.5, 1.5))).matches_reference()


def test_many_inputs(neuron, rng):
    """The sum runs over all inputs, the first and the last too, however many there are.

    A real neuron sees hundreds. Nothing in the formula knows how many.
    """
    x, w = rng.normal(size=50), rng.normal(size=50)
    x[[0, -1]], w[[0, -1]] = [2.0, -3.0], [1.5, 2.5]
    neuron(x, w, np.float64(rng.normal())).matches_reference()
