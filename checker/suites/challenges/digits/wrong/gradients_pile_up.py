import torch
import torch.nn as nn
import torch.nn.functional as F
from torch.utils.data import DataLoader, TensorDataset


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(64, 64)
        self.fc2 = nn.Linear(64, 10)

    def forward(self, x):
        x = F.relu(self.fc1(x))
        return self.fc2(x)


def train_digits(X, y):
    net = Net()
    loader = DataLoader(TensorDataset(torch.from_numpy(X), torch.from_numpy(y)), batch_size=32, shuffle=True)
    criterion = nn.CrossEntropyLoss()
    opt = torch.optim.SGD(net.parameters(), lr=0.05)
    opt.zero_grad()
    for epoch in range(20):
        running = 0.0
        for images, labels in loader:
            out = net(images)
            loss = criterion(out, labels)
            loss.backward()
            opt.step()
            running += loss.item()
        if epoch % 5 == 0:
            print(f"{epoch}: {running / len(loader):.3f}")
    return net


def predict(model, X):
    with torch.no_grad():
        out = model(torch.from_numpy(X))
    return out.argmax(1).numpy()
