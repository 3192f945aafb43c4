"""backward(X, y, a1, a2, W2): the gradient of L = 1/2 * sum((a2 - y)**2) for all four parameters.

The network is 2 -> 4 -> 1 with sigmoid in both layers; every gradient has its parameter's shape.
"""

from dataclasses import dataclass, replace

import numpy as np
import pytest

PARTS = ("dW1", "db1", "dW2", "db2")
# Relative error |a - n| / max(|a|, |n|) of a whole parameter. Over 4,000 networks as drawn for that
# check, float64 writings part from the measured slopes by at most 1.1e-9, float32 ones by 7.1e-7.
NEAR = 1e-5


@dataclass(frozen=True)
class Network:
    """Examples and parameters; small enough to differentiate by experiment."""

    X: np.ndarray
    y: np.ndarray
    W1: np.ndarray
    b1: np.ndarray
    W2: np.ndarray
    b2: np.ndarray

    def forward(self):
        a1 = _sigmoid(self.X @ self.W1 + self.b1)
        return a1, _sigmoid(a1 @ self.W2 + self.b2)

    def loss(self):
        return 0.5 * np.sum((self.forward()[1] - self.y) ** 2)

    def arguments(self):
        return self.X, self.y, *self.forward(), self.W2


def _sigmoid(z):
    return 1 / (1 + np.exp(-z))


def _network(rng, n, scale=1.0):
    return Network(
        X=rng.normal(size=(n, 2)),
        y=rng.integers(0, 2, size=(n, 1)).astype(float),
        W1=rng.normal(scale=scale, size=(2, 4)),
        b1=rng.normal(scale=scale, size=(1, 4)),
        W2=rng.normal(scale=scale, size=(4, 1)),
        b2=rng.normal(scale=scale, size=(1, 1)),
    )


def _slopes(network, name, eps=1e-5):
    """The gradient of L for one parameter, by central differences."""
    value = getattr(network, name)
    slopes = np.zeros(value.shape)
    for index in np.ndindex(value.shape):
        step = np.zeros(value.shape)
        step[index] = eps
        above = replace(network, **{name: value + step}).loss()
        below = replace(network, **{name: value - step}).loss()
        slopes[index] = (above - below) / (2 * eps)
    return slopes


def test_the_output_layer(backward, rng):
    """dW2 and db2 come from the output's delta, (a2 - y) times the slope of the last sigmoid.

    A weight's share of the blame is the delta times what came in through it, added up over the
    examples; a bias has an input of 1.
    """
    _, _, dW2, db2 = backward(*_network(rng, 7).arguments()).parts(*PARTS)
    dW2.matches_reference()
    db2.matches_reference()


def test_the_hidden_layer(backward, rng):
    """dW1 and db1 come from the hidden delta: the output's, carried back through W2, times a slope.

    This is the chain rule at work: the loss reacts to W1 only by way of the hidden activations,
    each with its own slope a1 * (1 - a1).
    """
    dW1, db1, _, _ = backward(*_network(rng, 7).arguments()).parts(*PARTS)
    dW1.matches_reference()
    db1.matches_reference()


@pytest.mark.parametrize("n", [1, 2, 4, 12])
def test_any_number_of_examples(backward, rng, n):
    """The gradient is summed over the examples, however many there are, and keeps its shape.

    L is a sum, not a mean: nothing is divided by N. One example alone still gives (2, 4),
    (1, 4), (4, 1) and (1, 1), so that every gradient can be subtracted from its parameter. With
    two or four of them an array that should have been transposed has a shape that fits.
    """
    for part in backward(*_network(rng, n).arguments()).parts(*PARTS):
        part.matches_reference()


def test_targets_between_0_and_1(backward, rng):
    """The truth may be any number: y = 0.3 pulls a2 towards 0.3.

    Nothing in the chain rule asks whether y is a class; only the miss a2 - y counts.
    """
    network = replace(_network(rng, 5), y=rng.uniform(0.1, 0.9, size=(5, 1)))
    for part in backward(*network.arguments()).parts(*PARTS):
        part.matches_reference()


@pytest.mark.parametrize("sure_of", [0, 1])
def test_a_sure_answer(backward, rng, sure_of):
    """Where a2 is within 0.005 of 0 or 1 its slope is small, and still it counts.

    A network that is sure of itself and wrong has to come back from there: kept away from the
    ends, a2 would promise a steeper way than there is.
    """
    network = _network(rng, 6, scale=0.5)
    network = replace(network, b2=np.full((1, 1), 8.0 if sure_of else -8.0))
    for part in backward(*network.arguments()).parts(*PARTS):
        part.matches_reference()


def test_large_gradients(backward, rng):
    """Far targets and large inputs make large gradients, which come back as large as they are.

    Clipping them is a means to keep a training run from exploding, and belongs there.
    """
    network = _network(rng, 6)
    y = rng.uniform(20.0, 40.0, size=(6, 1))
    network = replace(network, X=30 * network.X, W1=network.W1 / 30, y=y)
    for part in backward(*network.arguments()).parts(*PARTS):
        part.matches_reference()


def test_a_saturated_unit_learns_nothing(backward, rng):
    """A hidden unit that is 0 or 1 for every example passes no blame on to W1 and b1.

    Its slope a1 * (1 - a1) is 0: the blame arrives and finds a flat curve. The weight that leads
    out of it is to blame all the same, as far as there was something to carry.
    """
    network = _network(rng, 5)
    a1, _ = network.forward()
    a1[:, [0, 2]] = [0.0, 1.0]
    a2 = _sigmoid(a1 @ network.W2 + network.b2)
    answer = backward(network.X, network.y, a1, a2, network.W2)
    for part in answer.parts(*PARTS):
        part.matches_reference()


@pytest.mark.parametrize("n", [3, 7])
def test_the_slopes_that_one_measures(backward, rng, n):
    """Each parameter's gradient agrees with the slopes measured by moving its entries a little.

    No formula is believed here: L is computed at W + eps and at W - eps. The relative error,
    |a - n| / max(|a|, |n|), is the one that CS231n teaches for checking any gradient.
    """
    # With y at 1 and X positive no sum over the examples cancels, which would leave an entry's
    # relative error to rounding (float32 parts by up to 0.17 where one does).
    network = replace(
        _network(rng, n, scale=0.5), X=rng.uniform(0.5, 2.0, size=(n, 2)), y=np.ones((n, 1))
    )
    answers = backward(*network.arguments()).parts(*PARTS)
    for name, answer in zip(("W1", "b1", "W2", "b2"), answers, strict=True):
        measured = _slopes(network, name)
        given = answer.array(*measured.shape)
        with np.errstate(all="ignore"):
            size = max(np.linalg.norm(given), np.linalg.norm(measured))
            error = np.linalg.norm(given - measured) / size
        answer.require(
            error <= NEAR,
            f"{{}} parts from the measured slopes by a relative error of {error:.2g}.",
        )
