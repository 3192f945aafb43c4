import torch


def train_model(model, X, y, epochs=2000, lr=0.05):
    criterion = torch.nn.BCELoss()
    adam = torch.optim.Adam(model.parameters(), lr)
    history = []
    model.train()
    while len(history) < epochs:
        predicted = model(X)
        loss = criterion(predicted, y)
        adam.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), max_norm=1)
        adam.step()
        history.append(float(loss))
    return history
