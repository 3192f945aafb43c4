"""`python -m checker` is `questcheck`."""

from checker.cli.main import run

run()
