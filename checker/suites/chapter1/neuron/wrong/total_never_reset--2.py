def neuron(x, w, b, products=[]):
    for xi, wi in zip(x, w):
        products.append(xi * wi)
    return sum(products) + b
