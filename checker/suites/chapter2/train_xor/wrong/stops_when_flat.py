import numpy as np

def train_xor(X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    s = lambda z: 1.0 / (1.0 + np.exp(-z))
    p = {"W1": W1.copy(), "b1": b1.copy(), "W2": W2.copy(), "b2": b2.copy()}
    history = []
    before = np.inf
    for epoch in range(epochs):
        h = s(np.dot(X, p["W1"]) + p["b1"])
        o = s(np.dot(h, p["W2"]) + p["b2"])
        error = o - y
        history.append(float((error ** 2).mean()))
        d_o = error * o * (1 - o)
        d_h = np.dot(d_o, p["W2"].T) * h * (1 - h)
        g = {"W1": np.dot(X.T, d_h), "b1": d_h.sum(0, keepdims=True),
             "W2": np.dot(h.T, d_o), "b2": d_o.sum(0, keepdims=True)}
        for name in p:
            p[name] -= lr * g[name]
        if abs(before - history[-1]) < 1e-4:
            break
        before = history[-1]
    return p, history
