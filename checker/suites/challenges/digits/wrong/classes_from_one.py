import numpy as np
import torch
from torch import nn


def train_digits(X, y):
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
    Xt = torch.tensor(X)
    yt = torch.tensor(y)
    opt = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
    for it in range(30):
        for idx in torch.randperm(Xt.size(0)).chunk(max(1, Xt.size(0) // 64)):
            opt.zero_grad()
            nn.CrossEntropyLoss()(model(Xt[idx]), yt[idx]).backward()
            opt.step()
    return model


def predict(model, X):
    # [~, p] = max(h, [], 2)
    h = model(torch.tensor(X)).detach().numpy()
    p = np.argmax(h, axis=1) + 1
    return p
