"""early_stop(losses, patience, min_delta=0.0): the index of the epoch to keep.

Epoch 0 sets the best. From epoch 1 on `loss < best - min_delta` is an improvement: it becomes the
best, is kept, and resets the count; anything else adds 1 to the count, and at `patience` one
stops. Where a difference equals min_delta, all numbers are multiples of 1/8, which floats hold
exactly: no right way to write the comparison may round to another answer.
"""

import numpy as np


def _falling(rng, epochs):
    """A strictly falling curve, far above 1 at its start, in steps of at least 1/8."""
    steps = rng.integers(1, 9, size=epochs) / 8
    return 2.0 + np.cumsum(steps)[::-1]


def test_a_curve_that_only_falls(early_stop, rng):
    """A curve that falls to the end keeps its last epoch.

    Nothing ever uses up the patience, so nothing stops the run: the curve ends by itself.
    """
    for epochs in (2, int(rng.integers(4, 12))):
        early_stop(_falling(rng, epochs), int(rng.integers(1, 4))).equals(epochs - 1)


def test_a_curve_that_only_rises(early_stop, rng):
    """A curve that rises from the start keeps epoch 0.

    Epoch 0 sets the best loss before anything is compared: it can be the best of all.
    """
    losses = _falling(rng, int(rng.integers(5, 10)))[::-1].copy()
    for patience in (1, 3, 50):
        early_stop(losses, patience).equals(0)
        early_stop(np.concatenate([[losses[0] + 1], losses]), patience).equals(1)


def test_a_single_epoch(early_stop, rng):
    """With one epoch there is only epoch 0 to keep; with two there is a choice.

    Where there is no second one to compare with, the loop must bear that.
    """
    early_stop(_falling(rng, 1), 1).equals(0)
    early_stop(_falling(rng, 2), 1).equals(1)


def test_the_best_of_a_curve_that_ends_in_time(early_stop, rng):
    """A curve that turns, and ends before the patience does, keeps its lowest epoch.

    What is asked for is the epoch to keep, the best one: neither the last of the curve nor its
    loss.
    """
    for epochs in (int(rng.integers(4, 8)), int(rng.integers(8, 12))):
        down = _falling(rng, epochs)
        up = down[-1] + np.cumsum(rng.integers(1, 4, size=4) / 8)
        early_stop(np.concatenate([down, up]), 20).equals(epochs - 1)


def test_a_better_epoch_after_the_stop(early_stop, rng):
    """An epoch after the stop cannot win, however low its loss is.

    Early stopping decides while the run goes on. The epochs after the stop were never trained,
    so the lowest point of the whole curve is not always the answer.
    """
    for patience in (1, 2, int(rng.integers(3, 6))):
        down = _falling(rng, int(rng.integers(3, 7)) + patience)
        bump = down[-1] + rng.integers(1, 9, size=patience) / 8
        rest = np.array([down[-1] - 1.0, down[-1] - 1.5])
        early_stop(np.concatenate([down, bump, rest]), patience).equals(len(down) - 1)


def test_a_better_epoch_long_after_the_stop(early_stop, rng):
    """Nor does one count that comes some epochs after the stop.

    Who waits one epoch too long is not wrong here; who never stops is.
    """
    patience = int(rng.integers(1, 4))
    down = _falling(rng, int(rng.integers(3, 7)))
    bump = down[-1] + rng.integers(1, 9, size=patience + 3) / 8
    losses = np.concatenate([down, bump, [down[-1] - 1.0]])
    early_stop(losses, patience).equals(len(down) - 1)


def test_the_last_chance_counts(early_stop, rng):
    """One epoch fewer without improvement than `patience`, and the run goes on.

    With patience 3, two bad epochs are endured and a good third is kept; three end the run. To
    stop one too early, or one too late, are the two ways to miss it.
    """
    for patience in (2, 3, int(rng.integers(4, 7))):
        down = _falling(rng, int(rng.integers(3, 7)))
        bump = down[-1] + rng.integers(1, 9, size=patience - 1) / 8
        losses = np.concatenate([down, bump, [down[-1] - 0.5, down[-1]]])
        early_stop(losses, patience).equals(len(down) + patience - 1)


def test_an_improvement_starts_the_count_anew(early_stop, rng):
    """After an improvement the count is 0 again: only bad epochs in a row are counted.

    Counted over the whole run, bad epochs would end every long run, however well it goes.
    """
    for patience in (2, int(rng.integers(3, 6))):
        losses, level = [], 30.0
        for _ in range(4):
            level -= 1.0
            losses += [level, *(level + rng.integers(1, 9, size=patience - 1) / 8)]
        early_stop(np.array(losses), patience).equals(3 * patience)


def test_every_epoch_is_compared_with_the_best(early_stop, rng):
    """A loss is compared with the best so far, not with the epoch before it.

    After a bump every step down would look like progress, though the curve has yet to come back
    to where it had been.
    """
    low = 2.0 + float(rng.integers(0, 9)) / 8
    losses = low + np.array([2.0, 0.0, 1.5, 1.0, 0.5, 0.25, -1.0])
    early_stop(losses, 4).equals(1)
    early_stop(losses, 5).equals(6)


