"""Softmax, the reference: shift each row so that its largest logit is 0, then normalise."""

import numpy as np


def softmax(z):
    """Turn logits into probabilities along the last axis; (k,) or (batch, k) -> same shape."""
    # The quotient does not notice a shift, and exp of anything up to 0 cannot overflow. The
    # largest term becomes 1, so the sum is never 0 either.
    e = np.exp(z - np.max(z, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True)
