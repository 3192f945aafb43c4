"""diagnose(losses, hidden): which of four things a training run is an example of.

In this order: "lr_too_large" if a loss is not finite or any exceeds 1.5 times the first;
"dead_relu" if at the last epoch at least 90% of the units are 0 for every example;
"lr_too_small" if the last loss is above 0.9 times the first; else "healthy". All cases keep clear
of the thresholds: the highest loss is at most 1.25 or at least 2 times the first, at most 5 of 8
units are silent or all are (and then the loss is flat), a loss falls by less than 5% or by more
than 20%.
"""

import numpy as np
import pytest


def _scale(rng):
    """The size of a run's first loss: the rules know ratios only."""
    return float(10.0 ** rng.uniform(-2, 2))


def _falling(rng, epochs, to):
    """A curve from 1 down to `to`, with small wiggles on the way."""
    progress = np.linspace(0.0, 1.0, epochs) ** rng.uniform(0.5, 1.5)
    losses = 1.0 + (to - 1.0) * progress
    losses[1:-1] *= 1.0 + rng.uniform(-0.03, 0.03, size=epochs - 2)
    return losses


def _flat(rng, epochs):
    """A curve that ends 1% to 4% lower than it began."""
    return _falling(rng, epochs, rng.uniform(0.96, 0.99))


def _learned(rng, epochs):
    return _falling(rng, epochs, rng.uniform(0.05, 0.7))


def _alive(rng, epochs, silent=0, examples=12, units=8):
    """Activations after a ReLU: each unit fires for some examples, but for the silent ones."""
    hidden = np.maximum(rng.normal(size=(epochs, examples, units)), 0.0)
    # Every unit has an example that wakes it, and one that does not.
    hidden[:, 0, :] = rng.uniform(0.2, 2.0, size=(epochs, units))
    hidden[:, 1, :] = 0.0
    hidden[:, :, rng.permutation(units)[:silent]] = 0.0
    return hidden


def _dying(rng, epochs, at):
    """Alive up to epoch `at`, all units silent from there on."""
    hidden = _alive(rng, epochs)
    hidden[at:] = 0.0
    return hidden


def _and_another(diagnose, rng, than):
    """One run of another kind, so that no constant answer passes a check."""
    losses = _flat(rng, 12) if than == "healthy" else _learned(rng, 12)
    other = "lr_too_small" if than == "healthy" else "healthy"
    diagnose(_scale(rng) * losses, _alive(rng, 12)).is_text(other)


def test_a_healthy_run(diagnose, rng):
    """A loss that falls well, with units that fire: nothing is wrong here.

    A diagnosis that finds something in every run is as useless as none.
    """
    for _ in range(4):
        epochs = int(rng.integers(8, 40))
        losses = _scale(rng) * _learned(rng, epochs)
        diagnose(losses, _alive(rng, epochs)).is_text("healthy")
    _and_another(diagnose, rng, than="healthy")


def test_a_small_rise_is_healthy(diagnose, rng):
    """A loss that rises a little on the way, by a quarter at most, and then falls is healthy.

    Real curves wobble. The rule asks for 1.5 times the first loss, not for any rise.
    """
    epochs = int(rng.integers(12, 30))
    losses = _learned(rng, epochs)
    losses[1:4] = rng.uniform(1.1, 1.25, size=3)
    diagnose(_scale(rng) * losses, _alive(rng, epochs)).is_text("healthy")
    _and_another(diagnose, rng, than="healthy")


def test_a_few_dead_units_are_healthy(diagnose, rng):
    """Up to 5 silent units of 8 in a run that learns are no reason to worry.

    Most trained ReLU networks have some; the others do the work. The rule asks for 90%.
    """
    for silent in (1, 3, 5):
        epochs = int(rng.integers(8, 30))
        losses = _scale(rng) * _learned(rng, epochs)
        diagnose(losses, _alive(rng, epochs, silent)).is_text("healthy")
    _and_another(diagnose, rng, than="healthy")


def test_a_runaway_loss(diagnose, rng):
    """A loss that grows and grows means that the steps are too large.

    Each step overshoots by more than it gains. From one epoch to the next the growth may be
    modest; it is the first loss that it is measured against.
    """
    for growth in (rng.uniform(1.1, 1.2), rng.uniform(1.5, 3.0)):
        epochs = int(rng.integers(25, 40))
        losses = _scale(rng) * growth ** np.arange(epochs)
        diagnose(losses, _alive(rng, epochs)).is_text("lr_too_large")
    # Slower still: no epoch adds more than a tenth of the first loss.
    losses = _scale(rng) * np.linspace(1.0, rng.uniform(2.2, 3.0), 30)
    diagnose(losses, _alive(rng, 30)).is_text("lr_too_large")
    _and_another(diagnose, rng, than="lr_too_large")


