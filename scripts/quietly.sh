#!/usr/bin/env bash
# quietly.sh TITLE COMMAND…: runs COMMAND; shows what it printed only when it fails.
set -euo pipefail

title=$1
shift
log=$(mktemp)
trap 'rm -f "$log"' EXIT

echo "$title" >&2
status=0
"$@" >"$log" 2>&1 || status=$?
if [ "$status" -ne 0 ]; then cat "$log" >&2; fi
exit "$status"
