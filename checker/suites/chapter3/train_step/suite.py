"""train_step(model, loss_fn, optimizer, X, y): zero_grad, forward, loss, backward, step, each once.

It returns the loss before the step, as a number. The checks read the weights and the gradients
that the call leaves in the model.
"""

import numpy as np
import pytest

from checker.engine.compare import SINGLE

# Every right writing does the same float32 operations on the model it is given. The general float32
# tolerance is named all the same: a float64 sum on the way would else be judged as float64.
SGD = {"name": "SGD", "lr": 1.5}
BCE = {"name": "BCELoss"}
MSE = {"name": "MSELoss"}


def _task(rng, rows, hidden=8):
    """A model's weights, X (rows, 2) and targets y (rows, 1) of both kinds, all float32."""
    shapes = {"W1": (2, hidden), "b1": (1, hidden), "W2": (hidden, 1), "b2": (1, 1)}
    model = {
        name: rng.normal(scale=0.6, size=shape).astype(np.float32) for name, shape in shapes.items()
    }
    X = rng.normal(size=(rows, 2)).astype(np.float32)
    y = (np.arange(1, rows + 1) % 2).astype(np.float32).reshape(rows, 1)
    return model, X, y


def _parts(answer):
    """The parts of an answer; there is a loss among them."""
    loss, weights, gradients, passes = answer.parts("loss", "weights", "gradients", "passes")
    if loss.value is None:
        loss.fail("train_step returned None where the loss before the step is due, as a number.")
    return loss, weights, gradients, passes


def _gradient(gradients, name, passes):
    """The gradient that the call has left for the parameter of that name."""
    gradient = gradients.entry(name)
    if gradient.value is None and passes.number() == 0:
        gradient.fail(
            f"After train_step {name} has no gradient, since none was computed for the model it "
            "was given: that is what loss.backward() does."
        )
    if gradient.value is None:
        gradient.fail(
            f"After train_step {name} has no gradient: it was computed and thrown away again, and "
            "zero_grad() belongs once, before backward()."
        )
    return gradient


def _moved(weights, start):
    """Something has moved at all; how far is compared afterwards."""
    if all(np.array_equal(weights.entry(name).array(), start[name]) for name in start):
        weights.fail(
            "train_step has moved no weight: optimizer.step() does, by the gradients in .grad."
        )


def _right(answer):
    """Loss, gradients and weights are those of one step of the reference."""
    loss, weights, gradients, passes = _parts(answer)
    loss.number()
    loss.matches_reference(SINGLE)
    for name in ("W1", "b1", "W2", "b2"):
        _gradient(gradients, name, passes).matches_reference(SINGLE)
    weights.matches_reference(SINGLE)


def test_the_loss_is_a_number(train_step, rng):
    """What comes back is a plain number, freed from the graph that computed it.

    The loss tensor holds on to the whole record of the forward pass. A list of a thousand such
    losses keeps a thousand records in memory; `.item()` takes the number out.
    """
    model, X, y = _task(rng, 6)
    loss, *_ = _parts(train_step(model, BCE, SGD, X, y))
    loss.number()


@pytest.mark.parametrize("rows", [1, 5, 12])
def test_the_loss_before_the_step(train_step, rng, rows):
    """The number is the loss of the model as it was given, before it moved.

    It comes for free: the forward pass has computed it already. After the step it would take a
    second forward pass, and the curve would begin one step late.
    """
    model, X, y = _task(rng, rows)
    loss, *_ = _parts(train_step(model, MSE, SGD, X, y))
    predicted = _forward(model, X)[1]
    loss.equals(np.mean((predicted - y) ** 2), SINGLE)


def test_one_step_is_chapter_two_once_more(train_step, rng):
    """After the step each weight has moved by -lr times its gradient: your own update of chapter 2.

    backward() does what your `backward` did, by the same chain rule, and the optimizer does the
    same as your `gradient_step`.
    """
    model, X, y = _task(rng, 7)
    _, weights, gradients, passes = _parts(train_step(model, MSE, SGD, X, y))
    for name, gradient in _gradients(model, X, y).items():
        _gradient(gradients, name, passes).equals(gradient, SINGLE)
    _moved(weights, model)
    for name, gradient in _gradients(model, X, y).items():
        weights.entry(name).equals(model[name] - SGD["lr"] * gradient, SINGLE)


