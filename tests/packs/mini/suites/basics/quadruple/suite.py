"""quadruple(x): four times a number."""


def test_a_number_comes_back_four_times_as_large(quadruple, rng):
    """Any number, of either sign, is quadrupled."""
    for x in rng.uniform(1.0, 9.0, size=2) * [1, -1]:
        quadruple(x).equals(4 * x)
