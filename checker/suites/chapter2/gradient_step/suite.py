"""gradient_step(params, grads, lr): every parameter minus lr times its gradient, as a dict.

Working in place on params is as right as a new dict; grads are only read.
"""

import numpy as np
import pytest

SHAPES = {"W1": (2, 4), "b1": (1, 4), "W2": (4, 1), "b2": (1, 1)}


def _arrays(rng, shapes):
    return {name: rng.normal(size=shape) for name, shape in shapes.items()}


def test_the_network_moves_downhill(gradient_step, rng):
    """Every parameter of the network moves against its gradient: p - lr * gradient.

    The gradient points to where the loss grows fastest. The minus turns it round; without it,
    training climbs.
    """
    params, grads = _arrays(rng, SHAPES), _arrays(rng, SHAPES)
    gradient_step(params, grads, 0.3, may_change=("params",)).matches_reference()


@pytest.mark.parametrize("lr", [0.01, 0.5, 2.5])
def test_the_learning_rate_is_the_one_given(gradient_step, rng, lr):
    """The step is as long as lr says: ten times the rate is ten times the way.

    The rate belongs to whoever trains, who may try several or let it shrink as training goes on.
    """
    params, grads = _arrays(rng, SHAPES), _arrays(rng, SHAPES)
    gradient_step(params, grads, lr, may_change=("params",)).matches_reference()


def test_the_names_are_the_callers(gradient_step, rng):
    """A dict with two other names, of shapes (5,) and (3, 2), gets the same treatment.

    One rule moves two parameters or two billion. Code that knows only W1 and b1 trains only
    one network.
    """
    shapes = {"offset": (5,), "kernel": (3, 2)}
    params, grads = _arrays(rng, shapes), _arrays(rng, shapes)
    gradient_step(params, grads, 0.7, may_change=("params",)).matches_reference()


def test_a_gradient_is_found_by_its_name(gradient_step, rng):
    """The gradients stand in another order than the parameters; names tell which is whose.

    Two dicts with the same names may be filled in any order. Code that pairs them by place moves
    one parameter along the gradient of another.
    """
    params = _arrays(rng, {"left": (3,), "middle": (3,), "right": (3,)})
    grads = _arrays(rng, {"right": (3,), "left": (3,), "middle": (3,)})
    gradient_step(params, grads, 0.6, may_change=("params",)).matches_reference()


def test_the_biases_move_too(gradient_step, rng):
    """Biases are parameters like all others: each moves by lr times its gradient.

    Here the weights rest, their gradient being 0, and all that moves is a bias.
    """
    params, grads = _arrays(rng, SHAPES), _arrays(rng, SHAPES)
    grads["W1"], grads["W2"] = np.zeros((2, 4)), np.zeros((4, 1))
    answer = gradient_step(params, grads, 0.4, may_change=("params",))
    answer.only_keys(*SHAPES)
    for name in ("b1", "b2", "W1", "W2"):
        answer.entry(name).equals(params[name] - 0.4 * grads[name])


def test_large_and_small_numbers(gradient_step, rng):
    """Parameters and gradients of any size: a hundred is not cut off, 1e-4 is not left out.

    The rule is the same for all. Clipping a gradient is a trick against runs that explode, and
    whoever wants it does it before this step.
    """
    for scale in (300.0, 1e-4):
        params, grads = _arrays(rng, SHAPES), _arrays(rng, SHAPES)
        params = {name: scale * param for name, param in params.items()}
        grads = {name: scale * grad for name, grad in grads.items()}
        gradient_step(params, grads, 0.2, may_change=("params",)).matches_reference()


def test_each_element_has_its_own_gradient(gradient_step):
    """Where the gradient is positive a number falls, where it is negative it rises, else it stays.

    Only the minus makes it so; a step along the gradient's absolute value, or along its sign
    alone, goes somewhere else.
    """
    params = {"w": np.array([1.0, 2.0, -3.0]), "b": np.array([[0.5]])}
    grads = {"w": np.array([0.5, -1.5, 0.0]), "b": np.array([[4.0]])}
    answer = gradient_step(params, grads, 0.1, may_change=("params",)).only_keys("w", "b")
    answer.entry("w").equals([0.95, 2.15, -3.0])
    answer.entry("b").equals([[0.1]])
