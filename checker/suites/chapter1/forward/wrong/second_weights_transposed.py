import numpy as np
from chapter1.relu import relu
from chapter1.sigmoid import sigmoid
def forward(x, W1, b1, W2, b2):
    a1 = relu(np.dot(x, W1) + b1)
    z2 = np.inner(a1, W2) + b2
    return a1, sigmoid(z2)
