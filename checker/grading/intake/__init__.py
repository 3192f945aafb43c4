"""From whatever an instructor has to hand-ins: who handed in, and what, with no judging.

Two steps, so that a class of thousands never lies in memory at once. `survey` tells who handed in
and where it lies; `read_handin` opens one of those. What is wrong with one submission is said in
its hand-in (`refused`), and the class goes on; only what is wrong with the whole is a UsageError.
"""

from checker.grading.intake.find import Survey, find_submissions, survey
from checker.grading.intake.handin import normalised_hash, read_handin
from checker.grading.intake.places import Found

__all__ = ["Found", "Survey", "find_submissions", "normalised_hash", "read_handin", "survey"]
