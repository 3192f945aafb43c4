"""from_numpy with requires_grad_(), a list at the end."""

import numpy as np
import torch


def autograd_gradients(X, y, W1, b1, W2, b2):
    tX, ty = torch.from_numpy(X), torch.from_numpy(y)
    tW1 = torch.from_numpy(W1).requires_grad_()
    tb1 = torch.from_numpy(b1).requires_grad_()
    tW2 = torch.from_numpy(W2).requires_grad_()
    tb2 = torch.from_numpy(b2).requires_grad_()
    out = torch.sigmoid(torch.sigmoid(tX @ tW1 + tb1) @ tW2 + tb2)
    (0.5 * torch.sum((out - ty).pow(2))).backward()
    return [np.array(t.grad) for t in (tW1, tb1, tW2, tb2)]
