"""autograd_gradients(X, y, W1, b1, W2, b2): (dW1, db1, dW2, db2) of L = 1/2 * sum((a2 - y)**2).

Chapter 2's network and loss; float64 NumPy arrays in and out. How the numbers were found cannot
be told from them, so only the numbers are judged.
"""

import numpy as np
import pytest

from checker.engine.compare import SINGLE

NAMES = ("dW1", "db1", "dW2", "db2")


def _task(rng, rows):
    """X, y, W1, b1, W2, b2; weights that leave the sigmoids room on both sides."""
    shapes = [(rows, 2), (rows, 1), (2, 4), (1, 4), (4, 1), (1, 1)]
    X, y, *weights = [rng.normal(size=shape) for shape in shapes]
    return X, (y > 0).astype(np.float64), *weights


def _loss(X, y, W1, b1, W2, b2):
    a1 = 1.0 / (1.0 + np.exp(-(X @ W1 + b1)))
    a2 = 1.0 / (1.0 + np.exp(-(a1 @ W2 + b2)))
    return 0.5 * np.sum((a2 - y) ** 2)


def _numeric(task, index, eps=1e-5):
    """The gradient of the loss by the argument at that index, by central differences."""
    gradient = np.zeros_like(task[index])
    for at in np.ndindex(gradient.shape):
        ends = []
        for step in (eps, -eps):
            moved = [array.copy() for array in task]
            moved[index][at] += step
            ends.append(_loss(*moved))
        gradient[at] = (ends[0] - ends[1]) / (2 * eps)
    return gradient


def _parts(answer):
    if answer.value is None:
        answer.fail("autograd_gradients returned None where (dW1, db1, dW2, db2) is due.")
    return answer.parts(*NAMES)


def test_four_gradients_in_their_parameters_shapes(autograd_gradients, rng):
    """Each gradient has the shape of its parameter: (2, 4), (1, 4), (4, 1) and (1, 1).

    A gradient says of every number in a parameter how the loss changes with it, so there is one
    for each, in the order dW1, db1, dW2, db2.
    """
    task = _task(rng, 6)
    for gradient, parameter in zip(_parts(autograd_gradients(*task)), task[2:], strict=True):
        gradient.array(*parameter.shape)


def test_against_central_differences(autograd_gradients, rng):
    """Nudging each weight up and down by a hair gives the same slopes, without any calculus.

    That is the independent witness of every gradient: the loss itself. A factor that is missing
    (the 1/2, or a mean for the sum) or a layer without its sigmoid shows at once.
    """
    task = _task(rng, 7)
    for index, gradient in enumerate(_parts(autograd_gradients(*task)), start=2):
        gradient.equals(_numeric(task, index), SINGLE)


@pytest.mark.parametrize("rows", [1, 5, 12])
def test_against_the_reference(autograd_gradients, rng, rows):
    """The gradients are right to six digits, for one row as for a dozen.

    L is a sum over the rows, not a mean, so more rows make larger gradients.
    """
    answer = autograd_gradients(*_task(rng, rows))
    for gradient in _parts(answer):
        gradient.matches_reference()


def test_any_targets(autograd_gradients, rng):
    """The targets may be any numbers, not 0 and 1 alone: this loss measures a distance.

    Cross-entropy has other gradients, and those of 0.3 tell the two apart.
    """
    X, y, *weights = _task(rng, 5)
    answer = autograd_gradients(X, rng.uniform(0.1, 0.9, size=y.shape), *weights)
    for gradient in _parts(answer):
        gradient.matches_reference()


@pytest.mark.parametrize("sure_of", [0, 1])
def test_units_that_are_sure(autograd_gradients, rng, sure_of):
    """Where a sigmoid is within a hundredth of 0 or 1 its slope is small, and still it counts.

    Kept away from the ends, by clamping it or its sum, a unit would have no slope there at all,
    and a network that is sure and wrong could never come back.
    """
    X, y, W1, b1, W2, _ = _task(rng, 6)
    task = 4 * X, y, W1, b1, W2, np.full((1, 1), 7.0 if sure_of else -7.0)
    for gradient in _parts(autograd_gradients(*task)):
        gradient.matches_reference()


def test_large_gradients(autograd_gradients, rng):
    """Far targets make large gradients, and they are handed back as large as they are.

    Clipping a gradient is a means to keep a training run from exploding. It belongs there, after
    the gradient is known.
    """
    for sign in (1.0, -1.0):
        X, y, *weights = _task(rng, 6)
        far = sign * rng.uniform(40.0, 60.0, size=y.shape)
        for gradient in _parts(autograd_gradients(X, far, *weights)):
            gradient.matches_reference()


def test_calls_do_not_add_up(autograd_gradients, rng):
    """A second call with the same arrays gives the same gradients, not twice as much.

    backward() adds to .grad. With new tensors at each call there is nothing to add to.
    """
    task = _task(rng, 4)
    for _ in range(2):
        answer = autograd_gradients(*task)
        for gradient in _parts(answer):
            gradient.matches_reference()
