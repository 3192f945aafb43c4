"""A while loop, foreach Adam, and all losses in one tensor."""

import torch


def train_model(model, X, y, epochs=2000, lr=0.05):
    optimizer = torch.optim.Adam(list(model.parameters()), lr=lr, foreach=True)
    loss_fn = torch.nn.BCELoss(reduction="mean")
    losses = torch.empty(epochs)
    epoch = 0
    while epoch < epochs:
        model.zero_grad(set_to_none=True)
        loss = loss_fn(model(X).view(-1), y.view(-1))
        losses[epoch] = loss.detach()
        loss.backward()
        optimizer.step()
        epoch += 1
    return losses
