"""NLLLoss on plain logits

Does: It trains with NLLLoss on logits, which that loss only picks from and negates: each step
    raises the right logit and lowers none.
Think: NLLLoss wants log-probabilities; CrossEntropyLoss takes the log-softmax itself, so that the
    ten classes compete.
"""

import torch
from torch import nn


def train_digits(X, y):
    X, y = torch.tensor(X), torch.tensor(y)
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
    loss_fn = nn.NLLLoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.003)
    for _ in range(30):
        for batch in torch.randperm(len(X)).split(64):
            optimizer.zero_grad()
            loss_fn(model(X[batch]), y[batch]).backward()
            optimizer.step()
    return model


def predict(model, X):
    with torch.no_grad():
        return model(torch.tensor(X)).argmax(dim=1).numpy()


def explains(run):
    """The output biases' gradients are minus the shares of the classes in a batch: they sum to -1.

    Those of CrossEntropyLoss sum to 0.
    """
    if run.last_gradient is None or run.accuracy > 0.9:
        return False
    db2 = run.last_gradient[3]
    return (db2 < 1e-7).all() and abs(db2.sum() + 1) < 1e-4
