#!/usr/bin/env bash
# Gradescope runs this once, when the image of the autograder is made: install questcheck.
#
# AUTOGRADER_ROOT is /autograder but in a test. pip heeds its own variables: for a smaller PyTorch
# than the default, set PIP_EXTRA_INDEX_URL here to the index of its CPU builds.
set -euo pipefail
root="${AUTOGRADER_ROOT:-/autograder}"
source="$root/source"

usable() { "$1" -c 'import ensurepip, sys; sys.exit(sys.version_info < (3, 10))' 2>/dev/null; }

python="${AUTOGRADER_PYTHON:-python3}"
if ! usable "$python"; then
    apt-get update
    apt-get install -y python3 python3-venv
    usable "$python" || { echo "questcheck needs Python 3.10 or newer: choose a newer image" >&2; exit 1; }
fi

"$python" -m venv "$root/venv"
"$root/venv/bin/python" -m pip install @REQUIREMENTS@
"$root/venv/bin/questcheck" --version
