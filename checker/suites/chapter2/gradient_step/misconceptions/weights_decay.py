"""The parameters shrink as well

Does: It also makes every parameter smaller by a share of lr.
Think: Plain descent subtracts lr * gradient and nothing else.
"""

import numpy as np


def gradient_step(params, grads, lr):
    return {name: (1 - lr) * params[name] - lr * grads[name] for name in params}
