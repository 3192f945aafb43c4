"""The forward pass, the reference: a ReLU layer feeding a sigmoid layer."""

from chapter1.relu import relu
from chapter1.sigmoid import sigmoid


def forward(x, W1, b1, W2, b2):
    """Return (a1, y_hat), the hidden activations and the prediction, for one example or a batch."""
    a1 = relu(x @ W1 + b1)
    y_hat = sigmoid(a1 @ W2 + b2)
    return a1, y_hat
