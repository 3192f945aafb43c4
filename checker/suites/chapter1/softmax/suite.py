"""softmax(z): each row's share of e^z along the last axis, for (k,) and (batch, k).

The logits near 1e3 are multiples of 1/8, which float32 holds exactly: there it is coarse (6e-5
at 1000), and a right answer should not depend on how such a logit was rounded.
"""

import numpy as np


def _eighths(rng, size):
    """Multiples of 1/8 between -2 and 2."""
    return rng.integers(-16, 17, size=size) / 8.0


def test_one_example(softmax, rng):
    """Five scores become five shares, e^z over the sum of all e^z.

    The larger score gets the larger share, and every share is positive: negative scores are
    allowed, negative probabilities are not.
    """
    z = rng.normal(scale=1.5, size=5)
    z[[1, 3]] = [-1.25, 2.0]
    softmax(z).matches_reference()


def test_it_undoes_the_logarithm(softmax, rng):
    """The logarithms of shares give those shares back, whatever constant is added to them.

    Only differences between scores count: the constant cancels. That is the freedom which the
    stable softmax uses.
    """
    shares = rng.dirichlet([2.0, 3.0, 4.0, 5.0])
    softmax(np.log(shares) + rng.uniform(1.0, 3.0)).equals(shares)


def test_every_row_of_a_batch(softmax, rng):
    """Each row of a batch is a distribution of its own and sums to 1.

    A row is an example. Down the columns, or over the whole array, the examples would compete
    with each other for the same probability.
    """
    answer = softmax(rng.normal(scale=1.5, size=(3, 5)))
    with np.errstate(all="ignore"):
        sums = answer.array(3, 5).sum(axis=-1)
    # Right float32 rows are off by at most 2.2e-7 (measured over 20,000 batches).
    shown = ", ".join(f"{total:.4g}" for total in sums)
    answer.require(
        (np.abs(sums - 1.0) <= 1e-4).all(), f"each row of {{}} must sum to 1, not to {shown}."
    )
    answer.matches_reference()


def test_as_many_examples_as_classes(softmax, rng):
    """With four examples of four classes the rows are still the examples.

    In a square batch a sum over the wrong axis, or one that has lost its axis, has a shape that
    fits, and NumPy does not complain. Only the numbers are wrong.
    """
    for _ in range(2):
        softmax(rng.normal(scale=1.5, size=(4, 4))).matches_reference()


def test_a_batch_of_one(softmax, rng):
    """A batch of one row keeps its two axes, and its row sums to 1.

    The last axis is what counts, not the first that is there.
    """
    softmax(rng.normal(size=(1, 4))).matches_reference()


def test_a_single_class(softmax, rng):
    """Where there is but one class it gets all: a share of 1, whatever its score is.

    Nobody competes with it. That is why a single output neuron takes a sigmoid and no softmax.
    """
    softmax(rng.normal(size=1)).equals([1.0])
    softmax(rng.normal(size=2)).matches_reference()


def test_logits_near_a_thousand(softmax, rng):
    """Scores near 1000 give the same shares as their differences do.

    e^1000 is infinity to a computer, and infinity / infinity is NaN. Subtract the largest score
    first: the shares do not change, and no exponent is above 0. Cutting the scores off instead
    would make them all alike.
    """
    small = _eighths(rng, 5)
    small[[0, 3]] = [1.5, -0.75]
    softmax(1000.0 + small).matches_reference()


def test_logits_near_minus_a_thousand(softmax, rng):
    """Scores near -1000 are no smaller a problem: every e^z is 0, and so is their sum.

    0 / 0 is NaN too. The largest score, once it is shifted to 0, contributes e^0 = 1, so the
    sum can never vanish.
    """
    small = _eighths(rng, 4)
    small[[1, 2]] = [-1.25, 0.5]
    softmax(-1000.0 + small).matches_reference()


def test_rows_far_apart(softmax, rng):
    """In one batch a row near 1000, one near -1000 and one near 0 are all right.

    Every row needs a shift of its own. With one for the whole batch the row near -1000 turns
    into e^-2000 = 0 throughout, and its shares into 0 / 0.
    """
    z = _eighths(rng, (3, 4))
    z[:, 2] = [1.25, -1.5, 0.75]
    softmax(z + np.array([[1000.0], [-1000.0], [0.0]])).matches_reference()


def test_scores_far_apart_in_a_row(softmax, rng):
    """A row may hold 1000 and -1000 at once: the largest takes nearly all.

    Shifted by the mean, the smallest, the first or the last score, e^1000 would be there again.
    Only the largest is safe for every row.
    """
    z = _eighths(rng, (2, 5))
    z[0, 1:] = [-1000.0, 1000.0, 998.5, -999.0]
    z[1, 0] = -999.0  # here the mean would do, and the first would not
    softmax(z).matches_reference()
