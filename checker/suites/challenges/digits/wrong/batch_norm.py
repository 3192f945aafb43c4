import torch
import torch.nn as nn
from torch.utils.data import DataLoader, TensorDataset


class Classifier(nn.Module):
    def __init__(self, n_in=64, n_hidden=64, n_out=10):
        super().__init__()
        self.lin1 = nn.Linear(n_in, n_hidden)
        self.bn = nn.BatchNorm1d(n_hidden)
        self.lin2 = nn.Linear(n_hidden, n_out)

    def forward(self, x):
        h = torch.relu(self.lin1(x))
        return self.lin2(self.bn(h))


def train_digits(X, y):
    clf = Classifier()
    loader = DataLoader(TensorDataset(torch.tensor(X), torch.tensor(y)), batch_size=100, shuffle=True)
    opt = torch.optim.SGD(clf.parameters(), lr=0.1, momentum=0.9)
    loss_fn = nn.CrossEntropyLoss()
    clf.train()
    for _ in range(15):
        for xb, yb in loader:
            opt.zero_grad()
            loss_fn(clf(xb), yb).backward()
            opt.step()
    clf.eval()
    return clf


def predict(model, X):
    model.eval()
    with torch.no_grad():
        return torch.argmax(model(torch.tensor(X)), 1).tolist()
