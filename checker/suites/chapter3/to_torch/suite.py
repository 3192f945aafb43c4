"""to_torch(W1, b1, W2, b2): an nn.Module that computes the same function as chapter 2's network.

Its outputs for rows of inputs are compared with those of the same network in NumPy.
"""

import numpy as np
import pytest

from checker.engine.compare import Tolerance

# float32 writings are at most 2.2e-7 away from the float64 truth for inputs of scale 1, 4.1e-7 at
# scale 5 and 1.3e-6 at scale 20, more than the contract allows: inputs stay within 2.
CLOSE = Tolerance(rtol=0.0, atol=1e-6)


def _is_module(what):
    if what.text() != "an nn.Module":
        what.fail(f"to_torch must return an nn.Module; what it returned is {what.text()}.")


def _weights(rng):
    """Uneven numbers between -3 and 3, so that neither a transpose nor a mixed-up unit can hide."""
    shapes = [(2, 4), (1, 4), (4, 1), (1, 1)]
    return [rng.uniform(-3.0, 3.0, size=shape) for shape in shapes]


def _rows(rng, count):
    """Inputs that are exact in float32, so that the type of the model adds no error to them."""
    return rng.uniform(-2.0, 2.0, size=(count, 2)).astype(np.float32).astype(np.float64)


def _network(W1, b1, W2, b2, X):
    a1 = 1.0 / (1.0 + np.exp(-(X @ W1 + b1)))
    return 1.0 / (1.0 + np.exp(-(a1 @ W2 + b2)))


def test_it_is_a_module(to_torch, rng):
    """What comes back is an nn.Module, ready to be called, trained or saved.

    A function of your own may compute the same, but nobody can ask it for its parameters.
    """
    _is_module(to_torch(*_weights(rng)))


@pytest.mark.parametrize("rows", [1, 7])
def test_one_output_for_each_row(to_torch, rng, rows):
    """X of shape (N, 2) gives y_hat of shape (N, 1), as in chapter 2.

    One column, also where N is 1: flattened to (N,) it would not line up with the targets.
    """
    answer = to_torch.call("call_model", *_weights(rng), _rows(rng, rows))
    what, output = answer.parts("what", "output")
    _is_module(what)
    output.array(rows, 1)


@pytest.mark.parametrize("draw", [1, 2, 3])
def test_the_same_outputs(to_torch, rng, draw):
    """The module answers what the NumPy network answers, to 1e-6.

    Each W goes in transposed, since nn.Linear computes x @ weight.T. A reshape has the right
    shape, too, and puts the numbers in the wrong places. Sigmoid follows both layers.
    """
    weights, X = _weights(rng), _rows(rng, 9)
    what, output = to_torch.call("call_model", *weights, X).parts("what", "output")
    _is_module(what)
    output.equals(_network(*weights, X), CLOSE)


def test_the_biases_count(to_torch, rng):
    """With all inputs at 0 the biases are all that reaches the hidden layer.

    A layer made without them, or left with biases of its own drawing, answers something else.
    """
    weights, X = _weights(rng), np.zeros((2, 2))
    what, output = to_torch.call("call_model", *weights, X).parts("what", "output")
    _is_module(what)
    output.equals(_network(*weights, X), CLOSE)


def test_each_call_its_own_weights(to_torch, rng):
    """A second call carries its own weights over, whatever the first one did.

    A model made once, outside the function, would still hold the first ones or lose them.
    """
    X = _rows(rng, 5)
    for weights in (_weights(rng), _weights(rng)):
        what, output = to_torch.call("call_model", *weights, X).parts("what", "output")
        _is_module(what)
        output.equals(_network(*weights, X), CLOSE)


def test_a_second_model_leaves_the_first_alone(to_torch, rng):
    """Two calls give two models: the first answers as before once there is a second.

    A model made once, outside the function, and filled anew at each call is the same one for
    everybody who asked for a model, and holds the weights of the last call alone.
    """
    first, second, X = _weights(rng), _weights(rng), _rows(rng, 6)
    answer = to_torch.call("first_model_after_a_second", *first, X, *second)
    what, before, after = answer.parts("what", "before", "after")
    _is_module(what)
    if not _near(after.array(6, 1), before.array(6, 1)):
        after.fail(
            "A second call of to_torch changes the model that the first one returned: the two are "
            "one model, or share their parameters."
        )


def test_weights_as_large_as_three(to_torch, rng):
    """Weights of 3 and -3, as a trained network has them, make the same function still.

    A hidden sum may be 15 then. Cut off at 10, its sigmoid would be off by 5e-5, and nothing
    has to be cut off: torch.sigmoid bears any number.
    """
    weights, X = [3.0 * np.sign(w) for w in _weights(rng)], _rows(rng, 9)
    signs = np.array([[1, -1, 1, -1], [1, -1, -1, 1]]), np.array([[1, -1, 1, -1]])
    far = [3.0 * part for part in (*signs, np.array([[1], [-1], [-1], [1]]), -np.ones((1, 1)))]
    for network, rows in ((weights, X), (far, np.array([[2.0, 2.0], [1.75, 2.0]]))):
        what, output = to_torch.call("call_model", *network, rows).parts("what", "output")
        _is_module(what)
        output.equals(_network(*network, rows), CLOSE)


def test_the_model_keeps_its_numbers(to_torch, rng):
    """The model holds a copy: what becomes of the arrays afterwards does not reach it.

    torch.from_numpy makes no copy, transposed or not: tensor and array are the same memory. Your
    training loop may go on and change W1 in place, and the model would change with it.
    """
    weights, X = _weights(rng), _rows(rng, 6)
    answer = to_torch.call("call_model_after_changing_the_arrays", *weights, X)
    what, output = answer.parts("what", "output")
    _is_module(what)
    if not _near(output.array(6, 1), _network(*weights, X)):
        output.fail(
            "The model changes when the arrays change that it was made of: it shares their memory."
        )


def test_the_arrays_keep_their_numbers(to_torch, rng):
    """Training the model leaves the caller's arrays alone, for the same reason.

    An optimizer moves parameters in place. In memory that is shared, it moves your arrays.
    """
    weights = _weights(rng)
    answer = to_torch.call("arrays_after_changing_the_model", *weights)
    what, *arrays = answer.parts("what", "W1", "b1", "W2", "b2")
    _is_module(what)
    for name, array, right in zip(("W1", "b1", "W2", "b2"), arrays, weights, strict=True):
        if not np.array_equal(array.array(*right.shape), right):
            array.fail(
                f"Training the model would change the caller's {name}: they share their memory."
            )


def _near(actual, right):
    return bool(np.all(np.abs(actual - right) <= CLOSE.atol))
