"""layer(x, W, b, activation): activation(x @ W + b), for one example or a whole batch."""

import numpy as np
import pytest


def test_one_example(layer, rng):
    """One example x of shape (n_in,) gives one output of shape (n_out,).

    Each column of W belongs to one neuron. Three inputs and five neurons on purpose: a square
    W would hide a transpose.
    """
    x, W, b = rng.normal(size=3), rng.normal(size=(3, 5)), rng.normal(size=5)
    layer(x, W, b, "tanh").matches_reference()


def test_a_batch_of_examples(layer, rng):
    """A batch (N, n_in) gives (N, n_out): the bias is added to every row.

    The same code serves both, since NumPy stretches b over the batch.
    """
    x, W, b = rng.normal(size=(4, 3)), rng.normal(size=(3, 2)), rng.normal(size=2)
    layer(x, W, b, "tanh").matches_reference()


def test_the_bias_counts(layer, rng):
    """With all inputs at 0 only the bias is left to speak.

    Without it, every neuron's boundary would have to pass through the origin.
    """
    b = rng.uniform(1.0, 2.0, size=4)
    layer(np.zeros(3), rng.normal(size=(3, 4)), b, "identity").equals(b)


def test_the_activation_is_the_one_given(layer, rng):
    """The layer applies the function it is handed, whatever it is, to x @ W + b.

    A ReLU written into the layer passes for ReLU alone; squaring shows the difference, and so
    does an activation that is applied twice, or to x alone.
    """
    x, W, b = rng.normal(size=(4, 3)), rng.normal(size=(3, 2)), rng.normal(size=2)
    for activation in ("identity", "relu", "square"):
        layer(x, W, b, activation).matches_reference()


@pytest.mark.parametrize("rows", [None, 4])
def test_the_activation_gets_the_whole_array(layer, rng, rows):
    """softmax must see all outputs of an example at once: its parts compete for a sum of 1.

    Applied neuron by neuron it would answer 1 everywhere.
    """
    x = rng.normal(size=3 if rows is None else (rows, 3))
    layer(x, rng.normal(size=(3, 5)), rng.normal(size=5), "softmax").matches_reference()
