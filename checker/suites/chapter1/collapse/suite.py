"""collapse(W1, b1, W2, b2): the one (W, b) that two stacked linear layers amount to."""

import numpy as np
import pytest


def _layers(rng, n_in, h, n_out):
    return (
        rng.normal(size=(n_in, h)),
        rng.normal(size=h),
        rng.normal(size=(h, n_out)),
        rng.normal(size=n_out),
    )


@pytest.mark.parametrize("sizes", [(3, 5, 2), (2, 3, 4), (11, 6, 3)])
def test_the_one_layer(collapse, rng, sizes):
    """W has shape (n_in, n_out), b has shape (n_out,), and both have the right numbers.

    W is what stands beside x once the bracket is multiplied out, b is all that has no x: the
    first bias, as the second layer passes it on, and the second bias itself.
    """
    W, b = collapse(*_layers(rng, *sizes)).parts("W", "b")
    W.matches_reference()
    b.matches_reference()


def test_square_layers(collapse, rng):
    """With square matrices the order still counts: first W1, then W2.

    Here every product and sum has a shape that fits, and NumPy does not complain. Only the
    numbers are wrong.
    """
    W, b = collapse(*_layers(rng, 3, 3, 3)).parts("W", "b")
    W.matches_reference()
    b.matches_reference()


def test_large_weights(collapse, rng):
    """Weights of ten and more give products of a hundred, and these come back as they are.

    Nothing in a linear layer bounds its weights.
    """
    W1, b1, W2, b2 = _layers(rng, 3, 4, 2)
    W, b = collapse(20 * W1, 20 * b1, 20 * W2, b2).parts("W", "b")
    W.matches_reference()
    b.matches_reference()


def test_a_single_output(collapse, rng):
    """With one output neuron W has shape (n_in, 1) and b has shape (1,).

    Not a bare number and not (1, 1): the collapsed layer takes the place of two layers, so it
    has to look like a layer.
    """
    W, b = collapse(*_layers(rng, 4, 3, 1)).parts("W", "b")
    W.matches_reference()
    b.matches_reference()


def test_it_answers_as_the_two_layers_do(collapse, rng):
    """For every x the one layer gives what the two gave, also at x = 0.

    That is the whole point: without an activation between them two layers can do nothing that
    one cannot.
    """
    W1, b1, W2, b2 = _layers(rng, 4, 3, 2)
    x = np.vstack([np.zeros(4), rng.normal(size=(5, 4))])
    answer = collapse(W1, b1, W2, b2)
    W, b = answer.parts("W", "b")
    with np.errstate(all="ignore"):
        one = x @ W.array(4, 2) + b.array(2)
    two = (x @ W1 + b1) @ W2 + b2
    # Right float32 answers part by at most 4e-6 (measured over 20,000 draws).
    row, column = np.unravel_index(np.argmax(~(np.abs(one - two) <= 1e-4)), two.shape)
    answer.require(
        np.abs(one[row, column] - two[row, column]) <= 1e-4,
        "{} does not do what the two layers do: "
        f"for x = {np.round(x[row], 3).tolist()} output {column} is {one[row, column]:.6g} "
        f"where the two layers give {two[row, column]:.6g}.",
    )
    W.matches_reference()
    b.matches_reference()


def test_each_bias_counts(collapse, rng):
    """b holds both biases: the first goes through W2, the second is added as it is.

    A bias of the hidden layer reaches the output only by way of the second layer's weights.
    Each of the two is left at 0 once, so that the other stands alone.
    """
    W1, b1, W2, b2 = _layers(rng, 2, 4, 3)
    collapse(W1, b1, W2, np.zeros(3)).parts("W", "b")[1].matches_reference()
    collapse(W1, np.zeros(4), W2, b2).parts("W", "b")[1].equals(b2)