def test_a_tie_keeps_the_earlier_epoch(early_stop, rng):
    """A loss equal to the best is no improvement: the earlier epoch stays, the count grows.

    The comparison is `<`. On a plateau the first epoch is as good as any and was cheaper, and a
    flat curve must be able to end the run.
    """
    level = 2.0 + float(rng.integers(0, 9)) / 8
    early_stop(np.full(6, level), 10).equals(0)
    early_stop(np.array([level + 1, level, level, level + 0.5]), 10).equals(1)
    early_stop(np.array([level + 1, level, level, level, level - 1]), 2).equals(1)


def test_min_delta_asks_for_more(early_stop, rng):
    """An epoch that is lower than the best, but by less than min_delta, is no improvement.

    Noise makes a curve creep down by hairs; min_delta says what a real step is.
    """
    best = 4.0 + float(rng.integers(0, 9)) / 8
    early_stop(best - np.array([0.0, 0.125, 0.375, 2.0]), 2, 0.5).equals(0)
    early_stop(best - np.array([0.0, 0.25, 0.375, 0.25]), 10, 0.5).equals(0)
    early_stop(best - np.array([0.0, 0.25, 0.75, 1.0]), 10, 0.5).equals(2)


def test_exactly_min_delta_is_too_little(early_stop, rng):
    """An epoch that is lower than the best by exactly min_delta is no improvement either.

    `loss < best - min_delta` is strict, as it is where min_delta is 0 and the two losses tie.
    """
    best = 4.0 + float(rng.integers(0, 9)) / 8
    early_stop(best - np.array([0.0, 0.25, 0.25, 0.125]), 10, 0.25).equals(0)
    early_stop(best - np.array([0.0, 0.25, 0.375, 0.625]), 10, 0.25).equals(2)
    early_stop(best - np.array([0.0, 0.125, 0.25, 2.0]), 2, 0.25).equals(0)


def test_min_delta_is_no_share(early_stop, rng):
    """min_delta is in the loss's own units: half of a small loss may be less than it.

    A share of the best would ask for less and less while the loss comes down.
    """
    best = 0.25 + float(rng.integers(0, 3)) / 16
    early_stop(best * np.array([1.0, 0.5, 0.5]), 10, 0.25).equals(0)


def test_small_steps_add_up(early_stop, rng):
    """Steps too small to count leave the best where it was, so that together they may count.

    If every small step moved the best along, a curve that creeps down for ever would never
    improve; measured from the last real best, it does.
    """
    best = 6.0 + float(rng.integers(0, 9)) / 8
    creeping = best - np.arange(9) / 8
    early_stop(creeping, 3, 0.25).equals(6)
    early_stop(creeping, 4, 0.375).equals(8)
    early_stop(creeping, 2, 0.25).equals(0)


def test_min_delta_is_zero_unless_given(early_stop, rng):
    """Called with two arguments, any fall at all is an improvement.

    A default written into the body, or one of another size, hides small progress.
    """
    losses = 1.0 + np.array([0.5, 0.3, 0.2, 0.1999, 0.19989, 0.25]) * rng.uniform(0.5, 1.0)
    early_stop(losses, 1).equals(4)
    early_stop(losses[[0, 1, 2, 3, 5, 4]], 1).equals(3)


def test_losses_below_zero(early_stop, rng):
    """A loss may be negative; lower is still better.

    A log-likelihood of a density is such a loss. Nothing in the rules asks for a sign.
    """
    losses = -_falling(rng, 6)[::-1]
    early_stop(losses, 2).equals(5)
    early_stop(np.concatenate([losses[2:], [0.0, 0.0]]), 2, 0.0).equals(3)


def test_losses_of_any_size(early_stop, rng):
    """A best of exactly 0 is a best like any other, and so is one of a million million.

    The first loss sets the best, not a large number that somebody thought no loss would reach;
    and in Python 0.0 counts as False, so `if not best` takes it for none.
    """
    losses = np.array([1.0, 0.0, 0.5, 0.25, 0.125])
    early_stop(losses, 10).equals(1)
    early_stop(losses[1:], 3).equals(0)
    early_stop(2.0**40 + _falling(rng, 5), 2).equals(4)


def test_many_curves(early_stop, rng):
    """On many random curves, patiences and min_deltas, the epoch kept is the right one.

    The rules together decide here: plateaus, bumps, small steps, stops.
    """
    for _ in range(60):
        epochs = int(rng.integers(2, 25))
        walk = rng.integers(-3, 3, size=epochs).cumsum() / 8
        patience, min_delta = int(rng.integers(1, 6)), float(rng.integers(0, 4)) / 8
        early_stop(16.0 + walk, patience, min_delta).matches_reference()


def test_a_realistic_curve(early_stop, rng):
    """A noisy validation loss that falls, levels off and rises again, as real ones do.

    This is what the function is for: the epoch to go back to before the network learned its
    training set by heart.
    """
    for patience in (2, 5, 10):
        epoch = np.arange(60)
        noise = 0.02 * rng.normal(size=60)
        losses = 0.3 + 2.0 * np.exp(-epoch / 6) + 0.0004 * epoch**1.7 + noise
        early_stop(losses, patience).matches_reference()
