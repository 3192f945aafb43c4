"""The largest is looked for from 0 on

Does: It shifts by 0 where all scores of a row are negative, as a search does that begins at 0:
    near -1000 that is 0 / 0.
Think: The largest score may be negative: begin with the first score of the row, or use np.max.
"""

import numpy as np


def softmax(z):
    e = np.exp(z - np.maximum(0.0, np.max(z, axis=-1, keepdims=True)))
    return e / np.sum(e, axis=-1, keepdims=True)
