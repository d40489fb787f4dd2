#!/usr/bin/env bash
# Measures the released program; `make bench` builds it first.
set -euo pipefail
cd "$(dirname "$0")/.."

if ! command -v python3 >/dev/null; then
  echo 'bench: python3 not found' >&2
  exit 1
fi
exec python3 Benchmarks/start.py "$@"
