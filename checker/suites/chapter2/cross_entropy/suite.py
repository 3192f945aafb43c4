"""cross_entropy(probs, labels): the mean of -log p of the true classes, finite even at p = 0."""

import numpy as np
import pytest

from checker.engine.compare import Tolerance

# The contract: 1e-4 absolute, so that a floor or an epsilon under p may show a little.
ABSOLUTE = Tolerance(rtol=0.0, atol=1e-4)
LEAST_AT_ZERO = 15.0


def _probs(rng, n, k):
    """Rows that sum to 1, no entry below 0.03."""
    return 0.03 + (1 - 0.03 * k) * rng.dirichlet(np.ones(k), size=n)


def _is(answer, expected):
    answer.number()
    answer.equals(expected, ABSOLUTE)


def _loss(probs, labels):
    return -np.mean([np.log(row[label]) for row, label in zip(probs, labels, strict=True)])


@pytest.mark.parametrize(("n", "k"), [(7, 3), (5, 4), (4, 4), (9, 2), (1, 5)])
def test_the_mean_surprise_at_the_true_class(cross_entropy, rng, n, k):
    """From every row comes one probability, the true class's, and the loss is the mean of -log p.

    The other columns matter only in that they leave less for the true one. The logarithm is
    the natural one, and the mean keeps the loss independent of the number of examples.
    """
    probs, labels = _probs(rng, n, k), rng.integers(0, k, size=n)
    labels[-1] = k - 1
    _is(cross_entropy(probs, labels), _loss(probs, labels))


def test_the_true_class_is_the_labels_not_the_likeliest(cross_entropy, rng):
    """A row is charged for its label even where another class got the highest probability.

    That is the whole lesson: confident and wrong is dear. The likeliest class's own
    probability would praise every confident row.
    """
    for _ in range(2):
        probs = _probs(rng, 7, 4)
        labels = probs.argmin(axis=1)
        labels[0] = probs[0].argmax()
        _is(cross_entropy(probs, labels), _loss(probs, labels))


def test_each_row_has_its_own_label(cross_entropy):
    """Row i is looked up in column labels[i] and nowhere else.

    `probs[:, labels]` would be a table of every row against every label; two integer arrays
    side by side pick one entry a row.
    """
    probs = np.array(
        [[0.5, 0.2, 0.3], [0.1, 0.85, 0.05], [0.25, 0.15, 0.6], [0.9, 0.04, 0.06], [0.3, 0.3, 0.4]]
    )
    labels = np.array([2, 0, 1, 0, 2])
    _is(cross_entropy(probs, labels), -np.log(0.3 * 0.1 * 0.15 * 0.9 * 0.4) / 5)


def test_small_probabilities_are_not_disturbed(cross_entropy):
    """p = 0.01 costs 4.6052 and p = 1 costs nothing, to 0.0001.

    The floor that saves the loss at p = 0 must be far below the honest rows: 1e-7 and less is.
    """
    probs = np.array([[0.01, 0.99], [0.99, 0.01], [0.01, 0.99]])
    _is(cross_entropy(probs, np.array([0, 1, 0])), -np.log(0.01))
    certain = np.array([[0.0, 1.0, 0.0], [1.0, 0.0, 0.0], [0.0, 0.98, 0.02]])
    _is(cross_entropy(certain, np.array([1, 0, 2])), -np.log(0.02) / 3)


def test_a_class_without_a_row(cross_entropy, rng):
    """How many classes there are says probs.shape[1], whatever labels turn up.

    In a small batch some classes are missing, here the last one. A one-hot table made as wide as
    the largest label would be too narrow.
    """
    probs, labels = _probs(rng, 6, 4), rng.permutation([0, 1, 2, 2, 0, 2])
    _is(cross_entropy(probs, labels), _loss(probs, labels))


@pytest.mark.parametrize("n", [1, 7])
def test_probability_zero_is_dear_but_finite(cross_entropy, rng, n):
    """A true class with p exactly 0 counts a finite value of at least 15, and spoils no other row.

    log 0 is minus infinity, and one such row would drown all others. A floor under p (1e-7
    costs 16.1, 1e-12 costs 27.6) keeps the mean a number that can be compared.
    """
    probs, labels = _probs(rng, n, 3), rng.integers(0, 3, size=n)
    probs[0] = np.roll([0.0, 0.35, 0.65], labels[0])
    answer = cross_entropy(probs, labels)
    loss = answer.number()
    answer.require(np.isfinite(loss), "{} is not finite where a true class has probability 0.")
    others = _loss(probs[1:], labels[1:]) * (n - 1) if n > 1 else 0.0
    charge = loss * n - others
    # Each of the n rows may be off by 1e-4.
    answer.require(
        charge >= LEAST_AT_ZERO - n * ABSOLUTE.atol,
        f"{{}} charges a true class of probability 0 only {charge:.4g}, where 15 is the least.",
    )