@pytest.mark.parametrize("loss_fn", [BCE, MSE, {"name": "BCELoss", "reduction": "sum"}])
def test_old_gradients_do_not_count(train_step, rng, loss_fn):
    """Gradients that lie about from earlier work are forgotten before the new ones are computed.

    backward() adds to .grad, it does not replace it. Without zero_grad() in front, each step
    follows a mixture of this loss and whatever was computed before.
    """
    model, X, y = _task(rng, 6)
    _right(train_step.call("train_step_after_other_work", model, loss_fn, SGD, X, y))


@pytest.mark.parametrize("loss", ["BCELoss", "MSELoss", "L1Loss", "SmoothL1Loss"])
def test_the_loss_it_is_given(train_step, rng, loss):
    """The step follows the loss function handed in, whichever it is: first the answer, then y.

    A loss of your own choosing would make the argument a lie; the wrong way round, cross-entropy
    asks for the logarithm of the targets.
    """
    model, X, y = _task(rng, 9)
    _right(train_step(model, {"name": loss}, SGD, X, y))


@pytest.mark.parametrize(
    "optimizer",
    [
        {"name": "SGD", "lr": 0.4},
        {"name": "SGD", "lr": 0.3, "momentum": 0.9},
        {"name": "Adam", "lr": 0.05},
        {"name": "RMSprop", "lr": 0.02},
    ],
    ids=["sgd", "momentum", "adam", "rmsprop"],
)
def test_the_optimizer_it_is_given(train_step, rng, optimizer):
    """Three steps in a row are the steps of the optimizer handed in, with its rate and its memory.

    Momentum and Adam remember earlier gradients: an optimizer made anew at each call forgets
    them, and one step too many is one too many from then on.
    """
    model, X, y = _task(rng, 6)
    answer = train_step.call("three_train_steps", model, BCE, optimizer, X, y)
    for step in answer.entries():
        _right(step)


def test_a_small_loss(train_step, rng):
    """A loss that is nearly 0 makes a step like any other, a small one.

    When to stop is the caller's decision. A step that is left out where the loss is low would
    leave momentum and Adam without what they are to remember.
    """
    model, X, _ = _task(rng, 6)
    y = (_forward(model, X)[1] + 0.02).astype(np.float32)
    _right(train_step(model, MSE, SGD, X, y))


def test_a_large_gradient(train_step, rng):
    """However large the gradient is, the step follows all of it.

    Targets far away and a loss that is summed make it some hundred times as large as usual.
    Clipping is a means against runs that explode, and the caller's to choose.
    """
    model, X, y = _task(rng, 12)
    loss_fn = {"name": "MSELoss", "reduction": "sum"}
    _right(train_step(model, loss_fn, {"name": "SGD", "lr": 1e-3}, X, y + 30))


def test_a_network_that_answers_any_number(train_step, rng):
    """The model may answer 3 or -3, and the optimizer may hold its layers in two groups.

    The five lines know neither. This network ends without a sigmoid, as one does that predicts a
    price; what it answers goes to the loss as it is, and both layers forget their old gradients.
    """
    model, X, y = _task(rng, 9)
    answer = train_step.call("train_step_of_a_regression", model, MSE, SGD, X, 6 * y - 3)
    _right(answer)


def test_in_training_mode(train_step, rng):
    """The model stays in the mode in which it comes, which is training mode, and runs once.

    This one silences half its hidden units at random, in training mode alone. eval() would
    switch that off, in the next step too, and a second forward pass would draw another half than
    the loss was taken of.
    """
    model, X, y = _task(rng, 6, hidden=16)
    answer = train_step.call("train_steps_with_dropout", model, BCE, SGD, X, y)
    for step in answer.entries():
        _right(step)


def _forward(model, X):
    W1, b1, W2, b2 = (model[name].astype(np.float64) for name in ("W1", "b1", "W2", "b2"))
    a1 = np.maximum(X @ W1 + b1, 0.0)
    return a1, 1.0 / (1.0 + np.exp(-(a1 @ W2 + b2)))


def _gradients(model, X, y):
    """Of the mean squared error, derived by hand: chapter 2's formulas with a ReLU inside."""
    a1, a2 = _forward(model, X)
    d2 = 2.0 / len(y) * (a2 - y) * a2 * (1.0 - a2)
    d1 = d2 @ model["W2"].T * (a1 > 0)
    sums = {"b1": d1.sum(0, keepdims=True), "b2": d2.sum(0, keepdims=True)}
    return {"W1": X.T @ d1, "W2": a1.T @ d2, **sums}
