import numpy as np

def gradient_step(params, grads, lr):
    result = {}
    for name in params:
        p, g = params[name], grads[name]
        new = np.zeros(p.shape)
        for r in range(len(p)):
            for c in range(len(p[r])):
                new[r][c] = p[r][c] - lr * g[r][c]
        result[name] = new
    return result
