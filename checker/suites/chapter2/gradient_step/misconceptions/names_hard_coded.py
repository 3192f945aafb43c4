"""The names written into the code

Does: It asks for W1, b1, W2 and b2 by name, whatever the dict holds.
Think: The rule is the same for every parameter: loop over the names that the dict has.
"""


def gradient_step(params, grads, lr):
    return {
        "W1": params["W1"] - lr * grads["W1"],
        "b1": params["b1"] - lr * grads["b1"],
        "W2": params["W2"] - lr * grads["W2"],
        "b2": params["b2"] - lr * grads["b2"],
    }
