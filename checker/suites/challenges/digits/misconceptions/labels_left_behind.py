"""Images shuffled without their labels

Does: It trains each image with the label of another, as happens where the images are shuffled
    and the labels are not.
Think: One permutation for both: X[order] and y[order].
"""

import torch
from torch import nn


def train_digits(X, y):
    X, y = torch.tensor(X), torch.tensor(y)
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
    loss_fn = nn.CrossEntropyLoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.003)
    for _ in range(30):
        for start, batch in zip(range(0, len(X), 64), torch.randperm(len(X)).split(64)):
            optimizer.zero_grad()
            loss_fn(model(X[batch]), y[start : start + len(batch)]).backward()
            optimizer.step()
    return model


def predict(model, X):
    with torch.no_grad():
        return model(torch.tensor(X)).argmax(dim=1).numpy()


def explains(run):
    # It knows how often each class comes, or the wrong labels by heart, and is otherwise at sea.
    if run.accuracy > 0.25 or not 2.2 < run.loss < 3 or run.confidence > 0.35:
        return False
    if run.size < 0.05:
        return False  # smaller than drawn: there is a penalty on them
    largest = abs(run.weights[0]).max()
    if run.alignment is None:
        return 0.2 < largest < 2
    # Its last step has nothing to do with the loss over the right pairs.
    return run.moved and largest < 2 and abs(run.alignment) < 0.3 and not run.piled_up
