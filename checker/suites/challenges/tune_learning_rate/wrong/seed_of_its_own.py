import numpy as np

EXPLANATION = (
    "With 0.01 hardly anything happens, the curve is almost flat. With 0.5 and with 5.0 the loss "
    "goes down, 5.0 being quicker. With 100 the network is saturated and stays at 0.5!"
)


def sigma(z):
    return 1.0 / (1.0 + np.exp(-z))


def init_params(seed):
    np.random.seed(0)
    params = {}
    params["W1"] = np.random.randn(2, 4)
    params["W2"] = np.random.randn(4, 1)
    params["b1"] = np.zeros((1, 4))
    params["b2"] = np.zeros((1, 1))
    return params


def forward(X, p):
    A1 = sigma(np.dot(X, p["W1"]) + p["b1"])
    A2 = sigma(np.dot(A1, p["W2"]) + p["b2"])
    return A1, A2


def loss_of(A2, Y):
    return float(((Y - A2) ** 2).mean())


def backward(X, Y, A1, A2, p):
    dZ2 = (A2 - Y) * A2 * (1 - A2)
    dZ1 = np.dot(dZ2, p["W2"].T) * A1 * (1 - A1)
    return {
        "W1": np.dot(X.T, dZ1),
        "b1": np.sum(dZ1, axis=0, keepdims=True),
        "W2": np.dot(A1.T, dZ2),
        "b2": np.sum(dZ2, axis=0, keepdims=True),
    }


def train(X, Y, lr, epochs, seed):
    p = init_params(seed)
    history = []
    for i in range(epochs):
        A1, A2 = forward(X, p)
        history.append(loss_of(A2, Y))
        grads = backward(X, Y, A1, A2, p)
        for key in grads:
            p[key] = p[key] - lr * grads[key]
    return history


def sweep(X, y, lrs, epochs, seed):
    return {lr: train(X, y, lr, epochs, seed) for lr in lrs}
