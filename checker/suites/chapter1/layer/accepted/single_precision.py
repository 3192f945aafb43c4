"""float32 arguments, in place on its own product, the activation called twice for nothing."""

import numpy as np


def layer(x, W, b, activation):
    z = np.matmul(x.astype(np.float32), W.astype(np.float32))
    z += b.astype(np.float32)
    print("shape:", activation(z).shape)
    return activation(z)
