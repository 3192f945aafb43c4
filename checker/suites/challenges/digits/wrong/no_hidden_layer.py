import torch
import torch.nn as nn
import torch.nn.functional as F
from torch.utils.data import DataLoader, TensorDataset


class SoftmaxRegression(nn.Module):
    def __init__(self, n_pixels, n_classes):
        super().__init__()
        self.linear = nn.Linear(n_pixels, n_classes)

    def forward(self, x):
        return self.linear(x)


def train_digits(X, y):
    clf = SoftmaxRegression(X.shape[1], 10)
    loader = DataLoader(TensorDataset(torch.tensor(X), torch.tensor(y)), batch_size=64, shuffle=True)
    opt = torch.optim.Adam(clf.parameters(), lr=0.02)
    for epoch in range(20):
        for xb, yb in loader:
            loss = F.cross_entropy(clf(xb), yb)
            opt.zero_grad()
            loss.backward()
            opt.step()
    return clf


def predict(model, X):
    with torch.no_grad():
        return [int(row.argmax()) for row in model(torch.tensor(X))]
