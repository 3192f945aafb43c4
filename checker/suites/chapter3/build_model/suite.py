"""build_model(hidden=8): a new nn.Module, 2 -> hidden -> 1, ReLU inside and a sigmoid at the end.

The start is the learner's own, so nothing is asked of it: the checks put numbers of their own
into the model's parameters and compare what it answers with the same network in NumPy.
"""

import numpy as np
import pytest

from checker.engine.compare import SINGLE


def _is_module(what):
    """The first part of every answer says what build_model returned."""
    if what.text() != "an nn.Module":
        what.fail(
            f"build_model must return an nn.Module with the parameters of a 2 -> hidden -> 1 "
            f"network; what it returned is {what.text()}."
        )


def _weights(rng, hidden):
    """W1, b1, W2, b2 as float32: uneven, so that units are on for some rows and off for others."""
    shapes = [(2, hidden), (hidden,), (hidden, 1), (1,)]
    return [rng.normal(scale=1.0, size=shape).astype(np.float32) for shape in shapes]


def _rows(rng, count):
    return rng.normal(scale=1.5, size=(count, 2)).astype(np.float32)


def _network(W1, b1, W2, b2, X):
    """The hidden activations and the output, computed in float64."""
    W1, b1, W2, b2, X = (np.asarray(a, dtype=np.float64) for a in (W1, b1, W2, b2, X))
    a1 = np.maximum(X @ W1 + b1, 0.0)
    return a1, 1.0 / (1.0 + np.exp(-(a1 @ W2 + b2)))


def test_a_module_of_33_parameters(build_model):
    """Without an argument there are 8 hidden units, which makes 4 * 8 + 1 = 33 parameters.

    Two weights and a bias for each hidden unit, one weight from each to the output, one bias
    there. A layer too many, a bias left out or layers kept in a plain list change the count: a
    module knows the parameters of those modules alone that are its attributes.
    """
    what, sizes, _ = build_model().parts("what", "sizes", "dtypes")
    _is_module(what)
    count = sum(size.number() for size in sizes.entries())
    if count != 33:
        sizes.fail(f"`build_model()` has {count:.0f} trainable parameters where 33 are due.")


@pytest.mark.parametrize("hidden", [3, 8, 13])
def test_hidden_sets_the_size(build_model, hidden):
    """The argument says how many hidden units there are: 4 * hidden + 1 parameters, all trained.

    A size written into the function works until someone asks for another. A parameter with
    requires_grad=False would stay where it started.
    """
    what, sizes, _ = build_model(hidden).parts("what", "sizes", "dtypes")
    _is_module(what)
    count, due = sum(size.number() for size in sizes.entries()), 4 * hidden + 1
    if count != due:
        sizes.fail(
            f"build_model({hidden}) has {count:.0f} trainable parameters where {due} are due."
        )


def test_float32_parameters(build_model):
    """Every parameter is float32, torch's own type.

    The inputs are float32 tensors, and a layer refuses to multiply them by float64 weights.
    """
    what, _, dtypes = build_model().parts("what", "sizes", "dtypes")
    _is_module(what)
    for dtype in dtypes.entries():
        if dtype.text() != "float32":
            dtypes.fail(f"`build_model()` has a parameter of type {dtype.text()}, not float32.")


@pytest.mark.parametrize("rows", [1, 6])
def test_one_output_for_each_row(build_model, rng, rows):
    """X of shape (N, 2) gives an output of shape (N, 1): one column, also where N is 1.

    Flattened to (N,) it would not line up with targets of shape (N, 1).
    """
    answer = build_model.call("call_model", 5, *_weights(rng, 5), _rows(rng, rows))
    what, output, _ = answer.parts("what", "output", "gradients")
    _is_module(what)
    output.array(rows, 1)


@pytest.mark.parametrize("hidden", [3, 8, 13])
def test_relu_inside_sigmoid_outside(build_model, rng, hidden):
    """The output is sigmoid(relu(X @ W1 + b1) @ W2 + b2), with the checker's own numbers in it.

    Without the ReLU the two layers collapse into one, as in chapter 1; without the sigmoid the
    output is no probability, and BCELoss refuses it. A second sigmoid would squeeze it into
    0.5 to 0.73.
    """
    weights, X = _weights(rng, hidden), _rows(rng, 12)
    answer = build_model.call("call_model", hidden, *weights, X)
    what, output, _ = answer.parts("what", "output", "gradients")
    _is_module(what)
    output.equals(_network(*weights, X)[1], SINGLE)


def test_the_same_in_both_modes(build_model, rng):
    """After eval() the model answers as it does in training: with probabilities.

    The two modes are for layers such as dropout, and there is none here. Whoever wants a yes or a
    no compares the output with one half.
    """
    weights, X = _weights(rng, 5), _rows(rng, 12)
    what, output = build_model.call("call_in_evaluation", 5, *weights, X).parts("what", "output")
    _is_module(what)
    output.equals(_network(*weights, X)[1], SINGLE)


def test_probabilities_far_out(build_model, rng):
    """Far from the origin, too, every output lies between 0 and 1."""
    weights, X = _weights(rng, 8), 20 * _rows(rng, 12)
    answer = build_model.call("call_model", 8, *weights, X)
    what, output, _ = answer.parts("what", "output", "gradients")
    _is_module(what)
    output.equals(_network(*weights, X)[1], SINGLE)


def test_gradients_reach_every_parameter(build_model, rng):
    """Autograd finds the way from the output back to all four parameters.

    A .detach(), a no_grad or a new tensor made inside forward cuts that way: the output is still
    right, and what lies before the cut never learns.
    """
    weights, X = _weights(rng, 6), _rows(rng, 12)
    answer = build_model.call("call_model", 6, *weights, X)
    what, output, gradients = answer.parts("what", "output", "gradients")
    _is_module(what)
    output.array(12, 1)
    a1, a2 = _network(*weights, X)
    d2 = a2 * (1.0 - a2)
    d1 = d2 @ weights[2].T.astype(np.float64) * (a1 > 0)
    right = {"W1": X.T @ d1, "b1": d1.sum(0), "W2": a1.T @ d2, "b2": d2.sum(0)}
    for name, gradient in right.items():
        found = gradients.entry(name)
        if not found.array().any():
            output.fail(f"No gradient gets from the output back to {name}, so it cannot learn.")
        found.equals(gradient, SINGLE)


def test_a_new_model_each_time(build_model):
    """Two calls give two models that share nothing: training one leaves the other alone.

    A model made once, outside the function or as a default argument, is the same one at every
    call, with all that it has learned.
    """
    for hidden in (4, 8):
        what, shared = build_model.call("call_twice", hidden).parts("what", "shared")
        _is_module(what)
        if shared.number() != 0:
            shared.fail("Two calls of build_model return models that share their parameters.")
