import torch
import torch.nn as nn
from torch.utils.data import DataLoader, TensorDataset


class DigitClassifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.stack = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))

    def forward(self, x):
        return self.stack(x)


def train_digits(X, y):
    classifier = DigitClassifier()
    ds = TensorDataset(torch.from_numpy(X), torch.from_numpy(y))
    dl = DataLoader(ds, batch_size=64, shuffle=True)
    opt = torch.optim.Adam(classifier.parameters(), lr=1e-3)
    ce = nn.CrossEntropyLoss()
    for epoch in range(10):
        for xb, yb in dl:
            loss = ce(classifier(xb), yb)
            opt.zero_grad()
            loss.backward()
            opt.step()
    acc = (classifier(ds.tensors[0]).argmax(1) == ds.tensors[1]).float().mean()
    print("training accuracy:", acc.item())


def predict(model, X):
    with torch.no_grad():
        return model(torch.from_numpy(X)).argmax(1).tolist()
