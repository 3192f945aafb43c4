def gradient_step(params, grads, lr):
    new = dict(params)
    if "W1" in new:
        new["W1"] = new["W1"] - lr * grads["W1"]
    if "b1" in new:
        new["b1"] = new["b1"] - lr * grads["b1"]
    if "W2" in new:
        new["W2"] = new["W2"] - lr * grads["W2"]
    if "b2" in new:
        new["b2"] = new["b2"] - lr * grads["b2"]
    return new
