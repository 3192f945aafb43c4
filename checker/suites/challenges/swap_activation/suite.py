"""compare_activations(X, y, epochs, seed): the losses of a ReLU and a Tanh run from one start.

The answer is {"relu": losses, "tanh": losses, "faster": name}, for chapter 3's 2-8-1 model, seeded
right before each is built, trained full batch by Adam at 0.05 on BCELoss. The curves are compared
with the reference's. On XOR the start decides who wins, so the seeds come from a list.
"""

import numpy as np
import pytest

from checker.engine.compare import Tolerance, numeric

EPOCHS = 120
# On each of these seeds the first epoch below 0.1, the area under the curve and the last loss all
# name the same winner, by more than 10% each, and both runs get below 0.1, or the winner alone as
# the last list says. Seeds where float32's rounding drives right writings apart are left out (38
# and 69 are such).
# tests/content/test_swap_activation_seeds.py trains them all.
RELU_WINS = (18, 94, 98, 209, 234, 238)
TANH_WINS = (3, 5, 8, 34, 54)
TANH_WINS_FROM_BEHIND = (28, 44, 65, 66, 67, 85)  # its first loss is the higher one
TANH_WINS_ALONE = (17, 19, 36)  # ReLU is not below 0.1 at the end
# A diagnosis makes short runs again, and only these: 3 x 2 x 16 epochs for an entry. On each of
# these seeds area, last and lowest loss after 16 epochs name one winner, by 2% each. Who always
# names the same, the first loss's winner or the loser gives himself away on one of the three.
SHORT = 16
SHORT_RACES = {
    "relu": (19, 21, 23, 27, 29, 37),
    "relu from behind": (9, 46, 107, 196, 232, 236),  # its first loss is the higher one
    "tanh": (8, 34, 41, 54, 103, 106),
}
# Right writings part by at most 6e-7 on these seeds.
TOLERANCE = Tolerance(rtol=1e-3, atol=1e-5)

_X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=np.float32)
_Y = np.array([[0], [1], [1], [0]], dtype=np.float32)


def _race(compare_activations, rng, seeds, epochs=EPOCHS):
    """The answer for one of the seeds."""
    seed = int(rng.choice(seeds))
    answer = compare_activations(_X, _Y, epochs, seed, replayed=epochs == SHORT)
    return answer.only_keys("relu", "tanh", "faster")


def _first_loss(curve):
    """The curve's first loss, and the reference's."""
    return curve.array(SHORT)[0], numeric(curve.truth()).floats[0]


@pytest.mark.parametrize("seeds", SHORT_RACES.values(), ids=SHORT_RACES)
def test_both_runs_start_from_the_seed(swap_activation, rng, seeds):
    """The first loss of each curve is that of a model built right after torch.manual_seed(seed).

    A race is fair if both start at the same line. The second model draws other weights than the
    first unless the seed is set again right before it is built, hidden layer first. From there
    on every loss of a short run is compared.
    """
    answer = _race(swap_activation, rng, seeds, SHORT)
    for name in ("relu", "tanh"):
        curve = answer.entry(name)
        loss, right = _first_loss(curve)
        curve.require(
            np.isclose(loss, right, rtol=1e-4, atol=1e-5),
            f"{name}: losses[0] is {loss:.6g} where {right:.6g} is right, the loss before any "
            "update of a model that is built right after torch.manual_seed(seed), hidden layer "
            "first.",
        )
    for name in ("relu", "tanh"):
        answer.entry(name).matches_reference(TOLERANCE)


def test_zero_is_a_seed(swap_activation, rng):
    """torch.manual_seed(0) is as good a start as any other, and has to be made as well.

    In Python 0 counts as False, so `if seed:` takes it for no seed at all.
    """
    answer = _race(swap_activation, rng, (0,), SHORT)
    for name in ("relu", "tanh"):
        answer.entry(name).matches_reference(TOLERANCE)


@pytest.mark.parametrize("seeds", [RELU_WINS, TANH_WINS], ids=["relu", "tanh"])
def test_both_curves(swap_activation, rng, seeds):
    """Each curve is that of Adam at 0.05 on the BCELoss of the whole batch, epoch by epoch.

    losses[e] is the loss before update e. If everything but the activation is the same in both
    runs, then so is whatever makes the curves differ.
    """
    answer = _race(swap_activation, rng, seeds)
    for name in ("relu", "tanh"):
        answer.entry(name).matches_reference(TOLERANCE)


def test_the_faster_is_named(swap_activation, rng):
    """The entry "faster" names the activation that learned faster, "relu" or "tanh".

    First below 0.1, smaller area under the curve, lower last loss: on these starts all of them
    agree, so any is right. One start favours ReLU, another Tanh; one race shows one race. And a
    run that never gets below 0.1 has not been there at epoch 0.
    """
    winners = (
        (RELU_WINS, "relu"),
        (TANH_WINS, "tanh"),
        (TANH_WINS_FROM_BEHIND, "tanh"),
        (TANH_WINS_ALONE, "tanh"),
    )
    for seeds, winner in winners:
        _race(swap_activation, rng, seeds).entry("faster").is_text(winner)
