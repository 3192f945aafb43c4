"""train_model(model, X, y, epochs=2000, lr=0.05): full batch, Adam, BCELoss; returns the losses.

No run is judged by how low it gets: from about 2 starts in 25 the very same code sticks above
0.1. Every run is compared with the reference's own, from the same initial weights.

Few runs, short ones first: who ignores `epochs` trains 2,000 in each. A diagnosis makes all but
the last again, 95 epochs for an entry.
"""

import numpy as np
import pytest

from checker.engine.compare import Tolerance

# Right writings that call BCELoss or its functional form agree to the last bit; a fused Adam, a sum
# divided by the rows, and the formula written out part from them. Over 80 starts, 40 epochs: losses
# by at most 7e-7, weights by at most 2e-5; a decay of AdamW's size moves the weights by at least
# 1e-2, a missing zero_grad by 1. Over 2,000 epochs from a start that learns (20 of them) losses
# part by at most 8e-7, AdamW's by at least 2e-3; from one that sticks, right runs by 2e-3 as well.
LOSSES = Tolerance(rtol=1e-4, atol=1e-5)
WEIGHTS = Tolerance(rtol=3e-4, atol=1e-4)
LONG_RUN = Tolerance(rtol=1e-3, atol=1e-5)
STUCK = 0.1

XOR = (
    np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=np.float32),
    np.array([[0], [1], [1], [0]], dtype=np.float32),
)


def _model(rng, hidden=8):
    """Starting weights about as wide as nn.Linear draws them; each unit is on for some rows."""
    signs = np.where(np.arange(hidden) % 2, -1.0, 1.0)
    weights = {
        "W1": rng.uniform(0.2, 0.7, size=(2, hidden)) * np.stack([signs, -signs]),
        "b1": rng.uniform(-0.2, 0.4, size=(1, hidden)),
        "W2": rng.uniform(-0.35, 0.35, size=(hidden, 1)),
        "b2": rng.uniform(-0.35, 0.35, size=(1, 1)),
    }
    return {name: values.astype(np.float32) for name, values in weights.items()}


def _model_that_learns_xor(rng):
    """Half the units answer to x0 > x1, half to x1 > x0, and all count as "yes"."""
    model = _model(rng)
    return {**model, "b1": 0.5 * abs(model["b1"]), "W2": 0.1 + abs(model["W2"])}


def _model_that_has_solved_xor(rng):
    """One unit for x0 > x1, one for x1 > x0; its loss is about 3e-4."""
    model = _model(rng, hidden=2)
    signs = np.array([[1.0, -1.0], [-1.0, 1.0]])
    solved = {
        "W1": signs * rng.uniform(4.0, 4.5, size=(2, 2)),
        "b1": rng.uniform(-0.2, 0.0, size=(1, 2)),
        "W2": rng.uniform(4.5, 5.0, size=(2, 1)),
        "b2": rng.uniform(-8.0, -7.5, size=(1, 1)),
    }
    return {name: solved[name].astype(np.float32) for name in model}


def _data(rng, rows):
    """Points in a square, labelled by which side of a bent line they lie on; some labels flip."""
    X = rng.uniform(-1.0, 1.0, size=(rows, 2)).astype(np.float32)
    y = (X[:, :1] * X[:, 1:] > 0.1).astype(np.float32)
    y[::4] = 1.0 - y[::4]
    return X, y


def _one_point_with_both_labels(rng, b2):
    """A model that says sigmoid(b2) to everything, and two rows to which one half is best."""
    model = _model(rng)
    model = {**model, "W2": np.zeros_like(model["W2"]), "b2": np.full_like(model["b2"], b2)}
    X, _ = _data(rng, 1)
    return model, np.vstack([X, X]), np.array([[0], [1]], dtype=np.float32)


def _losses(answer):
    losses, weights = answer.parts("losses", "weights")
    if losses.value is None:
        losses.fail("train_model returned None where the losses are due, one an epoch.")
    return losses, weights


def _numbers(losses, epochs):
    """The losses as numbers, one an epoch."""
    numbers = losses.array()
    if numbers.ndim != 1:
        losses.fail(
            f"{losses.subject} must be a list of {epochs} numbers, one an epoch; "
            f"what came back has the shape {numbers.shape}."
        )
    if len(numbers) != epochs:
        losses.fail(
            f"{losses.subject} are {len(numbers)} numbers where {epochs} are due, one an epoch."
        )
    return numbers


def _trained(weights, start):
    """The weights of the model that was handed over are the reference's, and not the start's."""
    if all(np.array_equal(weights.entry(name).array(), start[name]) for name in start):
        weights.fail(
            "The model that train_model was given still has the weights it started with: "
            "train that very model, in place, with optimizer.step()."
        )
    weights.matches_reference(WEIGHTS)


def test_a_single_epoch(train_model, rng):
    """One epoch is one loss, a plain number, and one update, of all rows together.

    The caller decides how long to train; an update too many or too few shows in the weights.
    """
    model = _model(rng)
    losses, weights = _losses(train_model(model, *XOR, 1, 0.05))
    _numbers(losses, 1)
    _trained(weights, model)


