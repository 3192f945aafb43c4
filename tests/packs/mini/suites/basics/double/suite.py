"""double(x): twice a number."""


def test_a_number_comes_back_twice_as_large(double, rng):
    """Any number, of either sign, is doubled."""
    for x in rng.uniform(1.0, 9.0, size=2) * [1, -1]:
        double(x).equals(2 * x)
