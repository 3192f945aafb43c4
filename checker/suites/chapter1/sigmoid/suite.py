"""sigmoid(z): 1 / (1 + e^-z) element by element, in any shape, right for abs(z) up to 1e3."""

import numpy as np
import pytest

from checker.engine.failure import LearnerFailure


def test_the_curve(sigmoid, rng):
    """Between -6 and 6, where the curve bends, every value is right.

    That is the range in which a neuron is undecided. Negative sums lie below one half, positive
    ones above: a wrong sign in the exponent turns the curve round.
    """
    z = rng.uniform(0.5, 6.0, size=9)
    z[[1, 4, 5, 8]] *= -1.0
    sigmoid(z).matches_reference()


def test_known_values(sigmoid):
    """At 0 the answer is one half; at ln 3 three quarters, at -ln 3 one quarter.

    Odds of 3 to 1 are a probability of 3/4. That is how a sum is read as a degree of yes.
    """
    log_odds = np.log(3.0)
    sigmoid(np.array([0.0, log_odds, -log_odds])).equals([0.5, 0.75, 0.25])


def test_far_from_zero(sigmoid):
    """At -1000 the answer is 0 and at 1000 it is 1: no NaN, no infinity, no exception.

    e^1000 is too large for a float. 1 / infinity still is 0, but infinity / infinity is NaN,
    and a single NaN spoils every weight that it reaches.
    """
    z = np.array([-1000.0, 1000.0, 1000.0, 0.0, -1000.0])
    sigmoid(z).equals([0.0, 1.0, 1.0, 0.5, 0.0])
    # Most of them on one side: every element takes its own way.
    sigmoid(np.array([-1000.0, -900.0, 1000.0])).equals([0.0, 0.0, 1.0])
    sigmoid(np.array([1000.0, -990.0, 900.0])).equals([1.0, 0.0, 1.0])


def test_every_size_on_the_way(sigmoid, rng):
    """From 9 to 1000, on both sides, the value stays right.

    Where the curve is nearly flat it is not yet 0 or 1: at -12 it is 6e-6. An argument that is
    cut off at 10, or an answer that is kept away from 0, is wrong by more than a rounding error.
    """
    sizes = np.array([9.0, 12.0, 15.0, 18.0, 36.0, 88.0, 104.0, 350.0, 709.0, 745.0, 990.0])
    sizes += rng.uniform(0.0, 1.0, size=11)
    sigmoid(-sizes).matches_reference()
    sigmoid(sizes).matches_reference()


def test_large_and_small_side_by_side(sigmoid, rng):
    """A large element does not disturb the small ones next to it.

    Sigmoid works element by element: unlike softmax it looks neither at the sum nor at the
    maximum of the array.
    """
    z = rng.normal(size=6)
    z[[0, 3]] = [640.0, -820.0]
    sigmoid(z).matches_reference()


@pytest.mark.parametrize("shape", [(1,), (3, 5), (2, 3, 4)])
def test_any_shape_comes_back(sigmoid, rng, shape):
    """The result has the shape of z: a vector, a batch, a stack of batches.

    A layer hands sigmoid a whole batch at once, and the next layer expects it whole.
    """
    z = rng.uniform(0.5, 4.0, size=shape) * rng.choice([-1.0, 1.0], size=shape)
    sigmoid(z).matches_reference()
    sigmoid(-z).matches_reference()


def test_a_single_number(sigmoid, rng):
    """A single number is the smallest shape of all, and gives a single number.

    Handed over as a NumPy number or as an array of shape (): it is enough if one works.
    """
    for z in (rng.uniform(0.5, 3.0), -rng.uniform(0.5, 3.0)):
        try:
            sigmoid(np.float64(z)).matches_reference()
        except LearnerFailure:
            sigmoid(np.array(z)).matches_reference()
