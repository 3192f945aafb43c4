import numpy as np
from chapter1.sigmoid import sigmoid
from chapter1.layer import layer
from chapter1.relu import relu
def forward(x, W1, b1, W2, b2):
    a1 = layer(x, W1, b1, relu)
    votes = 0
    for unit in range(a1.shape[-1]):
        votes = votes + a1[..., unit:unit + 1]
    y_hat = sigmoid(votes + b2)
    return a1, y_hat
