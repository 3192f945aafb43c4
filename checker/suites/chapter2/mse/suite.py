"""mse(y_hat, y): the mean of the squared errors over all elements, one number, in any shape."""

import numpy as np
import pytest


def _is(answer, expected):
    answer.number()
    answer.equals(expected)


def test_a_column_of_predictions(mse, rng):
    """Predictions and truths of shape (N, 1), as the network makes them, give one number.

    One number is what descent needs: a scale on which every change of a weight can be called
    better or worse.
    """
    y_hat, y = rng.uniform(size=(7, 1)), rng.integers(0, 2, size=(7, 1)).astype(float)
    answer = mse(y_hat, y)
    answer.number()
    answer.matches_reference()


@pytest.mark.parametrize("shape", [(1,), (6,), (5, 3), (2, 3, 4), (50, 1)])
def test_the_mean_is_over_all_elements(mse, rng, shape):
    """Whatever the shape, all elements go into one mean.

    Dividing by the number of rows would let the loss grow with the width of the output, and a
    mean along one axis leaves an array where a number is due.
    """
    y_hat, y = rng.normal(size=shape), rng.normal(scale=2.0, size=shape)
    answer = mse(y_hat, y)
    answer.number()
    answer.matches_reference()


def test_one_miss_among_hits(mse, rng):
    """A single miss of m among seven elements counts m * m / 7, and no miss at all counts 0.

    Squared: a miss three times as large costs nine times as much. No square root follows, no
    half, and the hits count in the mean.
    """
    y = rng.normal(size=(7, 1))
    _is(mse(y.copy(), y), 0.0)
    for miss in (0.5, -3.0):
        y_hat = y.copy()
        y_hat[2, 0] = y[2, 0] + miss
        _is(mse(y_hat, y), miss**2 / 7)


def test_misses_to_both_sides_do_not_cancel(mse, rng):
    """Half of the predictions too high and half too low by the same amount is not a perfect score.

    The square comes before the mean: that is what takes the signs away.
    """
    y = rng.normal(size=(6, 1))
    miss = rng.uniform(0.6, 0.9)
    y_hat = y + miss * np.array([[1.0], [-1.0], [-1.0], [1.0], [1.0], [-1.0]])
    _is(mse(y_hat, y), miss**2)


def test_large_errors(mse, rng):
    """Errors of a hundred count ten thousand: MSE has no upper bound.

    It is a loss for quantities, prices or temperatures, and not only for answers in [0, 1].
    """
    y = rng.uniform(-50.0, 50.0, size=(5, 2))
    answer = mse(y + rng.uniform(80.0, 120.0, size=(5, 2)), y)
    answer.number()
    answer.matches_reference()
