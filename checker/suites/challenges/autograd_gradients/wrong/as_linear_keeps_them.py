import numpy as np
import torch
from torch import nn

def autograd_gradients(X, y, W1, b1, W2, b2):
    model = nn.Sequential(nn.Linear(2, 4), nn.Sigmoid(), nn.Linear(4, 1), nn.Sigmoid()).double()
    with torch.no_grad():
        model[0].weight.copy_(torch.tensor(W1.T))
        model[0].bias.copy_(torch.tensor(b1[0]))
        model[2].weight.copy_(torch.tensor(W2.T))
        model[2].bias.copy_(torch.tensor(b2[0]))
    loss = 0.5 * torch.sum((model(torch.tensor(X)) - torch.tensor(y)) ** 2)
    loss.backward()
    return tuple(p.grad.numpy() for p in model.parameters())