def test_a_loss_that_swings(diagnose, rng):
    """A loss that swings to twice its first value and back means steps that are too large.

    The end of the curve is luck: here the last epoch happens to be at the bottom of a swing. So
    the whole curve is asked, not the last loss.
    """
    for _ in range(3):
        epochs = 2 * int(rng.integers(6, 15))
        losses = np.empty(epochs)
        losses[0::2] = rng.uniform(2.1, 4.0, size=epochs // 2)
        losses[1::2] = rng.uniform(0.1, 0.6, size=epochs // 2)
        losses[0] = 1.0
        diagnose(_scale(rng) * losses, _alive(rng, epochs)).is_text("lr_too_large")
    _and_another(diagnose, rng, than="lr_too_large")


@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_a_loss_that_is_not_finite(diagnose, rng, value):
    """A loss of nan or inf is the mark of a run that blew up, at whatever epoch it appears.

    Every comparison with nan is False, so nan slips through a rule that only compares. Ask for
    finite numbers first.
    """
    for start in (1, 2, 3):
        epochs = int(rng.integers(8, 20))
        losses, hidden = _scale(rng) * _learned(rng, epochs), _alive(rng, epochs)
        losses[-epochs * start // 4 :] = value
        diagnose(losses, hidden).is_text("lr_too_large")
    losses = _scale(rng) * _learned(rng, epochs)
    losses[int(rng.integers(1, epochs - 1))] = value  # one alone, and the run goes on
    diagnose(losses, hidden).is_text("lr_too_large")
    losses = _scale(rng) * _learned(rng, epochs)
    losses[0] = value  # nothing can be larger than 1.5 times that
    diagnose(losses, hidden).is_text("lr_too_large")
    _and_another(diagnose, rng, than="lr_too_large")


def test_dead_units(diagnose, rng):
    """All units silent for every example at the last epoch, and a flat loss: dead ReLUs.

    A unit that answers 0 for all examples has no gradient and stays as it is. So does the loss,
    but no other learning rate would help it now: the name says what to repair.
    """
    for _ in range(3):
        epochs = int(rng.integers(8, 30))
        losses = _scale(rng) * _flat(rng, epochs)
        diagnose(losses, _dying(rng, epochs, at=0)).is_text("dead_relu")
    _and_another(diagnose, rng, than="dead_relu")


def test_units_that_die_on_the_way(diagnose, rng):
    """Units that fired at first and are silent at the last epoch are dead all the same.

    One step that is too long can push them all over the edge. What counts is the last epoch.
    """
    for halfway in (True, False):
        epochs = int(rng.integers(10, 30))
        losses = _scale(rng) * _flat(rng, epochs)
        hidden = _dying(rng, epochs, at=epochs // 2 if halfway else epochs - 1)
        diagnose(losses, hidden).is_text("dead_relu")
    _and_another(diagnose, rng, than="dead_relu")


def test_units_that_wake_up(diagnose, rng):
    """Units that are silent at first and fire at the last epoch are alive.

    The weights of a layer before them may move them back into range. The first epoch says
    nothing about the last.
    """
    epochs = int(rng.integers(10, 30))
    hidden = _alive(rng, epochs)
    hidden[: epochs // 2] = 0.0
    diagnose(_scale(rng) * _learned(rng, epochs), hidden).is_text("healthy")
    diagnose(_scale(rng) * _flat(rng, epochs), hidden).is_text("lr_too_small")


def test_units_count_not_zeros(diagnose, rng):
    """A unit that fires for one or two examples is alive, however many zeros it shows.

    A unit may answer to one kind of example only, as a specialist does. Here more than 90% of all
    activations are 0, and no unit is silent for every example.
    """
    for losses, answer in ((_learned(rng, 9), "healthy"), (_flat(rng, 9), "lr_too_small")):
        hidden = np.zeros((9, 16, 8))
        for example in range(12):
            hidden[:, example, example % 8] = rng.uniform(0.2, 2.0)
        diagnose(_scale(rng) * losses, hidden).is_text(answer)


def test_faint_activations(diagnose, rng):
    """A unit that answers a ten-thousandth is alive: dead is 0, and nothing else.

    How large activations are is a matter of the weights' scale. What is not 0 has a gradient.
    """
    for losses, answer in ((_learned(rng, 9), "healthy"), (_flat(rng, 9), "lr_too_small")):
        diagnose(_scale(rng) * losses, 1e-4 * _alive(rng, 9)).is_text(answer)


def test_examples_that_wake_no_unit(diagnose, rng):
    """Units are counted, not examples: an example may wake no unit at all.

    hidden[-1] holds an example a row and a unit a column. Here nearly all rows are 0, yet every
    column has a number that is not.
    """
    for losses, answer in ((_learned(rng, 9), "healthy"), (_flat(rng, 9), "lr_too_small")):
        hidden = np.zeros((9, 40, 8))
        hidden[:, rng.permutation(40)[:2], :] = rng.uniform(0.2, 2.0, size=(9, 2, 8))
        diagnose(_scale(rng) * losses, hidden).is_text(answer)


def test_a_loss_that_hardly_moves(diagnose, rng):
    """A loss that falls by less than 5% while the units are alive: steps that are too small.

    The direction is right, the way is long. Some silent units do not change that.
    """
    for silent in (0, 2, 5):
        epochs = int(rng.integers(8, 40))
        losses = _scale(rng) * _flat(rng, epochs)
        diagnose(losses, _alive(rng, epochs, silent)).is_text("lr_too_small")
    _and_another(diagnose, rng, than="lr_too_small")


def test_a_loss_that_comes_back(diagnose, rng):
    """It is the last loss that is compared with the first, not the lowest on the way.

    A curve that dips and returns has learned nothing that it kept.
    """
    epochs = int(rng.integers(10, 30))
    losses = _flat(rng, epochs)
    losses[3:6] = rng.uniform(0.5, 0.7, size=3)
    diagnose(_scale(rng) * losses, _alive(rng, epochs)).is_text("lr_too_small")
    _and_another(diagnose, rng, than="lr_too_small")


def test_a_fall_of_a_quarter_is_healthy(diagnose, rng):
    """A loss that fell by 21% to 35% is on its way: healthy, if not yet done.

    The rule asks for a tenth at least, whatever the size of the loss itself.
    """
    for scale in (0.01, 1.0, 100.0):
        epochs = int(rng.integers(8, 30))
        losses = scale * _falling(rng, epochs, rng.uniform(0.65, 0.79))
        diagnose(losses, _alive(rng, epochs)).is_text("healthy")
    _and_another(diagnose, rng, than="healthy")


def test_a_blown_up_run_with_dead_units(diagnose, rng):
    """A run that blew up is "lr_too_large", even if it left all its units dead.

    The large steps are the cause, the dead units what they left behind: name the cause. That is
    why the rules come in this order.
    """
    epochs = int(rng.integers(10, 30))
    hidden = _dying(rng, epochs, at=epochs // 2)
    losses = _flat(rng, epochs)
    losses[epochs // 2 :] = rng.uniform(2.5, 3.0)
    diagnose(_scale(rng) * losses, hidden).is_text("lr_too_large")
    losses[epochs // 2 :] = np.nan
    diagnose(_scale(rng) * losses, hidden).is_text("lr_too_large")
    _and_another(diagnose, rng, than="lr_too_large")


@pytest.mark.parametrize("units", [4, 10, 16])
def test_layers_of_any_width(diagnose, rng, units):
    """The layer may have any number of units, and the run any number of examples and epochs.

    The rule is a share of the units: a fixed count would fit one layer alone.
    """
    for examples in (4, 25):
        epochs = int(rng.integers(5, 9))
        hidden = _alive(rng, epochs, units // 2, examples, units)
        losses = _scale(rng) * _learned(rng, epochs)
        diagnose(losses, hidden).is_text("healthy")
        losses = _scale(rng) * _flat(rng, epochs)
        diagnose(losses, hidden).is_text("lr_too_small")
        diagnose(losses, np.zeros_like(hidden)).is_text("dead_relu")


def test_only_first_highest_and_last_count(diagnose, rng):
    """The first loss is the measure, the last the result, and the highest the alarm.

    The second loss and the last but one may be anything: neither says how the run went.
    """
    for index, value, losses, cause in (
        (1, rng.uniform(0.3, 0.5), _learned(rng, 20), "healthy"),
        (1, rng.uniform(1.15, 1.25), _flat(rng, 20), "lr_too_small"),
        (10, 2.0, _learned(rng, 20), "lr_too_large"),
        (-1, rng.uniform(0.6, 0.75), _flat(rng, 20), "healthy"),
        (-1, rng.uniform(0.96, 0.99), _learned(rng, 20), "lr_too_small"),
    ):
        losses[index] = value
        diagnose(_scale(rng) * losses, _alive(rng, 20)).is_text(cause)
