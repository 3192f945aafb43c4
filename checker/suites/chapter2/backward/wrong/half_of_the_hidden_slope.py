import numpy as np
def grads(inputs, delta):
    return inputs.T.dot(delta), np.ones((1, len(delta))).dot(delta)
def backward(X, y, a1, a2, W2):
    e2 = (a2 - y) * a2 * (1 - a2)
    e1 = e2.dot(W2.T)
    e1 = e1 - e1 * a1
    dW1, db1 = grads(X, e1)
    dW2, db2 = grads(a1, e2)
    return dW1, db1, dW2, db2
