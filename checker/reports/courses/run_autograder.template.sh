#!/usr/bin/env bash
# Gradescope runs this for each submission: judge it, and hand over the results.
#
# Whatever goes wrong, what is left in results.json says so and holds no score: Gradescope then says
# that the autograder failed, and nobody gets a zero for it.
set -u
root="${AUTOGRADER_ROOT:-/autograder}"
results="$root/results/results.json"

mkdir -p "$root/results"
cat >"$results" <<'END'
{
  "output": "The autograder failed. This is no fault of your submission, and no grade: please tell your instructor.",
  "output_format": "text",
  "visibility": "visible",
  "stdout_visibility": "hidden"
}
END

out=$(mktemp -d) || exit 1
trap 'rm -rf "$out"' EXIT

# Of the folders in $root, the one called submission is the student's, whatever it holds.
"$root/venv/bin/questcheck" grade "$root" --pattern '{student}' --student submission \
    --out "$out" --jobs 1 @OPTIONS@ </dev/null
status=$?

graded="$out/gradescope/submission.json"
if [ "$status" -eq 0 ] && [ -s "$graded" ] && cp "$graded" "$results.new"; then
    mv "$results.new" "$results"
else
    echo "questcheck ended with status $status and no grade; what it says stands above." >&2
    exit 1
fi
