"""Runs beside the learner's `cross_entropy`, for the diagnosis alone.

Under a probability that may be 0 people put one floor or another, each before or behind the same
mistake. So an entry is a predicate on a `Loss`, which knows the floors: a replay has one of them.
"""

import numpy as np

FLOORS = np.array([0.0, *(10.0**-k for k in (*range(5, 17), 20, 30, 50, 100, 300)), 2.0**-52])


def cross_entropy(learner, probs, labels):
    """The learner's own answer."""
    return learner.cross_entropy(probs, labels)


def explains(learner, returned, raised, probs, labels):
    """Whether the misconception holds of what came back."""
    return bool(learner.explains(Loss(returned, raised, probs, labels)))


class Loss:
    """What came back, beside what it was computed from.

    `returned` is None where the call raised, `raised` the exception's name there. `p` (n,) are the
    probabilities of the true classes, `one_hot` (n, k) the labels as rows of 0 and 1.
    """

    def __init__(self, returned, raised, probs, labels):
        self.returned, self.raised = returned, raised
        self.probs, self.labels = probs, labels
        self.n, self.k = probs.shape
        self.p = probs[np.arange(self.n), labels]
        self.one_hot = np.eye(self.k)[labels]

    @property
    def is_number(self):
        return self.returned is not None and np.shape(self.returned) == ()

    def is_one_of(self, *ways, rtol=0.0, atol=1e-4):
        """Whether a number came back, and it is one of these, numbers or arrays of them."""
        if not self.is_number:
            return False
        candidates = np.concatenate([np.ravel(way) for way in ways])
        return np.isclose(self.returned, candidates, rtol=rtol, atol=atol, equal_nan=True).any()

    def floored(self, p):
        """p with every floor that people write, or none: as the least it may be, or added to it.

        Shape (ways, *p.shape).
        """
        floors = self.floors(p)
        return np.concatenate([np.maximum(p, floors), p + floors])

    def floors(self, p):
        """The floors, to be laid beside p: shape (floors, 1, ...)."""
        return FLOORS.reshape(-1, *(1 for _ in p.shape))
