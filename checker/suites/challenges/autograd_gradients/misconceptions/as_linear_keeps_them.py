"""In the shapes of nn.Linear

Does: It returns the gradients as nn.Linear keeps its parameters: a weight transposed, (n_out,
    n_in), and a bias without its leading 1.
Think: A gradient has the shape of its parameter, and the parameters are chapter 2's: (2, 4), (1,
    4), (4, 1) and (1, 1).
"""

import torch


def autograd_gradients(X, y, W1, b1, W2, b2):
    X, y = torch.tensor(X), torch.tensor(y)
    W1, b1, W2, b2 = (torch.tensor(p, requires_grad=True) for p in (W1, b1, W2, b2))
    a1 = torch.sigmoid(X @ W1 + b1)
    a2 = torch.sigmoid(a1 @ W2 + b2)
    loss = 0.5 * ((a2 - y) ** 2).sum()
    loss.backward()
    return W1.grad.T.numpy(), b1.grad[0].numpy(), W2.grad.T.numpy(), b2.grad[0].numpy()
