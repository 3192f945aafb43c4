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


def test_a_batch_of_one_and_a_single_neuron(layer, rng):
    """One example in a batch gives (1, n_out), and one neuron gives (1,) or (N, 1).

    An axis of length 1 is still an axis. Squeezed out here, it is missing in the next layer.
    """
    W, b = rng.normal(size=(3, 1)), rng.normal(size=1)
    layer(
        rng.normal(size=(1, 3)), rng.normal(size=(3, 4)), rng.normal(size=4), "tanh"
    ).matches_reference()
    layer(rng.normal(size=3), W, b, "square").matches_reference()
    layer(rng.normal(size=(2, 3)), W, b, "square").matches_reference()


@pytest.mark.parametrize("rows", [None, 3])
def test_as_many_neurons_as_inputs(layer, rng, rows):
    """With a square W the columns are still the neurons: x @ W, not W @ x, and b comes after.

    Here every order of the operations has a shape that fits, and NumPy does not complain. Only
    the numbers are wrong.
    """
    x = rng.normal(size=3 if rows is None else (rows, 3))
    layer(x, rng.normal(size=(3, 3)), rng.normal(size=3), "tanh").matches_reference()


def test_the_bias_counts(layer, rng):
    """With all inputs at 0 only the bias is left to speak, and the activation bends it.

    Without it, every neuron's boundary would have to pass through the origin.
    """
    b = rng.uniform(1.5, 2.5, size=4)
    layer(np.zeros(3), rng.normal(size=(3, 4)), b, "square").equals(b**2)
    layer(rng.normal(size=3), rng.normal(size=(3, 4)), b, "identity").matches_reference()


def test_the_activation_is_the_one_given(layer, rng):
    """The layer applies the function it is handed, whatever it is, to x @ W + b.

    A ReLU written into the layer passes for ReLU alone; squaring shows the difference, and so
    does an activation that is applied twice, or to x alone.
    """
    x, W, b = rng.normal(size=(4, 3)), rng.normal(size=(3, 2)), rng.normal(size=2)
    for activation in ("square", "identity", "relu"):
        layer(x, W, b, activation).matches_reference()


def test_large_sums(layer, rng):
    """A sum may be 50 or -2000: the layer hands it to the activation as it is.

    To bend large numbers, or to cut them off, is the activation's business alone.
    """
    x, W = rng.normal(size=3), rng.normal(size=(3, 4))
    sums = np.array([50.0, -2000.0, 8.0, -11.0]) * rng.uniform(0.9, 1.1, size=4)
    layer(x, W, sums - x @ W, "identity").matches_reference()
    layer(x, W, -sums - x @ W, "identity").matches_reference()


def test_small_answers(layer, rng):
    """What is small keeps its digits: a share of a millionth, a sum in which products cancel.

    Rounding is for printing, and numbers of half the length lose what is left where thirty stands
    against minus thirty.
    """
    x, W = rng.normal(size=3), rng.normal(size=(3, 4))
    sums = np.array([0.0, -15.0, -14.0, -1.0]) + rng.uniform(0.0, 0.5, size=4)
    layer(x, W, sums - x @ W, "softmax").matches_reference()
    x, W = rng.uniform(5.0, 6.0, size=3), rng.uniform(5.0, 6.0, size=(3, 4))
    sums = rng.uniform(0.2, 0.4, size=4)
    layer(x, W, sums - x @ W, "identity").matches_reference()


@pytest.mark.parametrize("rows", [None, 4])
def test_the_activation_gets_the_whole_array(layer, rng, rows):
    """softmax must see all outputs of an example at once: its parts compete for a sum of 1.

    Applied neuron by neuron it would answer 1 everywhere.
    """
    x = rng.normal(size=3 if rows is None else (rows, 3))
    layer(x, rng.normal(size=(3, 5)), rng.normal(size=5), "softmax").matches_reference()
