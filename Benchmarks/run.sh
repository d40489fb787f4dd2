#!/usr/bin/env bash
# run.sh [host|start]: measures LuaHost beside a bare C host, and the start of the released program;
# both when neither is named. `make bench` builds the program first.
set -euo pipefail
cd "$(dirname "$0")/.."

measure_host() {
  local scratch=.build-bench
  # SwiftPM sees new files of the package above only when it reads this description again.
  touch Benchmarks/Package.swift
  scripts/quietly.sh 'build: benchmarks' "${SWIFT:-swift}" build -c release \
    --package-path Benchmarks --scratch-path "$scratch" \
    -Xswiftc -static-executable -Xlinker -lm --product bench
  "$scratch/release/bench" Benchmarks/Rules
}

measure_start() {
  if ! command -v python3 >/dev/null; then
    echo 'bench: python3 not found' >&2
    exit 1
  fi
  python3 Benchmarks/start.py
}

case ${1:-all} in
  host) measure_host ;;
  start) measure_start ;;
  all)
    measure_host
    echo
    measure_start
    ;;
  *)
    echo "bench: '$1' is neither host nor start" >&2
    exit 2
    ;;
esac
