"""relu(z): z where it is positive, 0 elsewhere, in any shape."""

import contextlib

import numpy as np
import pytest

from checker.engine.failure import LearnerFailure


def test_positive_values_pass_through(relu, rng):
    """What is positive comes back unchanged, also beside a negative neighbour.

    ReLU is the identity on the right half. That is where its slope of 1 lets a gradient
    through undamped, the reason it trains so well in deep networks.
    """
    z = rng.uniform(0.1, 5.0, size=7)
    z[4] = -1.5
    relu(z).matches_reference()


def test_negative_values_become_zero(relu, rng):
    """What is negative comes back as 0, however small or large it was.

    The left half is flat: a neuron that is off passes nothing on. A small slope would be a
    leaky ReLU, and the absolute value would turn a strong "no" into a strong "yes".
    """
    z = -rng.uniform(1e-3, 50.0, size=7)
    z[5] = 2.5
    relu(z).equals([0.0, 0.0, 0.0, 0.0, 0.0, 2.5, 0.0])


def test_mixed_signs_element_by_element(relu, rng):
    """Every element is judged by its own sign, and nothing else.

    An activation works element by element: no sum, no maximum over the array, no scaling.
    """
    z = rng.normal(scale=3.0, size=11)
    z[[2, 5, 6]] = [-1.5, 2.5, -0.25]
    relu(z).matches_reference()


def test_zero_stays_zero(relu):
    """At exactly 0 the answer is 0, the corner that belongs to both halves.

    Both branches agree there, so it does not matter which of them takes it.
    """
    relu(np.array([-1.0, 0.0, 1.0, -0.0])).equals([0.0, 0.0, 1.0, 0.0])


@pytest.mark.parametrize("shape", [(1,), (3, 5), (2, 3, 4)])
def test_any_shape_comes_back(relu, rng, shape):
    """The result has the shape of z: a vector, a batch, a stack of batches.

    A layer hands relu a whole batch at once; an answer that is flattened or summed would not
    fit into the next layer.
    """
    z = rng.uniform(0.2, 3.0, size=shape) * rng.choice([-1.0, 1.0], size=shape)
    relu(z).matches_reference()
    relu(-z).matches_reference()


def test_a_single_number(relu, rng):
    """A single number is the smallest shape of all, and gives a single number.

    Handed over as a NumPy number or as an array of shape (): it is enough if one works.
    """
    for z in (rng.uniform(0.5, 2.0), -rng.uniform(0.5, 2.0)):
        try:
            relu(np.float64(z)).matches_reference()
        except LearnerFailure:
            relu(np.array(z)).matches_reference()


def test_large_and_tiny_values(relu):
    """Size does not matter, only the sign: 1e12 comes back whole, 4e-7 is not rounded away.

    A ReLU has no upper bound; what saturates is a sigmoid.
    """
    z = np.array([-1e12, 1e12, -1e-3, 3e-3, 1e3, 2e-5, -2e-5, 4e-7])
    relu(z).equals([0.0, 1e12, 0.0, 3e-3, 1e3, 2e-5, 0.0, 4e-7])


def test_near_zero_and_not_a_number(relu):
    """Small values of both signs are told apart: nothing but the sign decides.

    After them comes a NaN, which marks a computation that went wrong further up. Whatever relu
    makes of it passes. Turned into 0 it can no longer be seen, which is worth a word.
    """
    relu(np.array([0.125, -0.125, 0.5, -0.5])).equals([0.125, 0.0, 0.5, 0.0])
    with contextlib.suppress(LearnerFailure):
        answer = relu(np.array([np.nan, 1.0]))
        if answer.array(2)[0] == 0.0:
            answer.remark(
                "nan_hidden",
                "relu turns NaN into 0, which hides that something went wrong before it; "
                "np.maximum lets it through.",
            )
