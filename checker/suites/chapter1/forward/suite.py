"""forward(x, W1, b1, W2, b2): a ReLU hidden layer, a sigmoid output; returns (a1, y_hat)."""

import numpy as np


def _network(rng, n_in, h):
    """Random weights and biases; the output stays where sigmoid bends."""
    return (
        rng.normal(size=(n_in, h)),
        rng.normal(size=h),
        rng.normal(scale=0.6, size=(h, 1)),
        rng.uniform(0.5, 1.0, size=1),
    )


def _judge(answer):
    """The parts one by one, so that a failure says which of them is wrong."""
    for part in answer.parts("a1", "y_hat"):
        part.matches_reference()


def test_the_quests_own_network(forward, rng):
    """The quest's network of seed 42 gives the quest's answer, and the right one for another x.

    Two inputs, three hidden neurons, biases of 0. For x = [0.7, -1.2] the first hidden neuron
    is silent and the prediction is 0.487.
    """
    draw = np.random.RandomState(42)
    W1, b1 = draw.randn(2, 3) * 0.5, np.zeros(3)
    W2, b2 = draw.randn(3, 1) * 0.5, np.zeros(1)
    _judge(forward(np.array([0.7, -1.2]), W1, b1, W2, b2))
    _judge(forward(rng.uniform(0.5, 2.0, size=2), W1, b1, W2, b2))


def test_one_example(forward, rng):
    """One example x of shape (n_in,) gives a1 of shape (h,) and y_hat of shape (1,).

    Some hidden sums are positive here and some negative, so ReLU has work to do, and neither
    bias is 0. y_hat keeps its axis: it is a layer of one neuron.
    """
    W1, _, W2, b2 = _network(rng, 3, 5)
    x = rng.normal(size=3)
    sums = np.array([1.3, -0.8, 0.4, -1.6, 0.9]) * rng.uniform(0.8, 1.2, size=5)
    _judge(forward(x, W1, sums - x @ W1, W2, b2))


def test_a_batch_of_examples(forward, rng):
    """A batch (N, n_in) gives a1 of shape (N, h) and y_hat of shape (N, 1).

    The same lines serve both: each row walks through the network on its own.
    """
    _judge(forward(rng.normal(size=(4, 3)), *_network(rng, 3, 5)))


def test_a_batch_of_one(forward, rng):
    """A batch of one example is still a batch: (1, h) and (1, 1).

    An axis of length 1 is still an axis; squeezed out, it breaks the code that loops over rows.
    """
    _judge(forward(rng.normal(size=(1, 3)), *_network(rng, 3, 4)))


def test_one_hidden_neuron(forward, rng):
    """A hidden layer of a single neuron works like any other, once awake and once silent.

    A silent neuron passes 0 on, so that the output is sigmoid(b2), whatever its weight.
    """
    W1, W2, b2 = rng.normal(size=(2, 1)), rng.uniform(1.0, 2.0, size=(1, 1)), np.array([0.4])
    x = rng.normal(size=2)
    for total in (rng.uniform(0.5, 1.0), -rng.uniform(0.5, 1.0)):
        _judge(forward(x, W1, np.array([total]) - x @ W1, W2, b2))


def test_as_many_examples_as_neurons(forward, rng):
    """With three examples, inputs and hidden neurons the roles stay apart.

    Here a transposed matrix has a shape that fits, and NumPy does not complain. Only the
    numbers are wrong.
    """
    _judge(forward(rng.normal(size=(3, 3)), *_network(rng, 3, 3)))


def test_both_sides_of_one_half(forward, rng):
    """The prediction goes down to near 0 and up to near 1, never beyond.

    Sigmoid reads a negative sum as a probable no. A ReLU at the output would read it as 0, and
    without an activation it would be no probability at all.
    """
    W1, b1 = rng.normal(size=(3, 4)), rng.normal(size=4)
    x = rng.normal(size=(5, 3))
    W2 = np.array([[1.5], [-2.0], [1.0], [-0.5]])
    sums = np.maximum(x @ W1 + b1, 0) @ W2
    for nearest in (-rng.uniform(10.0, 12.0), rng.uniform(10.0, 12.0)):
        _judge(forward(x, W1, b1, W2, nearest - sums[2]))


def test_a_strong_input(forward, rng):
    """ReLU has no upper end: a hidden sum of 30 is passed on as 30.

    An input ten times as strong wakes the same neurons ten times as much. Only sigmoid, at the
    output, keeps its answer within bounds.
    """
    W1, _, W2, b2 = _network(rng, 3, 4)
    x = rng.normal(size=3)
    sums = np.array([30.0, -20.0, 9.0, 120.0]) * rng.uniform(0.9, 1.1, size=4)
    _judge(forward(x, W1, sums - x @ W1, W2 / 100, b2))