def test_the_first_loss_is_the_untrained_models(train_model, rng):
    """losses[0] is the binary cross-entropy of the model as it was given, averaged over all rows.

    Recorded after the update, the curve would begin one step late and hide where it started.
    """
    model, (X, y) = _model(rng), _data(rng, 9)
    losses, _ = _losses(train_model(model, X, y, 3, 0.05))
    first = _numbers(losses, 3)[0]
    a1 = np.maximum(X @ model["W1"] + model["b1"], 0.0)
    p = 1.0 / (1.0 + np.exp(-(a1 @ model["W2"] + model["b2"]).astype(np.float64)))
    right = float(-np.mean(y * np.log(p) + (1 - y) * np.log(1 - p)))
    if not abs(first - right) <= 1e-5 + 1e-4 * right:
        losses.fail(
            f"losses[0] is {first:.6g} where the cross-entropy of the model before its first "
            f"update is {right:.6g}."
        )


def test_a_solved_model_is_trained_on(train_model, rng):
    """A model that has all but solved XOR is trained for as many epochs as any other.

    Stopping once the loss is low is for the caller to decide: one number for every epoch, all
    in one list. What comes back is the curve alone, not the model: that was trained in place.
    """
    losses, _ = _losses(train_model(_model_that_has_solved_xor(rng), *XOR, 6, 0.05))
    _numbers(losses, 6)


def test_a_loss_that_stands_still(train_model, rng):
    """A loss that does not move is no reason to stop: epochs losses are due all the same.

    Here one point comes with both labels and the model says one half to it, so there is
    nothing to learn. Whether to give up is for the caller to decide, by a rule of its own.
    """
    model, *both = _one_point_with_both_labels(rng, 0.0)
    losses, _ = _losses(train_model(model, *both, 150, 0.05, replayed=False))
    _numbers(losses, 150)
    losses.matches_reference(LOSSES)


def test_a_loss_that_rises(train_model, rng):
    """A rate that is too large makes the loss rise, and what is handed back is where it ended.

    To put the best weights of a run back is early stopping, and for the caller to decide.
    """
    model, *both = _one_point_with_both_labels(rng, 0.1)
    losses, weights = _losses(train_model(model, *both, 2, 0.5))
    _numbers(losses, 2)
    losses.matches_reference(LOSSES)
    _trained(weights, model)


def test_large_gradients(train_model, rng):
    """Numbers in the hundreds make large gradients, and Adam gets them as they are.

    Here the model is wrong about every point at first. Clipped, those gradients would count less
    beside the later ones, which Adam remembers together.
    """
    model, (X, y) = _model(rng), _data(rng, 9)
    sums = np.maximum(X @ model["W1"] + model["b1"], 0.0) @ model["W2"] + model["b2"]
    model, X, y = {**model, "W1": model["W1"] / 400}, 400 * X, (sums < 0).astype(np.float32)
    losses, weights = _losses(train_model(model, X, y, 20, 5e-4))
    _numbers(losses, 20)
    losses.matches_reference(LOSSES)
    _trained(weights, model)


def test_the_curve_of_adam(train_model, rng):
    """Every loss is that of full-batch Adam with BCELoss, epoch by epoch, each before its update.

    All rows at once, in one update an epoch. Adam remembers earlier gradients, so one made anew
    each epoch takes other steps from the second on; and a gradient that is not forgotten is
    added to the next.
    """
    losses, _ = _losses(train_model(_model(rng), *_data(rng, 9), 40, 0.05))
    _numbers(losses, 40)
    losses.matches_reference(LOSSES)


def test_the_model_it_is_given_is_trained(train_model, rng):
    """After the run the model that was handed over holds the trained weights.

    The losses alone do not show it: a model built inside the function learns just as well, and
    the caller's is as untrained as before.
    """
    model = _model(rng, hidden=5)
    losses, weights = _losses(train_model(model, *XOR, 25, 0.05))
    _numbers(losses, 25)
    _trained(weights, model)
    losses.matches_reference(LOSSES)


def test_the_learning_rate_it_is_given(train_model, rng):
    """`lr` is Adam's learning rate, whatever it is.

    It is the first thing to turn when a network does not learn, so it must do something. Here
    more rows than a mini-batch holds make each update, all of them together.
    """
    model = _model(rng)
    losses, weights = _losses(train_model(model, *_data(rng, 70), 20, 0.1))
    _numbers(losses, 20)
    losses.matches_reference(LOSSES)
    _trained(weights, model)


@pytest.mark.long
def test_a_whole_run_by_default(train_model, rng):
    """Called with a model and data alone it trains for 2,000 epochs at a rate of 0.05.

    How low the loss gets is a matter of the start, and not judged: the curve must be the one
    that the reference has from the same weights.
    """
    # From a start that sticks, runs that differ in the last bit part by more than any bug; and
    # stopping early, once the loss is low, would not show.
    losses, _ = _losses(train_model(_model_that_learns_xor(rng), *XOR, replayed=False))
    _numbers(losses, 2000)
    losses.matches_reference(LONG_RUN)
    for ended in train_model.call("own_runs", replayed=False).entries():
        if ended.number() > STUCK:
            losses.remark(
                "unlucky_start",
                f"A run that your file makes by itself ends at {ended.number():.3g}. The reference "
                "ends above 0.1 from 2 in 25 starts as nn.Linear draws them: bad luck, no mistake. "
                "Draw another start.",
            )
