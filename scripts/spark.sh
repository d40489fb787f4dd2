#!/usr/bin/env bash
# spark.sh COUNT: checks COUNT records by Examples/spark on two executors, beside one plain run of
# greffier. The last line is « N passed, N failed »; exits 1 when a check fails.
set -euo pipefail
cd "$(dirname "$0")/.."

scripts/deps.sh spark
exec .build-spark/bin/python -B Tests/Spark/spark.py .build/debug/greffier "$1"
