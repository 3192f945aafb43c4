import numpy as np
from chapter1.relu import relu
from chapter1.sigmoid import sigmoid
def forward(x, W1, b1, W2, b2):
    z1 = np.inner(x, W1) + b1
    a1 = relu(z1)
    z2 = np.dot(a1, W2) + b2
    return a1, sigmoid(z2)
