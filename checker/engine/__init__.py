"""Judging: a hidden suite asks, a worker computes, and only the judge decides."""

import os

# Before anything here imports NumPy: BLAS starts its threads at that moment, a process with
# threads cannot be forked safely, and times measured on one core mean the same everywhere.
for _name in ("OMP", "OPENBLAS", "MKL", "VECLIB_MAXIMUM", "NUMEXPR"):
    os.environ[f"{_name}_NUM_THREADS"] = "1"
