"""numerical_gradient(f, x, eps=1e-5): (f(x + eps) - f(x - eps)) / (2 * eps), entry by entry."""

import numpy as np
import pytest

from checker.engine.compare import Tolerance

CONTRACT = Tolerance(rtol=1e-5, atol=1e-8)
UNCHANGED = 1e-12


def _check(answer, x):
    """x is what it was, and the gradient is the reference's."""
    gradient, after = answer.parts("the gradient", "x afterwards")
    moved = np.abs(after.array(*x.shape) - x)
    after.require(
        np.all(moved <= UNCHANGED),
        "numerical_gradient leaves x changed: put every entry back, or move a copy.",
    )
    gradient.matches_reference(CONTRACT)


@pytest.mark.parametrize("f", ["cubes", "waves", "coupled"])
def test_the_slope_of_every_entry(numerical_gradient, rng, f):
    """For every entry of x the result says how fast f changes when that entry alone moves.

    A step up, a step down, the difference of the answers over the distance 2 * eps; all other
    entries stay where they are.
    """
    x = rng.normal(size=5)
    x[2] = 0.0
    _check(numerical_gradient(f, x, 1e-5), x)


@pytest.mark.parametrize("f", ["cubes", "waves", "coupled"])
def test_the_eps_given_is_used_both_ways(numerical_gradient, rng, f):
    """With eps = 0.1 the quotient parts from the true slope, and that quotient is asked for.

    A one-sided quotient is off by far more, and an eps of your own gives another number. (That
    it is off at all is why eps is small in practice.)
    """
    x = rng.uniform(0.4, 1.4, size=7) * np.array([1, -1, 1, 1, -1, -1, 1])
    _check(numerical_gradient(f, x, 0.1), x)


@pytest.mark.parametrize("shape", [(1,), (3, 2), (2, 3, 4), ()])
def test_any_shape(numerical_gradient, rng, shape):
    """The gradient has the shape of x, and f always sees a whole array of that shape.

    Parameters come as vectors and matrices; a slope belongs to each of their entries.
    """
    x = np.asarray(rng.normal(size=shape))
    _check(numerical_gradient("coupled", x, 0.1), x)
    _check(numerical_gradient("cubes", x, 1e-5), x)


def test_the_step_when_none_is_given(numerical_gradient, rng):
    """Without eps the step is 1e-5.

    Smaller is not better: the two answers of f then agree in so many digits that their
    difference is mostly rounding.
    """
    # At this steepness 1e-5 is off by a relative 1.5e-4, 1e-4 by 1.5e-2, 1e-6 by 1.5e-6; rounding
    # adds 1e-10.
    x = rng.uniform(0.3, 1.2, size=3) / 3000.0
    _check(numerical_gradient("steep", x), x)


def test_large_entries(numerical_gradient, rng):
    """The step is eps however large the entry is: not a share of x.

    Numbers around 30 are moved by as much as numbers around 1.
    """
    x = rng.uniform(20.0, 40.0, size=(2, 3)) * np.array([[1, -1, 1], [-1, 1, -1]])
    _check(numerical_gradient("cubes", x, 0.1), x)
    _check(numerical_gradient("cubes", x, 1e-5), x)
