"""Linear layers in double precision: their gradients are transposed back, the biases made rows."""

import torch
from torch import nn


def autograd_gradients(X, y, W1, b1, W2, b2):
    l1, l2 = nn.Linear(2, 4).double(), nn.Linear(4, 1).double()
    with torch.no_grad():
        l1.weight.copy_(torch.tensor(W1.T))
        l1.bias.copy_(torch.tensor(b1[0]))
        l2.weight.copy_(torch.tensor(W2.T))
        l2.bias.copy_(torch.tensor(b2[0]))
    out = torch.sigmoid(l2(torch.sigmoid(l1(torch.tensor(X)))))
    loss = 0.5 * (out - torch.tensor(y)).square().sum()
    loss.backward()
    return (
        l1.weight.grad.T.numpy(),
        l1.bias.grad.unsqueeze(0).numpy(),
        l2.weight.grad.T.numpy(),
        l2.bias.grad.unsqueeze(0).numpy(),
    )
