"""dsigmoid(a): sigmoid's slope where its value is a, that is a * (1 - a), in any shape."""

import numpy as np
import pytest


def test_slopes_of_a_vector(dsigmoid, rng):
    """The slope comes from the activation a itself, element by element.

    The argument is sigmoid's output, kept from the forward pass. Applying sigmoid to it again
    would give the slope at some other point of the curve.
    """
    a = rng.uniform(0.02, 0.98, size=7)
    dsigmoid(a).equals(a - a**2)


def test_the_middle_and_the_flat_ends(dsigmoid):
    """The slope is 0.25 where a is 0.5, and 0 where a has reached 0 or 1.

    A neuron that is dead sure hardly learns: that is saturation, and the reason why gradients
    vanish in deep networks of sigmoids.
    """
    dsigmoid(np.array([0.0, 0.5, 1.0, 0.25, 1e-3])).equals([0.0, 0.25, 0.0, 0.1875, 0.000999])


def test_alike_on_both_sides_of_the_middle(dsigmoid, rng):
    """a and 1 - a have the same slope, and it is positive on both sides.

    Sigmoid rises everywhere, and its curve is the same turned upside down.
    """
    a = rng.uniform(0.05, 0.45, size=5)
    slope = a * (1 - a)
    dsigmoid(np.concatenate([a, 1 - a])).equals(np.concatenate([slope, slope]))
    turned = np.concatenate([slope[::-1], slope[::-1]])
    dsigmoid(np.concatenate([1 - a, a])[::-1]).equals(turned)


def test_it_is_the_slope_that_one_measures(dsigmoid, rng):
    """A small step along sigmoid's curve measures the same slope.

    z goes through sigmoid first, a is what comes out, and the slope is (sigmoid(z + e) -
    sigmoid(z - e)) / 2e. With e = 1e-4 that is right to 1e-8, and no formula is believed.
    """
    z, e = rng.uniform(-4.0, 4.0, size=9), 1e-4
    measured = (_sigmoid(z + e) - _sigmoid(z - e)) / (2 * e)
    # The quotient parts from the slope by e**2 / 6 times sigmoid''' (at most 1/8): 2.1e-10, and
    # by rounding: 1e-12. A relative 1e-6 of the smallest slope here is 1.8e-8.
    dsigmoid(_sigmoid(z)).equals(measured)


@pytest.mark.parametrize("shape", [(), (1,), (5, 1), (7, 4), (4, 4), (2, 3, 4)])
def test_any_shape_comes_back(dsigmoid, rng, shape):
    """The result has the shape of a: one number, a layer's column, a whole batch.

    In backward it multiplies an array of that same shape, each activation by its own slope.
    """
    dsigmoid(np.asarray(rng.uniform(0.02, 0.98, size=shape))).matches_reference()


def _sigmoid(z):
    return 1 / (1 + np.exp(-z))
