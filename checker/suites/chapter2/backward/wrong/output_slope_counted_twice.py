import numpy as np
from chapter2.dsigmoid import dsigmoid
def backward(X, y, a1, a2, W2):
    delta_out = (a2 - y) * dsigmoid(a2)
    dW2 = a1.T.dot(delta_out)
    db2 = delta_out.sum(axis=0, keepdims=True)
    back = delta_out * dsigmoid(a2)
    back = back.dot(W2.T)
    back = back * dsigmoid(a1)
    dW1 = X.T.dot(back)
    db1 = back.sum(axis=0, keepdims=True)
    return dW1, db1, dW2, db2
