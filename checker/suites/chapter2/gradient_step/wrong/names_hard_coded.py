import numpy as np
def gradient_step(params, grads, lr):
    W1 = params["W1"] - lr * grads["W1"]
    b1 = params["b1"] - lr * grads["b1"]
    W2 = params["W2"] - lr * grads["W2"]
    b2 = params["b2"] - lr * grads["b2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
