import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
from torch.utils.data import DataLoader, TensorDataset

class DigitNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(64, 64)
        self.fc2 = nn.Linear(64, 11)

    def forward(self, x):
        x = F.relu(self.fc1(x))
        return self.fc2(x)

def train_digits(X, y):
    torch.manual_seed(0)
    net = DigitNet()
    loader = DataLoader(TensorDataset(torch.from_numpy(X), torch.from_numpy(y)), batch_size=32, shuffle=True)
    criterion = nn.CrossEntropyLoss()
    opt = torch.optim.Adam(net.parameters(), lr=2e-3)
    for epoch in range(25):
        for images, labels in loader:
            opt.zero_grad()
            loss = criterion(net(images), labels)
            loss.backward()
            opt.step()
    return net

def predict(model, X):
    model.eval()
    with torch.no_grad():
        out = model(torch.from_numpy(X))
    return out.argmax(dim=1).numpy()
