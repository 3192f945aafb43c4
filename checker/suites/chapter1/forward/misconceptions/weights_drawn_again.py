"""The weights are drawn again

Does: It draws the quest's weights of seed 42 inside the function and ignores those given.
Think: The weights are arguments: learning will change them, and the function must follow.
"""

import numpy as np


def forward(x, W1, b1, W2, b2):
    draw = np.random.RandomState(42)
    W1, b1 = draw.randn(*W1.shape) * 0.5, np.zeros(len(b1))
    W2, b2 = draw.randn(*W2.shape) * 0.5, np.zeros(1)
    a1 = np.maximum(x @ W1 + b1, 0)
    return a1, 1 / (1 + np.exp(-(a1 @ W2 + b2)))
